// The errors that a caller can act on. Adapters wrap their driver's errors in them at their edge, with `cause`.

export type ErrorCode =
  | 'INPUT' // what was asked is not valid: an unknown option, a bad cursor, a malformed query
  | 'NOT_FOUND' // a path or a thing that was named does not exist
  | 'LIMIT' // a size, depth or time limit was reached
  | 'STORE_LOCKED' // another process holds the store
  | 'STORE_DAMAGED' // the store's file is not sound
  | 'STORE_FAILED' // the store cannot take what is written: its disk is full, or its server broke down
  | 'STORE_VERSION' // the store was written by a newer Cetu
  | 'UNAVAILABLE' // a server did not answer
  | 'PORT_TAKEN' // the address to listen on is in use
  | 'CONFIG' // the environment or the settings are not valid
  | 'INTERNAL';

/** An error with a code and a sentence that says what and where. */
export class CetuError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CetuError';
    this.code = code;
  }
}

/** The error as a CetuError: itself where it is one, else wrapped as INTERNAL. */
export const toCetuError = (error: unknown): CetuError =>
  error instanceof CetuError
    ? error
    : new CetuError('INTERNAL', error instanceof Error ? error.message : String(error), { cause: error });

// What goes wrong at the server, in Cetu's words; what gets no answer is asked again first.
import { setTimeout as wait } from 'node:timers/promises';
import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';
import { CetuError } from '../../model/index.ts';

const pausesBetweenTries = [200, 400, 800, 1_600];

/**
 * Runs the request, again after a pause while nobody answers; who holds the line and says nothing is not asked again.
 */
export const tried = async <T>(url: string, request: () => Promise<T>): Promise<T> => {
  for (const pause of pausesBetweenTries) {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof MeilisearchRequestError) || isTimeOut(error)) throw wordedError(url, error);
      await wait(pause);
    }
  }
  return request().catch((error: unknown) => {
    throw wordedError(url, error);
  });
};

/** What the work gives; what it throws in Cetu's words. */
export const worded = <T>(url: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw wordedError(url, error);
  }
};

/** The server's name for what went wrong; null where the error is not of its making. */
export const codeOf = (error: unknown): string | null =>
  error instanceof MeilisearchApiError ? (error.cause?.code ?? null) : null;

/**
 * Whether the server says that the fault is its own, such as a full disk or a panic: it would meet the next request,
 * too.
 */
export const isBreakdown = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'type' in error && ['internal', 'system'].includes(String(error.type));

const isTimeOut = ({ cause }: MeilisearchRequestError): boolean => cause instanceof MeilisearchRequestTimeOutError;

const wordedError = (url: string, error: unknown): CetuError => {
  if (error instanceof CetuError) return error;
  const of = `The search index ${url}`;
  const options = { cause: error };
  if (error instanceof MeilisearchRequestError) return new CetuError('UNAVAILABLE', `${of} does not answer.`, options);
  if (error instanceof SyntaxError) return new CetuError('CONFIG', `${of} is not a Meilisearch server.`, options);
  if (!(error instanceof MeilisearchApiError))
    return new CetuError('INTERNAL', `${of} failed: ${messageOf(error)}`, options);
  const { status } = error.response;
  if (status === 401 || status === 403)
    return new CetuError('CONFIG', `${of} refuses the key in MEILI_API_KEY: ${error.message}`, options);
  if (status === 413)
    return new CetuError(
      'LIMIT',
      `${of} refuses a source as too large; start it with a higher --http-payload-size-limit.`,
      options,
    );
  if (status < 500 && isBreakdown(error.cause))
    return new CetuError('STORE_FAILED', `${of} broke down: ${error.message}`, options);
  if (status >= 500) return new CetuError('UNAVAILABLE', `${of} failed: ${error.message}`, options);
  return new CetuError('INTERNAL', `${of} refused a request: ${error.message}`, options);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

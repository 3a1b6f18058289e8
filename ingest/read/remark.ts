// What a reader says of a file as a whole.
import type { Diagnostic } from '../../model/index.ts';

/** A diagnostic of the stage of reading, without a place. */
export const remark = (severity: Diagnostic['severity'], rule: string, message: string): Diagnostic => ({
  severity,
  stage: 'read',
  rule,
  message,
  span: null,
});

/**
 * Why a file could not be read, in words for its reader: those of the error, unless it is one of a program that found
 * something else than it looked for.
 */
export const causeOf = (error: unknown): string => {
  if (error instanceof TypeError || error instanceof RangeError) return 'it is not built as its format says';
  return (error instanceof Error ? error.message : String(error)).slice(0, 120);
};

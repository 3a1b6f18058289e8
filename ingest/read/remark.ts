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

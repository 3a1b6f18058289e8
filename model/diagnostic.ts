// A remark about what could not be read, parsed or linked. Nothing is dropped, mended or guessed without one.
import type { Span } from './span.ts';

export type Stage = 'read' | 'layout' | 'outline' | 'segment' | 'recognize' | 'interpret' | 'link' | 'store';

/**
 * error: the result is not complete · warning: doubtful, a person should look · info: dropped or mended as intended.
 */
export type Severity = 'error' | 'warning' | 'info';

export type Diagnostic = {
  readonly severity: Severity;
  readonly stage: Stage;
  /** The rule that speaks, e.g. `encoding`, `money`, `table-shape`. */
  readonly rule: string;
  readonly message: string;
  /** Null where the remark is about the whole file. */
  readonly span: Span | null;
};

// The states in which a document may be on a day, as filters list them.
import type { ForceState } from '../generated/operations.ts';

export const states: readonly ForceState[] = ['IN_FORCE', 'NOT_YET', 'ENDED', 'UNKNOWN'];

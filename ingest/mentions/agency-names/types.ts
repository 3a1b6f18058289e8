import type { AgencyKind } from '../../../model/index.ts';

/** A name of an agency in a text, half-open. */
export type AgencyName = {
  readonly start: number;
  readonly end: number;
  readonly kind: AgencyKind;
  readonly form: 'national' | 'authority' | 'bureau' | 'party' | 'seat' | 'zone' | 'group' | 'open';
};

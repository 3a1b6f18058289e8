// What an amount can be.
import type { AwardRole } from '../../../model/index.ts';

/** What tells of an award where no word of its own clause gives: the line that leads in, a heading, its bound, a stage of payment. */
export type Basis = 'lead' | 'heading' | 'bound' | 'stage';

export type Reading =
  | {
      readonly as: 'award';
      readonly role: AwardRole;
      readonly basis?: Basis;
      /** It bounds what someone may have, though no word of a bound stands at it. */
      readonly isLimit?: true;
      /** It is exact, though a bound stands before it: on what it is added to. */
      readonly isExact?: true;
    }
  /** A threshold. */
  | { readonly as: 'condition' }
  /** How long something is given; what the next amount is given for each; a part in which an award is paid. */
  | { readonly as: 'duration' | 'step' | 'instalment' }
  /** Neither given nor asked. */
  | { readonly as: 'none' };

export const award: Reading = { as: 'award', role: 'award' };
export const limit: Reading = { as: 'award', role: 'award', isLimit: true };
export const addition: Reading = { as: 'award', role: 'award', isExact: true };
export const unitRate: Reading = { as: 'award', role: 'unit-rate' };
export const rate: Reading = { as: 'award', role: 'rate' };
export const cap: Reading = { as: 'award', role: 'cap' };
/** The most that is paid of a cost. */
export const payLimit: Reading = { as: 'award', role: 'cap', isLimit: true };
export const pool: Reading = { as: 'award', role: 'pool' };
export const match: Reading = { as: 'award', role: 'match' };
export const condition: Reading = { as: 'condition' };
export const duration: Reading = { as: 'duration' };
export const step: Reading = { as: 'step' };
export const instalment: Reading = { as: 'instalment' };
export const none: Reading = { as: 'none' };

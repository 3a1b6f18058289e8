// What an amount can be.
import type { AwardRole } from '../../../model/index.ts';

/**
 * What tells of an award where no word of its own clause gives: the line that leads in, a heading, its bound, a stage
 * of payment.
 */
export type Basis = 'lead' | 'heading' | 'bound' | 'stage';

export type Reading =
  | {
      readonly as: 'award';
      readonly role: AwardRole;
      readonly basis?: Basis;
      /**
       * At most where it bounds what someone may have without a word of a bound; exact where the bound before it is on
       * what it is added to; at least of a bound below which a gift does not come.
       */
      readonly qualifier?: 'at-most' | 'at-least' | 'exact';
    }
  /** A threshold. */
  | { readonly as: 'condition' }
  /** How long something is given; what the next amount is given for each; a part in which an award is paid. */
  | { readonly as: 'duration' | 'step' | 'instalment' }
  /** Neither given nor asked. */
  | { readonly as: 'none' };

export const award: Reading = { as: 'award', role: 'award' };
export const limit: Reading = { as: 'award', role: 'award', qualifier: 'at-most' };
export const addition: Reading = { as: 'award', role: 'award', qualifier: 'exact' };
export const unitRate: Reading = { as: 'award', role: 'unit-rate' };
export const rate: Reading = { as: 'award', role: 'rate' };
export const cap: Reading = { as: 'award', role: 'cap' };
/** The least that a gift comes to. */
export const least: Reading = { as: 'award', role: 'cap', qualifier: 'at-least' };
/** The most that is paid of a cost. */
export const payLimit: Reading = { as: 'award', role: 'cap', qualifier: 'at-most' };
export const pool: Reading = { as: 'award', role: 'pool' };
export const match: Reading = { as: 'award', role: 'match' };
export const condition: Reading = { as: 'condition' };
export const duration: Reading = { as: 'duration' };
export const step: Reading = { as: 'step' };
export const instalment: Reading = { as: 'instalment' };
export const none: Reading = { as: 'none' };

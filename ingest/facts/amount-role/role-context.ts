// What a reader of amounts is given, and what it says: the words around a list of amounts, and its reading.
import type { AwardRole } from '../../../model/index.ts';
import type { MoneyMention } from '../../types.ts';

export type Reading =
  | { readonly as: 'award'; readonly role: AwardRole; readonly doubt?: string }
  | { readonly as: 'condition'; readonly doubt?: string }
  | { readonly as: 'duration' | 'step' | 'instalment' }
  | null;

/** What stands around the amounts of a list in their sentence. */
export type Context = {
  readonly list: readonly Pick<MoneyMention, 'value' | 'unit' | 'per' | 'bound' | 'valueMax'>[];
  /** The clause before the amount and the words of its bound; those words, before and behind it; the clause behind them. */
  readonly before: string;
  /** The part of it behind the amount before. */
  readonly near: string;
  readonly bound: string;
  readonly boundBehind: string;
  readonly after: string;
  /** The sentence before the clause, and behind it. */
  readonly lead: string;
  readonly rest: string;
  /** Whether a rate, and whether any award, was given to the same recipient before it. */
  readonly afterRate: boolean;
  readonly afterAward: boolean;
  /** Whether the award before it in its sentence has the same bound and per: A每人最高300元；B每人最高1200元. */
  readonly isParallel: boolean;
  /** Whether the heading above it, or the line that leads its list in, names what is given: 补助标准, 奖励金额如下： */
  readonly underScale: boolean;
};

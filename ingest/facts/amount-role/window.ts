// What a rule on the role of an amount may look at: the words around a list of amounts in its sentence, what was given
// before it to the same recipient, and what stands over it.
import type { Span } from '../../../model/index.ts';
import { all, type Evidence } from '../../rules/rule.ts';
import { figure, maybe, type Stretch, sign, within, words } from '../../rules/stretch.ts';
import type { MoneyMention } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { opensAnew } from '../conditions/opens-anew.ts';
import { type Governor, governorOf } from './governor.ts';

export type Amount = Pick<MoneyMention, 'value' | 'unit' | 'per' | 'bound' | 'valueMax'>;

/** What was given before, and where the amounts stand. */
export type Surroundings = {
  /** Whether a rate, and whether any award, was given to the same recipient before it. */
  readonly afterRate: boolean;
  readonly afterAward: boolean;
  /** Whether the award before it in its sentence has the same bound and per: A每人最高300元；B每人最高1200元. */
  readonly isParallel: boolean;
  /** Whether the heading above it, or the line that leads its list in, names what is given: 补助标准, 奖励金额如下： */
  readonly underScale: boolean;
  /** Whether it stands in a list that a line of conditions leads in: 须符合下列条件：. */
  readonly underConditions: boolean;
  /** The innermost heading above it. */
  readonly heading: Stretch | null;
  /**
   * Whether the list of amounts right before it, in its sentence or in one before a semicolon, is an award without a
   * bound; or a unit rate; or a share.
   */
  readonly isBesideAward: boolean;
  readonly isBesideRate: boolean;
  readonly isBesideShare: boolean;
  /** What the award right before it in its sentence is given per. */
  readonly perBeside: string | null;
  /** Whether the award before it, over other amounts, is such a one. */
  readonly isListedBehindAward: boolean;
};

/** The places of the amounts in their sentence. */
export type Places = {
  readonly clause: Span;
  /**
   * The first amount with the words of its bound, and its bare number; the last one's end, without and with its words.
   */
  readonly start: number;
  readonly number: number;
  readonly numberEnd: number;
  readonly end: number;
  /** Where the amount before it in the sentence ends; 0 for none. */
  readonly behind: number;
};

export class AmountWindow {
  readonly list: readonly Amount[];
  readonly first: Amount;
  readonly around: Surroundings;
  /** The clause before the amount and the words of its bound; the part of it behind the amount before. */
  readonly before: Stretch;
  readonly near: Stretch;
  /** The words of its bound, before and behind it. */
  readonly bound: Stretch;
  readonly boundBehind: Stretch;
  /** The amounts themselves. */
  readonly own: Stretch;
  /** The clause up to the bare number; the clause behind the amount. */
  readonly head: Stretch;
  readonly after: Stretch;
  /** The sentence before the clause, behind it, and all behind the amount. */
  readonly lead: Stretch;
  readonly rest: Stretch;
  readonly behind: Stretch;
  /** The sentence up to the amount. */
  readonly sofar: Stretch;
  private readonly known = new Map<string, unknown>();

  constructor(sentence: { readonly text: string }, list: readonly Amount[], at: Places, around: Surroundings) {
    const [first] = list;
    if (!first) throw new TypeError('a list of amounts has one at least');
    this.list = list;
    this.first = first;
    this.around = around;
    const part = (start: number, end: number): Stretch => stretchOf(sentence, start, end);
    this.before = part(at.clause.start, at.start);
    this.near = part(Math.max(at.clause.start, Math.min(at.behind, at.start)), at.start);
    this.bound = part(at.start, at.number);
    this.boundBehind = part(at.numberEnd, at.end);
    this.own = part(at.number, at.numberEnd);
    this.head = part(at.clause.start, at.number);
    this.after = part(at.end, at.clause.end);
    this.lead = part(0, at.clause.start);
    this.rest = part(at.clause.end, sentence.text.length);
    this.behind = part(at.end, sentence.text.length);
    this.sofar = part(0, at.start);
  }

  get isExact(): boolean {
    return this.first.bound === 'exact';
  }

  get isRange(): boolean {
    return this.first.valueMax !== undefined;
  }

  /** At most or less than so much, and no range. */
  get isUpper(): boolean {
    return !this.isRange && (this.first.bound === 'at-most' || this.first.bound === 'less-than');
  }

  /** At most or less than so much. */
  get isCapping(): boolean {
    return this.first.bound === 'at-most' || this.first.bound === 'less-than';
  }

  get isLower(): boolean {
    return this.first.bound === 'at-least' || this.first.bound === 'more-than';
  }

  get afterGift(): boolean {
    return this.around.afterRate || this.around.afterAward;
  }

  /** What governs the amount in its clause, outside an open bracket unless it gives there. */
  get governor(): Governor {
    return this.once('governor', () => governorOf(this.before));
  }

  /** A figure behind a verb of giving in the same clause: what is given for the amount (50万美元奖励10万元). */
  get givesNumber(): Evidence | null {
    return this.once('givesNumber', () => this.after.begins(words(12, 0, '('), giving, words(14, 0, '('), figure));
  }

  /** A gift behind the clause, unless another recipient is named there first: …50场活动，对购房家庭给予补贴. */
  get giftToSame(): Evidence | null {
    return this.once('giftToSame', () =>
      this.rest.begins(maybe(','), 'as-well-as*', 'toward-any') ? null : this.rest.has('give|gift'),
    );
  }

  /** A lower bound on what a body lays on for others, and no gift for it: 提供不低于10%的优惠. */
  get laidOn(): Evidence | null {
    return this.once('laidOn', () =>
      this.isLower &&
      !this.around.underConditions &&
      !this.giftToSame &&
      !this.before.has('give|gift') &&
      !this.after.ends('of')
        ? all(
            this.before.ends('lay-on', words(14)),
            !this.after.begins(maybe(' '), within(12), 'of', within(8), 'holder'),
          )
        : null,
    );
  }

  /**
   * A bound in a case that something is given for in the same sentence: 基金规模5亿元以上、投资2个项目的，按规模奖励. Not
   * where the case is told anew behind it: 每年安排不少于500万元，对入库的，给予奖励.
   */
  get isOfCase(): Evidence | null {
    return this.once('isOfCase', () => {
      if (this.isExact || this.before.has('give|gift')) return null;
      const gift = this.behind.first('give|gift|support');
      const between = this.behind.upTo(gift?.start ?? this.behind.start);
      const end = between.all('of').find(({ start }) => {
        const from = this.behind.from(start);
        return (
          from.begins('of', maybe(','), within(40), 'give|gift|support') ??
          all(opensAnew(this.before), from.begins('of', words(12, 1), sign(','), words(8), 'give|gift|support'))
        );
      });
      return end && !between.upTo(end.start).has('opens-anew|use-for') ? [end] : null;
    });
  }

  once<T>(key: string, make: () => T): T {
    if (!this.known.has(key)) this.known.set(key, make());
    return this.known.get(key) as T;
  }
}

/** All verbs and nouns of giving; those of two characters or more. */
export const giving = 'give|gift|support|pay|draw|hand';
export const givingNoun = 'give|gift|support|pay|draw';

/** What an amount is given as, right behind it: 50万元奖励, 50万元的一次性补贴. */
export const giftBehind = (window: AmountWindow): Evidence | null =>
  window.once('giftBehind', () =>
    all(
      window.after.begins(maybe(' '), 'above?', maybe(' '), 'of?', words(12, 0, ';:的对按占'), 'given') ||
        window.after.begins(
          maybe(' '),
          sign('('),
          within(20, 0, '()'),
          sign(')'),
          maybe(' '),
          'of?',
          words(12, 0, ';:的对按占'),
          'given',
        ),
      !window.after.begins(maybe(' '), 'of?', 'firm'),
    ),
  );

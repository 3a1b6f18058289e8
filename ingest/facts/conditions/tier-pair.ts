// What a rule may ask of a condition and an award of one measure: what stands between them, and whether it says the
// condition anew.

import type { Evidence } from '../../rules/rule.ts';
import type { Stretch } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { measuresSame } from './measures-same.ts';
import { opensAnew } from './opens-anew.ts';
import { type AwardPlace, type ConditionPlace, isBefore, type Line, type Place, type Places } from './tier-places.ts';

/** What stands around a condition, whatever award is asked about; made once for all of them. */
export class ConditionView {
  readonly condition: ConditionPlace;
  readonly places: Places;
  /** The awards of the condition's chain. */
  readonly chainAwards: readonly AwardPlace[];
  /** The awards of the condition's own line before and behind it. */
  readonly lineAwardsBefore: readonly AwardPlace[];
  readonly lineAwardsBehind: readonly AwardPlace[];
  /** The first award behind the condition in its chain. */
  readonly firstAward: AwardPlace | null;
  /** The conditions said in one run with the condition. */
  readonly run: readonly ConditionPlace[];
  /** All later runs of the chain. */
  readonly runsBehind: readonly (readonly ConditionPlace[])[];
  private known: Turns | null = null;

  constructor(places: Places, condition: ConditionPlace) {
    const chainOf = ({ line }: Place): number | undefined => places.lines[line]?.chain;
    const chain = chainOf(condition);
    const ofLine = places.awards.filter(({ line }) => line === condition.line);
    this.condition = condition;
    this.places = places;
    this.chainAwards = places.awards.filter((award) => chainOf(award) === chain);
    this.lineAwardsBefore = ofLine.filter((other) => isBefore(other, condition));
    this.lineAwardsBehind = ofLine.filter((other) => isBefore(condition, other));
    this.firstAward = this.chainAwards.find((other) => isBefore(condition, other)) ?? null;
    this.run = places.conditions.filter(({ run }) => run === condition.run);
    const behind = places.conditions.filter((other) => other.run > condition.run && chainOf(other) === chain);
    this.runsBehind = [...Map.groupBy(behind, ({ run }) => run).values()];
  }

  /** The turns of the condition, found when they are first asked for. */
  get turns(): Turns {
    this.known ??= this.findTurns();
    return this.known;
  }

  private findTurns(): Turns {
    const { condition, places, run } = this;
    const alike = run.filter((other) => measuresSame(other, condition));
    const isBehind = (other: Place): boolean => isBefore(condition, other);
    return {
      ofRun: placesIn(alike),
      ofList: placesIn(alike.filter(({ list }) => list !== null && list === condition.list)),
      nextAward: places.awards.find(isBehind) ?? null,
      nextOfOthers: places.conditions.find((other) => isBehind(other) && other.list !== condition.list) ?? null,
    };
  }
}

/** What a condition stands among where as many awards as bounds are given in turn. */
export type Turns = {
  /** The conditions of its run that measure the same, and those of its own list alone, by place: one of each range. */
  readonly ofRun: readonly number[];
  readonly ofList: readonly number[];
  /** The first award behind it, and the first condition behind it that is of another list. */
  readonly nextAward: AwardPlace | null;
  readonly nextOfOthers: ConditionPlace | null;
};

/** Where a condition stands, in one number. */
export const placeIn = ({ line, start }: Place): number => line * 1e6 + start;

/** The places of conditions, each once. */
export const placesIn = (conditions: readonly ConditionPlace[]): readonly number[] => [
  ...new Set(conditions.map(placeIn)),
];

export class TierPair {
  readonly view: ConditionView;
  readonly award: AwardPlace;
  /** Whether a condition binds another award of the measure. */
  readonly binds: (condition: ConditionPlace, award: AwardPlace) => boolean;
  private between: readonly (readonly ConditionPlace[])[] | null = null;

  constructor(
    view: ConditionView,
    award: AwardPlace,
    binds: (condition: ConditionPlace, award: AwardPlace) => boolean,
  ) {
    this.view = view;
    this.award = award;
    this.binds = binds;
  }

  get condition(): ConditionPlace {
    return this.view.condition;
  }

  get places(): Places {
    return this.view.places;
  }

  lineOf({ line }: Place): Line {
    const found = this.places.lines[line];
    if (!found) throw new RangeError(`the measure has no line ${line}`);
    return found;
  }

  chainOf(place: Place): number {
    return this.lineOf(place).chain;
  }

  get isBefore(): boolean {
    return isBefore(this.condition, this.award);
  }

  get isSameLine(): boolean {
    return this.condition.line === this.award.line;
  }

  get isSameChain(): boolean {
    return this.chainOf(this.condition) === this.chainOf(this.award);
  }

  get chainAwards(): readonly AwardPlace[] {
    return this.view.chainAwards;
  }

  get lineAwardsBefore(): readonly AwardPlace[] {
    return this.view.lineAwardsBefore;
  }

  get lineAwardsBehind(): readonly AwardPlace[] {
    return this.view.lineAwardsBehind;
  }

  /** Whether the condition's own line gives a sum. */
  get lineGives(): boolean {
    return this.lineAwardsBefore.length + this.lineAwardsBehind.length > 0;
  }

  get firstAward(): AwardPlace | null {
    return this.view.firstAward;
  }

  /** Whether no other award of the chain stands between condition and award. */
  get isFirstAward(): boolean {
    return this.firstAward?.start === this.award.start && this.firstAward.line === this.award.line;
  }

  get run(): readonly ConditionPlace[] {
    return this.view.run;
  }

  /** The later runs of the chain that begin before the award. */
  get runsBetween(): readonly (readonly ConditionPlace[])[] {
    this.between ??= this.view.runsBehind.filter(([first]) => first && isBefore(first, this.award));
    return this.between;
  }

  /** The clauses that begin behind the first place, up to the one that holds the second; cut off at the second. */
  clausesBetween(first: Place, second: Place): readonly Stretch[] {
    return this.places.lines
      .slice(first.line, second.line + 1)
      .flatMap(({ sentence, clauses }, i) =>
        clauses
          .filter(
            ({ start }) => (i > 0 || start > first.start) && (first.line + i < second.line || start <= second.start),
          )
          .map(({ start, end }) =>
            stretchOf(sentence, start, first.line + i === second.line ? Math.min(end, second.start) : end),
          ),
      );
  }

  /** The words by which a clause of the line, up to the place, says for whom anew; null where none does. */
  openingOf(place: Place): Evidence | null {
    const { sentence, clauses } = this.lineOf(place);
    for (const { start, end } of clauses) {
      if (start > place.start) return null;
      const opening = opensAnew(stretchOf(sentence, start, Math.min(end, place.start)));
      if (opening) return opening;
    }
    return null;
  }

  /** The same of the lines behind the condition that the chain of the place has before it: 对园区…；每家奖励5万元. */
  openingInChain(place: Place): Evidence | null {
    const chain = this.chainOf(place);
    for (let line = this.condition.line + 1; line < place.line; line++) {
      const between = this.places.lines[line];
      if (between?.chain !== chain) continue;
      const end = between.sentence.text.length;
      const opening = this.openingOf({ ...place, line, start: end, end });
      if (opening) return opening;
    }
    return this.openingOf(place);
  }

  /** The words between two places of one line; of two lines, those of the first line behind the first. */
  wordsBetween(first: Place, second: Place): Stretch {
    const { sentence } = this.lineOf(first);
    return stretchOf(sentence, first.end, first.line === second.line ? second.start : sentence.text.length);
  }
}

// What a rule may ask of a condition and an award of one measure: what stands between them, and whether it says the
// condition anew.

import type { Evidence } from '../../rules/rule.ts';
import type { Stretch } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { opensAnew } from './opens-anew.ts';
import { type AwardPlace, type ConditionPlace, isBefore, type Line, type Place, type Places } from './tier-places.ts';

export class TierPair {
  readonly condition: ConditionPlace;
  readonly award: AwardPlace;
  readonly places: Places;
  /** Whether a condition binds another award of the measure. */
  readonly binds: (condition: ConditionPlace, award: AwardPlace) => boolean;

  constructor(
    places: Places,
    condition: ConditionPlace,
    award: AwardPlace,
    binds: (condition: ConditionPlace, award: AwardPlace) => boolean,
  ) {
    this.places = places;
    this.condition = condition;
    this.award = award;
    this.binds = binds;
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

  /** The awards of the condition's chain. */
  get chainAwards(): readonly AwardPlace[] {
    return this.places.awards.filter((award) => this.chainOf(award) === this.chainOf(this.condition));
  }

  /** The awards of the condition's own line before and behind it. */
  get lineAwardsBefore(): readonly AwardPlace[] {
    return this.places.awards.filter((other) => other.line === this.condition.line && isBefore(other, this.condition));
  }

  get lineAwardsBehind(): readonly AwardPlace[] {
    return this.places.awards.filter((other) => other.line === this.condition.line && isBefore(this.condition, other));
  }

  /** Whether the condition's own line gives a sum. */
  get lineGives(): boolean {
    return this.lineAwardsBefore.length + this.lineAwardsBehind.length > 0;
  }

  /** The first award behind the condition in its chain. */
  get firstAward(): AwardPlace | null {
    return this.chainAwards.find((other) => isBefore(this.condition, other)) ?? null;
  }

  /** Whether another award of the chain stands between condition and award. */
  get isFirstAward(): boolean {
    return this.firstAward?.start === this.award.start && this.firstAward.line === this.award.line;
  }

  /** The conditions said in one run with the condition. */
  get run(): readonly ConditionPlace[] {
    return this.places.conditions.filter(({ run }) => run === this.condition.run);
  }

  /** The later runs of the chain that begin before the award. */
  get runsBetween(): readonly (readonly ConditionPlace[])[] {
    return this.runsBehind.filter(([first]) => first && isBefore(first, this.award));
  }

  /** All later runs of the chain. */
  get runsBehind(): readonly (readonly ConditionPlace[])[] {
    const runs = new Map<number, ConditionPlace[]>();
    for (const other of this.places.conditions)
      if (other.run > this.condition.run && this.chainOf(other) === this.chainOf(this.condition))
        runs.set(other.run, [...(runs.get(other.run) ?? []), other]);
    return [...runs.values()];
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

  /** The words between two places of one line; of two lines, those of the first line behind the first. */
  wordsBetween(first: Place, second: Place): Stretch {
    const { sentence } = this.lineOf(first);
    return stretchOf(sentence, first.end, first.line === second.line ? second.start : sentence.text.length);
  }
}

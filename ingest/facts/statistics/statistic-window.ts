// What a rule on whether a figure is a statistic may look at: the figure, the words of its clause before and behind
// it, its sentence.
import type { Stretch } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { Clause } from '../clauses.ts';
import type { Figure } from './figures.ts';

export class StatisticWindow {
  readonly figure: Figure;
  /** The number as printed; whether it is printed in figures. */
  readonly number: string;
  readonly inFigures: boolean;
  /** The clause before the figure, and behind it; the unit; the sentence. */
  readonly before: Stretch;
  readonly after: Stretch;
  readonly unit: Stretch;
  readonly sentence: Stretch;
  /** The figure before it in its clause. */
  readonly last: Figure | null;

  constructor(sentence: { readonly text: string }, clause: Clause, figure: Figure, last: Figure | undefined) {
    this.figure = figure;
    this.number = sentence.text.slice(figure.start, figure.end);
    this.inFigures = /\d/.test(this.number);
    this.before = stretchOf(sentence, clause.start, figure.start);
    this.after = stretchOf(sentence, figure.end, clause.end);
    this.unit = stretchOf({ text: figure.unit });
    this.sentence = stretchOf(sentence);
    this.last = last && last.start >= clause.start ? last : null;
  }

  get isShare(): boolean {
    return /^[%‰]$/.test(this.figure.unit);
  }

  get isShareOrPoints(): boolean {
    return this.isShare || this.unit.has('percentage-points') !== null;
  }
}

// Where the awards and conditions of a measure stand: in which sentence, chain of sentences, item of a list and row of
// a table, and which conditions are said in one run.
//
// A chain is a sentence up to its 。, over the semicolons of one paragraph. A run is the conditions of a chain that no
// award parts: 对收入达1亿元、增长10%以上的 is one run, and what is given behind it ends it.
import type { Award, Condition } from '../../../model/index.ts';
import { parseLabel } from '../../labels.ts';
import { maybe, within } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { type Clause, clauseAt, findClauses } from '../clauses.ts';
import { measuresSame } from './measures-same.ts';
import { opensAnew } from './opens-anew.ts';

/** A sentence of a measure and what it belongs to. */
export type Line = {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly chain: number;
  /** The labelled item that it stands in, counted from 1; 0 for none. */
  readonly item: number;
  readonly isRow: boolean;
};

/** Where a fact's value stands: its line, its place in the text of that line, and the list that it is one of. */
export type Place = {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly clause: Clause;
  /** Which of the amounts of its list it is; both ends of a range are one. */
  readonly list: AmountGroup | null;
  readonly index: number;
};

export type ConditionPlace = Place & { readonly condition: Condition; readonly run: number };

export type AwardPlace = Place & {
  readonly award: Award;
  /** Its place among the awards that are given together (分别给予A、B), and how many these are. */
  readonly turn: number;
  readonly turns: number;
};

/** The awards and conditions of a measure with their places, in the order of the text. */
export type Places = {
  readonly lines: readonly Line[];
  readonly awards: readonly AwardPlace[];
  readonly conditions: readonly ConditionPlace[];
};

/** The facts of a measure, with the groups of amounts that they were made of. */
export type TermsOfMeasure = {
  readonly terms: readonly AmountGroup[];
  readonly awards: readonly Award[];
  readonly conditions: readonly Condition[];
};

export const placesOf = (
  text: Recognized,
  sentences: readonly Sentence[],
  { terms, awards, conditions }: TermsOfMeasure,
): Places => {
  const lines = linesOf(text, sentences);
  const lists = new Map<number, { readonly list: AmountGroup; readonly index: number }>();
  for (const list of terms)
    for (const [index, { valueSpan }] of list.list.entries()) lists.set(valueSpan.start, { list, index });
  const place = ({ valueSpan }: Award | Condition): Place | null => {
    const line = lines.findIndex(
      ({ sentence: { span } }) => span.start <= valueSpan.start && valueSpan.start < span.end,
    );
    const of = lines[line];
    if (!of) return null;
    const start = offsetIn(of.sentence, valueSpan.start);
    const clause = clauseAt(of.clauses, start) ?? { start: 0, end: of.sentence.text.length };
    const { list = null, index = 0 } = lists.get(valueSpan.start) ?? {};
    return { line, start, end: offsetIn(of.sentence, valueSpan.end), clause, list, index };
  };
  const placed = inOrder(awards.flatMap((award) => withPlace({ award }, place(award))));
  const asked = inOrder(conditions.flatMap((condition) => withPlace({ condition }, place(condition))));
  const joined = joinDetails(lines, asked, placed);
  return { lines: joined, awards: takeTurns(placed), conditions: inRuns(joined, asked, placed) };
};

type Asking = Place & { readonly condition: Condition };

/**
 * The lines with the chain of the one before where they go on with it: 给予五年贡献奖励。前三年奖励60%、后两年奖励30% tells how much is
 * given in this tier, 如增速低于10%的，按2%奖励 changes what is asked. Neither says for whom anew.
 */
const joinDetails = (lines: readonly Line[], conditions: readonly Asking[], awards: readonly Place[]): Line[] => {
  let joined = 0;
  return lines.map((line, i) => {
    const last = lines[i - 1];
    const goesOn =
      last?.sentence.block === line.sentence.block &&
      last.chain !== line.chain &&
      (detailsGift(last, line, i, { conditions, awards }) || opensCase(line, i, conditions) || namesParts(line));
    if (goesOn) joined++;
    return joined > 0 ? { ...line, chain: line.chain - joined } : line;
  });
};

/** 可领取3000元礼包。其中，储值卡2000元、保险1000元: a sentence that says what the gift before is made of. */
const namesParts = ({ sentence, clauses }: Line): boolean =>
  stretchOf(sentence).begins('among', maybe(',')) !== null &&
  !clauses.some(({ start, end }) => opensAnew(stretchOf(sentence, start, end)));

const detailsGift = (
  last: Line,
  line: Line,
  i: number,
  { conditions, awards }: { readonly conditions: readonly Asking[]; readonly awards: readonly Place[] },
): boolean => {
  const asked = conditions.filter((condition) => condition.line === i - 1);
  const first = awards.find((award) => award.line === i);
  return (
    first !== undefined &&
    conditions.some((other) => other.line > i && asked.some((condition) => measuresSame(condition, other))) &&
    !awards.some((award) => award.line === i - 1) &&
    !conditions.some((condition) => condition.line === i && condition.start < first.start) &&
    !line.clauses.some(({ start, end }) => start < first.start && opensAnew(stretchOf(line.sentence, start, end))) &&
    stretchOf(last.sentence).holds('give', within(24), 'gift|support') !== null
  );
};

/** 如营业收入低于1000万元的: the case of one that was spoken of before. */
const opensCase = (line: Line, i: number, conditions: readonly Place[]): boolean => {
  const [clause] = line.clauses;
  const first = conditions.find((condition) => condition.line === i);
  return (
    clause !== undefined &&
    first !== undefined &&
    first.start < clause.end &&
    stretchOf(line.sentence, clause.start, clause.end).begins('if') !== null
  );
};

const withPlace = <T>(fact: T, place: Place | null): (T & Place)[] => (place ? [{ ...fact, ...place }] : []);

/** Whether one place stands before another in the text. */
export const isBefore = (first: Place, second: Place): boolean =>
  first.line < second.line || (first.line === second.line && first.start < second.start);

const inOrder = <T extends Place>(places: readonly T[]): T[] =>
  [...places].sort((a, b) => a.line - b.line || a.start - b.start);

/** Where a place of the source stands in a sentence's text. */
const offsetIn = ({ offsets, text }: Sentence, at: number): number => {
  const found = offsets.findIndex((offset) => offset >= at);
  return found < 0 ? text.length : found;
};

const linesOf = (text: Recognized, sentences: readonly Sentence[]): Line[] => {
  let chain = -1;
  let item = 0;
  let items = 0;
  return sentences.map((sentence, i) => {
    const last = sentences[i - 1];
    const block = text.blocks[sentence.block];
    if (last?.block !== sentence.block) {
      const label = isHeading(text, sentence) ? null : parseLabel(block?.text ?? '');
      if (label) items++;
      item = label ? items : 0;
    }
    if (last?.block !== sentence.block || !/[;；]\s*$/.test(last.text)) chain++;
    return { sentence, clauses: findClauses(sentence.text), chain, item, isRow: block?.kind === 'table-row' };
  });
};

/** The words of a heading, which hold for all below: （一）年销售额达1亿元以上的企业。 over 1.奖励标准. */
const isHeading = (text: Recognized, { block, section: index, span }: Sentence): boolean => {
  const section = index === null ? undefined : text.sections[index];
  return section?.block === block && section.title !== '' && span.start < section.span.end;
};

/** The awards of one list are given in turn; so are those of one clause that says 分别 or 各. */
const takeTurns = (awards: readonly (Place & { readonly award: Award })[]): AwardPlace[] => {
  const inLines = Map.groupBy(awards, ({ line }) => line);
  return awards.map((place) => {
    const mates = (inLines.get(place.line) ?? []).filter((other) =>
      other.list === null || place.list === null ? other === place : isGivenWith(other.list, place.list),
    );
    const starts = [...new Set(mates.map(({ start }) => start))];
    return { ...place, turn: starts.indexOf(place.start), turns: starts.length };
  });
};

const isGivenWith = (first: AmountGroup, second: AmountGroup): boolean =>
  first === second ||
  (first.clause.start === second.clause.start &&
    isGiven(first) &&
    isGiven(second) &&
    stretchOf(first.sentence, first.clause.start, first.clause.end).has('respectively|apiece') !== null);

const isGiven = ({ reading }: AmountGroup): boolean => reading.as === 'award' && reading.role !== 'match';

const inRuns = (
  lines: readonly Line[],
  conditions: readonly (Place & { readonly condition: Condition })[],
  awards: readonly Place[],
): ConditionPlace[] => {
  let run = 0;
  return conditions.map((place, i) => {
    const last = conditions[i - 1];
    if (
      last &&
      (lines[last.line]?.chain !== lines[place.line]?.chain ||
        awards.some((award) => isBefore(last, award) && isBefore(award, place)))
    )
      run++;
    return { ...place, run };
  });
};

// What a rule on a day of a text may look at: the words around it in its sentence, the day that a range begins with,
// the field of the page whose value it is, and where it stands.

import type { Span } from '../../../model/index.ts';
import { type DayName, findDays, parseDayLine, rememberingOf } from '../../../text/index.ts';
import { parseLabel } from '../../labels.ts';
import { joinRuns } from '../../layout/index.ts';
import { areIssuers } from '../../mentions/issuer-names.ts';
import { isTimeOfPage, type PageField, parsePageFields } from '../../page-data.ts';
import { all, type Evidence } from '../../rules/rule.ts';
import { figure, maybe, type Stretch, sign, within } from '../../rules/stretch.ts';
import type { Block, Recognized, Run, Zone } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { type Holder, holderInClause, holderOf } from './holder.ts';

export class DayWindow {
  /** The line; above the first article with the one that goes on behind it. */
  readonly run: Run;
  readonly zone: Zone;
  /** Above the first article or chapter, or above the text proper where it has none. */
  readonly isHead: boolean;
  readonly day: DayName;
  /** The sentence up to the day, and from behind it. */
  readonly before: Stretch;
  readonly after: Stretch;
  /** The line up to the day. */
  readonly line: Stretch;
  /** Of the last day of a range: the sentence up to its first day; else as `before`. */
  readonly lead: Stretch;
  readonly range: 'first' | 'last' | null;
  /** The field of the page whose value the day is. */
  readonly field: PageField | null;
  /** The day fills its line, but for brackets and a note: （此件公开发布）. */
  readonly isAlone: boolean;
  /** The line stands where a page prints the day of its text, and is no row of a list. */
  readonly mayBeOfPage: boolean;
  private readonly opening: string;
  constructor({ run, zone, isHead, opening, mayBeOfPage }: Place, days: readonly DayName[], index: number) {
    const day = days[index];
    if (!day) throw new TypeError('a window has a day');
    this.run = run;
    this.zone = zone;
    this.isHead = isHead;
    this.mayBeOfPage = mayBeOfPage;
    this.day = day;
    const [start, end] = sentenceAt(run.text, day);
    this.before = stretchOf(run, start, day.start);
    this.after = stretchOf(run, day.end, end);
    this.line = stretchOf(run, 0, day.start);
    const first = days[index - 1];
    const isLast = first !== undefined && joins(stretchOf(run, first.end, day.start));
    const next = days[index + 1];
    this.range = isLast ? 'last' : next && joins(stretchOf(run, day.end, next.start)) ? 'first' : null;
    this.lead = isLast ? stretchOf(run, Math.min(start, first.start), first.start) : this.before;
    this.field = fieldAt(run.text, day);
    this.isAlone = standsAlone(run.text, day);
    this.opening = opening;
  }

  /** What holds from or through the day: this text, or something else; null where the words do not tell. */
  get holder(): Holder | null {
    return holderOf(this.lead);
  }

  /** The same, by the words of its clause alone. */
  get holderInClause(): Holder | null {
    return holderInClause(this.lead);
  }

  /** The bodies that stand right before the day, as they sign; null where something else does. */
  get signers(): Span | null {
    return signersIn(this.before, this.opening);
  }

  /** What stands behind makes it a deadline, or the day of something else: 2023年3月24日前. */
  get goesOn(): Evidence | null {
    return this.after.begins(maybe(' '), 'goes-on');
  }

  /** The day of printing, alone on its line: 2023年3月24日印发. */
  get isPrinted(): boolean {
    return this.line.text.trim() === '' && this.after.is(maybe(' '), 'printed', maybe(' ')) !== null;
  }

  get isInTitle(): boolean {
    return /《[^》]*$/.test(this.run.text.slice(0, this.day.start));
  }

  /** What a day of a range says, by the words before its first day. */
  ofRange(which: 'first' | 'last', ...signals: readonly (Evidence | null)[]): Evidence | null {
    return this.range === which ? all(...signals) : null;
  }
}

/** The windows of all days of a block. A line that is a day without 年月日 is one where bodies stand above it. */
export const dayWindows = (text: Recognized, at: number): readonly DayWindow[] => {
  const known = windows.get(text) ?? [];
  windows.set(text, known);
  known[at] ??= windowsAt(text, at);
  return known[at];
};

const windows = new WeakMap<Recognized, (readonly DayWindow[])[]>();

const windowsAt = (text: Recognized, at: number): readonly DayWindow[] => {
  const block = text.blocks[at];
  const zone = text.places[at]?.zone;
  if (block?.kind !== 'paragraph' || zone === undefined) return [];
  const above = text.blocks[at - 1] ?? null;
  const isHead = at < headEnd(text);
  const opening = text.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  const run = isHead ? withNext(block, text.blocks[at + 1] ?? null) : block;
  const found = findDays(run.text).filter(({ start }) => start < block.text.length);
  const bare = found.length === 0 && above ? parseDayLine(block.text) : null;
  const days = bare && above && areIssuers(above.text) ? [bare] : found;
  if (days.length === 0) return [];
  const isAbove = zone === 'front' ? at <= firstSentence(text) : at === firstSentence(text) && opensInFigures(block);
  const mayBeOfPage = isAbove && !isRow(text, at) && !isOfGathering(block, above);
  return days.map((_, index) => new DayWindow({ run, zone, isHead, opening, mayBeOfPage }, days, index));
};

/** 日期：2023-05-20 alone below 政策说明会: the day on which that is held. */
const isOfGathering = (block: Block, above: Block | null): boolean =>
  above !== null && stretchOf(above).ends('gathering') !== null && parsePageFields(block.text).length === 1;

/** 2023-03-24 09:00 来源：某某网为促进渔业发展，…, 2023年3月24日 来源：…: the line of the page, which lost its end. */
const opensInFigures = (block: Block): boolean => {
  const [day] = findDays(block.text.slice(0, longestDay));
  return day?.start === 0 && pageTimeBehind(stretchOf(block, day.end)) !== null;
};

/** The time of day or a field of the page right behind a day: 09:00, 来源：. */
export const pageTimeBehind = (behind: Stretch): Evidence | null =>
  behind.begins(maybe(' '), figure, sign(':：'), figure) ??
  behind.begins(maybe(' '), 'page-line', within(2), sign(':：'));

const longestDay = 20;

/** The block of the first sentence; the end without any. */
const firstSentence = rememberingOf((text: Recognized): number => {
  const first = text.blocks.findIndex(
    ({ kind, text: words }) => kind === 'paragraph' && /[。；]/.test(words) && parsePageFields(words).length === 0,
  );
  return first < 0 ? text.blocks.length : first;
});

/** Whether the line before or behind has the same form, other words and figures. */
const isRow = ({ blocks }: Recognized, at: number): boolean => {
  const own = blocks[at]?.text ?? '';
  return [blocks[at - 1], blocks[at + 1]].some(
    (other) => other?.kind === 'paragraph' && other.text !== own && formOf(other.text) === formOf(own),
  );
};

const formOf = (line: string): string => {
  const fields = parsePageFields(line).map(({ kind }) => kind);
  return fields.length > 0
    ? fields.join()
    : line
        .replace(/\d+/g, '0')
        .replace(/\p{L}+/gu, 'x')
        .replace(/\s+/g, ' ');
};

type Place = {
  readonly run: Run;
  readonly zone: Zone;
  readonly isHead: boolean;
  /** The first paragraph, which names those who issue the text where its lines were lost: 某市人民政府关于…的意见各县市：. */
  readonly opening: string;
  readonly mayBeOfPage: boolean;
};

/**
 * Names of bodies from the beginning of a sentence on and nothing else; in a text without lines the body that opens
 * it, behind what ends the words before.
 */
const signersIn = ({ text, start, end }: Stretch, opening: string): Span | null => {
  if (text.trim() !== '' && areIssuers(text)) return { start, end };
  for (let at = 1; at <= text.length - 5; at++) {
    const name = text.slice(at);
    if (opening.startsWith(name) && areIssuers(name) && endsWords(text.slice(0, at))) return { start: start + at, end };
  }
  return null;
};

/** 附件：…安排表, （责任单位：某局）: what a signature may stand behind without a stop. */
const endsWords = (text: string): boolean =>
  /[^\u4e00-\u9fff，,、：:]$/.test(text) || stretchOf({ text }).begins('annex') !== null;

/** 1.中华民国…年…内政部令订 | 定发布全文: a line that begins with a day and the one that goes on behind it. */
const withNext = (block: Block, next: Block | null): Run => {
  const [first] = findDays(block.text);
  if ((first && standsAlone(block.text, first)) || isTimeOfPage(block.text)) return block;
  const begins = first !== undefined && /^\s*(?:\d{1,2} ?[.、．] ?|[(（])?$/.test(block.text.slice(0, first.start));
  if (!begins || next?.kind !== 'paragraph' || /[。;；)）]$/.test(block.text) || parseLabel(next.text)) return block;
  return joinRuns([block, next]);
};

/** The block of the first article or chapter; without any, the first of the text proper. */
const headEnd = rememberingOf((text: Recognized): number => {
  const first = text.sections.find(({ label }) => label !== null && /[条章]$/.test(label));
  const body = text.places.findIndex(({ zone }) => zone !== 'front');
  return first?.block ?? (body < 0 ? text.blocks.length : body);
});

const sentenceAt = (text: string, { start, end }: DayName): [number, number] => {
  const from = Math.max(...['。', '；', ';', '！', '？', '!', '?'].map((stop) => text.lastIndexOf(stop, start - 1)));
  const rest = text.slice(end).search(/[。；;！？!?]/);
  return [from + 1, rest < 0 ? text.length : end + rest];
};

/** A至B; 自A起施行，至B. */
const joins = (between: Stretch): boolean =>
  between.text.length <= 16 &&
  between.is(
    maybe(' '),
    maybe('('),
    'counted-in?',
    maybe(')'),
    maybe(figure.signs),
    'hour?',
    'from-then?',
    'comes-in-force?',
    maybe(',，'),
    maybe(' '),
    'range-to',
    'range-to*',
    maybe(' '),
  ) !== null;

const fieldAt = (text: string, { start, end }: DayName): PageField | null =>
  parsePageFields(text).find(({ value }) => value[0] <= start && end <= value[1]) ?? null;

const note = /^\s*[(（][^()（）]{2,20}[)）]\s*$/;

const standsAlone = (text: string, { start, end }: DayName): boolean => {
  const rest = text.slice(end).replace(/^[)）]/, '');
  return /^\s*[(（]?$/.test(text.slice(0, start)) && (rest.trim() === '' || note.test(rest));
};

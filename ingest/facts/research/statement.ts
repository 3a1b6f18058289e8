// Where the statement of a hypothesis stands: behind its label up to the next, behind the next where the two share it
// (假设4和5：), before a label in brackets, in the paragraph below, or in another cell of the label's row.
import type { Quoted, Span } from '../../../model/index.ts';
import { sourceQuote, sourceSpan } from '../../layout/index.ts';
import { normalizeLabel, openingLabel, tellsRelation, wholeLabel } from '../../mentions/hypothesis-labels.ts';
import type { LabelMention, Recognized, Run, Sentence, TableRow } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';

/** A statement with its label. */
export type Statement = {
  /** As printed and as compared. */
  readonly printed: string;
  readonly label: string;
  /** The sentence or cell that it stands in, and where. */
  readonly run: Run;
  readonly at: Span;
  readonly quoted: Quoted;
  /** The label's words; of a row of a table, the row. */
  readonly place: Span;
  readonly block: number;
};

/** The statement of a label in prose; null where too little stands there to state anything. */
export const statementOf = (
  text: Recognized,
  mention: LabelMention,
  labels: readonly LabelMention[],
): Statement | null => {
  const own = text.sentences[mention.sentence];
  if (!own || own.zone === 'references' || text.blocks[own.block]?.kind === 'table-row') return null;
  const sentence = mention.statement === 'below' ? sentenceBelow(text, mention, labels) : own;
  if (!sentence) return null;
  const at = withoutStops(sentence.text, rangeOf(sentence, mention, labels));
  const words = sentence.text.slice(at.start, at.end);
  if (words.length < shortest || !/[\u4e00-\u9fff]/.test(words) || /^[Hh]\d/.test(words)) return null;
  const quoted =
    sentence === own
      ? sourceQuote(text.text, own, Math.min(mention.at.start, at.start), Math.max(mention.at.end, at.end))
      : sourceQuote(text.text, sentence, at.start, at.end);
  const printed = mention.statement === 'unlabelled' ? mention.label : labelIn(own, mention);
  return { printed, label: mention.label, run: sentence, at, quoted, place: mention.span, block: own.block };
};

// 6 characters: 甲影响乙 with names of two characters.
const shortest = 6;

/** The first sentence of the next paragraph, where no label of its own stands in it. */
const sentenceBelow = (
  text: Recognized,
  { sentence }: LabelMention,
  labels: readonly LabelMention[],
): Sentence | null => {
  const next = text.sentences[sentence + 1];
  const isParagraph = next && text.blocks[next.block]?.kind === 'paragraph' && next.zone !== 'references';
  return isParagraph && !labels.some((other) => other.sentence === sentence + 1) ? next : null;
};

/** Behind the label up to the next; of a label behind its statement, from the stop or label before. */
const rangeOf = (sentence: Sentence, mention: LabelMention, labels: readonly LabelMention[]): Span => {
  const others = labels.filter(
    (other) =>
      other.sentence === mention.sentence && other.at.start !== mention.at.start && other.statement !== 'below',
  );
  if (mention.statement === 'below') return { start: 0, end: sentence.text.length };
  if (mention.statement === 'shared') {
    const next = others.find((other) => other.at.start >= mention.at.end);
    return next ? rangeOf(sentence, next, labels) : { start: mention.at.end, end: mention.at.end };
  }
  if (mention.statement !== 'before') {
    const next = others.find((other) => other.at.start > mention.at.start);
    const end = next?.at.start ?? sentence.text.length;
    const item = patterns().item.exec(sentence.text.slice(mention.at.end, end));
    return { start: mention.at.end, end: item ? mention.at.end + item.index : end };
  }
  const before = others.findLast((other) => other.at.start < mention.at.start)?.at.end ?? 0;
  const lead = patterns().lead.exec(sentence.text.slice(before, mention.at.start));
  return { start: before + (lead?.[0].length ?? 0), end: mention.at.start };
};

const patterns = lazily(() => ({
  /** …，因此我们假设, up to the last. */
  lead: cueShape(
    '^(?:.*[。；;:：]|.*{hypothesis}[,，]?{namely}|.*{author-self}[^,，]{0,6}?{expect}[,，]?|.*[,，]{clause-lead}+{expect}[,，]?|[,，]?{clause-lead}*{author-self}?{expect}?[,，]?)',
  ),
  /** The number of the next item, run into the statement: 有正向影响(2)… */
  item: /(?<=.{8}[\u4e00-\u9fff])[(（]\d{1,2}[)）](?=[\u4e00-\u9fff])/,
  verb: cueShape('(?<=.){label-verb}[:：,，]?$'),
}));

const withoutStops = (words: string, { start, end }: Span): Span => {
  const said = words.slice(start, end);
  return {
    start: start + said.length - said.trimStart().length,
    end: start + said.replace(/[。;；,，\s]+(?:\})?$|(?<!\{[^{}]*)\}$/, '').length,
  };
};

/**
 * The label as printed, without its stop, what encloses it, or a word in brackets behind it: (H1), H1(规模假设); of 假设4和5
 * the second is H5.
 */
const labelIn = ({ text }: Sentence, { at, label }: LabelMention): string => {
  const printed = text
    .slice(at.start, at.end)
    .replace(/[\s$:：。、,，“”【】[\]—–]|\.(?!\d)|-$|^[(（]|[)）]$(?<![a-z\d][)）])/g, '')
    .replace(patterns().verb, '')
    .replace(/^[^(（]*[)）]$/, (words) => words.slice(0, -1))
    .replace(/[(（][^()（）]{2,12}[)）]$/, '')
    .replace(/^[(（](.+)[)）]$/, '$1');
  return /^(?=.*\D)[^\\{}]+$/.test(printed) ? printed : label;
};

/** 提出如下假设：(1)…；(2)…: the sentences that go on counting, each a statement labelled by its number. */
export const numberedStatements = (text: Recognized, mention: LabelMention): Statement[] => {
  const found: Statement[] = [];
  for (let i = mention.sentence; i < text.sentences.length && i <= mention.sentence + 20; i++) {
    const sentence = text.sentences[i];
    if (!sentence || text.blocks[sentence.block]?.kind !== 'paragraph') break;
    const from = i === mention.sentence ? mention.at.end : 0;
    const number = /^\s?[(（]?(\d{1,2})[)）]\s?/.exec(sentence.text.slice(from));
    if (!number || Number(number[1]) !== found.length + 1) {
      if (sentence.block === text.sentences[mention.sentence]?.block || i === mention.sentence) continue;
      break;
    }
    const at = withoutStops(sentence.text, { start: from + number[0].length, end: sentence.text.length });
    if (at.end - at.start < shortest) break;
    const quoted = sourceQuote(text.text, sentence, from, at.end);
    const place = sourceSpan(sentence, from, from + number[0].length);
    const printed = number[0].trim();
    found.push({ printed, label: `H${number[1]}`, run: sentence, at, quoted, place, block: sentence.block });
  }
  return found;
};

/** The statements in rows of tables: a cell that is a label and one that states a relation, or one that holds both. */
export const statementsInTables = (text: Recognized): Statement[] =>
  text.tables
    .filter((table) => !table.form)
    .flatMap(({ rows }) => rows.flatMap((row) => statementOfRow(text, row) ?? []));

const statementOfRow = (text: Recognized, { block, cells }: TableRow): Statement | null => {
  const own = cells.find((cell) => wholeLabel(cell.text.trim()));
  const cell = cells.find((other) => other !== own && other.text.length >= 8 && states(other));
  const opening = own ? '' : (openingLabel(cell?.text ?? '') ?? '');
  const label = own ?? cell;
  if (!cell || !label || (!own && opening === '')) return null;
  const printed = own ? own.text.trim() : opening.replace(/[\s:：.、]+$/, '');
  const at = withoutStops(cell.text, { start: opening.length, end: cell.text.length });
  const quoted = sourceQuote(text.text, cell, at.start, at.end);
  return { printed, label: normalizeLabel(printed), run: cell, at, quoted, place: label.span, block };
};

const states = (cell: Run): boolean => /^[\u4e00-\u9fff“Hh]/.test(cell.text) && tellsRelation(stretchOf(cell));

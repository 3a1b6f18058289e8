// Lists of what a text repeals whose titles stand without 《》, as items, headings or rows of a table:
//
//   决定对下列文件予以废止： 1. 某市关于…的通知（某政发〔2016〕12号） 2. 某市…暂行办法     序号 文件名称 文号 | 1 某市…细则 某发〔2018〕11号
//
// Signals: the lead, heading or title above that the table of repeal-lists.ts asks for; an entry that fills its block
// and ends as a title does. Never takes what the text is known to repeal or carry already, nor its own title.
import type { Quoted, Reference } from '../../../model/index.ts';
import { docNumberForm, foldKey } from '../../../text/index.ts';
import { opensAnnexList, withoutLabel } from '../../labels.ts';
import { sourceQuote } from '../../layout/index.ts';
import { findDocNumbers } from '../../mentions/doc-numbers.ts';
import { findRegions } from '../../mentions/regions.ts';
import { endsAsDocument } from '../../mentions/titles.ts';
import { decide } from '../../rules/decide.ts';
import type { Stretch } from '../../rules/stretch.ts';
import type { Block, Recognized } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { isSaid } from '../said.ts';
import { leadsIn, repealListTable } from './repeal-lists.ts';

const saysRepeal = lazily(() => cueShape('{repeal}'));

/** The documents of such lists, in the order of the text. `known` are those that it names with 《》 or else. */
export const findBareRepeals = (
  text: Recognized,
  ownTitle: string | null,
  known: readonly Reference[],
): Reference[] => {
  const title = stretchOf({ text: ownTitle ?? '' });
  const repeals = (words: { readonly text: string }): boolean => stretchOf(words).has('repeal') !== null;
  const headings = text.sections.map((section) => ({ text: section.title }));
  if (![title, ...headings].some(repeals) && !(isSaid(text, 'repeal') && text.sentences.some(repeals))) return [];
  const found: Reference[] = [];
  let lead: Stretch | null = null;
  text.blocks.forEach((block, index) => {
    const place = text.places[index];
    if (!place || block.kind === 'furniture' || skipped.includes(place.zone)) return;
    const words = saysRepeal().test(block.text) ? stretchOf(block) : null; // few blocks do
    const heading = headingOver(text, index);
    const isLead = words && leadsIn(words) && words.has('these|kinds-of-text');
    if (!isLead && !lead && !heading && !title.has('repeal')) return;
    const entries = entriesOf(text, block, index);
    if (isLead) lead = words;
    else if (entries.length === 0) lead = null;
    if (entries.length === 0 || !decide(repealListTable, { lead, heading, title })?.outcome) return;
    for (const entry of entries.filter((one) => lead !== null || isNamed(one))) {
      const reference = referenceOf(text, entry);
      // What is known by its number alone gets its title here.
      const said = [...found, ...known.filter(({ relation, title: named }) => relation !== 'cites' && named !== null)];
      if (!isOwn(text, ownTitle, entry) && !said.some((one) => isSameDocument(one, reference))) found.push(reference);
    }
  });
  return found;
};

/**
 * Whether an entry is sure to name a document where no lead says so: by its number, by 关于, or by the place that it
 * begins with.
 */
const isNamed = ({ title, docNumber }: Entry): boolean => {
  const words = title ?? '';
  return docNumber !== null || stretchOf({ text: words }).has('about') !== null || findRegions(words)[0]?.start === 0;
};

/** Whether an entry is the title of the text or of a part of it. */
const isOwn = ({ parts }: Recognized, ownTitle: string | null, { title }: Entry): boolean =>
  [ownTitle, ...parts.map((part) => part.title)].some((own) => own !== null && foldKey(own) === foldKey(title ?? ''));

const skipped: readonly string[] = ['references', 'form', 'toc'];

/** Whether two references name one document: by number, else by title. */
export const isSameDocument = (a: Reference, b: Reference): boolean => {
  if (a.docNumber !== null && b.docNumber !== null) return docNumberForm(a.docNumber) === docNumberForm(b.docNumber);
  return a.title !== null && b.title !== null && foldKey(a.title) === foldKey(b.title);
};

type Entry = Quoted & { readonly title: string | null; readonly docNumber: string | null };

/** The entries of a block: of an item one, of a row of a table the one that its cells name. */
const entriesOf = (text: Recognized, block: Block, index: number): Entry[] => {
  if (opensAnnexList(block.text)) return [];
  const row = text.tables.flatMap(({ rows }) => rows).find((one) => one.block === index);
  const end = block.text.replace(/[；;。，,、\s]+$/, '').length;
  const start = block.text.length - withoutLabel(block.text).trimStart().length;
  if (start >= end) return [];
  const entry = row ? entryOfCells(row.cells.map((cell) => cell.text.trim())) : entryOf(block.text.slice(start, end));
  return entry ? [{ ...entry, ...sourceQuote(text.text, block, start, end) }] : [];
};

/** 某市关于…的通知（某政发〔2016〕12号）, 某政发〔2012〕5号 关于…的意见, or a title alone. */
const entryOf = (words: string): Pick<Entry, 'title' | 'docNumber'> | null => {
  if (/[。：:]/.test(words)) return null;
  const [number, ...others] = findDocNumbers(words);
  if (others.length > 0) return null;
  const before = words.slice(0, number?.start ?? words.length).replace(/\s*[（(]?\s*$/, '');
  const behind = number ? words.slice(number.end).replace(/^\s*[）)]?\s*/, '') : '';
  const title = (before === '' ? behind : before).replace(/^《([^《》]+)》$/, '$1');
  if ((before !== '' && behind !== '') || title.startsWith('《')) return null;
  return isTitle(title) ? { title, docNumber: number?.docNumber ?? null } : null;
};

const entryOfCells = (cells: readonly string[]): Pick<Entry, 'title' | 'docNumber'> | null => {
  const numbers = cells.flatMap((cell) => findDocNumbers(cell).map(({ docNumber }) => docNumber));
  const named = cells.flatMap((cell) => entryOf(cell) ?? []);
  const [only, ...others] = named;
  if (!only || others.length > 0 || numbers.length > 1) return null;
  return { title: only.title, docNumber: numbers[0] ?? null };
};

// 8 characters: a kind of text with a name (某市商贸奖励办法), not 下列文件 or what a sentence about lists ends with.
const isTitle = (words: string): boolean =>
  words.replace(/\s/g, '').length >= 8 &&
  words.length <= 90 &&
  !/[，,；;]/.test(words) &&
  endsAsDocument(stretchOf({ text: words.replaceAll('（', '(').replaceAll('）', ')') }));

const referenceOf = (text: Recognized, { title, docNumber, span, quote }: Entry): Reference => ({
  id: `${text.id}/reference/${span.start}-${span.end}`,
  rule: 'reference/bare-repeal-list',
  title,
  docNumber,
  relation: 'repeals',
  span,
  quote,
});

/**
 * The heading over a block that speaks of documents: the innermost that repeals or keeps, else the title of its part.
 */
const headingOver = (text: Recognized, index: number): Stretch | null => {
  const place = text.places[index];
  for (let at = place?.section ?? null; at !== null; ) {
    const section = text.sections[at];
    if (!section) break;
    const words = stretchOf({ text: section.title });
    if (section.block !== index && words.has('repeal|stays-in-force')) return words;
    at = section.parent;
  }
  const part = place && place.part > 0 ? text.parts[place.part]?.title : null;
  return part ? stretchOf({ text: part }) : null;
};

// The number of the text itself: of all numbers that its head and its attachments print, the table says which it is.

import { foldKey } from '../../../text/index.ts';
import { type DocNumber, findDocNumbers } from '../../mentions/doc-numbers.ts';
import { choose } from '../../rules/decide.ts';
import type { RuleTable } from '../../rules/rule.ts';
import { maybe, sign } from '../../rules/stretch.ts';
import type { Block, Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { Adoption } from './adoption.ts';
import { pageField } from './front.ts';
import type { Title } from './title.ts';

type Candidate = { readonly docNumber: string; readonly place: 'field' | 'line' | 'title' | 'adoption' | 'file' };

const isAt = (place: Candidate['place']) => (candidate: Candidate) => candidate.place === place;

export const numberTable: RuleTable<Candidate, true> = {
  id: 'document-number/place',
  says: 'Which number is that of the text itself.',
  rules: [
    {
      id: 'document-number/field',
      says: 'The page’s field of the number: 文号：江财金〔2024〕12号.',
      outcome: true,
      when: isAt('field'),
    },
    {
      id: 'document-number/line',
      says: 'A number alone on its line above the text proper, or nearly so; of an order it stands below the name: 江财金〔2024〕12号.',
      outcome: true,
      when: isAt('line'),
    },
    {
      id: 'document-number/beside-the-title',
      says: 'A number in the line of the title, before or behind it: 关于做好…的通知 江财金〔2024〕12号.',
      outcome: true,
      when: isAt('title'),
    },
    {
      id: 'document-number/adoption',
      says: 'The number under which the text was made public, in the lines below its title: 2022年6月6日某部令第2号公布.',
      outcome: true,
      when: isAt('adoption'),
    },
    {
      id: 'document-number/file-name',
      says: 'A number right before the title of the text, as in the name of a file: 相关附件：江财金〔2024〕12号关于做好…的通知.pdf.',
      outcome: true,
      when: isAt('file'),
    },
  ],
};

/** The number, null where none is printed. */
export const findOwnNumber = (
  text: Recognized,
  front: readonly Block[],
  title: Title | null,
  adoption: Adoption | null,
): string | null => {
  const candidates = [
    ...of('field', [...given(front), ...behindField(text)]),
    ...of('line', alone(text)),
    ...of('title', title ? besideTitle(title) : []),
    ...of('adoption', adoption?.number ? [adoption.number] : []),
    ...of('file', title ? fileNames(text, title) : []),
  ];
  return choose(numberTable, candidates)?.candidate.docNumber ?? null;
};

const of = (place: Candidate['place'], numbers: readonly DocNumber[]): Candidate[] =>
  numbers.map(({ docNumber }) => ({ docNumber, place }));

const given = (front: readonly Block[]): DocNumber[] => {
  const field = pageField(front, 'number');
  return field ? findDocNumbers(field.block.text.slice(field.start, field.end)).slice(0, 1) : [];
};

/** 来源：江财金〔2024〕12号为促进…: behind a field of the page whose line goes on with the text. */
const behindField = (text: Recognized): DocNumber[] =>
  text.blocks.slice(0, 8).flatMap((block) => {
    const [number] = findDocNumbers(block.text.slice(0, 120));
    const before = number && stretchOf(block).upTo(number.start);
    return number && before?.ends('page-field', sign(':：'), maybe(' ')) ? [number] : [];
  });

/** A number on a line of its own in the first part, before its first heading and within its first paragraphs. */
const alone = (text: Recognized): DocNumber[] => {
  const [part] = text.parts;
  let paragraphs = 0;
  let lines = 0;
  for (let i = part.blocks[0]; i < part.blocks[1] && lines < 60; i++) {
    const block = text.blocks[i];
    if (block?.kind !== 'paragraph') continue;
    lines++;
    if (text.places[i]?.section !== null || paragraphs >= 3) break;
    const [number] = findDocNumbers(block.text + orderNumber(text.blocks[i + 1] ?? null, block));
    const rest = number ? block.text.length - (Math.min(number.end, block.text.length) - number.start) : 0;
    if (number && rest <= 10 && !/[《，,。]/.test(block.text)) return [number];
    if (block.text.length > 40 && /[。；]/.test(block.text)) paragraphs++;
  }
  return [];
};

/** 江城省人民政府令 / 第123号: of an order the number stands below the name. */
const orderNumber = (next: Block | null, block: Block): string =>
  stretchOf(block).ends('order')
    ? (/^[(（]?(第[\d一二三四五六七八九十百〇零]{1,6}号)[)）]?$/.exec(next?.text ?? '')?.[1] ?? '')
    : '';

/** In the title's own line: before it, or behind it with nothing but a day between. */
const besideTitle = ({ blocks, start, end }: Title): DocNumber[] => {
  const [block] = blocks;
  if (!block || blocks.length > 1) return [];
  return findDocNumbers(block.text).filter(
    (number) => number.end === start || (end !== null && number.start >= end && number.start - end <= 24),
  );
};

/** 江财金〔2024〕12号关于做好…的通知.pdf: right before the title's own words, the first of them at least. */
const fileNames = (text: Recognized, title: Title): DocNumber[] => {
  const own = unmarked(title.text);
  const about = stretchOf({ text: title.text }).first('title-verb');
  const rest = about ? unmarked(title.text.slice(about.start)) : own;
  return text.blocks.flatMap((block) =>
    findDocNumbers(block.text).filter(({ end }) => {
      const behind = unmarked(block.text.slice(end, end + title.text.length + 40));
      return begins(behind, own, 8) || begins(behind, rest, 8) || begins(behind, rest.slice(0, 14), 14);
    }),
  );
};

/** Folded, without the signs of a title within, which one of two prints and the other does not. */
const unmarked = (words: string): string => foldKey(words).replace(/[《》]/g, '');

/** Whether words begin with others, of so many signs at least. */
const begins = (words: string, others: string, least: number): boolean =>
  others.length >= least && words.startsWith(others);

// For tests: a text through the stages, and texts made up at random.
import fc from 'fast-check';
import { type Ingested, ingest } from '../index.ts';
import * as pipeline from '../pipeline.ts';
import type { Layout, Mark, Outline, Recognized, Segmented, SourceText } from '../types.ts';

export { factsOf } from './made-up.ts';

export const sourceOf = (text: string, marks: readonly Mark[] = []): SourceText => ({
  id: 'source',
  format: 'txt',
  encoding: 'utf-8',
  text,
  bytesHash: '',
  pages: null,
  marks,
  diagnostics: [],
});

export const layoutOf = (text: string): Layout => pipeline.layoutOf(sourceOf(text));
export const outlineOf = (text: string): Outline => pipeline.outlineOf(sourceOf(text));
export const segmentsOf = (text: string): Segmented => pipeline.segmentsOf(sourceOf(text));
export const mentionsOf = (text: string): Recognized => pipeline.mentionsOf(sourceOf(text));

/** All that a file of the text becomes. */
export const ingestMadeUp = async (text: string): Promise<Exclude<Ingested, { status: 'failed' }>> => {
  const ingested = await ingest({ path: 'made-up.txt', bytes: new TextEncoder().encode(text) });
  if (ingested.status === 'failed') throw new TypeError('a made-up text must be readable');
  return ingested;
};

const han =
  '一二三四五六七八九十人民政府办公厅关于印发企业给予奖励补贴万元的和在为支持发展科技创新农村第条章节（）、，。：；《》“”';
const sentence = fc.string({ unit: fc.constantFrom(...han), minLength: 1, maxLength: 60 });
const piece = fc.oneof(
  { weight: 6, arbitrary: sentence },
  fc.constantFrom(
    '一、',
    '（一）',
    '1.',
    '3.1.2 ',
    '第三条 ',
    '第 1 0 条',
    '附件1',
    '## ',
    '**粗**',
    '| a | b |',
    '|---|---|',
  ),
  fc.constantFrom(
    '表1 变量说明',
    'Table 1. Variables',
    '变量 均值 标准差',
    'Age 0.03*  −0.02',
    '　　',
    '\t',
    ' ',
    '- 3 -',
    '第3页',
  ),
  fc.constantFrom(
    '<table><tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>',
    '<td',
    '&lt;',
    '<tr>',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Texts that look a little like documents, with line breaks of every kind. */
export const randomText = fc
  .array(fc.tuple(piece, fc.constantFrom('', '', '\n', '\n\n', '\r\n', '\r', '\f', '\u2028')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join('').toWellFormed());

// The title of a text.
//
// Signals, in order of precedence:
//   1. Markdown's first #, or a heading of the first level that the format marks, before the text begins
//   2. what a portal's page gives as the title (标题：…), and a line of the front with the same words
//   3. lines of the front that read as the title of a notice (关于…的通知), with the issuers on the lines above where they stand there
//   4. lines of the front that end in a word for a kind of text (…办法); of a web page the line that comes again without ｜site
//   5. the same between the front and the first heading, behind a lead of the paper or site that reports it; the title of the text carried
//   6. the first short line without a stop
// Titles over several lines are joined. Never takes a number, a day, a red head (…文件), a caption or a word such as 摘要,
// nor （转载） before a title.

import { dayPattern } from '../../days.ts';
import { findDocNumbers } from '../../mentions/documents.ts';
import { parseNames } from '../../names.ts';
import { isTitleLine, titleType } from '../../outline/index.ts';
import { parsePageFields } from '../../page-data.ts';
import type { Block, Recognized } from '../../types.ts';
import { pageField } from './front.ts';

export type Title = {
  /** As mended: full width folded, blanks within words gone. */
  readonly text: string;
  /** As printed, lines joined. */
  readonly display: string;
  readonly blocks: readonly Block[];
  /** Where the title begins in the text of its first block: behind （转载） or 标题：. */
  readonly start: number;
  /** Where the title ends in the text of its only block; null where it fills its blocks. */
  readonly end: number | null;
};

/** The title, null where the text has none. */
export const findTitle = (text: Recognized, front: readonly Block[]): Title | null => {
  const marked = text.blocks.find((block) => block.markup === 1);
  if (marked && marked.span.start < 600 && (front.includes(marked) || marked === text.blocks[0])) {
    const own = withoutSite(marked);
    return titleOf(text, [marked], own);
  }
  const lines = front.filter((block) => parsePageFields(block.text).length === 0);
  return (
    fieldTitle(text, front) ??
    noticeTitle(text, lines) ??
    kindTitle(text, lines) ??
    laterTitle(text, front) ??
    firstLine(text, lines)
  );
};

/** 标题：关于…的通知. */
const fieldTitle = (text: Recognized, front: readonly Block[]): Title | null => {
  const field = pageField(front, 'title');
  if (!field || field.end - field.start < 6) return null;
  const words = field.block.text.slice(field.start, field.end);
  const line = front.find((block) => block !== field.block && block.text === words);
  return line ? titleOf(text, [line]) : titleOf(text, [field.block], field.end, field.start);
};

/** Behind a lead (日前，某区印发…，全文如下：), before the first heading: a title that a text begins under. */
const laterTitle = (text: Recognized, front: readonly Block[]): Title | null => {
  const [part, carried] = text.parts;
  const last = front.at(-1);
  const from = last ? text.blocks.indexOf(last) + 1 : part.blocks[0];
  const headings = new Set(text.sections.map((section) => section.block));
  const lines: Block[] = [];
  for (let i = from; i < part.blocks[1] && lines.length < 20 && !headings.has(i); i++) {
    const block = text.blocks[i];
    if (block?.kind === 'paragraph' && text.places[i]?.zone !== 'toc') lines.push(block);
  }
  const found = noticeTitle(text, lines) ?? kindTitle(text, lines);
  if (found) return found;
  const own = carried?.kind === 'annex' && !lines.some((block) => /^附件/.test(block.text)) ? carried.titleSpan : null;
  const blocks = own ? text.blocks.filter(({ span }) => span.start >= own.start && span.end <= own.end) : [];
  return blocks.length > 0 ? titleOf(text, blocks) : null;
};

const isPiece = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.text.length <= 110 &&
  !/[。；;！!？?]|[:：]$/.test(block.text) &&
  !/文件$/.test(block.text) &&
  !aboutText.test(block.text) &&
  findDocNumbers(block.text).length === 0 &&
  !new RegExp(`^[(（]?(?:${dayPattern})`).test(block.text) &&
  !/[>]|^(?:来源|发布|索引|主题|文号|发文|信息)/.test(block.text);

// Links on a portal's page to what explains the text: 【图解】《…》政策解读 2019-10-17.
const aboutText = /(?:解读|读懂|图解)[》】]?\s?(?:\d{4}[年./-].{1,8})?$|\d{4}-\d{1,2}-\d{1,2}$/;

/** 甲局 乙局 / 关于印发…的通知: from the line with 关于 to the one with the word, issuers above included. */
const noticeTitle = (text: Recognized, front: readonly Block[]): Title | null => {
  for (let i = 0; i < front.length; i++) {
    if (!/(?:^|[\u4e00-\u9fff)）])关于|印发|转发/.test(front[i]?.text ?? '')) continue;
    for (let length = 1; length <= 3; length++) {
      const run = front.slice(i, i + length);
      const last = run.at(-1);
      if (!last || run.length < length || !run.every(isPiece)) break;
      const joined = run.map((block) => block.text).join('');
      if (titleType(last.text) === null || joined.length < 8) continue;
      if (length === 1 && !/关于.{2,}的?.{2}|印发|转发/.test(joined)) continue;
      const above = /^(?:关于|印发|转发)/.test(joined) ? issuerLines(front, i) : [];
      return titleOf(text, [...above, ...run]);
    }
  }
  return null;
};

/** The lines right above that hold names of bodies and nothing else. */
const issuerLines = (front: readonly Block[], before: number): Block[] => {
  const lines: Block[] = [];
  for (let i = before - 1; i >= 0 && i >= before - 4; i--) {
    const block = front[i];
    if (!block || !isPiece(block) || !isBodyLine(block.text)) break;
    lines.unshift(block);
  }
  return lines;
};

const isBodyLine = (text: string): boolean =>
  text.length <= 80 && /(?:委员会|人民政府|办公[厅室]|[局厅部委院署]|党委|县委|市委|区委|省委)$/.test(text);

const kindTitle = (text: Recognized, front: readonly Block[]): Title | null => {
  for (let i = 0; i < front.length; i++) {
    for (let length = 1; length <= 3; length++) {
      const run = front.slice(i, i + length);
      const last = run.at(-1);
      if (!last || run.length < length || !run.every(isPiece)) break;
      const joined = run.map((block) => block.text).join('');
      const own = run.length === 1 ? withoutSite(last) : last.text.length;
      if (!isTitleLine({ ...last, text: last.text.slice(0, own) }) || joined.length < 6) continue;
      return titleOf(text, run, run.length === 1 ? own : undefined);
    }
  }
  return null;
};

/** Where the title ends before ｜site, _site or - site. */
const withoutSite = (block: Block): number => {
  const found = /\s?(?:[|｜_]|[-—–](?=[^-—–]*(?:网|政府|局|委|门户|网站)$))/.exec(block.text);
  return found && found.index >= 6 ? found.index : block.text.length;
};

const firstLine = (text: Recognized, front: readonly Block[]): Title | null => {
  const first = front[0];
  if (!first || !isPiece(first) || first.text.length < 6 || first.text.length > 45) return null;
  if (/[,，]$|^(?:abstract|摘|doi|收稿)/i.test(first.text) || !/[\u4e00-\u9fff]{4}/.test(first.text)) return null;
  return parseNames(first.text) || isBodyLine(first.text) ? null : titleOf(text, [first], withoutSite(first));
};

// Stray signs of a broken page, and notes that a title is reprinted.
const notTitle = /^(?:[`~,，.。;；:：、|｜_*·•>\s]+|[(（【[](?:转载|转发|图解|原文|全文|政策原文|政策文件)[)）】\]])+/;

const titleOf = (text: Recognized, blocks: readonly Block[], end?: number, from = 0): Title => {
  const [only] = blocks;
  const start = from + (notTitle.exec(only?.text.slice(from) ?? '')?.[0].length ?? 0);
  const cut = blocks.length === 1 && only && end !== undefined ? end : null;
  const joined =
    cut !== null && only
      ? only.text.slice(start, cut)
      : blocks
          .map((block) => block.text)
          .join('')
          .slice(start);
  const printed = (block: Block): string => {
    const to = cut === null ? block.span.end : (block.offsets[cut] ?? block.span.end);
    const begin = block === only && start > 0 ? (block.offsets[start] ?? block.span.start) : block.span.start;
    return text.text
      .slice(begin, Math.max(to, begin))
      .replace(/^#+\s*|\*\*/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  // Issuers stand apart from the title that follows them; within a title lines join without a blank.
  const display = blocks
    .map((block, i) => printed(block) + (isBodyLine(block.text) && i < blocks.length - 1 ? ' ' : ''))
    .join('');
  return { text: joined, start, end: cut, display: display.replace(/(?<=[）)])\s+(?=[\u4e00-\u9fff])/, ''), blocks };
};

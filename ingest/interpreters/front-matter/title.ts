// The title of a text.
//
// Signals, in order of precedence:
//   1. Markdown's first #, or a heading of the first level that the format marks, before the text begins
//   2. lines of the front that read as the title of a notice (关于…的通知), with the issuers on the lines above where they stand there
//   3. lines of the front that end in a word for a kind of text (…办法); of a web page the line that comes again without ｜site
//   4. the first short line without a stop
// Titles over several lines are joined. Never takes a number, a day, a red head (…文件), a caption or a word such as 摘要.

import { parseNames } from '../../names.ts';
import { isTitleLine, titleType } from '../../outline/index.ts';
import { findDocNumbers } from '../../recognizers/documents.ts';
import type { Block, Recognized } from '../../types.ts';
import { dayPattern } from './days.ts';

export type Title = {
  /** As mended: full width folded, blanks within words gone. */
  readonly text: string;
  /** As printed, lines joined. */
  readonly display: string;
  readonly blocks: readonly Block[];
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
  return noticeTitle(text, front) ?? kindTitle(text, front) ?? firstLine(text, front);
};

const isPiece = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.text.length <= 110 &&
  !/[。；;！!？?]|[:：]$/.test(block.text) &&
  !/文件$/.test(block.text) &&
  findDocNumbers(block.text).length === 0 &&
  !new RegExp(`^[(（]?(?:${dayPattern})`).test(block.text) &&
  !/[>]|^(?:来源|发布|索引|主题|文号|发文|信息)/.test(block.text);

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

const titleOf = (text: Recognized, blocks: readonly Block[], end?: number): Title => {
  const [only] = blocks;
  const cut = blocks.length === 1 && only && end !== undefined ? end : null;
  const joined = cut !== null && only ? only.text.slice(0, cut) : blocks.map((block) => block.text).join('');
  const printed = (block: Block): string => {
    const to = cut === null ? block.span.end : (block.offsets[cut] ?? block.span.end);
    return text.text
      .slice(block.span.start, Math.max(to, block.span.start))
      .replace(/^#+\s*|\*\*/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  // Issuers stand apart from the title that follows them; within a title lines join without a blank.
  const display = blocks
    .map((block, i) => printed(block) + (isBodyLine(block.text) && i < blocks.length - 1 ? ' ' : ''))
    .join('');
  return { text: joined, end: cut, display: display.replace(/(?<=[）)])\s+(?=[\u4e00-\u9fff])/, ''), blocks };
};

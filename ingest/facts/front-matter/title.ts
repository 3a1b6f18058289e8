// The title of a text: of all candidates (title-candidates.ts) the table says which it is.
//
// Never takes a number, a day, a red head (…文件), a caption or a word such as 摘要, nor （转载） or 附件1 before a title.
import { annexLabelEnd } from '../../labels.ts';
import { areIssuers } from '../../mentions/issuer-names.ts';
import { titleType } from '../../outline/index.ts';
import { choose } from '../../rules/decide.ts';
import type { RuleTable } from '../../rules/rule.ts';
import type { Block, Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { type TitleCandidate, titleCandidates } from './title-candidates.ts';

export type Title = {
  /** As mended: full width folded, blanks within words gone. */
  readonly text: string;
  /** As printed, lines joined. */
  readonly display: string;
  readonly blocks: readonly Block[];
  /** Where the title begins in the text of its first block: behind （转载）, 附件1 or 标题：. */
  readonly start: number;
  /** Where the title ends in the text of its last block; null where it fills its blocks. */
  readonly end: number | null;
  /** The title is that of a document that the text reports on. */
  readonly isReported: boolean;
};

type Candidate = TitleCandidate;

export const titleTable: RuleTable<Candidate, true> = {
  id: 'document-title/place',
  says: 'Which place of the text gives its title.',
  rules: [
    {
      id: 'document-title/marked',
      says: 'The heading of the first level that the format marks: # 某市扶持办法.',
      outcome: true,
      when: ({ place }) => place === 'mark',
    },
    {
      id: 'document-title/field',
      says: 'The page’s field of the title: 标题：关于做好…的通知.',
      outcome: true,
      when: ({ place }) => place === 'field',
    },
    {
      id: 'document-title/notice',
      says: 'Lines of the front that read as the title of a notice: 某市财政局关于做好…的通知.',
      outcome: true,
      when: ({ place, isNotice }) => place === 'front' && isNotice,
    },
    {
      id: 'document-title/kind',
      says: 'Lines of the front whose last word names a kind of text: 某市扶持办法.',
      outcome: true,
      when: ({ place, isKind }) => place === 'front' && isKind,
    },
    {
      id: 'document-title/run',
      says: 'A title in a line that goes on with its number, whom it goes to or the text: 关于做好…的通知各单位：.',
      outcome: true,
      when: ({ place }) => place === 'run',
    },
    {
      id: 'document-title/notice-below',
      says: 'The title of a notice behind the lead of a site that reports it: 全文如下：关于做好…的通知.',
      outcome: true,
      when: ({ place, isNotice }) => place === 'below' && isNotice,
    },
    {
      id: 'document-title/kind-below',
      says: 'A line behind such a lead whose last word names a kind of text: 政策全文：某市扶持办法.',
      outcome: true,
      when: ({ place, isKind }) => place === 'below' && isKind,
    },
    {
      id: 'document-title/carried',
      says: 'The title of the only text that the file carries, where its own is lost: 某市扶持办法 below a notice without a title.',
      outcome: true,
      when: ({ place }) => place === 'part',
    },
    {
      id: 'document-title/twice',
      says: 'A short line that the page prints twice, as its own name and above the text: 首页 > 网箱补贴标准 / 网箱补贴标准.',
      outcome: true,
      when: ({ place, isTwice }) => place === 'front' && isTwice,
    },
    {
      id: 'document-title/headline',
      says: 'The first short line above the line with the day and the source of a report: 我市召开新闻发布会 / 发布日期：2023-02-07 来源：某某日报.',
      outcome: true,
      when: ({ place, isHeadline }) => place === 'front' && isHeadline,
    },
    {
      id: 'document-title/first-line',
      says: 'The first short line without a stop: 渔港经济的几点思考.',
      outcome: true,
      when: ({ place, isNotice, isKind, isTwice, isHeadline }) =>
        place === 'front' && !(isNotice || isKind || isTwice || isHeadline),
    },
    {
      id: 'document-title/reported',
      says: 'The document that the first sentence of a report says was issued or takes effect: 近日，某市印发《…若干措施》.',
      outcome: true,
      when: ({ place }) => place === 'report',
    },
  ],
};

/** The title, null where the text has none. */
export const findTitle = (text: Recognized, front: readonly Block[]): Title | null => {
  const found = choose(titleTable, titleCandidates(text, front));
  return found && titleOf(text, found.candidate);
};

// Stray signs of a broken page, and notes in brackets that a title is reprinted.
const stray = /^[`~,，.。;；:：、|｜_*·•>\s-]+/;
const bracket = /^[(（【[]([^()（）【】[\]]{2,8})[)）】\]]/;

/** Where the words of a title begin: behind 附件1, stray signs and （转载）. */
const begin = (text: string): number => {
  let at = annexLabelEnd(text);
  for (;;) {
    const signs = stray.exec(text.slice(at))?.[0].length ?? 0;
    const lead = stretchOf({ text: text.slice(at + signs) }).begins('site-lead');
    if (lead) {
      at += signs + (lead.at(-1)?.end ?? 0);
      continue;
    }
    const note = bracket.exec(text.slice(at + signs));
    const isNote = note?.[1] !== undefined && stretchOf({ text: note[1] }).is('reprint') !== null;
    if (signs === 0 && !isNote) return at;
    at += signs + (isNote ? (note?.[0].length ?? 0) : 0);
  }
};

const isIssuerLine = ({ text }: Block): boolean => areIssuers(text.replace(/^[^\u4e00-\u9fff]+/, ''));

/** Whether a blank stands for the end of a line here: behind issuers, and between words of letters and figures. */
const isApart = (title: string, end: number): boolean => {
  const before = title.slice(0, end);
  return areIssuers(before.replace(/\s/g, '')) || (/\w$/.test(before) && /^\s*\w/.test(title.slice(end)));
};

const newLines = /\s*\n\s*/g;
// A file that lost its line ends has blanks for them. A headline has them between its clauses, too: 市长调研 强调创新.
const lineEnds = /\s*\n\s*|(?<=[\u4e00-\u9fff）》”])\s+(?=[\u4e00-\u9fff（《“])/g;

const titleOf = (text: Recognized, { blocks, start: from, end, place }: Candidate): Title => {
  const [only] = blocks;
  const start = from + begin(only?.text.slice(from) ?? '');
  const last = blocks.at(-1);
  const joined = blocks
    .map((block) => (block === last ? block.text.slice(0, end ?? undefined) : block.text))
    .join('')
    .slice(start);
  const isOfKind = titleType(joined) !== null;
  const printed = (block: Block): string => {
    const isCut = end !== null && block === last;
    const to = isCut ? (block.offsets[end - 1] ?? block.span.end - 1) + 1 : block.span.end;
    const begins = block === only && start > 0 ? (block.offsets[start] ?? block.span.start) : block.span.start;
    return text.text
      .slice(begins, Math.max(to, begins))
      .replace(/^#+\s*|\*\*/g, '')
      .trim()
      .replace(isOfKind ? lineEnds : newLines, (_, at: number, whole: string) => (isApart(whole, at) ? ' ' : ''))
      .replace(/\s+/g, ' ');
  };
  // Issuers stand apart from the title that follows them; within a title lines join without a blank.
  const display = blocks
    .map((block, i) => printed(block) + (isIssuerLine(block) && i < blocks.length - 1 ? ' ' : ''))
    .join('');
  return {
    text: withoutSigns(joined),
    start,
    end,
    display: withoutSigns(display.replace(/(?<=[）)])\s+(?=[\u4e00-\u9fff])/, '')),
    blocks,
    isReported: place === 'report',
  };
};

/** 《某市扶持办法》 as the whole line: the signs are none of the title. */
const withoutSigns = (title: string): string => /^《([^《》]+)》$/.exec(title)?.[1] ?? title;

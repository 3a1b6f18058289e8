// Titles with a stop, alone on their line behind a label: 3.酒店建设。, 一、哪些人可以申请？
//
// Signals: items of a lower kind that begin below it; or a text without a label below, where another line of the part
// does the same; or the sides of a measure below (1.申报条件：… 2.奖励标准：…), which are titles themselves.
// Never takes a sentence or an item (5.提交材料后等待审核。) for one, nor the last of a list in an article.
import { isDeclarative, isFacetTitle } from '../heading-signals.ts';
import { type Label, type LabelStyle, parseLabel } from '../labels.ts';
import type { Block } from '../types.ts';
import { headingWords } from '../vocabulary/headings.ts';
import { withoutStop } from './heading-candidate.ts';

/**
 * Styles of labels under which two lines or more of a part are titles with a stop, each above a text without a label.
 */
export const closedStylesOf = (blocks: readonly Block[]): ReadonlySet<LabelStyle> => {
  const counts = new Map<LabelStyle, number>();
  const body = blocks.filter((block) => block.kind !== 'furniture');
  const inArticles = body.some(({ text }) => parseLabel(text)?.style === '条');
  body.forEach((block, i) => {
    const label = block.kind === 'paragraph' && block.text.length <= 50 ? parseLabel(block.text) : null;
    if (
      label &&
      isClosed(block.text, label, body[i + 1] ?? null) &&
      !(inArticles && endsList(label, body[i - 1] ?? null))
    )
      counts.set(label.style, (counts.get(label.style) ?? 0) + 1);
  });
  return new Set([...counts].flatMap(([style, count]) => (count >= 2 ? [style] : [])));
};

/** 二、居住满一年。 / 三、连续三十日受雇。 / 前款…: right behind the item before it, one is the last of a list. */
const endsList = (label: Label, before: Block | null): boolean => {
  const above = before ? parseLabel(before.text) : null;
  return above?.style === label.style && above.number === label.number - 1;
};

/** A short phrase with 。 or a question with ？ behind its label, and a text without a label below. */
export const isClosed = (text: string, label: Label, next: Block | null): boolean => {
  const title = text.slice(label.end);
  return (
    (/^[^，,。；;：:？?]{2,22}。$/.test(title) || /^[^，,。；;：:？?]{4,34}[？?]$/.test(title)) &&
    !['条', '一是', '第一', '①', '（1）'].includes(label.style) &&
    (/[？?]$/.test(title) || (!headingWords().listItem.test(title) && !isDeclarative(title))) &&
    !headingWords().terms.test(title) &&
    next?.kind === 'paragraph' &&
    next.text.length >= 15 &&
    !parseLabel(next.text)
  );
};

/** （一）设备更新支持。 alone, with items of a lower kind below: the stop closes a title. */
export const headsItems = (title: string, label: Label, next: Block | null): boolean => {
  const below = next ? parseLabel(next.text) : null;
  return (
    /^[^，,。；;：:]{2,20}。$/.test(title) &&
    label.style !== '一是' &&
    !headingWords().listItem.test(title) &&
    !headingWords().terms.test(title) &&
    below !== null &&
    below.style !== label.style &&
    below.number === 1
  );
};

/** 1.申报条件： alone on its line, above a list of a lower kind or a text. */
export const isSideAlone = (text: string, label: Label, next: Block | null): boolean =>
  /[:：]\s*$/.test(text) &&
  next !== null &&
  parseLabel(next.text)?.style !== label.style &&
  isFacetTitle(text.slice(label.end, withoutStop(text)));

/** （一）年产值一亿元以上，且增长一成以上的企业。 above 1.申报条件：…: a measure whose sides follow. */
export const headsSides = (text: string, label: Label, next: Block | null): boolean => {
  const below = next ? parseLabel(next.text) : null;
  if (!next || below?.number !== 1 || below.style === label.style || label.style === '一是') return false;
  const title = text.slice(label.end, withoutStop(text));
  const [side = ''] = next.text.slice(below.end).split(/[:：。]/);
  return /^[^。；;：:]{2,60}$/.test(title) && !isFacetTitle(title) && isFacetTitle(side.trim());
};

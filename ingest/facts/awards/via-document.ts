// The document in whose quotation an amount stands: 按照《…》（武政规〔2021〕1号）第四条“…给予200万元…”配套执行.
//
// Signals: an opening quotation mark before the amount in its block that has not closed, and a document named within
// 24 characters before it.
import type { MoneyMention, Recognized, Sentence } from '../../types.ts';

/** The number (or title) of the quoted document; undefined where the amount is the text's own. */
export const findQuotingDocument = (
  text: Recognized,
  sentence: Sentence,
  mention: MoneyMention,
): string | undefined => {
  const block = text.blocks[sentence.block];
  if (!block) return undefined;
  if (text.text.lastIndexOf('“', mention.valueSpan.start) < block.span.start) return undefined;
  const before = text.text.slice(block.span.start, mention.valueSpan.start);
  const open = before.lastIndexOf('“');
  const at = block.span.start + openingMark(before, open);
  if (before.lastIndexOf('”') > at - block.span.start) return undefined;
  for (let i = text.mentions.length - 1; i >= 0; i--) {
    const cited = text.mentions[i];
    if (!cited || cited.span.end > at) continue;
    if (cited.span.start < block.span.start || at - cited.span.end > 24) return undefined;
    if (cited.type === 'document') return cited.docNumber ?? cited.title ?? undefined;
  }
  return undefined;
};

/** The outermost mark still open: a quotation may hold others (“…“双跨”…). */
const openingMark = (before: string, last: number): number => {
  const open: number[] = [];
  for (let i = 0; i <= last; i++) {
    if (before[i] === '“') open.push(i);
    else if (before[i] === '”') open.pop();
  }
  return open[0] ?? last;
};

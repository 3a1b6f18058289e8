// What kind of text it is.
//
// Signals, in order of precedence: several articles by authors of their own; a notice that issues (印发) a text of another kind, bound
// with it or named in its title; the last word of the title; abstract, keywords or references of a paper; sentences that give sums
// or shares, as measures do whose title is lost and reports of them.
import type { DocumentType } from '../../../model/index.ts';
import { titleType } from '../../outline/index.ts';
import type { Recognized } from '../../types.ts';
import { offersSupport } from '../policy.ts';

/** The type; an essay where nothing tells. */
export const findType = (text: Recognized, title: string | null): DocumentType => {
  if (text.parts.filter((part) => part.kind === 'article').length >= 2) return 'op-ed-collection';
  const own = title ? titleType(title) : null;
  if (own === 'policy-notice' && title && /印发|转发|发布|公布/.test(title)) {
    const carried = [named(title), ...text.parts.slice(1).map((part) => part.title)].flatMap((other) =>
      other ? (titleType(other) ?? []) : [],
    );
    const kind = carried.find((type) => type !== 'policy-notice' && type !== 'guide');
    if (kind) return kind;
  }
  if (own && !isPaper(text)) return own;
  if (isPaper(text)) return 'research-paper';
  return offersSupport(text) ? 'policy-measures' : 'essay';
};

/** 关于印发《…若干措施》的通知 → …若干措施. */
const named = (title: string): string | null =>
  /(?:印发|转发|发布|公布)[《]?(.+?)[》]?的(?:通知|公告|决定)/.exec(title)?.[1] ?? null;

const isPaper = (text: Recognized): boolean => {
  const headings = text.sections.map((section) => section.title.replace(/\s/g, ''));
  return (
    ['摘要', '参考文献', 'Abstract', 'References'].some((word) =>
      headings.some((heading) => heading.startsWith(word)),
    ) ||
    text.blocks.some((block) => /^(?:摘 ?要|关键词|Abstract|Keywords|Key words)\s*[:：“【[]?|^DOI\b/i.test(block.text))
  );
};

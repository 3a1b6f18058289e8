// What kind of text it is.
//
// Signals, in order of precedence: several articles by authors of their own; a notice that issues (印发) a text of another kind, bound
// with it or named in its title; the last word of the title; abstract, keywords or references of a paper; and where the title is lost,
// what the opening says is made (特制定本意见), bodies charged with tasks one by one, sentences that give sums or shares.
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
  // A notice that asks for papers names their parts too.
  const notifies = own === 'policy-notice' && /(?:通知|公告|通告)[)）]?$/.test(title ?? '');
  if (own && (notifies || !isPaper(text))) return own;
  if (isPaper(text)) return 'research-paper';
  return madeHere(text) ?? (chargesBodies(text) || offersSupport(text) ? 'policy-measures' : 'essay');
};

/** 关于印发《…若干措施》的通知 → …若干措施. */
const named = (title: string): string | null =>
  /(?:印发|转发|发布|公布)[《]?(.+?)[》]?的(?:通知|公告|决定)/.exec(title)?.[1] ?? null;

/** 特制定本意见, 提出如下措施: the kind that the text calls itself before its first heading. */
const madeHere = (text: Recognized): DocumentType | null => {
  const body = text.sections.find((section) => section.title !== '')?.block ?? 8;
  const opening = text.blocks.slice(0, body + 1).map((block) => block.text);
  const made = opening.flatMap((words) => [...words.matchAll(making)]).at(-1);
  return made ? titleType(made[1] ?? '') : null;
};

const making = /(?:[制编]定|制订|出台|提出)了?(?:本|如下|以下)([\u4e00-\u9fff]{2,12}?)(?=[(（,，。;；:：\s]|$)/g;

/** （市科委牵头，市财政局配合）, time and again: what is done with tasks, not with news of them. */
const chargesBodies = (text: Recognized): boolean => {
  const charged = text.mentions.filter((mention) => mention.type === 'agency' && mention.listed !== null);
  return new Set(charged.map(({ sentence }) => sentence)).size >= 2;
};

const isPaper = (text: Recognized): boolean => {
  const headings = text.sections.map((section) => section.title.replace(/\s/g, ''));
  return (
    ['摘要', '参考文献', 'Abstract', 'References'].some((word) =>
      headings.some((heading) => heading.startsWith(word)),
    ) ||
    text.blocks.some((block) => /^(?:摘 ?要|关键词|Abstract|Keywords|Key words)\s*[:：“【[]?|^DOI\b/i.test(block.text))
  );
};

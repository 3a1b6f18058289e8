// What kind of text it is: the last word of its title where that tells, else what it holds.
//
// A notice that issues (印发) a text of another kind, bound with it or named in its title, is of that kind.
import type { DocumentType } from '../../../model/index.ts';
import { titleType } from '../../outline/index.ts';
import { decide } from '../../rules/decide.ts';
import type { Rule, RuleTable } from '../../rules/rule.ts';
import { maybe, type Stretch, sign } from '../../rules/stretch.ts';
import type { Recognized } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { givesByRule, givesOnce, offersSupport, relievesByRule } from '../offers.ts';
import { frontEnd } from './abstracts.ts';

type Window = {
  readonly text: Recognized;
  readonly title: Stretch | null;
  /** By the last word of the title; of the text that it carries; of what the opening says is made. */
  readonly own: DocumentType | null;
  readonly carried: DocumentType | null;
  readonly made: DocumentType | null;
  readonly isPaper: boolean;
};

/** A rule for each kind that a word may name. */
const ofEachKind = (
  id: string,
  types: readonly DocumentType[],
  says: (kind: string) => string,
  when: (window: Window, type: DocumentType) => boolean,
): Rule<Window, DocumentType>[] =>
  types.map((type) => ({
    id: `document-type/${id}-${type}`,
    says: says(kinds[type] ?? ''),
    outcome: type,
    when: (window) => when(window, type),
  }));

/** The kinds that the last word of a title names, with such a word. */
const kinds: Readonly<Partial<Record<DocumentType, string>>> = {
  'policy-notice': '通知',
  'policy-measures': '若干措施',
  plan: '行动方案',
  regulation: '条例',
  guide: '申报指南',
};

export const typeTable: RuleTable<Window, DocumentType> = {
  id: 'document-type/kind',
  says: 'What kind of text it is.',
  rules: [
    {
      id: 'document-type/several-articles',
      says: 'Several articles with authors of their own are a collection: （作者系某大学教授）.',
      outcome: 'op-ed-collection',
      when: ({ text }) => text.parts.filter((part) => part.kind === 'article').length >= 2,
    },
    ...ofEachKind(
      'carries-text',
      ['policy-measures', 'plan', 'regulation'],
      (name) => `A notice is of the kind of the text that it carries: 关于印发《…${name}》的通知.`,
      ({ carried }, type) => carried === type,
    ),
    {
      id: 'document-type/notifies',
      says: 'A notice that asks for papers names their parts, and stays a notice: 关于征集论文的通知.',
      outcome: 'policy-notice',
      when: ({ own, title }) => (own === 'policy-notice' ? (title?.ends('notifies', maybe(')）')) ?? null) : null),
    },
    {
      id: 'document-type/paper',
      says: 'A text with an abstract, keywords or a list of references is a paper: 摘要：….',
      outcome: 'research-paper',
      when: ({ isPaper }) => isPaper,
    },
    ...ofEachKind(
      'title',
      ['policy-notice', 'policy-measures', 'plan', 'regulation', 'guide'],
      (name) => `The last word of the title names the kind: 某市…${name}.`,
      ({ own }, type) => own === type,
    ),
    {
      id: 'document-type/explains-a-policy',
      says: 'A text whose title says that it explains is a guide where it gives a sum: 《某市…细则》政策解读.',
      outcome: 'guide',
      when: ({ text, title }) => (title?.has('explainer') && givesOnce(text) ? [] : null),
    },
    ...ofEachKind(
      'opening',
      ['policy-measures', 'plan', 'regulation', 'guide'],
      (name) => `Where the title is lost, the opening says what is made: 特制定本${name}.`,
      ({ made }, type) => made === type,
    ),
    {
      id: 'document-type/drawn-up-on-a-law',
      says: 'A text whose first article says on which law it is drawn up is a regulation, whatever it is called: 本标准依某法第五条订定之.',
      outcome: 'regulation',
      when: ({ text }) =>
        text.blocks.slice(0, lastOfHistory).some((block) => stretchOf(block).ends('drawn-up', sign('。'))),
    },
    {
      id: 'document-type/announces',
      says: 'A text whose opening announces what follows is a notice, though its title is lost or one word: 现公告如下：.',
      outcome: 'policy-notice',
      when: ({ text }) =>
        text.blocks.slice(0, lastAddressed).some((block) => stretchOf(block).ends('announces-below', sign(':：'))),
    },
    {
      id: 'document-type/charges-agencies',
      says: 'A text that charges agencies with tasks one by one is measures: （区发改局牵头）.',
      outcome: 'policy-measures',
      when: ({ text }) => chargesAgencies(text),
    },
    {
      id: 'document-type/offers-support',
      says: 'A text that gives sums or shares in several sentences is measures: 给予补助10万元.',
      outcome: 'policy-measures',
      when: ({ text }) => offersSupport(text),
    },
    {
      id: 'document-type/invites-applications',
      says: 'A text that gives a sum and says below headings who may apply and with what is a guide: 申报条件, 申报材料.',
      outcome: 'guide',
      when: ({ text }) => invitesApplications(text),
    },
    {
      id: 'document-type/addresses-bodies',
      says: 'A text that opens by addressing those whom it goes to is a notice, though its title is cut: 各县（区）工信局：.',
      outcome: 'policy-notice',
      when: ({ text }) => addressesBodies(text),
    },
    {
      id: 'document-type/offers-in-few-words',
      says: 'A text of a page or less that gives a sum or a share by a rule is measures: 每招用1人发放补助1500元.',
      outcome: 'policy-measures',
      when: ({ text, title }) =>
        text.sentences.length <= fewSentences && !title?.ends('ruling-on-one') && givesByRule(text),
    },
    {
      id: 'document-type/headed-by-supports',
      says: 'A text three of whose headings or more each name a support is measures: 三、财政扶持政策, 六、人才支持政策.',
      outcome: 'policy-measures',
      when: ({ text, title }) =>
        !title?.ends('ruling-on-one') &&
        text.sections.filter(
          ({ label, title: own }) => label !== null && stretchOf({ text: own }).ends('names-a-support'),
        ).length >= leastSupports,
    },
    {
      id: 'document-type/lets-off-by-rule',
      says: 'A text of a page or less whose sentences let somebody off taxes or fees is measures: 前两年免征，后三年减半征收.',
      outcome: 'policy-measures',
      when: ({ text, title }) =>
        text.sentences.length <= fewSentences && !title?.ends('ruling-on-one') && relievesByRule(text),
    },
    {
      id: 'document-type/nothing-tells',
      says: 'Any other text is an essay: 去年全县农产品加工业产值增长.',
      outcome: 'essay',
      lastResort: true,
      when: () => true,
    },
  ],
};

/** The type; an essay where nothing tells. */
export const findType = (text: Recognized, title: string | null): DocumentType => {
  const words = title === null ? null : stretchOf({ text: title });
  const own = title === null ? null : titleType(title);
  const window: Window = {
    text,
    title: words,
    own,
    carried: own === 'policy-notice' && words?.has('carries-text') ? carriedKind(text, words) : null,
    made: madeHere(text),
    isPaper: isPaper(text) && !isSummedUpPage(text, words),
  };
  return decide(typeTable, window)?.outcome ?? 'essay';
};

/**
 * The kind of the text that a notice carries, by its title or by the parts of the file; no other notice, and no guide.
 */
const carriedKind = (text: Recognized, title: Stretch): DocumentType | null => {
  const named = carriedWords(title);
  const titles = [named, ...text.parts.slice(1).map((part) => part.title)];
  return (
    titles
      .map((other) => (other ? titleType(other) : null))
      .find((type) => type !== null && type !== 'policy-notice' && type !== 'guide') ?? null
  );
};

const carried = lazily(() => cueShape('^[《<〈“]?(.+?)[》>〉”]?{of}?$'));

/** 关于印发《…若干措施》的通知 → …若干措施. */
const carriedWords = (title: Stretch): string | null => {
  const verb = title.first('carries-text');
  const notice = title.last('carrier');
  if (!verb || !notice || notice.start <= verb.end) return null;
  const words = title.from(verb.end).upTo(notice.start).text;
  return carried().exec(words)?.[1] ?? null;
};

// The first article says why the text is made, below the heading of its chapter.
const behindHeading = 3;

/** 特制定本意见, 提出如下措施: the kind that the text calls itself before its first heading or right behind it. */
const madeHere = (text: Recognized): DocumentType | null => {
  const body = text.sections.find((section) => section.title !== '')?.block ?? 8;
  for (const block of text.blocks.slice(0, body + behindHeading).toReversed())
    for (const made of stretchOf(block).all('makes-this').toReversed()) {
      const name = /^[\u4e00-\u9fff]{2,12}?(?=[(（,，。;；:：\s]|$)/.exec(block.text.slice(made.end))?.[0];
      if (name !== undefined) return titleType(name);
    }
  return null;
};

/** 各县（区）工信局、财政局： as a line of its own among the first. */
const addressesBodies = (text: Recognized): boolean =>
  text.blocks.slice(0, lastAddressed).some(({ kind, text: words }) => {
    const line = /^([^。；;]{2,90})[:：]\s*$/.exec(words)?.[1];
    if (kind !== 'paragraph' || line === undefined) return false;
    const addressed = stretchOf({ text: line });
    return addressed.begins('addressee') !== null && addressed.ends('addressed', maybe(')）')) !== null;
  });

// 25 sentences fill a page.
const fewSentences = 25;

// Lines of what amended a law may stand between its title and the first article.
const lastOfHistory = 30;

// Two may stand in an essay on policies.
const leastSupports = 3;

// A title, a number, fields of the page and a blank line may stand above.
const lastAddressed = 8;

/** （市科委牵头，市财政局配合）, time and again: what is done with tasks, not with news of them. */
const chargesAgencies = (text: Recognized): boolean => {
  const charged = text.mentions.filter((mention) => mention.type === 'agency' && mention.listed !== null);
  return new Set(charged.map(({ sentence }) => sentence)).size >= 2;
};

/** 一、申报条件 and 二、申报材料, and a sum that is given. */
const invitesApplications = (text: Recognized): boolean => {
  const titles = text.sections.map(({ title }) => stretchOf({ text: title }));
  return (
    titles.some((title) => title.is('applicant|apply', 'asking-title')) &&
    titles.some((title) => title.is('applicant|apply', 'application-part')) &&
    givesOnce(text)
  );
};

/**
 * A page whose site prints 摘要 or 关键词 beside what it reports: short, gives by a rule, and neither speaks of itself as a
 * study (本文) nor lists literature.
 */
const isSummedUpPage = (text: Recognized, title: Stretch | null): boolean =>
  text.sentences.length <= fewSentences &&
  !title?.ends('ruling-on-one') &&
  (offersSupport(text) || givesByRule(text)) &&
  !text.sentences.some((sentence) => sentence.zone === 'references' || stretchOf(sentence).has('author-self'));

/**
 * By its parts, or by a label in front of its first numbered heading: in a collection of policies each may have its
 * 摘要.
 */
const isPaper = (text: Recognized): boolean =>
  text.sections.some((section) => stretchOf({ text: section.title.replace(/\s/g, '') }).begins('paper-part')) ||
  text.blocks.slice(0, frontEnd(text)).some(({ text: words }) => {
    const head = stretchOf({ text: words.slice(0, 12).replace(/^(\S) (?=\S)/, '$1') });
    return head.begins('paper-label') !== null || /^DOI\b/i.test(words);
  });

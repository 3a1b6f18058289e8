// What a measure is called: its heading, else a short phrase of its own words that says what it is about. What stands
// above it is in its section path. Where no sum is given and the phrase says only for whom, its whole sentence.
//
// The phrase is what is done (举办年货大集), or whom or what it is about: 对… up to 给予, the subject before the first comma,
// without brackets and clauses that only lead in (此外, 根据…, 针对…领域). 第三条 对新引进的独立法人研发机构，给予… below 二、支持研发 → 新引进的独立法人研发机构.
import { foldKey } from '../../../text/index.ts';
import { labelEnd, withoutLabel } from '../../labels.ts';
import { figure, maybe, type Stretch, sign, within, words } from '../../rules/stretch.ts';
import type { Section } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { namesScale } from '../amount-role/scales.ts';
import { findClauses } from '../clauses.ts';
import { withoutEnd, withoutStart } from '../recipients/phrase.ts';
import { namesRecipient } from '../recipients/recipient-noun.ts';
import { acts, measureWords } from './measure-words.ts';

const longestPhrase = 26;

/** What a title is made of. */
type Named = {
  readonly section: Section | null;
  /** One of several items below its heading. */
  readonly item: boolean;
  /** The only measure below the nearest heading that has a title: that is its own. */
  readonly alone: boolean;
  /** Its headings, outermost first. */
  readonly path: readonly Section[];
  /** Its first sentence. */
  readonly words: string;
  /** Whether a sum or share is given, which says what it is about. */
  readonly gives: boolean;
};

/** The title of a measure. */
export const measureTitle = ({ section, item, alone, path, words, gives }: Named): string => {
  if (section?.title && !item) return section.title;
  const above = path.findLast((at) => at.title !== '')?.title ?? null;
  if (alone && above && !namesScale({ text: above }) && !measureWords().closing.test(foldKey(above))) return above;
  const aspect = gives ? null : aspectOf(stretchOf({ text: words }));
  if (aspect) return aspect;
  const phrase = ownPhrase(words);
  return (
    (gives || saysWhat(phrase) ? phrase : (wholeSentence(words) ?? phrase)) || (above ?? words.slice(0, longestPhrase))
  );
};

/** What a paragraph of news tells of: 在人才服务方面，… → 人才服务; null where it opens otherwise. */
export const aspectOf = (words: Stretch): string | null => {
  const [aside] = words.begins('aside', maybe(',')) ?? [];
  const [at] = (aside ? words.from(aside.end) : words).begins(maybe(','), 'at-place') ?? [];
  const clause = words.from(at?.end ?? aside?.end ?? words.start + labelEnd(words.text));
  const [end] = clause.begins(within(20, leastAspect), 'topic-aspect', sign(',')) ?? [];
  return end ? clause.upTo(end.start).text : null;
};

// Shorter is no name: 第三个方面.
const leastAspect = 4;

/** Whether a phrase says what is done (鼓励各县采取房票方式), or what somebody may do, not only for whom. */
const saysWhat = (phrase: string): boolean => acts(phrase) || stretchOf({ text: phrase }).has('may') !== null;

// The longest of gold's such titles; a longer sentence says more than a title should.
const longestSentence = 60;

/** 在本县投资的企业，可优先安排用地指标: of what gives no sum, the sentence as a whole says what it is; null where it is long. */
const wholeSentence = (words: string): string | null => {
  const [sentence = ''] = withoutLabel(words.trimStart()).split(/[。；;]/);
  const named = sentence.replace(/[\s:：]+$/, '').trim();
  return named !== '' && named.length <= longestSentence ? named : null;
};

/** A short phrase of the sentence's own words that says what it is about. */
export const ownPhrase = (words: string): string => {
  const text = withoutLabel(words.trimStart()).replace(/\([^()]{3,}\)/g, '');
  const sentence = { text };
  const clauses = findClauses(text).map(({ start, end }) => stretchOf(sentence, start, end));
  const phrase =
    clauses.find((clause) => clause.text.trim() !== '' && !leadsIn(clause)) ?? clauses[0] ?? stretchOf(sentence);
  const [lead] = phrase.begins('phrase-lead') ?? [];
  const named = upToGiving(lead ? phrase.from(lead.end) : phrase);
  if (named.length <= longestPhrase) return named;
  if (/^《[^》]*》/.test(named)) return named.slice(0, named.indexOf('》') + 1);
  return lead ? shortNoun(named) : cutAtList(named);
};

/** Up to the verb that gives, without 的 and blanks at the end. */
const upToGiving = (phrase: Stretch): string => {
  const verb = phrase
    .all('give|by|carry-out|by-each')
    .find(
      (cue) =>
        cue.start >= phrase.start + 4 && !(cue.kind === 'by' && phrase.from(cue.end).begins(within(4), 'rule-word')),
    );
  const head = withoutEnd(verb ? phrase.upTo(verb.start) : phrase, 'giving-adverb');
  const [of] = head.ends('of') ?? [];
  return (of ? head.upTo(of.start) : head).text.replace(/,$/, '').trim();
};

/** 某年度主导制定国际标准的企业 → 企业 with what stands before it, as far as it fits. */
const shortNoun = (named: string): string => {
  const phrase = stretchOf({ text: named });
  const last = phrase.all('of|list-joint').findLast((cue) => phrase.end - cue.end >= 4 && phrase.end - cue.end <= 20);
  const head = last ? phrase.from(last.end).text : null;
  return (head && namesRecipient(head) ? head : lastRecipient(named)) ?? head ?? cutAtList(named);
};

/** The words up to the last recipient within the length of a phrase; null where that says little. */
const lastRecipient = (words: string): string | null => {
  for (let end = longestPhrase; end >= 10; end--) if (namesRecipient(words.slice(0, end))) return words.slice(0, end);
  return namesRecipient(words.slice(0, 8)) ? words.slice(0, 8) : null;
};

/** A long list is cut between its names. */
const cutAtList = (words: string): string => {
  const at = words.slice(0, longestPhrase).lastIndexOf('、');
  return words.slice(0, at >= 8 ? at : longestPhrase);
};

/** 2015年, 从2010年开始, 2024年1月1日起. */
const isTime = (clause: Stretch): boolean =>
  clause.is(words(2), figure, 'year', 'part-of-year?', 'time-tail?') !== null ||
  clause.is(words(2), figure, 'year', figure, 'time-unit', maybe('0123456789'), 'day-of-month?', 'time-tail?') !== null;

/** 某市出台办法, 区政府宣布: a text is brought out, by no one for whom something is (对发布标准的企业, 企业印发手册的). */
const bringsOut = (clause: Stretch): boolean =>
  !clause.begins('phrase-lead') &&
  !clause.ends('of') &&
  (clause.ends('brings-out') ?? clause.holds('brings-out', within(40), 'brought-out')) !== null;

/** Clauses that name nothing: 此外, 根据《…》, 某市出台办法, 在研发创新方面, 某报讯 近日, 扶持标准为. */
const leadsIn = (clause: Stretch): boolean =>
  clause.begins('aside') !== null ||
  clause.begins('page-summary') !== null ||
  bringsOut(clause) ||
  clause.ends('reports-end') !== null ||
  clause.is(words(6, 2), 'asks-end') !== null ||
  clause.begins('purpose') !== null ||
  clause.is('at-place', within(20, 2), 'aspect') !== null ||
  clause.is('aimed-at', within(30, 2), 'aspect') !== null ||
  clause.is('save-for', within(40, 2), 'apart') !== null ||
  clause.begins(sign('0123456789'), within(6), 'day-of-month') !== null ||
  clause.ends('scale-of', 'respectively?', 'comes-to') !== null ||
  isTime(clause) ||
  clause.is('from', within(16), 'time-tail') !== null ||
  withoutStart(clause, 'of-all-years').isEmpty;

// Which sentences outside measures state conditions: those that say whom a text binds, and the lists that they lead
// in.
import { decide } from '../../rules/decide.ts';
import type { Evidence, Rule, RuleTable } from '../../rules/rule.ts';
import { maybe, words } from '../../rules/stretch.ts';
import { sectionPath } from '../../segment.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { sentencesAsking } from '../asking-lists.ts';
import { type Group, sentencesOf } from '../measures/measure-groups.ts';

/** A sentence of no measure with what stands over it. */
export type Outside = {
  readonly sentence: Sentence;
  /** The title of its section; '' for none. */
  readonly title: string;
  /** The titles of its section and of those over it; none where one of its section asks of officers. */
  readonly above: readonly string[];
  /** The sentence that leads in the list that it stands in, in its own section or one before; null for none. */
  readonly lead: Sentence | null;
  /** Whether words that name conditions stand over it: in a list of them, or behind 申报条件：; never of officers. */
  readonly isAsked: boolean;
};

const rules: readonly Rule<Outside, 'binds'>[] = [
  {
    id: 'condition-scope/under-its-title',
    says: 'A sentence under a title of scope states conditions: 申报条件.',
    outcome: 'binds',
    when: ({ title }) => stretchOf({ text: title }).has('scope') !== null,
  },
  {
    id: 'condition-scope/under-a-title-of-conditions',
    says: 'A sentence below a title that ends as one of conditions states conditions: 申请条件 over 新建类项目.',
    outcome: 'binds',
    when: ({ above }) => above.some(asksForAll),
  },
  {
    id: 'condition-scope/its-own-words',
    says: 'A sentence that says whom the text binds states conditions, not one on its own officers: 申请人应同时符合….',
    outcome: 'binds',
    when: ({ sentence }) => bindsSomeone(sentence),
  },
  {
    id: 'condition-scope/in-a-list-of-conditions',
    says: 'An item of a list that such a sentence leads in states conditions: 须满足以下条件：（一）….',
    outcome: 'binds',
    when: ({ lead }) => lead !== null,
  },
  {
    id: 'condition-scope/under-words-of-asking',
    says: 'A sentence under words that name conditions, not of officers, states some: 扶持对象：种植业合作社。社员不少于20户.',
    outcome: 'binds',
    when: ({ isAsked }) => isAsked,
  },
];

/** Whether a sentence of no measure states conditions. */
export const scopeTable: RuleTable<Outside, 'binds'> = {
  id: 'condition-scope',
  says: 'Whether a sentence that belongs to no measure states conditions.',
  rules,
};

/** A group with its sentences that state conditions, whether they stand in a list of such, and what leads them in. */
export type InScope<T> = {
  readonly entry: T;
  readonly stating: readonly Sentence[];
  readonly isListed: boolean;
  readonly lead: Sentence | null;
};

/** The groups with the sentences of each that state conditions. */
export const inScope = <T extends { readonly group: Group }>(text: Recognized, entries: readonly T[]): InScope<T>[] => {
  const asking = sentencesAsking(text);
  let led: { readonly root: number; readonly lead: Sentence } | null = null;
  return entries.map((entry) => {
    const { section } = entry.group;
    const root = section ? (sectionPath(text, section)[0]?.index ?? null) : null;
    const above = led !== null && root === led.root ? led.lead : null;
    const sentences = sentencesOf(text, entry.group);
    const isOfOfficers = [{ text: section?.title ?? '' }, ...sentences].some(asksOfOfficers);
    const path = section && !isOfOfficers ? sectionPath(text, section).map(({ title }) => title ?? '') : [];
    const [first] = sentences;
    const lead = above ?? (first && leadsIn(first) ? first : null);
    const stating = sentences.filter(
      (sentence) =>
        decide(scopeTable, {
          sentence,
          title: section?.title ?? '',
          above: path,
          lead: sentence === lead ? null : lead,
          isAsked: !isOfOfficers && asking.has(sentence),
        }) !== null,
    );
    const leading = sentences.find(leadsIn);
    if (leading) led = root === null ? null : { root, lead: leading };
    const isListed = above !== null || path.some(asksForAll) || stating.some((sentence) => asking.has(sentence));
    return { entry, stating, isListed, lead };
  });
};

/** 申请条件, 支持对象: what stands below is asked of all. */
const asksForAll = (title: string): boolean => stretchOf({ text: title }).ends('asking-title') !== null;

const leadsIn = (sentence: Sentence): boolean =>
  /[:：]\s*$/.test(sentence.text) &&
  !asksOfOfficers(sentence) &&
  (stretchOf(sentence).has('scope') ?? asksOfThings(sentence)) !== null;

/** 认定省级园区应符合以下主要条件. */
const asksOfThings = (sentence: Sentence): Evidence | null =>
  stretchOf(sentence).ends('duty', words(2), 'meets', words(12), 'asking-title', maybe(':'));

const bindsSomeone = (sentence: Sentence): Evidence | null =>
  asksOfOfficers(sentence) ? null : stretchOf(sentence).has('scope');

/** 评审专家应当符合下列条件: who judges and checks asks for nothing. */
const asksOfOfficers = (sentence: Pick<Sentence, 'text'>): boolean => {
  const whole = stretchOf(sentence);
  return whole.all('officer').some((officer) => {
    const behind = whole.from(officer.end);
    const bracket = /^\([^()]*\)/.exec(behind.text)?.[0].length ?? 0;
    return behind.from(behind.start + bracket).begins(maybe(','), 'duty|someone-must') !== null;
  });
};

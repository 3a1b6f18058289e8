// Conditions that stand in no measure: 本措施适用于…, 本办法所称…是指45周岁以下…, 应同时符合…, 不重复享受…; and whose they are.
//
// They bind the document or its part, save those of a section that is called as a measure that gives (购房补贴对象 beside
// 购房补贴标准) or claims its gift by name (申请购房补贴的，…), and those of a text with one such measure only: they are that
// measure's.
import type { Condition, Measure, Span } from '../../../model/index.ts';
import { remembering } from '../../../text/index.ts';
import { parseLabel } from '../../labels.ts';
import { decide } from '../../rules/decide.ts';
import type { Rule, RuleTable } from '../../rules/rule.ts';
import { type Stretch, sign, words } from '../../rules/stretch.ts';
import { sectionPath } from '../../segment.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroups } from '../amount-role/amount-groups.ts';
import { clauseAt, findClauses } from '../clauses.ts';
import { type Group, sentencesOf } from '../measures/measure-groups.ts';
import { withoutTold } from './asked.ts';
import { conditionsOf } from './conditions.ts';
import { awardsNamed, awardsOfClass } from './named-recipients.ts';
import type { Operators } from './operator.ts';
import { qualitiesOf } from './qualities.ts';
import { inScope } from './scope.ts';
import { textQualities } from './text-qualities.ts';

type Entry = { readonly group: Group; readonly terms: AmountGroups };

/**
 * The measures with the conditions that stand elsewhere for them, and the conditions of the document and its parts.
 */
export const sortConditions = (
  text: Recognized,
  rest: readonly Entry[],
  measures: readonly Measure[],
  operators: Operators,
): { readonly measures: readonly Measure[]; readonly conditions: readonly Condition[] } => {
  const giving = measures.filter(({ awards }) => awards.length > 0);
  const shared = new Map<Measure, Condition[]>();
  const conditions = inScope(text, rest).flatMap(({ entry, stating, isListed, lead }) => {
    const title = entry.group.section?.title ?? '';
    const titled = giving.find((measure) => isNamedAlike(title, measure.title)) ?? null;
    const namesake = titled ?? (isListed ? givingTo(title, giving) : null);
    const inGroup = sentencesOf(text, entry.group);
    const claimed = claimedIn([...(lead ? [lead] : []), ...inGroup], giving);
    const part = text.parts[inGroup[0]?.part ?? 0]?.title ?? null;
    const single = giving.length === 1 && giving[0]?.part === part ? (giving[0] ?? null) : null;
    const only =
      single && !isOfOtherChapter(text, entry.group, single) ? single : onlyBelowItsHeading(text, entry.group, giving);
    const asks = isListed || stretchOf({ text: title }).has('asking-title') !== null || stating.some(leadsToList);
    const whose = decide(whoseTable, { namesake, claimed, only, asks })?.outcome;
    const measure = { namesake, claimed, only, document: null }[whose ?? 'document'];
    const told = measure && measure === titled ? inGroup : stating;
    const sentences = told.length > 0 || !claimed ? told : grantingIn(inGroup, claimed);
    if (sentences.length === 0) return [];
    const stated = statedIn(text, entry, sentences, operators);
    if (!measure) return inPart(text, sentences, [...stated.asked, ...stated.ofText]);
    const own = measure === titled ? [] : awardsFor(title, measure);
    const bound = stated.asked.map((condition) =>
      own.length > 0 ? { ...condition, awards: own } : ofRecipients(text, condition, { sentences, measure }),
    );
    shared.set(measure, [...(shared.get(measure) ?? []), ...bound]);
    return inPart(text, sentences, stated.ofText);
  });
  return {
    measures: measures.map((measure) => {
      const added = shared.get(measure);
      return added ? { ...measure, conditions: byPlace([...measure.conditions, ...added]) } : measure;
    }),
    conditions,
  };
};

/** The only measure that gives something to those whom a title names; null where none or several do. */
const givingTo = (title: string, giving: readonly Measure[]): Measure | null => {
  const found = giving.filter((measure) => awardsFor(title, measure).length > 0);
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** The only measure whose gift sentences claim by its name: 申请租房补贴的，应当符合下列条件：; null for none and for several. */
const claimedIn = (sentences: readonly Sentence[], giving: readonly Measure[]): Measure | null => {
  const found = giving.filter(({ title }) => {
    const name = stemOf(title);
    return name.length >= shortestName && sentences.some((sentence) => claims(sentence, name));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** The sentences that say who may be given a gift by its name: 住处相距9公里以上者，就业站得发给交通补助金. */
const grantingIn = (sentences: readonly Sentence[], { title }: Measure): Sentence[] =>
  sentences.filter((sentence) => {
    const head = beforeName(sentence, stemOf(title));
    return (
      head !== null &&
      head.holds('that-one', sign(',')) !== null &&
      head.ends('may|may-grant', words(2), 'claims', words(2)) !== null &&
      !head.has('gives-not')
    );
  });

// 4 characters: 租房补贴 is the name of a gift, 奖励 a word for any.
const shortestName = 4;

const claims = (sentence: Sentence, name: string): boolean =>
  (beforeName(sentence, name)?.ends('claims', words(2)) ?? null) !== null;

/** What a sentence says before a name; null where it does not hold that, or begins with it. */
const beforeName = (sentence: Sentence, name: string): Stretch | null => {
  const at = sentence.text.indexOf(name);
  return at > 0 ? stretchOf(sentence).upTo(at) : null;
};

/** The awards of a measure that those get whom a title names. */
const awardsFor = (title: string, { awards }: Measure): string[] =>
  awards.flatMap(({ id, recipient }) => (recipient && isNamedAlike(title, recipient) ? [id] : []));

/**
 * A chapter of another matter (第四章 裁判 beside 第七章 奖励) asks nothing of the measure, unless its title says that it asks.
 */
const isOfOtherChapter = (text: Recognized, { section }: Group, measure: Measure): boolean => {
  const chapter = section ? sectionPath(text, section)[0] : undefined;
  const own = measure.section[0] ?? '';
  if (parseLabel(chapter?.label ?? '')?.style !== '章' || parseLabel(own)?.style !== '章') return false;
  return chapter?.label !== own && !stretchOf({ text: chapter?.title ?? '' }).has('asking-title|scope');
};

/**
 * The only measure that gives below the nearest heading over a section that has any below it: 1.申报条件 beside
 * 2.奖励标准 below （一）新开门店奖励. Null where that heading has several.
 */
const onlyBelowItsHeading = (text: Recognized, { section }: Group, giving: readonly Measure[]): Measure | null => {
  if (!section) return null;
  for (const { extent } of sectionPath(text, section).reverse()) {
    const own = giving.filter(({ awards: [first] }) => first && isIn(extent, first.span.start));
    if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  }
  return null;
};

const isIn = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

type Owner = 'namesake' | 'claimed' | 'only' | 'document';

type Whose = {
  /** The measure that gives and is called as the section, or alone gives something to those whom it names. */
  readonly namesake: Measure | null;
  /** The only measure that gives and whose gift the section, or what leads it in, claims by its name. */
  readonly claimed: Measure | null;
  /** The only measure of the text that gives, where it stands in the same part. */
  readonly only: Measure | null;
  /** Whether the section or list is one of conditions. */
  readonly asks: boolean;
};

const rules: readonly Rule<Whose, Owner>[] = [
  {
    id: 'condition-whose/section-of-the-same-name',
    says: 'Conditions of a section that is called as a measure, or as who gets its award, are of the measure: 购房补贴对象 beside 购房补贴标准.',
    outcome: 'namesake',
    when: ({ namesake }) => namesake !== null,
  },
  {
    id: 'condition-whose/claimed-by-name',
    says: 'Conditions for claiming a gift by its name are of the measure that gives it: 申请租房补贴的，应当符合下列条件：….',
    outcome: 'claimed',
    when: ({ claimed }) => claimed !== null,
  },
  {
    id: 'condition-whose/only-measure-that-gives',
    says: 'Conditions listed in a text with one measure that gives are of that measure: 申请人须年满18周岁.',
    outcome: 'only',
    when: ({ only, asks }) => only !== null && asks,
  },
  {
    id: 'condition-whose/document',
    says: 'Other conditions outside measures bind the document or its part: 本措施适用于….',
    outcome: 'document',
    lastResort: true,
    when: () => true,
  },
];

/** Whose the conditions are that stand in no measure. */
export const whoseTable: RuleTable<Whose, Owner> = {
  id: 'condition-whose',
  says: 'Whose the conditions are that stand in no measure.',
  rules,
};

/** The same titles (新建类项目), or without 对象, 条件, 标准 at their end. */
const isNamedAlike = (first: string, second: string): boolean => {
  const stem = stemOf(first);
  if (first === second) return first.length >= 4 && stem.length >= 2;
  return stem.length >= 4 && stem === stemOf(second);
};

const stemOf = remembering((title: string): string => {
  let words = stretchOf({ text: title });
  for (;;) {
    const end = words.ends('topic-end')?.[0]?.start;
    if (end === undefined || end <= words.start) return words.text;
    words = words.upTo(end);
  }
});

const leadsToList = (sentence: Sentence): boolean =>
  /[:：]\s*$/.test(sentence.text) && stretchOf(sentence).has('asking-title') !== null;

/** What sentences ask, and what they say of the text as a whole (适用于, 不重复享受). */
const statedIn = (
  text: Recognized,
  { terms }: Entry,
  sentences: readonly Sentence[],
  operators: Operators,
): { readonly asked: readonly Condition[]; readonly ofText: readonly Condition[] } => {
  const stating = new Set(sentences);
  const thresholds = conditionsOf(
    text,
    withoutTold(
      text,
      terms.terms.filter((term) => stating.has(term.sentence)),
      [],
      true,
    ),
    operators,
  );
  const ofText = sentences.flatMap((sentence) => textQualities(text, sentence));
  return { asked: [...thresholds, ...qualitiesOf(text, sentences, [...thresholds, ...ofText])], ofText };
};

/**
 * The condition with the awards that it binds, where its clause names the recipients of some, or the line over its
 * list the class that some are of.
 */
const ofRecipients = (
  text: Recognized,
  condition: Condition,
  { sentences, measure: { awards } }: { readonly sentences: readonly Sentence[]; readonly measure: Measure },
): Condition => {
  const { start } = condition.valueSpan;
  const sentence = sentences.find(({ span }) => span.start <= start && start < span.end);
  if (!sentence) return condition;
  const at = sentence.offsets.findIndex((offset) => offset >= start);
  const clause = clauseAt(findClauses(sentence.text), at);
  const named =
    (clause && awardsNamed(sentence.text.slice(clause.start, at), awards)) ??
    awardsOfClass(lineOver(text, sentence), awards);
  return named ? { ...condition, awards: named.map(({ id }) => id) } : condition;
};

/** The last labelled paragraph above an item whose label is of another kind: 1、第一层次人才（A类） over (6)…; '' for none. */
const lineOver = (text: Recognized, { block }: Sentence): string => {
  const own = parseLabel(text.blocks[block]?.text ?? '');
  if (!own) return '';
  for (let at = block - 1; at >= 0 && at > block - longestList; at--) {
    const words = text.blocks[at]?.text ?? '';
    const label = parseLabel(words);
    if (label && label.style !== own.style) return words.length <= longestLine ? words : '';
  }
  return '';
};

const longestList = 30;
const longestLine = 40;

const inPart = (text: Recognized, sentences: readonly Sentence[], conditions: readonly Condition[]): Condition[] => {
  const part = text.parts[sentences[0]?.part ?? 0]?.title;
  return byPlace(conditions).map((condition) => (part ? { ...condition, part } : condition));
};

const byPlace = (conditions: readonly Condition[]): Condition[] =>
  [...conditions].sort((a, b) => a.span.start - b.span.start);

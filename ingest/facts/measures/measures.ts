// Measures: what someone can apply for, or an agency must do, with awards, conditions, agencies and duration.
//
// Signals, in order of precedence: the finest heading or item (measure-groups.ts) that gives something; one with a
// responsible agency of its own; one that promises support without an amount; a heading below a chapter of tasks; a
// notice that calls for applications, whole. An agency named with a heading holds for the headings below that name
// none.
// Never makes a measure of front matter, forms, references, definitions, or a section that closes or organises the
// text.
import type { Award, Condition, Diagnostic, Measure, Quoted } from '../../../model/index.ts';
import { foldKey } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { isTitleLine } from '../../outline/index.ts';
import { sectionPath } from '../../segment.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { hasWork } from '../agencies/agency-role/agency-roles.ts';
import {
  type AmountGroup,
  type AmountGroups,
  quantitiesBySentence,
  readAmountGroups,
} from '../amount-role/amount-groups.ts';
import type { Basis } from '../amount-role/reading.ts';
import { tableAwards } from '../awards/award-tables.ts';
import { awardsOf } from '../awards/awards.ts';
import { markRestated, markTranches } from '../awards/tranches.ts';
import { withoutTold } from '../conditions/asked.ts';
import { conditionsOf } from '../conditions/conditions.ts';
import type { Operators } from '../conditions/operator.ts';
import { qualitiesOf } from '../conditions/qualities.ts';
import { bindAwards } from '../conditions/tiers.ts';
import { beneficiaryOf } from '../recipients/beneficiary.ts';
import { applicationWindowOf } from './application-window.ts';
import { findCall } from './calls.ts';
import { durationOf } from './duration.ts';
import { joinFacets } from './facets.ts';
import { instrumentOf } from './instruments.ts';
import { agenciesBySentence, inheritAgencies, responsible } from './measure-agencies.ts';
import { type Group, groupSentences, rowName, sentencesOf, type Weighs } from './measure-groups.ts';
import { measureId, sectionsOfMeasures } from './measure-section.ts';
import { type Candidate, standForThemselves } from './measure-signals.ts';
import { measureTitle } from './measure-titles.ts';
import { acts, measureWords } from './measure-words.ts';
import { toldAhead } from './told-ahead.ts';

export type MeasuresFound = {
  readonly measures: readonly Measure[];
  /** Stretches of text that are no measures: conditions of the document may stand there. */
  readonly rest: readonly Candidate[];
  /** All amounts that were read. */
  readonly amounts: readonly AmountGroups[];
  /** Where the values of steps begin (每增加1亿元): they are said in the awards' per. */
  readonly steps: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
};

/** The measures of a text in its order, and what is none. `title` is the document's. */
export const interpretMeasures = (text: Recognized, title: string | null, operators: Operators): MeasuresFound => {
  const candidates = candidatesOf(text);
  const calls = text.parts.flatMap(
    ({ index, title: own }) =>
      findCall(text, { index, title: own ?? (index === 0 ? title : null) }, candidates, operators) ?? [],
  );
  const called = new Set(calls.flatMap(({ taken }) => [...taken]));
  const stands = standForThemselves(text, candidates);
  const possible = [...stands].filter((candidate) => !called.has(candidate));
  const given = new Map(possible.map((candidate) => [candidate, awardsIn(text, candidate)]));
  const ahead = toldAhead(text, given);
  const standing = possible.filter((candidate) => !ahead.has(candidate));
  const alone = aloneIn(text, standing);
  const awards = standing.map((candidate) => given.get(candidate) ?? []);
  const conditions = standing.map((candidate) => conditionsIn(text, candidate, operators));
  const bound = standing.map(({ group, terms }, i) =>
    bindAwards(text, sentencesOf(text, group), {
      terms: terms.terms,
      awards: awards[i] ?? [],
      conditions: conditions[i] ?? [],
    }),
  );
  const found = standing.flatMap((candidate, i) => {
    const said = { awards: awards[i] ?? [], conditions: bound[i] ?? [] };
    const measure = measureOf(text, candidate, said, alone(candidate));
    return measure ? { measure, candidate } : [];
  });
  const measures = [...calls.map(({ measure }) => measure), ...inheritAgencies(text, found, candidates)];
  const terms = standing.flatMap((candidate) => candidate.terms.terms);
  return {
    measures: markRestated(
      linkParts(
        text,
        namedByText(title, measures).sort((a, b) => a.span.start - b.span.start),
      ),
    ),
    amounts: candidates.map(({ terms }) => terms),
    rest: candidates.filter((candidate) => !stands.has(candidate) && !called.has(candidate)),
    steps: terms.flatMap(({ reading, list }) =>
      reading.as === 'step' ? list.map(({ valueSpan }) => valueSpan.start) : [],
    ),
    diagnostics: doubts(terms),
  };
};

/**
 * The one measure of a guide below a heading that says only what stands there (奖励标准) has the guide's name,
 * where that says what is given.
 */
const namedByText = (title: string | null, measures: Measure[]): Measure[] => {
  const [only] = measures;
  if (!title || !only || measures.length > 1 || only.rule !== 'heading-with-terms') return measures;
  const { closing, standards, guide } = measureWords();
  const own = foldKey(only.title);
  const name = title.replace(guide, '');
  const namesGift = stretchOf({ text: name }).has('gift|money-gift') !== null;
  return name !== title && namesGift && name.length >= 4 && (closing.test(own) || standards.has(own))
    ? [{ ...only, title: name }]
    : measures;
};

/** Tells of a candidate whether no other stands anywhere below the nearest heading with a title. */
const aloneIn = (text: Recognized, standing: readonly Candidate[]): ((candidate: Candidate) => boolean) => {
  const headingsOf = ({ group }: Candidate): readonly number[] =>
    group.section ? sectionPath(text, group.section).flatMap(({ index, title }) => (title === '' ? [] : [index])) : [];
  const counts = new Map<number | undefined, number>();
  for (const candidate of standing)
    for (const heading of headingsOf(candidate)) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const untitled = standing.filter((candidate) => headingsOf(candidate).length === 0).length;
  return (candidate) => (counts.get(headingsOf(candidate).at(-1)) ?? untitled) === 1;
};

const candidatesOf = (text: Recognized): Candidate[] => {
  const quantities = quantitiesBySentence(text);
  const agencies = agenciesBySentence(text);
  const weighs: Weighs = (sentence) => {
    const words = text.sentences[sentence]?.text ?? '';
    const hasTerms =
      (quantities.get(sentence)?.length ?? 0) > 0 ||
      (agencies.get(sentence) ?? []).some(hasWork) ||
      measureWords().support.test(words);
    return hasTerms ? 'terms' : acts(words) ? 'work' : null;
  };
  const groups = groupSentences(text, weighs);
  const terms = new Map(groups.map((group) => [group, readAmountGroups(text, group.sentences, quantities)]));
  const candidateOf = (group: Group): Candidate => ({
    group,
    terms: terms.get(group) ?? readAmountGroups(text, group.sentences, quantities),
    listed: tableAwards(text, sentencesOf(text, group)),
    agencies: group.sentences.flatMap((i) => agencies.get(i) ?? []),
  });
  return joinFacets(text, groups.map(candidateOf), (section, sides) =>
    candidateOf({ section, item: null, sentences: sides.flatMap(({ group }) => group.sentences), isHeaded: true }),
  );
};

const awardsIn = (text: Recognized, { group, terms: { terms }, listed }: Candidate): Award[] =>
  markTranches(withListed(awardsOf(text, terms, sentencesOf(text, group)), listed));

const conditionsIn = (
  text: Recognized,
  { group, terms: { terms }, listed }: Candidate,
  operators: Operators,
): Condition[] => {
  const thresholds = withoutListed(conditionsOf(text, withoutTold(text, terms, listed), operators), listed);
  const qualities = qualitiesOf(text, sentencesOf(text, group), thresholds);
  return [...thresholds, ...qualities].sort((a, b) => a.span.start - b.span.start);
};

/** What a table of no section is called: its own title, or the title right above it; null for other words. */
const titleOfRows = (text: Recognized, { section }: Group, { block: first }: Sentence): string | null => {
  if (section !== null || text.blocks[first]?.kind !== 'table-row') return null;
  const table = text.tables.find(({ head, rows }) => [...head, ...rows].some(({ block }) => block === first));
  const above = text.blocks.slice(Math.max(0, first - mostAbove), first);
  return (
    table?.title ?? above.findLast(({ kind, text: words }) => kind === 'paragraph' && isTitleLine(words))?.text ?? null
  );
};

// A number, a line that leads in and one with the unit may stand between.
const mostAbove = 4;

const measureOf = (
  text: Recognized,
  { group, terms: { terms }, agencies }: Candidate,
  { awards, conditions }: { readonly awards: readonly Award[]; readonly conditions: readonly Condition[] },
  alone: boolean,
): Measure | null => {
  const sentences = sentencesOf(text, group);
  const [first] = sentences;
  if (!first) return null;
  const path = group.section ? sectionPath(text, group.section) : [];
  const title = measureTitle({
    section: group.section,
    item: group.item !== null,
    alone,
    path,
    gives: awards.length > 0,
    words:
      (group.item !== null ? rowName(text, first.block) : titleOfRows(text, group, first)) ||
      pastNews(group, sentences, awards).text,
  });
  const duration = durationOf(text, terms);
  const window = applicationWindowOf(text, sentences);
  const at = group.section && group.isHeaded ? group.section.span : first.span;
  return {
    id: measureId(text, at),
    rule: group.item !== null ? 'item-with-terms' : group.section ? 'heading-with-terms' : 'paragraph-with-terms',
    title,
    section: [...path.map((section) => section.label ?? section.title), ...(group.item ? [group.item] : [])],
    part: text.parts[first.part]?.title ?? null,
    agencies: responsible(agencies),
    instrument: instrumentOf(title, sentences.map((sentence) => sentence.text).join(''), awards.length > 0),
    beneficiary: beneficiaryOf(sentences),
    industries: [],
    awards,
    conditions,
    ...(duration ? { duration } : {}),
    ...(window ? { applicationWindow: window } : {}),
    ...measureQuote(text, sentences, awards),
  };
};

/** The awards of sentences and of tables, in order; what a table gives is not read again as a sentence. */
const withListed = (awards: readonly Award[], listed: readonly Award[]): Award[] => {
  const values = new Set(listed.map(({ valueSpan }) => valueSpan.start));
  return [...awards.filter(({ valueSpan }) => !values.has(valueSpan.start)), ...listed].sort(
    (a, b) => a.valueSpan.start - b.valueSpan.start,
  );
};

/** Conditions without those whose value a table gives. */
const withoutListed = (conditions: readonly Condition[], listed: readonly Award[]): Condition[] => {
  const values = new Set(listed.map(({ valueSpan }) => valueSpan.start));
  return conditions.filter(({ valueSpan }) => !values.has(valueSpan.start));
};

/** The sentence that gives; where none does, the first. */
const measureQuote = (text: Recognized, sentences: readonly Sentence[], awards: readonly Award[]): Quoted => {
  const [award] = awards;
  const sentence = (award ? sentenceOf(sentences, award) : null) ?? sentences[0];
  return sentence
    ? sourceQuote(text.text, sentence, 0, sentence.text.length)
    : { span: { start: 0, end: 0 }, quote: '' };
};

/** The first sentence; of news that open with who brought out a text (近日，某市出台办法。), the first that gives. */
const pastNews = ({ section }: Group, sentences: readonly Sentence[], awards: readonly Award[]): Sentence => {
  const [first] = sentences;
  if (!first) throw new TypeError('a measure has a sentence at least');
  const [award] = awards;
  const isNews = section === null && stretchOf(first).has('brings-out') !== null;
  return (isNews && award ? sentenceOf(sentences, award) : null) ?? first;
};

const sentenceOf = (sentences: readonly Sentence[], award: Award): Sentence | null =>
  sentences.find(({ span }) => span.start <= award.span.start && award.span.end <= span.end) ?? null;

const bases: Readonly<Record<Basis, string>> = {
  lead: 'no word of its clause gives, but the line that leads in does',
  heading: 'no word of its clause gives, but the heading above does',
  bound: 'an upper bound without a word of giving in its clause',
  stage: 'a stage of what is given',
};

/** A role that was guessed. */
const doubts = (terms: readonly AmountGroup[]): Diagnostic[] =>
  terms.flatMap(({ reading, list }): Diagnostic[] => {
    const mention = list[0];
    if (!mention || reading.as !== 'award' || reading.basis === undefined) return [];
    return [
      {
        severity: 'warning',
        stage: 'interpret',
        rule: 'role',
        message: `${mention.quote} read as ${reading.role}: ${bases[reading.basis]}`,
        span: mention.span,
      },
    ];
  });

/**
 * A measure of a later part details the item of an earlier one that has the title of itself or of a heading above it.
 */
const linkParts = (text: Recognized, measures: readonly Measure[]): Measure[] => {
  const byTitle = new Map<string, Measure>();
  const sectionOf = sectionsOfMeasures(text);
  return measures.map((measure) => {
    const section = sectionOf(measure);
    const titles = section ? sectionPath(text, section).map((at) => at.title) : [measure.title];
    const parent = titles
      .map((title) => byTitle.get(foldKey(title)))
      .findLast((other) => other !== undefined && other.part !== measure.part);
    const key = foldKey(measure.title);
    if (!byTitle.has(key)) byTitle.set(key, measure);
    const label = parent?.section.at(-1);
    return label ? { ...measure, implements: label } : measure;
  });
};

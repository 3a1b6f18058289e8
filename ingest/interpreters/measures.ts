// Measures: what someone can apply for, or an agency must do, with awards, conditions, agencies and duration.
//
// Signals, in order of precedence: the finest heading or item (measure-groups.ts) that gives something; one with a responsible
// agency of its own; one that promises support without an amount; a heading below a chapter of tasks; a notice that calls
// for applications, whole. An agency named with a heading holds for the headings below that name none.
// Never makes a measure of front matter, forms, references, definitions, or a section that closes or organises the text.
import type { Award, Condition, Diagnostic, Measure, MeasureAgency, Quoted } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { sourceQuote } from '../layout/index.ts';
import { sectionPath } from '../segment.ts';
import type { AgencyMention, MoneyMention, Recognized, Section, Sentence } from '../types.ts';
import { awardsOf } from './awards.ts';
import { beneficiaryOf } from './beneficiary.ts';
import { conditionsOf, type Operators } from './conditions.ts';
import { durationOf } from './duration.ts';
import { instrumentOf } from './instruments.ts';
import { type Group, groupSentences } from './measure-groups.ts';
import { measureTitle } from './measure-titles.ts';
import { measureWords } from './measure-words.ts';
import { qualitiesOf } from './qualities.ts';
import { quantitiesBySentence, readTerms, type Term, type Terms } from './terms.ts';
import { markRestated, markTranches } from './tranches.ts';

/** A stretch of text that is no measure, with its terms: conditions of the document may stand there. */
export type Rest = { readonly group: Group; readonly terms: Terms };

export type MeasuresFound = {
  readonly measures: readonly Measure[];
  readonly rest: readonly Rest[];
  readonly diagnostics: readonly Diagnostic[];
};

/** The measures of a text in its order, and what is none. */
export const interpretMeasures = (text: Recognized, operators: Operators): MeasuresFound => {
  const quantities = quantitiesBySentence(text);
  const agencies = agenciesBySentence(text);
  const measures: { readonly measure: Measure; readonly section: Section | null }[] = [];
  const rest: Rest[] = [];
  const diagnostics: Diagnostic[] = [];
  const leaves = leavesOf(text);
  const groups = groupSentences(text, weighs(text, quantities)).map((group) => ({
    group,
    terms: readTerms(text, group.sentences, quantities),
  }));
  const givers = new Set(groups.filter(({ terms }) => gives(terms)).map(({ group }) => group.section?.parent ?? null));
  for (const { group, terms } of groups) {
    const named = group.sentences.flatMap((i) => agencies.get(i) ?? []);
    const onlyHeads = group.section !== null && givers.has(group.section.index) && !gives(terms);
    if (onlyHeads || !isMeasure(text, group, terms, named, leaves)) {
      rest.push({ group, terms });
      continue;
    }
    const measure = measureOf(text, group, terms, named, operators);
    if (!measure) continue;
    measures.push({ measure, section: group.section });
    diagnostics.push(...doubts(terms.terms));
  }
  return { measures: markRestated(linkParts(text, inheritAgencies(text, measures, agencies))), rest, diagnostics };
};

const agenciesBySentence = (text: Recognized): ReadonlyMap<number, readonly AgencyMention[]> => {
  const bySentence = new Map<number, AgencyMention[]>();
  for (const mention of text.mentions) {
    if (mention.type !== 'agency' || mention.role === 'mention' || mention.role === 'issuer') continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return bySentence;
};

/** The sections that have none below them. */
const leavesOf = (text: Recognized): ReadonlySet<number> => {
  const parents = new Set(text.sections.map((section) => section.parent));
  return new Set(text.sections.filter((section) => !parents.has(section.index)).map((section) => section.index));
};

const weighs =
  (text: Recognized, quantities: ReadonlyMap<number, readonly MoneyMention[]>) =>
  (sentence: number): boolean =>
    (quantities.get(sentence)?.length ?? 0) > 0 || measureWords().support.test(text.sentences[sentence]?.text ?? '');

const gives = ({ terms }: Terms): boolean => terms.some(({ reading }) => reading.as === 'award');

const isMeasure = (
  text: Recognized,
  group: Group,
  { terms }: Terms,
  agencies: readonly AgencyMention[],
  leaves: ReadonlySet<number>,
): boolean => {
  const giving = gives({ terms, unread: [] });
  const { section } = group;
  if (!section) return giving;
  const path = sectionPath(text, section);
  const closes = measureWords().closing.has(foldKey(section.title));
  if (giving)
    return (
      !closes ||
      terms.some(({ reading }) => reading.as === 'award' && reading.role !== 'match' && reading.role !== 'cap')
    );
  if (
    closes ||
    (section.level > 1 && measureWords().closing.has(foldKey(path[0]?.title ?? '')) && agencies.length === 0)
  )
    return false;
  if (agencies.length > 0) return true;
  const sentences = group.sentences.flatMap((i) => text.sentences[i] ?? []);
  if (sentences.some((sentence) => measureWords().support.test(sentence.text)))
    return !sentences.some((sentence) => /所称|是指|重复/.test(sentence.text));
  const above = path.slice(0, -1).some((at) => measureWords().tasks.test(at.title));
  return above && leaves.has(section.index) && section.title !== '';
};

const measureOf = (
  text: Recognized,
  group: Group,
  { terms }: Terms,
  agencies: readonly AgencyMention[],
  operators: Operators,
): Measure | null => {
  const sentences = group.sentences.flatMap((i) => text.sentences[i] ?? []);
  const [first] = sentences;
  if (!first) return null;
  const path = group.section ? sectionPath(text, group.section) : [];
  const awards = markTranches(awardsOf(text, terms, sentences));
  const thresholds = conditionsOf(text, terms, operators);
  const qualities = qualitiesOf(text, sentences, thresholds);
  const title = measureTitle(group.section, group.item !== null, path, first.text);
  const duration = durationOf(text, terms);
  const at = group.section && group.item === null ? group.section.span : first.span;
  return {
    id: `${text.id}/measure/${at.start}-${at.end}`,
    rule: group.item !== null ? 'item-with-terms' : group.section ? 'heading-with-terms' : 'paragraph-with-terms',
    title,
    section: [...path.map((section) => section.label ?? section.title), ...(group.item ? [group.item] : [])],
    part: text.parts[first.part]?.title ?? null,
    agencies: uniqueBy(agencies.map(agencyOf), (agency) => agency.name),
    instrument: instrumentOf(title, sentences.map((sentence) => sentence.text).join(''), awards.length > 0),
    beneficiary: beneficiaryOf(sentences),
    industries: [],
    awards,
    conditions: inOrder([...thresholds, ...qualities]),
    ...(duration ? { duration } : {}),
    ...measureQuote(text, sentences, awards),
  };
};

const agencyOf = (mention: AgencyMention): MeasureAgency => ({
  name: mention.name,
  role: mention.role === 'lead' || mention.role === 'support' ? mention.role : 'responsible',
  ...(mention.generic ? { generic: true } : {}),
  span: mention.span,
  quote: mention.quote,
});

/** The sentence that gives; where none does, the first. */
const measureQuote = (text: Recognized, sentences: readonly Sentence[], awards: readonly Award[]): Quoted => {
  const [award] = awards;
  const at = award
    ? sentences.find(({ span }) => span.start <= award.span.start && award.span.end <= span.end)
    : undefined;
  const sentence = at ?? sentences[0];
  return sentence
    ? sourceQuote(text.text, sentence, 0, sentence.text.length)
    : { span: { start: 0, end: 0 }, quote: '' };
};

const inOrder = (conditions: readonly Condition[]): Condition[] =>
  [...conditions].sort((a, b) => a.span.start - b.span.start);

/** A role that was guessed. */
const doubts = (terms: readonly Term[]): Diagnostic[] =>
  terms.flatMap(({ reading, list }): Diagnostic[] => {
    const mention = list[0];
    if (!mention || !('doubt' in reading) || reading.doubt === undefined) return [];
    const what = reading.as === 'award' ? reading.role : reading.as;
    return [
      {
        severity: 'warning',
        stage: 'interpret',
        rule: 'role',
        message: `${mention.quote} read as ${what}: ${reading.doubt}`,
        span: mention.span,
      },
    ];
  });

/** Headings below one that names an agency and without one of their own take it. */
const inheritAgencies = (
  text: Recognized,
  found: readonly { readonly measure: Measure; readonly section: Section | null }[],
  agencies: ReadonlyMap<number, readonly AgencyMention[]>,
): Measure[] => {
  const bySection = new Map<number, AgencyMention[]>();
  text.sentences.forEach((sentence, i) => {
    if (sentence.section === null) return;
    const own = agencies.get(i);
    if (own) bySection.set(sentence.section, [...(bySection.get(sentence.section) ?? []), ...own]);
  });
  return found.map(({ measure, section }) => {
    if (measure.agencies.length > 0) return measure;
    for (let at = section?.index ?? null; at !== null; at = text.sections[at]?.parent ?? null) {
      const named = bySection.get(at);
      if (named) return { ...measure, agencies: uniqueBy(named.map(agencyOf), (agency) => agency.name) };
    }
    return measure;
  });
};

/** A measure of a later part details the item of an earlier one that has the title of itself or of a heading above it. */
const linkParts = (text: Recognized, measures: readonly Measure[]): Measure[] => {
  const byTitle = new Map<string, Measure>();
  const headings = new Map(
    text.sections.map((section) => [`${text.id}/measure/${section.span.start}-${section.span.end}`, section]),
  );
  return measures.map((measure) => {
    const section = headings.get(measure.id);
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

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

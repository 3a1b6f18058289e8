// What a case can show of its text, by kind: the facts of the document that the text stands in, and what single finders find in the
// text alone. Each kind has a reader that gives its lines.
import type { Condition, NamedBody, TextLanguage } from '../../model/index.ts';
import { foldWidths } from '../../text/index.ts';
import { findDutyNotes } from '../duty-notes.ts';
import { interpretAgencies } from '../facts/agencies/agencies.ts';
import { rolesOfSentence } from '../facts/agencies/agency-role/agency-roles.ts';
import { findClauses } from '../facts/clauses.ts';
import { boundsIn } from '../facts/conditions/bound-clause.ts';
import { findExclusions, findQualities } from '../facts/conditions/qualities.ts';
import { applicationWindowOf } from '../facts/measures/application-window.ts';
import { callName } from '../facts/measures/calls.ts';
import { instrumentOf } from '../facts/measures/instruments.ts';
import { ownPhrase } from '../facts/measures/measure-titles.ts';
import { readProposal } from '../facts/measures/proposal-words.ts';
import { leadingRecipient } from '../facts/recipients/recipient-noun.ts';
import { interpretReferences } from '../facts/references/references.ts';
import { parseLabel } from '../labels.ts';
import { findAgencyMentions } from '../mentions/agencies.ts';
import { findAliases } from '../mentions/aliases.ts';
import { findDocumentMentions } from '../mentions/documents.ts';
import { findIndustries } from '../mentions/industries.ts';
import { madeUpSentence } from '../mentions/made-up-sentence.ts';
import { findQuantities } from '../mentions/quantity.ts';
import { findRegions } from '../mentions/regions.ts';
import type { Interpreted, Segmented } from '../types.ts';
import { awardParts, sayAward, sayCondition, writtenAs } from './say-facts.ts';

export type CaseReading = {
  readonly text: string;
  /** What the case says of its document: null and none where it says nothing. */
  readonly title: string | null;
  readonly region: string | null;
  readonly issuers: readonly string[];
  readonly document: Interpreted;
};

type Reader = (reading: CaseReading, expected: readonly string[]) => readonly string[];

const conditionsOf = ({ document: { facts } }: CaseReading): readonly Condition[] => [
  ...facts.measures.flatMap(({ conditions }) => conditions),
  ...facts.conditions,
];

const sayConditions = (found: readonly Condition[], expected: readonly string[]): readonly string[] =>
  writtenAs(found, expected, (one, line) => sayCondition(one, line.endsWith('」')));

/** Fields of a line; what is null is –. */
const fields = (...values: readonly (string | number | null | undefined)[]): string =>
  values.map((value) => value ?? '–').join(' | ');

/** Fields of a line without those that are empty. */
const given = (...values: readonly (string | number | null | undefined | false)[]): string =>
  values.filter((value) => value !== null && value !== undefined && value !== '' && value !== false).join(' | ');

const lastPlaceOf = (text: string, name: string): NamedBody => {
  const start = text.lastIndexOf(name);
  return { name, span: { start, end: start + name.length }, quote: name };
};

const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

const ofLanguage = (language: TextLanguage, words: string): string => `${language} ${words}`;

/** The facts of the document. */
const factKinds = {
  awards: ({ document }, expected) =>
    writtenAs(
      document.facts.measures.flatMap(({ awards }) => awards),
      expected,
      (award, line) => sayAward(award, awardParts(line)),
    ),
  /** Conditions with a unit, of measures and of the document. */
  thresholds: (reading, expected) =>
    sayConditions(
      conditionsOf(reading).filter(({ unit }) => unit),
      expected,
    ),
  conditions: (reading, expected) => sayConditions(conditionsOf(reading), expected),
  /** The conditions of the whole document alone. */
  'shared conditions': ({ document }, expected) => sayConditions(document.facts.conditions, expected),
  /** Of each award its value, and the conditions that bind it. */
  tiers: ({ document }) =>
    document.facts.measures.flatMap(({ awards, conditions }) =>
      awards.map((award) => {
        const binding = conditions.filter(({ awards: bound }) => bound?.includes(award.id) ?? true);
        const said = binding.map((condition) => sayCondition(condition, false));
        return `${award.value} ← ${said.join('; ') || 'nothing'}`;
      }),
    ),
  durations: ({ document }) =>
    document.facts.measures.flatMap(({ duration }) =>
      duration ? [`${duration.value} ${duration.unit} ${duration.qualifier} 「${duration.quote}」`] : [],
    ),
  'application window': ({ document }) => {
    const found = applicationWindowOf(document, document.sentences);
    return found ? [`${found.quote} ${found.from ?? '-'} ${found.through ?? '-'}`] : [];
  },
  /** Title, labels, bodies, number of awards. */
  measures: ({ document }) =>
    document.facts.measures.map(({ title, section, agencies, awards }) => {
      const labels = section.join('').replaceAll('(', '（').replaceAll(')', '）');
      return `${title} ${labels} ${agencies.map(({ name }) => name).join('、') || '-'} ${awards.length}`;
    }),
  amounts: ({ document }) =>
    document.facts.amounts.map(
      ({ role, value, unit, year, subject }) => `${role} ${value} ${unit} ${year ?? '-'} ${subject ?? '-'}`,
    ),
  statistics: ({ document }) =>
    document.facts.statistics.map((at) =>
      given(
        at.indicator,
        `${at.value}${at.valueMax === undefined ? '' : `–${at.valueMax}`} ${at.unit}`,
        at.qualifier !== 'exact' && at.qualifier,
        at.year,
        at.place,
        at.planned && 'planned',
        at.rank && 'rank',
      ),
    ),
  /** Documents that the text names, by relation. */
  references: ({ document, title }) =>
    interpretReferences(document, title, null).map((one) => `${one.relation} ${one.title ?? one.docNumber}`),
  /** Literature: number, author, title. */
  literature: ({ document }) =>
    document.facts.references.map(({ label, author, title }) => fields(label, author, title)),
  /** Bodies with their names in full and their other names; * for a class. */
  agencies: ({ document, issuers, region }) =>
    interpretAgencies(
      document,
      issuers.map((name) => lastPlaceOf(document.text, name)),
      region,
    ).map(({ name, canonical, aliases, generic }) =>
      [`${name}${generic ? '*' : ''} = ${canonical}`, ...aliases].join(', '),
    ),
  hypotheses: ({ document }) =>
    document.facts.hypotheses.map(({ label, labelNormalized, direction, cause, effect, moderator }) =>
      given(labelNormalized ?? label, direction, `${cause ?? '–'} → ${effect ?? '–'}`, moderator),
    ),
  outcomes: ({ document }) =>
    document.facts.hypotheses.map(({ label, outcome, tableOutcome }) =>
      [label, outcome, ...(tableOutcome ? [tableOutcome] : [])].join(' '),
    ),
  /** Hypotheses of which text and table say different things. */
  'table disagrees': ({ document }) =>
    document.diagnostics.flatMap(({ rule, message }) =>
      rule === 'outcome-text-table' ? [message.split(' ')[0] ?? ''] : [],
    ),
  variables: ({ document }) =>
    document.facts.variables.map(({ symbol, name, type, otherNames }) =>
      given(symbol ?? '–', name, type ?? '–', otherNames?.join(' ')),
    ),
  /** Variables of a table, with their definitions. */
  'defined variables': ({ document }) =>
    document.facts.variables.map((at) => `${at.symbol} | ${at.name} | ${at.type} | ${at.definition}`),
  /** The variables that hypotheses and printed names mean. */
  'variables meant': ({ document: { facts } }) =>
    unique([
      ...facts.hypotheses.map(({ label, variables }) => `${label} = ${variables.join(', ')}`),
      ...facts.coefficients.map(({ variable, symbol }) => `${variable} = ${symbol ?? ''}`.trimEnd()),
    ]),
  descriptives: ({ document }) =>
    document.facts.descriptives.map(
      (at) => `${at.variable} | ${[at.n, at.min, at.max, at.mean, at.sd].map((figure) => figure ?? '–').join(' ')}`,
    ),
  coefficients: ({ document }) =>
    document.facts.coefficients.map(
      (at) => `${at.variable} | ${at.model} | ${at.value} ${at.stars ?? '–'}${at.p === undefined ? '' : ` ${at.p}`}`,
    ),
  fits: ({ document }) => document.facts.modelFit.map((at) => `${at.metric} | ${at.model} | ${at.value}`),
  /** What was remarked on facts: rule and what it is about. */
  remarks: ({ document }) =>
    document.diagnostics
      .filter(({ stage, rule }) => stage === 'interpret' && rule !== 'contested' && rule !== 'unexplained')
      .map(({ rule, message }) => `${rule} ${message.split(':')[0]}`),
  title: ({ document }) => (document.facts.document.title === null ? [] : [document.facts.document.title]),
  number: ({ document }) => (document.facts.document.docNumber === null ? [] : [document.facts.document.docNumber]),
  type: ({ document }) => [document.facts.document.type],
  issuers: ({ document }) => document.facts.document.issuers.map(({ name }) => name),
  authors: ({ document }) =>
    document.facts.document.authors.map(({ name, affiliations, role }) =>
      [name, affiliations.join(' '), ...(role ? [role] : [])].join(' / '),
    ),
  dates: ({ document }) => document.facts.document.dates.map(({ kind, value }) => `${kind} ${value}`),
  validity: ({ document: { facts } }) => {
    const { validity } = facts.document;
    return validity ? [[validity.years, validity.from, ...(validity.through ? [validity.through] : [])].join(' ')] : [];
  },
  doi: ({ document }) => (document.facts.document.doi === undefined ? [] : [document.facts.document.doi]),
  contacts: ({ document }) => document.facts.contacts.map(({ name, phone }) => `${name ?? '-'} ${phone}`),
  parts: ({ document }) =>
    document.facts.document.parts.map((part) => (typeof part === 'string' ? part : (part.title ?? ''))),
  abstracts: ({ document }) =>
    (document.facts.document.abstracts ?? []).map((one) => ofLanguage(one.language, one.text.replaceAll('\n', '⏎'))),
  keywords: ({ document }) =>
    (document.facts.document.keywords ?? []).map(({ language, words }) => ofLanguage(language, words.join(', '))),
  /** Level, label, title; … behind one that runs in. */
  headings: ({ document }) =>
    document.sections
      .filter((section) => section.title !== '')
      .map(({ level, label, title, runIn }) => `${level} ${label ?? '-'} ${title}${runIn ? '…' : ''}`)
      .map((heading) => heading.replaceAll('(', '（').replaceAll(')', '）')),
  /** How many lines each paragraph has. */
  paragraphs: ({ document }) =>
    document.blocks.map((block) => String(document.text.slice(block.span.start, block.span.end).split(/\n+/).length)),
  /** Of the first table: label, title, unit, header and rows. */
  table: ({ document: { tables } }) => {
    const [table] = tables;
    if (!table) return [];
    const { label, title, unit, header, rows } = table;
    const cells = (words: readonly string[]): string => words.join(' | ');
    return [fields(label, title, unit), cells(header), ...rows.map((row) => cells(row.cells.map((cell) => cell.text)))];
  },
  'hypothesis labels': ({ document }) =>
    document.mentions.flatMap((mention) => (mention.type === 'hypothesis-label' ? [mention.label] : [])),
} satisfies Readonly<Record<string, Reader>>;

/** What is found in the text alone. */
const finderKinds = {
  clauses: ({ text }) => findClauses(foldWidths(text)).map(({ start, end }) => foldWidths(text).slice(start, end)),
  'bounds meant': ({ text }) => Object.entries(boundsIn(text)).map(([side, sign]) => `${side} ${sign}`),
  qualities: ({ text }) => findQualities(foldWidths(text)).map(({ metric, op, value }) => `${metric} ${op} ${value}`),
  exclusions: ({ text }) => findExclusions(foldWidths(text)).map(({ value }) => value),
  /** What a title calls for. */
  call: ({ text }) => one(callName(text)),
  /** What a measure of the title works by, its words being the text. */
  instrument: ({ text, title }) => [instrumentOf(title ?? '', text, /给予|规模|配套|贴息/.test(text))],
  /** The phrase that names a measure without a title. */
  'own title': ({ text }) => [ownPhrase(foldWidths(text).slice(parseLabel(foldWidths(text))?.end ?? 0))],
  /** What a sentence proposes: title ← who should act; ~ before a weak one. */
  proposal: ({ text }) => {
    const words = foldWidths(text);
    const found = readProposal(words);
    if (!found) return [];
    const actors = found.actors.map(([start, end]) => words.slice(start, end)).join(', ');
    return [`${found.weak ? '~ ' : ''}${found.title} ← ${actors}`];
  },
  beneficiary: ({ text }) => one(leadingRecipient(foldWidths(text))),
  /** Words = value unit, per, bound. */
  quantities: ({ text }) => {
    const folded = foldWidths(text);
    return findQuantities(folded).map(({ at, value, valueMax, unit, per, bound, maxBound }) => {
      const upper = valueMax === undefined ? '' : `…${maxBound === 'less-than' ? '<' : ''}${valueMax}`;
      return `${folded.slice(at.start, at.end)} = ${value}${upper} ${unit}${per ? ` per ${per}` : ''} ${bound}`;
    });
  },
  /** Agencies named, with what they do there; * for a class. */
  'agencies named': ({ text }) => {
    const sentence = madeUpSentence(text);
    const mentions = findAgencyMentions(text, sentence, 0);
    const roles = new Map(rolesOfSentence(sentence, mentions).map(({ mention, role }) => [mention, role]));
    return mentions.flatMap((mention) => {
      const role = roles.get(mention);
      if (!role && mention.stands !== 'agency') return [];
      return [`${mention.name}${mention.stands === 'class' ? '*' : ''} ${role ?? 'mention'}`];
    });
  },
  /** Notes on whose work something is: the note, then each duty with its names. */
  'duty notes': ({ text }) =>
    findDutyNotes(text).map(({ span, duties }) =>
      [text.slice(...span), ...duties.map(({ role, names }) => `${role} ${text.slice(...names)}`)].join(' | '),
    ),
  /** Other names that a sentence gives: alias = what it stands for. */
  aliases: ({ text }) =>
    findAliases({ text, sentences: [madeUpSentence(text)] } as unknown as Segmented).map(
      ({ alias, of }) => `${alias} = ${of}`,
    ),
  'documents named': ({ text }) =>
    findDocumentMentions(text, madeUpSentence(text), 0).map(({ title, docNumber }) =>
      [title === null ? '' : `《${title}》`, docNumber ?? ''].filter((part) => part !== '').join(' '),
    ),
  'industries named': ({ text }) => findIndustries(foldWidths(text)).map(({ name }) => name),
  /** Places, as name=code; a zone as name=parent/zone with - for an open parent; several codes of one name by |. */
  'regions named': ({ text }) =>
    findRegions(foldWidths(text)).map(
      ({ name, codes, zone }) => `${name}=${codes.join('|') || '-'}${zone === null ? '' : `/${zone}`}`,
    ),
} satisfies Readonly<Record<string, Reader>>;

const one = (found: string | null): readonly string[] => (found === null ? [] : [found]);

const kinds = { ...factKinds, ...finderKinds };

export type CaseKind = keyof typeof kinds;

export const isCaseKind = (kind: string): kind is CaseKind => Object.hasOwn(kinds, kind);

/** The lines of a kind; parts of facts that the lines expected leave out are left out. */
export const linesOf = (kind: CaseKind, reading: CaseReading, expected: readonly string[]): readonly string[] => {
  const reader: Reader = kinds[kind];
  return reader(reading, expected);
};

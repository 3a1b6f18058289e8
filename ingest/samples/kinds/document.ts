// What a document says of itself, how it is laid out, and whom and what it names.
import type { NamedBody } from '../../../model/index.ts';
import { interpretAgencies } from '../../facts/agencies/agencies.ts';
import { interpretReferences } from '../../facts/references/references.ts';
import { writtenAs } from '../say-facts.ts';
import { fields, ofLanguage, one, type Readers, wideBrackets } from './reading.ts';

const lastPlaceOf = (text: string, name: string): NamedBody => {
  const start = text.lastIndexOf(name);
  return { name, span: { start, end: start + name.length }, quote: name };
};

export const documentKinds = {
  title: ({ document }) => one(document.facts.document.title),
  number: ({ document }) => one(document.facts.document.docNumber),
  type: ({ document }) => [document.facts.document.type],
  region: ({ document }) => one(document.facts.document.region),
  issuers: ({ document }) => document.facts.document.issuers.map(({ name }) => name),
  /** Name / institutions / role. */
  authors: ({ document }) =>
    document.facts.document.authors.map(({ name, affiliations, role }) =>
      [name, affiliations.join(' '), ...(role ? [role] : [])].join(' / '),
    ),
  dates: ({ document }) => document.facts.document.dates.map(({ kind, value }) => `${kind} ${value}`),
  /** How many years, from when, through when. */
  validity: ({ document: { facts } }) => {
    const { validity } = facts.document;
    if (!validity) return [];
    return [[validity.years ?? '-', validity.from, ...(validity.through ? [validity.through] : [])].join(' ')];
  },
  doi: ({ document }) => one(document.facts.document.doi),
  contacts: ({ document }) => document.facts.contacts.map(({ name, phone }) => `${name ?? '-'} ${phone}`),
  parts: ({ document }) =>
    document.facts.document.parts.map((part) => (typeof part === 'string' ? part : (part.title ?? ''))),
  /** By language; ⏎ for a new paragraph. */
  abstracts: ({ document }) =>
    (document.facts.document.abstracts ?? []).map((at) => ofLanguage(at.language, at.text.replaceAll('\n', '⏎'))),
  keywords: ({ document }) =>
    (document.facts.document.keywords ?? []).map(({ language, words }) => ofLanguage(language, words.join(', '))),
  /** Level, label, title; … behind one that runs in. */
  headings: ({ document }) =>
    document.sections
      .filter((section) => section.title !== '')
      .map(({ level, label, title, runIn }) => `${level} ${label ?? '-'} ${title}${runIn ? '…' : ''}`)
      .map(wideBrackets),
  /** How many lines each paragraph has, in one line. */
  paragraphs: ({ document }) => [
    document.blocks.map(({ span }) => document.text.slice(span.start, span.end).split(/\n+/).length).join(' '),
  ],
  /** Of the first table: label, title, unit, header and rows. */
  table: ({ document: { tables } }) => {
    const [table] = tables;
    if (!table) return [];
    const { label, title, unit, header, rows } = table;
    const cells = (words: readonly string[]): string => words.join(' | ');
    return [fields(label, title, unit), cells(header), ...rows.map((row) => cells(row.cells.map((cell) => cell.text)))];
  },
  /** Documents that the text names, by relation; = a number beside the title, 「the words that say it」. */
  references: ({ document }, expected) => {
    const { title, docNumber } = document.facts.document;
    return writtenAs(interpretReferences(document, title, docNumber), expected, (at, line) =>
      [
        at.relation,
        at.title ?? at.docNumber,
        ...(/ = /.test(line) ? [`= ${at.docNumber ?? '-'}`] : []),
        ...(line.endsWith('」') ? [`「${at.quote}」`] : []),
      ].join(' '),
    );
  },
  /** Literature: number, author, title. */
  literature: ({ document }) =>
    document.facts.references.map(({ label, author, title }) => fields(label, author, title)),
  /** Bodies with their names in full and their other names. */
  agencies: ({ document, issuers, region }) =>
    interpretAgencies(
      document,
      { issuers: issuers.map((name) => lastPlaceOf(document.text, name)), region, type: document.facts.document.type },
      document.facts.measures,
    ).map(({ name, canonical, aliases }) => [`${name} = ${canonical}`, ...aliases].join(', ')),
} satisfies Readers;

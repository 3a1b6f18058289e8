// Documents as references: GB/T 7714—2015 for reports in Chinese, BibTeX and RIS for programs that keep references.
import type { DocumentType } from '../generated/operations.ts';

export type Reference = {
  readonly title: string;
  /** Who answers for it: authors of a paper, issuers of a policy. */
  readonly creators: readonly string[];
  readonly docNumber: string | null;
  /** A day or a year. */
  readonly date: string | null;
  readonly type: DocumentType | null;
  readonly doi: string | null;
  /** An address on the web. */
  readonly url: string | null;
};

/** 责任者. 题名: 文号[Z/OL]. (2023-03-24). 网址. What is not known is left out; of more than three the rest are 等. */
export const gbt7714 = ({ title, creators, docNumber, date, type, doi, url }: Reference): string => {
  const who = creators.length > 3 ? `${creators.slice(0, 3).join(', ')}, 等` : creators.join(', ');
  const medium = url || doi ? '/OL' : '';
  const parts = [
    who,
    `${oneLine(title)}${docNumber ? `: ${docNumber}` : ''}[${marks[type ?? 'ESSAY']}${medium}]`,
    date && (medium ? `(${date})` : date),
    url ?? null,
    doi && `DOI:${doi}`,
  ];
  return `${parts.filter((part) => part).join('. ')}.`;
};

// GB/T 7714—2015, annex B: J an article of a journal, N of a newspaper, Z what has no letter of its own.
const marks: Readonly<Record<DocumentType, string>> = {
  POLICY_NOTICE: 'Z',
  POLICY_MEASURES: 'Z',
  PLAN: 'Z',
  REGULATION: 'Z',
  GUIDE: 'Z',
  RESEARCH_PAPER: 'J',
  ESSAY: 'Z',
  OP_ED_COLLECTION: 'N',
};

/** Entries with keys `cetu2023-1`: the year and a number, which keep those of one file apart. */
export const bibtex = (references: readonly Reference[]): string =>
  references
    .map((one, at) => {
      const year = one.date?.slice(0, 4) ?? null;
      const fields = {
        title: `{${escaped(one.title)}}`,
        author: one.creators.map((name) => `{${escaped(name)}}`).join(' and ') || null,
        year,
        date: one.date,
        number: one.docNumber && escaped(one.docNumber),
        doi: one.doi,
        url: one.url,
      };
      const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
      return `@${one.type === 'RESEARCH_PAPER' ? 'article' : 'misc'}{cetu${year ?? ''}-${at + 1},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');

/** What BibTeX would take for commands, made plain. */
const escaped = (text: string): string =>
  oneLine(text).replace(/[\\{}%&$#_~^]/gu, (sign) => plainSigns[sign] ?? `\\${sign}`);

const plainSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash ',
  '~': '\\textasciitilde ',
  '^': '\\textasciicircum ',
};

export const ris = (references: readonly Reference[]): string =>
  references
    .map(({ title, creators, docNumber, date, type, doi, url }) =>
      [
        ['TY', (type && risTypes[type]) ?? 'GOVDOC'],
        ['TI', oneLine(title)],
        ...creators.map((name) => ['AU', oneLine(name)] as const),
        ['PY', date?.slice(0, 4)],
        ['DA', date?.replaceAll('-', '/')],
        ['M1', docNumber],
        ['DO', doi],
        ['UR', url],
        ['ER', ''],
      ]
        .flatMap(([tag, value]) => (value === undefined || value === null ? [] : [`${tag}  - ${value}\r\n`]))
        .join(''),
    )
    .join('\r\n');

const risTypes: Partial<Record<DocumentType, string>> = {
  RESEARCH_PAPER: 'JOUR',
  ESSAY: 'GEN',
  OP_ED_COLLECTION: 'NEWS',
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

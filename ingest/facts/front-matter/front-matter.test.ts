import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mentionsOf } from '../../samples/stages.ts';
import type { Recognized } from '../../types.ts';
import { findContacts, interpretFrontMatter } from './front-matter.ts';

type Case = {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly docNumber?: string;
  readonly issuers?: readonly string[];
  readonly authors?: readonly string[];
  readonly dates?: readonly string[];
  readonly validity?: string;
  readonly doi?: string;
  readonly contacts?: readonly string[];
  readonly type?: string;
  readonly region?: string;
  readonly parts?: readonly string[];
};
const cases = parse(readFileSync(new URL('./front-matter.cases.yml', import.meta.url), 'utf8')) as readonly Case[];

const recognized = (text: string): Recognized => mentionsOf(text);

const shown = (text: string): Omit<Case, 'name' | 'text'> => {
  const facts = interpretFrontMatter(recognized(text));
  const { validity } = facts;
  return {
    title: facts.title ?? '',
    docNumber: facts.docNumber ?? '',
    issuers: facts.issuers.map(({ name }) => name),
    authors: facts.authors.map(({ name, affiliations, role }) =>
      [name, affiliations.join(' '), ...(role ? [role] : [])].join(' / '),
    ),
    dates: facts.dates.map(({ kind, value }) => `${kind} ${value}`),
    validity: validity
      ? [validity.years, validity.from, ...(validity.through ? [validity.through] : [])].join(' ')
      : '',
    doi: facts.doi ?? '',
    contacts: findContacts(recognized(text)).map(({ name, phone }) => `${name ?? '-'} ${phone}`),
    type: facts.type,
    region: facts.region ?? '',
    parts: facts.parts.map((part) => (typeof part === 'string' ? part : (part.title ?? ''))),
  };
};

describe('front matter', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { name, text, ...given }) => {
    const found = shown(text);
    const empty = {
      title: '',
      docNumber: '',
      issuers: [],
      authors: [],
      dates: [],
      validity: '',
      doi: '',
      contacts: [],
    };
    expect(found).toMatchObject({ ...empty, ...given });
  });

  test.each(cases.map((one) => [one.name, one.text] as const))('quotes are exact: %s', (_, text) => {
    const facts = interpretFrontMatter(recognized(text));
    const quoted = [
      ...facts.issuers,
      ...facts.authors,
      ...facts.dates,
      ...(facts.validity ? [facts.validity] : []),
      ...findContacts(recognized(text)),
    ];
    for (const { span, quote } of quoted) expect(text.slice(span.start, span.end)).toBe(quote);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgeCondition } from './condition.ts';
import { fold } from './fold.ts';
import { lexiconOf } from './lexicon.ts';
import { judgePhrase } from './phrase.ts';
import type { Applicant, Applying, FirmSize } from './profile.ts';

type Told = {
  readonly applicant?: Applicant;
  readonly sizes?: readonly FirmSize[];
  readonly qualifications?: readonly string[];
  readonly degree?: number;
  readonly founded?: string;
  readonly figures?: Readonly<Record<string, readonly [value: number, unit: string]>>;
  readonly region?: true;
};
type Judged = { readonly profile?: Told; readonly is: string };
type Phrase = Judged & { readonly phrase: string };
type Condition = Judged & {
  readonly metric: string;
  readonly op: '>=' | '<=' | '<' | 'is' | 'not';
  readonly value: number | string;
  readonly unit?: string;
  readonly subject?: string;
  readonly says: string;
  readonly words: string;
};

const cases: { readonly phrases: readonly Phrase[]; readonly conditions: readonly Condition[] } = parse(
  readFileSync(new URL('judgements.cases.yml', import.meta.url), 'utf8'),
);

const applying = ({ region, figures = {}, qualifications, ...told }: Told = {}): Applying => ({
  applicant: told.applicant ?? 'firm',
  region: region ? { ids: new Set(), names: [] } : null,
  industries: null,
  sizes: told.sizes ?? null,
  founded: told.founded ?? null,
  figures: new Map(Object.entries(figures).map(([field, [value, unit]]) => [field, { value, unit }])),
  qualifications: qualifications ? new Set(qualifications) : null,
  degree: told.degree ?? null,
  asOf: '2025-06-01',
});

describe('a phrase', () => {
  test.each(cases.phrases)('$phrase with $profile is $is', ({ phrase, profile, is }) => {
    expect(judgePhrase(fold(phrase), applying(profile)).outcome).toBe(is);
  });
});

describe('a condition', () => {
  test.each(cases.conditions)(
    '$words with $profile is $is',
    ({ profile, is, says, words, unit, subject, ...asked }) => {
      const start = words.indexOf(says);
      const condition = {
        ...asked,
        unit: unit ?? null,
        subject: subject ?? null,
        valueSpan: { start, end: start + says.length },
        provenance: { source: 'a', span: { start: 0, end: words.length }, quote: words, rule: 'condition' },
      };
      expect(judgeCondition(condition, applying(profile), lexiconOf([])).outcome).toBe(is);
    },
  );
});

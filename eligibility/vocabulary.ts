// The words of vocabulary.yml, folded, and what each says.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from './fold.ts';
import { lexiconOf, type Sense } from './lexicon.ts';
import { type FirmSize, firmSizes } from './profile.ts';

const words = z.array(z.string());
const nouns = z.strictObject({ all: words, some: words });
const shape = z.strictObject({
  figures: z.record(z.string(), z.strictObject({ unit: z.string(), metrics: words })),
  frames: words,
  ages: words,
  units: z.record(z.string(), z.strictObject({ of: z.string(), each: z.number() })),
  writtenUnits: z.record(z.string(), z.string()),
  sizeNames: z.record(z.string(), z.enum(firmSizes)),
  registered: words,
  neutral: words,
  holding: words,
  narrowing: words,
  turning: words,
  giving: words,
  or: words,
  and: words,
  here: words,
  applicants: z.strictObject({ firm: nouns, person: nouns }),
  sizes: z.record(z.string(), z.strictObject({ words, takes: z.array(z.enum(firmSizes)) })),
  qualifications: z.record(z.string(), z.strictObject({ words, implies: words.default([]) })),
  degrees: z.array(words),
  andAbove: words,
});

const read = () => {
  const file = shape.parse(parse(readFileSync(new URL('./vocabulary.yml', import.meta.url), 'utf8')));
  const senses = new Map<string, Sense>();
  const say = (list: readonly string[], sense: Sense): void => {
    for (const word of list) senses.set(fold(word), sense);
  };
  say(file.neutral, { kind: 'neutral' });
  say(file.holding, { kind: 'holding' });
  say(file.narrowing, { kind: 'narrowing' });
  say(file.and, { kind: 'and' });
  say(file.turning, { kind: 'turning' });
  say(file.or, { kind: 'or' });
  say(file.here, { kind: 'here' });
  say(file.andAbove, { kind: 'and-above' });
  for (const applicant of ['firm', 'person'] as const) {
    say(file.applicants[applicant].all, { kind: 'applicant', applicant, all: true });
    say(file.applicants[applicant].some, { kind: 'applicant', applicant, all: false });
  }
  for (const { words: list, takes } of Object.values(file.sizes)) say(list, { kind: 'size', takes });
  for (const [name, { words: list }] of Object.entries(file.qualifications)) say(list, { kind: 'qualification', name });
  for (const [rank, list] of file.degrees.entries()) say(list, { kind: 'degree', rank });
  const fields = new Map<string, string>();
  for (const [field, { metrics }] of Object.entries(file.figures))
    for (const name of [field, ...metrics]) fields.set(fold(name), field);
  for (const metric of file.ages) fields.set(fold(metric), firmAge);
  const frames = file.frames.map(fold).sort((a, b) => b.length - a.length);
  return {
    ...file,
    giving: lexiconOf(file.giving.map((word) => [fold(word), { kind: 'neutral' }])),
    lexicon: lexiconOf(senses),
    senses,
    fields,
    frames,
    registered: new Set(file.registered.map(fold)),
  };
};

/** The names of figures that a profile may have, each with its unit. */
export const figureUnits = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(vocabulary().figures).map(([field, { unit }]) => [field, unit]));

/** The size that people call so; null where it is none. */
export const firmSizeCalled = (name: string): FirmSize | null =>
  firmSizes.find((size) => size === name) ?? vocabulary().sizeNames[fold(name)] ?? null;

/** The field of a profile that counts the years since a firm was founded. */
export const firmAge = 'firmAge';

let known: ReturnType<typeof read> | null = null;

/** The vocabulary, read once. */
export const vocabulary = (): ReturnType<typeof read> => {
  known ??= read();
  return known;
};

/**
 * The field of a profile that a metric asks for, and whether the vocabulary has it; else the metric itself without its
 * frames.
 */
export const fieldOf = (metric: string): { readonly field: string; readonly known: boolean } => {
  const { fields, frames } = vocabulary();
  let rest = fold(metric);
  for (;;) {
    const field = fields.get(rest);
    if (field !== undefined) return { field, known: true };
    const frame = frames.find((one) => rest.startsWith(one) && rest.length > one.length);
    if (frame === undefined) return { field: rest, known: false };
    rest = rest.slice(frame.length);
  }
};

/** A value in the unit of another, or null where one is not told in the other. */
export const inUnit = (value: number, from: string, to: string): number | null => {
  if (from === to) return value;
  const { units } = vocabulary();
  const [a, b] = [units[from], units[to]];
  return a && b && a.of === b.of ? (value / a.each) * b.each : null;
};

// The days that a text states of itself, by kind: the table day-kind.ts says what each day is, effect.ts what 自印发之日起施行
// comes to.
//
// Of days in force those that are told of the text itself stand alone where there are any: a tax rate that holds until
// another day does not end the text. Never takes a day of a form or a table.
import { type Diagnostic, type DocumentDate, daysAfter, type Span } from '../../../model/index.ts';
import { sourceQuote, sourceSpan } from '../../layout/index.ts';
import { decide } from '../../rules/decide.ts';
import type { Evidence } from '../../rules/rule.ts';
import type { Recognized, Run } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { ruledBy } from '../ruled-by.ts';
import { dayKindTable } from './day-kind.ts';
import { type DayWindow, dayWindows } from './day-window.ts';
import { effectQuote, findEffect } from './effect.ts';

/** The days that the text states, in the order of the text, each kind and day once. */
export const findDates = (text: Recognized): DocumentDate[] => {
  const found = text.blocks.flatMap((_, at) => dayWindows(text, at)).flatMap((window) => dateOf(text, window));
  return withEffect(text, unique(ofTheText(found)));
};

type Found = DocumentDate & {
  /** It is told of the text itself. */
  readonly told: boolean;
  readonly adopted: boolean;
};

const dateOf = (text: Recognized, window: DayWindow): Found[] => {
  const { run, day, zone } = window;
  if (zone === 'form' || day.value === null) return [];
  const ruling = decide(dayKindTable, window);
  if (!ruling || ruling.outcome === 'none') return [];
  const [start, end] = quoteOf(window, ruling.evidence);
  return [
    {
      kind: ruling.outcome === 'adopted' ? 'issued' : ruling.outcome,
      value: day.value,
      ...ruledBy(run, ruling),
      ...sourceQuote(text.text, run, start, end),
      told: window.field !== null || window.holder?.isText === true,
      adopted: ruling.outcome === 'adopted',
    },
  ];
};

/**
 * From the words that say what the day is through the day, or through the words behind it; not what tells whose it is.
 */
const quoteOf = ({ day, run, field, isAlone, holder }: DayWindow, evidence: Evidence): [number, number] => {
  if (isAlone)
    return [
      day.start - (/[(（]\s*$/.exec(run.text.slice(0, day.start))?.[0].length ?? 0),
      day.end + (/^[)）]/.exec(run.text.slice(day.end))?.[0].length ?? 0),
    ];
  if (field) return [field.start, day.end];
  const own = new Set(holder?.evidence ?? []);
  const words = evidence.filter((cue) => !own.has(cue));
  return [Math.min(day.start, ...words.map(({ start }) => start)), Math.max(day.end, ...words.map(({ end }) => end))];
};

/**
 * Of several days from which, or through which, it holds: those told of the text itself where there are any. The day
 * on which it was adopted, the first of several, counts where no day of issue or signature is printed.
 */
const ofTheText = (found: readonly Found[]): DocumentDate[] => {
  const isDated = found.some(({ kind, adopted }) => !adopted && (kind === 'issued' || kind === 'signed'));
  const adoption = isDated ? undefined : found.find(({ adopted }) => adopted);
  return found
    .filter((date) => {
      if (date.adopted) return date === adoption;
      if (date.told || (date.kind !== 'effective' && date.kind !== 'expires')) return true;
      return !found.some((other) => other.kind === date.kind && other.told);
    })
    .map(({ told: _told, adopted: _adopted, ...date }) => date);
};

/** Each kind and day once; a day of issue and one of signature that are equal are one. */
const unique = (dates: readonly DocumentDate[]): DocumentDate[] => {
  const seen = new Set<string>();
  const issued = new Set(dates.filter(({ kind }) => kind === 'issued').map(({ value }) => value));
  return dates.filter(({ kind, value }) => {
    const key = `${kind} ${value}`;
    if (seen.has(key) || (kind === 'signed' && issued.has(value))) return false;
    seen.add(key);
    return true;
  });
};

const withEffect = (text: Recognized, dates: readonly DocumentDate[]): DocumentDate[] => {
  if (dates.some(({ kind }) => kind === 'effective')) return [...dates];
  const issue = dates.find(({ kind }) => kind === 'issued') ?? dates.find(({ kind }) => kind === 'signed');
  const effect = issue ? findEffect(text) : null;
  if (!issue || !effect) return [...dates];
  return [
    ...dates,
    {
      kind: 'effective',
      value: daysAfter(issue.value, effect.days),
      derived: true,
      ...ruledBy(effect.sentence, effect.ruling),
      ...effectQuote(text, effect),
    },
  ];
};

/**
 * Days that no calendar has, where one of the text is stated; days of the lunar calendar under a signature, which are
 * not counted over.
 */
export const checkDays = (text: Recognized): Diagnostic[] =>
  text.blocks.flatMap((block, at): Diagnostic[] => [
    ...dayWindows(text, at).flatMap((window) => {
      if (window.day.value !== null || window.zone === 'form') return [];
      const ruling = decide(dayKindTable, window);
      return ruling && ruling.outcome !== 'none' ? [remarkOn(window.run, window.day, 'No calendar has this day')] : [];
    }),
    ...(block.kind === 'paragraph' && block.text.length < 24 && stretchOf(block).begins('lunar')
      ? [remarkOn(block, { start: 0, end: block.text.length }, 'A day of the lunar calendar is not counted over')]
      : []),
  ]);

const remarkOn = (run: Run, { start, end }: Span, what: string): Diagnostic => ({
  severity: 'warning',
  stage: 'interpret',
  rule: 'day',
  message: `${what}: ${run.text.slice(start, end)}`,
  span: sourceSpan(run, start, end),
});

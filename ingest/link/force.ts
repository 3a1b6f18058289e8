// When a document holds, with the clauses that say so.
//
// From: its effective day. Through: the last day as printed (有效期至…, expires), or the day before its term ends (有效期3年
// from 2023-03-24: through 2026-03-23), counted from the effective day, else from that of issue. Without a day to
// count from, the end stays open. Never takes the machine's clock.
import {
  contains,
  type DocumentDate,
  type Force,
  type FromIssue,
  lastDayOfTerm,
  type Quoted,
  type Span,
} from '../../model/index.ts';
import { rememberingOf } from '../../text/index.ts';
import { effectQuote, findEffect } from '../facts/front-matter/effect.ts';
import { findValidity } from '../facts/front-matter/validity.ts';
import type { Interpreted } from '../types.ts';

type Dated = Pick<Interpreted['facts']['document'], 'dates' | 'validity'>;

/**
 * The time in force of the whole text; null where no clause gives a day. Where its parts say different times
 * (本办法有效期3年, 本细则有效期至…), from the first day that one says through the last; where none says from when, from the
 * day of the text.
 */
export const forceOf = (text: Interpreted): Force => {
  const whole = forceBy(text.facts.document);
  const parts = [...forcesOfParts(text).values()].filter((force) => force !== null);
  const [first, ...others] = parts;
  if (!first || others.every(({ from, through }) => from === first.from && through === first.through)) return whole;
  const begins = parts.reduce((one, other) => ((other.from ?? '~') < (one.from ?? '~') ? other : one));
  const { from, fromClause } = begins.from === null ? whole : begins;
  const ends = parts.reduce((one, other) => ((other.through ?? '~') > (one.through ?? '~') ? other : one));
  return { from, through: ends.through, fromClause, throughClause: ends.throughClause };
};

/** The time in force of a part: its own, from the day of the whole where it says no first day; else the whole's. */
export const forceOfPart = (text: Interpreted, span: Span, whole: Force): Force => {
  const own = forcesOfParts(text).get(span) ?? null;
  if (own === null) return whole;
  return own.from === null ? { ...own, from: whole.from, fromClause: whole.fromClause } : own;
};

/** By the extent of each part with a title: the time in force that it says of itself. */
const forcesOfParts = rememberingOf(
  (text: Interpreted): ReadonlyMap<Span, Force | null> =>
    new Map(
      text.parts
        .slice(1)
        .flatMap(({ title, span }) => (title === null ? [] : [[span, partForce(text, span)] as const])),
    ),
);

/** The time in force that a part says of itself; null where it says none. */
const partForce = (text: Interpreted, span: Span): Force | null => {
  const dates = text.facts.document.dates.filter((date) => isOfAll(date) || contains(span, date.span));
  const sentences = text.sentences.filter((sentence) => contains(span, sentence.span));
  const force = forceBy({ dates, validity: findValidity({ ...text, sentences }, dates) });
  return force.from === null && force.through === null ? null : force;
};

const isOfAll = ({ kind }: DocumentDate): boolean => kind !== 'effective' && kind !== 'expires';

const forceBy = ({ dates, validity }: Dated): Force => {
  const first = (kind: DocumentDate['kind']): DocumentDate | null => dates.find((date) => date.kind === kind) ?? null;
  const effective = first('effective');
  const expires = first('expires');
  const issue = first('issued') ?? first('signed');
  const start = effective ?? (validity?.from === 'issue' ? issue : null);
  const printed = validity?.through ?? expires?.value ?? null;
  const counted = printed === null && validity?.years && start ? lastDayOfTerm(start.value, validity.years) : null;
  const through = printed ?? counted;
  return {
    from: effective?.value ?? null,
    through,
    fromClause: effective ? clauseOf(effective) : null,
    throughClause:
      through === null
        ? null
        : validity && (validity.through || counted)
          ? clauseOf(validity)
          : expires
            ? clauseOf(expires)
            : null,
  };
};

/**
 * What the clauses of an annex count from an issue of which the text has no day: the notice that it came with may have
 * it.
 */
export const fromIssueOf = (text: Interpreted): FromIssue | null => {
  const { dates, validity } = text.facts.document;
  if (dates.some(({ kind }) => kind !== 'published' && kind !== 'expires')) return null;
  const effect = findEffect(text);
  const years = validity?.through === undefined ? (validity?.years ?? null) : null;
  if (!effect && years === null) return null;
  return {
    days: effect?.days ?? null,
    fromClause: effect && effectQuote(text, effect),
    years,
    throughClause: validity && years !== null ? clauseOf(validity) : null,
  };
};

const clauseOf = ({ span, quote }: Quoted): Quoted => ({ span, quote });

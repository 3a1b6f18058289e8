// Whether an applicant can claim one award: every ground on which that depends, with the words of the text. Pure.
//
//   sure       the place, the day, who gets it and every condition of tier, measure, section and document are
//              understood and met
//   excluded   one of them is understood and not met
//   possible   the rest, with what is open
import type { FundingCondition, FundingRow, NamedEntity, Provenance } from '../graph/index.ts';
import { judgeCondition } from './condition.ts';
import { fold } from './fold.ts';
import { anyOf, failed, type Judgement, met, open } from './judgement.ts';
import { type Lexicon, lexiconOf, type Sense } from './lexicon.ts';
import { judgePhrase } from './phrase.ts';
import type { Applying, Whereabouts } from './profile.ts';
import { vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export const verdicts = ['sure', 'possible', 'excluded'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Place: what the document governs · validity: the day · window: when one can apply · award: words of the sentence
 * that gives it which nothing else explains · rule: a rule that details the measure, and may ask for more.
 */
export type About = 'place' | 'validity' | 'window' | 'industry' | 'recipient' | 'condition' | 'award' | 'rule';

/** Something on which a claim depends, and what became of it. */
export type Ground = Judgement & {
  readonly about: About;
  /** The words of the text, or the names of places or fields; empty where the text has none. */
  readonly words: string;
  readonly condition: FundingCondition | null;
  readonly provenance: Provenance | null;
};

/** An award with all that it depends on. */
export type Offer = {
  readonly row: FundingRow;
  /** Those of its instalments, and of what stands above the measure: they bind it too. */
  readonly shared: readonly FundingCondition[];
  /** What the document governs, as its own texts say. */
  readonly regions: readonly NamedEntity[];
  /** The titles of measures that detail this one. */
  readonly rules: readonly string[];
};

export type Tier = { readonly row: FundingRow; readonly verdict: Verdict; readonly grounds: readonly Ground[] };

export const judgeTier = (offer: Offer, profile: Applying): Tier => {
  const conditions = [...offer.row.conditions, ...offer.shared];
  const also = wordsOfOffer(offer, profile);
  const known = lexiconOf(conditions.flatMap(explained));
  const grounds = [
    place(offer, profile),
    validity(offer.row),
    ...applicationWindow(offer.row, profile),
    ...industry(offer.row, profile),
    recipient(offer.row, profile, known, also),
    ...sentence(offer.row, known, also),
    ...offer.rules.map((words) => ground('rule', open('not-understood'), { words })),
    ...judgeConditions(conditions, profile, also),
  ];
  return { row: offer.row, verdict: verdictOf(grounds), grounds };
};

const verdictOf = (grounds: readonly Ground[]): Verdict => {
  if (grounds.some(({ outcome }) => outcome === 'failed')) return 'excluded';
  return grounds.some(({ outcome }) => outcome === 'open') ? 'possible' : 'sure';
};

type Told = Partial<Pick<Ground, 'words' | 'condition' | 'provenance'>>;

const ground = (
  about: About,
  judgement: Judgement,
  { words = '', condition = null, provenance = null }: Told,
): Ground => ({
  ...judgement,
  about,
  words,
  condition,
  provenance,
});

const namesOf = (things: readonly NamedEntity[]): string => things.map(({ name }) => name).join('、');

/** Who is in a district is in its city; who is known to be in a city is not known to be in one of its districts. */
const place = ({ regions }: Offer, { region }: Applying): Ground => {
  const told = { words: namesOf(regions) };
  if (regions.length === 0) return ground('place', open('not-stated', 'region'), told);
  if (!region) return ground('place', open('not-told', 'region'), told);
  return ground('place', isAmong(regions, region) ? met('region') : failed('region'), told);
};

const isAmong = (things: readonly NamedEntity[], { ids }: Whereabouts): boolean => things.some(({ id }) => ids.has(id));

const validity = ({ state, force }: FundingRow): Ground => {
  const clause = state === 'ended' ? force.throughClause : force.fromClause;
  const told = {
    words: clause?.quote ?? (force.from || force.through ? `${force.from ?? ''}/${force.through ?? ''}` : ''),
  };
  if (state === 'in-force') return ground('validity', met('asOf'), told);
  return ground(
    'validity',
    state === 'ended' || state === 'not-yet' ? failed('asOf') : open('not-stated', 'asOf'),
    told,
  );
};

const applicationWindow = ({ measure }: FundingRow, { asOf }: Applying): Ground[] => {
  const { applicationWindow: words, applicationFrom: from, applicationThrough: through } = measure;
  if (words === null) return [];
  if (through !== null && through < asOf) return [ground('window', failed('asOf'), { words })];
  // A month of every year is told in words only.
  const isOpen = from !== null && through !== null && from <= asOf;
  return [ground('window', isOpen ? met('asOf') : open('not-understood', 'asOf'), { words })];
};

/** A measure may support fields without asking that applicants be in one: another field leaves it open. */
const industry = ({ industries }: FundingRow, profile: Applying): Ground[] => {
  if (industries.length === 0) return [];
  const told = { words: namesOf(industries) };
  if (!profile.industries) return [ground('industry', open('not-told', 'industries'), told)];
  const inOne = isAmong(industries, profile.industries);
  return [ground('industry', inOne ? met('industries') : open('not-understood', 'industries'), told)];
};

const recipient = (
  { award, measure, provenance }: FundingRow,
  profile: Applying,
  ...known: readonly Lexicon[]
): Ground => {
  const words = award.recipient ?? measure.beneficiary;
  if (words === null) return ground('recipient', open('not-stated'), { provenance });
  return ground('recipient', judgePhrase(fold(words), profile, ...known), { words, provenance });
};

/**
 * What the sentence that gives the award says beside who gets it, under which conditions and how much: it may ask for
 * more.
 */
const sentence = ({ award, measure, provenance, repeats }: FundingRow, ...known: readonly Lexicon[]): Ground[] => {
  const told = { words: provenance.quote, provenance };
  if (repeats === 'quoted') return [ground('award', open('not-stated'), told)];
  const { start, end } = award.valueSpan;
  const value = provenance.quote.slice(
    Math.max(0, start - provenance.span.start),
    Math.max(0, end - provenance.span.start),
  );
  const explains = [value, award.recipient, measure.beneficiary, award.base].flatMap((words): [string, Sense][] =>
    words ? [[fold(words), { kind: 'neutral' }]] : [],
  );
  const rest = wordsOf(fold(provenance.quote), lexiconOf(explains), vocabulary().giving, ...known);
  const more = rest.filter(({ sense }) => sense === null || sense.kind === 'turning' || sense.kind === 'narrowing');
  return more.length > 0 ? [ground('award', open('not-understood'), told)] : [];
};

/**
 * Names that this offer explains: its place and its fields where they are the applicant's, and what the applicant
 * calls itself.
 */
const wordsOfOffer = ({ row, regions }: Offer, { region, industries, qualifications }: Applying): Lexicon => {
  const own = region && isAmong(regions, region) ? [...region.names, ...regions.map(({ name }) => name)] : [];
  const fields = industries && isAmong(row.industries, industries) ? row.industries.map(({ name }) => name) : [];
  return lexiconOf([
    ...[...(qualifications ?? [])].map((name): [string, Sense] => [name, { kind: 'qualification', name }]),
    ...fields.map((name): [string, Sense] => [fold(name), { kind: 'neutral' }]),
    ...own.map((name): [string, Sense] => [fold(name), { kind: 'here' }]),
  ]);
};

/** The words of a condition where they stand in other words: it is judged for itself. */
const explained = ({ value, provenance }: FundingCondition): [string, Sense][] =>
  [provenance.quote, typeof value === 'string' ? value : ''].flatMap((words): [string, Sense][] =>
    words === '' ? [] : [[fold(words), { kind: 'neutral' }]],
  );

/** Each condition with what becomes of it; of alternatives any suffices, and those that do not decide are not told. */
const judgeConditions = (conditions: readonly FundingCondition[], profile: Applying, also: Lexicon): Ground[] =>
  runsOf(conditions).flatMap(({ before, run, alternatives }) => {
    const judged = (condition: FundingCondition): Ground => {
      const { provenance } = condition;
      const judgement = judgeCondition(condition, profile, also);
      return ground('condition', judgement, { words: provenance.quote, condition, provenance });
    };
    const grounds = run.map(judged);
    const { outcome } = anyOf(grounds);
    return [
      ...before.map(judged).map(doubted),
      // An alternative that stands alone has another that was not found.
      ...(alternatives && run.length === 1
        ? grounds.map(doubted)
        : grounds.filter((each) => !alternatives || each.outcome === outcome)),
    ];
  });

/** What is not met where it may be one of several is open. */
const doubted = (each: Ground): Ground =>
  each.outcome === 'failed' ? { ...each, ...open('not-understood', each.field) } : each;

type Run = {
  /** Stand right before the alternatives, and may belong to them: 甲、乙或丙. */
  readonly before: readonly FundingCondition[];
  readonly run: readonly FundingCondition[];
  readonly alternatives: boolean;
};

/** Conditions one by one, and alternatives together. The first of 甲或乙 is not marked as one, but stands next to it. */
const runsOf = (conditions: readonly FundingCondition[]): Run[] => {
  const runs: Run[] = [];
  for (const condition of conditions) {
    const last = runs.at(-1);
    if (!condition.alternative) runs.push({ before: [], run: [condition], alternatives: false });
    else if (last?.alternatives) runs.splice(-1, 1, { ...last, run: [...last.run, condition] });
    else {
      const near = nextTo(runs, condition);
      runs.splice(runs.length - near.length);
      runs.push({ before: near.slice(0, -1), run: [...near.slice(-1), condition], alternatives: true });
    }
  }
  return runs;
};

/** The conditions that stand one next to the other up to an alternative, in the order of the text. */
const nextTo = (runs: readonly Run[], alternative: FundingCondition): FundingCondition[] => {
  const near: FundingCondition[] = [];
  for (const { run, alternatives } of runs.toReversed()) {
    const [only] = run;
    if (!only || alternatives || !touches(only, near[0] ?? alternative)) break;
    near.unshift(only);
  }
  return near;
};

// Between two there is 或, 或者 or a sign, no more.
const gap = 3;

const touches = ({ provenance: a }: FundingCondition, { provenance: b }: FundingCondition): boolean =>
  a.source === b.source && a.span.start <= b.span.start && b.span.start - a.span.end <= gap;

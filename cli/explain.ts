// Says in plain words why facts were found: the rule that won, the words that made it speak, and the rules that lost.
// Of an amount that no fact has it says what was ruled on it.
import type { AmountRuling } from '../ingest/index.ts';
import { loadNamedRules } from '../ingest/index.ts';
import { contains, everyFact, type FactBase, type Facts, type NamedFact, type Span } from '../model/index.ts';
import { placeIn } from './one-document.ts';

const { findRule } = await loadNamedRules();

/** What was found in one document. */
export type Findings = {
  readonly text: string;
  readonly facts: Facts;
  readonly rulings: readonly AmountRuling[];
};

/** What stands at a place: rulings on amounts that are in no fact, then its facts, those of the fewest words first. */
export const explainPlace = (found: Findings, at: number): readonly string[] => {
  const point = { start: at, end: at + 1 };
  const there = everyFact(found.facts).filter(
    ({ fact }) => contains(fact.span, point) || isAt(placeOfValue(fact), point),
  );
  const onValue = there.filter(({ fact }) => isAt(placeOfValue(fact), point));
  const shown = onValue.length > 0 ? there.filter(({ fact }) => isAt(placeOfValue(fact) ?? fact.span, point)) : there;
  const rulings = withoutFacts(found).filter(({ span, values }) =>
    [span, ...values.map((one) => one.span)].some((one) => contains(one, point)),
  );
  return [
    ...rulings.map((ruling) => sayRuling(found.text, ruling)),
    ...[...shown].sort((a, b) => length(a.fact) - length(b.fact)).map((one) => sayFact(found, one)),
  ];
};

/** A fact by its id, whole or without the source before it; null where there is none. */
export const explainFact = (found: Findings, id: string): string | null => {
  const fact = everyFact(found.facts).find((one) => one.fact.id === id || one.fact.id.endsWith(`/${id}`));
  return fact ? sayFact(found, fact) : null;
};

/** The facts and amounts nearest to a place, a line each. */
export const nearestTo = (found: Findings, at: number, most: number): readonly string[] =>
  [
    ...everyFact(found.facts).map((one) => ({
      span: placeOfValue(one.fact) ?? one.fact.span,
      says: `${one.kind} ${describe(one)}`,
    })),
    ...withoutFacts(found).map(({ span, quote }) => ({ span, says: `amount ${inLine(quote)}` })),
  ]
    .map((one) => ({ ...one, away: Math.max(one.span.start - at, at - one.span.end, 0) }))
    .sort((a, b) => a.away - b.away || a.span.start - b.span.start)
    .slice(0, most)
    .map(({ span, says }) => `${placeIn(found.text, span.start).slice(1)} ${says}`);

/** The rulings on amounts that ended in no fact. */
const withoutFacts = ({ facts, rulings }: Findings): readonly AmountRuling[] => {
  const values = new Set(everyFact(facts).flatMap(({ fact }) => placeOfValue(fact)?.start ?? []));
  return rulings.filter((ruling) => ruling.values.every(({ span }) => !values.has(span.start)));
};

const placeOfValue = (fact: NamedFact['fact']): Span | null => ('valueSpan' in fact ? fact.valueSpan : null);

const isAt = (span: Span | null, point: Span): boolean => span !== null && contains(span, point);

const length = ({ span }: FactBase): number => span.end - span.start;

const sayFact = ({ text, rulings }: Findings, named: NamedFact): string => {
  const { kind, fact } = named;
  const value = placeOfValue(fact);
  const ruling = rulings.find(({ values }) => value && values.some(({ span }) => span.start === value.start));
  return [
    `${kind} ${describe(named)}`,
    `  stated   ${inLine(fact.quote)}`,
    `  place    ${placeIn(text, fact.span.start).slice(1)}, ${fact.id.slice(fact.id.indexOf('/') + 1)}`,
    ...sayWhy(text, fact.rule, fact),
    ...(ruling?.rule && ruling.rule !== fact.rule ? sayWhy(text, ruling.rule, ruling) : []),
  ].join('\n');
};

const sayRuling = (text: string, ruling: AmountRuling): string =>
  [
    `${inLine(ruling.quote)} ${ruling.as === null ? 'is in no fact' : becomes[ruling.as]}`,
    `  place    ${placeIn(text, ruling.span.start).slice(1)}`,
    ...(ruling.rule === null ? ['  no rule of its table spoke'] : sayWhy(text, ruling.rule, ruling)),
  ].join('\n');

const becomes: Readonly<Record<NonNullable<AmountRuling['as']>, string>> = {
  award: 'was ruled to be given, and ended in no fact',
  condition: 'was ruled to be a threshold, and ended in no fact',
  duration: 'is how long something is given',
  step: 'is a step: the next amount is given for each',
  instalment: 'is a part in which something is paid',
  none: 'is neither given nor asked',
};

const sayWhy = (
  text: string,
  rule: string,
  { evidence = [], rivals = [] }: Pick<FactBase, 'evidence' | 'rivals'>,
): string[] => {
  const words = evidence.map(
    ({ start, end, kind }) => `${inLine(text.slice(start, end))}${kind === undefined ? '' : ` (${kind})`}`,
  );
  return [
    `  because  ${sentenceOf(rule)}`,
    ...(words.length > 0 ? [`  by       ${words.join(', ')}`] : []),
    ...rivals.map((rival) => `  against  ${sentenceOf(rival)}`),
  ];
};

const sentenceOf = (rule: string): string => {
  const found = findRule(rule);
  return found ? `${found.says} [${rule}]` : rule;
};

/** A fact in a few words. */
const describe = ({ kind, fact }: NamedFact): string => {
  switch (kind) {
    case 'measure':
      return fact.title;
    case 'award':
      return words(
        fact.role,
        fact.value,
        fact.unit,
        fact.per && `per ${fact.per}`,
        fact.qualifier,
        fact.recipient && `for ${fact.recipient}`,
      );
    case 'condition':
      return words(fact.metric, fact.op, fact.value, fact.unit);
    case 'amount':
      return words(fact.role, fact.value, fact.unit, fact.subject);
    case 'statistic':
      return words(fact.indicator, fact.value, fact.unit, fact.year);
    case 'hypothesis':
      return words(fact.label, fact.direction, fact.outcome);
    case 'variable':
      return words(fact.symbol, fact.name, fact.type);
    case 'table':
      return words(fact.label, fact.title);
    case 'descriptive':
      return words(fact.variable, fact.n, fact.mean, fact.sd);
    case 'coefficient':
      return words(fact.variable, fact.model, fact.value);
    case 'fit':
      return words(fact.metric, fact.model, fact.value);
    case 'reference':
      return words(fact.relation, fact.label, fact.title ?? fact.docNumber ?? fact.author);
    case 'amendment':
      return words(fact.title ?? fact.docNumber, fact.article, fact.was, fact.is);
    case 'agency':
      return words(fact.canonical);
    case 'industry':
      return words(fact.name);
    case 'contact':
      return words(fact.name, fact.phone);
  }
};

const words = (...parts: readonly (string | number | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');

const inLine = (quote: string): string => quote.replace(/\s+/g, ' ');

// Sorts the facts of a document into the families that are scored, each with what has to agree for two facts to be one.
// Of conditions only numeric ones count. An award or condition in money stands in two families, `money` being all sums of a document.
import {
  firstGiven,
  given,
  type Loose,
  list,
  names,
  record,
  records,
  show,
  showDecimal,
  showQuoted,
  sixDigits,
} from './loose.ts';
import { type Comparable, comparable, squash } from './similarity.ts';

/** The families, in the order of a table over several documents: `measures` to `conditions` from measures, most others from the list of that name. */
export const familyNames = [
  'measures',
  'awards',
  'funding',
  'conditions',
  'money',
  'statistics',
  'hypotheses',
  'outcomes',
  'variables',
  'coefficients',
  'descriptives',
  'references',
  'agencies',
  'industries',
  'outline',
  'levels',
  'document',
] as const;

export type Family = (typeof familyNames)[number];

/** One fact as a candidate for a match. */
export type Candidate = {
  /** Equal keys are needed. */
  readonly key: readonly unknown[];
  /** Values of one more field of the key, of which one must be shared: direction, outcome, type or relation with what `…Also` adds. */
  readonly accepted: ReadonlySet<unknown>;
  /** The quote, title, statement or name that has to agree, and the same made ready to compare. */
  readonly text: unknown;
  readonly words: Comparable;
  /** How lists of misses call it. */
  readonly label: string;
  readonly names: readonly unknown[];
  readonly source: Loose;
  readonly optional: boolean;
};

/** The candidates of a document by family, in the order of the document; a family without candidates is absent. */
export function families(facts: Loose): Map<Family, Candidate[]> {
  const found = new Map<Family, Candidate[]>();
  const add: Add = (family, fact) => {
    const { text = '', source = {} } = fact;
    const defaults = { key: [], accepted: new Set(), text, names: [], source };
    const candidate = { ...defaults, ...fact, words: comparable(text), optional: given(source['optional']) };
    const others = found.get(family);
    if (others) others.push(candidate);
    else found.set(family, [candidate]);
  };
  for (const measure of records(facts['measures'])) addMeasure(measure, add);
  addAmounts(facts, add);
  addResearch(facts, add);
  addNames(facts, add);
  addOutline(facts, add);
  addDocument(record(facts['document']), add);
  return found;
}

type Add = (family: Family, fact: Partial<Candidate> & Pick<Candidate, 'label'>) => void;

function addMeasure(measure: Loose, add: Add): void {
  const { title } = measure;
  const responsible = names(measure['agencies']);
  add('measures', { text: title, label: `${show(title)} ← ${responsible.map(show).join(',')}`, source: measure });
  for (const award of records(measure['awards'])) {
    const quote = show(award['quote']);
    const fact = { key: amountKey(award), text: award['quote'], source: award };
    add('awards', { ...fact, label: `${show(title)}: ${show(award['role'])} ${quote}` });
    for (const name of responsible) {
      add('funding', { ...fact, label: `${show(name)} → ${show(title)}: ${quote}`, names: [name] });
    }
    if (isMoney(award)) add('money', { ...fact, label: quote });
  }
  for (const condition of records(measure['conditions'])) {
    if (sixDigits(condition['value']) === null) continue;
    const fact = { text: condition['quote'], label: show(condition['quote']), source: condition };
    add('conditions', { ...fact, key: [condition['op'] ?? null, ...amountKey(condition)] });
    if (isMoney(condition)) add('money', { ...fact, key: amountKey(condition) });
  }
}

function addAmounts(facts: Loose, add: Add): void {
  for (const amount of records(facts['amounts'])) {
    add('money', { key: amountKey(amount), text: amount['quote'], label: show(amount['quote']), source: amount });
  }
  for (const statistic of records(facts['statistics'])) {
    const { indicator, quote } = statistic;
    add('statistics', { key: amountKey(statistic), text: quote, label: words(indicator, quote), source: statistic });
  }
}

function addResearch(facts: Loose, add: Add): void {
  for (const hypothesis of records(facts['hypotheses'])) {
    const { statement, direction, outcome } = hypothesis;
    const label = hypothesisLabel(hypothesis);
    const fact = { key: [label], text: statement, source: hypothesis };
    add('hypotheses', {
      ...fact,
      accepted: accepted(hypothesis, 'direction'),
      label: words(label, direction, statement),
    });
    add('outcomes', { ...fact, accepted: accepted(hypothesis, 'outcome'), label: words(label, outcome, statement) });
  }
  for (const variable of records(facts['variables'])) {
    const { symbol, name, type } = variable;
    const fact = { key: [squash(symbol)], accepted: accepted(variable, 'type'), text: name, source: variable };
    add('variables', { ...fact, label: words(symbol, name, type) });
  }
  for (const source of records(facts['coefficients'])) {
    const [variable, model, value] = [squash(source['variable']), squash(source['model']), sixDigits(source['value'])];
    const stars = source['stars'] ?? null;
    const label = [showQuoted(variable), showQuoted(model), showDecimal(value), showQuoted(stars)].join(', ');
    add('coefficients', { key: [variable, model, value, stars], label: `(${label})`, source });
  }
  for (const source of records(facts['descriptives'])) {
    const variable = squash(source['variable']);
    const numbers = ['n', 'min', 'max', 'mean', 'sd'].map((name) => sixDigits(source[name]));
    const label = [showQuoted(variable), ...numbers.map(showDecimal)].join(', ');
    add('descriptives', { key: [variable, ...numbers], label: `(${label})`, source });
  }
}

function addNames(facts: Loose, add: Add): void {
  for (const reference of records(facts['references'])) {
    const { relation, title, label, author } = reference;
    const number = squash(reference['docNumber']);
    const text = firstGiven(title, number, label, author) ?? null;
    const fact = { key: [number || null], accepted: accepted(reference, 'relation'), text, source: reference };
    add('references', { ...fact, label: words(relation, text, number) });
  }
  for (const agency of records(facts['agencies'])) {
    const { name, canonical, aliases } = agency;
    add('agencies', { text: name, label: show(name), names: [name, canonical, ...list(aliases)], source: agency });
  }
  for (const industry of records(facts['industries'])) {
    const { name, aliases } = industry;
    add('industries', { text: name, label: show(name), names: [name, ...list(aliases)], source: industry });
  }
}

function addOutline(facts: Loose, add: Add): void {
  for (const heading of records(facts['outline'])) {
    const { level, label, title } = heading;
    add('outline', { text: title, label: words(label, title), source: heading });
    add('levels', {
      key: [level ?? null, squash(label)],
      text: title,
      label: words(level, label, title),
      source: heading,
    });
  }
}

function addDocument(document: Loose, add: Add): void {
  for (const name of ['title', 'docNumber'] as const) {
    const value = document[name];
    if (!given(value)) continue;
    const others = [...accepted(document, name)].map(squash);
    add('document', { key: [name, squash(value)], label: `${name}=${show(value)}`, names: others });
  }
  for (const kind of ['issuers', 'authors'] as const) {
    for (const body of list(document[kind])) {
      const [name] = names([body]);
      add('document', { key: [kind, squash(name)], label: `${kind}=${show(name)}`, source: record(body) });
    }
  }
  for (const date of records(document['dates'])) {
    const { kind, value } = date;
    if (!given(value)) continue;
    // The day under the signature and that of 印发 are told apart, but not scored apart.
    const key = ['date', kind === 'signed' ? 'issued' : (kind ?? null), value];
    add('document', { key, label: `${show(kind)}=${show(value)}`, source: date });
  }
  if (!given(document['validity'])) return;
  const { years } = record(document['validity']);
  add('document', { key: ['validity', sixDigits(years)], label: `validity=${show(years)}` });
}

const words = (...values: readonly unknown[]): string => values.map(show).join(' ');

const amountKey = (fact: Loose): readonly unknown[] => [sixDigits(fact['value']), unitOf(fact)];

const isMoney = (fact: Loose): boolean => currencies.has(unitOf(fact));

const unitOf = ({ unit }: Loose): unknown => otherUnits.get(unit) ?? unit ?? null;

const currencies: ReadonlySet<unknown> = new Set(['CNY', 'USD', 'TWD', 'HKD', 'EUR', 'JPY']);

const otherUnits: ReadonlyMap<unknown, string> = new Map([
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['美元', 'USD'],
  ['％', '%'],
  ['percent', '%'],
]);

/** The values that a fact accepts for a field: its own and those of the field …Also. */
function accepted(fact: Loose, name: string): ReadonlySet<unknown> {
  const also = fact[`${name}Also`];
  const values = [fact[name], ...(Array.isArray(also) ? also : [also])];
  return new Set(values.filter((value) => value !== null && value !== undefined));
}

/** H6(a) = H6a = H_6a; h1 and H1 stay two labels. */
const hypothesisLabel = ({ label, labelNormalized }: Loose): string =>
  squash(firstGiven(labelNormalized, label)).replace(/[()_]/g, '');

// The outcomes that clauses tell of the labels that they name: H1a通过了检验而H1b没有通过检验; 该假设得到支持; 除H3外，其余假设均成立.
import { type Stretch, within } from '../../rules/stretch.ts';
import type { Sentence } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { type Clause, findClauses } from '../clauses.ts';
import { findLabelReferences, type LabelReference } from './label-references.ts';
import { readOutcome } from './outcome.ts';
import type { Told } from './outcome-basis.ts';

/** An outcome with the label that it is told of, as compared. */
export type ToldOfLabel = Told & { readonly label: string };

/** All outcomes that the sentences tell of labels, in their order. */
export const outcomesByLabel = (sentences: readonly Sentence[], labels: readonly string[]): ToldOfLabel[] => {
  const found: ToldOfLabel[] = [];
  let named = null as { readonly label: string; readonly block: number } | null;
  for (const sentence of sentences) {
    const clauses = clausesOf(sentence, labels);
    if (named?.block !== sentence.block) named = null;
    for (const [i, clause] of clauses.entries()) {
      const said = stretchOf(sentence, clause.start, clause.end);
      const references = findLabelReferences(said.text, labels);
      const [first, second] = references;
      if (first && !second && first.labels.length === 1 && !first.wide)
        named = { label: first.labels[0] ?? '', block: sentence.block };
      else if (first) named = null;
      const before = clauses[i - 1];
      const start = before && clause.start - before.end <= 1 ? before.start : clause.start;
      const at = { sentence, start, end: clause.end };
      const place: Place = { sentence, clauses, i, said, references };
      found.push(
        ...ofLabels(place).map((one) => ({ ...one, ...at })),
        ...(named ? ofThisOne(place, named.label) : []).map((one) => ({ ...one, ...at })),
        ...ofAll(place, labels).map((one) => ({ ...one, ...at })),
      );
    }
  }
  return found;
};

/**
 * The clauses of a sentence, where commas within a list of labels part none: 假设1,3,5得到支持. 支持H1,H2未获支持 tells of H1
 * before its comma.
 */
const clausesOf = (sentence: Sentence, labels: readonly string[]): Clause[] => {
  const clauses = findClauses(sentence.text);
  if (clauses.length < 2 || !/\d/.test(sentence.text)) return clauses;
  const lists = findLabelReferences(sentence.text, labels);
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const goesOn = before && lists.some(({ start, end }) => start < before.end && end > clause.start);
    if (goesOn && !tells(sentence, before)) joined.splice(-1, 1, { start: before.start, end: clause.end });
    else joined.push(clause);
  }
  return joined;
};

const tells = (sentence: Sentence, { start, end }: Clause): boolean => {
  const said = stretchOf(sentence, start, end);
  return readOutcome({ said, clause: said, before: stretchOf(sentence, 0, start) }) !== null;
};

type Place = {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly i: number;
  readonly said: Stretch;
  /** To the labels, in the clause. */
  readonly references: readonly LabelReference[];
};

type Said = Pick<ToldOfLabel, 'label' | 'basis' | 'outcome' | 'rule'>;

type Reading = Pick<Told, 'outcome' | 'rule'>;

/** What is said in a part of the clause; null where it tells nothing or leaves it open. */
const outcomeIn = ({ sentence, said }: Place, start: number, end: number): Reading | null => {
  const before = stretchOf(sentence, 0, said.start);
  const ruling = readOutcome({ said: stretchOf(sentence, start, end), clause: said, before });
  return ruling && ruling.outcome !== 'open' ? { outcome: ruling.outcome, rule: ruling.rule } : null;
};

/** What a clause says of the labels that it names: H1a通过了检验而H1b没有通过检验; H1、H2分别得到支持和未得到支持. */
const ofLabels = (place: Place): Said[] => {
  const { said, references } = place;
  if (said.has('except') && said.ends('apart')) return [];
  const isVerbFirst = references.length > 1 && verbBefore(place, 0) !== null;
  return references.flatMap(({ labels: named, wide, end }, k) => {
    const from = said.start + end;
    const next = references[k + 1];
    const until = next ? said.start + next.start : said.end;
    const each = outcomesInTurn(place, from, until);
    const outcome =
      (isVerbFirst ? verbBefore(place, k) : null) ??
      outcomeIn(place, from, until) ??
      (next ? outcomeIn(place, from, said.end) : null) ??
      outcomeIn(place, said.start, said.end);
    return named.flatMap((label, at): Said[] => {
      const own = each.length === named.length ? each[at] : outcome;
      if (own) return [{ label, basis: wide ? 'together' : 'label', ...own }];
      const found = findingBefore(place, references[k]);
      return found ? [{ label, basis: 'together', ...found }] : [];
    });
  });
};

/** 支持H1而拒绝H2: what the verb before a label says. */
const verbBefore = (place: Place, k: number): Reading | null => {
  const { sentence, said, references } = place;
  const from = said.start + (references[k - 1]?.end ?? 0);
  const until = said.start + (references[k]?.start ?? 0);
  const verb = stretchOf(sentence, from, until).ends('confirm|refuse', 'done*', 'hypothesis-kind?', 'hypothesis?');
  return verb ? outcomeIn(place, from, until) : null;
};

/** 研究2再次验证甲影响乙(H1), 结果表明甲影响乙(H1): the label closes what was found. */
const findingBefore = (
  { sentence, said, references }: Place,
  reference: LabelReference | undefined,
): Reading | null => {
  const start = said.start + (reference?.start ?? 0);
  const isClosing = /[(（]$/.test(sentence.text.slice(0, start)) && references.length === 1;
  const before = stretchOf(sentence, 0, start);
  if (!reference || !isClosing || before.has('intend|to-be-tested|asked|supposed|foreseen|of-others|expect'))
    return null;
  if (before.holds('test-purpose', 'further?', 'test') || said.has('insignificant|absent|opposite')) return null;
  const found = before.holds('again', 'confirm') ?? before.holds('confirm', 'done') ?? before.has('found-that');
  return found ? { outcome: 'supported', rule: 'hypothesis-outcome/borne-out' } : null;
};

/** 分别得到支持、部分支持和未得到支持: the outcome of each label in its turn; none where the clause has no such list. */
const outcomesInTurn = (place: Place, from: number, until: number): (Reading | null)[] => {
  const lead = stretchOf(place.sentence, from, until).begins('in-turn-lead*', 'each-in-turn')?.at(-1);
  if (!lead) return [];
  const readings: (Reading | null)[] = [];
  const list = place.sentence.text.slice(lead.end, until);
  let start = 0;
  for (const { index, 0: joint } of [...list.matchAll(patterns().joints), { index: list.length, 0: '' }]) {
    if (list.slice(start, index).trim() !== '') readings.push(outcomeIn(place, lead.end + start, lead.end + index));
    start = index + joint.length;
  }
  return readings;
};

const patterns = lazily(() => {
  const number = '(?:\\d+|[两三四五六七八九十]+)';
  return {
    joints: cueShape('[、,，]|{joined}', 'g'),
    all: cueShape(
      `(?:{all-of-them}|${number}{hypothesis-counter}){of}?(?:${number}{hypothesis-counter}?)?{hypothesis-kind}?{hypothesis}`,
    ),
    next: /^ ?[Hh\d一二三四五六七八九十、]/,
  };
});

/** 假设3描述了…，该假设得到支持: the one named last in the paragraph. */
const ofThisOne = (place: Place, label: string): Said[] => {
  const { said } = place;
  const lead = said.begins('this-one*', 'hypothesis-kind?', 'hypothesis')?.at(-1);
  if (!lead || said.from(lead.end).begins('all-alike|joined') || patterns().next.test(said.from(lead.end).text))
    return [];
  const outcome = outcomeIn(place, said.start, said.end);
  return outcome ? [{ label, basis: 'label', ...outcome }] : [];
};

/** 除H3外，其余假设均得到支持: of all labels, those excepted aside, which have the contrary. */
const ofAll = (place: Place, labels: readonly string[]): Said[] => {
  const { sentence, clauses, i, said } = place;
  const whole = stretchOf(sentence, clauses[i - 1]?.start ?? said.start, said.end);
  const excepted = whole.holds('except', within(40, 1), 'apart');
  const [open, close] = [excepted?.[0], excepted?.at(-1)];
  const rest = close && close.end > said.start ? said.from(close.end) : said;
  if (!allOfThem(rest) || findLabelReferences(rest.text, labels).length > 0) return [];
  const outcome = outcomeIn(place, said.start, said.end);
  if (!outcome) return [];
  const without = open && close ? stretchOf(sentence, open.end, close.start) : null;
  const apart = new Set(without ? findLabelReferences(without.text, labels).flatMap((at) => at.labels) : []);
  if (without && apart.size === 0) return [];
  const told = without ? outcomeIn(place, without.start, without.end) : null;
  const contrary = told ?? { outcome: outcome.outcome === 'supported' ? 'rejected' : 'supported', rule: outcome.rule };
  return labels.map((label) => ({ label, basis: 'together', ...(apart.has(label) ? contrary : outcome) }));
};

/** 其余假设, 所有8个研究假设, 三个假设. */
const allOfThem = (said: Stretch): boolean => patterns().all.test(said.text);

// The outcomes that clauses tell of the labels that they name: H1a通过了检验而H1b没有通过检验; 该假设得到支持; 除H3外，其余假设均成立.
import { parseNumeral } from '../../../text/index.ts';
import { type Stretch, within } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { type Clause, findClauses } from '../clauses.ts';
import { findLabelReferences, type LabelReference } from './label-references.ts';
import { readOutcome } from './outcome.ts';
import type { Told } from './outcome-basis.ts';

/** An outcome with the label that it is told of, as compared. */
export type ToldOfLabel = Told & { readonly label: string };

/** All outcomes that the sentences tell of labels, in their order. */
export const outcomesByLabel = (
  text: Pick<Recognized, 'sections'>,
  sentences: readonly Sentence[],
  labels: readonly string[],
): ToldOfLabel[] => {
  const found: ToldOfLabel[] = [];
  let named = null as { readonly label: string; readonly block: number } | null;
  let [recent, block]: [string[], number] = [[], -1]; // the labels named in the paragraph
  for (const sentence of sentences) {
    const clauses = clausesOf(sentence, labels);
    let waiting: readonly string[] = []; // named in the sentence, and nothing told of them yet
    if (named?.block !== sentence.block) named = inTitle(text, sentence, labels);
    if (block !== sentence.block) recent = [];
    block = sentence.block;
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
      const told = [
        ...ofLabels(place),
        ...ofWaiting(place, waiting),
        ...(named ? ofThisOne(place, named.label) : []),
        ...ofAll(place, labels),
        ...ofOthers(place, labels, waiting),
        ...ofThese(place, labels, recent),
      ];
      found.push(...told.map((one) => ({ ...one, ...at })));
      recent.push(...references.flatMap((one) => one.labels));
      if (told.length > 0) waiting = [];
      else if (first) waiting = references.flatMap((one) => one.labels);
    }
  }
  return found;
};

/** 4.1 H1的检验: the one label of the heading above. */
const inTitle = (
  { sections }: Pick<Recognized, 'sections'>,
  { section, block }: Sentence,
  labels: readonly string[],
): { readonly label: string; readonly block: number } | null => {
  const title = section === null ? undefined : sections[section]?.title;
  const [label, other] = title ? findLabelReferences(title, labels).flatMap((one) => one.labels) : [];
  return label && !other ? { label, block } : null;
};

/**
 * The clauses of a sentence, where commas within a list of labels part none: 假设1,3,5得到支持, 支持了H1，H2和H3. Of
 * 支持H1,H2未获支持 either part tells of its own.
 */
const clausesOf = (sentence: Sentence, labels: readonly string[]): Clause[] => {
  const clauses = findClauses(sentence.text);
  if (clauses.length < 2 || !/\d/.test(sentence.text)) return clauses;
  const lists = findLabelReferences(sentence.text, labels);
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const goesOn = before && lists.some(({ start, end }) => start < before.end && end > clause.start);
    if (goesOn && !(tells(sentence, before) && tells(sentence, clause)))
      joined.splice(-1, 1, { start: before.start, end: clause.end });
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
  const apart = said.holds('except', within(40, 1), 'apart')?.at(-1)?.start ?? -1;
  if (references.some(({ end }) => said.start + end <= apart)) return []; // ofAll reads them
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
      `(?:{all-of-them}|(?<these>{this-one})?(?<count>${number}){hypothesis-counter}){of}?(?:${number}{hypothesis-counter}?)?{hypothesis-kind}?{hypothesis}`,
    ),
    next: /^ ?[Hh\d一二三四五六七八九十、]/,
  };
});

/** 假设3描述了…，该假设得到支持: the one named last in the paragraph. */
const ofThisOne = (place: Place, label: string): Said[] => {
  const { said } = place;
  const lead =
    said.begins('clause-lead|finding*', 'this-one*', 'hypothesis-kind?', 'hypothesis')?.at(-1) ??
    said.holds('confirm|refuse', 'done*', 'this-one', 'hypothesis-kind?', 'hypothesis')?.at(-1);
  if (!lead || said.from(lead.end).begins('all-alike|joined') || patterns().next.test(said.from(lead.end).text))
    return [];
  const outcome = outcomeIn(place, said.start, said.end);
  return outcome ? [{ label, basis: 'label', ...outcome }] : [];
};

/** H1、H2的系数显著，得到支持; H1：支持: a clause that is but an outcome speaks of the labels of the clause before. */
const ofWaiting = (place: Place, waiting: readonly string[]): Said[] => {
  const { said, references } = place;
  const isBare = said.begins(...bareOutcome) ?? said.holds('confirm|refuse', 'done*', 'this-one', 'hypothesis');
  const agrees = said.holds('finding', within(8), 'joined', 'this-one|foreseen', 'agree');
  if (waiting.length === 0 || references.length > 0 || !(isBare ?? agrees)) return [];
  const outcome = outcomeIn(place, said.start, said.end);
  return outcome ? waiting.map((label) => ({ label, basis: 'together', ...outcome })) : [];
};

const bareOutcome = [
  'clause-lead|finding|all-alike*',
  'this-one*',
  'hypothesis-kind?',
  'hypothesis?',
  'all-alike*',
  'deny*',
  'partly*',
  'result-obtained|holds-true|confirm|refuse|refuted',
] as const;

/** 四个假设中，只有H2未得到支持; H1、H2、H3中，仅H3不成立: the others have the contrary. */
const ofOthers = (place: Place, labels: readonly string[], waiting: readonly string[]): Said[] => {
  const { sentence, said, references } = place;
  const [only] = said.all('only-ones');
  const [first, second] = references;
  if (!only || !first || second || said.start + first.start - only.end > 4) return [];
  const own = new Set(first.labels);
  const all = waiting.length > 0 ? waiting : allOfThem(stretchOf(sentence, 0, only.start), labels) ? labels : [];
  const outcome = outcomeIn(place, said.start + first.end, said.end);
  if (!outcome) return [];
  return all.filter((one) => !own.has(one)).map((label) => ({ label, basis: 'together', ...contraryTo(outcome) }));
};

const contraryTo = ({ outcome, rule }: Reading): Reading => ({
  outcome: outcome === 'supported' ? 'rejected' : 'supported',
  rule,
});

/** 这两个假设均得到支持: of the last two that the paragraph names; none where it names fewer. */
const ofThese = (place: Place, labels: readonly string[], recent: readonly string[]): Said[] => {
  const { said, references } = place;
  const { these, count } = patterns().all.exec(said.text)?.groups ?? {};
  if (these === undefined || count === undefined || references.length > 0 || allOfThem(said, labels)) return [];
  const last = [...new Set(recent.toReversed())].slice(0, parseNumeral(count) ?? 0);
  const outcome = last.length === parseNumeral(count) ? outcomeIn(place, said.start, said.end) : null;
  return outcome ? last.map((label) => ({ label, basis: 'label', ...outcome })) : [];
};

/** 除H3外，其余假设均得到支持: of all labels, those excepted aside, which have the contrary. */
const ofAll = (place: Place, labels: readonly string[]): Said[] => {
  const { sentence, clauses, i, said } = place;
  const whole = stretchOf(sentence, clauses[i - 1]?.start ?? said.start, said.end);
  const excepted = whole.holds('except', within(40, 1), 'apart');
  const [open, close] = [excepted?.[0], excepted?.at(-1)];
  const rest = close && close.end > said.start ? said.from(close.end) : said;
  // 四个假设除H3外均成立; 除H3外均成立; H3不成立，其余均成立
  const isAll =
    allOfThem(rest, labels) || (open ? isTheRest(rest) || rest.begins('all-alike') !== null : isTheRest(said));
  if (!isAll || findLabelReferences(rest.text, labels).length > 0) return [];
  const outcome = outcomeIn(place, said.start, said.end);
  if (!outcome) return [];
  const without = open && close ? stretchOf(sentence, open.end, close.start) : null;
  const apart = new Set(without ? findLabelReferences(without.text, labels).flatMap((at) => at.labels) : []);
  if (without && apart.size === 0) return [];
  const told = without ? outcomeIn(place, without.start, without.end) : null;
  const contrary = told ?? contraryTo(outcome);
  return labels.map((label) => ({ label, basis: 'together', ...(apart.has(label) ? contrary : outcome) }));
};

/** 其余均成立, and no noun. */
const isTheRest = (said: Stretch): boolean => said.begins('clause-lead*', 'the-rest', 'all-alike') !== null;

/** 其余假设, 所有8个研究假设, 三个假设; 这两个假设 where the paper has but two. */
const allOfThem = (said: Stretch, labels: readonly string[]): boolean => {
  const { these, count } = patterns().all.exec(said.text)?.groups ?? {};
  if (these === undefined || count === undefined) return patterns().all.test(said.text);
  const wholes = new Set(labels.map((label) => label.replace(/(?:[a-z]|[-.]\d)$/, '')));
  return [labels.length, wholes.size].includes(parseNumeral(count) ?? -1);
};

// Which variables stand for the cause, the effect and the moderator of a hypothesis.
//
// Signals, in order of precedence: the words of the part, or of each member of a list (A和B); of 甲与乙的关系, which a
// moderator changes, 甲 is the cause and 乙 the effect; for a cause that no variable is like, the one that the paragraph
// before the hypothesis names and no other hypothesis has for its cause.
// Never takes one variable for cause and effect.
import type { Hypothesis, Variable } from '../../../model/index.ts';
import type { Recognized } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { bracket, knownNames, masking } from './known-names.ts';
import { findVariable } from './variable-names.ts';

export type HypothesisPart = {
  readonly part: 'cause' | 'effect' | 'moderator';
  /** As the hypothesis calls it. */
  readonly words: string;
  readonly variable: Variable;
};

/** The parts for which a variable could be found: causes, then moderators, then effects. */
export const hypothesisParts = (
  text: Recognized,
  hypothesis: Hypothesis,
  variables: readonly Variable[],
  hypotheses: readonly Hypothesis[],
): HypothesisPart[] => {
  const { cause, moderator } = hypothesis;
  const effect = hypothesis.effect === null ? null : withoutOnward(hypothesis.effect);
  const relation = effect === null ? null : relationIn(effect, knownNames(text));
  const own = cause !== null && cause !== moderator ? [passageIn(cause, knownNames(text)).from] : [];
  const causes = moderator && relation ? [relation.from] : own;
  const effects = relation ? [relation.to] : effect ? [effect] : [];
  const parts: HypothesisPart[] = [];
  const add = (part: HypothesisPart['part'], words: string, variable: Variable | null): void => {
    if (variable && !parts.some((other) => other.variable === variable)) parts.push({ part, words, variable });
  };
  if (moderator)
    for (const words of members(variables, moderator))
      add('moderator', words, findVariable(variables, words, 'moderator'));
  for (const words of causes.flatMap((at) => members(variables, at))) {
    const found = findVariable(variables, words, 'independent');
    add('cause', words, found ?? (moderator ? null : namedBefore(text, hypothesis, variables, hypotheses)));
  }
  for (const words of effects.flatMap((at) => members(variables, at.replace(inBrackets, ''))))
    add('effect', words, findVariable(variables, words, 'dependent'));
  const order = ['cause', 'moderator', 'effect'];
  return parts.sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
};

/** 顾客情绪（积极情绪、消极情绪）: the kinds of what it names, or other words for it. */
const inBrackets = /[(（][^()（）]*[)）]$/;

/** An effect without what it brings about in its turn: 丙的影响 of 丙的影响，进而影响乙. */
export const withoutOnward = (effect: string): string => effect.replace(patterns().onward, '');

/** What a relation joins, and what it names besides: what changes it, and what carries it. */
export type JoinedParts = {
  readonly from: string;
  readonly to: string;
  readonly changedBy: string | null;
  readonly carriedBy: string | null;
};

/**
 * The two that a relation joins: 甲对乙的影响, 甲影响乙, 甲和乙与丙之间. 对 parts them before verbs, those before 与, and 与 before 和.
 * Of 甲和丁对乙的交互影响 丁 changes the relation; of 甲通过丙对乙的间接影响 and of 丙对甲与乙的中介作用 丙 carries it.
 */
export const relationIn = (words: string, names: readonly string[]): JoinedParts | null => {
  const { text, told } = masking(words, [...(words.match(bracket) ?? []), ...names]);
  const { interacting, mediates, mediatesAmid } = patterns();
  const [carried = '', carrier = null] = mediates.exec(text) ?? mediatesAmid.exec(text) ?? [];
  const isInteraction = interacting.test(text);
  const said = carrier === null ? text.replace(interacting, '') : text.slice(carried.length);
  const found = relationOf(said, isInteraction);
  if (!found) return null;
  const { from, to, changedBy, carriedBy } = withThird(found, isInteraction);
  const known = (part: string | null): string | null => part && told(part);
  return { from: told(from), to: told(to), changedBy: known(changedBy), carriedBy: known(carrier ?? carriedBy) };
};

type Ends = Pick<JoinedParts, 'from' | 'to'>;

const relationOf = (words: string, isRelation: boolean): Ends | null => {
  const { end, carried, parts, joint, verb, bareEnd, leadingOf } = patterns();
  // 甲影响师生关系 ends in a name
  const whole = bareEnd.test(words) ? words : words.replace(end, '');
  const said = whole.replace(carried, '');
  if (said === words && !isRelation && !verb.test(words)) return null;
  for (const part of parts) {
    const [from, ...others] = said.split(part);
    const to = others.at(-1);
    if (from && to && others.length === 1) return { from, to: to.replace(leadingOf, '') };
  }
  const found = joint.exec(said);
  return found?.[1] && found[2] ? { from: found[1], to: found[2] } : null;
};

/** 甲通过丙 as the words of a cause: both of them. */
export const passageIn = (words: string, names: readonly string[]): Pick<JoinedParts, 'from' | 'carriedBy'> => {
  const { text, told } = masking(words, names);
  const [, from, carriedBy] = patterns().passage.exec(text) ?? [];
  return { from: from === undefined ? words : told(from), carriedBy: carriedBy === undefined ? null : told(carriedBy) };
};

/** The third variable that stands with one of the two: 甲和丁的交互作用, 甲通过丙, 乙之间通过丙. */
const withThird = (ends: Ends, isInteraction: boolean): JoinedParts => {
  const { interacting, passage, joints } = patterns();
  const [behindFrom, behindTo] = [passage.exec(ends.from), passage.exec(ends.to)];
  const carriedBy = behindFrom?.[2] ?? behindTo?.[2] ?? null;
  const [from, to] = [behindFrom?.[1] ?? ends.from, behindTo?.[1] ?? ends.to];
  if (!isInteraction && !interacting.test(from)) return { from, to, changedBy: null, carriedBy };
  const [first = from, ...others] = from.replace(interacting, '').split(joints);
  return { from: first, to, changedBy: others.join('、') || null, carriedBy };
};

const patterns = lazily(() => ({
  end: cueShape(
    '(?:{of}?{mediation-kind}?{mediation}{course}|{of}(?:{sign-positive|sign-negative})|{between-end|brings}?{of}?(?:{sign-positive|sign-negative|sign-word|curve|mediation}{of}?)*{effect-noun}+|{between-end})$',
  ),
  bareEnd: cueShape('^(?:(?!{effect-toward|joined})[^,，])*?{act}(?:(?!{effect-toward|joined|of})[^,，]){2,}$'),
  onward: cueShape('[,，]{thereby}.*$'),
  // 丙在甲与乙之间(的中介作用)
  carried: cueShape('^[^,，]{2,}?{amid}(?=.{2,}{joined|effect-toward})'),
  parts: [cueShape('{effect-toward}'), cueShape('{gives}'), cueShape('{act}'), cueShape('{joined-first}')],
  verb: cueShape('{act}'),
  joint: cueShape('^(.+?){effect-toward|joined}(.+)$'),
  // 甲导致(的乙)
  leadingOf: cueShape('^{of}'),
  joints: cueShape('[、,，]|{joined}'),
  // (甲和丁对乙)的交互影响, (甲和丁)的交互作用
  interacting: cueShape('{between-end}?{of}?{interaction}{effect-noun}?$'),
  // 丙对(甲与乙的中介作用)
  mediates: cueShape(
    '^([^,，]{2,}?){effect-toward}(?=[^,，]{2,}{joined-first}[^,，]{2,}{mediation}(?:{effect-noun|course})?$)',
  ),
  // 丙在(甲与乙之间的中介作用)
  mediatesAmid: cueShape(
    '^([^,，]{2,}?){amid}(?=[^,，]{2,}(?:{joined}|{effect-toward}|{act})[^,，]{2,}{mediation}(?:{effect-noun|course})?$)',
  ),
  // 甲依次通过丙和丁, 乙之间通过丙
  passage: cueShape(
    '^((?:(?!{effect-toward})[^,，]){2,}?){between-end}?(?:{each-in-turn|auxiliary})*{through}([^,，]{2,})$',
  ),
}));

/** A和B are two where each is a variable and the whole is none. */
const members = (variables: readonly Variable[], words: string): string[] => {
  if (findVariable(variables, words)) return [words];
  const listed = words.split(patterns().joints).filter((word) => word.length >= 2);
  return listed.length > 1 && listed.every((word) => findVariable(variables, word)) ? listed : [words];
};

const namedBefore = (
  text: Recognized,
  hypothesis: Hypothesis,
  variables: readonly Variable[],
  hypotheses: readonly Hypothesis[],
): Variable | null => {
  const from = Math.max(
    0,
    ...hypotheses.filter(({ span }) => span.end <= hypothesis.span.start).map(({ span }) => span.end),
  );
  const block = text.blocks.findLast(
    ({ kind, span }) => kind === 'paragraph' && span.start >= from && span.end <= hypothesis.span.start,
  );
  if (!block) return null;
  const others = new Set(
    hypotheses.flatMap(({ cause }) => (cause ? [findVariable(variables, cause, 'independent')?.id] : [])),
  );
  const named = variables.filter(
    ({ id, name, type }) => type !== 'dependent' && !others.has(id) && name.length >= 3 && block.text.includes(name),
  );
  return named.length === 1 && named[0] ? named[0] : null;
};

/** The hypotheses with the symbols (or names) of their variables. */
export const nameHypotheses = (
  text: Recognized,
  hypotheses: readonly Hypothesis[],
  variables: readonly Variable[],
): Hypothesis[] =>
  hypotheses.map((hypothesis) => ({
    ...hypothesis,
    variables: hypothesisParts(text, hypothesis, variables, hypotheses).map(
      ({ variable }) => variable.symbol ?? variable.name,
    ),
  }));

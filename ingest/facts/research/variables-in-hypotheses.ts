// Variables that hypotheses name, each with what it is there: cause, effect, moderator, mediator.
import type { Hypothesis } from '../../../model/index.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { passageIn, relationIn, withoutOnward } from './hypothesis-parts.ts';
import { masking } from './known-names.ts';
import { coreOf, type NamedVariable, noSigns, variableName } from './named-variable.ts';
import type { VariableSigns } from './variable-type.ts';

type Part = VariableSigns['parts'] extends ReadonlySet<infer P> ? P : never;

/** The variables of hypotheses: causes first, effects last. */
export const namedInHypotheses = (hypotheses: readonly Hypothesis[], names: readonly string[]): NamedVariable[] => {
  const used = usedAgain(hypotheses, names);
  const told = hypotheses.flatMap((one) => namedIn(one, names, used));
  const causes = new Set(told.filter(({ signs }) => signs.parts.has('cause')).map(({ name }) => coreOf(name)));
  // Of 甲和丁 that act together, neither changes the other where both are causes by themselves.
  const named = told.filter(({ id, name }) => !id.includes('/beside/') || !causes.has(coreOf(name)));
  const order: readonly Part[] = ['cause', 'moderator', 'mediator', 'effect'];
  return order.flatMap((part) => named.filter(({ signs }) => signs.parts.has(part)));
};

/** What two hypotheses call by the same words, each as a part of its own. */
const usedAgain = (hypotheses: readonly Hypothesis[], names: readonly string[]): ReadonlySet<string> => {
  const labels = new Map<string, Set<string>>();
  for (const { label, cause, effect, moderator } of hypotheses) {
    const relation = effect === null ? null : relationIn(effect, names);
    for (const part of [
      cause,
      moderator,
      effect,
      relation?.from,
      relation?.to,
      relation?.changedBy,
      relation?.carriedBy,
    ])
      if (part && /^[\u4e00-\u9fff]{3,12}$/.test(part)) labels.set(part, (labels.get(part) ?? new Set()).add(label));
  }
  return new Set([...labels].filter(([, own]) => own.size >= 2).map(([part]) => part));
};

const namedIn = (hypothesis: Hypothesis, names: readonly string[], used: ReadonlySet<string>): NamedVariable[] => {
  const { cause, effect, moderator, direction, statement } = hypothesis;
  const relation = effect === null ? null : relationIn(withoutOnward(effect), names);
  const carrier = patterns().carrier.exec(statement)?.[1];
  // The third variable was not found: what acts on what is not told either.
  const isPlain = moderator !== undefined || (direction !== 'mediates' && !direction.startsWith('moderates'));
  const acting = cause !== null && cause !== moderator ? passageIn(cause, names) : null;
  const own = acting?.from ?? null;
  // 丁调节甲对丙的影响，进而影响乙
  const onward = direction.startsWith('moderates') ? patterns().onward.exec(statement)?.[1] : undefined;
  const of = (words: string | null | undefined, part: Part, place: Part | 'beside' = part): NamedVariable[] =>
    membersOf(words ?? '', names, used).map((name) => ({
      id: `${hypothesis.id.replace('/hypothesis/', '/variable/')}/${place}/${coreOf(name)}`,
      symbol: null,
      name,
      definition: null,
      signs: { ...noSigns, parts: new Set([part]) },
      quoted: { span: hypothesis.span, quote: hypothesis.quote },
    }));
  const ofLevels = (said: string): NamedVariable[] => {
    const { compared, level, more } = patterns();
    const { before, behind } = level.exec(said)?.groups ?? {};
    const differing = compared.exec(said)?.[1] ?? (before || behind ? more.exec(said)?.[1] : undefined);
    return [...of(before ?? behind, 'cause'), ...(effect === null ? of(differing, 'effect') : [])];
  };
  return [
    ...of(own ?? (moderator ? relation?.from : null), 'cause'),
    ...(direction === 'mediates' ? chainIn(moderator, names) : [moderator]).flatMap((words) =>
      of(words, direction === 'mediates' ? 'mediator' : 'moderator'),
    ),
    ...chainIn(carrier, names).flatMap((words) => of(words, 'mediator')),
    ...of(acting?.carriedBy, 'mediator'),
    ...of(onward, 'effect'),
    ...(moderator && !relation ? of(patterns().ofMediation.exec(effect ?? '')?.[1], 'mediator') : []),
    ...(moderator ? [...of(relation?.carriedBy, 'mediator'), ...of(relation?.changedBy, 'moderator', 'beside')] : []),
    ...of(
      moderator ? (relation?.to ?? (own === null ? null : effect)) : isPlain ? effect : null,
      onward === undefined ? 'effect' : 'mediator',
    ),
    ...(cause === null && isPlain ? ofLevels(statement) : []),
  ];
};

/** 丙影响丁, as what carries an effect on: both, where each is a name. */
const chainIn = (words: string | undefined, names: readonly string[]): readonly (string | undefined)[] => {
  const chain = words === undefined ? null : relationIn(words, names);
  const isChain =
    chain !== null && [chain.from, chain.to].every((part) => names.includes(part) || variableName(part) === part);
  return isChain ? [chain.from, chain.to] : [words];
};

const patterns = lazily(() => ({
  /** 甲通过增加丙，进而增强乙. */
  carrier: cueShape('{through}([^,，]+)[,，]{thereby}'),
  /** 高甲组的乙更低, 甲组比丙组对丁的乙更强, where no more of the relation is known. */
  compared: cueShape(
    '(?:^|[,，])[^,，;；。]*?(?:{of}|{possessor}|{effect-toward}[^,，;；。]{1,8}?{of})(?!{effect-noun})((?:(?!{of|contrast|amid|effect-toward|act})[^,，;；。]){3,10}?)(?<!{auxiliary|absent})(?:{auxiliary}|{extent}|{plays}|{absent})*(?:{comparative}{degree}|{differs}[^,，;；。]{0,14})(?=[,，;；。]|$)',
  ),
  /** …表现出更多的乙, …更愿意乙 */
  more: cueShape('{comparative}{degree}{of}?((?:(?!{of|contrast|amid|differs})[^,，;；。]){3,10})(?=[,，;；。]|$)'),
  /** 高甲的人, 甲较高的人 */
  level: cueShape(
    '(?:^|[,，]|{contrast})(?:(?:{level-up}|{level-down})(?<behind>(?:(?!{of|contrast|possessor|people})[^,，;；。]){2,10}?){of}?{possessor|people|person-end}|(?<before>(?:(?!{of|contrast|possessor|people})[^,，;；。]){3,10}?)(?:{level-up}|{level-down}){of}{possessor|people|person-end})',
  ),
  onward: cueShape(
    '[,，]{thereby}{auxiliary}*(?:{act}|{effect-toward})((?:(?!{plays})[^,，;；。]){2,14}?)(?:{plays}[^,，;；。]*)?(?=[,，;；。]|$)',
  ),
  /** 丙的中介作用(强度), as what a third variable changes */
  ofMediation: cueShape('^([^,，]{2,}?){of}{mediation}'),
  whose: cueShape('^.+[,，](?={whose})'),
  carrying: cueShape('^{auxiliary}*{carrying-out}(?=.{2})'),
  alone: cueShape('^{possessor}$'),
  joints: cueShape('[、,，]|{joined}|{joint-verb}(?={act})'),
}));

/** 甲和乙 are two names, where each is one; of 有甲的团队，其乙 the last is meant. */
const membersOf = (whole: string, names: readonly string[], used: ReadonlySet<string>): string[] => {
  const { text: said, told } = masking(whole, names);
  const words = said
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(patterns().whose, '')
    .replace(patterns().carrying, '');
  const nameOf = (part: string): string | null =>
    names.includes(told(part)) ? told(part) : variableName(told(part), used.has(told(part)));
  const kinds = kindsIn(told(said));
  // 甲和个体对乙的…: whose 乙 is, is no name
  const listed = words.split(patterns().joints);
  const parts = listed.filter((part) => !patterns().alone.test(told(part))).map(nameOf);
  if (parts.length === 1 && listed.length === 2 && parts[0]) return [parts[0]];
  if (parts.length > 1 && parts.every((part) => part !== null)) return parts.filter((part) => part !== null);
  const name = nameOf(words);
  return name === null ? [] : [name, ...kinds];
};

/** 情绪共鸣（积极共鸣、消极共鸣）: the kinds of a variable that its bracket lists, each named like it. */
const kindsIn = (words: string): string[] => {
  const [, end = '', list = ''] = kindsInBracket.exec(words) ?? [];
  const kinds = list.split(patterns().joints).map((part) => part.trim());
  const isEach = kinds.length >= 2 && kinds.every((kind) => kind.endsWith(end) && variableName(kind) === kind);
  return isEach ? kinds : [];
};

const kindsInBracket = /^[\u4e00-\u9fff]{1,12}([\u4e00-\u9fff]{2})[(（]([^()（）]{6,40})[)）]/;

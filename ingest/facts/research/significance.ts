// What a clause that names the cause of a hypothesis, and not its label, makes of it: 专利质押数量有显著正向影响.
// Never takes what others found (已有研究, 作者(2015)), what is expected, or what the cause does to something else.
import type { Direction, Hypothesis, Outcome } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { decide } from '../../rules/decide.ts';
import { all, type Evidence, type RuleTable, type Ruling } from '../../rules/rule.ts';
import { type Stretch, within } from '../../rules/stretch.ts';
import type { Sentence } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { type Clause, findClauses } from '../clauses.ts';
import { readOutcome } from './outcome.ts';
import type { Told } from './outcome-basis.ts';
import { isConditional } from './reported-effects.ts';
import { likeness } from './variable-names.ts';

/** A clause on the cause, and what the hypothesis says of it. */
export type SignificanceWindow = { readonly said: Stretch; readonly direction: Direction };

const sign = ({ said }: SignificanceWindow): 'positive' | 'negative' | null =>
  said.has('sign-down') ? 'negative' : said.has('sign-up') ? 'positive' : null;

const told = ({ said }: SignificanceWindow): Evidence | null => said.has('significant|coefficient');

const isPlain = ({ direction }: SignificanceWindow): boolean => isPlainDirection(direction);

/** Whether more of one goes with more, or with less, of another. */
export const isPlainDirection = (direction: Direction): boolean => direction === 'positive' || direction === 'negative';

export const significanceTable: RuleTable<SignificanceWindow, Outcome> = {
  id: 'hypothesis-significance',
  says: 'What a clause that tells the effect of a cause makes of the hypothesis on it.',
  rules: [
    {
      id: 'hypothesis-significance/interval-without-zero',
      says: 'An indirect effect whose interval leaves out zero supports a mediation: 间接效应的置信区间不包含0.',
      outcome: 'supported',
      when: ({ said, direction }) => (direction === 'mediates' ? said.has('without-zero') : null),
    },
    {
      id: 'hypothesis-significance/interval-with-zero',
      says: 'One whose interval holds zero rejects it: 间接效应的置信区间包含0.',
      outcome: 'rejected',
      when: ({ said, direction }) => (direction === 'mediates' ? said.has('with-zero') : null),
    },
    {
      id: 'hypothesis-significance/none',
      says: 'An effect that is not significant rejects: 企业规模的影响不显著.',
      outcome: 'rejected',
      when: ({ said }) => said.has('insignificant'),
    },
    {
      id: 'hypothesis-significance/weaker',
      says: 'An effect that is weaker elsewhere holds in part: 在模型2中显著性下降.',
      outcome: 'partial',
      when: ({ said }) => said.holds('significance-word', 'by-passive*', 'weakened'),
    },
    {
      id: 'hypothesis-significance/same-sign',
      says: 'A significant effect of the sign expected supports: 企业规模有显著正向影响.',
      outcome: 'supported',
      when: (window) => all(told(window), isPlain(window) && sign(window) === window.direction),
    },
    {
      id: 'hypothesis-significance/other-sign',
      says: 'A significant effect of the other sign reverses: 企业规模的系数显著为负 where 正向 was expected.',
      outcome: 'reversed',
      when: (window) => all(told(window), isPlain(window) && sign(window) !== null),
    },
    {
      id: 'hypothesis-significance/mediation',
      says: 'A mediation that is significant, or partial or full, supports one: 心理资本的中介效应显著.',
      outcome: 'supported',
      when: ({ said, direction }) =>
        direction === 'mediates'
          ? (said.holds('mediation|indirect', within(10), 'significant') ??
            (said.has('absent|deny') ? null : said.holds('in-part-or-whole', 'mediation')))
          : null,
    },
    {
      id: 'hypothesis-significance/moderation',
      says: 'A significant positive moderation supports one: 担保机构的调节作用显著为正.',
      outcome: 'supported',
      when: (window) => all(told(window), window.direction.startsWith('moderates') && sign(window) === 'positive'),
    },
  ],
};

/** What clauses on the cause say: reversed before all, partial where they differ; null where none tells. */
export const toldByCause = (hypothesis: Hypothesis, sentences: readonly Sentence[]): Told | null => {
  const { cause } = hypothesis;
  if (!cause || cause.length < (hypothesis.direction === 'mediates' ? 2 : 3)) return null;
  const found: Told[] = [];
  let topic = -9; // the sentence that last named the cause
  let path = -9; // the one that last told of its path or indirect effect
  sentences.forEach((sentence, at) => {
    // a clause that names the cause, or goes on from one near by
    const mayGoOn = at - topic <= 3 && sentence.block === sentences[topic]?.block;
    if (!mayGoOn && !names(sentence.text, cause)) return;
    const clauses = findClauses(sentence.text);
    for (const [i, clause] of clauses.entries()) {
      const said = stretchOf(sentence, clause.start, clause.end);
      const named = names(said.text, cause);
      if (named) topic = at;
      const near = at - topic <= 3 && sentence.block === sentences[topic]?.block;
      if (named) path = isPath(said) ? at : -9;
      const isInterval = path === at && !/[→]/.test(said.text) && said.has('with-zero|without-zero') !== null;
      const goesOn =
        isInterval ||
        (!named && i === 0 && near && stretchOf(sentence, clauses[0]?.start).begins('but-clause') !== null);
      if (!named && !goesOn) continue;
      const ruling = rulingOn(hypothesis, sentence, clause, said);
      if (ruling) found.push({ basis: 'cause', outcome: ruling.outcome, rule: ruling.rule, sentence, ...clause });
    }
  });
  const [first] = found;
  const reversed = found.find(({ outcome }) => outcome === 'reversed');
  if (reversed) return reversed;
  const supported = found.filter(({ outcome }) => outcome === 'supported').length;
  return first && supported > 0 && supported < found.length ? { ...first, outcome: 'partial' } : (first ?? null);
};

/** 甲→丙→乙, 丙的间接效应为: what an interval in the clauses behind it is of. */
const isPath = (said: Stretch): boolean =>
  matchesOf(said.text, /→|-->?|⟶/g).length === 2 ||
  (!said.text.includes('→') && said.has('mediation|indirect') !== null);

/** …与假设方向相反 without a label tells the outcome in words; else the sign and significance do. */
const rulingOn = (
  hypothesis: Hypothesis,
  sentence: Sentence,
  clause: Clause,
  said: Stretch,
): Ruling<Outcome> | null => {
  const foreseen = stretchOf(sentence, 0, clause.end).has('foreseen');
  if (said.has('hypothesis') && !foreseen && !/[Hh]?\d/.test(said.text)) {
    const ruling = readOutcome({ said, clause: said, before: stretchOf(sentence, 0, clause.start) });
    const { outcome } = ruling ?? {};
    if (ruling && outcome && outcome !== 'open') return { ...ruling, outcome, rivals: [] };
  }
  const { direction } = hypothesis;
  // 如果直接效应不显著，说明起完全中介作用 tells how a result is to be read.
  if (!isOfKind(direction, said) || stretchOf(sentence, 0, clause.end).has('supposed')) return null;
  const elsewhere = said.has('of-others') ?? foreseen;
  const compares = direction !== 'difference' && said.has('differs');
  const isOfPart = isPlainDirection(direction) && isConditional(clauseWithBefore(sentence, clause));
  if (elsewhere || compares || isOfPart || patterns().cited.test(said.text) || isOfAnother(hypothesis, said.text))
    return null;
  return decide(significanceTable, { said, direction });
};

/** A clause with the one before it, which may say when it holds. */
const clauseWithBefore = ({ text }: Sentence, { start, end }: Clause): string =>
  text.slice(findClauses(text.slice(0, Math.max(0, start - 1))).at(-1)?.start ?? start, end);

/**
 * A clause on a third variable's own effect tells nothing of what it carries or changes, nor does that of its term
 * with the cause tell what the cause does: 甲×丙的系数显著.
 */
const isOfKind = (direction: Direction, said: Stretch): boolean => {
  const isTerm = /[×✕∗]/.test(said.text) || said.has('interaction|term-of-two') !== null;
  if (direction.startsWith('moderates')) return isTerm || said.has('moderation|strengthen|weaken|term-of-two') !== null;
  if (direction === 'mediates')
    return said.has('mediation|indirect|with-zero|without-zero') !== null || !(isTerm || said.has('moderation'));
  return !isTerm && said.has('moderation') === null;
};

const patterns = lazily(() => ({
  cited: /[(（,，]\s?(?:19|20)\d\d[a-z]?[)）;；]/,
  /** 对乙, 与乙: what the cause is said to act on, up to the words that say how. */
  object: cueShape(
    '{effect-toward|joined}(.{2,24}?){between-end}?{auxiliary|plays}*{of}?(?:{sign-positive|sign-negative|sign-word|effect-noun|significant|insignificant}|$)',
  ),
  /** 促进乙: what the cause is said to act on. */
  acted: cueShape('{act}{done}?(?!{effect-noun|of|sign-word})([^,，()（）;；]{2,16})'),
  core: cueShape('^{whether}?{presence}'),
  tail: cueShape('{name-tail}$'),
  coefficient: cueShape('{coefficient-noun}(?:{is}|=|:)?([-−–]?)0?\\.\\d+'),
}));

/** The clause says what the cause does to something that is not the effect: 心理韧性与积极应对显著正相关. */
const isOfAnother = ({ cause, effect, moderator }: Hypothesis, said: string): boolean => {
  if (!cause || !effect || moderator) return false;
  const behind = said.slice(Math.max(0, said.indexOf(cause) + cause.length));
  const object = patterns().object.exec(behind)?.[1] ?? patterns().acted.exec(behind)?.[1];
  return object !== undefined && !effect.includes(object) && !object.includes(effect) && likeness(effect, object) < 0.4;
};

/** Whether a clause names a variable, also where a character or two differ (被引次数, 被引用数). */
const names = (clause: string, name: string): boolean => {
  if (clause.includes(name)) return true;
  if (name.length < 5) return false;
  const core = name.replace(patterns().core, '').replace(patterns().tail, '');
  return core.length >= 4 && clause.includes(core);
};

/** （路径系数 -0.297, P<0.001） beside a rejected positive hypothesis: significant, but the other way. */
export const isOppositeCoefficient = (hypothesis: Hypothesis, { sentence, start, end }: Told): boolean => {
  const near = sentence.text.slice(start, end + 60).replace(/[\s$\\]/g, '');
  const value = patterns().coefficient.exec(near);
  if (!value || !/[Pp][<＜]0?\.0|\*{1,3}/.test(near)) return false;
  return hypothesis.direction === (value[1] !== '' ? 'positive' : 'negative');
};

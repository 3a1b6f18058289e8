// What a hypothesis states of its variables: an effect and its sign, that a third variable changes or carries it, a
// difference, nothing. The words within the names of variables do not count: 消极情感对评论有正向影响 is positive.
import type { Direction, Span } from '../../../model/index.ts';
import { decide } from '../../rules/decide.ts';
import { all, type Evidence, type Rule, type RuleTable, type Ruling } from '../../rules/rule.ts';
import { anywhere, sign, within } from '../../rules/stretch.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { levelChange, RelationWindow } from './relation-window.ts';

/** The relation that a hypothesis states, and its parts as it calls them; null where their form is not known. */
export type Relation = {
  readonly ruling: Ruling<Direction> | null;
  readonly cause: string | null;
  readonly effect: string | null;
  readonly moderator: string | null;
};

/** A statement taken apart, with the ruling on its relation; `next` is the sentence behind it in its paragraph. */
export const readRelation = (
  sentence: { readonly text: string },
  statement: Span,
  names: readonly string[] = [],
  next: { readonly text: string } | null = null,
): Relation => {
  const window = new RelationWindow(sentence, statement, names, next);
  const { frame } = window;
  const ruling = decide(relationTable, window);
  const level = ruling?.outcome.startsWith('moderates') ? (levelled(window) ?? levelWithin(window)) : null;
  if (!frame) return { ruling, cause: null, effect: null, moderator: level };
  const moderator = frame.moderator ?? level;
  return {
    ruling,
    cause: trimmed(frame.cause),
    effect: moderator ? frame.effect : trimmed(frame.effect),
    moderator,
  };
};

/**
 * 在甲较高的情况下, 当甲多时, 在有甲的情况下, 当…受到甲时: the variable whose level the relation depends on; null where the
 * condition names none.
 */
const levelled = ({ condition }: Window): string | null => {
  // 只有当甲较高时
  const lead = condition.begins('condition-lead', 'condition-lead') ?? condition.begins('condition-lead');
  const from = lead?.at(-1)?.end ?? 0;
  // 甲水平高时, without 当
  const isBare = condition.holds('level-up|level-down', within(1), 'condition-end') !== null;
  const levels = lead || isBare ? condition.all('level-up|level-down|amount-level') : [];
  const [level] = levels;
  const present = lead && !level ? condition.from(from).begins('with-or-without')?.at(-1)?.end : undefined;
  const behind = present === undefined ? null : patterns().withIt.exec(condition.from(present).text)?.[1];
  const acted = lead && !level ? patterns().undergone.exec(condition.from(from).text)?.[1] : undefined;
  const before = level ? condition.upTo(level.start).from(from).text : '';
  // 在高甲的情境下; 与低甲相比，在高甲条件下
  const after = before.length < 2 ? levels.map(({ end }) => patterns().withIt.exec(condition.from(end).text)?.[1]) : [];
  const name = level ? (after.find((one) => one !== undefined) ?? before) : (behind ?? acted ?? '');
  return name.length >= 2 ? name : null;
};

/** …在甲高的个体中更强. */
const levelWithin = ({ predicate }: Window): string | null => {
  const [, before, behind] = patterns().levelAmid.exec(predicate.text) ?? [];
  return before ?? behind ?? null;
};

const patterns = lazily(() => ({
  levelAmid: cueShape(
    '{amid}(?:([^,，]{2,12}?)(?:{level-up}|{level-down}){of}[^,，]{1,8}?{inner}|(?:{level-up}|{level-down})([^,，]{2,10}?){of}?(?:{possessor|people}|{person-end})[^,，]{0,2}?{inner})',
  ),
  withIt: cueShape('^([^,，]{2,12}?){of}?(?:{possessor|people}|{condition-end})'),
  // 当消费者受到身份威胁时
  undergone: cueShape('^[^,，]{0,8}?{undergo}{done}?([^,，]{2,12}?){condition-end}'),
}));

const tails = lazily(() => cueShape('{effect-tail}+$'));
const trimmed = (part: string): string | null => part.replace(tails(), '') || null;

type Window = RelationWindow;

/** A third variable changes the relation, or two act together. */
const moderates = (window: Window): Evidence | null => {
  const word = window.predicate.has('moderation|strengthen|weaken|interaction|depend');
  if (window.has('moderation', 'interaction')) return word ?? [];
  if (window.has('mediation')) return null;
  return window.predicate.has('moderation|interaction') ?? effectItself(window) ?? underCondition(window);
};

/** 当甲被启动时，乙的负面效应会加强: what the clause is on is itself an effect. */
const underCondition = ({ condition, clause, frame, predicate }: Window): Evidence | null =>
  all(
    condition.begins('clause-lead*', 'only-ones'),
    (frame?.form === 'effect' || frame?.form === 'link') && condition.has('level-up|level-down'),
  ) ??
  all(
    condition.begins('clause-lead*', 'condition-lead', within(1), 'level-up|level-down'),
    frame?.form === 'effect' && !condition.has('contrast') && predicate.begins('auxiliary*', 'comparative'),
  ) ??
  all(
    condition.begins('clause-lead*', 'condition-lead'),
    !condition.has('contrast') && clause.ends('of', within(4), 'effect-noun', within(6), 'rise|fall|strengthen|weaken'),
  );

/** 与甲相比; 与低甲相比，在高甲条件下 compares no causes. */
const isBesideAnother = ({ condition }: Window): boolean => {
  const contrast = condition.has('contrast')?.at(-1);
  return (
    contrast !== undefined &&
    condition.from(contrast.end).holds('condition-lead', within(1), 'level-up|level-down') === null
  );
};

/** 当甲高时，乙对丙的影响更强; 甲对乙的影响在丙中更强: the effect itself is more or less. 甲对传播效果有促进作用 says no such thing. */
const effectItself = (window: Window): Evidence | null => {
  if (!window.has('effect', 'link') || isBesideAnother(window)) return null;
  const sign = 'sign-positive|sign-negative|sign-word?';
  const found = window.predicate.begins(sign, 'of?', 'effect-noun', within(30), 'rise|fall');
  return window.predicate.from(found?.at(-1)?.end ?? 0).begins('effect-noun') ? null : found;
};

/** Said of the third variable's own effect: 负向调节, 削弱; or where there is more of it, the relation is weaker. */
const weakens = (window: Window): Evidence | null => {
  const itself = effectItself(window);
  const said = window.predicate.has('sign-negative|weaken');
  // 甲的负面效应会进一步加强
  const grows = window.predicate.holds('sign-negative', 'effect-noun?', 'auxiliary*', within(4), 'rise|strengthen');
  if (said && !itself && !grows) return said;
  const change = levelChange(window.behind) ?? levelChange(window.said) ?? (window.next && levelChange(window.next));
  if (change) return change.alike ? null : change.evidence;
  return itself?.at(-1)?.kind === 'fall' ? itself : besideAnother(window);
};

/** 与甲组相比，乙组中这一关系更弱. */
const besideAnother = ({ behind, next }: Window): Evidence | null =>
  [behind, ...(next ? [next] : [])]
    .map((said) => {
      const found = said.holds('contrast', within(24), sign(',，'), anywhere(60), 'fall');
      return found && !said.upTo(found.at(-1)?.start ?? 0).has('rise') ? found : null;
    })
    .find((found) => found !== null) ?? null;

/** Two levels of one variable are compared, in what becomes of the other: 高金额时意愿更低. */
const levels = (window: Window, alike: boolean): Evidence | null => {
  const compared =
    window.has('degree') ||
    (window.said.has('level-up') && window.said.has('level-down')) ||
    (!window.frame && window.clause.holds('level-up|level-down', within(12), 'possessor|people|person-end') !== null);
  const change = compared ? levelChange(window.has('degree') ? window.predicate : window.clause) : null;
  return change && change.alike === alike ? change.evidence : null;
};

/** One group or condition beside another: 相比于国有企业，民营企业更愿意. */
const compares = ({ condition, said, clause, predicate }: Window): Evidence | null =>
  all(condition.has('contrast'), said.from(condition.end).has('comparative|rise|fall|differs')) ??
  clause.holds('contrast', within(30, 1), 'comparative') ??
  predicate.holds('effect-noun|sign-positive|sign-negative', within(6), 'differs');

const relations: readonly Rule<Window, Direction>[] = [
  {
    id: 'hypothesis-relation/no-effect',
    says: 'An effect or difference that is denied is none: 甲与乙之间没有显著关系.',
    outcome: 'none',
    when: (window) => {
      if (window.has('absence')) return window.predicate.has('absent|unrelated') ?? [];
      return (
        window.predicate.holds('absent', within(6), 'effect-noun|differs|affect') ??
        (window.frame ? window.predicate.has('unrelated') : null)
      );
    },
  },
  {
    id: 'hypothesis-relation/unchanged',
    says: 'What another variable does not change has no relation to it: 甲对乙的影响不受丙的调节, 乙不受甲影响.',
    outcome: 'none',
    when: ({ said, predicate }) =>
      said.holds('effect-noun', 'auxiliary*', 'not-subject', within(24), 'moderation|vary') ??
      predicate.begins('auxiliary*', 'not-subject', within(24, 1), 'vary'),
  },
  {
    id: 'hypothesis-relation/carried-moderation',
    says: 'A moderation that a mediator carries is a mediation: 甲的调节作用通过丙的中介作用传递.',
    outcome: 'mediates',
    when: ({ said }) => said.holds('moderation', anywhere(20), 'through', anywhere(24), 'mediation'),
  },
  {
    id: 'hypothesis-relation/weakens',
    says: 'A third variable that makes a relation weaker moderates it downwards: 丙负向调节甲与乙的关系.',
    outcome: 'moderates-',
    when: (window) => all(moderates(window), weakens(window)),
  },
  {
    id: 'hypothesis-relation/moderates',
    says: 'A third variable that changes a relation moderates it, upwards where nothing else is said: 丙调节甲与乙的关系.',
    outcome: 'moderates+',
    when: moderates,
  },
  {
    id: 'hypothesis-relation/mediates',
    says: 'A third variable that carries an effect mediates it: 丙在甲与乙之间起中介作用, 甲提升丙，进而促进乙.',
    outcome: 'mediates',
    when: (window) =>
      window.has('mediation')
        ? (window.predicate.has('mediation|through|thereby') ?? [])
        : (window.said.has('mediation') ??
          window.clause.holds('through', within(40, 2), 'act|effect-toward|effect-noun')),
  },
  {
    id: 'hypothesis-relation/curve',
    says: 'A curve is neither positive nor negative: 甲与乙呈倒U型关系.',
    outcome: 'none',
    when: ({ predicate }) => predicate.has('curve'),
  },
  {
    id: 'hypothesis-relation/less-at-the-higher-level',
    says: 'Less of one variable where there is more of the other is a negative relation: 甲越高，乙越低.',
    outcome: 'negative',
    when: (window) => levels(window, false),
  },
  {
    id: 'hypothesis-relation/more-at-the-higher-level',
    says: 'More of one variable where there is more of the other is a positive relation: 甲越高，乙越高.',
    outcome: 'positive',
    when: (window) => levels(window, true),
  },
  {
    id: 'hypothesis-relation/compared',
    says: 'One group or condition beside another is a difference: 相比于甲，乙更愿意参与.',
    outcome: 'difference',
    when: compares,
  },
  {
    id: 'hypothesis-relation/ends-in-a-difference',
    says: 'A statement that ends in a difference states one, whatever verbs its names hold: 两种情况下，受甲影响的乙不同.',
    outcome: 'difference',
    when: ({ clause }) => clause.ends('differs'),
  },
  {
    id: 'hypothesis-relation/negative-sign',
    says: 'A negative sign that is said of the relation: 甲对乙有负向影响.',
    outcome: 'negative',
    when: ({ predicate }) => predicate.has('sign-negative'),
  },
  {
    id: 'hypothesis-relation/positive-sign',
    says: 'A positive sign that is said of the relation: 甲与乙正相关.',
    outcome: 'positive',
    when: ({ predicate }) => predicate.has('sign-positive'),
  },
  {
    id: 'hypothesis-relation/differs',
    says: 'Words of difference without a sign: 甲高于乙, 甲在乙上存在差异.',
    outcome: 'difference',
    when: ({ predicate }) => predicate.has('differs'),
  },
  {
    id: 'hypothesis-relation/lowers',
    says: 'A verb by which a cause makes less of its effect: 甲抑制乙.',
    outcome: 'negative',
    when: ({ predicate, clause, frame }) =>
      clause.holds('causative', 'fall', 'of') ?? predicate.has('lowers') ?? (frame && predicate.has('may-lower')),
  },
  {
    id: 'hypothesis-relation/raises',
    says: 'A verb by which a cause makes more of its effect: 甲促进乙.',
    outcome: 'positive',
    when: ({ predicate, frame }) => predicate.has('raises') ?? (frame && predicate.has('may-raise')),
  },
  {
    id: 'hypothesis-relation/effect-without-a-sign',
    says: 'An effect or relation without a sign counts as positive: 甲影响乙.',
    outcome: 'positive',
    when: ({ predicate }) => predicate.has('affect|effect-noun'),
  },
];

export const relationTable: RuleTable<RelationWindow, Direction> = {
  id: 'hypothesis-relation',
  says: 'What a hypothesis states of its variables.',
  rules: relations,
};

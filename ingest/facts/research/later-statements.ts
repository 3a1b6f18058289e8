// What a hypothesis goes on to state behind its first relation, for the variables named there: 甲与乙正相关；丙与丁正相关,
// 甲与乙正相关，与丙负相关.
// Never goes on behind a full stop, nor where another label follows.
import type { Hypothesis } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { findClauses } from '../clauses.ts';
import { knownNames } from './known-names.ts';
import { variableName } from './named-variable.ts';
import { readRelation } from './relation.ts';
import { isPlainDirection } from './significance.ts';

/** The hypotheses, each with its later relations as hypotheses of their own behind it. */
export const withLaterStatements = (text: Recognized, hypotheses: readonly Hypothesis[]): Hypothesis[] =>
  hypotheses.flatMap((hypothesis) => [
    hypothesis,
    ...withoutCause(hypothesis),
    ...behindCommas(text, hypothesis),
    ...changedBehind(hypothesis),
    ...carriedBehind(text, hypothesis),
    ...behindSemicolons(text, hypothesis),
  ]);

/** …，与丙负相关: the cause is that of the clause before. */
const withoutCause = (hypothesis: Hypothesis): Hypothesis[] => {
  const { direction, cause, moderator } = hypothesis;
  if (!isPlainDirection(direction) || cause === null || moderator !== undefined) return [];
  const { goesOn, actsOn, signed } = patterns();
  const found = [goesOn, actsOn, signed].flatMap((pattern) => matchesOf(hypothesis.statement, pattern));
  return found.flatMap(({ groups }) => {
    const effect = groups?.['effect'];
    return effect && !patterns().group.test(effect) ? [{ ...hypothesis, effect }] : [];
  });
};

const patterns = lazily(() => ({
  /** 对小企业有正向影响 says for whom. */
  group: cueShape('{possessor|people|person-end|compared-group}$'),
  /** …，降低丙: a second verb of the same cause. */
  actsOn: cueShape(
    '[,，]{clause-lead}*{auxiliary}*(?:{raises}|{lowers}){done}?(?<effect>(?:(?!{of|effect-toward|joined|effect-noun|amid})[^,，;；]){3,10}?)(?=[;；。]|$)',
    'g',
  ),
  changes: cueShape(
    '(?:[,，;；]|^)(?:{clause-lead})*(?<third>(?:(?!{joined|effect-toward|amid|of})[^,，;；]){2,12}?){auxiliary}*(?:(?:{sign-positive|sign-negative})?(?:{strengthen|weaken|moderation}){done}?|{effect-toward}(?=[^,，;；]*{plays}[^,，;；]*{moderation}))(?:{this-one|these-two}){between-end}?{of}?(?:{extent}{of}?)*(?:{sign-positive|sign-negative|sign-word}{of}?)*(?:{effect-noun|relation-noun|mediation})',
    'g',
  ),
  amidOthers: cueShape('^{clause-lead}*{auxiliary}*{amid}.+{joined|effect-toward}.+{mediation|moderation}'),
  also: cueShape('^(?:{clause-lead|too-of-effect|still})*'),
  alsoThrough: cueShape('^(?:{clause-lead|too-of-effect|still|auxiliary})*{through}'),
  /** 即…, 且这种影响… */
  restates: cueShape('^{clause-lead}*(?:{namely}|{this-one}|{thereby}|{condition-lead}|{contrast})'),
  /** …，正向预测丙: a sign and a verb. */
  signed: cueShape(
    '[,，]{clause-lead}*{auxiliary|extent}*(?:{sign-positive|sign-negative}){adverb-end}?(?:{affect}|{act}){done}?(?<effect>(?:(?!{of|effect-toward|joined|effect-noun|amid})[^,，;；]){2,12}?)(?=[,，;；。]|$)',
    'g',
  ),
  goesOn: cueShape(
    '[,，]{clause-lead}*(?:{joined-first}|{effect-toward})(?<effect>[^,，;；]{2,30}?){between-end}?{too-of-effect}*{plays}?(?:{extent}{of}?)*(?:{absent}?{correlated}|(?:{sign-positive|sign-negative}{of}?)+{effect-noun}?)(?=[,，;；。]|$)',
    'g',
  ),
}));

/** Behind a comparison or a moderation come its cases: 当甲高时，…；当甲低时，…. */
const plain: ReadonlySet<string> = new Set(['positive', 'negative', 'mediates']);

/** 甲影响丙，丙影响乙; 甲提升乙，而丙降低乙: a clause that states a relation of two names of its own. */
const behindCommas = (text: Recognized, hypothesis: Hypothesis): Hypothesis[] => {
  const { direction, statement, cause, moderator } = hypothesis;
  if (!isPlainDirection(direction) || cause === null || moderator !== undefined) return [];
  const names = knownNames(text);
  const isName = (words: string): boolean => names.includes(words) || variableName(words) === words;
  return findClauses(statement)
    .slice(1)
    .flatMap((clause): Hypothesis[] => {
      if (patterns().restates.test(statement.slice(clause.start, clause.end))) return [];
      const said = readRelation({ text: statement }, clause, names);
      const isOwn = said.ruling !== null && isPlainDirection(said.ruling.outcome) && said.moderator === null;
      if (!isOwn || !said.cause || !said.effect || !isName(said.cause) || !isName(said.effect)) return [];
      const id = `${hypothesis.id}/comma/${clause.start}`;
      return [{ ...hypothesis, id, cause: said.cause, effect: said.effect }];
    });
};

/** …，且丁会强化该效应; …，丁能够调节二者的关系: what changes the relation that was stated. */
const changedBehind = (hypothesis: Hypothesis): Hypothesis[] => {
  const { direction, statement, cause, moderator, effect } = hypothesis;
  if (direction.startsWith('moderates') || cause === null || effect === null) return [];
  return matchesOf(statement, patterns().changes).flatMap(({ index, groups }): Hypothesis[] => {
    const third = groups?.['third'];
    if (!third || third === moderator || variableName(third) !== third) return [];
    const id = `${hypothesis.id}/changed/${index}`;
    return [{ ...hypothesis, id, cause: third, effect: null, moderator: third, direction: 'moderates+' }];
  });
};

/** 丙在甲与乙之间起中介作用，在甲与丁之间…: the third variable of the clause before; 还能通过丙影响乙: its cause. */
const carriedBehind = (text: Recognized, hypothesis: Hypothesis): Hypothesis[] => {
  const { direction, statement, cause, moderator } = hypothesis;
  const names = knownNames(text);
  return findClauses(statement)
    .slice(1)
    .flatMap((clause): Hypothesis[] => {
      const words = statement.slice(clause.start, clause.end);
      const isThird = moderator !== undefined && patterns().amidOthers.test(words);
      const isCause = moderator === undefined && isPlainDirection(direction) && patterns().alsoThrough.test(words);
      const subject = isThird ? moderator : isCause ? cause : null;
      if (!subject) return [];
      const own = words.replace(patterns().also, '');
      const said = readRelation({ text: `${subject}${own}` }, { start: 0, end: subject.length + own.length }, names);
      if (!said.ruling || !said.effect || !said.moderator) return [];
      const id = `${hypothesis.id}/carried/${clause.start}`;
      const { ruling, effect } = said;
      return [{ ...hypothesis, id, cause: said.cause, effect, moderator: said.moderator, direction: ruling.outcome }];
    });
};

/** The relations of the sentences that semicolons join to the hypothesis. */
const behindSemicolons = (text: Recognized, hypothesis: Hypothesis): Hypothesis[] => {
  const { sentences, mentions } = text;
  if (!plain.has(hypothesis.direction)) return [];
  const own = sentences.findIndex(({ span }) => span.start <= hypothesis.span.start && hypothesis.span.end <= span.end);
  const found: Hypothesis[] = [];
  for (let at = own + 1; own >= 0 && at < sentences.length; at++) {
    const [before, next] = [sentences[at - 1], sentences[at]];
    if (!before || !next || before.block !== next.block) break;
    if (!/[;；]\s*$/.test(text.text.slice(before.span.start, next.span.start))) break;
    if (mentions.some(({ type, sentence }) => type === 'hypothesis-label' && sentence === at)) break;
    const { ruling, cause, effect, moderator } = readRelation(
      next,
      { start: 0, end: next.text.length },
      knownNames(text),
    );
    if (!ruling || !plain.has(ruling.outcome) || !effect || !(cause ?? moderator)) continue;
    found.push({
      ...hypothesis,
      id: `${hypothesis.id}/${at}`,
      cause,
      effect,
      ...(moderator ? { moderator } : {}),
      direction: ruling.outcome,
      statement: next.text,
      ...sourceQuote(text.text, next, 0, next.text.length),
    });
  }
  return found;
};

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
    ...behindSemicolons(text, hypothesis),
  ]);

/** …，与丙负相关: the cause is that of the clause before. */
const withoutCause = (hypothesis: Hypothesis): Hypothesis[] => {
  const { direction, cause, moderator } = hypothesis;
  if (!isPlainDirection(direction) || cause === null || moderator !== undefined) return [];
  const { goesOn, actsOn } = patterns();
  const found = [...matchesOf(hypothesis.statement, goesOn), ...matchesOf(hypothesis.statement, actsOn)];
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
  /** 即…, 且这种影响… */
  restates: cueShape('^{clause-lead}*(?:{namely}|{this-one}|{thereby}|{condition-lead}|{contrast})'),
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

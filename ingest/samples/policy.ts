// For tests: one sentence or text of a policy, and its facts in words.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Award, Condition } from '../../model/index.ts';
import { foldWidths } from '../../text/index.ts';
import { interpretPolicy, type PolicyFacts } from '../facts/policy.ts';
import { findQuantities } from '../mentions/quantity.ts';
import { mentionsOf } from './stages.ts';

/** The cases of `NAME.cases.yml` beside a test. */
export const casesOf = <T>(name: string, beside: string): readonly T[] =>
  parse(readFileSync(new URL(`./${name}.cases.yml`, beside), 'utf8')) as readonly T[];

/** The facts of a text; a text of one line stands below a heading. */
export const policyOf = (text: string, title: string | null = null): PolicyFacts =>
  interpretPolicy(mentionsOf(text.includes('\n') ? text : `一、资金条款\n${text}\n`), 'policy-measures', title);

export const awardsIn = (text: string): readonly Award[] => policyOf(text).measures.flatMap(({ awards }) => awards);

export const conditionsIn = (text: string): readonly Condition[] => {
  const { measures, conditions } = policyOf(text);
  return [...measures.flatMap((measure) => measure.conditions), ...conditions];
};

/** 不低于3000万元人民币 = 30000000 CNY at-least */
export const sayQuantities = (text: string): string[] => {
  const folded = foldWidths(text);
  return findQuantities(folded).map(({ at, value, valueMax, unit, per, bound, maxBound }) => {
    const upper = valueMax === undefined ? '' : `…${maxBound === 'less-than' ? '<' : ''}${valueMax}`;
    return `${folded.slice(at.start, at.end)} = ${value}${upper} ${unit}${per ? ` per ${per}` : ''} ${bound}`;
  });
};

/** cap 2000000 CNY per 家·年 at-most */
export const sayAward = ({ role, value, unit, per, qualifier, tranche }: Award): string =>
  `${role} ${value} ${unit}${per ? ` per ${per}` : ''} ${qualifier}${tranche ? ` #${tranche}` : ''}`;

/** 年营业收入 >= 20000000 CNY */
export const sayCondition = ({ metric, op, value, unit, alternative }: Condition): string =>
  `${metric} ${op} ${value}${unit ? ` ${unit}` : ''}${alternative ? ' (or)' : ''}`;

// What a rule says, by the id that facts and relations carry.
import { namedSteps } from './named-steps.ts';
import { ruleBook } from './rule-book.ts';
import { saysInChinese } from './says-in-chinese.ts';

/** A rule, or a step that no table has; of a step the table is null. */
export type NamedRule = { readonly id: string; readonly says: string; readonly table: string | null };

/** The rule or step of an id with its sentence in a language; null for one that this version does not know. */
export const findRule = (id: string, language: 'en' | 'zh' = 'en'): NamedRule | null => {
  const rule = rulesById().get(id) ?? null;
  if (rule === null || language === 'en') return rule;
  return { ...rule, says: saysInChinese().get(id) ?? rule.says };
};

let known: ReadonlyMap<string, NamedRule> | null = null;

const rulesById = (): ReadonlyMap<string, NamedRule> => {
  if (known) return known;
  const steps = Object.entries(namedSteps).map(([id, says]): NamedRule => ({ id, says, table: null }));
  const rules = ruleBook.flatMap((table) =>
    table.rules.map(({ id, says }): NamedRule => ({ id, says, table: table.id })),
  );
  known = new Map([...steps, ...rules].map((rule) => [rule.id, rule]));
  return known;
};

// All tables of rules, in the order of the pipeline: what `cetu rules` lists and docs/rules/ prints.

import { agencyRoleTable } from './facts/agencies/agency-role/table.ts';
import { amountTables } from './facts/amount-role/table.ts';
import { askedTable } from './facts/conditions/asked.ts';
import { whoseTable } from './facts/conditions/document-conditions.ts';
import { metricTable } from './facts/conditions/metric.ts';
import { operatorTable } from './facts/conditions/operator.ts';
import { scopeTable } from './facts/conditions/scope.ts';
import { textQualityTable } from './facts/conditions/text-qualities.ts';
import { tierTable } from './facts/conditions/tiers.ts';
import { recipientTable } from './facts/recipients/table.ts';
import { namedSteps } from './named-steps.ts';
import type { RuleTable } from './rules/rule.ts';

/** The tables; what their rules look at differs, so they can be read here but not asked. */
export const ruleBook: readonly RuleTable<never, unknown>[] = [
  ...amountTables,
  recipientTable,
  agencyRoleTable,
  scopeTable,
  askedTable,
  metricTable,
  operatorTable,
  textQualityTable,
  whoseTable,
  tierTable,
];

/** A rule, or a step that no table has; of a step the table is null. */
export type NamedRule = { readonly id: string; readonly says: string; readonly table: string | null };

/** The rule or step of an id; null for one that this version does not know. */
export const findRule = (id: string): NamedRule | null => rulesById().get(id) ?? null;

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

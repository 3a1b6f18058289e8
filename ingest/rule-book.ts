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

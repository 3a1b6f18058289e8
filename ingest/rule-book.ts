// All tables of rules, in the order of the pipeline: what `cetu rules` lists and docs/rules/ prints.

import { agencyRoleTable } from './facts/agencies/agency-role/table.ts';
import { amountTables } from './facts/amount-role/table.ts';
import { tierTable } from './facts/conditions/tiers.ts';
import { recipientTable } from './facts/recipients/table.ts';
import type { RuleTable } from './rules/rule.ts';

/** The tables; what their rules look at differs, so they can be read here but not asked. */
export const ruleBook: readonly RuleTable<never, unknown>[] = [...amountTables, recipientTable, tierTable, agencyRoleTable];

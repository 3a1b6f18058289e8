// All tables of rules, in the order of the pipeline: what `cetu rules` lists and docs/rules/ prints.
import { amountTables } from './facts/amount-role/table.ts';
import { relationTable } from './facts/references/relation.ts';
import { repealListTable } from './facts/references/repeal-lists.ts';
import type { RuleTable } from './rules/rule.ts';

/** The tables; what their rules look at differs, so they can be read here but not asked. */
export const ruleBook: readonly RuleTable<never, unknown>[] = [...amountTables, repealListTable, relationTable];

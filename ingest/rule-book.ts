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
import { dayKindTable } from './facts/front-matter/day-kind.ts';
import { effectTable } from './facts/front-matter/effect.ts';
import { issuersTable } from './facts/front-matter/issuers.ts';
import { numberTable } from './facts/front-matter/number.ts';
import { regionTable } from './facts/front-matter/region.ts';
import { titleTable } from './facts/front-matter/title.ts';
import { typeTable } from './facts/front-matter/type.ts';
import { termTable } from './facts/front-matter/validity.ts';
import { recipientTable } from './facts/recipients/table.ts';
import { relationTable as referenceTable } from './facts/references/relation.ts';
import { repealListTable } from './facts/references/repeal-lists.ts';
import { outcomeTable } from './facts/research/outcome.ts';
import { outcomeBasisTable } from './facts/research/outcome-basis.ts';
import { relationTable as hypothesisTable } from './facts/research/relation.ts';
import { significanceTable } from './facts/research/significance.ts';
import { variableTypeTable } from './facts/research/variable-type.ts';
import { statisticTable } from './facts/statistics/statistic.ts';
import { subjectTable } from './facts/statistics/subjects.ts';
import { pageTitleTable } from './read/page-title.ts';
import type { RuleTable } from './rules/rule.ts';

/** The tables; what their rules look at differs, so they can be read here but not asked. */
export const ruleBook: readonly RuleTable<never, unknown>[] = [
  pageTitleTable,
  titleTable,
  typeTable,
  numberTable,
  issuersTable,
  dayKindTable,
  effectTable,
  termTable,
  regionTable,
  repealListTable,
  referenceTable,
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
  statisticTable,
  subjectTable,
  hypothesisTable,
  outcomeTable,
  significanceTable,
  outcomeBasisTable,
  variableTypeTable,
];

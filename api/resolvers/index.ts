// All resolvers, one file for each area of the schema.
import type { Resolvers } from '../generated/resolvers.ts';
import { agency } from './agency.ts';
import { correction } from './correction.ts';
import { document } from './document.ts';
import { eligibility } from './eligibility.ts';
import { enums } from './enums.ts';
import { funding } from './funding.ts';
import { graph } from './graph.ts';
import { hypothesis } from './hypothesis.ts';
import { identity } from './identity.ts';
import { industry } from './industry.ts';
import { intake } from './intake.ts';
import { measure } from './measure.ts';
import { node } from './node.ts';
import { person } from './person.ts';
import { region } from './region.ts';
import { saved } from './saved.ts';
import { scalars } from './scalars.ts';
import { search } from './search.ts';
import { source } from './source.ts';
import { statistic } from './statistic.ts';
import { stats } from './stats.ts';

export const resolvers: readonly Resolvers[] = [
  agency,
  correction,
  document,
  eligibility,
  enums,
  funding,
  graph,
  hypothesis,
  identity,
  industry,
  intake,
  measure,
  node,
  person,
  region,
  saved,
  scalars,
  search,
  source,
  statistic,
  stats,
];

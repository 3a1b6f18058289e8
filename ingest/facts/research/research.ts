// What a study found: its hypotheses with their outcomes, its variables, and what its tables estimate.
import type { Facts } from '../../../model/index.ts';
import type { Recognized } from '../../types.ts';
import { interpretHypotheses } from './hypotheses.ts';
import { nameHypotheses } from './hypothesis-parts.ts';
import { nameVariables } from './other-names.ts';
import { interpretPaperTables } from './paper-tables.ts';
import { interpretVariables } from './variables.ts';

export type ResearchFacts = Pick<Facts, 'hypotheses' | 'variables' | 'descriptives' | 'coefficients' | 'modelFit'>;

/** Of a text that is no study. */
export const noResearch: ResearchFacts = {
  hypotheses: [],
  variables: [],
  descriptives: [],
  coefficients: [],
  modelFit: [],
};

/** The facts of a study, each of a kind in the order of the text. */
export const interpretResearch = (text: Recognized): ResearchFacts => {
  const hypotheses = interpretHypotheses(text);
  const tables = interpretPaperTables(text);
  const variables = interpretVariables(text, tables, hypotheses);
  return {
    hypotheses: nameHypotheses(text, hypotheses, variables),
    variables,
    descriptives: tables.descriptives,
    coefficients: nameVariables(tables.coefficients, variables),
    modelFit: tables.modelFit,
  };
};

// What a paper found: hypotheses with their variables, and the tables with their models, estimates, fit and
// descriptive statistics.
//
// An interaction (P_num* Model) is an estimate of each of its terms, marked so; a path is one of its two ends.
// A model is a column of a table: the same name in two tables is two models.
import type { Coefficient, Quoted, TableFact, Variable } from '../../model/index.ts';
import { withModelHead } from '../facts/research/estimates.ts';
import { hypothesisParts } from '../facts/research/hypothesis-parts.ts';
import { printedVariable } from '../facts/research/other-names.ts';
import { findMisspelt, findVariable, interactionTerms, pathEnds } from '../facts/research/variable-names.ts';
import type { Interpreted } from '../types.ts';
import { type Assertions, addEdge, addNode, isNew } from './assertions.ts';

/** Asserts all that a text tests, measures and estimates. */
export const linkResearch = (to: Assertions): void => {
  linkVariables(to);
  linkHypotheses(to);
  linkTables(to);
  linkEstimates(to);
};

const linkVariables = (to: Assertions): void => {
  for (const variable of to.text.facts.variables) {
    const { symbol, name, type, definition, otherNames = [] } = variable;
    const words = [symbol ?? '', name, ...otherNames, definition ?? ''].join(' ');
    addNode(
      to,
      {
        kind: 'Variable',
        id: variable.id,
        rule: variable.rule,
        words,
        properties: {
          symbol,
          name,
          type,
          definition,
          otherNames,
        },
      },
      variable,
    );
  }
};

const edgeOfPart = { cause: 'CAUSE', effect: 'EFFECT', moderator: 'MODERATOR' } as const;

const linkHypotheses = (to: Assertions): void => {
  const { hypotheses, variables } = to.text.facts;
  for (const hypothesis of hypotheses) {
    const parts = hypothesisParts(to.text, hypothesis, variables, hypotheses);
    const names = parts.map(({ variable }) => `${variable.symbol ?? ''} ${variable.name}`).join(' ');
    addNode(
      to,
      {
        kind: 'Hypothesis',
        id: hypothesis.id,
        rule: hypothesis.rule,
        words: `${hypothesis.statement} ${names}`,
        properties: {
          label: hypothesis.label,
          statement: hypothesis.statement,
          cause: hypothesis.cause,
          effect: hypothesis.effect,
          direction: hypothesis.direction,
          outcome: hypothesis.outcome,
          moderator: hypothesis.moderator ?? null,
          outcomeQuote: hypothesis.outcomeQuote ?? null,
          outcomeSpan: hypothesis.outcomeSpan ?? null,
          tableOutcome: hypothesis.tableOutcome ?? null,
          tableOutcomeQuote: hypothesis.tableOutcomeQuote ?? null,
          tableOutcomeSpan: hypothesis.tableOutcomeSpan ?? null,
        },
      },
      hypothesis,
    );
    for (const { part, variable } of parts)
      addEdge(
        to,
        { type: edgeOfPart[part], from: hypothesis.id, to: variable.id, rule: 'variable-of-hypothesis' },
        hypothesis,
      );
  }
};

const linkTables = (to: Assertions): void => {
  for (const table of to.text.facts.tables) {
    const { label, title, header, rows, columns } = table;
    const words = [label ?? '', title ?? '', ...header].join(' ');
    addNode(
      to,
      { kind: 'Table', id: table.id, rule: table.rule, words, properties: { label, title, header, rows, columns } },
      table,
    );
  }
};

const linkEstimates = (to: Assertions): void => {
  const { coefficients, modelFit, descriptives, variables } = to.text.facts;
  for (const coefficient of coefficients) {
    const { id, variable, value, stars, p } = coefficient;
    addNode(
      to,
      {
        kind: 'Estimate',
        id,
        rule: coefficient.rule,
        words: `${variable} ${coefficient.symbol ?? ''}`,
        properties: {
          variable,
          value,
          stars: stars ?? 0,
          p: p ?? null,
        },
      },
      coefficient,
    );
    for (const [owner, role] of ownersOf(variables, coefficient))
      addEdge(to, { type: 'OF', from: id, to: owner.id, rule: 'variable-of-row', role }, coefficient);
    const model = linkModel(to, coefficient.model, coefficient);
    if (model) addEdge(to, { type: 'IN', from: id, to: model, rule: 'model-of-column' }, coefficient);
  }
  for (const fit of modelFit) {
    addNode(
      to,
      {
        kind: 'Fit',
        id: fit.id,
        rule: fit.rule,
        words: `${fit.metric} ${fit.model}`,
        properties: { metric: fit.metric, value: fit.value },
      },
      fit,
    );
    const model = linkModel(to, fit.model, fit);
    if (model) addEdge(to, { type: 'OF', from: fit.id, to: model, rule: 'model-of-column' }, fit);
  }
  for (const descriptive of descriptives) {
    const { id, n, min, max, mean, sd } = descriptive;
    addNode(
      to,
      {
        kind: 'Descriptive',
        id,
        rule: descriptive.rule,
        words: descriptive.variable,
        properties: { n, min, max, mean, sd },
      },
      descriptive,
    );
    const variable = printedVariable(variables, descriptive.variable);
    if (variable) addEdge(to, { type: 'OF', from: id, to: variable.id, rule: 'variable-of-row' }, descriptive);
    const table = tableAt(to.text, descriptive);
    if (table) addEdge(to, { type: 'IN', from: id, to: table.id, rule: 'table' }, descriptive);
  }
};

type Role = 'interaction' | 'path-from' | 'path-to';

/** The variables that an estimate is of, with what they are in it; null for the variable of a plain row. */
const ownersOf = (variables: readonly Variable[], { variable }: Coefficient): (readonly [Variable, Role | null])[] => {
  const terms = interactionTerms(variable);
  if (terms)
    return terms.flatMap((term) => {
      const found = findVariable(variables, term) ?? findMisspelt(variables, term);
      return found ? [[found, 'interaction'] as const] : [];
    });
  const path = pathEnds(variables, variable);
  if (path)
    return [
      [path.from, 'path-from'],
      [path.to, 'path-to'],
    ];
  const plain = printedVariable(variables, variable);
  return plain ? [[plain, null]] : [];
};

/** Asserts the model of a column where it is first met, and returns its id; null outside a table. */
const linkModel = (to: Assertions, name: string, within: Quoted): string | null => {
  const table = tableAt(to.text, within);
  if (!table) return null;
  const head = headOf(to.text, name, within) ?? table;
  const id = `${to.text.id}/model/${head.span.start}-${head.span.end}${head === table ? `/${name}` : ''}`;
  if (!isNew(to, 'model', id)) return id;
  addNode(
    to,
    {
      kind: 'Model',
      id,
      rule: 'column-of-table',
      words: `${name} ${table.label ?? ''} ${table.title ?? ''}`,
      properties: { name },
    },
    head,
  );
  addEdge(to, { type: 'IN', from: id, to: table.id, rule: 'table' }, head);
  return id;
};

const tableAt = (text: Interpreted, { span }: Quoted): TableFact | null => {
  const at = text.tables.find((table) => table.span.start <= span.start && span.end <= table.span.end);
  return at
    ? (text.facts.tables.find(({ id }) => id === `${text.id}/table/${at.span.start}-${at.span.end}`) ?? null)
    : null;
};

/** The cell at the head of the model's column. */
const headOf = (text: Interpreted, name: string, { span }: Quoted): Quoted | null => {
  const table = text.tables.find((at) => at.span.start <= span.start && span.end <= at.span.end);
  const cell = (table ? withModelHead(table) : null)?.head
    .flatMap((row) => row.cells)
    .find((at) => at.text !== '' && (at.text.trim() === name || name.startsWith(`${at.text.trim()} `)));
  return cell ? { span: cell.span, quote: text.text.slice(cell.span.start, cell.span.end) } : null;
};

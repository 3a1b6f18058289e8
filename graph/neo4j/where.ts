// The parts of a statement about nodes `n` (or awards `a`): what is looked up first, where the search begins, what
// must hold.
import type { Key } from '../../model/index.ts';
import type { TimeFilter } from '../port.ts';
import { type Days, expiryConditions, stateCase } from '../time-filter.ts';
import type { Parameters } from './connection.ts';
import { refOf } from './texts.ts';

export class Where {
  readonly parameters: Record<string, unknown> = {};
  private readonly lookups: string[] = [];
  private readonly variables: string[] = [];
  private readonly conditions: string[] = [];
  private begin: string;
  private leads: boolean;

  /** `begin` is the clause that finds all nodes of the kind; or those that are asked about, which then lead. */
  constructor(begin: string, leads = false) {
    this.begin = begin;
    this.leads = leads;
  }

  add(condition: string, parameters: Parameters = {}): this {
    this.conditions.push(condition);
    Object.assign(this.parameters, parameters);
    return this;
  }

  /** Keeps nodes whose property has one of the values; adds nothing where none are named. */
  oneOf(property: string, name: string, values: readonly unknown[] | undefined): this {
    return values ? this.add(`${property} IN $${name}`, { [name]: values }) : this;
  }

  /**
   * Looks the entities of these keys up before anything else, with all that lies in them where that is asked, as the
   * list of this name.
   */
  entities(name: string, keys: readonly Key[], within = false): this {
    const parts = within ? '<-[:WITHIN*0..1]-(e)' : '';
    return this.lookUp(
      name,
      `MATCH (k:Key) WHERE k.ref IN $${name} MATCH (k)-[:KEY_OF]->(${within ? '' : 'e'})${parts} RETURN collect(DISTINCT e) AS ${name}`,
      { [name]: keys.map(refOf) },
    );
  }

  /** Computes the list of this name before the search; a lookup sees those before it. */
  lookUp(name: string, statement: string, parameters: Parameters = {}): this {
    this.lookups.push(`CALL (${this.variables.join(', ')}) { ${statement} }`);
    this.variables.push(name);
    Object.assign(this.parameters, parameters);
    return this;
  }

  /**
   * Begins the search where few nodes lie; where another filter leads already, `condition` says the same of a node.
   */
  lead(begin: string, condition: string, parameters: Parameters = {}): this {
    Object.assign(this.parameters, parameters);
    if (this.leads) return this.add(condition);
    this.leads = true;
    this.begin = begin;
    return this;
  }

  /** Whether the search begins at what a filter names, so that few nodes are met. */
  get isLed(): boolean {
    return this.leads;
  }

  /** What comes first in the statement. */
  get prelude(): string {
    return this.lookups.join('\n');
  }

  /** Finds the nodes that the filter keeps. */
  get match(): string {
    return `${this.begin}${this.conditions.length > 0 ? `\n WHERE ${this.conditions.join('\n AND ')}` : ''}`;
  }

  /** The variables that a subquery has to be given. */
  get scope(): string {
    return this.scopeWith();
  }

  /** The same with others. */
  scopeWith(...others: readonly string[]): string {
    return `(${[...others, ...this.variables].join(', ')})`;
  }
}

/** Keeps what is in the states on the day, and what has its last day between those that the filter asks for. */
export const addTime = (where: Where, filter: TimeFilter, days: Days): void => {
  for (const { condition, parameters } of timeConditions(filter, days)) where.add(condition, parameters);
};

/** The same as conditions. */
export const timeConditions = (filter: TimeFilter, days: Days) => {
  const { asOf, states } = filter;
  const inStates = states && { condition: `${stateCase('$asOf', days)} IN $states`, parameters: { asOf, states } };
  return [...expiryConditions(filter, days.through), ...(inStates ? [inStates] : [])];
};

/**
 * That an entity is mentioned, or holds what is: what is only nested in a key, or only in a correction, is known but
 * not listed.
 */
export const isListed = (entity: string): string =>
  `(${entity}.mentions > 0 OR EXISTS { (${entity})<-[:WITHIN]-(part) WHERE part.mentions > 0 })`;

/** A column that a list is sorted by; `same` where all rows have one value there. */
export type SortColumn = { readonly cypher: string; readonly down?: boolean; readonly same?: boolean };

/** After the cursor `$after`: the first column beyond it, or equal and the next beyond, and so on. */
export const beyond = (columns: readonly SortColumn[]): string =>
  columns.reduceRight((rest, { down }, at) => {
    const past = `sort${at} ${down ? '<' : '>'} $after[${at}]`;
    return rest === '' ? past : `(${past} OR (sort${at} = $after[${at}] AND ${rest}))`;
  }, '');

/** The columns under the names that `beyond` and `sorted` use. */
export const sortValues = (columns: readonly SortColumn[]): string =>
  columns.map(({ cypher }, at) => `${cypher} AS sort${at}`).join(', ');

/** What rows are sorted by, where they may differ. */
export const sorted = (columns: readonly SortColumn[]): string =>
  columns.flatMap(({ down, same }, at) => (same ? [] : [`sort${at}${down ? ' DESC' : ''}`])).join(', ');

/** The names alone. */
export const sortNames = (columns: readonly SortColumn[]): string => columns.map((_, at) => `sort${at}`).join(', ');

/** The values as a list. */
export const sortList = (columns: readonly SortColumn[]): string =>
  `[${columns.map((_, at) => `sort${at}`).join(', ')}]`;

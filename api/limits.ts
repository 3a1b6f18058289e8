// How much a request may ask for. Each limit has a refusal of its own; a server may set them otherwise.
import { refusal } from './errors.ts';

export type Limits = {
  /** Items of one page, and ids of one `nodes`. */
  readonly pageSize: number;
  /**
   * Fields within fields. The deepest question of the schema's own examples is 11: a hypothesis down to a model's fit
   * and its words.
   */
  readonly depth: number;
  /** Things that an answer may hold, as estimated before it is given (cost.ts). */
  readonly cost: number;
  readonly aliases: number;
  /** Of the query's text. */
  readonly tokens: number;
  readonly bodyBytes: number;
  /** Of an answer as JSON. */
  readonly answerBytes: number;
  /** From the start of execution. */
  readonly milliseconds: number;
  /** From the arrival of a request until its answer is taken: a client that reads more slowly is cut off. */
  readonly answerMilliseconds: number;
  /** For a file that is handed over. */
  readonly fileMilliseconds: number;
  /** Open at one time. */
  readonly connections: number;
  /** Characters of one text argument. */
  readonly text: number;
  /** Entries of one list in a filter. */
  readonly list: number;
};

export const defaultLimits: Limits = {
  pageSize: 100,
  depth: 14,
  cost: 20_000,
  aliases: 30,
  tokens: 2_000,
  bodyBytes: 256 * 1024,
  answerBytes: 16 * 1024 * 1024,
  milliseconds: 10_000,
  // GraphiQL's page of 9 MB takes 75 s over a line of one megabit.
  answerMilliseconds: 120_000,
  // A file of 20 MB takes three minutes over a line of one megabit.
  fileMilliseconds: 600_000,
  connections: 250,
  text: 1_000,
  list: 200,
};

/** The arguments as they are, if no text and no list among them, at any depth, is longer than the limits allow. */
export const bounded = <T>(limits: Limits, args: T): T => {
  check(limits, args);
  return args;
};

const check = (limits: Limits, value: unknown): void => {
  if (typeof value === 'string') {
    if (value.length > limits.text)
      throw refusal('LIMIT', `A text may have ${limits.text} characters, not ${value.length}.`);
  } else if (Array.isArray(value)) {
    if (value.length > limits.list)
      throw refusal('LIMIT', `A list may have ${limits.list} entries, not ${value.length}.`);
    for (const item of value) check(limits, item);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) check(limits, item);
  }
};

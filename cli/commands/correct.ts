import {
  type AskedOfFact,
  type AskedOfRelation,
  factStatement,
  relationStatement,
  textCalled,
} from '../../api/index.ts';
import type { GraphReader } from '../../graph/index.ts';
import {
  CetuError,
  nameStatement,
  pairStatement,
  type Signature,
  type Span,
  type Statement,
} from '../../model/index.ts';
import { defineCommand } from '../command.ts';
import { printCorrections } from '../corrections.ts';
import { suggestion } from '../nearest.ts';
import { count, print, printJson, say } from '../output.ts';
import { allItems } from '../pages.ts';
import { type Stores, withStores } from '../stores.ts';
import { tellingCorrections } from '../told-corrections.ts';

const makers = [
  'fact',
  'reject',
  'add',
  'relation',
  'reject-relation',
  'add-relation',
  'same',
  'different',
  'name',
] as const;
const actions = ['list', 'revoke', ...makers] as const;
const states = ['attached', 'unattached'] as const;

export const command = defineCommand({
  name: 'correct',
  synopsis: 'ACTION WORD…',
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  about: `
Says what the rules got wrong. Corrections stand beside the facts, hold on to the words in the text, and survive when the file is read
again, by new rules or in a new edition. One whose words are there no more, or at two places, changes nothing and is listed as
unattached. What is shown is marked as corrected, with the original; what is revoked leaves nothing behind.

  fact ID FIELD=VALUE…                     fields of a fact, of the award of a row of funding; or title, docNumber, type, region of
                                           a document or titled part (--source names one of its texts);
                                           --of names the awards, measure or document that a condition binds (nothing: none)
  reject ID                                there is no such fact; a measure goes with its awards
  add KIND TEXT PLACE FIELD=VALUE…         one more: Measure, Award, Condition, Amount, Statistic, Hypothesis, Variable, Contact;
                                           --of names the measure of an award, what a condition binds
  relation FROM TYPE TO FIELD=VALUE…       type, to, role or name of a relation: RESPONSIBLE, SUPPORTS, REPEALS, CITES …
  reject-relation FROM TYPE TO             there is no such relation
  add-relation FROM TYPE TO PLACE [FIELD=VALUE…]
  same KEY KEY · different KEY KEY         two keys mean one thing, or do not
  name KEY NAME                            what to call a thing
  list · revoke ID…

IDs are those of cetu funding --json and cetu extract. TEXT is a path, an id of cetu status or a document's key. PLACE is START-END, or
words that the text has once. An empty VALUE (recipient=) takes a value away. Every correction needs --by and --reason.`,
  options: {
    by: { type: 'string', value: 'NAME', help: 'who says so' },
    reason: { type: 'string', value: 'TEXT', help: 'why' },
    of: {
      type: 'string',
      value: 'ID,ID',
      help: 'what an added award or condition hangs on; what a corrected condition binds: awards, a measure, a document, or nothing',
    },
    at: { type: 'string', value: 'PLACE', help: 'which of several relations with these ends' },
    state: { type: 'string', value: 'STATE', help: `of list: ${states.join(' or ')}` },
    source: {
      type: 'string',
      value: 'TEXT',
      help: 'of list: those made on this text, or on one from its path; of fact: the text of a document',
    },
    json: { type: 'boolean', help: 'print corrections as JSON' },
  },
  examples: [
    ['cetu correct fact 文号:武新管〔2023〕4号#0123456789abcdef value=500000 --by 李 --reason 核对原文', 'an amount'],
    [
      'cetu correct add Award notice.txt 给予10万元奖励 value=100000 --of ID --by 李 --reason 漏读',
      'what was not found',
    ],
    [
      'cetu correct relation ID RESPONSIBLE agency:420100/科技局 to=agency:420100/商务局 --by 李 --reason 原文',
      'a body',
    ],
    ['cetu correct list --state unattached', 'what no longer finds its place'],
  ],
  run: async ([action = '', ...words], options, { config }) =>
    withStores(config, async (stores) => {
      if (action === 'list') return list(stores.graph, words, options);
      if (action === 'revoke') return revoke(stores, words);
      const statement = await made(stores.graph, action, words, options);
      await tellingCorrections(stores).state(statement);
      if (options.json) printJson(statement);
      else await printCorrections(stores.graph, [statement]);
      return 0;
    }),
});

type Options = {
  readonly by: string | null;
  readonly reason: string | null;
  readonly of: string | null;
  readonly at: string | null;
  readonly state: string | null;
  readonly source: string | null;
  readonly json: boolean;
};

const list = async (
  graph: GraphReader,
  words: readonly string[],
  { state, source, json }: Options,
): Promise<number> => {
  if (words.length > 0) throw new CetuError('INPUT', `cetu correct list does not take "${words[0]}".`);
  const known = states.find((one) => one === state);
  if (state !== null && !known)
    throw new CetuError('INPUT', `--state takes ${states.join(' or ')}, not "${state}".${suggestion(state, states)}`);
  const filter = {
    ...(known ? { state: known } : {}),
    ...(source === null ? {} : { source: (await textCalled(graph, source)).reading.id }),
  };
  const statements = await allItems((page) => graph.statements(filter, page));
  if (json) printJson(statements);
  else await printCorrections(graph, statements);
  if (!json && statements.length === 0) say('There are none.');
  return 0;
};

const revoke = async (stores: Stores, words: readonly string[]): Promise<number> => {
  if (words.length === 0)
    throw new CetuError('INPUT', 'cetu correct revoke needs an ID; cetu correct list prints them.');
  const held = await allItems((page) => stores.graph.statements({}, page));
  // An id has blanks, which a shell takes for ends of words.
  const whole = words.join(' ');
  const ids = held.some(({ id }) => id === whole) ? [whole] : words;
  const found = held.filter(({ id }) => ids.includes(id));
  const unknown = ids.filter((id) => !found.some((statement) => statement.id === id));
  if (unknown.length > 0)
    throw new CetuError('NOT_FOUND', `There is no correction ${unknown.join(', ')}. cetu correct list prints them.`);
  const corrections = tellingCorrections(stores);
  for (const { id } of found) await corrections.revoke(id);
  print(`${count(found.length, 'correction')} revoked.`);
  return 0;
};

const made = async (
  graph: GraphReader,
  action: string,
  words: readonly string[],
  options: Options,
): Promise<Statement> => {
  const maker = makers.find((one) => one === action);
  if (!maker) {
    const near = suggestion(action, actions);
    throw new CetuError('INPUT', `cetu correct has no "${action}": ${actions.join(', ')}.${near}`);
  }
  const { by, reason } = options;
  if (!by?.trim() || !reason?.trim())
    throw new CetuError('INPUT', `cetu correct ${action} needs --by NAME and --reason TEXT.`);
  const signature: Signature = { by, reason, at: new Date().toISOString() };
  const take = takerOf(action, words);
  if (maker === 'same' || maker === 'different') {
    const keys = [take('KEY'), take('KEY')] as const;
    take.end();
    return pairStatement(maker, keys, signature);
  }
  if (maker === 'name') {
    const [key, name] = [take('KEY'), take('NAME')];
    take.end();
    return nameStatement(key, name, signature);
  }
  if (maker === 'fact' || maker === 'reject' || maker === 'add')
    return factStatement(graph, await askedOfFact(graph, maker, take, options), signature);
  return relationStatement(graph, await askedOfRelation(graph, maker, take, options), signature);
};

type Take = { (what: string): string; fields(): Record<string, string | null>; end(): void };

/** Takes the words of an action one by one; says which is missing. */
const takerOf = (action: string, words: readonly string[]): Take => {
  const left = [...words];
  const take = (what: string): string => {
    const word = left.shift();
    if (word === undefined) throw new CetuError('INPUT', `cetu correct ${action} needs ${what}.`);
    return word;
  };
  const fields = (): Record<string, string | null> =>
    Object.fromEntries(
      left.splice(0).map((word) => {
        const at = word.indexOf('=');
        if (at < 1) throw new CetuError('INPUT', `cetu correct ${action} takes FIELD=VALUE, not "${word}".`);
        return [word.slice(0, at), word.slice(at + 1) || null];
      }),
    );
  const end = (): void => {
    if (left[0] !== undefined) throw new CetuError('INPUT', `cetu correct ${action} does not take "${left[0]}".`);
  };
  return Object.assign(take, { fields, end });
};

const askedOfFact = async (
  graph: GraphReader,
  maker: 'fact' | 'reject' | 'add',
  take: Take,
  { of, source: textOf }: Options,
): Promise<AskedOfFact> => {
  if (maker === 'fact') {
    const bound = of === null ? {} : { of: of === 'nothing' ? [] : of.split(',') };
    return {
      do: 'correct',
      id: take('ID'),
      fields: take.fields(),
      ...bound,
      ...(textOf === null ? {} : { source: textOf }),
    };
  }
  if (maker === 'reject') {
    const id = take('ID');
    take.end();
    return { do: 'reject', id };
  }
  const [kind, source, place] = [take('KIND'), take('TEXT'), take('PLACE')];
  const span = await placeIn(graph, source, place);
  return { do: 'add', kind, source, span, fields: take.fields(), holders: of === null ? [] : of.split(',') };
};

const askedOfRelation = async (
  graph: GraphReader,
  maker: 'relation' | 'reject-relation' | 'add-relation',
  take: Take,
  { at }: Options,
): Promise<AskedOfRelation> => {
  const [from, type, to] = [take('FROM'), take('TYPE').toUpperCase(), take('TO')];
  const place = maker === 'add-relation' ? take('PLACE') : at;
  const source = /^(.+?)\/\w+\/\d+-\d+/.exec(from)?.[1] ?? from;
  return {
    do: maker === 'relation' ? 'correct' : maker === 'add-relation' ? 'add' : 'reject',
    ...{ type, from, to },
    span: place === null ? null : await placeIn(graph, source, place),
    fields: take.fields(),
  };
};

/** The span of START-END, or of words that the text has once. */
const placeIn = async (graph: GraphReader, source: string, place: string): Promise<Span> => {
  const [, start, end] = /^(\d{1,15})-(\d{1,15})$/.exec(place) ?? [];
  if (start !== undefined && end !== undefined) return { start: Number(start), end: Number(end) };
  const { reading, find } = await textCalled(graph, source);
  const [found, ...others] = find({ words: place, before: '', after: '' });
  if (!found) throw new CetuError('NOT_FOUND', `The text ${reading.id} does not have the words ${place}.`);
  if (others.length === 0) return found;
  const places = [found, ...others].slice(0, 10).map((span) => `${span.start}-${span.end}`);
  throw new CetuError('INPUT', `The text ${reading.id} has the words ${place} at ${places.join(', ')}; name one.`);
};

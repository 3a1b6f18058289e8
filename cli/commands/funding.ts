import type { FundingFilter, FundingRow, GraphReader } from '../../graph/index.ts';
import { awardRoles, CetuError, type Condition, instruments, isKey, type Key } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { defineCommand, numberOption } from '../command.ts';
import { type Cell, toCsv } from '../csv.ts';
import { suggestion } from '../nearest.ts';
import { count, faint, print, printJson, say } from '../output.ts';
import { allItems, everyItem } from '../pages.ts';
import { withGraph } from '../stores.ts';

const mostRows = 10_000;

export const command = defineCommand({
  name: 'funding',
  synopsis: '',
  words: { least: 0, most: 0 },
  about: `
Lists who funds what, with how much, under which conditions, until when: one row for each award, with the sentence that
says so. Filters hold together. Amounts are compared in one unit, CNY unless --unit names another.`,
  options: {
    agency: { type: 'string', value: 'NAME', help: 'a body named with the measure, by name or key' },
    role: { type: 'string', value: 'ROLE', help: awardRoles.join(', ') },
    instrument: { type: 'string', value: 'WORD', help: instruments.join(' ') },
    text: { type: 'string', value: 'WORDS', help: "in the measure's title, its headings, or the award's words" },
    condition: {
      type: 'string',
      value: 'WORDS',
      help: 'in a condition of the award, its measure or what stands above',
    },
    beneficiary: { type: 'string', value: 'WORDS', help: 'in who gets it' },
    min: { type: 'string', value: 'N', help: 'the least amount, in base units' },
    max: { type: 'string', value: 'N', help: 'the greatest amount' },
    unit: { type: 'string', value: 'UNIT', help: 'CNY, USD, % …' },
    'as-of': { type: 'string', value: 'DAY', help: 'tell whether it is in force on a day, 2024-05-01' },
    limit: { type: 'string', short: 'n', value: 'N', help: 'how many rows (20; with --csv all)' },
    csv: { type: 'boolean', help: 'print all rows as CSV, each with its citation' },
    json: { type: 'boolean', help: 'print the rows as JSON' },
  },
  examples: [
    ['cetu funding --agency 科创局', 'what one body gives'],
    ['cetu funding --role cap --min 1000000', 'caps of a million and more'],
    ['cetu funding --condition 高新技术企业 --csv > funding.csv', 'a table for a spreadsheet'],
  ],
  run: async (_, options, { config }) => {
    const first = numberOption('limit', options.limit, 1, mostRows, options.csv ? mostRows : 20);
    return withGraph(config, async (graph) => {
      const filter = await filterOf(graph, options);
      const rows: FundingRow[] = [];
      for await (const row of everyItem((page) => graph.funding(filter, 'text-order', page))) {
        rows.push(row);
        if (rows.length >= first) break;
      }
      if (options.json) printJson(rows);
      else if (options.csv) process.stdout.write(toCsv([head, ...rows.map(cellsOf)]));
      else printRows(rows);
      const { total } = await graph.funding(filter, 'text-order', { first: 1 });
      if (!options.json && total > rows.length) say(`${count(total, 'row')} in all; ${rows.length} shown.`);
      return 0;
    });
  },
});

type Typed = {
  readonly agency: string | null;
  readonly role: string | null;
  readonly instrument: string | null;
  readonly text: string | null;
  readonly condition: string | null;
  readonly beneficiary: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly unit: string | null;
  readonly 'as-of': string | null;
};

const filterOf = async (graph: GraphReader, typed: Typed): Promise<FundingFilter> => {
  const role = typed.role === null ? null : oneOf('role', typed.role, awardRoles);
  const instrument = typed.instrument === null ? null : oneOf('instrument', typed.instrument, instruments);
  const day = typed['as-of'];
  if (day !== null && Number.isNaN(Date.parse(`${day}T00:00:00Z`)))
    throw new CetuError('INPUT', `--as-of takes a day like 2024-05-01, not "${day}".`);
  return {
    ...(typed.agency === null ? {} : { agencies: await agenciesOf(graph, typed.agency) }),
    ...(role === null ? {} : { roles: [role] }),
    ...(instrument === null ? {} : { instruments: [instrument] }),
    ...(typed.text === null ? {} : { text: foldKey(typed.text) }),
    ...(typed.condition === null ? {} : { condition: foldKey(typed.condition) }),
    ...(typed.beneficiary === null ? {} : { beneficiary: foldKey(typed.beneficiary) }),
    ...(typed.min === null ? {} : { minimum: numberOption('min', typed.min, 0, Number.MAX_SAFE_INTEGER, 0) }),
    ...(typed.max === null ? {} : { maximum: numberOption('max', typed.max, 0, Number.MAX_SAFE_INTEGER, 0) }),
    ...(typed.unit === null ? {} : { unit: typed.unit }),
    ...(day === null ? {} : { asOf: day }),
  };
};

const oneOf = <T extends string>(option: string, word: string, words: readonly T[]): T => {
  const found = words.find((one) => one === word);
  if (found) return found;
  throw new CetuError('INPUT', `--${option} takes ${words.join(', ')}, not "${word}".${suggestion(word, words)}`);
};

/** The bodies of that name or key. */
const agenciesOf = async (graph: GraphReader, name: string): Promise<readonly Key[]> => {
  if (isKey(name)) return [name];
  const wanted = foldKey(name);
  const named = await allItems((page) => graph.list('Agency', { text: wanted }, 'name', page));
  const exact = named.filter((node) => node.kind === 'Agency' && node.names.some((one) => foldKey(one) === wanted));
  const found = (exact.length > 0 ? exact : named).map(({ id }) => id);
  if (found.length === 0) throw new CetuError('NOT_FOUND', `No body here is called "${name}".`);
  return found;
};

const printRows = (rows: readonly FundingRow[]): void => {
  for (const { award, measure, agencies, document, provenance, force, state } of rows) {
    const per = award.per === null ? '' : ` / ${award.per}`;
    const bound = award.qualifier === 'exact' ? '' : ` (${award.qualifier})`;
    print(
      `${award.role.padEnd(9)} ${award.value.toLocaleString('en-US')} ${award.unit}${per}${bound}   ${measure.title}`,
    );
    print(`          ${agencies.map(({ name }) => name).join('、') || '–'}   ${faint(sentence(provenance.quote))}`);
    const until = force.through === null ? '' : ` until ${force.through}`;
    print(
      `          ${faint(`${document.docNumber ?? document.name}${until}${state === null ? '' : `, ${state}`}`)}\n`,
    );
  }
  if (rows.length === 0) say('Nothing found.');
};

const sentence = (quote: string): string => quote.replace(/\s+/g, ' ').trim();

const head: readonly Cell[] = [
  'role',
  'value',
  'unit',
  'per',
  'qualifier',
  'recipient',
  'measure',
  'instrument',
  'agencies',
  'issuers',
  'industries',
  'conditions',
  'from',
  'through',
  'state',
  'document',
  'number',
  'section',
  'quote',
  'citation',
];

const cellsOf = (row: FundingRow): readonly Cell[] => {
  const { award, measure, agencies, issuers, industries, conditions, document, provenance, force, state } = row;
  const section = measure.path.join(' > ');
  const number = document.docNumber === null ? '' : `（${document.docNumber}）`;
  return [
    award.role,
    award.value,
    award.unit,
    award.per,
    award.qualifier,
    award.recipient,
    measure.title,
    measure.instrument,
    namesOf(agencies),
    namesOf(issuers),
    namesOf(industries),
    conditions.map(conditionWords).join('；'),
    force.from,
    force.through,
    state,
    document.name,
    document.docNumber,
    section,
    sentence(provenance.quote),
    `《${document.name}》${number}${section === '' ? '' : `，${section}`}：“${sentence(provenance.quote)}”`,
  ];
};

const namesOf = (things: readonly { readonly name: string }[]): string => things.map(({ name }) => name).join('；');

const conditionWords = ({ metric, op, value, unit }: Pick<Condition, 'metric' | 'op' | 'value' | 'unit'>): string =>
  `${metric} ${op} ${value}${unit ?? ''}`;

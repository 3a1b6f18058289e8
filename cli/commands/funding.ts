import { sharedConditions } from '../../eligibility/index.ts';
import type { FundingFilter, FundingGroupBy, FundingRow, GraphReader, Repeat } from '../../graph/index.ts';
import { awardRoles, CetuError, instruments, listedTitle } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { keysCalled } from '../called.ts';
import { defineCommand, numberOption } from '../command.ts';
import { correctedLine } from '../corrections.ts';
import { fundingCsv, sentence } from '../funding-csv.ts';
import { groupsCsv, largestRows, printGroups } from '../funding-groups.ts';
import { oneOf } from '../one-of.ts';
import { count, faint, print, printExactly, printJson, say } from '../output.ts';
import { everyItem } from '../pages.ts';
import { withGraph } from '../stores.ts';
import { forceStates, timeTyped } from '../time-options.ts';

const mostRows = 10_000;
const fundingOrders = ['text-order', 'amount-descending', 'amount-ascending', 'date-descending', 'last-day'] as const;
const fundingGroups = [
  'agency',
  'industry',
  'region',
  'issuer',
  'document',
  'role',
  'instrument',
  'recipient',
  'metric',
] as const satisfies readonly FundingGroupBy[];

export const command = defineCommand({
  name: 'funding',
  synopsis: '',
  words: { least: 0, most: 0 },
  about: `
Lists who funds what, with how much, under which conditions, until when: one row for each award, with the sentence that
says so. Filters hold together. Amounts are compared in one unit, CNY unless --unit names another.`,
  options: {
    agency: { type: 'string', value: 'NAME', help: 'a body named with the measure, by name or key' },
    issuer: { type: 'string', value: 'NAME', help: 'a body that issued the document' },
    region: { type: 'string', value: 'NAME', help: 'a place that the document governs, with all that lies in it' },
    industry: { type: 'string', value: 'NAME', help: 'a field that the measure supports, with all that is part of it' },
    alone: { type: 'boolean', help: 'the place or field alone, without what lies in it' },
    document: { type: 'string', value: 'NAME', help: 'a document, by number, title or key' },
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
    'as-of': { type: 'string', value: 'DAY', help: 'tell whether it is in force on a day: 2024-05-01, or TODAY' },
    state: { type: 'string', value: 'STATE', help: `on that day: ${forceStates.join(', ')}` },
    'expires-from': { type: 'string', value: 'DAY', help: 'whose last day in force is this day or a later one' },
    'expires-to': { type: 'string', value: 'DAY', help: 'whose last day in force is this day or an earlier one' },
    order: { type: 'string', value: 'ORDER', help: fundingOrders.join(', ') },
    by: {
      type: 'string',
      value: 'WHAT,WHAT',
      help: `count by one or two of ${fundingGroups.join(', ')}: least, median and greatest amount, and total budgets`,
    },
    repeated: { type: 'boolean', help: 'also what is said again: restated, in instalments, or detailed by a rule' },
    limit: { type: 'string', short: 'n', value: 'N', help: 'how many rows or groups (20; with --csv all)' },
    csv: { type: 'boolean', help: 'print all rows as CSV, each with its citation' },
    json: { type: 'boolean', help: 'print the rows as JSON' },
  },
  examples: [
    ['cetu funding --agency 科创局', 'what one body gives'],
    ['cetu funding --role cap --min 1000000', 'caps of a million and more'],
    ['cetu funding --region 武汉市 --order amount-descending', 'what a city and its zones give, the most first'],
    ['cetu funding --expires-from TODAY --order last-day', 'what still holds, the first to end first'],
    ['cetu funding --by agency,industry --csv', 'how much each body gives each field, as a table'],
    ['cetu funding --condition 高新技术企业 --csv > funding.csv', 'a table for a spreadsheet'],
  ],
  run: async (_, options, { config }) => {
    const first = numberOption('limit', options.limit, {
      least: 1,
      most: mostRows,
      fallback: options.csv ? mostRows : 20,
    });
    const order = options.order === null ? 'text-order' : oneOf('order', options.order, fundingOrders);
    return withGraph(config, async (graph) => {
      const filter = await filterOf(graph, options);
      if (options.by !== null) return printBy(graph, options.by.split(','), filter, { ...options, first });
      const rows: FundingRow[] = [];
      for await (const row of everyItem((page) => graph.funding(filter, order, page))) {
        rows.push(row);
        if (rows.length >= first) break;
      }
      if (options.json) printJson(rows);
      else if (options.csv) printExactly(fundingCsv(rows, await sharedConditions(graph, rows)));
      else printRows(rows);
      const { total } = await graph.funding(filter, order, { first: 1 });
      if (!options.json && total > rows.length) say(`${count(total, 'row')} in all; ${rows.length} shown.`);
      return 0;
    });
  },
});

type Shown = { readonly csv: boolean; readonly json: boolean; readonly first: number };

const printBy = async (
  graph: GraphReader,
  words: readonly string[],
  filter: FundingFilter,
  { csv, json, first }: Shown,
): Promise<number> => {
  const by = words.map((word) => oneOf('by', word.trim(), fundingGroups));
  const all = await graph.fundingBy(by, filter);
  const groups = all.slice(0, first);
  const largest = await largestRows(graph, groups);
  if (json) printJson(groups);
  else if (csv) printExactly(groupsCsv(by, groups, largest));
  else printGroups(groups, largest);
  if (!json && all.length > groups.length) say(`${count(all.length, 'group')} in all; ${groups.length} shown.`);
  return 0;
};

type Typed = Readonly<Record<TypedName, string | null>> & { readonly alone: boolean; readonly repeated: boolean };
type TypedName =
  | ('agency' | 'issuer' | 'region' | 'industry' | 'document')
  | ('role' | 'instrument' | 'text' | 'condition' | 'beneficiary')
  | ('min' | 'max' | 'unit' | 'as-of' | 'state' | 'expires-from' | 'expires-to');

const filterOf = async (graph: GraphReader, typed: Typed): Promise<FundingFilter> => {
  if (typed.unit !== null) await checkUnit(graph, typed.unit);
  return {
    ...(await entitiesOf(graph, typed)),
    ...(typed.alone ? { within: false } : {}),
    ...(typed.repeated ? { repeated: true } : {}),
    ...(typed.role === null ? {} : { roles: [oneOf('role', typed.role, awardRoles)] }),
    ...(typed.instrument === null ? {} : { instruments: [oneOf('instrument', typed.instrument, instruments)] }),
    ...(typed.text === null ? {} : { text: foldKey(typed.text) }),
    ...(typed.condition === null ? {} : { condition: foldKey(typed.condition) }),
    ...(typed.beneficiary === null ? {} : { beneficiary: foldKey(typed.beneficiary) }),
    ...(typed.min === null
      ? {}
      : { minimum: numberOption('min', typed.min, { least: 0, most: Number.MAX_SAFE_INTEGER, fallback: 0 }) }),
    ...(typed.max === null
      ? {}
      : { maximum: numberOption('max', typed.max, { least: 0, most: Number.MAX_SAFE_INTEGER, fallback: 0 }) }),
    ...(typed.unit === null ? {} : { unit: typed.unit }),
    ...timeTyped(typed),
  };
};

const entitiesOf = async (graph: GraphReader, typed: Typed): Promise<FundingFilter> => {
  const { agency, issuer, region, industry, document } = typed;
  return {
    ...(agency === null ? {} : { agencies: await keysCalled(graph, 'Agency', agency) }),
    ...(issuer === null ? {} : { issuers: await keysCalled(graph, 'Agency', issuer) }),
    ...(region === null ? {} : { regions: await keysCalled(graph, 'Region', region) }),
    ...(industry === null ? {} : { industries: await keysCalled(graph, 'Industry', industry) }),
    ...(document === null ? {} : { documents: await keysCalled(graph, 'Document', document) }),
  };
};

/** Rejects with INPUT for a unit that no amount here has, 万元 too: amounts stand in base units. */
const checkUnit = async (graph: GraphReader, unit: string): Promise<void> => {
  const groups = await graph.fundingBy(['role'], {});
  const rows = new Map<string, number>();
  for (const { amounts } of groups)
    for (const amount of amounts) rows.set(amount.unit, (rows.get(amount.unit) ?? 0) + amount.count);
  if (rows.has(unit) || rows.size === 0) return;
  const units = [...rows].sort(([, a], [, b]) => b - a).map(([name]) => name);
  throw new CetuError(
    'INPUT',
    `No amount here is in ${unit}. Amounts stand in base units, 500万元 as --min 5000000 --unit CNY. Units here: ${units.slice(0, 8).join(', ')}.`,
  );
};

const whyRepeated: Readonly<Record<Repeat, string>> = {
  restated: 'said again in the same text',
  instalment: 'part of another award',
  overview: 'given by the rule in the same text',
  detailed: 'given by the rule in another text, and counted once with it',
  quoted: 'quoted from another document',
};

const printRows = (rows: readonly FundingRow[]): void => {
  for (const row of rows) {
    const { award, measure, agencies, document, provenance, force, state, amendments, corrected } = row;
    const per = award.per === null ? '' : ` / ${award.per}`;
    const bound = award.qualifier === 'exact' ? '' : ` (${award.qualifier})`;
    print(
      `${award.role.padEnd(9)} ${award.value.toLocaleString('en-US')} ${award.unit}${per}${bound}   ${measure.title}`,
    );
    print(`          ${agencies.map(({ name }) => name).join('、') || '–'}   ${faint(sentence(provenance.quote))}`);
    const until = force.through === null ? '' : ` until ${force.through}`;
    print(
      `          ${faint(`${document.docNumber ?? listedTitle(document)}${until}${state === null ? '' : `, ${state}`}`)}`,
    );
    for (const { by, day, figure, provenance: said } of amendments) {
      const since = day === null ? '' : ` from ${day}`;
      const value = figure === null ? 'amended' : `${figure.value.toLocaleString('en-US')} ${figure.unit}`;
      print(`          ${value}${since}   ${faint(`${by}: ${sentence(said.quote)}`)}`);
    }
    if (row.repeats !== null) print(`          ${faint(`${row.repeats}: ${whyRepeated[row.repeats]}`)}`);
    for (const id of row.statedBy) print(`          ${faint(`by ${id}`)}`);
    for (const { of, ...each } of corrected) print(`          ${of} corrected   ${faint(correctedLine(each))}`);
    print();
  }
  if (rows.length === 0) say('Nothing found.');
};

import {
  applicants,
  type Claim,
  eligible,
  type Figure,
  figureUnits,
  firmSizeCalled,
  firmSizes,
  type Ground,
  type Profile,
  parseFigure,
  type Tier,
  verdicts,
} from '../../eligibility/index.ts';
import type { GraphReader } from '../../graph/index.ts';
import { CetuError, isKey, type Key, listedTitle } from '../../model/index.ts';
import { keysCalled } from '../called.ts';
import { defineCommand, numberOption } from '../command.ts';
import { dayOption } from '../day-option.ts';
import { sentence } from '../funding-csv.ts';
import { oneOf } from '../one-of.ts';
import { count, faint, print, printJson, say } from '../output.ts';
import { withGraph } from '../stores.ts';

const mostClaims = 500;

export const command = defineCommand({
  name: 'eligible',
  synopsis: '',
  words: { least: 0, most: 0 },
  about: `
Lists what a firm or person could claim on a day: awards that are sure, awards that are possible with what is open, and with
--excluded the others with what excludes them. What is not told is not known, and stays open; nothing is sure unless every
condition is understood and met.`,
  options: {
    'as-of': { type: 'string', value: 'DAY', help: 'the day on which one asks: 2025-06-01, or TODAY' },
    applicant: { type: 'string', value: 'WHO', help: `${applicants.join(' or ')} (firm)` },
    region: {
      type: 'string',
      value: 'NAME',
      help: 'the narrowest place in which it is, by name or key (region:360104)',
    },
    industry: { type: 'string', value: 'NAME,NAME', help: 'its fields' },
    size: { type: 'string', value: 'SIZE', help: '大型, 中型, 小型, 微型 or 小微' },
    founded: { type: 'string', value: 'DAY', help: 'the day on which the firm was founded' },
    revenue: { type: 'string', value: 'SUM', help: '营业收入 of a year, 3000万元' },
    investment: { type: 'string', value: 'SUM', help: '投资额' },
    research: { type: 'string', value: 'SUM', help: '研发投入 of a year' },
    staff: { type: 'string', value: 'N', help: '职工人数' },
    insured: { type: 'string', value: 'N', help: '社保人数' },
    age: { type: 'string', value: 'N', help: "a person's age" },
    degree: { type: 'string', value: 'WORD', help: "a person's highest degree: 专科, 本科, 硕士, 博士" },
    qualification: {
      type: 'string',
      value: 'NAME,NAME',
      help: "all that it is recognised as: 高新技术企业,专精特新企业; '' for nothing",
    },
    figure: { type: 'string', value: 'NAME=SUM,…', help: 'other figures, by the metric of a condition: 估值=80亿元' },
    document: { type: 'string', value: 'NAME', help: 'a document to look at, by number, title or key' },
    excluded: { type: 'boolean', help: 'also what is excluded, and by what' },
    limit: { type: 'string', short: 'n', value: 'N', help: 'how many measures (20; with --json all)' },
    json: { type: 'boolean', help: 'print the claims as JSON' },
  },
  examples: [
    ['cetu eligible --as-of 2025-06-01 --region 武汉市', 'what a firm there could claim'],
    [
      'cetu eligible --as-of 2025-06-01 --region 武汉东湖新技术开发区 --revenue 3000万元 --qualification 高新技术企业',
      'one of which more is known',
    ],
    ['cetu eligible --as-of 2025-06-01 --applicant person --degree 博士 --json', 'a doctor, for a program'],
  ],
  run: async (_, options, { config }) => {
    const first = numberOption('limit', options.limit, {
      least: 1,
      most: mostClaims,
      fallback: options.json ? mostClaims : 20,
    });
    const asOf = dayOption('as-of', options['as-of']);
    if (asOf === null) throw new CetuError('INPUT', 'eligible needs --as-of DAY: what is in force depends on the day.');
    return withGraph(config, async (graph) => {
      const filter =
        options.document === null ? {} : { documents: await keysCalled(graph, 'Document', options.document) };
      const wanted = options.excluded ? verdicts : verdicts.filter((verdict) => verdict !== 'excluded');
      const question = { asOf, filter, verdicts: wanted };
      const { items, counts, total } = await eligible(graph, await profileOf(graph, options), question, { first });
      if (options.json) printJson(items);
      else for (const claim of items) printClaim(claim);
      if (items.length === 0) say('Nothing found.');
      const all = verdicts.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ');
      say(`${count(items.length, 'measure')} of ${total} shown; in all ${all}.`);
      return 0;
    });
  },
});

const figureNames = ['revenue', 'investment', 'research', 'staff', 'insured', 'age'] as const;

type Typed = Readonly<
  Record<
    | (typeof figureNames)[number]
    | ('applicant' | 'region' | 'industry' | 'size' | 'founded' | 'degree' | 'qualification' | 'figure'),
    string | null
  >
>;

const profileOf = async (graph: GraphReader, typed: Typed): Promise<Profile> => {
  const founded = dayOption('founded', typed.founded);
  return {
    applicant: oneOf('applicant', typed.applicant ?? 'firm', applicants),
    ...(typed.region === null ? {} : { region: await placeCalled(graph, typed.region) }),
    ...(typed.industry === null ? {} : { industries: await industriesCalled(graph, typed.industry) }),
    ...(typed.size === null ? {} : { size: sizeOf(typed.size) }),
    ...(founded === null ? {} : { founded }),
    ...(typed.degree === null ? {} : { degree: typed.degree }),
    ...(typed.qualification === null ? {} : { qualifications: listOf(typed.qualification) }),
    figures: figuresOf(typed),
  };
};

/** The words between commas of either width. */
const listOf = (words: string): string[] =>
  words
    .split(/[,，]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const placeCalled = async (graph: GraphReader, name: string): Promise<Key> => {
  if (isKey(name)) return name;
  const [only, ...others] = await keysCalled(graph, 'Region', name);
  if (only === undefined || others.length > 0)
    throw new CetuError('INPUT', `--region "${name}" may be ${[only, ...others].join(', ')}: name one of them.`);
  return only;
};

const industriesCalled = async (graph: GraphReader, names: string): Promise<Key[]> => {
  const keys: Key[] = [];
  for (const name of listOf(names)) keys.push(...(await keysCalled(graph, 'Industry', name)));
  return keys;
};

const sizeOf = (word: string) => {
  const size = firmSizeCalled(word);
  if (size) return size;
  throw new CetuError('INPUT', `--size takes 大型, 中型, 小型, 微型, 小微 or ${firmSizes.join(', ')}, not "${word}".`);
};

const figuresOf = (typed: Typed): Figure[] => {
  const units = figureUnits();
  const own = figureNames.flatMap((name) => {
    const written = typed[name];
    return written === null ? [] : [figureOf(name, written, units[name] ?? '')];
  });
  const others = listOf(typed.figure ?? '').map((pair) => {
    const [name = '', written = ''] = pair.split('=');
    return figureOf(name, written, units[name] ?? '');
  });
  return [...own, ...others];
};

/** A figure as typed; a bare number is in the unit of its field. */
const figureOf = (name: string, written: string, unit: string): Figure => {
  const figure = parseFigure(written);
  if (!figure || name === '')
    throw new CetuError(
      'INPUT',
      `"${written}" is no figure of ${name || 'anything'}: write 3000万元, 35人 or NAME=SUM.`,
    );
  return { name, value: figure.value, unit: figure.unit || unit };
};

const printClaim = ({ tiers }: Claim): void => {
  const [{ row }] = tiers;
  const { document, force, measure } = row;
  const until = force.through === null ? '' : ` until ${force.through}`;
  print(`${measure.title}   ${faint(`${document.docNumber ?? listedTitle(document)}${until}`)}`);
  for (const tier of tiers) printTier(tier);
  print();
};

const printTier = ({ verdict, row, grounds }: Tier): void => {
  print(`  ${verdict.padEnd(9)} ${sentence(row.provenance.quote)}`);
  const decisive = grounds.filter(({ outcome }) => outcome === (verdict === 'excluded' ? 'failed' : 'open'));
  for (const each of decisive) print(`            ${faint(groundWords(each))}`);
};

const groundWords = ({ about, outcome, why, field, words }: Ground): string => {
  const reason = outcome === 'failed' ? 'not met' : (why ?? '').replace('-', ' ');
  return `${about} ${reason}${field === null ? '' : ` (${field})`}${words === '' ? '' : `: ${sentence(words)}`}`;
};

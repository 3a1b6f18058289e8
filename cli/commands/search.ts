// Searches from the command line: what the words mean is decided by the names of the graph, as the API does, and told
// beside the hits.
import {
  createLoaders,
  documentsAt,
  industryFacet,
  namesIn,
  openNameBook,
  regionFacet,
  searchFilter,
  sourcesOfAgency,
  type UnderstoodKind,
  understoodOf,
} from '../../api/index.ts';
import type { GraphReader } from '../../graph/index.ts';
import { CetuError, listedTitle, readOnce } from '../../model/index.ts';
import type { Hit, QueryCondition, QueryConditionKind, SearchFilter, SearchQuery } from '../../search/index.ts';
import { keysCalled } from '../called.ts';
import { defineCommand, numberOption } from '../command.ts';
import { excerptOf } from '../excerpt.ts';
import { count, faint, marked, print, printJson, say } from '../output.ts';
import { type Stores, withStores } from '../stores.ts';
import { forceStates, timeTyped } from '../time-options.ts';

const mostHits = 100;

export const command = defineCommand({
  name: 'search',
  synopsis: 'TEXT…',
  words: { least: 1, most: Number.POSITIVE_INFINITY, unless: 'like' },
  about: `
Finds passages, best first, each with its document, its section and the words found. "a phrase" is found as it stands,
-word leaves out passages that hold it; put it in quotes with the rest. a OR b takes either, a NEAR/5 b both with at most five characters between. 繁體 finds 简体, 500万元 finds
五百万元, 发改委 finds 发展和改革委员会, and the other way round; a body or place is found by all names that the graph knows of it, which is
told. title:措施, agency:科创局, type:plan and year:2020-2023 are conditions, and so are
金额:≥100万, 金额:100万-500万 and 500万元以上: passages that state such a sum as a fact. Each is told, with the query without it. Where no passage has all words, it says what may have been
meant: the query with one character otherwise.`,
  options: {
    limit: { type: 'string', short: 'n', value: 'N', help: `how many passages, at most ${mostHits} (10)` },
    'by-date': { type: 'boolean', help: 'those with all words, of the newest document first' },
    'as-typed': {
      type: 'string',
      value: 'NAMES',
      help: 'look for these names or numbers as they are typed; commas between',
    },
    'no-synonyms': { type: 'boolean', help: 'look for all names as they are typed' },
    narrower: { type: 'string', value: 'NAMES', help: 'of these industries, the fields in them, too; commas between' },
    region: { type: 'string', value: 'NAME', help: 'of documents that govern a place, with all that lies in it' },
    industry: { type: 'string', value: 'NAME', help: 'of texts that name a field, or one that is part of it' },
    alone: { type: 'boolean', help: 'the place or field alone, without what lies in it' },
    'as-of': { type: 'string', value: 'DAY', help: 'the day of --state: 2024-05-01, or TODAY' },
    state: { type: 'string', value: 'STATE', help: `of documents that are then ${forceStates.join(', ')}` },
    'expires-from': { type: 'string', value: 'DAY', help: 'of documents that end on this day or a later one' },
    'expires-to': { type: 'string', value: 'DAY', help: 'of documents that end on this day or an earlier one' },
    like: { type: 'string', value: 'PASSAGE', help: 'passages like this one, by its rarest words; --json prints ids' },
    json: { type: 'boolean', help: 'print the result as JSON' },
  },
  examples: [
    ['cetu search 企业总部 奖励', 'two words'],
    ['cetu search \'"数字经济"\' --limit 3', 'a phrase'],
    ["cetu search '奖励 -人才'", 'one word without another'],
    ["cetu search '奖励 金额:≥100万'", 'passages that state a sum of a million yuan or more'],
    ['cetu search 奖励 --region 武汉市 --as-of TODAY --state in-force', 'what holds today in a city and its zones'],
    ['cetu search 科创局 牵头 --as-typed 科创局', 'a body by the name that is typed alone'],
  ],
  run: async (words, { limit, json, like, narrower, ...given }, { config }) => {
    const first = numberOption('limit', limit, { least: 1, most: mostHits, fallback: 10 });
    const asked: Asked = {
      text: words.join(' '),
      first,
      byDate: given['by-date'],
      synonyms: !given['no-synonyms'],
      asTyped: namesGiven(given['as-typed']),
      narrower: namesGiven(narrower),
      within: !given.alone,
    };
    if (like === null) {
      await withStores(config, (stores) => printFound(stores, asked, given, json));
      return 0;
    }
    const beside = [
      ...words.slice(0, 1),
      ...notWithLike.flatMap((name) => (given[name] === null || given[name] === false ? [] : [`--${name}`])),
      ...(narrower === null ? [] : ['--narrower']),
    ];
    if (beside.length > 0) throw new CetuError('INPUT', `--like looks for no words: leave out ${beside.join(', ')}.`);
    await withStores(config, (stores) => printLike(stores, { like, first, within: asked.within }, given, json));
    return 0;
  },
});

const notWithLike = ['by-date', 'as-typed', 'no-synonyms'] as const;

type Asked = {
  readonly text: string;
  readonly first: number;
  readonly byDate: boolean;
  readonly synonyms: boolean;
  readonly asTyped: readonly string[];
  readonly narrower: readonly string[];
  readonly within: boolean;
};

type Typed = Readonly<Record<'region' | 'industry' | 'as-of' | 'state' | 'expires-from' | 'expires-to', string | null>>;

const filterOf = async (graph: GraphReader, typed: Typed, within: boolean): Promise<SearchFilter> => {
  const { region, industry } = typed;
  return searchFilter(
    { graph, now: () => new Date() },
    {
      ...timeTyped(typed),
      within,
      ...(region === null ? {} : { regions: await keysCalled(graph, 'Region', region) }),
      ...(industry === null ? {} : { industries: await keysCalled(graph, 'Industry', industry) }),
    },
  );
};

const namesGiven = (typed: string | null): readonly string[] =>
  (typed ?? '').split(/[,，、]/u).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));

const printFound = async ({ graph, index }: Stores, asked: Asked, typed: Typed, json: boolean): Promise<void> => {
  const { text, first, byDate, synonyms, asTyped, narrower, within } = asked;
  const book = await openNameBook(graph)();
  const query: SearchQuery = {
    text,
    filter: await filterOf(graph, typed, within),
    page: { first },
    order: byDate ? 'date' : 'relevance',
    synonyms,
    names: synonyms ? await namesIn(graph, book, text, narrower) : [],
    asTyped,
    agencySources: (name) => sourcesOfAgency(graph, name),
  };
  const result = await index.search(query);
  const understood = result.understood.map((part) => understoodOf(book, part));
  const didYouMean = result.total > 0 ? [] : await index.respell(query, mostMeant, book.near(text));
  if (json) {
    const told = understood.map(({ kind, text, names, entity }) => ({
      kind: kind.toLowerCase(),
      text,
      names,
      entity: entity && { id: entity.id, name: entity.name },
    }));
    const bySource = readOnce(() => index.bySource(query));
    const facets = {
      ...result.facets,
      regions: within ? await regionFacet(graph, result.facets.regions, bySource) : result.facets.regions,
      industries: await industryFacet(graph, await bySource(), within),
    };
    printJson({ ...result, facets, understood: told, didYouMean });
    return;
  }
  await printHits(graph, result.hits);
  for (const condition of result.conditions) say(toldOf(condition));
  for (const typed of result.unread)
    say(
      `${typed} states no sum: its words are looked for. 金额:≥100万, 金额:<50万 and 金额:100万-500万 are conditions.`,
    );
  for (const { kind, text, names } of understood) {
    if (names.length > 0)
      say(`${text}${kindNames[kind]}: also ${names.join(', ')}; --as-typed ${text} leaves that out.`);
    else if (kind === 'INDUSTRY') say(`${text} is an industry; --narrower ${text} looks for the fields in it, too.`);
  }
  if (result.hits.length > 0) say(`${count(result.total, 'passage')} with all words; ${result.hits.length} shown.`);
  if (result.meaning === 'failed') say('The meaning of the question could not be asked for; its words were.');
  if (didYouMean.length > 0) say(`Did you mean ${didYouMean.join(' or ')}?`);
};

/** What restricts the hits, and how it is taken out. */
const toldOf = ({ kind, text, isNamed, without }: QueryCondition): string =>
  [
    `Only ${conditionNames[kind]} ${text}`,
    ...(isNamed ? [] : [`--as-typed ${text} looks for the words`]),
    without === '' ? 'nothing else is asked' : `without that: cetu search ${quoted(without)}`,
  ].join('; ');

/** The words as a shell hands them on whole; what begins with a minus is no option. */
const quoted = (words: string): string => `${words.startsWith('-') ? '-- ' : ''}'${words.replaceAll("'", "'\\''")}'`;

const conditionNames: Readonly<Record<QueryConditionKind, string>> = {
  title: 'with the title',
  agency: 'of texts that name',
  type: 'of the type',
  year: 'of',
  amount: 'with a sum in yuan as a fact:',
  excluded: 'without',
  choice: 'with either:',
  near: 'with both near:',
};

const kindNames: Readonly<Record<UnderstoodKind, string>> = {
  AGENCY: ' (agency)',
  REGION: ' (region)',
  INDUSTRY: ' (industry)',
  NAME: '',
  NUMBER: '',
};

type LikeAsked = { readonly like: string; readonly first: number; readonly within: boolean };

const printLike = async (
  { graph, index }: Stores,
  { like, first, within }: LikeAsked,
  typed: Typed,
  json: boolean,
): Promise<void> => {
  const hits = await index.similar(like, first, await filterOf(graph, typed, within));
  if (hits === null) throw new CetuError('NOT_FOUND', `The search index has no passage ${like}.`);
  if (json) printJson({ hits });
  else await printHits(graph, hits);
};

const mostMeant = 3;

const printHits = async (graph: GraphReader, hits: readonly Hit[]): Promise<void> => {
  const width = Math.max(40, Math.min(process.stdout.columns ?? 80, 120)); // two lines of Chinese characters
  const loaders = createLoaders(graph);
  const documents = await Promise.all(hits.map(({ passage }) => documentsAt(loaders, passage.source, passage.span)));
  for (const [place, { passage, highlights, byMeaning }] of hits.entries()) {
    const { title, docNumber } = passage.document;
    const whole = documents[place]?.[0];
    const listed = title && listedTitle({ title, name: title, ...whole?.document });
    print(
      `${String(place + 1).padStart(2)}  ${listed || `(no title; source ${passage.source})`}${docNumber ? faint(`  ${docNumber}`) : ''}${byMeaning ? faint('  by its meaning') : ''}`,
    );
    if (passage.section.length > 0) print(`    ${faint(passage.section.join(' › '))}`);
    print(`    ${excerptOf(passage, highlights, width, marked)}\n`);
  }
  if (hits.length === 0) say('Nothing found.');
};

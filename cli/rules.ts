// npm run rules: what the cases, texts and gold facts say of each rule. For those who change rules.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadNamedRules, loadRuleTools } from '../ingest/index.ts';
import { CetuError, toCetuError } from '../model/index.ts';
import { type Context, numberOption } from './command.ts';
import { readConfig } from './config.ts';
import { isReadable } from './document-names.ts';
import { findGoldPairs } from './gold.ts';
import { readManifest, readRounds } from './gold-tables.ts';
import { endQuietlyWithReader, print, say } from './output.ts';
import { subjectOf } from './rule-pages.ts';
import { compareFacts, keepFacts } from './rules/compare.ts';
import { balancesOf, type RuleVerdict, verdictsOn } from './rules/gold.ts';
import { type Reading, readAll } from './rules/readings.ts';
import { contestLines, ruleLines } from './rules/report.ts';
import { unexplainedLines } from './rules/unexplained.ts';

const { ruleBook } = await loadNamedRules();

const help = `npm run rules -- [PATH…] [OPTION]…

For each rule: how many cases it wins, how many it must lose, and how often it wins in the documents of PATH…; then how often
a rule won over another that said something else, in those documents or, where none is named, in the cases. A rule that wins
no case, or that no case makes lose, is marked !.

  --subject NAME     only the tables of this subject
  --cases RULE       list the cases that a rule wins and must lose
  --gold DIR         count by gold facts how often a rule, and A over B, was right and wrong; PATH is one folder of texts
  --rounds FILE      a table that says which gold is about which text, as for cetu eval
  --round NAME       only the gold of this round of the table
  --unexplained      list the sums and shares of PATH… that ended in no fact and on which no rule ruled
  --keep DIR         write the facts of PATH… to DIR, NAME.json as cetu extract prints them
  --compare          PATH is facts that were kept before a change, and facts after it, two files or two folders: count by
                     kind which are equal, moved (say the same by other words), changed, gone and new, and by the rule
                     that decides them now; a fact that hangs on another measure is changed in "above"
  --examples N       list at most so many examples of each rule (2)
  --words            list the words of cues and vocabularies that stand in no case
  --help             print this`;

const options = {
  subject: { type: 'string' },
  cases: { type: 'string' },
  gold: { type: 'string' },
  rounds: { type: 'string' },
  round: { type: 'string' },
  unexplained: { type: 'boolean' },
  keep: { type: 'string' },
  compare: { type: 'boolean' },
  examples: { type: 'string' },
  words: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Wanted = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

const main = async (): Promise<readonly string[]> => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  // npm runs its scripts in the root of the checkout and keeps the user's folder in INIT_CWD.
  const context = { config: readConfig(process.env), cwd: process.env['INIT_CWD'] ?? process.cwd() };
  if (values.help) return [help];
  if (values.words) return (await loadRuleTools()).untriedWords();
  if (values.keep !== undefined) return [await keepFacts(positionals, resolve(context.cwd, values.keep), context)];
  if (values.compare) return comparison(positionals, values.examples, context);
  if (values.unexplained) return unexplainedLines(positionals, context);
  if (values.cases !== undefined) return caseLines(values.cases);
  return rulesReport(positionals, values, context);
};

const comparison = (paths: readonly string[], examples: string | undefined, { cwd }: Context) => {
  const [before, after, ...others] = paths.map((path) => resolve(cwd, path));
  if (before === undefined || after === undefined || others.length > 0)
    throw new CetuError('INPUT', '--compare needs two files or folders of facts: BEFORE AFTER.');
  return compareFacts(before, after, numberOption('examples', examples ?? null, { least: 0, most: 1000, fallback: 2 }));
};

const rulesReport = async (paths: readonly string[], wanted: Wanted, context: Context): Promise<readonly string[]> => {
  const { contestsOf, firingsOf, recordsOf, tryCases } = await loadRuleTools();
  const tables = ruleBook.filter(({ id }) => wanted.subject === undefined || subjectOf(id) === wanted.subject);
  if (tables.length === 0) throw new CetuError('INPUT', `There is no subject "${wanted.subject}".`);
  const trials = tryCases();
  const readings = await readAll(paths, context);
  const decisions = readings.flatMap((reading) => reading.decisions);
  const records = new Map(recordsOf(ruleBook, trials).map((one) => [one.rule, one]));
  const firings = firingsOf(decisions);
  const balances =
    wanted.gold === undefined
      ? null
      : balancesOf(await judged(paths, readings, { ...wanted, gold: wanted.gold }, context));
  const balanceOf = (name: string) => balances && (balances.get(name) ?? { right: 0, wrong: 0 });
  const contests = contestsOf(readings.length > 0 ? decisions : trials.flatMap((trial) => trial.decisions));
  const shown = new Set(tables.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return [
    ...ruleLines(tables, (rule) => ({
      wins: records.get(rule)?.wins.length ?? 0,
      mustLose: records.get(rule)?.mustLose.length ?? 0,
      fires: readings.length > 0 ? (firings.get(rule) ?? 0) : null,
      balance: balanceOf(rule),
    })),
    '',
    ...contestLines(
      contests
        .filter(({ winner }) => shown.has(winner))
        .map((contest) => ({ ...contest, balance: balanceOf(`${contest.winner} over ${contest.loser}`) })),
    ),
  ];
};

/** The verdicts of gold on the readings that it is about. */
const judged = async (
  paths: readonly string[],
  readings: readonly Reading[],
  { gold, rounds, round }: Wanted & { readonly gold: string },
  { cwd }: Context,
): Promise<readonly RuleVerdict[]> => {
  const [texts, ...others] = paths.map((path) => resolve(cwd, path));
  if (texts === undefined || others.length > 0)
    throw new CetuError('INPUT', '--gold needs one folder of texts that it is about.');
  const table =
    rounds === undefined ? await readManifest(texts) : await readRounds(resolve(cwd, rounds), round ?? null);
  const folders = { gold: resolve(cwd, gold), documents: texts, isDocument: isReadable };
  const { pairs, leftOut } = await findGoldPairs(folders, table);
  for (const { path, reason } of leftOut) say(`${path} is left out: ${reason}.`);
  return pairs.flatMap((pair) => {
    const reading = readings.find(({ path }) => path === pair.document);
    return reading ? verdictsOn(reading, pair.gold) : [];
  });
};

const caseLines = async (rule: string): Promise<readonly string[]> => {
  const { recordsOf, tryCases } = await loadRuleTools();
  const found = recordsOf(ruleBook, tryCases()).find((one) => one.rule === rule);
  if (!found) throw new CetuError('INPUT', `There is no rule "${rule}" in a table.`);
  return [`wins ${found.wins.length}`, ...found.wins, '', `must lose ${found.mustLose.length}`, ...found.mustLose];
};

endQuietlyWithReader();
try {
  for (const line of await main()) print(line);
} catch (error) {
  say(toCetuError(error).message);
  process.exitCode = 1;
}

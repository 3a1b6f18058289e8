// The table of commands. Each is a page in commands/, loaded when it is asked for: `cetu --help` need not wait for
// what `cetu serve` needs.
import { CetuError } from '../model/index.ts';
import { type Command, columns } from './command.ts';
import { suggestion } from './nearest.ts';

type Entry = { readonly summary: string; readonly load: () => Promise<{ readonly command: Command }> };

export const commands: Readonly<Record<string, Entry>> = {
  serve: { summary: 'serve the page and the GraphQL API', load: () => import('./commands/serve.ts') },
  ingest: { summary: 'read documents into the graph and the index', load: () => import('./commands/ingest.ts') },
  watch: { summary: 'read a folder as it changes', load: () => import('./commands/watch.ts') },
  remove: { summary: 'take documents out again', load: () => import('./commands/remove.ts') },
  funding: { summary: 'list who funds what, as rows or CSV', load: () => import('./commands/funding.ts') },
  timeline: { summary: 'list what happened to documents, by day', load: () => import('./commands/timeline.ts') },
  eligible: { summary: 'list what a firm or person could claim', load: () => import('./commands/eligible.ts') },
  correct: { summary: 'say what is wrong in a fact', load: () => import('./commands/correct.ts') },
  search: { summary: 'find passages', load: () => import('./commands/search.ts') },
  status: { summary: 'say what the stores hold', load: () => import('./commands/status.ts') },
  export: { summary: 'print the whole graph', load: () => import('./commands/export.ts') },
  import: { summary: 'read what export printed', load: () => import('./commands/import.ts') },
  backup: { summary: 'copy the stores while they serve', load: () => import('./commands/backup.ts') },
  migrate: { summary: 'copy the graph to another store', load: () => import('./commands/migrate.ts') },
  reindex: { summary: 'bring the index up from the graph', load: () => import('./commands/reindex.ts') },
  meaning: { summary: 'let questions be asked for their meaning', load: () => import('./commands/meaning.ts') },
  extract: { summary: "print one document's facts as JSON", load: () => import('./commands/extract.ts') },
  explain: { summary: 'say why a fact was found', load: () => import('./commands/explain.ts') },
  text: { summary: "print one document's text as Cetu reads it", load: () => import('./commands/text.ts') },
  rules: { summary: 'list the rules by which facts are found', load: () => import('./commands/rules.ts') },
  eval: { summary: 'score the facts found against gold facts', load: () => import('./commands/eval.ts') },
};

/** What `cetu --help` prints. */
export const help = (): string => `cetu COMMAND [OPTION]… [WORD]…

Cetu 策图 reads Chinese policy and research documents, keeps their facts in a graph and their words in an index, and
answers questions across documents. Every fact points at the words that state it.

Commands
${columns(Object.entries(commands).map(([name, { summary }]) => [name, summary]))}
Options
${columns([
  ['-h, --help', 'print this; cetu COMMAND --help tells about one command'],
  ['    --version', 'print the version'],
])}
Examples
  cetu ingest policies/            read a folder
  cetu search 企业总部 奖励          find the passage
  cetu serve                       ask on http://127.0.0.1:4000
  cetu extract notice.txt          see the facts of one file, storing nothing
`;

/** The command of that name. Throws INPUT where there is none. */
export const findCommand = async (name: string): Promise<Command> => {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry) return (await entry.load()).command;
  const isOption = name.startsWith('-');
  const what = isOption ? `no option ${name}` : `no command "${name}"`;
  const near = suggestion(name, isOption ? ['--help', '--version'] : Object.keys(commands));
  throw new CetuError('INPUT', `There is ${what}.${near} "cetu --help" lists the commands.`);
};

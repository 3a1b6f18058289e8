import { loadNamedRules } from '../../ingest/index.ts';
import { CetuError } from '../../model/index.ts';
import { columns, defineCommand } from '../command.ts';
import { suggestion } from '../nearest.ts';
import { faint, print } from '../output.ts';
import { sayOutcome, subjectOf, subjects } from '../rule-pages.ts';

const { findRule, namedSteps, ruleBook } = await loadNamedRules();
const steps = 'steps';

export const command = defineCommand({
  name: 'rules',
  synopsis: '[SUBJECT]',
  words: { least: 0, most: 1 },
  about: `
Lists the rules by which facts are found. A table answers one question: all of its rules speak, and the first that speaks
wins. SUBJECT is the name of a subject, a table or a rule; without it the tables are listed. What no table decides is found
by named steps, listed as "${steps}". docs/rules/ holds the same as pages.`,
  options: {},
  examples: [
    ['cetu rules', 'the tables and their questions'],
    ['cetu rules amount-role', 'all rules on the roles of amounts'],
    ['cetu rules amount-role/given-sum', 'one rule'],
    ['cetu rules steps', 'what no table decides'],
  ],
  run: async ([subject]) => {
    if (subject === undefined) printOverview();
    else if (subject === steps) printSteps();
    else printSubject(subject);
    return 0;
  },
});

type Table = (typeof ruleBook)[number];

const printOverview = (): void => {
  const rows = ruleBook.map(({ id, says, rules }) => [id, `${says} ${faint(`${rules.length} rules`)}`] as const);
  print(
    columns([...rows, [steps, `What no table decides. ${faint(`${Object.keys(namedSteps).length} steps`)}`]]).trimEnd(),
  );
};

const printSteps = (): void => print(columns(Object.entries(namedSteps)).trimEnd());

const printSubject = (subject: string): void => {
  const tables = ruleBook.filter(({ id }) => id === subject || subjectOf(id) === subject);
  if (tables.length > 0) print(tables.map(tableText).join('\n').trimEnd());
  else print(oneRule(subject));
};

const tableText = ({ id, says, rules }: Table): string =>
  `${id}: ${says}\n${rules
    .map(
      (rule, i) =>
        `${String(i + 1).padStart(3)}  ${rule.id} → ${sayOutcome(rule.outcome)}${rule.lastResort ? ' (last resort)' : ''}\n     ${rule.says}\n`,
    )
    .join('')}`;

const oneRule = (id: string): string => {
  const rule = findRule(id);
  if (rule !== null) return `${rule.id}${rule.table === null ? '' : ` (of ${rule.table})`}\n${rule.says}`;
  const known = [...subjects(), steps, ...ruleBook.flatMap((table) => [table.id, ...table.rules.map((one) => one.id)])];
  const near = suggestion(id, known);
  throw new CetuError('INPUT', `There is no subject, table or rule "${id}".${near} "cetu rules" lists the tables.`);
};

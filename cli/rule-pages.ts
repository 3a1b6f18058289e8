// The rule book as pages: docs/rules/SUBJECT.md, one for each subject with its tables and their rules in order, and
// one for the steps that no table has. They are checked in, so that a change of precedence shows in the diff.
import { loadNamedRules } from '../ingest/index.ts';

const { namedSteps, ruleBook, saysInChinese } = await loadNamedRules();

/** What `npm run generate` writes into docs/rules/, by the name of the file. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', overview()],
    ...subjects().map((subject) => [`${subject}.md`, subjectPage(subject)] as const),
    ['steps.md', stepsPage()],
  ]);

/** The subjects of the rule book, in its order. */
export const subjects = (): readonly string[] => [...new Set(ruleBook.map(({ id }) => subjectOf(id)))];

/** The subject of a rule or table: `amount-role` of `amount-role/money`. */
export const subjectOf = (id: string): string => id.split('/', 1)[0] ?? id;

/** An outcome in words: outcomes are plain values. */
export const sayOutcome = (outcome: unknown): string => {
  if (typeof outcome !== 'object' || outcome === null) return outcome === true ? 'yes' : String(outcome);
  return Object.values(outcome).map(sayOutcome).join(', ');
};

const note = '<!-- Written from the rule book by `npm run generate`. -->';

const overview = (): string => {
  const rows = subjects().flatMap((subject) =>
    ruleBook
      .filter(({ id }) => subjectOf(id) === subject)
      .map(({ id, says, rules }) => `| [${id}](${subject}.md) | ${inCell(says)} | ${chinese(id)} | ${rules.length} |`),
  );
  return `${note}

# Rules

Each table answers one question. All of its rules speak; the first that speaks wins, and what the others said is kept as its
rivals. A last resort takes what the others leave. \`cetu rules\` lists the same, \`cetu explain\` says which rule made a fact.

| table | question | in Chinese | rules |
| --- | --- | --- | --- |
${rows.join('\n')}

What no table decides yet is found by [named steps](steps.md).
`;
};

const subjectPage = (subject: string): string => {
  const tables = ruleBook.filter(({ id }) => subjectOf(id) === subject);
  return `${note}

# ${subject}
${tables.map(tableSection).join('')}`;
};

const tableSection = ({ id, says, rules }: (typeof ruleBook)[number]): string => `
## ${id}

${says}

${chinese(id)}

| | rule | says | in Chinese | outcome |
| --- | --- | --- | --- | --- |
${rules
  .map(
    ({ id: rule, says: sentence, outcome, lastResort }, i) =>
      `| ${i + 1} | \`${rule}\`${lastResort ? ' (last resort)' : ''} | ${inCell(sentence)} | ${chinese(rule)} | ${inCell(sayOutcome(outcome))} |`,
  )
  .join('\n')}
`;

const stepsPage = (): string => `${note}

# Named steps

Facts and relations that no table decides yet carry one of these as their rule.

| step | says | in Chinese |
| --- | --- | --- |
${Object.entries(namedSteps)
  .map(([id, says]) => `| \`${id}\` | ${inCell(says)} | ${chinese(id)} |`)
  .join('\n')}
`;

const chinese = (id: string): string => inCell(saysInChinese().get(id) ?? '');

/** A bar would end the cell. */
const inCell = (text: string): string => text.replaceAll('|', '\\|');

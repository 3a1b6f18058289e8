// Corrections by people as lines: what each says, of what, and what became of it.
import type { Attachment, GraphReader } from '../graph/index.ts';
import type { Corrected, FactStatement, FieldValue, Statement } from '../model/index.ts';
import { isFactStatement } from '../model/index.ts';
import { faint, print } from './output.ts';

/** Prints corrections, each with what became of it in the sources that are held. */
export const printCorrections = async (graph: GraphReader, statements: readonly Statement[]): Promise<void> => {
  const attachments = await graph.attachments(statements.map(({ id }) => id));
  for (const [at, statement] of statements.entries()) {
    print(statement.id);
    print(`  ${says(statement)}`);
    print(`  ${faint(`${statement.by}${statement.at ? ` ${statement.at}` : ''}: ${statement.reason}`)}`);
    if (isFactStatement(statement))
      for (const line of became(statement, attachments[at] ?? [])) print(`  ${faint(line)}`);
  }
};

/** What a correction says, in a line. */
const says = (statement: Statement): string => {
  if (!isFactStatement(statement)) {
    const { a, b } = statement;
    if (statement.kind === 'name') return `${a} is called ${statement.name}`;
    return `${a} ${statement.kind === 'same' ? 'is' : 'is not'} ${b}`;
  }
  const { kind, target, fields, was, holders, binds } = statement;
  const what =
    target.what === 'document'
      ? `Document${target.part ? ` 「${oneLine(target.part.words)}」` : ''}`
      : target.what === 'relation'
        ? `${target.type} to ${target.to} 「${oneLine(target.words.words)}」`
        : `${target.fact.kind} 「${oneLine(target.fact.words)}」`;
  const said = Object.entries(fields).map(([name, value]) =>
    was === null ? `${name} ${shown(value)}` : `${name} ${shown(was[name] ?? null)} → ${shown(value)}`,
  );
  const bound =
    binds === undefined
      ? ''
      : `binds ${binds === 'holders' ? holders.map(({ words }) => `「${oneLine(words)}」`).join(' ') : binds}`;
  return [kind, what, said.join(', '), bound].filter((words) => words !== '').join(' ');
};

const became = ({ origins }: FactStatement, attachments: readonly Attachment[]): string[] =>
  attachments.length === 0
    ? [`unattached: no text from ${origins.join(', ')} is held`]
    : attachments.map(({ source, fact, problem }) =>
        problem === null ? `attached in ${fact ?? source}` : `unattached in ${source}: ${problem}`,
      );

/** What was corrected in something, on one line: `李 2026-11-29 value 5000000: 核对原文`. */
export const correctedLine = ({ by, at, reason, original }: Corrected): string => {
  const was = Object.entries(original ?? {}).map(([name, value]) => `${name} ${shown(value)}`);
  return `${by} ${at.slice(0, 10)} ${original === null ? 'added' : `was ${was.join(', ')}`}: ${oneLine(reason)}`;
};

const shown = (value: FieldValue): string => (value === null ? '–' : String(value));
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

// Where words go: what a command is asked for to stdout, everything about the way there to stderr. A reader that goes away
// (`cetu export | head`) ends the command quietly.
import { styleText } from 'node:util';

/** Prints a line of the result. */
export const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** Prints data for programs. */
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Says something about the way to the result. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** The words marked as found on a terminal that shows colours, else as they are. */
export const marked = (text: string): string => styleText(['bold', 'yellow'], text, { stream: process.stdout });

/** The words set back on a terminal that shows colours, else as they are. */
export const faint = (text: string): string => styleText('dim', text, { stream: process.stdout });

/** 1 file, 2 files; digits in groups of three. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

/** Has a closed pipe end the process without a word. Nothing is lost: transactions are whole at every await. */
export const endQuietlyWithReader = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

// Where words go: what a command is asked for to stdout, everything about the way there to stderr. A reader that goes
// away (`cetu export | head`) ends the command quietly.
import { styleText } from 'node:util';

/** Prints a line of the result. */
export const print = (line = ''): void => {
  process.stdout.write(`${withStyles(shown(line))}\n`);
};

/**
 * Prints data for programs. JSON leaves the control characters behind DEL as they are: they are written as escapes.
 */
export const printJson = (value: unknown): void =>
  print(JSON.stringify(value, null, 2).replace(/[\u007f-\u009f]/g, asJsonEscape));

/** Writes text or data as it is, but for a terminal. */
export const printExactly = (text: string): void => {
  process.stdout.write(process.stdout.isTTY ? shown(text) : text);
};

/** Says something about the way to the result. */
export const say = (line: string): void => {
  process.stderr.write(`${shown(line)}\n`);
};

/**
 * The text with pictures of its control characters (␛), so that none of a foreign text or name moves, hides or colours
 * what a terminal shows. Ends of lines and tabs stay.
 */
export const shown = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, pictureOf);

/** The same for a name, which stands on one line whatever it holds. */
export const oneLine = (name: string): string => name.replace(/\p{Cc}/gu, pictureOf);

const pictureOf = (control: string): string => {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
};

const asJsonEscape = (control: string): string => `\\u00${control.charCodeAt(0).toString(16)}`;

// Signs for the styles until a line is printed: halves of pairs, which no well-formed text has.
const styles = { '\udc01': ['bold', 'yellow'], '\udc02': 'dim' } as const;
const end = '\udc00';

/** The words marked as found on a terminal that shows colours, else as they are. For `print`. */
export const marked = (text: string): string => `\udc01${text}${end}`;

/** The words set back on a terminal that shows colours, else as they are. For `print`. */
export const faint = (text: string): string => `\udc02${text}${end}`;

const withStyles = (line: string): string =>
  line.replace(/([\udc01\udc02])([^\udc00]*)\udc00/gu, (_, sign: keyof typeof styles, text: string) =>
    styleText([styles[sign]].flat(), text, { stream: process.stdout }),
  );

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

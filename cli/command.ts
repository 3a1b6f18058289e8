// A command is a page: what it is called with, what it does, examples, and the function that does it. The words typed
// are checked here, before anything is opened; a slip is answered with what was probably meant.
import { parseArgs } from 'node:util';
import { CetuError } from '../model/index.ts';
import type { Config } from './config.ts';
import { suggestion } from './nearest.ts';

export type Option = {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** What stands for the value in the help: FILE, DIR, N. */
  readonly value?: string;
  readonly help: string;
};
export type Options = Readonly<Record<string, Option>>;
/** False or null where an option was not given. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K]['type'] extends 'boolean' ? boolean : string | null;
};

/** What every command is given. */
export type Context = {
  readonly config: Config;
  /** The folder that the paths typed are relative to. */
  readonly cwd: string;
};

export type CommandSpec<O extends Options> = {
  readonly name: string;
  /** What follows the name: `PATH…`. */
  readonly synopsis: string;
  /** How many words it takes beside options; none are needed where the option `unless` is given. */
  readonly words: { readonly least: number; readonly most: number; readonly unless?: keyof O };
  readonly about: string;
  readonly options: O;
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** The exit code. */
  run(words: readonly string[], values: Values<O>, context: Context): Promise<number>;
};

/** A command as the table of commands holds it. */
export type Command = {
  readonly help: string;
  /** Checks the words typed; what it returns runs the command. Throws INPUT. */
  prepare(typed: readonly string[]): (context: Context) => Promise<number>;
};

export const defineCommand = <const O extends Options>(spec: CommandSpec<O>): Command => ({
  help: helpOf(spec),
  prepare: (typed) => {
    const { words, values } = parseLine(spec, typed);
    return (context) => spec.run(words, values, context);
  },
});

/** The number that an option gives, `fallback` where it was not given. */
export const numberOption = (
  name: string,
  text: string | null,
  { least, most, fallback }: { readonly least: number; readonly most: number; readonly fallback: number },
): number => {
  if (text === null) return fallback;
  if (/^\d{1,16}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  throw new CetuError('INPUT', `--${name} takes a whole number from ${least} to ${most}, not "${text}".`);
};

const helpOption = { type: 'boolean', short: 'h', help: 'print this' } as const satisfies Option;

// No option begins so: -企业 and -“数字 经济” are words.
const NO_OPTION = /^-[^-\w]/u;

const parseLine = <O extends Options>(
  spec: CommandSpec<O>,
  typed: readonly string[],
): { readonly words: readonly string[]; readonly values: Values<O> } => {
  const { tokens } = parseArgs({
    args: typed.map((one) => (NO_OPTION.test(one) ? 'word' : one)),
    options: Object.fromEntries(
      Object.entries(spec.options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, boolean | string | null> = {};
  for (const [name, { type }] of Object.entries(spec.options)) values[name] = type === 'boolean' ? false : null;
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(typed[token.index] ?? token.value);
    if (token.kind !== 'option') continue;
    const next = token.inlineValue === false ? typed[token.index + 1] : undefined;
    values[token.name] = valueGiven(spec, next === undefined ? token : { ...token, value: next });
  }
  const { least, unless } = spec.words;
  const isEnough = words.length >= least || (unless !== undefined && values[String(unless)] !== null);
  if (!isEnough) throw misuse(spec.name, `${spec.name} needs ${spec.synopsis}.`);
  const surplus = words[spec.words.most];
  if (surplus !== undefined) throw misuse(spec.name, `${spec.name} does not take "${surplus}".`);
  // Every name of spec.options is set, to a value of its type.
  return { words, values: values as Values<O> };
};

type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

const valueGiven = <O extends Options>(spec: CommandSpec<O>, token: OptionToken): boolean | string => {
  const option = spec.options[token.name];
  if (!option || token.rawName === `-${token.name}`) {
    const names = [...Object.keys(spec.options), 'help'].map((name) => `--${name}`);
    throw misuse(spec.name, `${spec.name} has no option ${token.rawName}.${suggestion(token.rawName, names)}`);
  }
  if (option.type === 'boolean') {
    if (token.value === undefined) return true;
    throw misuse(spec.name, `${token.rawName} takes no value.`);
  }
  if (token.value && (token.inlineValue || !token.value.startsWith('-'))) return token.value;
  throw misuse(spec.name, `${token.rawName} needs a value: ${token.rawName} ${option.value ?? 'TEXT'}.`);
};

const misuse = (name: string, sentence: string): CetuError =>
  new CetuError('INPUT', `${sentence} "cetu ${name} --help" tells more.`);

const helpOf = <O extends Options>(spec: CommandSpec<O>): string => {
  const options = { ...spec.options, help: helpOption };
  const flags = Object.entries(options).map(
    ([name, { short, value, help }]: readonly [string, Option]): readonly [string, string] => [
      `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
      help,
    ],
  );
  return [
    `cetu ${spec.name}${spec.synopsis ? ` ${spec.synopsis}` : ''}\n`,
    `${spec.about.trim()}\n`,
    `Options\n${columns(flags)}`,
    `Examples\n${spec.examples.map(([line, what]) => `  ${line}\n      ${what}\n`).join('')}`,
  ].join('\n');
};

/** Two columns, a line each. */
export const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
};

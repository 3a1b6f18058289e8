// The command line: finds the command, has it check what was typed, reads the settings once, runs it. The exit code is
// 0, 1 where anything went wrong, 130 or 143 where it was stopped. Nothing is opened before the words typed are known
// to be right.
import { type CetuError, toCetuError } from '../model/index.ts';
import packageJson from '../package.json' with { type: 'json' };
import { findCommand, help } from './commands.ts';
import { readConfig } from './config.ts';
import { withOffice } from './office.ts';
import { endQuietlyWithReader, print, say } from './output.ts';

/** The exit code of the command that was typed. */
const main = async (typed: readonly string[]): Promise<number> => {
  const [name, ...rest] = typed[0] === 'help' ? [...typed.slice(1, 2), '--help'] : typed;
  if (name === undefined || name === '--help' || name === '-h') {
    print(help());
    return name === undefined ? 1 : 0;
  }
  if (name === '--version') {
    print(packageJson.version);
    return 0;
  }
  const command = await findCommand(name);
  const plain = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (plain.includes('--help') || plain.includes('-h')) {
    print(command.help.trimEnd());
    return 0;
  }
  const run = command.prepare(rest);
  return run({ config: withOffice(readConfig(process.env), process.env['PATH']), cwd: workingFolder() });
};

/** Where the user stands: npm runs the scripts of a checkout in its root and keeps the user's folder in INIT_CWD. */
const workingFolder = (): string => {
  const { npm_package_name, npm_lifecycle_event, INIT_CWD } = process.env;
  const byScript = npm_package_name === 'cetu' && ['cetu', 'eval'].includes(npm_lifecycle_event ?? '');
  return (byScript && INIT_CWD) || process.cwd();
};

/** The error's sentence; for an error of our own making also where it came from. */
const sentence = (error: CetuError): string => {
  const { message, code, cause } = error;
  const stack = process.env['CETU_LOG_LEVEL'] === 'debug' || code === 'INTERNAL' ? `\n${stackOf(cause ?? error)}` : '';
  return `cetu: ${message}${stack}`;
};

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

endQuietlyWithReader();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(sentence(toCetuError(error)));
  process.exitCode = 1;
}

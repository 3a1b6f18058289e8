// Has LibreOffice make of a file that Cetu does not read itself one that it reads: of an old presentation a pptx, of a
// text of OpenDocument a docx. Only where the caller names the program.
//
// The program is foreign and so is the file. It gets a folder and a profile of its own, no macros, no addresses,
// bounds on memory, time and what it writes, and it ends with the process that asked: a shell waits for the end of a
// pipe and then kills the whole group.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The program, and how many bytes of memory it may take. */
export type OfficeProgram = { readonly program: string; readonly memory: number };

/** What a file is that LibreOffice reads, by the ending that it goes by. */
export type OfficeForm = 'ppt' | 'odt' | 'ods' | 'odp' | 'doc' | 'xls' | 'wps' | 'hwp';

const becomes: Readonly<Record<OfficeForm, 'docx' | 'pptx' | 'xlsx'>> = {
  ppt: 'pptx',
  odp: 'pptx',
  ods: 'xlsx',
  xls: 'xlsx',
  odt: 'docx',
  doc: 'docx',
  wps: 'docx',
  hwp: 'docx',
};

export type Made = { readonly ending: string; readonly bytes: Uint8Array };

/** What the program makes of a file, or why it made nothing. `mostBytes` bounds each file that it writes. */
export const madeByOffice = async (
  bytes: Uint8Array,
  form: OfficeForm,
  { program, memory }: OfficeProgram,
  mostBytes: number,
): Promise<Made | { readonly why: string }> => {
  const ending = becomes[form];
  const folder = await mkdtemp(join(tmpdir(), 'cetu-office-'));
  const profile = join(folder, 'profile');
  const words = [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...plainly, '--convert-to', ending];
  const input = join(folder, `in.${form}`);
  let release = (): void => {};
  try {
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    await writeFile(input, bytes);
    const bounds = [Math.ceil(memory / 1024), Math.ceil(mostBytes / 512), seconds].map(String);
    const run = start(folder, [...bounds, program, ...words, '--outdir', folder, input]);
    release = run.release;
    const how = await run.ended;
    const made = await readFile(join(folder, `in.${ending}`)).catch(() => null);
    if (made && made.length > 0) return { ending, bytes: made };
    return { why: how ?? (await missingPart(program, ending)) ?? 'it wrote nothing' };
  } finally {
    release();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

// The parts in which distributions package it, and the library of each.
const parts = {
  docx: ['Writer', 'libswlo'],
  xlsx: ['Calc', 'libsclo'],
  pptx: ['Impress', 'libsdlo'],
} as const;

/** That a part is not installed: its library lacks where that of another is. */
const missingPart = async (program: string, ending: keyof typeof parts): Promise<string | null> => {
  const beside = await realpath(program)
    .then((path) => readdir(dirname(path)))
    .catch(() => []);
  const has = (library: string): boolean => beside.some((name) => name.startsWith(`${library}.`));
  const [part, library] = parts[ending];
  return !has(library) && Object.values(parts).some(([, other]) => has(other))
    ? `its part ${part} is not installed`
    : null;
};

// What a hundred slides take is 10 s on a busy core.
const seconds = 120;

const plainly = ['--headless', '--invisible', '--norestore', '--nologo', '--nolockcheck', '--nodefault'];

// $1 folder, $2 KB of memory, $3 half KB of a file, $4 seconds of processor time, then the program with its words.
const script = `
folder=$1; ulimit -c 0; ulimit -v "$2" 2>/dev/null; ulimit -f "$3"; ulimit -t "$4"
(cat <&3 >/dev/null; rm -rf "$folder"; kill -9 0) &
shift 4
exec "$@" 3<&-
`;

/** Starts the program below a shell; `ended` says how where it did not end well. */
const start = (folder: string, words: readonly string[]) => {
  const child = spawn('/bin/sh', ['-c', script, 'sh', folder, ...words], {
    cwd: folder,
    detached: true, // a group of its own, which the shell ends
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' },
    // Of the pipe nothing but its end is read. It is not that of stdin, which Node closes as soon as the program ends.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const held = child.stdio[3];
  held?.on('error', () => {}); // the shell is gone: nothing waits for an end any more
  const release = (): void => {
    held?.destroy();
  };
  const ended = new Promise<string | null>((resolve) => {
    const timer = setTimeout(() => {
      release();
      resolve(`it was given up after ${seconds} s`);
    }, seconds * 1000);
    const tell = (how: string | null): void => {
      clearTimeout(timer);
      resolve(how);
    };
    child.on('error', ({ message }) => tell(message));
    child.on('exit', (code, signal) => tell(code === 0 ? null : `it ended with ${signal ?? `exit code ${code}`}`));
  });
  return { ended, release };
};

/** No macros, no links followed, and a proxy where nobody listens for all that would go out. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${[
  ['Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Office.Writer/Content/Update', 'Link', '0'],
  ['Office.Calc/Content/Update', 'Link', '1'],
  ['Inet/Settings', 'ooInetProxyType', '2'],
  ...['HTTP', 'HTTPS', 'FTP'].flatMap((name) => [
    ['Inet/Settings', `ooInet${name}ProxyName`, '127.0.0.1'],
    ['Inet/Settings', `ooInet${name}ProxyPort`, '9'],
  ]),
]
  .map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`;

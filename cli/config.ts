// The settings, from the environment: checked once, all problems reported together, a misspelt CETU_ name refused.
// The comments of .env.example and the help of `cetu serve` say the same as the descriptions here.
import { z } from 'zod';
import { defaultLimits, type Limits } from '../ingest/index.ts';
import { CetuError } from '../model/index.ts';
import { suggestion } from './nearest.ts';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

export type Config = {
  readonly host: string;
  readonly port: number;
  /** Names that the server answers to beside those of loopback and its own addresses. */
  readonly hosts: readonly string[];
  readonly graphUrl: string;
  readonly searchUrl: string;
  readonly neo4j: { readonly user: string; readonly password: string | null; readonly database: string };
  readonly meiliApiKey: string | null;
  /** What reading a file may cost, and whether scans are read. */
  readonly limits: Required<Limits>;
  /** Whether LibreOffice is asked for what is not read otherwise. */
  readonly office: boolean;
  /** How long a file may take before it is given up; null for what is usual. */
  readonly fileSeconds: number | null;
  /** What a process that reads files may hold, in bytes. */
  readonly memory: number;
  /** The most processes that read files; null for one a core. */
  readonly workers: number | null;
  /** The folder of files that are handed over to the server. */
  readonly uploads: string;
  /** The file of searches and lists that are kept on the server. */
  readonly saved: string;
  /** The folder of the model of meaning and of the vectors of passages; without a model in it words alone count. */
  readonly meaning: string;
  /** What a client shows to be allowed to change the store; null where nobody is. */
  readonly adminToken: string | null;
  readonly logLevel: (typeof logLevels)[number];
};

/** How long one file may take, in seconds. */
export const secondsPerFile = ({ fileSeconds, limits }: Config): number => fileSeconds ?? (limits.ocr ? 600 : 60);

/** What the processes that read files are to keep to. */
export const readingLimits = (config: Config) => ({
  secondsPerFile: secondsPerFile(config),
  memory: config.memory,
  limits: config.limits,
});

/** Whether LibreOffice is there to help with what is not read otherwise. */
export const hasOffice = ({ limits }: Config): boolean => limits.office !== null;

const megabyte = 1024 * 1024;

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number);

const address = (schemes: readonly string[], forms: string) =>
  z
    .string()
    .refine((text) => schemes.some((scheme) => text.startsWith(scheme) && text.length > scheme.length), {
      error: `must be ${forms}`,
    })
    .refine((text) => !/^[a-z0-9+]+:\/\/[^/]*@/.test(text), {
      error: 'must not hold a user or password; they have variables of their own',
    });

// A token of a few characters is guessed in an afternoon; one with blanks does not come through a header as it is.
const token = z
  .string()
  .regex(/^[!-~]{16,}$/, {
    error: 'must have at least 16 letters, figures or signs, and no blanks; "openssl rand -hex 24" makes one',
  })
  .nullable()
  .default(null);

const hostNames = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((name) => name.trim()))
  .refine((names) => names.every((name) => !/[/\s@]/.test(name)), {
    error: 'must be names by commas, without http:// before them',
  })
  .transform((names) => names.filter((name) => name !== ''));

const optionalText = z.string().nullable().default(null);
const graphSchemes = [
  'sqlite:',
  ...['neo4j', 'bolt'].flatMap((name) => [`${name}://`, `${name}+s://`, `${name}+ssc://`]),
];

const settings = z.object({
  HOST: z.string().default('127.0.0.1').describe('the address that the server listens on (127.0.0.1)'),
  PORT: wholeNumber(0, 65535).default(4000).describe('its port; 0 takes a free one (4000)'),
  CETU_HOSTS: hostNames.describe(
    'further names that the server answers to, by commas; always those of loopback and its own addresses',
  ),
  GRAPH_URL: address(graphSchemes, 'sqlite:FILE, neo4j://HOST or bolt://HOST')
    .default('sqlite:var/cetu.db')
    .describe('the graph store: sqlite:FILE, neo4j://HOST or bolt://HOST (sqlite:var/cetu.db)'),
  SEARCH_URL: address(['sqlite:', 'http://', 'https://'], 'sqlite:FILE or http://HOST:PORT')
    .default('sqlite:var/cetu.db')
    .describe('the search index: sqlite:FILE or http://HOST:PORT (sqlite:var/cetu.db)'),
  NEO4J_USER: z.string().default('neo4j').describe('user of the Neo4j server (neo4j)'),
  NEO4J_PASSWORD: optionalText.describe('its password; needed with a Neo4j server'),
  NEO4J_DATABASE: z.string().default('neo4j').describe('its database (neo4j)'),
  MEILI_API_KEY: optionalText.describe('key of the Meilisearch server'),
  CETU_MAX_FILE_MB: wholeNumber(1, 1024)
    .default(defaultLimits.fileBytes / megabyte)
    .describe('the largest file that is read, in megabytes (20)'),
  CETU_FILE_SECONDS: wholeNumber(1, 3600)
    .nullable()
    .default(null)
    .describe('how long a file may take before it is given up (60; 600 where scans are read)'),
  CETU_MAX_PAGES: wholeNumber(1, 100_000).default(defaultLimits.pages).describe('the most pages of a PDF (2000)'),
  CETU_MAX_CHARACTERS: wholeNumber(1, 100_000_000)
    .default(defaultLimits.textLength)
    .describe('the longest text, in characters (10000000)'),
  CETU_MAX_UNPACKED_MB: wholeNumber(1, 2000)
    .default(defaultLimits.unpackedBytes / megabyte)
    .describe('what a docx, xlsx or zip may unpack to, in megabytes (200)'),
  CETU_MAX_NESTING: wholeNumber(1, 2000)
    .default(defaultLimits.nesting)
    .describe('how deep elements of a web page or docx may stand in one another (400)'),
  CETU_OCR: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default('off')
    .describe('whether scans are read by recognising their characters, on or off (off)'),
  CETU_OFFICE: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default('on')
    .describe('whether LibreOffice, where soffice is on the PATH, is asked for what is not read otherwise (on)'),
  CETU_MEMORY_MB: wholeNumber(512, 100_000)
    .default(2500)
    .describe('what a process that reads files may hold before its file is given up, in megabytes (2500)'),
  CETU_WORKERS: wholeNumber(1, 256)
    .nullable()
    .default(null)
    .describe('the most processes that read files, never more than one a core (one a core)'),
  CETU_UPLOADS: z
    .string()
    .default('var/uploads')
    .describe('the folder of files that are handed over to the server (var/uploads)'),
  CETU_SAVED: z
    .string()
    .default('var/saved.json')
    .describe('the file of searches and lists that are kept on the server (var/saved.json)'),
  CETU_MEANING: z
    .string()
    .default('var/meaning')
    .describe('the folder of the model that "cetu meaning" fetches, and of its vectors (var/meaning)'),
  CETU_ADMIN_TOKEN: token.describe('what a client must show to correct, hand over and remove; unset: nobody can'),
  CETU_LOG_LEVEL: z
    .enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` })
    .default('info')
    .describe('how much is logged on stderr (info)'),
});

const names = Object.keys(settings.shape);

/** What only this process needs; processes that read foreign files are not given it. */
export const secretSettings: readonly (keyof typeof settings.shape)[] = [
  'CETU_ADMIN_TOKEN',
  'NEO4J_PASSWORD',
  'MEILI_API_KEY',
];

/** The variables with what each means and its default in brackets. */
export const settingDescriptions: readonly (readonly [name: string, meaning: string])[] = Object.entries(
  settings.shape,
).map(([name, schema]) => [name, schema.description ?? '']);

/**
 * The settings; an empty variable counts as unset.
 * @throws CetuError CONFIG that names every problem, a line each.
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settings.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}.`),
    ...unknownNames(given),
    ...missing(given),
  ];
  if (!parsed.success || problems.length > 0) {
    const lines = problems.map((problem) => `\n  ${problem}`).join('');
    throw new CetuError('CONFIG', `The environment cannot be used as it is:${lines}`);
  }
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    hosts: values.CETU_HOSTS,
    graphUrl: values.GRAPH_URL,
    searchUrl: values.SEARCH_URL,
    neo4j: { user: values.NEO4J_USER, password: values.NEO4J_PASSWORD, database: values.NEO4J_DATABASE },
    meiliApiKey: values.MEILI_API_KEY,
    limits: {
      fileBytes: values.CETU_MAX_FILE_MB * megabyte,
      textLength: values.CETU_MAX_CHARACTERS,
      pages: values.CETU_MAX_PAGES,
      nesting: values.CETU_MAX_NESTING,
      unpackedBytes: values.CETU_MAX_UNPACKED_MB * megabyte,
      ocr: values.CETU_OCR === 'on',
      office: null,
    },
    office: values.CETU_OFFICE === 'on',
    fileSeconds: values.CETU_FILE_SECONDS,
    memory: values.CETU_MEMORY_MB * megabyte,
    workers: values.CETU_WORKERS,
    uploads: values.CETU_UPLOADS,
    saved: values.CETU_SAVED,
    meaning: values.CETU_MEANING,
    adminToken: values.CETU_ADMIN_TOKEN,
    logLevel: values.CETU_LOG_LEVEL,
  };
};

const unknownNames = (given: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(given)
    .filter((name) => name.startsWith('CETU_') && !names.includes(name))
    .map((name) => `${name} is not a setting.${suggestion(name, names)}`);

const missing = ({ GRAPH_URL, NEO4J_PASSWORD }: Readonly<Record<string, string | undefined>>): readonly string[] =>
  /^(neo4j|bolt)/.test(GRAPH_URL ?? '') && NEO4J_PASSWORD === undefined
    ? ['NEO4J_PASSWORD must be set, since GRAPH_URL names a Neo4j server.']
    : [];

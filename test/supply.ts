// npm run -s supply: the packages that npm installs, by the lock file: name, version, licence, where it is used, hash.
// Fails where one has no hash that npm checks, or a licence that docs/dependencies.md does not speak of.
import { readFileSync } from 'node:fs';

export type Locked = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether Cetu runs without it. */
  readonly onlyDevelopment: boolean;
  readonly hash: string;
};

const permissive = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
]);
// Its duties hold for its own files, and none of them is in what Cetu serves.
const permissiveInDevelopment = new Set([...permissive, 'MPL-2.0']);

/** All packages of the lock file, by place. */
export const lockedPackages = (): readonly Locked[] => {
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  return Object.entries<Record<string, unknown>>(packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => ({
      name: place.replace(/^.*node_modules\//, ''),
      version: String(entry['version']),
      licence: String(entry['license'] ?? 'none told'),
      onlyDevelopment: entry['dev'] === true,
      hash: String(entry['integrity'] ?? ''),
    }));
};

/** What is wrong with a package; null for nothing. */
export const objectionTo = ({ licence, onlyDevelopment, hash }: Locked): string | null => {
  if (!hash.startsWith('sha512-')) return 'has no SHA-512 hash';
  const allowed = onlyDevelopment ? permissiveInDevelopment : permissive;
  return licence.split(/ (?:OR|AND) /).every((one) => allowed.has(one.replace(/[()]/g, '')))
    ? null
    : `has the licence ${licence}`;
};

if (process.argv[1] === import.meta.filename) {
  const packages = lockedPackages();
  for (const { name, version, licence, onlyDevelopment, hash } of packages)
    console.log([name, version, licence, onlyDevelopment ? 'development' : 'run time', hash].join('\t'));
  for (const one of packages) {
    const objection = objectionTo(one);
    if (objection === null) continue;
    console.error(`${one.name} ${one.version} ${objection}`);
    process.exitCode = 1;
  }
}

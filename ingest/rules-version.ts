// The version of the rules: a digest of what decides facts, the code and words of ingest and of text. A change of
// either is a new version without anybody having to remember it, and every checkout of one commit has the same.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const folders = ['./', '../text/'];
const decides = /\.(?:ts|js|yml|tsv)$/;
// Tests, and what only tells of rules.
const aside = /\.(?:test\.[tj]s|cases\.yml)$|^(?:samples|says)\//;

let version: string | null = null;

/** The version of the rules: 16 hexadecimal digits. A source that older rules read is read again. */
export const rulesVersion = (): string => {
  version ??= readRulesVersion();
  return version;
};

/** The same for the same rules whatever the line ends of the checkout. */
export const readRulesVersion = (): string => {
  const digest = createHash('sha256');
  for (const folder of folders) {
    const base = new URL(folder, import.meta.url);
    const names = readdirSync(base, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => decides.test(name) && !aside.test(name))
      .sort();
    for (const name of names)
      digest.update(`${folder}${name}\n${readFileSync(new URL(name, base), 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return digest.digest('hex').slice(0, 16);
};

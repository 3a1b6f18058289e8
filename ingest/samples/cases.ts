// The cases of all subjects: sentences and texts beside the rules, and what is to be found in them.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { foldWidths } from '../../text/index.ts';
import type { Trial } from '../rules/analysis.ts';
import { decisionsOf } from '../rules/trace.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { factsOf } from './stages.ts';

type Loose = Readonly<Record<string, unknown>>;

const ingest = new URL('../', import.meta.url);

/** The case files below ingest/, as paths in it. */
export const caseFiles = (): readonly string[] =>
  readdirSync(ingest, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.cases.yml'))
    .sort();

/** The texts of all cases, each as a document, under `FILE: its first words`. */
const caseTexts = (): readonly { readonly name: string; readonly text: string }[] =>
  caseFiles().flatMap((file) => {
    const parsed: unknown = parse(readFileSync(new URL(file, ingest), 'utf8'));
    const { cases, paper }: Loose = Array.isArray(parsed) ? { cases: parsed } : (parsed as Loose);
    return (cases as readonly Loose[]).flatMap((one) => {
      const text = one['text'] ?? one['said'];
      if (typeof text !== 'string') return [];
      const before = 'said' in one ? `${paper ?? hypotheses}\n\n四、结果\n\n` : '';
      const name = `${file.replace('.cases.yml', '')}: ${String(one['name'] ?? one['about'] ?? text).slice(0, 30)}`;
      return [{ name, text: before + text }];
    });
  });

const hypotheses = '企业规模 研发强度 抵押比例 贷款期限'
  .split(' ')
  .map((cause, i) => `H${i + 1}：${cause}正向影响融资额度。`)
  .join('\n');

/** A line as a policy that says nothing else; a text that begins with a heading below a title; another text as it is. */
export const framed = (text: string): string => {
  const title = '某市促进产业发展若干措施';
  if (!text.includes('\n')) return `${title}\n一、资金条款\n${text}\n`;
  return text.startsWith('一、') ? `${title}\n${text}` : text;
};

/** Every case read as a document while the tables are watched. */
export const tryCases = (): readonly Trial[] =>
  caseTexts().map(({ name, text }) => ({
    name,
    kinds: stretchOf({ text: foldWidths(text) }).cues.kinds,
    decisions: decisionsOf(() => factsOf(framed(text))),
  }));

// Words stand in the vocabulary, not in patterns: a regular expression of ingest/ holds no Chinese word. Figures (一二三)
// and the labels of headings (labels.ts) are no words. samples/words-in-patterns.yml lists the files that hold some,
// with how many and why.
import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ingest = new URL('./', import.meta.url);

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const nodesIn = (node: Node): Node[] => [
  node,
  ...Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).flatMap((inner) => nodesIn(inner)),
  ),
];

// What makes patterns of texts: RegExp, and what puts words of the vocabulary in for their names.
const makers: ReadonlySet<unknown> = new Set(['RegExp', 'cueShape', 'shape']);

/** The pattern of a literal, or the texts of which one is made; '' for other nodes. */
const patternOf = (node: Node): string => {
  if (node.type === 'Literal' && isRegex(node['regex'])) return node['regex'].pattern;
  const makes = node.type === 'NewExpression' || node.type === 'CallExpression';
  if (!makes || !isNode(node['callee']) || !makers.has(node['callee']['name'])) return '';
  return nodesIn({ type: 'Arguments', of: node['arguments'] })
    .map((inner) =>
      inner.type === 'Literal' ? String(inner['value']) : inner.type === 'TemplateElement' ? rawOf(inner) : '',
    )
    .join(' ');
};

const isRegex = (value: unknown): value is { readonly pattern: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value;

const rawOf = ({ value }: Node): string =>
  typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';

const holdsWord = (pattern: string): boolean =>
  /\p{Script=Han}/u.test(pattern.replace(/[〇零一二三四五六七八九十百千万亿两]/g, ''));

/** How many patterns with a word a text of TypeScript has. */
const countIn = (code: string): number =>
  nodesIn(parseAst(code, { lang: 'ts' }) as unknown as Node).filter((node) => holdsWord(patternOf(node))).length;

test('patterns with words are found in literals and in what RegExp, cueShape and shape are given', () => {
  expect(
    countIn('const a = /给予(?!的)/; const b = /[一二三]+|\\d+%/; const c = new RegExp(`^(?:奖|补)` + a.source);'),
  ).toBe(2);
  expect(
    countIn("const a = cueShape('^{of}第'); const b = shape(`额$`); const d = shape('{most}[一二]'); other('额');"),
  ).toBe(2);
  expect(countIn("const a = RegExp('额' + b); const c = '给予'; const d = /[；。]/;")).toBe(1);
});

type Exceptions = readonly { readonly why: string; readonly files: Readonly<Record<string, number>> }[];
const exceptions: Exceptions = parse(readFileSync(new URL('samples/words-in-patterns.yml', ingest), 'utf8'));

test('each file has as many patterns with words as are listed: never more, and the list is lowered where it has fewer', () => {
  const found = readdirSync(ingest, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(?!vocabulary\/|samples\/|labels\.ts$).*(?<!\.test)\.ts$/.test(name))
    .map((name) => [name, countIn(readFileSync(new URL(name, ingest), 'utf8'))] as const)
    .filter(([, count]) => count > 0);
  expect(Object.fromEntries(found)).toEqual(Object.assign({}, ...exceptions.map(({ files }) => files)));
});

test('every group of exceptions says why', () => {
  for (const { why } of exceptions) expect(why).toMatch(/^[A-Z].{20,}\.$/);
});

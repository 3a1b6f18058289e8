// The cases of the subjects: texts beside the rules, and what is to be found in each.
//
//   - text: 对首次认定的中心给予50万元奖励。
//     facts:
//       awards: award 500000 CNY exact → 首次认定的中心
//       thresholds: []
//     rule: amount-role/given-sum
//     why: a sum that is given
//
// `facts` has, by kind, the lines that a reader of case-kinds.ts gives for the text, all of them in order; what is not
// listed is not looked at. `rule`, where it is given, has to win somewhere in the text. A file is a list of cases, or
// has `cases` below what holds for all of them: `frame` and `before`, which a case may give itself, and `always`, the
// kinds that are empty where a case does not list them.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { mapping, wordList } from '../vocabulary/index.ts';
import { type CaseKind, isCaseKind } from './case-kinds.ts';

/** How a text stands in its document. */
export type Frame =
  /** Below the title of a policy; a text of one line below a heading, too. */
  | 'policy'
  /** Below a heading, without a title. */
  | 'section'
  /** It is the document. */
  | 'whole';

export type Case = {
  /** `facts/awards/tranches: its reason, or its first words`. */
  readonly name: string;
  readonly text: string;
  /** Stands before the text in its document. */
  readonly before: string | null;
  readonly frame: Frame;
  /** Of the document: its own title, its place, its issuers. */
  readonly title: string | null;
  readonly region: string | null;
  readonly issuers: readonly string[];
  readonly facts: ReadonlyMap<CaseKind, readonly string[]>;
  readonly rules: readonly string[];
};

const ingest = new URL('../', import.meta.url);

/** The names of the case files below ingest/, as paths in it without their ending. */
export const caseFiles = (): readonly string[] =>
  readdirSync(ingest, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.cases.yml'))
    .map((name) => name.slice(0, -'.cases.yml'.length))
    .sort();

/** The cases of a file. Throws where one is not of the form above. */
export const readCases = (file: string): readonly Case[] =>
  parseCases(parse(readFileSync(new URL(`${file}.cases.yml`, ingest), 'utf8')), file);

/** The same of what a file holds. */
export const parseCases = (content: unknown, file: string): readonly Case[] => {
  const { frame, before, always, cases, ...others } = Array.isArray(content)
    ? { cases: content }
    : mapping(content, file);
  refuseOthers(others, file);
  if (!Array.isArray(cases)) throw new TypeError(`${file}: expected a list of cases`);
  const shared = {
    frame: frame === undefined ? 'policy' : frameOf(frame, file),
    before: wordOrNull(before),
    always: always === undefined ? [] : kindsOf(always, file),
  } as const;
  return cases.map((one: unknown, i) => caseOf(mapping(one, `${file}, case ${i + 1}`), file, shared));
};

type Shared = { readonly frame: Frame; readonly before: string | null; readonly always: readonly CaseKind[] };

const caseOf = (one: Readonly<Record<string, unknown>>, file: string, shared: Shared): Case => {
  const { text, facts, rule, why, frame, before, title, region, issuers, ...others } = one;
  if (typeof text !== 'string') throw new TypeError(`${file}: a case has no text`);
  const name = `${file}: ${typeof why === 'string' ? why : text.trim().split('\n')[0]}`;
  refuseOthers(others, name);
  const listed = Object.entries(mapping(facts, name)).map(
    ([kind, lines]) => [kindOf(kind, name), linesOf(lines, name)] as const,
  );
  return {
    name,
    text,
    before: wordOrNull(before) ?? shared.before,
    frame: frame === undefined ? shared.frame : frameOf(frame, name),
    title: wordOrNull(title),
    region: wordOrNull(region),
    issuers: issuers === undefined ? [] : wordList(issuers, name),
    facts: new Map([...shared.always.map((kind) => [kind, []] as const), ...listed]),
    rules: rule === undefined ? [] : linesOf(rule, name),
  };
};

const refuseOthers = (others: object, where: string): void => {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new TypeError(`${where}: nothing is known of ${unknown}`);
};

/** A list of lines, one line, or nothing. */
const linesOf = (value: unknown, where: string): readonly string[] => {
  if (value === null) return [];
  return Array.isArray(value) ? wordList(value, where) : [String(value)];
};

const kindsOf = (value: unknown, where: string): readonly CaseKind[] =>
  wordList(value, where).map((kind) => kindOf(kind, where));

const kindOf = (kind: string, where: string): CaseKind => {
  if (!isCaseKind(kind)) throw new TypeError(`${where}: there is no kind ${kind}`);
  return kind;
};

const frameOf = (value: unknown, where: string): Frame => {
  if (value === 'policy' || value === 'section' || value === 'whole') return value;
  throw new TypeError(`${where}: there is no frame ${String(value)}`);
};

const wordOrNull = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));

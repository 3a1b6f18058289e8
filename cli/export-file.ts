// Reads what `cetu export` wrote, line by line: its head first, then what was asserted, then what followed from it.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import {
  CetuError,
  conditionBinds,
  factStatementKinds,
  type Key,
  type SourceGraph,
  type Statement,
} from '../model/index.ts';
import { toFileError } from './read-file.ts';

export type ExportLine =
  | { readonly source: SourceGraph }
  | { readonly statement: Statement }
  | { readonly entity: { readonly id: Key; readonly keys: readonly Key[] } }
  | { readonly ambiguity: unknown };

const head = z.object({ format: z.literal('cetu-export'), version: z.number() });
const version = 1;

const list = z.array(z.looseObject({}));
const text = z.string();
const serverVersion = { etag: text.optional(), lastModified: text.optional() };
const said = { id: text, by: text, reason: text };
const sides = { words: text, before: text, after: text };
const fact = z.strictObject({ ...sides, kind: text, nth: z.int().optional(), of: z.int().optional() });
const fields = z.record(text, z.union([text, z.number(), z.boolean(), z.null()]));
const statement = z.union([
  z.strictObject({ ...said, at: text.optional(), kind: z.enum(['same', 'different']), a: text, b: text }),
  z.strictObject({ ...said, at: text.optional(), kind: z.literal('name'), a: text, b: text, name: text }),
  z.strictObject({
    ...said,
    at: text,
    kind: z.enum(factStatementKinds),
    source: text,
    origins: z.array(text),
    target: z.union([
      z.strictObject({ what: z.literal('fact'), fact }),
      z.strictObject({
        what: z.literal('relation'),
        type: text,
        from: fact.nullable(),
        to: text,
        words: z.strictObject(sides),
      }),
      z.strictObject({ what: z.literal('document') }),
    ]),
    fields,
    was: fields.nullable(),
    holders: z.array(fact),
    binds: z.enum(conditionBinds).optional(),
    folded: text,
  }),
]);

// Of a source what the store relies on before it looks closer; what it asserts is the store's to check.
const line = z.union([
  z.strictObject({
    source: z.looseObject({
      ...{ id: text, rules: text, status: z.enum(['complete', 'partial']), passagesHash: text, text },
      origins: z.array(z.strictObject({ path: text, bytesHash: text, ...serverVersion })).min(1),
      documents: z.array(z.looseObject({ keys: z.array(text).min(1), force: z.looseObject({}) })).min(1),
      ...{ keys: list, equivalences: list, nodes: list, edges: list, passages: list, diagnostics: list },
    }),
  }),
  z.strictObject({ statement }),
  z.strictObject({ entity: z.looseObject({ id: text, keys: z.array(text) }) }),
  z.strictObject({ ambiguity: z.looseObject({}) }),
]);

/** The lines of an export after its head, with their numbers. Rejects with NOT_FOUND, or INPUT that names the line. */
export const readExport = async function* (
  path: string,
): AsyncGenerator<{ readonly number: number; readonly line: ExportLine }> {
  const stream = createReadStream(path, 'utf8');
  let number = 0;
  try {
    for await (const json of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (number === 1) checkHead(json);
      else if (json !== '') yield { number, line: parseLine(json, number) };
    }
  } catch (error) {
    throw error instanceof CetuError ? error : toFileError(error);
  } finally {
    stream.destroy();
  }
  if (number === 0) throw new CetuError('INPUT', 'The file is empty.');
};

const checkHead = (json: string): void => {
  const found = head.safeParse(parseJson(json));
  if (!found.success) throw new CetuError('INPUT', 'The file does not begin as cetu export writes it.');
  if (found.data.version > version)
    throw new CetuError('STORE_VERSION', `The file was written by a newer Cetu: it has version ${found.data.version}.`);
};

const parseLine = (json: string, number: number): ExportLine => {
  const found = line.safeParse(parseJson(json));
  // The schema holds what is said of it above; the rest of the types is the store's to refuse.
  if (found.success) return found.data as unknown as ExportLine;
  throw new CetuError('INPUT', `Line ${number} is not one that cetu export writes.`);
};

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

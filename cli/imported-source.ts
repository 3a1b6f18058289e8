// Whether a source of an export can be what Cetu read in its text. Nothing of a source that fails is stored.
//
//   nothing of it is wrong by itself (sound-source.ts)
//   what the rules of this Cetu read in a plain text is read again, and has to come out the same
//
// Of other formats (docx, PDF, HTML) the text alone does not give the facts again: there the first has to do. A
// reading by other rules cannot be tried at all: it is taken on trust, where that is asked for.
import { isDeepStrictEqual } from 'node:util';
import { ingest, rulesVersion } from '../ingest/index.ts';
import { CetuError, type SourceGraph } from '../model/index.ts';
import { wrongSource } from './sound-source.ts';

/** Throws INPUT with the reason where a source cannot be what it says. */
export const checkImported = async (source: SourceGraph, { trust }: { readonly trust: boolean }): Promise<void> => {
  const reason =
    (source.rules !== rulesVersion() && !trust
      ? 'it was read by other rules than this Cetu has, and what they read cannot be tried: --trust takes it as it is'
      : null) ??
    wrongSource(source) ??
    (await wrongReading(source));
  if (reason) throw new CetuError('INPUT', `Source ${source.id} is not taken: ${reason}`);
};

const plainText = /\.(?:txt|md|markdown)$/i;

/** What the rules of this Cetu read in a plain text comes out the same again. */
const wrongReading = async (source: SourceGraph): Promise<string | null> => {
  const path = source.origins.map((origin) => origin.path).find((one) => plainText.test(one));
  if (source.rules !== rulesVersion() || path === undefined) return null;
  const again = await ingest({ path, bytes: new TextEncoder().encode(source.text) });
  if (again.status === 'failed' || again.graph.id !== source.id) return null;
  const fields = ['documents', 'keys', 'equivalences', 'nodes', 'edges', 'passages'] as const;
  const other = fields.find((field) => !isDeepStrictEqual(plain(again.graph[field]), plain(source[field])));
  return other ? `its ${other} are not what these rules read in its text` : null;
};

/** As it is once it has gone through a file. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

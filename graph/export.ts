// A store as lines of JSON, the same bytes for the same content:
//
//   {"format":"cetu-export","version":1}
//   {"source":{…}}       all that a source asserts, as it was put; by id
//   {"statement":{…}}    a correction; by id
//   {"entity":{"id":…,"keys":[…],"kind":…}}      derived: what sources mention; by kind, then id
//   {"ambiguity":{…}}    derived: an equivalence that took no effect
//
// An import reads the first two kinds, computes the rest anew and compares. Fields stand in the order of their names.
import { compareText, everyItem } from '../model/index.ts';
import type { GraphReader } from './port.ts';
import { entityNodeKinds } from './write/entity-view.ts';

const exportFormat = { format: 'cetu-export', version: 1 } as const;

/** The lines of an export, without line ends. */
export const exportLines = async function* (reader: GraphReader): AsyncGenerator<string> {
  yield stableJson(exportFormat);
  for await (const { id } of everyItem((page) => reader.sources(page))) {
    const source = await reader.source(id);
    if (source) yield stableJson({ source });
  }
  for await (const statement of everyItem((page) => reader.statements({}, page))) yield stableJson({ statement });
  for (const kind of entityNodeKinds) {
    const lines: { readonly id: string; readonly line: string }[] = [];
    for await (const node of everyItem((page) => reader.list(kind, {}, 'name', page)))
      if (node.kind === kind && 'keys' in node)
        lines.push({ id: node.id, line: stableJson({ entity: { kind, id: node.id, keys: node.keys } }) });
    yield* lines.sort((x, y) => compareText(x.id, y.id)).map(({ line }) => line);
  }
  for await (const ambiguity of everyItem((page) => reader.ambiguities(page))) yield stableJson({ ambiguity });
};

/** JSON with the fields of every object in the order of their names. */
const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => compareText(x, y)))
      : inner,
  );

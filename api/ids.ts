// Global ids: what `node` takes. Entities go by their keys and facts by their places, as they are in the store; only a
// source's id wears a prefix here, since 24 hexadecimal digits alone tell nobody what they are.
import { refusal } from './errors.ts';

const sourceId = /^(?:source:)?([0-9a-f]{24})$/;

/** The global id of a source. */
export const sourceGlobalId = (id: string): string => `source:${id}`;

/** The id by which the store knows a thing. */
export const storeId = (id: string): string => sourceId.exec(id)?.[1] ?? id;

/** The id by which the store knows a source, from its global id. */
export const storeSourceId = (id: string): string => {
  const bare = sourceId.exec(id)?.[1];
  if (bare === undefined)
    throw refusal(
      'BAD_INPUT',
      `${JSON.stringify(id.slice(0, 80))} is no id of a source: source: and 24 hexadecimal digits.`,
    );
  return bare;
};

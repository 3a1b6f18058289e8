// The Meilisearch server that tests run on: the one at MEILI_URL, where it is set. Indexes of tests begin with
// `cetu-test` and are deleted before and after.
import { Meilisearch } from 'meilisearch';

export type MeilisearchServer = { readonly url: string; readonly apiKey: string | null };

const { MEILI_URL, MEILI_API_KEY } = process.env;

/** Null where none is named. */
export const meilisearchServer: MeilisearchServer | null =
  MEILI_URL === undefined ? null : { url: MEILI_URL, apiKey: MEILI_API_KEY ?? null };

export const deleteIndexes = async (
  { url, apiKey }: MeilisearchServer,
  prefix: `cetu-test${string}`,
): Promise<void> => {
  const client = new Meilisearch({ host: url, ...(apiKey === null ? {} : { apiKey }) });
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  for (const { uid } of results)
    if (uid.startsWith(prefix)) await client.deleteIndex(uid).waitTask({ timeout: 60_000 });
};

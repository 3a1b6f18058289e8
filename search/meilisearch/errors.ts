// What goes wrong at the server, in Cetu's words; what gets no answer is asked again first.
import { setTimeout as wait } from 'node:timers/promises';
import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import { CetuError } from '../../model/index.ts';

const pausesBetweenTries = [200, 400, 800, 1_600];

/** Runs the request, again after a pause while there is no answer. */
export const tried = async <T>(url: string, request: () => Promise<T>): Promise<T> => {
  for (const pause of pausesBetweenTries) {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof MeilisearchRequestError)) throw wordedError(url, error);
      await wait(pause);
    }
  }
  return request().catch((error: unknown) => {
    throw wordedError(url, error);
  });
};

/** What the work gives; what it throws in Cetu's words. */
export const worded = <T>(url: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw wordedError(url, error);
  }
};

/** The server's name for what went wrong; null where the error is not of its making. */
export const codeOf = (error: unknown): string | null =>
  error instanceof MeilisearchApiError ? (error.cause?.code ?? null) : null;

const wordedError = (url: string, error: unknown): CetuError => {
  if (error instanceof CetuError) return error;
  const of = `The search index ${url}`;
  const options = { cause: error };
  if (error instanceof MeilisearchRequestError) return new CetuError('UNAVAILABLE', `${of} does not answer.`, options);
  if (error instanceof SyntaxError) return new CetuError('CONFIG', `${of} is not a Meilisearch server.`, options);
  if (!(error instanceof MeilisearchApiError))
    return new CetuError('INTERNAL', `${of} failed: ${messageOf(error)}`, options);
  const { status } = error.response;
  if (status === 401 || status === 403)
    return new CetuError('CONFIG', `${of} refuses the key in MEILI_API_KEY: ${error.message}`, options);
  if (status === 413)
    return new CetuError(
      'LIMIT',
      `${of} refuses a source as too large; start it with a higher --http-payload-size-limit.`,
      options,
    );
  if (status >= 500) return new CetuError('UNAVAILABLE', `${of} failed: ${error.message}`, options);
  return new CetuError('INTERNAL', `${of} refused a request: ${error.message}`, options);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

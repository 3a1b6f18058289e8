// Reads lists of the API whole, part by part.
import { ask, Refusal } from '../ask.ts';
import type { Operation } from '../generated/operations.ts';

type Part<Row> = {
  readonly rows: readonly Row[];
  /** How many there are in all, and how many of these the part has: as many as rows unless it is said. */
  readonly total: number;
  readonly read?: number;
  readonly after: string | null;
};

/** Reads the part of a list after a cursor; one that asks several times stops where it is broken off. */
export type ReadPart<Row> = (after: string | null, signal: AbortSignal) => Promise<Part<Row>>;

/** Asks again where the server had too much to do, or was not there, for a moment: a long list is not begun anew. */
const patiently = async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal && passing.has(error.code))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
      signal.throwIfAborted();
    }
  }
  return work();
};

const passing: ReadonlySet<string> = new Set(['LIMIT_TIME', 'OFFLINE', 'UNAVAILABLE']);
const pauses = [1000, 3000, 10_000]; // milliseconds

export type Report = (rows: number, of: number) => void;

/** The rows part by part; throws where it is broken off. Reports how many of how many there are behind each part. */
export const partsOf = async function* <Row>(
  read: ReadPart<Row>,
  signal: AbortSignal,
  report?: Report,
): AsyncGenerator<readonly Row[]> {
  let count = 0;
  let after: string | null = null;
  do {
    const part: Part<Row> = await patiently(() => read(after, signal), signal);
    signal.throwIfAborted();
    count += part.read ?? part.rows.length;
    report?.(count, Math.max(count, part.total)); // a total may be of what was lined up so far
    yield part.rows;
    after = part.after;
  } while (after !== null);
};

/** All rows; otherwise as their parts. */
export const allRows = async <Row>(
  read: ReadPart<Row>,
  signal: AbortSignal,
  report?: Report,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const part of partsOf(read, signal, report)) for (const row of part) rows.push(row);
  return rows;
};

type Connection<Row> = {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Reads a list of the API part by part, `first` at once: fewer where a whole page costs more than is answered. */
export const readList =
  <Answer, Variables, Row>(
    operation: Operation<Answer, Variables>,
    variables: NoInfer<Omit<Variables, 'first' | 'after'>>,
    listOf: (answer: NoInfer<Answer>) => Connection<Row>,
    first = 100,
  ): ReadPart<Row> =>
  async (after) => {
    const { nodes, totalCount, pageInfo } = listOf(
      await ask(operation, { ...variables, first, after } as NoInfer<Variables>),
    );
    return { rows: nodes, total: totalCount, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  };

// Holds the stand-in against the conversation that was recorded from a real server.
import { expect, test } from 'vitest';
import { readRecording } from './conversation.ts';
import { makeStandIn } from './stand-in.ts';

/**
 * The parts of an answer that the adapter looks at; hits whose order was not asked for, and values of facets, in one
 * order.
 */
const told = (answer: unknown, request: string): unknown => {
  const { results, facetHits, code } = answer as {
    readonly results?: readonly {
      readonly hits: readonly unknown[];
      readonly totalHits: number;
      readonly facetDistribution?: Readonly<Record<string, object>>;
    }[];
    readonly facetHits?: readonly unknown[];
    readonly code?: string;
  };
  if (results === undefined) return { facetHits: facetHits?.map((hit) => JSON.stringify(hit)).sort(), code };
  const { queries } = JSON.parse(request) as { readonly queries: readonly { readonly sort?: readonly string[] }[] };
  return results.map(({ hits, totalHits, facetDistribution = {} }, i) => {
    const isSorted = (queries[i]?.sort ?? []).length > 0;
    const facets = Object.fromEntries(
      Object.entries(facetDistribution).filter(([, counts]) => Object.keys(counts).length > 0),
    );
    return { hits: isSorted ? hits : hits.map((hit) => JSON.stringify(hit)).sort(), totalHits, facets };
  });
};

test('the stand-in answers every recorded request as the server did', () => {
  const standIn = makeStandIn();
  const recording = readRecording();
  expect(recording.length).toBeGreaterThan(5_000);
  for (const [request, status, answer] of recording) {
    const [, method = '', path = '', body = ''] = /^(\S+) (\S+) (.*)$/s.exec(request) ?? [];
    const given = standIn(method, path, body === '' ? null : JSON.parse(body));
    expect(given.status, request).toBe(status);
    expect(told(given.body, body), request).toEqual(told(answer, body));
  }
});

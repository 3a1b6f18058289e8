// The terms of sums: document, words, conditions, last day. Asked of a page of lines, of a file's lines page by page.
import { useAnswer } from '../answers.ts';
import { ask } from '../ask.ts';
import { CompareTerms, type CompareTermsQuery, type TermsFragment } from '../generated/operations.ts';
import { firstOf, type Line } from './line.ts';

/** The terms of a sum by the id of its row; null while they are not there. */
export type TermsOf = (id: string) => TermsFragment | null;

/** Of what the cells of these lines show. */
export const useTerms = (lines: readonly Line[]): TermsOf => {
  const ids = lines.flatMap((line) =>
    line.cells.flatMap((cell) => (cell ? firstOf(line, cell).map(({ id }) => id) : [])),
  );
  return termsIn(useAnswer(CompareTerms, { ids }).answer?.nodes ?? []);
};

/** Of all that stands in the lines. */
export const readTerms = async (lines: readonly Line[], signal: AbortSignal): Promise<TermsOf> => {
  const ids = lines.flatMap(({ cells }) => cells.flatMap((cell) => cell?.best.map(({ id }) => id) ?? []));
  const nodes: CompareTermsQuery['nodes'][number][] = [];
  for (let from = 0; from < ids.length; from += mostIds) {
    signal.throwIfAborted();
    nodes.push(...(await ask(CompareTerms, { ids: ids.slice(from, from + mostIds) })).nodes);
  }
  return termsIn(nodes);
};

/** As many as the server takes at once. */
const mostIds = 100;

const termsIn = (nodes: CompareTermsQuery['nodes']): TermsOf => {
  const terms = new Map(nodes.filter(isTerms).map((node) => [node.id, node]));
  return (id) => terms.get(id) ?? null;
};

const isTerms = (node: CompareTermsQuery['nodes'][number]): node is TermsFragment => node !== null && 'force' in node;

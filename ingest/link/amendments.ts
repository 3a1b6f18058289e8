// What the text changes in other documents: the edge to each, and the changes with its statement of itself.
import { type DocumentChange, type Key, type Reference, titleKey } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { articleLabels } from '../labels.ts';
import { type Assertions, addEdge, assertKey } from './assertions.ts';
import { citedKey, ownOf } from './references.ts';
import { linkTitle } from './titles.ts';

/** Asserts AMENDS for each document that is changed, and returns the changes. */
export const linkAmendments = (to: Assertions, main: Key): DocumentChange[] =>
  (to.text.facts.amendments ?? []).flatMap((amendment) => {
    const { title, docNumber, kind, article, was, is, figures, rule, span, quote } = amendment;
    const reference = to.text.facts.references.find(
      (one) => one.relation !== 'annexes' && isNamed(one, title, docNumber),
    );
    const document = reference ? citedKey(to, reference) : keyOf(to, title);
    if (document === null || document === main) return [];
    assertKey(to, { key: document, name: title ?? docNumber ?? '', method: 'amended' }, amendment);
    if (!to.edges.some((edge) => edge.type === 'AMENDS' && edge.to === document))
      addEdge(to, { type: 'AMENDS', from: main, to: document, rule }, amendment);
    return [{ document, kind, article, labels: articleLabels(article ?? ''), was, is, figures, rule, span, quote }];
  });

const isNamed = (reference: Reference, title: string | null, docNumber: string | null): boolean =>
  docNumber !== null && reference.docNumber !== null
    ? foldKey(reference.docNumber) === foldKey(docNumber)
    : title !== null && reference.title !== null && foldKey(reference.title) === foldKey(title);

/** What a body changes is its own. */
const keyOf = (to: Assertions, title: string | null): Key | null => {
  if (title === null) return null;
  const link = linkTitle(to.text, to.place, title, '');
  return link.method === 'source-only'
    ? (ownOf(to, title)?.key ?? titleKey(`@${to.text.id}`, foldKey(title)))
    : link.key;
};

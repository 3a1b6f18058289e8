// A document by its title and number, linked to it.
import type { DocumentNameFragment } from '../generated/operations.ts';
import { Link } from './link.tsx';
import { documentHref } from './places.ts';

/** Its title; the name of its file where none is printed; the name by which it is cited where its text is not here. */
export const titleOf = (document: DocumentNameFragment): string =>
  document.title ?? document.sources[0]?.source.title ?? document.name;

/** What a list calls it: its title from the subject on. */
export const listedTitleOf = (document: DocumentNameFragment): string =>
  document.title === null ? titleOf(document) : document.subject;

/** Its number; of a document that is only cited, the number in its identity. */
export const numberOf = ({ docNumber, id }: DocumentNameFragment): string | null =>
  docNumber ?? (id.startsWith(numbered) ? id.slice(numbered.length) : null);

const numbered = '文号:';

export const DocumentName = ({ document }: { readonly document: DocumentNameFragment }) => (
  <span className="document-name" lang="zh-CN">
    <Link to={documentHref(document)} title={titleOf(document)}>
      {listedTitleOf(document)}
    </Link>{' '}
    {numberOf(document) && <small>{numberOf(document)}</small>}
  </span>
);

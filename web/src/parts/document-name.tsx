// A document by its title and number, linked to it.
import type { DocumentNameFragment } from '../generated/operations.ts';
import { Link } from './link.tsx';
import { documentHref } from './places.ts';

/** Its title; the name of its file where none is printed; the name by which it is cited where its text is not here. */
export const titleOf = (document: DocumentNameFragment): string =>
  document.title ?? document.sources[0]?.source.title ?? document.name;

export const DocumentName = ({ document }: { readonly document: DocumentNameFragment }) => (
  <span className="document-name" lang="zh-CN">
    <Link to={documentHref(document)} title={titleOf(document)}>
      {titleOf(document)}
    </Link>
    {document.docNumber && <small> {document.docNumber}</small>}
  </span>
);

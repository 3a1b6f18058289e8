// A document by its title and number, linked to it.
import type { DocumentNameFragment } from '../generated/operations.ts';
import { Link } from './link.tsx';
import { documentHref } from './places.ts';

type Props = { readonly document: DocumentNameFragment };

export const DocumentName = ({ document }: Props) => (
  <span className="document-name" lang="zh-CN">
    <Link to={documentHref(document)}>{document.title ?? document.name}</Link>
    {document.docNumber && <small> {document.docNumber}</small>}
  </span>
);

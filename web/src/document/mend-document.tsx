// Ways to correct what is read of a document itself: title, type, place, a number that was missed, who issued it, and
// which documents it names.
import { documentFields } from '../mend/fields.ts';
import type { Link } from '../mend/links.tsx';
import { Mend } from '../mend/mend.tsx';
import { numberOf, titleOf } from '../parts/document-name.tsx';
import type { DocumentAnswer } from './document-view.tsx';

type Props = { readonly document: DocumentAnswer; readonly source: string };

export const MendDocument = ({ document, source }: Props) => {
  const issuers = document.issuers.map(({ id, name }): Link => ({ type: 'ISSUED_BY', source, to: id, name }));
  const places = document.region ? [document.region] : [];
  const governed = places.map(({ id, name }): Link => ({ type: 'GOVERNS', source, to: id, name }));
  return (
    <Mend
      fact={{
        id: source,
        kind: 'Document',
        quote: titleOf(document),
        fields: documentFields(document),
        ...(numberOf(document) === null && { naming: { id: document.id, kind: 'document' } }),
        links: [
          { to: 'region', held: governed, source },
          { to: 'agency', held: issuers, source },
          { to: 'document', held: [], source },
        ],
      }}
    />
  );
};

// Ways to correct what is read of a document itself: title, number, type, place, who issued it, and which documents it
// names; of a titled part its title and type.
import { documentFields, type Mendable, numberField } from '../mend/fields.ts';
import type { Link } from '../mend/links.tsx';
import { Mend } from '../mend/mend.tsx';
import { numberOf, titleOf } from '../parts/document-name.tsx';
import { href } from '../route.ts';
import type { DocumentAnswer } from './document-view.tsx';

type Props = { readonly document: DocumentAnswer; readonly source: string };

export const MendDocument = ({ document, source }: Props) => (
  <Mend
    fact={{
      id: document.id,
      source,
      kind: 'Document',
      quote: titleOf(document),
      fields: documentFields(document),
      ...(document.whole && wholly({ document, source })),
    }}
  />
);

/** What can be said of a whole document beside. */
const wholly = ({ document, source }: Props): Pick<Mendable, 'fields' | 'foundAt' | 'links'> => {
  const issuers = document.issuers.map(({ id, name }): Link => ({ type: 'ISSUED_BY', source, to: id, name }));
  const places = document.region ? [document.region] : [];
  const governed = places.map(({ id, name }): Link => ({ type: 'GOVERNS', source, to: id, name }));
  const number = numberOf(document);
  return {
    fields: [...documentFields(document), numberField(number)],
    // It goes by its number: another one is another address, which its text has in common with the former.
    foundAt: (fields) => {
      const said = fields.find(({ name }) => name === 'docNumber');
      return said ? href('/document', { id: said.value === null ? null : `文号:${said.value}`, source }) : null;
    },
    links: [
      { to: 'region', held: governed, source },
      { to: 'agency', held: issuers, source },
      { to: 'document', held: [], source },
    ],
  };
};

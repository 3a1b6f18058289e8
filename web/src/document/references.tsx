// The documents that a document names, and those that name it, by relation, each with the words that do.
import { after, usePages } from '../answers.ts';
import {
  ReferencedBy,
  type ReferencedByQuery,
  References as ReferencesOf,
  type Relation,
} from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { linkTypes } from '../mend/link-types.ts';
import { Mend } from '../mend/mend.tsx';
import { DocumentName, titleOf } from '../parts/document-name.tsx';
import { Quote } from '../parts/quote.tsx';
import { ListEnd } from '../parts/state.tsx';

type Edge = NonNullable<ReferencedByQuery['document']>['referencedBy']['edges'][number];

const relations: readonly Relation[] = ['REPEALS', 'REPLACES', 'AMENDS', 'IMPLEMENTS', 'BASED_ON', 'ANNEXES', 'CITES'];

export const References = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const named = usePages(ReferencesOf, { id, first: 50 }, ({ document }) => after(document?.references));
  const naming = usePages(ReferencedBy, { id, first: 50 }, ({ document }) => after(document?.referencedBy));
  const out = named.pages.flatMap(({ document }) => document?.references.edges ?? []);
  const back = naming.pages.flatMap(({ document }) => document?.referencedBy.edges ?? []);
  const isRead = [named, naming].every(({ loading, refusal }) => !loading && refusal === null);
  return (
    <div className="references">
      {relations.map((relation) => (
        <Group
          key={relation}
          title={words.relations[relation]}
          id={id}
          document={{ id }}
          edges={out.filter((edge) => edge.relation === relation)}
        />
      ))}
      <ListEnd {...named} />
      {relations.map((relation) => (
        <Group
          key={relation}
          title={words.relationsBack[relation]}
          id={id}
          edges={back.filter((edge) => edge.relation === relation)}
        />
      ))}
      <ListEnd {...naming} loading={false} />
      {isRead && <Absent names={out.length > 0} isNamed={back.length > 0} />}
    </div>
  );
};

/** What is not there is told, too: a missing heading does not say that nobody names the document. */
const Absent = ({ names, isNamed }: { readonly names: boolean; readonly isNamed: boolean }) => {
  const { document } = useWords();
  if (names && isNamed) return null;
  return <p className="none">{names ? document.notNamed : isNamed ? document.namesNone : document.noReferences}</p>;
};

type GroupProps = {
  readonly title: string;
  /** The document whose references are shown. */
  readonly id: string;
  readonly edges: readonly Edge[];
  /** In whose text the words stand; the other document's where left out. */
  readonly document?: { readonly id: string };
};

const Group = ({ title, id, edges, document }: GroupProps) =>
  edges.length === 0 ? null : (
    <section>
      <h3>
        {title} <small>{edges.length}</small>
      </h3>
      <ul className="items">
        {edges.map((edge) => (
          <li key={`${edge.node.id} ${edge.provenance.source.id} ${edge.provenance.span.start}`}>
            <DocumentName document={edge.node} /> <MendReference edge={edge} to={document ? edge.node.id : id} />
            <Quote place={edge.provenance} document={document ?? edge.node} />
          </li>
        ))}
      </ul>
    </section>
  );

/** What may be corrected of a reference; nothing of what follows from titles and parts. */
const MendReference = ({ edge, to }: { readonly edge: Edge; readonly to: string }) => {
  const type = linkTypes.find((one) => one === edge.relation);
  const { source, span, quote } = edge.provenance;
  if (!type) return null;
  const held = [{ type, source: source.id, to, span, name: titleOf(edge.node) }];
  return (
    <Mend
      fact={{ id: source.id, kind: 'Document', quote, fields: [], links: [{ to: 'document', held, source: null }] }}
    />
  );
};

// Any thing of the graph by its name, linked to where it is shown: a page of its own, or its words in a text.
import type { NodeNameFragment } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from './link.tsx';
import { documentHref, entityHref } from './places.ts';

export type NamedNode = NodeNameFragment;

/** What a reader calls it. */
export const nameOf = (node: NamedNode): string => {
  switch (node.__typename) {
    case 'Measure':
    case 'Section':
    case 'Table':
      return node.title;
    case 'Document':
    case 'Source':
      return node.subject;
    case 'Award':
      return node.valueText;
    case 'Condition':
      return `${node.metric} ${node.valueText}`;
    case 'Statistic':
      return `${node.indicator} ${node.valueText}`;
    case 'Hypothesis':
      return node.label;
    case 'Estimate':
      return node.variableName;
    default:
      if ('name' in node && node.name) return node.name;
      return 'provenance' in node ? node.provenance.quote.slice(0, 30) : node.id;
  }
};

/** Where it is shown; null for what has no page and no words. */
export const nodeHref = (node: NamedNode): string | null => {
  switch (node.__typename) {
    case 'Agency':
    case 'Document':
    case 'Industry':
    case 'Measure':
    case 'Region':
    case 'Variable':
      return entityHref(node.__typename, node.id);
    case 'Source':
      return documentHref(null, { source: node, span: { start: 0, end: 0 } });
    default:
      return 'provenance' in node ? documentHref(node.document, node.provenance) : null;
  }
};

export const Named = ({ node }: { readonly node: NamedNode }) => {
  const words = useWords();
  const to = nodeHref(node);
  return (
    <>
      <small className="inline">{words.kinds[node.__typename] ?? node.__typename} </small>
      <span lang="zh-CN">{to ? <Link to={to}>{nameOf(node)}</Link> : nameOf(node)}</span>
    </>
  );
};

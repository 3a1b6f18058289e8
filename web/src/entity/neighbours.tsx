// What is linked with a thing, edge by edge, each with the sentence that says so.
import { after, usePages } from '../answers.ts';
import { Neighbours as NeighboursOf, type NeighboursQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Named } from '../parts/named.tsx';
import { Panel } from '../parts/panel.tsx';
import { Quote } from '../parts/quote.tsx';
import { ListEnd } from '../parts/state.tsx';

export const Neighbours = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const list = usePages(NeighboursOf, { id, first: 40 }, ({ neighbours }) => after(neighbours));
  const total = list.pages[0]?.neighbours.totalCount;
  return (
    <Panel title={`${words.entity.neighbours} ${total?.toLocaleString('en') ?? ''}`}>
      <ul className="items dense">
        {groupsOf(list.pages.flatMap(({ neighbours }) => neighbours.edges)).map(({ edge, count }) => (
          <li key={keyOf(edge)}>
            <p>
              <span className="edge">{(edge.direction === 'IN' ? words.edgesBack : words.edges)[edge.type]}</span>{' '}
              <Named node={edge.node} />
              {count > 1 && <small className="inline"> {words.entity.times(count)}</small>}
            </p>
            <Quote place={edge.provenance} document={null} />
          </li>
        ))}
      </ul>
      {total === 0 && <p className="none">{words.home.nothing}</p>}
      <ListEnd {...list} />
    </Panel>
  );
};

type Edge = NeighboursQuery['neighbours']['edges'][number];

const keyOf = ({ type, direction, node }: Edge): string => `${type} ${direction} ${node.id}`;

/** Edges that say the same once, with how often they do. */
const groupsOf = (edges: readonly Edge[]): readonly { readonly edge: Edge; readonly count: number }[] =>
  [...Map.groupBy(edges, keyOf).values()].flatMap((group) => {
    const [edge] = group;
    return edge ? [{ edge, count: group.length }] : [];
  });

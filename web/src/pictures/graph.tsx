// What lies around a thing: nodes that open to what lies around them, edges that open to their sentence, and the ways
// between two.
import { useMemo, useRef, useState } from 'react';
import { useWords } from '../language.ts';
import { EntityPicker, type PickedKind } from '../parts/entity-picker.tsx';
import { Link } from '../parts/link.tsx';
import { nameOf, nodeHref } from '../parts/named.tsx';
import { Quote } from '../parts/quote.tsx';
import { Select } from '../parts/select.tsx';
import { Empty, Refused } from '../parts/state.tsx';
import { go, useRoute, withValues } from '../route.ts';
import { fitted, layOut, type Point } from './layout.ts';
import { cut, cutBefore, Picture } from './picture.tsx';
import { type GraphEdge, useGraph } from './use-graph.ts';

const room = { width: 1100, height: 680 };
const pickable: readonly PickedKind[] = ['region', 'agency', 'industry', 'document'];

export const Graph = () => {
  const words = useWords();
  const { query } = useRoute();
  const [from, to] = [query.get('id'), query.get('to')];
  const { nodes, edges, opened, loading, refusal, noPath, open } = useGraph(from, to);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<{ readonly node?: string; readonly edge?: GraphEdge }>({});
  const shown = [...nodes.values()].filter((node) => node.id === from || !hidden.has(node.__typename));
  const ids = shown.map(({ id }) => id);
  const drawn = edges.filter((edge) => ids.includes(edge.from) && ids.includes(edge.to));
  const { points, width, height } = fitted(usePoints(ids, drawn));
  const kinds = [...new Set([...nodes.values()].map((node) => node.__typename))].sort();
  const kindName = (kind: string): string => words.kinds[kind] ?? kind;
  const called = (id: string): string => {
    const node = nodes.get(id);
    return node ? nameOf(node) : id;
  };
  const node = chosen.node === undefined ? undefined : nodes.get(chosen.node);
  return (
    <>
      <Ends />
      {refusal && <Refused refusal={refusal} retry={() => location.reload()} />}
      {from === null && <Empty>{words.pictures.begin}</Empty>}
      {noPath && <Empty>{words.pictures.noPath}</Empty>}
      {nodes.size > 0 && (
        <>
          <Kinds
            kinds={kinds}
            hidden={hidden}
            onToggle={(kind) => setHidden(new Set([kind]).symmetricDifference(hidden))}
          />
          <div className="graph-told" role="status">
            {loading && words.state.loading}
            {!loading && !node && !chosen.edge && words.pictures.howTo}
            {node && <ToldNode node={node} onOpen={opened.has(node.id) ? null : () => open(node.id)} />}
            {chosen.edge && <ToldEdge edge={chosen.edge} called={called} />}
          </div>
          <Picture
            title={words.pictures.titles.graph}
            name="graph"
            width={width}
            height={height}
            head={[words.pictures.from, words.pictures.relation, words.pictures.to, words.funding.columns.quote]}
            rows={drawn.map((edge) => [called(edge.from), words.edges[edge.type], called(edge.to), edge.place.quote])}
          >
            {drawn.map((edge) => (
              <Line
                key={edge.key}
                from={points.get(edge.from)}
                to={points.get(edge.to)}
                label={`${called(edge.from)} ${words.edges[edge.type]} ${called(edge.to)}`}
                isChosen={chosen.edge?.key === edge.key}
                onChoose={() => setChosen({ edge })}
              />
            ))}
            {shown.map((one) => (
              <Dot
                key={one.id}
                at={points.get(one.id)}
                name={nameOf(one)}
                kind={one.__typename}
                label={`${kindName(one.__typename)} ${nameOf(one)}`}
                isOpen={opened.has(one.id)}
                isChosen={chosen.node === one.id}
                onChoose={() => setChosen({ node: one.id })}
                onOpen={() => opened.has(one.id) || open(one.id)}
              />
            ))}
          </Picture>
        </>
      )}
    </>
  );
};

type KindsProps = {
  readonly kinds: readonly string[];
  readonly hidden: ReadonlySet<string>;
  readonly onToggle: (kind: string) => void;
};

/** Which kinds of things are drawn. */
const Kinds = ({ kinds, hidden, onToggle }: KindsProps) => {
  const words = useWords();
  return (
    <fieldset className="choices">
      <legend>{words.pictures.nodeKinds}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!hidden.has(kind)} onChange={() => onToggle(kind)} />
          <i className={`swatch kind-of-${kind.toLowerCase()}`} aria-hidden="true" />
          <span>{words.kinds[kind] ?? kind}</span>
        </label>
      ))}
    </fieldset>
  );
};

type Node = Parameters<typeof nameOf>[0] &
  Parameters<typeof nodeHref>[0] & { readonly id: string; readonly __typename: string };

/** What a chosen node is; `onOpen` draws what lies around it, null where that is drawn. */
const ToldNode = ({ node, onOpen }: { readonly node: Node; readonly onOpen: (() => void) | null }) => {
  const words = useWords();
  return (
    <p>
      <small className="inline">{words.kinds[node.__typename] ?? node.__typename}</small>{' '}
      <strong lang="zh-CN">{nameOf(node)}</strong>{' '}
      {nodeHref(node) && <Link to={nodeHref(node) ?? ''}>{words.entity.page}</Link>}{' '}
      {onOpen && (
        <button type="button" className="quiet" onClick={onOpen}>
          {words.pictures.expand}
        </button>
      )}
    </p>
  );
};

type ToldEdgeProps = { readonly edge: GraphEdge; readonly called: (id: string) => string };

/** The sentence of a chosen edge. */
const ToldEdge = ({ edge, called }: ToldEdgeProps) => {
  const words = useWords();
  return (
    <div>
      <p lang="zh-CN">
        {called(edge.from)} <span className="edge">{words.edges[edge.type]}</span> {called(edge.to)}
      </p>
      <Quote place={edge.place} document={null} />
    </div>
  );
};

/** From what the drawing begins, and to where ways are looked for. */
const Ends = () => {
  const words = useWords();
  const { query } = useRoute();
  const [kind, setKind] = useState<PickedKind>('region');
  const one = (name: string): readonly string[] => query.getAll(name).slice(0, 1);
  return (
    <form className="bar" onSubmit={(event) => event.preventDefault()}>
      <Select
        label={words.pictures.what}
        value={kind}
        values={pickable}
        name={(value) => words.pictures.pickable[value]}
        onChange={setKind}
      />
      <EntityPicker
        kind={kind}
        label={words.pictures.from}
        chosen={one('id')}
        onChange={(ids) => go(withValues(query, { id: ids.slice(-1) }))}
      />
      <EntityPicker
        kind={kind}
        label={words.pictures.pathTo}
        chosen={one('to')}
        onChange={(ids) => go(withValues(query, { to: ids.slice(-1) }))}
      />
    </form>
  );
};

/** Points of what is drawn; what stood before stays about where it was. */
const usePoints = (ids: readonly string[], edges: readonly GraphEdge[]): ReadonlyMap<string, Point> => {
  const before = useRef<ReadonlyMap<string, Point>>(new Map());
  const key = JSON.stringify([ids, edges.map((edge) => edge.key)]);
  return useMemo(() => {
    before.current = layOut(ids, edges, room, before.current);
    return before.current;
  }, [key]);
};

type LineProps = {
  readonly from: Point | undefined;
  readonly to: Point | undefined;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

const Line = ({ from, to, label, isChosen, onChoose }: LineProps) => {
  if (!from || !to) return null;
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={isChosen}
      className={isChosen ? 'link chosen' : 'link'}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <line className="reach" {...ends} />
      <line className="stroke" {...ends} />
      <path className="arrow" d={arrowHead(from, to)} />
    </g>
  );
};

/** The way of an edge: a head at its middle, where no name lies over it; nothing where the dots are too near. */
const arrowHead = (from: Point, to: Point): string => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 40) return '';
  const [x, y] = [dx / length, dy / length];
  const at = (back: number, aside: number): string =>
    `${(to.x - back * x - aside * y).toFixed(1)} ${(to.y - back * y + aside * x).toFixed(1)}`;
  const middle = length / 2;
  return `M${at(middle - 4, 0)}L${at(middle + 4, 3.5)}L${at(middle + 4, -3.5)}Z`;
};

type DotProps = {
  readonly at: Point | undefined;
  readonly name: string;
  readonly kind: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
};

const Dot = ({ at, name, kind, label, isOpen, isChosen, onChoose, onOpen }: DotProps) => {
  const shown = kind === 'Agency' ? cutBefore(name, 9) : cut(name, 9); // bodies of a place begin alike
  if (!at) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <g
      role="button"
      tabIndex={0}
      // What is seen is in the name that is heard, cut as it is.
      aria-label={shown === name ? label : `${label} ${shown}`}
      aria-pressed={isChosen}
      className={isChosen ? 'dot-of chosen' : 'dot-of'}
      onClick={onChoose}
      onDoubleClick={onOpen}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose();
        if (event.key === '+') onOpen();
      }}
    >
      <circle className={`kind-of-${kind.toLowerCase()}`} cx={at.x} cy={at.y} r={isOpen ? 11 : 7} />
      <text className="middle" x={at.x} y={at.y + (isOpen ? 26 : 21)}>
        {shown}
      </text>
    </g>
  );
};

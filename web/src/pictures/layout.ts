// Where the nodes of a drawing stand: linked ones near each other, none on another. The same nodes and edges stand the
// same every time.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

export type Point = { readonly x: number; readonly y: number };

type Node = SimulationNodeDatum & { readonly id: string };
type Link = SimulationLinkDatum<Node>;

// After 300 steps nothing moves that can be seen.
const stepsToRest = 300;

/** Points within a box of the width and height; `before` keeps those that stood already near where they stood. */
export const layOut = (
  ids: readonly string[],
  edges: readonly { readonly from: string; readonly to: string }[],
  { width, height }: { readonly width: number; readonly height: number },
  before: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> => {
  const nodes = ids.map((id): Node => ({ id, ...before.get(id) }));
  const links: Link[] = edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force(
      'links',
      forceLink<Node, Link>(links)
        .id(({ id }) => id)
        .distance(130),
    )
    .force('apart', forceManyBody().strength(-700))
    .force('room', forceCollide(40))
    .force('across', forceX(width / 2).strength(0.06))
    .force('along', forceY(height / 2).strength(0.14))
    .stop()
    .tick(stepsToRest);
  const within = (value: number | undefined, most: number): number =>
    Math.min(most - 30, Math.max(30, value ?? most / 2));
  return new Map(nodes.map(({ id, x, y }) => [id, { x: within(x, width), y: within(y, height) }]));
};

/** What a name beside a point needs. */
const room = { across: 75, above: 16, below: 34 } as const;

/** The points moved together into the corner of a drawing that is no larger than they need. */
export const fitted = (points: ReadonlyMap<string, Point>) => {
  const all = points.size === 0 ? [{ x: 0, y: 0 }] : [...points.values()];
  const [left, top] = [
    Math.min(...all.map(({ x }) => x)) - room.across,
    Math.min(...all.map(({ y }) => y)) - room.above,
  ];
  const [right, bottom] = [
    Math.max(...all.map(({ x }) => x)) + room.across,
    Math.max(...all.map(({ y }) => y)) + room.below,
  ];
  return {
    points: new Map([...points].map(([id, { x, y }]) => [id, { x: x - left, y: y - top }])),
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  };
};

// Sums of several sides on the same lines: measures that support the same thing stand beside each other, or all of an
// industry, or of an instrument.
import { alikeAmong, type Pairs, pairsOf } from '../form/likeness.ts';
import type { CompareLinesQuery } from '../generated/operations.ts';
import type { Words } from '../words/zh.ts';

export type Sum = CompareLinesQuery['funding']['nodes'][number];

export const alignments = ['measure', 'industry', 'instrument'] as const;
export type Alignment = (typeof alignments)[number];

/**
 * What one side gives on one line, the greatest of each role first; sums of other roles, units or periods are not
 * compared.
 */
export type Cell = {
  readonly best: readonly Sum[];
  /** All of them. */
  readonly sums: readonly Sum[];
};

export type Row = { readonly key: string; readonly name: string; readonly cells: readonly (Cell | null)[] };

type Item = {
  readonly side: number;
  /** Tells it from others of its side. */
  readonly id: string;
  readonly name: string;
  readonly words: Pairs;
  readonly sums: readonly Sum[];
};

/** The lines of the table: what most sides have first, then by the greatest sum. */
export const alignSums = (sides: readonly (readonly Sum[])[], by: Alignment): readonly Row[] =>
  (by === 'measure' ? likeMeasures(sides) : sameKeys(sides, by))
    .map((items) => ({
      key: [...new Set(items.map(({ side, id }) => `${side} ${id}`))].join(' '),
      name: items[0]?.name ?? '',
      cells: sides.map((_, side) => cellOf(items.filter((item) => item.side === side).flatMap(({ sums }) => sums))),
    }))
    .sort((a, b) => filled(b) - filled(a) || greatest(b) - greatest(a));

/** What a line is called: lines of instruments by the page's words for them. */
export const lineName = ({ name }: Row, by: Alignment, words: Words): string =>
  by === 'instrument' ? ((words.instruments as Readonly<Record<string, string>>)[name] ?? name) : name;

const none = pairsOf('');

const sameKeys = (sides: readonly (readonly Sum[])[], by: 'industry' | 'instrument'): readonly (readonly Item[])[] => {
  const keysOf = (sum: Sum): readonly string[] =>
    by === 'industry' ? sum.industries.map(({ name }) => name) : [sum.measure.instrument];
  const items = sides.flatMap((sums, side) =>
    sums.flatMap((sum) => keysOf(sum).map((name) => ({ side, id: name, name, words: none, sums: [sum] }))),
  );
  return [...Map.groupBy(items, ({ name }) => name).values()];
};

/** Measures with like titles and recipients, at most one of each side, the likest first. */
const likeMeasures = (sides: readonly (readonly Sum[])[]): readonly (readonly Item[])[] => {
  const items = sides.flatMap((sums, side) =>
    [...Map.groupBy(sums, ({ measure }) => measure.id)].map(([id, of]): Item => ({ side, id, ...named(of), sums: of })),
  );
  const groups = new Map(items.map((item): [Item, readonly Item[]] => [item, [item]]));
  const groupOf = (item: Item | undefined): readonly Item[] => (item && groups.get(item)) ?? [];
  const nextSide = sides.map((_, side) => items.findIndex((item) => item.side > side));
  const behind = (at: number): number => {
    const next = nextSide[items[at]?.side ?? 0] ?? -1;
    return next < 0 ? items.length : next;
  };
  const pairs = alikeAmong(
    items.map(({ words }) => words),
    alike,
    behind,
  );
  for (const { a, b } of pairs.toSorted((one, other) => other.like - one.like)) {
    const [left, right] = [groupOf(items[a]), groupOf(items[b])];
    if (left === right || left.some(({ side }) => right.some((other) => other.side === side))) continue;
    const both = [...left, ...right].sort((one, other) => one.side - other.side);
    for (const item of both) groups.set(item, both);
  }
  return [...new Set(groups.values())];
};

// 高新技术企业认定奖励 and 高新技术企业奖励补助 are .6 alike, 企业上市奖励 and 企业上云奖励 .6 by length but .4 with their recipients.
const alike = 0.45;

const named = (sums: readonly Sum[]): Pick<Item, 'name' | 'words'> => {
  const [first] = sums;
  const name = first?.measure.title ?? '';
  return { name, words: pairsOf(`${name}${first?.award.recipient ?? first?.measure.beneficiary ?? ''}`) };
};

const cellOf = (sums: readonly Sum[]): Cell | null => {
  if (sums.length === 0) return null;
  const best = [...Map.groupBy(sums, comparable).values()].map((of) =>
    of.reduce((most, one) => (one.award.value > most.award.value ? one : most)),
  );
  return { best: best.sort((a, b) => b.award.value - a.award.value), sums };
};

/** What a cell shows of its sums: two, those first of which another side gives more or less. */
export const firstOf = (row: Row, cell: Cell): readonly Sum[] =>
  cell.best.toSorted((a, b) => Number(standing(row, a) === null) - Number(standing(row, b) === null)).slice(0, atFirst);

const atFirst = 2;

/** What two sums must have in common to be compared. */
const comparable = ({ award }: Sum): string => `${award.role} ${award.unit} ${award.per ?? ''}`;

const filled = ({ cells }: Row): number => cells.filter((cell) => cell !== null).length;

const greatest = ({ cells }: Row): number =>
  Math.max(
    0,
    ...cells.flatMap((cell) => cell?.best.map(({ award }) => (award.unit === 'CNY' ? award.value : 0)) ?? []),
  );

/**
 * Whether a sum is more than what other sides give of its kind on the line, or less; null where nothing differs or
 * nothing is comparable.
 */
export const standing = (row: Row, sum: Sum): 'more' | 'less' | null => {
  const values = row.cells.flatMap(
    (cell) => cell?.best.filter((one) => comparable(one) === comparable(sum)).map(({ award }) => award.value) ?? [],
  );
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2 || least === most) return null;
  return sum.award.value === most ? 'more' : 'less';
};

// Sums of several sides on the same lines: measures that support the same thing stand beside each other, or all of an
// industry, or of an instrument.
import type { Award, Instrument, Measure } from '../../model/index.ts';
import { alikeAmong, type Pause } from './likeness.ts';

/** What a sum is lined up by. */
export type Sum = Pick<Award, 'role' | 'unit' | 'per' | 'value' | 'recipient'> & {
  /** Of its row of funding. */
  readonly id: string;
  readonly measure: Pick<Measure, 'title' | 'beneficiary' | 'instrument'> & { readonly id: string };
  /** Their names. */
  readonly industries: readonly string[];
};

export type Alignment = 'measure' | 'industry' | 'instrument';

/**
 * What one side gives on one line, the greatest of each role first; sums of other roles, units or periods are not
 * compared.
 */
export type Cell = {
  readonly best: readonly Sum[];
  /** All of them. */
  readonly sums: readonly Sum[];
};

export type Line = {
  readonly key: string;
  readonly name: string;
  /** What the sums of a line of an instrument have in common; null on others. */
  readonly instrument: Instrument | null;
  readonly cells: readonly (Cell | null)[];
};

type Item = {
  readonly side: number;
  /** Tells it from others of its side. */
  readonly id: string;
  readonly name: string;
  /** What it is called and whom it is for. */
  readonly words: string;
  readonly sums: readonly Sum[];
};

/** The lines of the table: what most sides have first, then by the greatest sum. */
export const alignSums = async (
  sides: readonly (readonly Sum[])[],
  by: Alignment,
  pause: Pause,
): Promise<readonly Line[]> =>
  (by === 'measure' ? await likeMeasures(sides, pause) : sameKeys(sides, by))
    .map((items) => ({
      key: [...new Set(items.map(({ side, id }) => `${side} ${id}`))].join(' '),
      name: items[0]?.name ?? '',
      instrument: by === 'instrument' ? (items[0]?.sums[0]?.measure.instrument ?? null) : null,
      cells: sides.map((_, side) => cellOf(items.filter((item) => item.side === side).flatMap(({ sums }) => sums))),
    }))
    .sort((a, b) => filled(b) - filled(a) || greatest(b) - greatest(a));

const sameKeys = (sides: readonly (readonly Sum[])[], by: 'industry' | 'instrument'): readonly (readonly Item[])[] => {
  const keysOf = (sum: Sum): readonly string[] => (by === 'industry' ? sum.industries : [sum.measure.instrument]);
  const items = sides.flatMap((sums, side) =>
    sums.flatMap((sum) => keysOf(sum).map((name) => ({ side, id: name, name, words: name, sums: [sum] }))),
  );
  return [...Map.groupBy(items, ({ name }) => name).values()];
};

/** Measures with like titles and recipients, at most one of each side, the likest first. */
const likeMeasures = async (
  sides: readonly (readonly Sum[])[],
  pause: Pause,
): Promise<readonly (readonly Item[])[]> => {
  const measures = sides.flatMap((sums, side) =>
    [...Map.groupBy(sums, ({ measure }) => measure.id)].map(([id, of]): Item => ({ side, id, ...named(of), sums: of })),
  );
  const [whole, open] = partition(sameWords(measures), (group) => group.length === sides.length);
  const groups = new Map(open.flatMap((group) => group.map((item): [Item, readonly Item[]] => [item, group])));
  const items = measures.filter((item) => groups.has(item));
  const groupOf = (item: Item | undefined): readonly Item[] => (item && groups.get(item)) ?? [];
  const nextSide = sides.map((_, side) => items.findIndex((item) => item.side > side));
  const behind = (at: number): number => {
    const next = nextSide[items[at]?.side ?? 0] ?? -1;
    return next < 0 ? items.length : next;
  };
  const words = items.map((item) => item.words);
  const pairs = await alikeAmong(words, { least: alike, meet: behind, pause });
  for (const { a, b } of pairs.toSorted((one, other) => other.like - one.like)) {
    const [left, right] = [groupOf(items[a]), groupOf(items[b])];
    if (left === right || left.some(({ side }) => right.some((other) => other.side === side))) continue;
    const both = [...left, ...right].sort((one, other) => one.side - other.side);
    for (const item of both) groups.set(item, both);
  }
  return [...whole, ...new Set(groups.values())];
};

/** Items of the same words together: the first of each side, the second of each, and so on. */
const sameWords = (items: readonly Item[]): readonly (readonly Item[])[] =>
  [...Map.groupBy(items, ({ words }) => words).values()].flatMap((same) => {
    const counts = new Map<number, number>();
    const nth = ({ side }: Item): number => {
      const at = counts.get(side) ?? 0;
      counts.set(side, at + 1);
      return at;
    };
    return [...Map.groupBy(same, nth).values()];
  });

const partition = <T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
];

// 高新技术企业认定奖励 and 高新技术企业奖励补助 are .6 alike, 企业上市奖励 and 企业上云奖励 .6 by length but .4 with their recipients.
const alike = 0.45;

const named = (sums: readonly Sum[]): Pick<Item, 'name' | 'words'> => {
  const [first] = sums;
  const name = first?.measure.title ?? '';
  return { name, words: `${name}${first?.recipient ?? first?.measure.beneficiary ?? ''}` };
};

const cellOf = (sums: readonly Sum[]): Cell | null => {
  if (sums.length === 0) return null;
  const best = [...Map.groupBy(sums, comparable).values()].map((of) =>
    of.reduce((most, one) => (one.value > most.value ? one : most)),
  );
  return { best: best.sort((a, b) => b.value - a.value), sums };
};

/** What two sums must have in common to be compared. */
const comparable = ({ role, unit, per }: Sum): string => `${role} ${unit} ${per ?? ''}`;

const filled = ({ cells }: Line): number => cells.filter((cell) => cell !== null).length;

const greatest = ({ cells }: Line): number =>
  Math.max(0, ...cells.flatMap((cell) => cell?.best.map(({ unit, value }) => (unit === 'CNY' ? value : 0)) ?? []));

// A query in which the same field, asked for twice in one place, stands once with all that is asked below it. It means
// the same (https://spec.graphql.org/October2021/#sec-Field-Selection-Merging), and is checked in no more time than it
// is long: the library compares every field with every other of its name, and gives up where that takes too long.
//
//   { stats { sources } stats { sources characters } }   →   { stats { sources characters } }
import { type DocumentNode, Kind, print, type SelectionNode, type SelectionSetNode } from 'graphql';

/** The same query without repetitions. What only looks alike (other arguments or directives) stays as it is. */
export const mergeRepeats = (query: DocumentNode): DocumentNode => ({
  ...query,
  definitions: query.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION
      ? { ...definition, selectionSet: merged([definition.selectionSet]) ?? definition.selectionSet }
      : definition,
  ),
});

/** One set of what stands in all of these, null where there is none. */
const merged = (sets: readonly SelectionSetNode[]): SelectionSetNode | null => {
  const [first] = sets;
  if (!first) return null;
  const alike = Map.groupBy(
    sets.flatMap(({ selections }) => selections),
    formOf,
  );
  return { ...first, selections: [...alike.values()].flatMap(asOne) };
};

const asOne = (alike: readonly SelectionNode[]): readonly SelectionNode[] => {
  const [first] = alike;
  if (!first) return [];
  const selectionSet = merged(alike.flatMap((one) => ('selectionSet' in one && one.selectionSet) || []));
  return [selectionSet === null ? first : ({ ...first, selectionSet } as SelectionNode)];
};

/** What two selections must share to be one: everything but what is asked below them. */
const formOf = (selection: SelectionNode): string => {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return print(selection);
  const { selectionSet, ...rest } = selection;
  return `${selectionSet ? '{}' : ''} ${print(rest as SelectionNode)}`;
};

// What a question asks below a field, so that a store is not asked for what nobody wants.
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether any of these fields is asked at any depth below the one that is resolved. */
export const asksFor = ({ fieldNodes, fragments }: GraphQLResolveInfo, names: readonly string[]): boolean => {
  const isWithin = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) return isWithin(fragments[one.name.value]?.selectionSet);
      return (one.kind === Kind.FIELD && names.includes(one.name.value)) || isWithin(one.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => isWithin(selectionSet));
};

// Which values of a filter are seen before one asks for the others.

/** The first few, and of the others those that are chosen. */
export const valuesAtFirst = <Value extends { readonly value: string }>(
  values: readonly Value[],
  chosen: readonly string[],
  few: number,
): readonly Value[] => values.filter(({ value }, at) => at < few || chosen.includes(value));

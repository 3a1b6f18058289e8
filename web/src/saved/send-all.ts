// Sends one thing after the other; one that is refused holds up none behind it.

/** Sends each; throws the first refusal when all were tried. */
export const sendAll = async <Item>(items: readonly Item[], send: (one: Item) => Promise<void>): Promise<void> => {
  const refusals: unknown[] = [];
  for (const one of items) await send(one).catch((error: unknown) => refusals.push(error));
  if (refusals.length > 0) throw refusals[0];
};

// Filter expressions of Meilisearch, as far as the adapter writes them: = IN, STARTS WITH, comparisons, TO, AND, OR,
// NOT, brackets.

/** A document with the values of its attributes as the server compares them. */
export type Stored = {
  readonly document: Readonly<Record<string, unknown>>;
  readonly values: ReadonlyMap<string, readonly (string | number)[]>;
};

export type Match = (stored: Stored) => boolean;

/** Strings are compared without case, outer blanks and compatibility forms. */
const compared = (text: string): string => text.trim().toLowerCase().normalize('NFKD');

export const storedOf = (document: Readonly<Record<string, unknown>>): Stored => ({
  document,
  values: new Map(
    Object.entries(document).map(([name, value]) => [
      name,
      [value].flat().flatMap((each): (string | number)[] => {
        if (typeof each === 'string') return [compared(each)];
        return typeof each === 'number' ? [each] : [];
      }),
    ]),
  ),
});

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|>=|<=|[()[\],=<>]|[^\s()[\],=<>"]+)/gy;

/** Reads a filter; throws where it holds what the adapter never writes. */
export const readFilter = (filter: string): Match => {
  const tokens = [...filter.matchAll(TOKEN)].map(([, token = '']) => token);
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const takes = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at++;
    return true;
  };
  const either = (): Match => {
    const parts = [both()];
    while (takes('OR')) parts.push(both());
    return parts.length === 1 ? (parts[0] as Match) : (stored) => parts.some((part) => part(stored));
  };
  const both = (): Match => {
    const parts = [one()];
    while (takes('AND')) parts.push(one());
    return parts.length === 1 ? (parts[0] as Match) : (stored) => parts.every((part) => part(stored));
  };
  const one = (): Match => {
    if (takes('NOT')) {
      const inner = one();
      return (stored) => !inner(stored);
    }
    if (!takes('(')) return condition();
    const inner = either();
    if (!takes(')')) throw new Error(`a bracket is open in ${filter}`);
    return inner;
  };
  const condition = (): Match => {
    const name = next();
    const holds =
      (test: (value: string | number) => boolean): Match =>
      ({ values }) =>
        (values.get(name) ?? []).some(test);
    if (takes('IN')) {
      const list = new Set<string>();
      for (next(); !takes(']'); takes(',')) list.add(wantedIn(next()));
      return holds((value) => list.has(String(value)));
    }
    if (takes('STARTS')) {
      next();
      const prefix = wantedIn(next());
      return holds((value) => String(value).startsWith(prefix));
    }
    const operator = next();
    if (takes('TO')) {
      const to = Number(next());
      return holds((value) => typeof value === 'number' && value >= Number(operator) && value <= to);
    }
    const wanted = wantedIn(next());
    switch (operator) {
      case '=':
        return holds((value) => String(value) === wanted);
      case '>':
        return holds((value) => (typeof value === 'number' ? value > Number(wanted) : value > wanted));
      case '<':
        return holds((value) => typeof value === 'number' && value < Number(wanted));
      case '>=':
        return holds((value) => (typeof value === 'number' ? value >= Number(wanted) : value >= wanted));
      case '<=':
        return holds((value) => (typeof value === 'number' ? value <= Number(wanted) : value <= wanted));
      default:
        throw new Error(`the stand-in for Meilisearch knows no ${operator} in ${filter}`);
    }
  };
  const match = either();
  if (at !== tokens.length) throw new Error(`the stand-in for Meilisearch cannot read ${filter}`);
  return match;
};

const wantedIn = (token: string): string =>
  compared(token.startsWith('"') ? token.slice(1, -1).replaceAll('\\"', '"') : token);

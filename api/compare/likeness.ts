// Which of many texts are alike, by the characters that stand beside each other in them: the share of pairs that two
// have in common, from 0 to 1 (Dice).
//
// Of a few hundred texts all are compared. Of thousands that share most pairs each is compared with those with which
// it shares the rarest, so that the work grows with how many there are and not with its square.

/** Called after every some hundred texts: lets others have their turn, and throws where nobody waits any more. */
export type Pause = () => Promise<void>;

type Alike = { readonly a: number; readonly b: number; readonly like: number };

// Four sides of 1,000 titles that are all alike: 2 s at 30 characters, 2.5 s at 120, 175 MB. Of places all is seen.
const mostMet = 8_000;
const mostCompared = 96;
const mostKept = 48;
const textsAtOnce = 100;
/** Characters of a text that are looked at. */
const mostCharacters = 200;

/**
 * Which of many texts are at least so alike (above 0), each two once, by their places in the list; `meet` says where
 * those begin that a text may be like. Each text has at most 48 behind it, the likest.
 */
export const alikeAmong = async (
  texts: readonly string[],
  { least, meet, pause }: { readonly least: number; readonly meet: (at: number) => number; readonly pause: Pause },
): Promise<readonly Alike[]> => {
  const { signs, holding } = await numbered(texts, pause);
  const shared = new Uint32Array(texts.length);
  const alike: Alike[] = [];
  for (const [a, own] of signs.entries()) {
    if (a % textsAtOnce === 0) await pause();
    const found = sharing(own, holding, { from: Math.max(meet(a), a + 1), shared }).flatMap((b) => {
      const other = signs[b] ?? nothing;
      const like = (2 * inBoth(own, other)) / (own.length + other.length);
      return like >= least ? [{ a, b, like }] : [];
    });
    const kept =
      found.length > mostKept ? found.sort((x, y) => y.like - x.like || x.b - y.b).slice(0, mostKept) : found;
    alike.push(...kept.sort((x, y) => x.b - y.b));
  }
  return alike;
};

const nothing = new Uint32Array();

type Numbered = {
  /** What each text has, the rarest first. */
  readonly signs: readonly Uint32Array[];
  /** Which texts have each, in their order. */
  readonly holding: readonly (readonly number[])[];
};

/** Numbers what texts may have in common by how many have it. */
const numbered = async (texts: readonly string[], pause: Pause): Promise<Numbered> => {
  const holders = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    if (at % textsAtOnce === 0) await pause();
    for (const sign of signsOf(text)) {
      const found = holders.get(sign);
      if (found) found.push(at);
      else holders.set(sign, [at]);
    }
  }
  const holding = [...holders.values()].sort((one, other) => one.length - other.length);
  const signs: number[][] = texts.map(() => []);
  for (const [sign, of] of holding.entries()) for (const at of of) signs[at]?.push(sign);
  return { signs: signs.map((of) => Uint32Array.from(of)), holding };
};

/**
 * The pairs of a text, a second time by another sign; of a text that is too short for one, itself, by a sign that is
 * longer than a pair.
 */
const signsOf = (whole: string): Iterable<string> => {
  const text = whole.slice(0, mostCharacters);
  if (text.length < 2) return [`only ${text}`];
  const counts = new Map<string, number>();
  return Array.from({ length: text.length - 1 }, (_, at) => {
    const pair = text.slice(at, at + 2);
    const nth = counts.get(pair) ?? 0;
    counts.set(pair, nth + 1);
    return nth === 0 ? pair : `${pair} ${nth}`;
  });
};

/** The texts from a place on that share most of what is rare; `shared` is all zeros before and after. */
const sharing = (
  own: Uint32Array,
  holding: Numbered['holding'],
  { from, shared }: { readonly from: number; readonly shared: Uint32Array },
): readonly number[] => {
  const found: number[] = [];
  let met = 0;
  for (const sign of own) {
    const holders = holding[sign] ?? [];
    for (let at = placeOf(holders, from); at < holders.length && met < mostMet; at++, met++) {
      const other = holders[at] ?? 0;
      if (shared[other] === 0) found.push(other);
      shared[other] = (shared[other] ?? 0) + 1;
    }
  }
  const most = found.length <= mostCompared ? found : mostSharing(found, shared, own.length);
  for (const other of found) shared[other] = 0;
  return most;
};

/** Those that share most: counted, not sorted, as there are thousands. */
const mostSharing = (found: readonly number[], shared: Uint32Array, all: number): readonly number[] => {
  const counts = new Uint32Array(all + 1);
  for (const other of found) {
    const count = shared[other] ?? 0;
    counts[count] = (counts[count] ?? 0) + 1;
  }
  let [least, above] = [all, 0];
  while (above + (counts[least] ?? 0) < mostCompared) above += counts[least--] ?? 0;
  let room = mostCompared - above;
  return found.filter((other) => {
    const count = shared[other] ?? 0;
    return count > least || (count === least && room-- > 0);
  });
};

/** Where in a list that rises the first number stands that is at least this one. */
const placeOf = (rising: readonly number[], least: number): number => {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** How many numbers stand in both of two lists that rise. */
const inBoth = (one: Uint32Array, other: Uint32Array): number => {
  let both = 0;
  for (let [i, j] = [0, 0]; i < one.length && j < other.length; ) {
    const [left = 0, right = 0] = [one[i], other[j]];
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both;
};

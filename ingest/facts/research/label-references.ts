// Where a text refers to hypotheses by their labels: H1、H5、H6; H1-H3; H6(a)–(d); 假设1和假设3; 假设一; H1a、b.
//
// A run of labels is one reference. H1 means H1a and H1b where the paper has no H1 of its own, also among others
// (H1–H3).
// Never reads a label that the paper does not have.
import type { Hypothesis } from '../../../model/index.ts';
import { matchesOf, remembering } from '../../../text/index.ts';
import { withoutFormulas } from '../../mentions/formulas.ts';
import { normalizeLabel } from '../../mentions/hypothesis-labels.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';

export type LabelReference = {
  /** As known, in the order in which they are named. */
  readonly labels: readonly string[];
  /** All labels were named for those below them: H1 for H1a. */
  readonly wide: boolean;
  /** Half-open in the text given. */
  readonly start: number;
  readonly end: number;
};

/** H6(a) → H6a, 假设一 → H1: labels as they are compared. */
const plainLabel = remembering((label: string): string => normalizeLabel(label).replace(/[()（）\s]/g, ''));

/** The label of a hypothesis as it is compared. */
export const labelOf = ({ label, labelNormalized }: Hypothesis): string => plainLabel(labelNormalized ?? label);

const patterns = lazily(() => {
  const word = '{hypothesis-kind}?{hypothesis}';
  const below = String.raw`(?:[(（]([a-z])[)）]|([a-z])(?![A-Za-z])|([-.]\d)(?!\d))?`;
  return {
    first: cueShape(
      String.raw`(?:${word}\s?([Hh])?|(?<![A-Za-z0-9])([Hh]))\s?(\d{1,2}|[lI](?![A-Za-z]{2})|[一二三四五六七八九十]{1,3}(?!{hypothesis-counter|no-figure-end}))\s?${below}(?![A-Za-z0-9])`,
      'g',
    ),
    next: cueShape(
      String.raw`^\s?([、,，]|{joined}|(?:{range}|\\?[-—–~～∼])+)\s?(?:${word}\s?)?([Hh])?\s?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})\s?)?${below}(?![\d%])`,
    ),
    range: cueShape('^(?:{range}|\\\\?[-—–~～∼])+$'),
  };
});

/** The references in a text to the labels known, in order. */
export const findLabelReferences = (text: string, known: readonly string[]): LabelReference[] => {
  const { plain, spanOf } = withoutFormulas(text);
  return referencesIn(plain, known).map((reference) => ({ ...reference, ...spanOf(reference) }));
};

const referencesIn = (text: string, known: readonly string[]): LabelReference[] => {
  const firsts = matchesOf(text, patterns().first);
  if (firsts.length === 0) return [];
  const plain = new Set(known.map(plainLabel));
  const references: LabelReference[] = [];
  for (const found of firsts) {
    if (found.index < (references.at(-1)?.end ?? 0)) continue;
    const letter = found[1] ?? found[2] ?? 'H';
    let number = numberOf(found[3] ?? '');
    const dashed = found[6] !== undefined && !plain.has(`${letter}${number}${found[6]}`) ? '' : (found[6] ?? '');
    const named = [`${letter}${number}${found[4] ?? found[5] ?? dashed}`];
    let end = found.index + found[0].length - (dashed === '' ? (found[6]?.length ?? 0) : 0);
    const { next, range: ranges } = patterns();
    for (let more = next.exec(text.slice(end)); more; more = next.exec(text.slice(end))) {
      const below = more[4] ?? more[5] ?? '';
      if (more[3] === undefined && below === '') break;
      const range = ranges.test(more[1] ?? '');
      const last = named.at(-1) ?? '';
      const to =
        more[3] === undefined ? `${letter}${number}${below}` : `${more[2] ?? letter}${numberOf(more[3])}${below}`;
      if (!more[2] && more[3] !== undefined && !plain.has(to) && !hasBelow(plain, to)) break;
      if (more[3] !== undefined) number = numberOf(more[3]);
      named.push(...(range ? between(last, to, plain) : []), to);
      end += more[0].length;
    }
    const labels = named.flatMap((label) =>
      plain.has(label) ? [label] : [...plain].filter((at) => isLabelBelow(at, label)),
    );
    const wide = !named.some((label) => plain.has(label));
    if (labels.length > 0) references.push({ labels, wide, start: found.index, end });
  }
  return references;
};

const numberOf = (printed: string): string => plainLabel(/^[lI]$/.test(printed) ? 'H1' : printed).replace(/^H/, '');

/** H1a below H1, H2-1 below H2. */
export const isLabelBelow = (label: string, above: string): boolean =>
  label.startsWith(above) && /^(?:[a-z]|[-.]\d)$/.test(label.slice(above.length));

const hasBelow = (plain: ReadonlySet<string>, above: string): boolean =>
  [...plain].some((label) => isLabelBelow(label, above));

/**
 * What stands between the ends of a range: H1 and H4 → H2, H3; H6a and H6d → H6b, H6c; of H1a and H3c all that are
 * known between.
 */
const between = (from: string, to: string, plain: ReadonlySet<string>): string[] => {
  const known = [...plain];
  const [first, last] = [known.indexOf(from), known.indexOf(to)];
  if (/[a-z]$/.test(from) && /[a-z]$/.test(to) && first >= 0 && last > first) return known.slice(first + 1, last);
  const [a, b] = [/^([Hh])(\d+)([a-z]?)$/.exec(from), /^([Hh])(\d+)([a-z]?)$/.exec(to)];
  if (!a || !b) return [];
  if (a[2] === b[2] && a[3] && b[3]) {
    const [low, high] = [a[3].charCodeAt(0), b[3].charCodeAt(0)];
    return Array.from(
      { length: Math.max(0, high - low - 1) },
      (_, k) => `${a[1]}${a[2]}${String.fromCharCode(low + 1 + k)}`,
    );
  }
  const [low, high] = [Number(a[2]), Number(b[2])];
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, k) => `${a[1]}${low + 1 + k}`);
};

// Signs of symbol fonts as plain characters: Word names them by a font and a place in it.

// Adobe's Symbol from 0x20 on; a blank where it has none, or a piece of a bracket.
const symbolFont =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ' +
  '                                €ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫⌠ ⌡        ';

// Of Wingdings what offices use: boxes to tick, ticks, bullets and arrows.
const wingdings: ReadonlyMap<number, string> = new Map([
  ...[0x6f, 0x71, 0x72, 0xa1, 0xa8].map((code) => [code, '□'] as const),
  ...[0x52, 0xfe].map((code) => [code, '☑'] as const),
  ...[0x51, 0x54, 0x78, 0xfd].map((code) => [code, '☒'] as const),
  ...[0x6c, 0x9f, 0xa7, 0x6e, 0x75, 0x76].map((code) => [code, '•'] as const),
  ...[0xd8, 0xe0, 0xe8, 0xf0].map((code) => [code, '→'] as const),
  [0xfb, '✗'],
  [0xfc, '✓'],
]);

const wingdings2: ReadonlyMap<number, string> = new Map([
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x52, '☑'],
  ...[0x51, 0x53, 0x54].map((code) => [code, '☒'] as const),
  [0xa3, '□'],
]);

// Figures in circles, white and black, from nought to ten: where each row of them begins in both fonts of signs.
const circled = ['⓪①②③④⑤⑥⑦⑧⑨⑩', '⓿❶❷❸❹❺❻❼❽❾❿'];
const circledFrom = { wingdings: [0x80, 0x8b], 'wingdings 2': [0x69, 0x74] } as const;

const circledOf = (font: keyof typeof circledFrom, at: number): string | null => {
  const row = circledFrom[font].findLastIndex((from) => at >= from);
  return circled[row]?.[at - (circledFrom[font][row] ?? 0)] ?? null;
};

/**
 * The character that is seen; null where it is not known. `code` may lie in the private area that Word shifts symbol
 * fonts to.
 */
export const symbolOf = (font: string, code: number): string | null => {
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^symbol/i.test(font)) return known(symbolFont[at - 0x20]);
  if (/^wingdings$/i.test(font)) return wingdings.get(at) ?? circledOf('wingdings', at);
  if (/^wingdings 2$/i.test(font)) return wingdings2.get(at) ?? circledOf('wingdings 2', at);
  return code >= 0xe000 && code <= 0xf8ff ? null : String.fromCodePoint(code);
};

const known = (sign = ' '): string | null => (sign === ' ' ? null : sign);

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

/** The character that is seen; null where it is not known. `code` may lie in the private area that Word shifts symbol fonts to. */
export const symbolOf = (font: string, code: number): string | null => {
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^symbol/i.test(font)) return known(symbolFont[at - 0x20]);
  if (/^wingdings$/i.test(font)) return wingdings.get(at) ?? null;
  if (/^wingdings 2$/i.test(font)) return at === 0x52 ? '☑' : at === 0x50 ? '✓' : at === 0xa3 ? '□' : null;
  return code >= 0xe000 && code <= 0xf8ff ? null : String.fromCodePoint(code);
};

const known = (sign = ' '): string | null => (sign === ' ' ? null : sign);

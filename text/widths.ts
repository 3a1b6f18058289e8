// The widths and look-alikes of one UTF-16 unit. Every rule here puts one unit in the place of one unit, so that spans
// found in the folded text hold in the source. What would change the length (㎡, ①, ﬁ) is left as it is.

const HALF_WIDTH_OFFSET = 0xfee0;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

// Kangxi radicals, compatibility ideographs, vertical and small forms, half-width 。「」、・, signs such as ￥:
// Unicode's compatibility mapping says what they are.
const COMPATIBLE = /[\u2f00-\u2fd5\uf900-\ufaff\ufe10-\ufe6f\uff61-\uff65\uffe0-\uffe6]/;

// Radicals of U+2E80–2EFF, each before the ideograph that it looks like: PDFs made by Chromium write 长 as ⻓. Unicode
// has no compatibility mapping for them; these are the one-unit rows of EquivalentUnifiedIdeograph.txt (Unicode
// Character Database).
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻' +
  '⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣' +
  '⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const FOLDS =
  /[\u00a0\u2000-\u200a\u202f\u205f\u2236\u2e80-\u2fdf\u3000\uf900-\ufaff\ufe10-\ufe6f\uff01-\uff65\uffe0-\uffe6]/;

let table: Uint16Array | undefined;

/**
 * Returns the text with full-width forms of ASCII half-width, every kind of space but tab and line breaks as U+0020,
 * `∶` as `:`, and radicals and compatibility ideographs as the plain characters they look like.
 *
 * The result has the length of the text and unit i of it stands for unit i of the text: spans are valid in both.
 */
export function foldWidths(text: string): string {
  const first = text.search(FOLDS);
  if (first < 0) return text;
  const units = widthTable();
  const folded = Buffer.allocUnsafe((text.length - first) * 2);
  for (let i = first; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    folded.writeUInt16LE(units[unit] ?? unit, (i - first) * 2);
  }
  return text.slice(0, first) + folded.toString('utf16le');
}

function widthTable(): Uint16Array {
  if (table !== undefined) return table;
  table = Uint16Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit));
  for (let i = 0; i < RADICALS.length; i += 2) table[RADICALS.charCodeAt(i)] = RADICALS.charCodeAt(i + 1);
  return table;
}

function foldUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - HALF_WIDTH_OFFSET;
  if (unit === 0x2236) return 0x3a;
  const character = String.fromCharCode(unit);
  if (SPACES.test(character)) return 0x20;
  if (!COMPATIBLE.test(character)) return unit;
  const plain = character.normalize('NFKC');
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}

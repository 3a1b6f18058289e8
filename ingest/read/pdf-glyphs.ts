// The words of a page as its program draws them, glyph by glyph: where each stands, how large it is, whether it is
// seen.
//
// Glyphs that follow one another on a line make a run; a gap, a step back or another size begins the next. A glyph
// that is drawn again at its place, as programs do for bold type, counts once. What stands in a hidden layer, or white
// on white, is counted and left out; what is drawn invisibly (the text of a scan) is read. Text may be drawn at sizes
// below zero, turned round by its matrix.
import { type Box, DarkGround } from './pdf-ground.ts';
import type { PlacedRun } from './pdf-words.ts';

/** The numbers of the operators that matter, as pdfjs has them. */
export type DrawingOperators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'setFont'
    | 'setCharSpacing'
    | 'setWordSpacing'
    | 'setHScale'
    | 'setLeading'
    | 'setTextRise'
    | 'beginText'
    | 'setTextMatrix'
    | 'moveText'
    | 'setLeadingMoveText'
    | 'nextLine'
    | 'showText'
    | 'setFillRGBColor'
    | 'setFillColorN'
    | 'setTextRenderingMode'
    | 'setGState'
    | 'constructPath'
    | 'fill'
    | 'eoFill'
    | 'fillStroke'
    | 'eoFillStroke'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'beginMarkedContent'
    | 'beginMarkedContentProps'
    | 'endMarkedContent'
    | 'shadingFill'
    | 'paintImageXObject'
    | 'paintInlineImageXObject'
    | 'paintImageXObjectRepeat',
    number
  >
>;

export type Drawing = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

export type FontAbout = {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly isType3Font?: boolean;
};

export type PageGlyphs = {
  readonly runs: readonly PlacedRun[];
  /** Characters in hidden layers. */
  readonly unseen: number;
  /**
   * White characters on nothing that was drawn: with a picture below them they are seen, where pictures are in the
   * drawing.
   */
  readonly white: number;
};

type Matrix = readonly [number, number, number, number, number, number];
type Glyph = {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly [number, number, number] | null;
};

type State = {
  matrix: Matrix;
  font: FontAbout;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  color: string;
  /** Its signs are drawn by their edges, whatever fills them. */
  isOutlined: boolean;
  alpha: number;
};

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The runs of a page. `fontOf` tells of a font by the name that the drawing has for it; `isShown` whether a layer is.
 */
export const glyphsOfPage = (
  drawing: Drawing,
  operators: DrawingOperators,
  fontOf: (name: string) => FontAbout,
  isShown: (layer: unknown) => boolean,
): PageGlyphs => {
  const pen = new Pen(fontOf, isShown);
  const steps = stepsOf(operators, pen);
  for (const [i, operator] of drawing.fnArray.entries()) steps.get(operator)?.((drawing.argsArray[i] ?? []) as never[]);
  return pen.result();
};

type Step = (args: readonly never[]) => void;

// What a pattern or a run of colours fills is no white.
const patterned = '#pattern';
// Modes of PDF that draw the edges of signs: edges, edges and filling, and both of these as a clip.
const outlining: ReadonlySet<number> = new Set([1, 2, 5, 6]);

const stepsOf = (of: DrawingOperators, pen: Pen): ReadonlyMap<number, Step> => {
  const fills = new Set([of.fill, of.eoFill, of.fillStroke, of.eoFillStroke]);
  return new Map<number, Step>([
    [of.save, () => pen.save()],
    [of.restore, () => pen.restore()],
    [of.transform, (args) => pen.transform(matrixOf(args))],
    [of.setFont, ([name, size]) => pen.setFont(String(name), Number(size))],
    [of.setCharSpacing, ([value]) => pen.set({ charSpacing: Number(value) })],
    [of.setWordSpacing, ([value]) => pen.set({ wordSpacing: Number(value) })],
    [of.setHScale, ([value]) => pen.set({ hScale: Number(value) / 100 })],
    [of.setLeading, ([value]) => pen.set({ leading: -Number(value) })],
    [of.setTextRise, ([value]) => pen.set({ rise: Number(value) })],
    [of.setFillRGBColor, ([value]) => pen.set({ color: String(value).toLowerCase() })],
    [of.setFillColorN, () => pen.set({ color: patterned })],
    [of.setTextRenderingMode, ([mode]) => pen.set({ isOutlined: outlining.has(Number(mode)) })],
    [of.setGState, ([settings]) => pen.setGraphics(settings ?? [])],
    [of.beginText, () => pen.setTextMatrix(identity)],
    [of.setTextMatrix, ([matrix]) => pen.setTextMatrix(matrixOf(matrix ?? []))],
    [of.moveText, ([x, y]) => pen.move(Number(x), Number(y))],
    [
      of.setLeadingMoveText,
      ([x, y]) => {
        pen.set({ leading: Number(y) });
        pen.move(Number(x), Number(y));
      },
    ],
    [of.nextLine, () => pen.nextLine()],
    [of.showText, ([glyphs]) => pen.show((glyphs ?? []) as readonly (Glyph | number)[])],
    [
      of.constructPath,
      ([operator, , box]) => fills.has(Number(operator)) && box && pen.fill(matrixOf(box).slice(0, 4) as never),
    ],
    [
      of.paintFormXObjectBegin,
      ([matrix]) => {
        pen.save();
        if (matrix) pen.transform(matrixOf(matrix));
      },
    ],
    [of.paintFormXObjectEnd, () => pen.restore()],
    ...[of.paintImageXObject, of.paintInlineImageXObject, of.paintImageXObjectRepeat].map(
      (operator): [number, Step] => [operator, () => pen.cover([0, 0, 1, 1])],
    ),
    [of.shadingFill, () => pen.cover([-1e6, -1e6, 1e6, 1e6])],
    [of.beginMarkedContent, () => pen.enter(null)],
    [of.beginMarkedContentProps, ([tag, layer]) => pen.enter(String(tag) === 'OC' ? (layer ?? null) : null)],
    [of.endMarkedContent, () => pen.leave()],
  ]);
};

const matrixOf = (values: ArrayLike<number>): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = Array.from(values);
  return [a, b, c, d, x, y];
};

/** What draws a page: its state, and what it has drawn. */
class Pen {
  private readonly fontOf: (name: string) => FontAbout;
  private readonly isShown: (layer: unknown) => boolean;
  private state: State = {
    ...{ matrix: identity, font: {}, size: 0, charSpacing: 0, wordSpacing: 0, hScale: 1, leading: 0, rise: 0 },
    ...{ color: '#000000', isOutlined: false, alpha: 1 },
  };
  private readonly stack: State[] = [];
  private text: Matrix = identity;
  private line: readonly [number, number] = [0, 0];
  private at: readonly [number, number] = [0, 0];
  private readonly layers: boolean[] = [];
  private readonly dark = new DarkGround();
  private readonly runs = new Runs();
  private unseen = 0;
  private white = 0;

  constructor(fontOf: (name: string) => FontAbout, isShown: (layer: unknown) => boolean) {
    this.fontOf = fontOf;
    this.isShown = isShown;
  }

  result(): PageGlyphs {
    return { runs: this.runs.all(), unseen: this.unseen, white: this.white };
  }

  save(): void {
    this.stack.push({ ...this.state });
  }

  restore(): void {
    const last = this.stack.pop();
    if (last) this.state = last;
  }

  transform(matrix: Matrix): void {
    this.state.matrix = times(this.state.matrix, matrix);
  }

  set(values: Partial<State>): void {
    Object.assign(this.state, values);
  }

  setFont(name: string, size: number): void {
    this.set({ font: this.fontOf(name), size });
  }

  /** [['ca', 0.5], ['Font', [name, size]]] */
  setGraphics(settings: readonly (readonly [string, unknown])[]): void {
    for (const [name, value] of settings) {
      if (name === 'ca') this.set({ alpha: Number(value) });
      if (name === 'Font' && Array.isArray(value)) this.setFont(String(value[0]), Number(value[1]));
    }
  }

  setTextMatrix(matrix: Matrix): void {
    this.text = matrix;
    this.line = [0, 0];
    this.at = [0, 0];
  }

  move(x: number, y: number): void {
    this.line = [this.line[0] + x, this.line[1] + y];
    this.at = this.line;
  }

  nextLine(): void {
    this.move(0, this.state.leading);
  }

  enter(layer: unknown): void {
    this.layers.push(layer === null || this.isShown(layer));
  }

  leave(): void {
    this.layers.pop();
  }

  /** Remembers where something that is not white was filled. */
  fill(box: Box): void {
    if (!isWhite(this.state.color)) this.cover(box);
  }

  /** Remembers where something was drawn on which white is seen. */
  cover(box: Box): void {
    this.dark.add(placed(box, this.state.matrix));
  }

  show(glyphs: readonly (Glyph | number)[]): void {
    const { font, size, charSpacing, wordSpacing, hScale, rise } = this.state;
    const unit = font.fontMatrix?.[0] || 0.001;
    const isVertical = font.vertical === true;
    const whole = times(this.state.matrix, this.text);
    for (const glyph of glyphs) {
      const [x, y] = this.at;
      if (typeof glyph === 'number') {
        const step = (-glyph * size) / 1000;
        this.at = isVertical ? [x, y + step] : [x + step * hScale, y];
        continue;
      }
      const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
      const [down, right, up] = glyph.vmetric ?? [-1000, glyph.width / 2, 880];
      const advance = isVertical ? down * unit * size + spacing : (glyph.width * unit * size + spacing) * hScale;
      const start: readonly [number, number] = isVertical
        ? [x - right * unit * size, y - up * unit * size]
        : [x, y + rise];
      const inked = Math.abs((isVertical ? size : glyph.width * unit * size) * hScale);
      this.put(glyph.unicode, times(whole, [size * hScale, 0, 0, size, ...start]), inked * lengthOf(whole));
      this.at = isVertical ? [x, y + advance] : [x + advance, y];
    }
  }

  private put(words: string, matrix: Matrix, width: number): void {
    if (this.layers.includes(false)) this.unseen += words.trim().length;
    else if (isWhite(this.state.color) && !this.state.isOutlined && !this.isOnDark(matrix))
      this.white += words.trim().length;
    else this.runs.add({ words, matrix, width, isFaint: isFaint(this.state) && !this.isOnDark(matrix) });
  }

  private isOnDark([, , c, d, x, y]: Matrix): boolean {
    const middle = [x + c * 0.3, y + d * 0.3] as const;
    return this.dark.holds(middle);
  }
}

const isWhite = (color: string): boolean => /^#f[c-f]f[c-f]f[c-f]$/.test(color);

/** Drawn in a light grey or colour, or so that what lies below is seen: as watermarks are. */
const isFaint = ({ color, alpha }: State): boolean =>
  alpha < 0.6 ||
  (/^#[\da-f]{6}$/.test(color) && [1, 3, 5].every((at) => Number.parseInt(color.slice(at, at + 2), 16) >= 0xa0));

const times = ([a, b, c, d, x, y]: Matrix, [e, f, g, h, u, v]: Matrix): Matrix => [
  ...([a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h] as const),
  ...([a * u + c * v + x, b * u + d * v + y] as const),
];

const lengthOf = ([a, b]: Matrix): number => Math.hypot(a, b);

const placed = ([left, bottom, right, top]: Box, matrix: Matrix): Box => {
  const corners = [times(matrix, [1, 0, 0, 1, left, bottom]), times(matrix, [1, 0, 0, 1, right, top])];
  const xs = corners.map(([, , , , x]) => x);
  const ys = corners.map(([, , , , , y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

type Drawn = {
  readonly words: string;
  readonly matrix: Matrix;
  /** Along the line, in units of the page. */
  readonly width: number;
  readonly isFaint: boolean;
};

/** Joins glyphs to runs. */
class Runs {
  private readonly done: PlacedRun[] = [];
  private readonly places = new Map<string, Drawn[]>();
  private open: { text: string; first: Drawn; end: readonly [number, number]; width: number } | null = null;

  all(): readonly PlacedRun[] {
    this.close();
    return this.done;
  }

  add(drawn: Drawn): void {
    if (drawn.words === '' || this.isDrawnAgain(drawn)) return;
    const { open } = this;
    const [ux, uy] = along(drawn.matrix);
    const [, , , , x, y] = drawn.matrix;
    const size = heightOf(drawn.matrix);
    if (open && isAlike(open.first, drawn)) {
      const gap = (x - open.end[0]) * ux + (y - open.end[1]) * uy;
      const off = Math.abs((y - open.end[1]) * ux - (x - open.end[0]) * uy);
      if (off < size * 0.1 && gap < size * widestGap && gap > -size * 0.3) {
        open.text += drawn.words;
        open.width += gap + drawn.width;
        open.end = [x + ux * drawn.width, y + uy * drawn.width];
        return;
      }
    }
    this.close();
    this.open = {
      text: drawn.words,
      first: drawn,
      end: [x + ux * drawn.width, y + uy * drawn.width],
      width: drawn.width,
    };
  }

  private close(): void {
    if (this.open && this.open.text.trim() !== '') {
      const { first, width } = this.open;
      const text = inReadingOrder(this.open.text);
      this.done.push({ text, matrix: first.matrix, width, height: heightOf(first.matrix), isFaint: first.isFaint });
    }
    this.open = null;
  }

  /**
   * Whether the same glyph stands there already, less than half of its width beside: two letters l side by side are
   * two.
   */
  private isDrawnAgain(drawn: Drawn): boolean {
    if (drawn.words.trim() === '') return false;
    const [, , , , x, y] = drawn.matrix;
    const size = heightOf(drawn.matrix);
    const near = Math.max(0.01, Math.min(size * 0.3, drawn.width * 0.5));
    const cell = Math.max(1, size);
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
    for (let i = -1; i <= 1; i++)
      for (let k = -1; k <= 1; k++)
        for (const other of this.places.get(`${drawn.words} ${column + i} ${row + k}`) ?? [])
          if (
            Math.abs(other.matrix[4] - x) < near &&
            Math.abs(other.matrix[5] - y) < near &&
            Math.abs(heightOf(other.matrix) - size) < size * 0.1
          )
            return true;
    const key = `${drawn.words} ${column} ${row}`;
    const there = this.places.get(key);
    if (there) there.push(drawn);
    else this.places.set(key, [drawn]);
    return false;
  }
}

/** Words of Hebrew and Arabic are drawn from the left, and read from the right. */
const inReadingOrder = (text: string): string =>
  (text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0) > text.length / 2
    ? Array.from(text).reverse().join('')
    : text;

// A tenth of the size: pdfjs itself takes more for a blank.
const widestGap = 0.1;

const heightOf = ([, , c, d]: Matrix): number => Math.hypot(c, d);

const along = ([a, b]: Matrix): readonly [number, number] => {
  const length = Math.hypot(a, b) || 1;
  return [a / length, b / length];
};

const isAlike = (one: Drawn, other: Drawn): boolean =>
  one.isFaint === other.isFaint &&
  [0, 1, 2, 3].every((i) => Math.abs((one.matrix[i] ?? 0) - (other.matrix[i] ?? 0)) < 0.01);

// Reads a presentation (pptx): slide by slide, each a page, its title as a heading, then its shapes in their order:
// text, tables, the data of charts, the words of diagrams; behind them the speaker's notes.
//
// Numbers that PowerPoint counts itself are written. Hidden slides, struck and hidden words are left out, and so are
// comments; each is told.
import type { Diagnostic } from '../../model/index.ts';
import { overLimit } from '../limits.ts';
import type { ReadMarkup } from './html.ts';
import { elementsNamed, isElement, type MarkupElement, parseMarkup, wordsOf } from './markup-tree.ts';
import { decodeXml, type Entries, type Relation, relatedPart, relationsOf } from './package-parts.ts';
import { rowsOfChart } from './pptx-chart.ts';
import { SlideNumbers } from './pptx-numbers.ts';
import { SlideWords } from './pptx-words.ts';
import { remark } from './remark.ts';
import { type CellWords, TextBuilder } from './text-builder.ts';
import { isArranged } from './word-text.ts';

export type PptxRefusal = { readonly rule: 'nesting' | 'damaged' | 'pages'; readonly message: string };

/** The entry that names the slides of a presentation, null where the archive is none. */
export const pptxMainPart = (entries: Entries): string | null => {
  const named = relatedPart(entries, '', 'officeDocument');
  const [main] = [named, 'ppt/presentation.xml'].filter((name) => name !== null && entries[name] !== undefined);
  return main && /<(?:\w+:)?presentation[\s>]/.test(decodeXml(entries[main]?.subarray(0, 4000))) ? main : null;
};

/** The text of a presentation whose slides the entry `main` names. */
export const readPptx = (
  entries: Entries,
  main: string,
  { nesting, pages }: { readonly nesting: number; readonly pages: number },
): ReadMarkup | PptxRefusal => {
  const deck = new Deck(entries, nesting);
  const presentation = deck.tree(main);
  const relations = relationsOf(entries, main);
  const slides = elementsNamed(presentation ?? empty, new Set(['p:sldId']), false).flatMap(
    ({ attributes }) => relations.get(attributes['r:id'] ?? '')?.target ?? [],
  );
  if (slides.length > pages)
    return { rule: 'pages', message: overLimit(`The presentation has ${slides.length} slides`, 'pages', pages) };
  for (const slide of new Set(slides)) deck.slide(slide);
  if (deck.tooDeep)
    return { rule: 'nesting', message: overLimit(`${deck.tooDeep} has elements that nest deeper`, 'nesting', nesting) };
  return { builder: deck.builder, diagnostics: deck.remarks() };
};

const empty: MarkupElement = { name: '', attributes: {}, children: [] };

const child = (element: MarkupElement | undefined, ...path: readonly string[]): MarkupElement | undefined =>
  path.reduce<MarkupElement | undefined>(
    (at, name) => at?.children.filter(isElement).find((node) => node.name === name),
    element,
  );

// What stands on every slide: its number, the day, the foot.
const furniture: Readonly<Record<string, 'page-number' | 'running-head'>> = {
  sldNum: 'page-number',
  dt: 'running-head',
  ftr: 'running-head',
  hdr: 'running-head',
};

class Deck {
  readonly builder = new TextBuilder();
  /** A part whose elements nest too deep. */
  tooDeep: string | null = null;
  private readonly entries: Entries;
  private readonly nesting: number;
  private readonly words = new SlideWords();
  private readonly trees = new Map<string, MarkupElement | null>();
  /** Characters of furniture: a picture above the number of its slide is a picture alone. */
  private around = 0;
  private relations: ReadonlyMap<string, Relation> = new Map();
  private number = 0;
  private readonly left = {
    hidden: [] as number[],
    pictures: [] as number[],
    missing: [] as number[],
    comments: 0,
    charts: 0,
  };

  constructor(entries: Entries, nesting: number) {
    this.entries = entries;
    this.nesting = nesting;
  }

  /** The tree of a part, made once however many name it; null where it is not there or nests too deep. */
  tree(part: string): MarkupElement | null {
    const known = this.trees.get(part);
    if (known !== undefined) return known;
    const tree = this.parse(part);
    this.trees.set(part, tree);
    return tree;
  }

  private parse(part: string): MarkupElement | null {
    const bytes = this.entries[part];
    const tree = bytes ? parseMarkup(decodeXml(bytes), this.nesting, true) : null;
    if (bytes && !tree) this.tooDeep ??= part;
    return tree;
  }

  slide(part: string): void {
    this.number++;
    const tree = this.parse(part);
    const slide = child(tree ?? undefined, 'p:sld');
    this.builder.page();
    if (!slide) this.left.missing.push(this.number);
    else if (['0', 'false'].includes(slide.attributes['show'] ?? '')) this.left.hidden.push(this.number);
    else {
      const before = this.builder.size - this.around;
      this.relations = relationsOf(this.entries, part);
      this.shapes(child(slide, 'p:cSld', 'p:spTree') ?? empty);
      const isBare = this.builder.size - this.around === before;
      if (isBare && elementsNamed(slide, new Set(['p:pic', 'a:blip'])).length > 0) this.left.pictures.push(this.number);
      this.notes();
      this.builder.blank();
    }
  }

  remarks(): Diagnostic[] {
    const { hidden, pictures, missing, comments, charts } = this.left;
    const { struck, unseen } = this.words.left;
    const named = (numbers: readonly number[]): string =>
      `${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ' …' : ''}`;
    const told: readonly (readonly [boolean, Diagnostic['severity'], string, string])[] = [
      [hidden.length > 0, 'warning', 'hidden-slides', `Left out hidden slides: ${named(hidden)}.`],
      [missing.length > 0, 'error', 'damaged-page', `Slide ${named(missing)} could not be read.`],
      [
        pictures.length > 0,
        'warning',
        'empty-page',
        `No text on slide ${named(pictures)}, but pictures: save it as PDF, and read that with --ocr.`,
      ],
      [comments > 0, 'info', 'comments', `Left out the comments on ${comments} slides.`],
      [charts > 0, 'error', 'charts', `Left out ${charts} charts or diagrams whose data could not be found.`],
      [struck > 0, 'info', 'struck-text', `Left out ${struck} characters that are struck out.`],
      [unseen > 0, 'info', 'hidden-text', `Left out ${unseen} characters in shapes that are hidden.`],
    ];
    return told.flatMap(([is, severity, rule, message]) => (is ? [remark(severity, rule, message)] : []));
  }

  /** Titles first, wherever they stand among the shapes. */
  private shapes(tree: MarkupElement): void {
    const shapes = tree.children.filter(isElement);
    const isTitle = (shape: MarkupElement): boolean => /^(?:ctrT|t)itle$/.test(placeholderOf(shape) ?? '');
    for (const shape of shapes.filter(isTitle)) this.shape(shape);
    for (const shape of shapes) if (!isTitle(shape)) this.shape(shape);
  }

  private shape(shape: MarkupElement): void {
    if (isHidden(shape)) {
      this.words.left.unseen += elementsNamed(shape, new Set(['a:t'])).reduce(
        (sum, words) => sum + wordsOf(words).length,
        0,
      );
      return;
    }
    if (shape.name === 'p:grpSp') this.shapes(shape);
    else if (shape.name === 'mc:AlternateContent')
      this.shapes(child(shape, 'mc:Choice') ?? child(shape, 'mc:Fallback') ?? empty);
    else if (shape.name === 'p:graphicFrame') this.frame(shape);
    else if (shape.name === 'p:sp' || shape.name === 'p:cxnSp')
      this.text(child(shape, 'p:txBody'), placeholderOf(shape));
  }

  private text(body: MarkupElement | undefined, placeholder: string | null): void {
    if (!body) return;
    const numbers = new SlideNumbers();
    const paragraphs = body.children.filter(isElement).filter(({ name }) => name === 'a:p');
    const as = furniture[placeholder ?? ''];
    if (/^(?:ctrT|t)itle$/.test(placeholder ?? '')) {
      const title = paragraphs
        .map((paragraph) => this.words.of(paragraph))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      this.builder.line(title, { heading: this.number === 1 ? 1 : 2 });
      return;
    }
    for (const paragraph of paragraphs) {
      const words = this.words.of(paragraph);
      if (words.trim() === '') continue;
      if (as) this.frameOf(words.trim(), as);
      else for (const line of (numbers.before(paragraph) + words).split('\n')) this.builder.line(line);
    }
  }

  private frameOf(words: string, as: 'page-number' | 'running-head'): void {
    const before = this.builder.size;
    this.builder.furniture(words, as);
    this.around += this.builder.size - before;
  }

  private frame(frame: MarkupElement): void {
    const table = elementsNamed(frame, new Set(['a:tbl']), false)[0];
    if (table) this.table(rowsOfTable(table, (cell) => this.cellWords(cell)));
    for (const { attributes } of elementsNamed(frame, new Set(['c:chart', 'cx:chart']), false)) {
      const chart = this.partOf(attributes['r:id']);
      const { title, rows } = rowsOfChart(chart);
      if (title) this.builder.line(title);
      if (rows.length > 0) this.table(rows);
      else this.left.charts++;
    }
    for (const { attributes } of elementsNamed(frame, new Set(['dgm:relIds']), false)) {
      const points = elementsNamed(this.partOf(attributes['r:dm']), new Set(['dgm:t']));
      if (points.length === 0) this.left.charts++;
      for (const point of points)
        for (const paragraph of elementsNamed(point, new Set(['a:p']), false))
          this.builder.line(this.words.of(paragraph));
    }
  }

  private cellWords(cell: MarkupElement): string {
    const numbers = new SlideNumbers();
    return elementsNamed(cell, new Set(['a:p']), false)
      .map((paragraph) => numbers.before(paragraph) + this.words.of(paragraph))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  }

  private table(rows: readonly (readonly CellWords[])[]): void {
    if (isArranged(rows)) for (const { words } of rows.flat()) this.builder.line(words);
    else this.builder.table(rows);
  }

  private partOf(id = ''): MarkupElement {
    return this.tree(this.relations.get(id)?.target ?? '') ?? empty;
  }

  private notes(): void {
    for (const { kind, target } of this.relations.values()) {
      if (/^comments/i.test(kind)) this.left.comments++;
      if (kind !== 'notesSlide') continue;
      this.builder.blank();
      for (const shape of elementsNamed(this.tree(target) ?? empty, new Set(['p:sp'])))
        if (placeholderOf(shape) === 'body') this.text(child(shape, 'p:txBody'), null);
    }
  }
}

/** What a shape stands for in the layout of its slide: title, body, sldNum; null where it is one of its own. */
const placeholderOf = (shape: MarkupElement): string | null => {
  const place = child(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  return place ? (place.attributes['type'] ?? 'obj') : null;
};

const isHidden = (shape: MarkupElement): boolean =>
  shape.children
    .filter(isElement)
    .some(
      (about) =>
        /^p:nv\w+Pr$/.test(about.name) && ['1', 'true'].includes(child(about, 'p:cNvPr')?.attributes['hidden'] ?? ''),
    );

/** The rows of a table; cells that another covers are left out, as it tells how many it covers. */
const rowsOfTable = (table: MarkupElement, words: (cell: MarkupElement) => string): CellWords[][] => {
  const hasHead = ['1', 'true'].includes(child(table, 'a:tblPr')?.attributes['firstRow'] ?? '');
  const covered = (cell: MarkupElement): boolean =>
    ['hMerge', 'vMerge'].some((name) => ['1', 'true'].includes(cell.attributes[name] ?? ''));
  const span = (value = '1'): number => Math.max(1, Math.min(200, Number.parseInt(value, 10) || 1));
  return elementsNamed(table, new Set(['a:tr']), false).map((row, i) =>
    elementsNamed(row, new Set(['a:tc']), false).flatMap((cell) =>
      covered(cell)
        ? []
        : [
            {
              words: words(cell),
              rowSpan: span(cell.attributes['rowSpan']),
              colSpan: span(cell.attributes['gridSpan']),
              header: hasHead && i === 0,
            },
          ],
    ),
  );
};

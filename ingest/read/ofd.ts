// Reads an OFD (GB/T 33190): the text of its pages by place, as of a PDF.
//
// OFD.xml names documents, Document.xml their pages and templates, each page its layers of text objects. Attachments,
// notes on pages and what stands in pictures are left out with a remark. Characters are read as the file names them,
// also where glyphs of its own are drawn for them.
import type { Diagnostic } from '../../model/index.ts';
import { overLimit } from '../limits.ts';
import type { Limits } from '../types.ts';
import { highest, lowest } from './extremes.ts';
import type { ReadMarkup } from './html.ts';
import { elementsNamed, isElement, type MarkupElement, parseMarkup, withoutPrefixes, wordsOf } from './markup-tree.ts';
import { type PlacedText, wordsOfTextObject } from './ofd-text.ts';
import { joinPages, type PageText } from './pages.ts';
import { isGarbled } from './pdf.ts';
import { guttersOf, linesOf, type PdfWord } from './pdf-lines.ts';
import { remark } from './remark.ts';

type Entries = Readonly<Record<string, Uint8Array>>;
export type OfdRefusal = {
  readonly rule: 'damaged' | 'nesting' | 'pages' | 'text-length' | 'scanned';
  readonly message: string;
};

export const readOfd = (entries: Entries, limits: Required<Limits>): ReadMarkup | OfdRefusal => {
  try {
    return new OfdReader(entries, limits).read();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};

class Refused extends Error {
  readonly refusal: OfdRefusal;

  constructor(rule: OfdRefusal['rule'], message: string) {
    super(message);
    this.refusal = { rule, message };
  }
}

const pointsPerMillimetre = 72 / 25.4;
const a4 = '0 0 210 297';

class OfdReader {
  private readonly entries: Entries;
  private readonly limits: Required<Limits>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly trees = new Map<string, MarkupElement | null>();
  private readonly left = { attachments: [] as string[], notes: 0, glyphs: 0, unnamed: 0, units: 0, hidden: 0 };
  private characters = 0;
  private pictures = 0;
  private paths = 0;

  constructor(entries: Entries, limits: Required<Limits>) {
    this.entries = entries;
    this.limits = limits;
    this.names = new Map(Object.keys(entries).map((name) => [name.toLowerCase(), name]));
  }

  read(): ReadMarkup {
    const roots = elementsNamed(this.tree('OFD.xml') ?? empty, new Set(['DocRoot']));
    const pages = roots.flatMap((root) => this.document(pathOf('', wordsOf(root))));
    if (pages.length === 0)
      throw new Refused('damaged', 'The OFD names no pages: open it in its reader and print it to PDF.');
    if (this.characters === 0 || (this.characters < pages.length * 10 && this.isDrawn(pages.length)))
      throw new Refused(
        'scanned',
        `The OFD has ${pages.length} pages and next to no text: print it to PDF, and --ocr recognises its characters.`,
      );
    const joined = joinPages(pages, {
      empty: 'pictures in OFD are not read',
      garbled: 'print it to PDF and use --ocr',
    });
    return { builder: joined.builder, diagnostics: [...joined.diagnostics, ...this.remarks()] };
  }

  /** Whether pictures or drawings of the stock stand on the pages, or so many lines that they may draw signs. */
  private isDrawn(pages: number): boolean {
    return this.pictures > 0 || this.left.units > 0 || this.paths > pages * mostPaths;
  }

  private document(path: string): PageText[] {
    const root = this.tree(path);
    if (!root) return [];
    const all = (name: string): MarkupElement[] => elementsNamed(root, new Set([name]));
    const templates = new Map(
      all('TemplatePage').map((page) => [page.attributes['ID'], pathOf(path, page.attributes['BaseLoc'])]),
    );
    const box = boxOf(all('CommonData')[0]) ?? a4;
    const [list] = all('Pages');
    const locations = (list?.children.filter(isElement) ?? []).map((page) => pathOf(path, page.attributes['BaseLoc']));
    if (locations.length > this.limits.pages)
      throw new Refused('pages', overLimit(`The OFD has ${locations.length} pages`, 'pages', this.limits.pages));
    for (const attachments of all('Attachments')) this.attachments(pathOf(path, wordsOf(attachments)));
    this.left.notes += all('Annotations').length;
    let gutters: readonly number[] = [];
    return locations.map((location) => {
      const page = this.tree(location);
      if (!page) return { lines: [], turned: [], slanted: 0, state: 'broken', recognised: null };
      const below = elementsNamed(page, new Set(['Template'])).flatMap(({ attributes }) => {
        const template = this.tree(templates.get(attributes['TemplateID']) ?? '');
        return template ? [template] : [];
      });
      const { words, turned, slanted } = this.words([...below, page]);
      const [, , width, height] = millimetres(boxOf(page) ?? box);
      const own = guttersOf(words, width);
      if (own.length > 0) gutters = own;
      const upright = words.map((word) => ({ ...word, y: height - word.y }));
      const lines = linesOf(upright, width, height, gutters);
      const onSide = linesOf(fromCorner(turned), height, width);
      const garbled = [lines, onSide].some((own) => isGarbled(own.map(({ text }) => text).join('\n')));
      // A page with more words on their side stands on its side itself.
      const isOnSide = charactersOf(onSide) > charactersOf(lines);
      const [first, then] = isOnSide ? [onSide, lines] : [lines, onSide];
      return { lines: first, turned: then, slanted, state: garbled ? 'garbled' : 'read', recognised: null };
    });
  }

  /** The words of a page and of the templates below it; y grows downwards. */
  private words(trees: readonly MarkupElement[]): PlacedText {
    const words: PdfWord[] = [];
    const turned: PdfWord[] = [];
    let slanted = 0;
    const visit = (element: MarkupElement): void => {
      if (element.attributes['Visible'] === 'false') {
        this.left.hidden += elementsNamed(element, new Set(['TextCode'])).length;
        return;
      }
      if (element.name === 'CompositeObject') this.left.units++;
      if (element.name === 'ImageObject') this.pictures++;
      if (element.name === 'PathObject') this.paths++;
      if (element.name === 'TextObject') {
        this.glyphs(element);
        const found = wordsOfTextObject(element, pointsPerMillimetre);
        for (const word of found.words) words.push(word);
        for (const word of found.turned) turned.push(word);
        slanted += found.slanted;
      } else for (const child of element.children) if (isElement(child)) visit(child);
    };
    for (const tree of trees) visit(tree);
    this.characters += [words, turned].flat().reduce((sum, { text }) => sum + text.length, 0);
    if (this.characters > this.limits.textLength)
      throw new Refused(
        'text-length',
        overLimit(`The text has ${this.characters} characters`, 'textLength', this.limits.textLength),
      );
    return { words, turned, slanted };
  }

  /** Counts the texts that draw glyphs of their own, and the glyphs for which no character stands. */
  private glyphs(text: MarkupElement): void {
    const maps = elementsNamed(text, new Set(['CGTransform']));
    if (maps.length === 0) return;
    this.left.glyphs++;
    const codes = elementsNamed(text, new Set(['TextCode']))
      .map(wordsOf)
      .join('');
    const unknown = codes.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
    const drawn = maps.reduce((sum, { attributes }) => sum + (Number(attributes['CodeCount'] ?? 1) || 0), 0);
    this.left.unnamed += unknown + Math.max(0, drawn - codes.length);
  }

  private attachments(path: string): void {
    for (const { attributes } of elementsNamed(this.tree(path) ?? empty, new Set(['Attachment'])))
      this.left.attachments.push(attributes['Name'] ?? attributes['ID'] ?? '');
  }

  private tree(path: string): MarkupElement | null {
    const name = this.names.get(path.toLowerCase()) ?? '';
    const known = this.trees.get(name);
    if (known !== undefined) return known;
    const bytes = this.entries[name];
    const parsed = bytes ? parseMarkup(new TextDecoder().decode(bytes), this.limits.nesting, true) : null;
    if (bytes && !parsed)
      throw new Refused('nesting', overLimit(`${name} has elements that nest deeper`, 'nesting', this.limits.nesting));
    const tree = parsed && withoutPrefixes(parsed);
    this.trees.set(name, tree);
    return tree;
  }

  private remarks(): Diagnostic[] {
    const { attachments, notes, glyphs, unnamed, units, hidden } = this.left;
    const named = attachments.slice(0, 10).join(', ');
    const told: [boolean, Diagnostic['severity'], string, string][] = [
      [
        attachments.length > 0,
        'warning',
        'attachments',
        `Left out ${attachments.length} attachments: ${named}. Save them from its reader to read them.`,
      ],
      [notes > 0, 'info', 'annotations', 'Left out what is set onto the pages: notes, stamps, watermarks.'],
      [
        units > 0,
        'warning',
        'graphic-units',
        `Left out ${units} drawings that stand in the file's stock and may hold text.`,
      ],
      [hidden > 0, 'info', 'hidden-text', `Left out ${hidden} texts that are not visible.`],
      [
        glyphs > 0,
        unnamed > 0 ? 'warning' : 'info',
        'glyph-map',
        `${glyphs} texts draw glyphs of their own and were read as the characters that the file names; ${unnamed} characters it does not name.`,
      ],
    ];
    return told.flatMap(([is, severity, rule, message]) => (is ? [remark(severity, rule, message)] : []));
  }
}

const empty: MarkupElement = { name: '', attributes: {}, children: [] };

// A page of a form has some dozens of lines; signs that are drawn have more.
const mostPaths = 50;

const charactersOf = (lines: PageText['lines']): number => lines.reduce((sum, { text }) => sum + text.trim().length, 0);

/** Words of which places count from one another alone, y growing upwards from the lowest. */
const fromCorner = (words: readonly PdfWord[]): PdfWord[] => {
  const [left, bottom] = [lowest(words.map(({ x }) => x)), highest(words.map(({ y }) => y))];
  return words.map((word) => ({ ...word, x: word.x - left, y: bottom - word.y }));
};

const boxOf = (element: MarkupElement | undefined): string | null => {
  const [box] = element ? elementsNamed(element, new Set(['PhysicalBox'])) : [];
  return box ? wordsOf(box) : null;
};

const millimetres = (box: string): [number, number, number, number] => {
  const [x = 0, y = 0, width = 210, height = 297] = box
    .trim()
    .split(/\s+/)
    .map((value) => (Number(value) || 0) * pointsPerMillimetre);
  return [x, y, width, height];
};

/** A path as a file names it: from the root of the archive, or beside that file. */
const pathOf = (from: string, to = ''): string => {
  const path = to.trim().replaceAll('\\', '/');
  const whole = path.startsWith('/') ? path : `${from.slice(0, from.lastIndexOf('/') + 1)}${path}`;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

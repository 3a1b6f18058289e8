// Which entries of a docx are its parts, and their trees with the names that Word itself uses.
//
// A package says in _rels which part is the text and which ones belong to it; programs name them as they like, and
// choose prefixes of their own for the elements (ns0:p for w:p).
import { overLimit } from '../limits.ts';
import { isElement, type MarkupElement, parseMarkup } from './markup-tree.ts';
import { decodeXml, type Entries, relatedPart, relationsOf } from './package-parts.ts';

export type PartKind = 'styles' | 'numbering' | 'footnotes' | 'endnotes';
export type DocxParts = {
  readonly document: MarkupElement;
  /** What stands above and below the text of a page. */
  readonly edges?: readonly MarkupElement[];
  /** The bytes of a file that stands within the text (altChunk), by the id that the text has for it. */
  readonly embedded?: (id: string) => Uint8Array | null;
} & { readonly [kind in PartKind]?: MarkupElement };
export type PartsRefusal = { readonly rule: 'nesting' | 'damaged'; readonly message: string };

const kinds: readonly PartKind[] = ['styles', 'numbering', 'footnotes', 'endnotes'];

/** The entry with the text of a docx, null where the archive is none. */
export const docxMainPart = (entries: Entries): string | null => {
  const named = relatedPart(entries, '', 'officeDocument');
  const [main] = [named, 'word/document.xml'].filter((name) => name !== null && entries[name] !== undefined);
  return main && /<(?:[\w.-]+:)?document[\s>/]/.test(decodeXml(entries[main]?.subarray(0, 4000))) ? main : null;
};

/** The entries of a docx that are read: its XML, and texts that stand within the text (altChunk). */
export const wantsTextPart = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) || (/\.(?:x?html?|txt)$/i.test(name) && !/(?:^|\/)(?:media|embeddings)\//.test(name));

export const docxParts = (entries: Entries, main: string, deepest: number): DocxParts | PartsRefusal => {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const trees: { [kind in PartKind | 'document']?: MarkupElement } = {};
  for (const kind of ['document', ...kinds] as const) {
    const name = kind === 'document' ? main : (relatedPart(entries, main, kind) ?? `${folder}${kind}.xml`);
    const bytes = entries[name];
    if (!bytes) continue;
    const tree = parseMarkup(decodeXml(bytes), deepest, true);
    if (!tree)
      return { rule: 'nesting', message: overLimit(`${name} has elements that nest deeper`, 'nesting', deepest) };
    trees[kind] = asWordNames(tree);
  }
  const { document, ...others } = trees;
  const named = relationsOf(entries, main);
  const embedded = (id: string): Uint8Array | null => entries[named.get(id)?.target ?? ''] ?? null;
  const edges = [...named.values()].flatMap(({ kind, target }) => {
    const bytes = kind === 'header' || kind === 'footer' ? entries[target] : undefined;
    const tree = bytes && parseMarkup(decodeXml(bytes), deepest, true);
    return tree ? [asWordNames(tree)] : [];
  });
  return document
    ? { document, ...others, edges, embedded }
    : { rule: 'damaged', message: 'The docx has no text part: open it in its program and save it again.' };
};

// Of Word 2007 and later, and of the strict form of the standard.
const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** The tree with w: before the names of WordprocessingML, whatever prefix, or none, the file has. */
const asWordNames = (tree: MarkupElement): MarkupElement => {
  const root = tree.children.find(isElement);
  const prefixes = new Set(
    Object.entries(root?.attributes ?? {}).flatMap(([name, value]) =>
      /^xmlns(?::|$)/.test(name) && wordNamespaces.has(value) ? [name.slice('xmlns:'.length)] : [],
    ),
  );
  if (prefixes.size === 0 || (prefixes.size === 1 && prefixes.has('w'))) return tree;
  const renamed = (name: string): string => {
    const colon = name.indexOf(':');
    return prefixes.has(name.slice(0, Math.max(0, colon))) ? `w:${name.slice(colon + 1)}` : name;
  };
  const copy = ({ name, attributes, children }: MarkupElement): MarkupElement => ({
    name: renamed(name),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? renamed(key) : key, value]),
    ),
    children: children.map((child) => (isElement(child) ? copy(child) : child)),
  });
  return copy(tree);
};

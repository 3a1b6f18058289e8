// Which entries of a docx are its parts, and their trees with the names that Word itself uses.
//
// A package says in _rels which part is the text and which ones belong to it; programs name them as they like, and choose prefixes of their own
// for the elements (ns0:p for w:p).
import { overLimit } from '../limits.ts';
import { elementsNamed, isElement, type MarkupElement, parseMarkup } from './markup-tree.ts';

type Entries = Readonly<Record<string, Uint8Array>>;
export type PartKind = 'styles' | 'numbering' | 'footnotes' | 'endnotes';
export type DocxParts = { readonly document: MarkupElement } & { readonly [kind in PartKind]?: MarkupElement };
export type PartsRefusal = { readonly rule: 'nesting' | 'damaged'; readonly message: string };

const kinds: readonly PartKind[] = ['styles', 'numbering', 'footnotes', 'endnotes'];

/** The entry with the text of a docx, null where the archive is none. */
export const docxMainPart = (entries: Entries): string | null => {
  const named = targetOf(entries, '_rels/.rels', '', 'officeDocument');
  const [main] = [named, 'word/document.xml'].filter((name) => name !== null && entries[name] !== undefined);
  return main && /<(?:[\w.-]+:)?document[\s>/]/.test(decodeXml(entries[main]?.subarray(0, 4000))) ? main : null;
};

export const docxParts = (entries: Entries, main: string, deepest: number): DocxParts | PartsRefusal => {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const trees: { [kind in PartKind | 'document']?: MarkupElement } = {};
  for (const kind of ['document', ...kinds] as const) {
    const name = kind === 'document' ? main : (targetOf(entries, relations, folder, kind) ?? `${folder}${kind}.xml`);
    const bytes = entries[name];
    if (!bytes) continue;
    const tree = parseMarkup(decodeXml(bytes), deepest, true);
    if (!tree)
      return { rule: 'nesting', message: overLimit(`${name} has elements that nest deeper`, 'nesting', deepest) };
    trees[kind] = asWordNames(tree);
  }
  const { document, ...others } = trees;
  return document
    ? { document, ...others }
    : { rule: 'damaged', message: 'The docx has no text part: open it in its program and save it again.' };
};

/** The entry that a file of relations names for a kind of part. */
const targetOf = (entries: Entries, relations: string, folder: string, kind: string): string | null => {
  const tree = entries[relations] && parseMarkup(decodeXml(entries[relations]), 20, true);
  const found = elementsNamed(tree || { name: '', attributes: {}, children: [] }, new Set(['Relationship'])).find(
    ({ attributes }) => attributes['Type']?.endsWith(`/${kind}`),
  )?.attributes['Target'];
  if (found === undefined) return null;
  return found.startsWith('/') ? found.slice(1) : `${folder}${found}`.replace(/[^/]+\/\.\.\//g, '');
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

const decodeXml = (bytes: Uint8Array = new Uint8Array()): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
};

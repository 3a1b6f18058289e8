// HTML and XML as a tree of elements and words, no deeper than a limit.
import { Parser } from 'htmlparser2';

export type MarkupElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
};
export type MarkupNode = MarkupElement | string;

/** The root element, named ''; null where elements stand deeper in one another than `deepest`. */
export const parseMarkup = (text: string, deepest: number, xml = false): MarkupElement | null => {
  const root: MarkupElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let tooDeep = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > deepest) {
          tooDeep = true;
          parser.reset();
          return;
        }
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (words) => {
        const into = open.at(-1)?.children;
        const last = into?.at(-1);
        if (into && typeof last === 'string') into[into.length - 1] = last + words;
        else into?.push(words);
      },
      onclosetag: () => {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  // Piece by piece, so that a text made to nest without end is given up early.
  for (let at = 0; at < text.length && !tooDeep; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (!tooDeep) parser.end();
  return tooDeep ? null : root;
};

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string';

/** The elements of a name below an element, in order; not within one another where `nested` is false. */
export const elementsNamed = (element: MarkupElement, names: ReadonlySet<string>, nested = true): MarkupElement[] => {
  const found: MarkupElement[] = [];
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const hit = names.has(child.name);
    if (hit) found.push(child);
    if (!hit || nested) for (const below of elementsNamed(child, names, nested)) found.push(below);
  }
  return found;
};

/** The same tree with names as they stand behind their prefixes. */
export const withoutPrefixes = ({ name, attributes, children }: MarkupElement): MarkupElement => ({
  name: name.slice(name.indexOf(':') + 1),
  attributes,
  children: children.map((child) => (isElement(child) ? withoutPrefixes(child) : child)),
});

/** All words below an element. */
export const wordsOf = (element: MarkupElement): string =>
  element.children.map((child) => (isElement(child) ? wordsOf(child) : child)).join('');

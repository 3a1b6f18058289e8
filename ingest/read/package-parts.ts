// The parts of an Office file (docx, pptx) by the relations that its package tells: programs name parts as they like.
import { elementsNamed, parseMarkup } from './markup-tree.ts';

export type Entries = Readonly<Record<string, Uint8Array>>;
export type Relation = { readonly kind: string; readonly target: string };

/** What a part points at, by id; '' is the package itself. Addresses outside of it are left out. */
export const relationsOf = (entries: Entries, part: string): Map<string, Relation> => {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = entries[`${folder}_rels/${part.slice(folder.length)}.rels`];
  const tree = bytes && parseMarkup(decodeXml(bytes), 20, true);
  const found = new Map<string, Relation>();
  for (const { attributes } of tree ? elementsNamed(tree, new Set(['Relationship'])) : []) {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (mode !== 'External')
      found.set(id || String(found.size), {
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: within(folder, target),
      });
  }
  return found;
};

/** The part that a part points at for a purpose; null where there is none. */
export const relatedPart = (entries: Entries, part: string, kind: string): string | null =>
  [...relationsOf(entries, part).values()].find((relation) => relation.kind === kind)?.target ?? null;

const within = (folder: string, target: string): string => {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
};

/** The characters of a part: by its byte order mark, the encoding that it declares, else UTF-8. */
export const decodeXml = (bytes: Uint8Array = new Uint8Array()): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  return decoderOf(declared).decode(bytes);
};

const decoderOf = (declared: string): TextDecoder => {
  try {
    return new TextDecoder(/^utf-?16/i.test(declared) ? 'utf-8' : declared);
  } catch {
    return new TextDecoder();
  }
};

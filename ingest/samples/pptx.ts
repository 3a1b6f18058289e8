// Presentations for tests, by the XML of their slides.
import { strToU8, zipSync } from 'fflate';

const names =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type Slide = {
  /** Within p:spTree. */
  readonly shapes: string;
  readonly hidden?: boolean;
  readonly notes?: string;
  /** Parts that the slide names, by id: the kind of relation and the part's XML, without the names of prefixes. */
  readonly parts?: Readonly<Record<string, readonly [kind: string, xml: string]>>;
};

/** A text shape; `place` is what it stands for in the layout: title, body, sldNum. */
export const shape = (paragraphs: readonly string[], place = '', about = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x" ${about}/><p:cNvSpPr/><p:nvPr>${place ? `<p:ph type="${place}"/>` : ''}</p:nvPr></p:nvSpPr><p:txBody><a:bodyPr/>${paragraphs
    .map((words) => (words.startsWith('<') ? words : paragraph(words)))
    .join('')}</p:txBody></p:sp>`;

export const paragraph = (words: string, about = '', run = ''): string =>
  `<a:p><a:pPr${about.startsWith('<') ? `>${about}</a:pPr>` : ` ${about}/>`}<a:r><a:rPr ${run}/><a:t>${words}</a:t></a:r></a:p>`;

const relations = (list: readonly (readonly [id: string, kind: string, target: string])[]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

/** The bytes of a presentation; its slides are shown in the order given, and lie in the file the other way round. */
export const pptxOf = (slides: readonly Slide[]): Uint8Array => {
  const last = slides.length;
  const files: Record<string, Uint8Array> = {
    '_rels/.rels': relations([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': strToU8(
      `<p:presentation ${names}><p:sldIdLst>${slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${i}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': relations(
      slides.map((_, i) => [`rId${i}`, 'slide', `slides/slide${last - i}.xml`]),
    ),
  };
  slides.forEach(({ shapes, hidden, notes, parts = {} }, i) => {
    const own = `slide${last - i}`;
    const listed: [string, string, string][] = Object.entries(parts).map(([id, [kind]]) => [
      id,
      kind,
      `../parts/${own}-${id}.xml`,
    ]);
    if (notes !== undefined) listed.push(['notes', 'notesSlide', `../notesSlides/${own}.xml`]);
    const tree = (words: string): string => `<p:cSld><p:spTree>${words}</p:spTree></p:cSld>`;
    files[`ppt/slides/${own}.xml`] = strToU8(`<p:sld ${names}${hidden ? ' show="0"' : ''}>${tree(shapes)}</p:sld>`);
    files[`ppt/slides/_rels/${own}.xml.rels`] = relations(listed);
    if (notes !== undefined)
      files[`ppt/notesSlides/${own}.xml`] = strToU8(
        `<p:notes ${names}>${tree(shape(['1'], 'sldNum') + shape([notes], 'body'))}</p:notes>`,
      );
    for (const [id, [, xml]] of Object.entries(parts))
      files[`ppt/parts/${own}-${id}.xml`] = strToU8(xml.replace(/^<([\w:]+)/, `<$1 ${names}`));
  });
  return zipSync(files);
};

// For tests: files of every format, made of lines of text.
import { strToU8, zipSync } from 'fflate';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A web page with a menu, the lines as paragraphs, and a footer. */
export const htmlOf = (lines: readonly string[], head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html><html><head>${head}<title>某某网</title><style>p{color:red}</style></head><body>
<div class="nav"><ul>${['首页', '政务公开', '政务服务', '互动交流', '走进江城', '数据开放'].map((item) => `<li><a href="/">${item}</a></li>`).join('')}</ul></div>
<div class="main"><div class="article">${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</div>
<div class="share"><a href="#">打印</a><a href="#">关闭</a></div></div>
<footer>版权所有 江城市人民政府 备案号</footer><script>var a = "。，；";</script></body></html>`;

const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A docx with the body given, and what other parts it has. */
export const docxWith = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${wordNames}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        `word/${name}.xml`,
        strToU8(`<?xml version="1.0"?>${xml.replace('>', ` ${wordNames}>`)}`),
      ]),
    ),
  });

/** A paragraph of WordprocessingML; `properties` is the inside of its w:pPr. */
export const wordParagraph = (text: string, properties = '', run = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A docx with the lines as paragraphs. */
export const docxOf = (lines: readonly string[]): Uint8Array =>
  docxWith(lines.map((line) => wordParagraph(line)).join(''));

/** Words at a place of a page, in points from the lower left. */
export type PlacedWords = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly upwards?: boolean;
  /** As PDF writes it: 1 1 1 for white. */
  readonly color?: string;
  /** In a layer that is not shown. */
  readonly hidden?: boolean;
  /** The same words by a size below zero, turned round by their matrix. */
  readonly negative?: boolean;
  /** Drawn before the words: 0 0 1 rg 50 50 100 20 re f. */
  readonly below?: string;
};

/**
 * A PDF of A4 pages with words at their places, in a Chinese font that is not embedded; `about` is set into each
 * page's entry.
 */
export const pdfWith = (pages: readonly (readonly PlacedWords[])[], about = ''): Uint8Array => {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const font = 3;
  const layer = 6 + pages.length * 2;
  add(
    `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] /Order [] >> >> >>`,
  );
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>');
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  pages.forEach((words, i) => {
    const stream = words
      .map(
        ({ x, y, text, size = 12, upwards = false, color = '0 0 0', hidden, negative, below = '' }) =>
          `${below}\n${hidden ? '/OC /L1 BDC ' : ''}${color} rg BT /F1 ${negative ? -size : size} Tf ${negative ? '-1 0 0 -1' : upwards ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm <${ucs2(text)}> Tj ET${hidden ? ' EMC' : ''}`,
      )
      .join('\n');
    add(
      `<< /Type /Page ${about} /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> /Properties << /L1 ${layer} 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
    );
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  add('<< /Type /OCG /Name (L1) >>');
  let file = '%PDF-1.4\n';
  const offsets = objects.map((content, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${content}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
};

const ucs2 = (text: string): string => {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0');
  return hex;
};

const lineColumns = 76;
const perPage = 44;

/** Pieces of a line of at most so many columns, wherever words and numbers end. */
const wrapped = (line: string, first: number, rest: number): string[] => {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const character of line) {
    const wide = character.charCodeAt(0) > 0x2e7f || /[“”‘’—…·]/.test(character) ? 2 : 1;
    if (width + wide > (pieces.length === 0 ? first : rest)) {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += character;
    width += wide;
  }
  return piece === '' ? pieces : [...pieces, piece];
};

/**
 * A PDF with the lines wrapped, first lines of paragraphs indented by two characters, and a number at the foot of each
 * page.
 */
export const pdfOf = (lines: readonly string[]): Uint8Array => {
  const set = lines.flatMap((line) => {
    const bare = line.replace(/\s+/g, ' ').trim();
    const indent = bare.length < 30 ? 0 : 4;
    return wrapped(bare, lineColumns - indent, lineColumns).map((text, i) => ({
      x: 69 + (i === 0 ? indent * 6 : 0),
      text,
    }));
  });
  const pages: PlacedWords[][] = [];
  for (let at = 0; at < set.length; at += perPage)
    pages.push([
      ...set.slice(at, at + perPage).map(({ x, text }, i) => ({ x, y: 780 - i * 16, text })),
      { x: 285, y: 40, text: `- ${pages.length + 1} -`, size: 9 },
    ]);
  return pdfWith(pages);
};

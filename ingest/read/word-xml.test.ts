// Texts of Word, and workbooks of Excel 2003, in one XML file.
import { expect, test } from 'vitest';
import { readDocument } from '../read.ts';

const read = async (xml: string) => {
  const found = await readDocument({
    path: 'x',
    bytes: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`),
  });
  return found.ok
    ? {
        format: found.source.format,
        text: found.source.text,
        said: found.source.diagnostics.map(({ message }) => message),
      }
    : { format: null, text: null, said: found.diagnostics.map(({ message }) => message) };
};

const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const word2003 = (body: string): string =>
  `<?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="x" xmlns:aml="x"><w:styles><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles><w:body><wx:sect>${body}</wx:sect></w:body></w:wordDocument>`;

test('a text of Word 2003 gives its paragraphs with the numbers that Word wrote beside them, tables, and notes behind', async () => {
  const numbered = `<w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><wx:t wx:val="第一条"/></w:listPr></w:pPr>${run('给予')}<aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>10</w:delText></w:r></aml:content></aml:annotation><aml:annotation w:type="Word.Insertion"><aml:content>${run('20')}</aml:content></aml:annotation>${run('万元')}<w:r><w:footnote><w:p>${run('人民币。')}</w:p></w:footnote></w:r></w:p>`;
  const cell = (words: string, about = ''): string => `<w:tc><w:tcPr>${about}</w:tcPr><w:p>${run(words)}</w:p></w:tc>`;
  const table = `<w:tbl><w:tr>${cell('甲', '<w:vmerge w:val="restart"/>')}${cell('1')}</w:tr><w:tr>${cell('', '<w:vmerge/>')}${cell('2')}</w:tr></w:tbl>`;
  const { format, text, said } = await read(word2003(`<w:p>${run('渔港办法')}</w:p>${numbered}${table}`));
  expect(format).toBe('docx');
  expect(text).toBe('渔港办法\n第一条 给予20万元①\n\n甲\t1\n2\n\n\n① 人民币。\n');
  expect(said).toEqual(['Left out 1 deletions under tracked changes.']);
});

test('a package of Word in one file is read as the docx that it holds', async () => {
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="x"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const flat = (body: string): string =>
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${body}</pkg:package>`;
  const { format, text } = await read(
    flat(
      part(
        '/word/document.xml',
        `<w:document ${names}><w:body><w:p>${run('给予10万元奖励。')}</w:p></w:body></w:document>`,
      ),
    ),
  );
  expect({ format, text }).toEqual({ format: 'docx', text: '给予10万元奖励。\n' });
  expect((await read(flat(''))).said).toEqual(['The package of Word holds no text: save it as docx.']);
});

test('a package is gone through once, whatever it leaves open, and its parts of bytes are passed over', async () => {
  const [begin, open] = [
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    '<pkg:part x><pkg:xmlData>',
  ];
  expect((await read(`${begin}${open.repeat(300_000)}</pkg:package>`)).said).toEqual([
    'The package of Word holds no text: save it as docx.',
  ]);
  const picture = '<pkg:part pkg:name="/word/media/1.png"><pkg:binaryData>AA==</pkg:binaryData></pkg:part>';
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const text = `<pkg:part pkg:name="/word/document.xml">\n<pkg:xmlData pkg:originalXmlStandalone="yes"><w:document ${names}><w:body><w:p>${run('给予10万元奖励。')}</w:p></w:body></w:document></pkg:xmlData></pkg:part>`;
  expect((await read(`${begin}${picture.repeat(100_000)}${text}</pkg:package>`)).text).toBe('给予10万元奖励。\n');
});

test('a workbook of Excel 2003 gives its sheets as tables', async () => {
  const row = (...cells: readonly string[]): string =>
    `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`;
  const { format, text } = await read(
    `<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="名单"><Table>${row('企业', '金额')}${row('甲公司', '10万元')}</Table></Worksheet></Workbook>`,
  );
  expect({ format, text }).toEqual({ format: 'xls', text: '名单\n\n企业\t金额\n甲公司\t10万元\n\n' });
});

test('what nests without end is refused', async () => {
  const deep = `${'<wx:sub>'.repeat(500)}${'</wx:sub>'.repeat(500)}`;
  expect((await read(word2003(deep))).said).toEqual([
    'The file has elements that nest deeper; the limit is 400. CETU_MAX_NESTING sets another.',
  ]);
});

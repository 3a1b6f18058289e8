import { strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { layOut } from '../layout/index.ts';
import { defaultLimits } from '../limits.ts';
import { readDocument } from '../read.ts';
import { docxOf, docxWith, htmlOf, type PlacedWords, pdfOf, pdfWith, wordParagraph } from '../samples/formats.ts';
import type { Layout, Limits } from '../types.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = [
  '江城市支持企业创新的若干措施',
  '为支持企业创新，促进高质量发展，结合实际，制定本措施，请认真贯彻执行。',
  '一、支持研发',
  '1.对新认定的企业，给予一次性奖励50万元。（责任单位：市科技局）',
  '2.对年度研发投入增长的企业，按照增量的百分之十给予补贴，最高200万元。',
];

const layoutOf = async (bytes: Uint8Array): Promise<Layout> => {
  const read = await readDocument({ path: 'x', bytes });
  if (!read.ok) throw new Error(read.diagnostics[0]?.message);
  return layOut(read.source);
};
const paragraphsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await layoutOf(bytes)).blocks.filter((block) => block.kind === 'paragraph').map((block) => block.text);
const refusal = async (bytes: Uint8Array, limits: Limits = defaultLimits): Promise<string> => {
  const read = await readDocument({ path: 'x', bytes }, limits);
  return read.ok ? 'read' : read.diagnostics.map((remark) => remark.rule).join();
};
const textAndRemarks = async (bytes: Uint8Array): Promise<readonly unknown[]> => {
  const read = await readDocument({ path: 'x', bytes });
  return read.ok ? [read.source.text, read.source.diagnostics.map(({ message }) => message)] : [];
};
/** A docx with further parts that its text points at, by the id of the relation. */
const withRelations = (
  docx: Uint8Array,
  parts: Readonly<Record<string, readonly [kind: string, name: string, content: string]>>,
): Uint8Array =>
  zipSync({
    ...unzipSync(docx),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships>${Object.entries(parts)
        .map(([id, [kind, name]]) => `<Relationship Id="${id}" Type="http://x/${kind}" Target="${name}"/>`)
        .join('')}</Relationships>`,
    ),
    ...Object.fromEntries(Object.values(parts).map(([, name, content]) => [`word/${name}`, strToU8(content)])),
  });
const folded = lines.map((line) =>
  line.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':'),
);

describe('formats', () => {
  test.each([
    ['html', bytesOf(htmlOf(lines))],
    ['docx', docxOf(lines)],
    ['pdf', pdfOf(lines)],
  ])('%s gives the paragraphs of the document and nothing around them', async (format, bytes) => {
    expect(await paragraphsOf(bytes)).toEqual(folded);
    expect((await layoutOf(bytes)).format).toBe(format);
  });

  test.each([
    ['a presentation', zipSync({ 'ppt/presentation.xml': strToU8('<x/>') }), 'format'],
    ['a zip within a zip', zipSync({ 'a.zip': zipSync({ 'b.txt': strToU8('b') }) }), 'format'],
    ['a broken zip', Uint8Array.from([...docxOf(lines).subarray(0, 300)]), 'damaged'],
    ['a docx without a text', zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'damaged'],
    ['a broken pdf', bytesOf('%PDF-1.7\nnothing of the kind'), 'damaged'],
    ['a scanned pdf', pdfWith([[], [], []]), 'scanned'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'format'],
  ])('refuses %s', async (_, bytes, rule) => {
    expect(await refusal(bytes)).toBe(rule);
  });

  test.each([
    [bytesOf(lines.join('\n')), { fileBytes: 10 }, 'CETU_MAX_FILE_MB'],
    [bytesOf(lines.join('\n')), { textLength: 10 }, 'CETU_MAX_CHARACTERS'],
    [pdfOf(lines), { pages: 0 }, 'CETU_MAX_PAGES'],
    [bytesOf(htmlOf(lines)), { nesting: 3 }, 'CETU_MAX_NESTING'],
    [docxOf(lines), { unpackedBytes: 100 }, 'CETU_MAX_UNPACKED_MB'],
  ])('names the setting that raises a limit', async (bytes, limit, setting) => {
    const read = await readDocument({ path: 'x', bytes }, { ...defaultLimits, ...limit });
    expect(!read.ok && read.diagnostics[0]?.message).toContain(`${setting} sets another`);
  });

  test('tells of pages whose fonts do not tell their characters', async () => {
    const unknown = '\ue123\ue456\ue789'.repeat(20);
    const read = await readDocument({ path: 'x', bytes: pdfWith([[{ x: 69, y: 700, text: unknown }]]) });
    expect(read.ok && read.source.diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual([
      ['error', 'garbled'],
    ]);
  });

  test('names the remedy for a scan', async () => {
    const read = await readDocument({ path: 'x', bytes: pdfWith([[]]) });
    expect(!read.ok && read.diagnostics[0]?.message).toContain('--ocr');
  });
});

describe('limits', () => {
  test('hold for pages, nesting and what an archive unpacks to', async () => {
    expect(await refusal(pdfOf(lines), { ...defaultLimits, pages: 0 })).toBe('pages');
    expect(await refusal(bytesOf(htmlOf(lines)), { ...defaultLimits, nesting: 3 })).toBe('nesting');
    expect(await refusal(docxOf(lines), { ...defaultLimits, nesting: 3 })).toBe('nesting');
    expect(await refusal(docxOf(lines), { ...defaultLimits, unpackedBytes: 100 })).toBe('archive-size');
  });

  test('refuse a page that nests without end, soon', async () => {
    expect(await refusal(bytesOf(`<!doctype html><body>${'<div>'.repeat(500_000)}一，二。`))).toBe('nesting');
  });

  test('refuse a docx that unpacks to more than it says', async () => {
    const bytes = docxWith(wordParagraph('一'.repeat(2_000_000)));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // In the directory at the end, the text part says that it has 1,000 bytes.
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 1000, true);
    expect(['archive-size', 'damaged']).toContain(await refusal(bytes));
  });
});

describe('html', () => {
  const page = (body: string, title = '江城市支持创新若干措施_江城市人民政府'): Uint8Array =>
    bytesOf(
      `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
    );
  const sentence = '为支持企业创新，促进高质量发展，制定本措施，请认真执行。';

  test.each([
    ['a heading', '<h3>创业培训补贴</h3>'],
    ['words', '创业培训补贴'],
  ])('reads a field of a database that begins with %s as a page', async (_, start) => {
    const paragraphs = Array.from({ length: 6 }, (_, i) => `<p style="color:red">第${i + 1}项补贴</p>`).join('\n');
    const read = await readDocument({ path: 'x.txt', bytes: bytesOf(`${start}\n${paragraphs}`) });
    expect(read.ok && read.source.format).toBe('html');
    expect(read.ok && read.source.text).not.toContain('<');
  });

  test('leaves a table within Markdown to Markdown', async () => {
    const table = `<table>${'<tr><td>甲</td><td>1</td></tr>'.repeat(9)}</table>`;
    const read = await readDocument({
      path: 'x.md',
      bytes: bytesOf(`# 补贴目录\n\n- **甲类**\n\n## 一、名单\n\n${table}\n`),
    });
    expect(read.ok && read.source.format).toBe('md');
  });

  test('takes the heading before the article for its title, and data of the page along', async () => {
    const body = `<div><ul class="menu"><li>首页</li></ul><h1>江城市支持创新若干措施</h1><div class="info">发布日期：2023-03-24 来源：市科技局</div><div id="zoom"><p>${sentence}</p><p>${sentence}</p></div></div>`;
    const layout = await layoutOf(page(body));
    expect(layout.blocks.map((block) => block.text).slice(0, 2)).toEqual([
      '江城市支持创新若干措施',
      '发布日期:2023-03-24来源:市科技局',
    ]);
    expect(layout.blocks[0]?.markup).toBe(1);
  });

  test('takes the page title without the site where there is no heading', async () => {
    expect((await paragraphsOf(page(`<div><p>${sentence}</p></div>`)))[0]).toBe('江城市支持创新若干措施');
  });

  test('keeps tables with cells over rows and columns, headings and lists', async () => {
    const body = `<div><h2>一、标准</h2><p>${sentence}</p><table><tr><th rowspan="2">级别</th><th colspan="2">金额（万元）</th></tr><tr><th>首年</th><th>次年</th></tr><tr><td>国家级</td><td>100</td><td>50</td></tr></table><ol><li>提交申请；</li><li>专家评审。</li></ol><p>${sentence}</p></div>`;
    const layout = await layoutOf(page(body));
    expect(layout.tables[0]?.header).toEqual(['级别', '金额(万元) 首年', '金额(万元) 次年']);
    expect(layout.tables[0]?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([['国家级', '100', '50']]);
    expect(layout.blocks.map((block) => block.text)).toContain('1.提交申请;');
    expect(layout.blocks.find((block) => block.text === '一、标准')?.markup).toBe(2);
  });

  test('takes the fields of a table beside the article as names with their values', async () => {
    const fields = `<table><tr><td>索 引 号：</td><td>JC-2024-12</td><td>发布机构：</td><td>江城市渔业局</td></tr><tr><td>文　　号：</td><td>江渔发〔2024〕8号</td><td>失效日期：</td><td></td></tr></table>`;
    const body = `${fields}<div><h1>江城市渔港扶持办法</h1><p>${sentence}</p><p>${sentence}</p></div>`;
    expect((await paragraphsOf(page(body))).slice(0, 4)).toEqual([
      '江城市渔港扶持办法',
      '索引号:JC-2024-12',
      '发布机构:江城市渔业局',
      '文号:江渔发〔2024〕8号',
    ]);
  });

  test('takes title and day of publication from the head of the page, where it gives them', async () => {
    const head =
      '<meta name="ArticleTitle" content="江城市渔港扶持办法"><meta name="PubDate" content="2024-03-08 09:00:00">';
    const html = `<!doctype html><html><head><meta charset="utf-8"><title>通知公告</title>${head}</head><body><h2>友情链接</h2><div><p>${sentence}</p></div></body></html>`;
    expect((await paragraphsOf(bytesOf(html))).slice(0, 3)).toEqual([
      '江城市渔港扶持办法',
      '发布日期:2024-03-08',
      '为支持企业创新,促进高质量发展,制定本措施,请认真执行。',
    ]);
  });

  test.each([
    ['a heading of links', `<h2>友情链接</h2><div><p>${sentence}</p></div>`, '江城市渔港扶持办法_江城市人民政府'],
    ['the name of the site behind a dash', `<div><p>${sentence}</p></div>`, '江城市渔港扶持办法-江城市渔业局网站'],
    [
      'the name of a company as the title of the page',
      `<h2>联系我们</h2><h1>江城市渔港扶持办法</h1><div><p>${sentence}</p></div>`,
      '江城科技有限公司',
    ],
    [
      'words of the site before the title in the article',
      `<div><p>江城首页</p><p>登录</p><p>江城市渔港扶持办法</p><p>${sentence}</p></div>`,
      '江城市渔港扶持办法_江城网',
    ],
  ])('is not misled by %s', async (_, body, title) => {
    const layout = await layoutOf(page(body, title));
    expect(layout.blocks[0]).toMatchObject({ text: '江城市渔港扶持办法', markup: 1 });
  });

  test('reads a page whose server left its own marks before it', async () => {
    const html = `<%@ page language="java" pageEncoding="utf-8"%>\n<!DOCTYPE html><html><head><title>江城市渔港扶持办法</title></head><body><div><p>${sentence}</p></div></body></html>`;
    expect((await paragraphsOf(bytesOf(html)))[0]).toBe('江城市渔港扶持办法');
  });

  test('reads a page below styles of any length as a page', async () => {
    const styles = `<style>${'.news{opacity:1}\n'.repeat(2000)}</style>\n`;
    const found = await readDocument({
      path: 'x',
      bytes: bytesOf(`${styles}<!DOCTYPE html><html><head></head><body><p>${sentence}</p></body></html>`),
    });
    expect(found.ok && [found.source.format, found.source.text]).toEqual(['html', `${sentence}\n`]);
  });

  test('loses no words of a western page above a heading with its title, nor takes the heading of its last part for it', async () => {
    const words = 'The harbour is rebuilt in three years, and the city pays for it. '.repeat(8);
    const late = await paragraphsOf(
      page(`<div><p>${words}</p><h2>Harbour plan</h2><p>${words}</p></div>`, 'Harbour plan'),
    );
    expect(late.map((line) => line.slice(0, 12))).toEqual(['Harbour plan', 'The harbour ', 'The harbour ']);
    const parts = `<div><h2>Harbour plan</h2><p>${words}</p><p>${words}</p><h1>References</h1><p>${words}</p></div>`;
    expect((await paragraphsOf(page(parts, 'Harbour plan of the city')))[0]).not.toBe('References');
  });

  test('keeps what stands above a title and belongs to the text', async () => {
    const order = `<p>江城市人民政府令</p><p>第12号</p><p>现公布办法，自2024年7月1日起施行。</p><p>江城市渔港扶持办法</p>`;
    const read = await paragraphsOf(page(`<div>${order}<p>${sentence.repeat(2)}</p></div>`, '江城市渔港扶持办法'));
    expect(read.slice(0, 2)).toEqual(['江城市人民政府令', '第12号']);
    const numbered = `<p>登录</p><p>江府规〔2024〕3号</p><p>江城市渔港扶持办法</p>`;
    const found = await paragraphsOf(page(`<div>${numbered}<p>${sentence.repeat(2)}</p></div>`, '江城市渔港扶持办法'));
    expect(found.slice(0, 2)).toEqual(['江城市渔港扶持办法', '江府规〔2024〕3号']);
  });

  const gives = (words: string): string => `给予${words}补助，请认真执行。`;
  const teaser = (words: string): string => `<h3><a href="b.htm">${words}</a></h3><p>${gives('9万元')}</p>`;
  test.each([
    ['hides by their size', `<p style="font-size:0">${gives('9万元')}</p>`],
    ['hides by their opacity', `<p style="opacity: 0">${gives('9万元')}</p>`],
    ['sets off the screen', `<p style="position:absolute;left:-9999px">${gives('9万元')}</p>`],
    ['prints in white beside other words', `<p style="color: #FFF">${gives('9万元')}</p>`],
    ['strikes out', `<p><del>${gives('9万元')}</del></p>`],
    ['has in comments on it', `<div class="comment-list"><p>${gives('9万元')}</p></div>`],
    ['has in its role beside it', `<div role="complementary"><p>${gives('9万元')}</p></div>`],
    ['has in a part named for other articles', `<div class="relatedPosts"><p>${gives('9万元')}</p></div>`],
    ['tells in teasers of other articles', [1, 2, 3].map((n) => teaser(`第${n}批渔港名单公布时间表`)).join('')],
    ['prints at length behind its end', `<div>扫一扫，用手机看</div><div>相关新闻：${gives('9万元').repeat(9)}</div>`],
    ['lists of its author', `<div><p>作者最新文章</p><p>${gives('9万元').repeat(4)}</p></div>`],
    ['says of itself', `<p>特别声明：以上内容由用户上传，${gives('9万元')}</p>`],
    ['prints behind its end', `<div>扫一扫在手机打开当前页</div><div>相关问答：${gives('9万元')}</div>`],
  ])('leaves out what the page %s', async (_, more) => {
    const body = `<div><h1>江城市渔港扶持办法</h1><p>${sentence.repeat(3)}</p>${more}</div>`;
    const layout = await layoutOf(page(body));
    const read = layout.blocks.filter(({ kind }) => kind !== 'furniture').map(({ text }) => text);
    expect(read.join()).not.toContain('9万元');
    expect(read.join()).toContain('制定本措施');
  });

  test.each([
    [
      'the value of a field',
      `<p>给予<input type="text" value="10">万元补助，请认真执行。</p>`,
      '给予10万元补助,请认真执行。',
    ],
    [
      'a power, and no number of a note',
      `<p>每m<sup>2</sup>补20元<sup>[1]</sup>，请认真执行。</p>`,
      '每m2补20元,请认真执行。',
    ],
    ['preformatted lines that go on', `<pre>给予10万元补助，连续支持\n三年。</pre>`, '给予10万元补助,连续支持三年。'],
    ['an open dialogue', `<dialog open><p>${gives('3万元')}</p></dialog>`, '给予3万元补助,请认真执行。'],
    ['letters of a list', `<ol type="a"><li>在本市登记；</li></ol>`, 'a.在本市登记;'],
    ['Roman numbers of a list', `<ol type="I" start="3"><li>附则，请执行。</li></ol>`, 'III.附则,请执行。'],
    ['a list that counts backwards', `<ol reversed><li>甲类渔港；</li><li>乙类渔港；</li></ol>`, '2.甲类渔港;'],
  ])('reads %s', async (_, more, line) => {
    const body = `<div><h1>江城市渔港扶持办法</h1><p>${sentence}</p>${more}</div>`;
    expect(await paragraphsOf(page(body))).toContain(line);
  });

  test.each([
    [
      'for those without scripts',
      `<noscript><h1>江城市渔港扶持办法</h1><p>${sentence}</p></noscript><div id="app"></div>`,
    ],
    [
      'as escaped markup in a field',
      `<textarea style="display:none">&lt;h1&gt;江城市渔港扶持办法&lt;/h1&gt;&lt;p&gt;${sentence}&lt;/p&gt;</textarea>`,
    ],
  ])('reads a text that a page holds %s', async (_, body) => {
    expect((await paragraphsOf(page(body, '通知'))).join()).toContain('制定本措施');
  });

  test('reads what stands between links of a text, and behind them', async () => {
    const links = [1, 2, 3].map(
      (n) => `<p><a href="b.htm">第${n}批渔港名单公布时间表</a></p><p>${sentence.repeat(3)}</p>`,
    );
    const last = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}${gives('9万元')}</p>`;
    expect(
      (await paragraphsOf(page(`<div><p>${sentence.repeat(3)}</p>${links.join('')}${last}</div>`))).join(),
    ).toContain('9万元');
  });

  test.each([
    [
      'headings that link themselves',
      [1, 2, 3]
        .map((n) => `<h3><a href="#p${n}">支持第${n}批渔港改造扩建项目</a></h3><p>${gives('9万元')}</p>`)
        .join(''),
    ],
    [
      'numbered headings that link elsewhere',
      ['一', '二', '三']
        .map((n) => `<h3><a href="b.htm">${n}、支持渔港改造和扩建项目</a></h3><p>${gives('9万元')}</p>`)
        .join(''),
    ],
    ['a part whose class is a word of its subject', `<div class="social-insurance"><p>${gives('9万元')}</p></div>`],
    ['a part with the role of a search', `<div role="search"><p>${gives('9万元')}</p></div>`],
  ])('keeps %s', async (_, more) => {
    const body = `<div><h1>江城市渔港扶持办法</h1><p>${sentence.repeat(4)}</p>${more}</div>`;
    expect((await paragraphsOf(page(body))).join()).toContain('9万元');
  });

  test('takes the body that a page names as such, and its only article', async () => {
    const beside = `<div><p>${gives('9万元').repeat(3)}</p></div>`;
    for (const body of [
      `<div itemprop="articleBody"><p>${sentence.repeat(2)}</p></div>`,
      `<article><p>${sentence.repeat(2)}</p></article>`,
    ])
      expect((await paragraphsOf(page(`<h1>江城市渔港扶持办法</h1>${body}${beside}`))).join()).not.toContain('9万元');
    const two = `<article><p>${sentence}</p></article><article><p>${gives('9万元')}</p></article>`;
    expect((await paragraphsOf(page(two))).join()).toContain('9万元');
  });

  test('knows a page that begins with a style of any length', async () => {
    const style = `<style>${'.a { color: red; }\n'.repeat(400)}</style>`;
    const bytes = new TextEncoder().encode(`${style}<title>江城市渔港扶持办法</title><div><p>${sentence}</p></div>`);
    expect((await paragraphsOf(bytes))[0]).toBe('江城市渔港扶持办法');
  });

  test('says of a page without a sentence that its text may stand elsewhere', async () => {
    const read = await readDocument({ path: 'x.html', bytes: page('<frameset><frame src="a.htm"></frameset>') });
    expect(read.ok && read.source.diagnostics.map(({ severity, rule }) => [severity, rule])).toContainEqual([
      ...['error', 'page-without-text'],
    ]);
  });

  test('is not whole where a script shows what is hidden', async () => {
    const veiled = `<p>加载中，请稍候。</p><div style="display:none">${gives('9万元').repeat(12)}</div>`;
    expect(await textAndRemarks(page(veiled))).toEqual([
      expect.stringContaining('加载中'),
      expect.arrayContaining([
        expect.stringMatching(/^The page shows \d+ characters and hides \d+: its text may be shown by a/),
      ]),
    ]);
  });

  test('reads an article that is not visible before its page has loaded, and no box that opens over one', async () => {
    const veil = (words: string): string => `<div style="visibility: hidden; opacity: 0;"><p>${words}</p></div>`;
    expect((await paragraphsOf(page(`<p>阅读原文。</p>${veil(sentence.repeat(3))}`))).join()).toContain('制定本措施');
    const box = `<p>${sentence.repeat(3)}</p>${veil(gives('9万元').repeat(3))}`;
    expect((await paragraphsOf(page(box))).join()).not.toContain('9万元');
  });

  test('keeps white words where their ground is another', async () => {
    const head = `<p style="background:#036;color:#fff">${gives('8万元')}</p>`;
    expect(await paragraphsOf(page(`${head}<p>${gives('9万元')}</p>`))).toContain('给予8万元补助,请认真执行。');
  });

  test('enters the column of a table in which the article stands beside menus', async () => {
    const menu = '<td><ul><li>领导之窗</li><li>机构设置</li><li>公示公告</li></ul></td>';
    const article = `<td><table><tr><td>江城市支持创新若干措施</td></tr><tr><td><p>${sentence}<br>${sentence.repeat(8)}</p></td></tr></table></td>`;
    const found = await paragraphsOf(page(`<table><tr>${menu}${article}</tr></table>`));
    expect(found[0]).toBe('江城市支持创新若干措施');
    expect(found.join()).not.toContain('领导之窗');
  });

  test('reads a table that arranges the page as paragraphs', async () => {
    const body = `<table><tr><td><table><tr><td><p>${sentence}</p><p>${sentence}</p></td></tr></table></td></tr></table>`;
    expect((await layoutOf(page(body))).tables).toEqual([]);
  });

  test.each([
    ['GB18030 declared as such', iconv.encode(htmlOf(lines, '<meta charset="gb2312">'), 'gb18030')],
    ['GB18030 declared as UTF-8', iconv.encode(htmlOf(lines, '<meta charset="utf-8">'), 'gb18030')],
    [
      'UTF-8 declared as GB2312',
      bytesOf(htmlOf(lines, '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">')),
    ],
  ])('reads %s', async (_, bytes) => {
    expect(await paragraphsOf(bytes)).toEqual(folded);
  });

  test('is not seen in Markdown that holds a table in tags', async () => {
    const layout = await layoutOf(
      bytesOf('# 标题\n\n**粗**\n\n<html><body><table><tr><td>甲</td><td>乙</td></tr></table></body></html>\n'),
    );
    expect(layout.format).toBe('md');
  });
});

describe('docx', () => {
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="第%1条"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:isLgl/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const styles = `<w:styles><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="3"><w:basedOn w:val="2"/><w:name w:val="自定义"/></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`;
  const item = (text: string, level = 0): string =>
    wordParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

  test.each(['ns0', 'w', ''])('is read whatever its parts and prefixes are called (%s)', async (prefix) => {
    const own = (xml: string): string =>
      xml
        .replaceAll(/(<\/?)w:/g, prefix === '' ? '$1' : `$1${prefix}:`)
        .replaceAll(/ w:/g, ` ${prefix || 'x'}:`)
        .replace(/xmlns:w=("[^"]*")/, prefix === '' ? 'xmlns=$1 xmlns:x=$1' : `xmlns:${prefix}=$1`);
    const parts = unzipSync(
      docxWith(item('目的。') + wordParagraph('总则', '<w:pStyle w:val="2"/>'), { numbering, styles }),
    );
    const xmlOf = (name: string): Uint8Array => strToU8(own(new TextDecoder().decode(parts[name])));
    const relation = (type: string, target: string): string =>
      `<Relationship Type="http://x/${type}" Target="${target}"/>`;
    const bytes = zipSync({
      '_rels/.rels': strToU8(`<Relationships>${relation('officeDocument', '/office/text2.xml')}</Relationships>`),
      'office/_rels/text2.xml.rels': strToU8(
        `<Relationships>${relation('numbering', 'lists.xml')}${relation('styles', '../looks.xml')}</Relationships>`,
      ),
      'office/text2.xml': xmlOf('word/document.xml'),
      'office/lists.xml': xmlOf('word/numbering.xml'),
      'looks.xml': xmlOf('word/styles.xml'),
    });
    expect((await layoutOf(bytes)).blocks.map(({ text, markup }) => [text, markup])).toEqual([
      ['第一条目的。', 0],
      ['总则', 2],
    ]);
  });

  test('writes the numbers that Word counts', async () => {
    const body =
      item('总的要求。') + item('细则') + item('其一', 1) + item('其二', 1) + item('附则。') + item('其一', 1);
    expect(await paragraphsOf(docxWith(body, { numbering }))).toEqual([
      '第一条总的要求。',
      '第二条细则',
      '2.1其一',
      '2.2其二',
      '第三条附则。',
      '3.1其一',
    ]);
  });

  test('counts articles on over chapters where the list says so', async () => {
    const levels = numbering
      .replace('<w:lvl w:ilvl="1">', '<w:lvl w:ilvl="1"><w:lvlRestart w:val="0"/>')
      .replaceAll('%1.%2', '%2、');
    const body = item('总则') + item('其一', 1) + item('支持') + item('其二', 1);
    expect(await paragraphsOf(docxWith(body, { numbering: levels }))).toEqual([
      ...['第一条总则', '1、其一', '第二条支持', '2、其二'],
    ]);
  });

  test('takes the number of a document from above its pages, where the text does not have it, and counts the rest', async () => {
    const headed = (text: string): Promise<readonly unknown[]> =>
      textAndRemarks(
        withRelations(docxWith(wordParagraph(text)), {
          rId1: ['header', 'header1.xml', `<w:hdr>${wordParagraph('江城市科技局文件　江科规〔2023〕5号')}</w:hdr>`],
          rId2: ['footer', 'footer1.xml', `<w:ftr>${wordParagraph('内部资料')}</w:ftr>`],
        }),
      );
    expect(await headed('关于创新券的通知')).toEqual([
      '江城市科技局文件　江科规〔2023〕5号\n关于创新券的通知\n',
      ['Left out above and below the pages: 4 characters.'],
    ]);
    expect(await headed('江科规〔2023〕5号')).toEqual([
      '江科规〔2023〕5号\n',
      ['Left out above and below the pages: 24 characters.'],
    ]);
  });

  test('reads signs of symbol fonts as they are seen, and tells of those that it does not know', async () => {
    const sign = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const signs = [
      ['Symbol', 'F0B3'],
      ['Symbol', 'F025'],
      ['Wingdings', 'F0FE'],
      ['Wingdings 3', 'F041'],
    ];
    const body = `<w:p>${signs.map(([font = '', char = '']) => sign(font, char)).join('')}<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf0a3\uf035</w:t></w:r></w:p>`;
    expect(await textAndRemarks(docxWith(body))).toEqual([
      '≥%☑≤5\n',
      ['1 signs of symbol fonts are not known and were left out.'],
    ]);
  });

  test('reads web pages and plain text that stand within the text', async () => {
    const page =
      '<html><body><p>网页一段。</p><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table></body></html>';
    const body = `${wordParagraph('前')}<w:altChunk r:id="a"/><w:altChunk r:id="b"/>${wordParagraph('后')}`;
    const bytes = withRelations(docxWith(body), {
      a: ['aFChunk', 'chunk.htm', page],
      b: ['aFChunk', 'chunk.txt', '纯文本'],
    });
    expect(await textAndRemarks(bytes)).toEqual(['前\n网页一段。\n\n甲\t1\n乙\t2\n\n纯文本\n后\n', []]);
  });

  test('gives figures in circles of both fonts of signs', async () => {
    const sign = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const ends = ['F080', 'F08A', 'F08B', 'F095', 'F096'].map((char) => sign('Wingdings', char));
    const more = ['F068', 'F069', 'F073', 'F074', 'F07E', 'F07F'].map((char) => sign('Wingdings 2', char));
    const found = await readDocument({ path: 'x', bytes: docxWith(`<w:p>${[...ends, ...more].join('')}</w:p>`) });
    expect(found.ok && [found.source.text, ...found.source.diagnostics.map(({ message }) => message)]).toEqual([
      '⓪⑩⓿❿⓪⑩⓿❿\n',
      '3 signs of symbol fonts are not known and were left out.',
    ]);
  });

  test('reads a table that fills a cell as rows and columns of the one around it', async () => {
    const row = (...cells: readonly string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : ''}${wordParagraph(cell.startsWith('<') ? '' : cell)}</w:tc>`).join('')}</w:tr>`;
    const inner = `<w:tbl>${row('首年', '50万元')}${row('次年', '30万元')}</w:tbl>`;
    const bytes = docxWith(
      `<w:tbl>${row('对象', '标准', '部门')}${row('龙头企业', inner, '科技局')}${row('高校', '5万元', '教育局')}</w:tbl>`,
    );
    const { tables } = await layoutOf(bytes);
    expect(
      [...(tables[0]?.head ?? []), ...(tables[0]?.rows ?? [])].map(({ cells }) => cells.map(({ text }) => text)),
    ).toEqual([
      ['对象', '标准', '标准', '部门'],
      ['龙头企业', '首年', '50万元', '科技局'],
      ['龙头企业', '次年', '30万元', '科技局'],
      ['高校', '5万元', '5万元', '教育局'],
    ]);
  });

  test('reads a table in a cell that covers rows beside all of these rows', async () => {
    const cell = (words: string, about = ''): string =>
      `<w:tc><w:tcPr>${about}</w:tcPr>${words.startsWith('<') ? words : ''}${wordParagraph(words.startsWith('<') ? '' : words)}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const inner = (...sums: readonly string[]): string =>
      `<w:tbl>${sums.map((sum, i) => row(cell(`第${i + 1}年`), cell(sum))).join('')}</w:tbl>`;
    const [from, on] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
    const rowsOf = async (table: string) => {
      const bytes = docxWith(`<w:tbl>${row(cell('对象'), cell('标准'), cell('部门'))}${table}</w:tbl>`);
      const [found] = (await layoutOf(bytes)).tables;
      return [...(found?.head ?? []), ...(found?.rows ?? [])].map(({ cells }) => cells.map(({ text }) => text));
    };
    const head = ['对象', '标准', '标准', '部门'];
    const two = row(cell('高校'), cell(inner('50万元', '30万元'), from), cell('教育局'));
    expect(await rowsOf(two + row(cell('院所'), cell('', on), cell('科技局')))).toEqual([
      head,
      ['高校', '第1年', '50万元', '教育局'],
      ['院所', '第2年', '30万元', '科技局'],
    ]);
    const three = row(cell('高校'), cell(inner('50万元', '30万元', '10万元'), from), cell('教育局'));
    expect(await rowsOf(three + row(cell('院所'), cell('', on), cell('科技局')))).toEqual([
      head,
      ['高校', '第1年', '50万元', '教育局'],
      ['院所', '第2年', '30万元', '科技局'],
      ['院所', '第3年', '10万元', '科技局'],
    ]);
  });

  test('is read in the encoding that its parts declare', async () => {
    const parts = unzipSync(docxOf(['给予10万元奖励。']));
    const xml = new TextDecoder().decode(parts['word/document.xml']).replace('UTF-8', 'GBK');
    expect(await paragraphsOf(zipSync({ ...parts, 'word/document.xml': iconv.encode(xml, 'gbk') }))).toEqual([
      '给予10万元奖励。',
    ]);
  });

  test('tells headings by style, by the style that it is based on, and by outline level', async () => {
    const body =
      wordParagraph('若干措施', '<w:pStyle w:val="T"/>') +
      wordParagraph('总则', '<w:pStyle w:val="2"/>') +
      wordParagraph('奖励', '<w:pStyle w:val="3"/>') +
      wordParagraph('附则', '<w:outlineLvl w:val="1"/>') +
      wordParagraph('正文。');
    expect((await layoutOf(docxWith(body, { styles }))).blocks.map((block) => block.markup)).toEqual([1, 2, 2, 3, 0]);
  });

  test('joins a heading over two lines, and takes heading 1 for the title where 一、 is below it', async () => {
    const two = `<w:p><w:pPr><w:pStyle w:val="2"/></w:pPr><w:r><w:t>关于印发</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>若干措施的通知</w:t></w:r></w:p>`;
    const body = two + wordParagraph('一、奖励', '<w:outlineLvl w:val="1"/>') + wordParagraph('正文。');
    const { blocks } = await layoutOf(docxWith(body, { styles }));
    expect(blocks.map((block) => [block.text, block.markup])).toEqual([
      ['关于印发若干措施的通知', 1],
      ['一、奖励', 2],
      ['正文。', 0],
    ]);
  });

  test('takes the ends of paragraphs as they are, and leaves hidden text out', async () => {
    const hidden = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>批注</w:t></w:r><w:r><w:t>2 渔港建设的现状与问题</w:t></w:r></w:p>`;
    const long =
      '沿海各县新建和改造渔港的码头、冷库以及配套的道路，按照投资的比例给予补助，并且优先安排用地的指标和贷款';
    const layout = await layoutOf(docxWith(wordParagraph(long) + hidden + wordParagraph(`${long}。`)));
    expect(layout.blocks).toHaveLength(3);
    expect(layout.text).not.toContain('批注');
    expect(layout.diagnostics.map((remark) => remark.rule)).toEqual(['hidden-text']);
  });

  test('leaves out what is struck out, by the run or by a style, and says so', async () => {
    const styles = `<w:styles>
      <w:style w:styleId="old" w:type="character"><w:rPr><w:strike/></w:rPr></w:style>
      <w:style w:styleId="older" w:type="character"><w:basedOn w:val="old"/></w:style>
      <w:style w:styleId="past" w:type="paragraph"><w:rPr><w:dstrike/></w:rPr></w:style></w:styles>`;
    const run = (words: string, properties = ''): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
    const body = `<w:p>${run('给予奖励')}${run('10', '<w:strike/>')}${run('15', '<w:dstrike w:val="true"/>')}${run('18', '<w:rStyle w:val="older"/>')}${run('20', '<w:strike w:val="0"/>')}${run('万元。')}</w:p>
      <w:p><w:pPr><w:pStyle w:val="past"/></w:pPr>${run('本条废止。')}${run('本条保留。', '<w:dstrike w:val="false"/>')}${run('本条也保留。', '<w:rStyle w:val="old"/>')}</w:p>`;
    const { text, diagnostics } = await layoutOf(docxWith(body, { styles }));
    expect(text.split('\n').filter(Boolean)).toEqual(['给予奖励20万元。', '本条保留。本条也保留。']);
    expect(diagnostics.map(({ message }) => message)).toEqual(['Left out 11 characters that are struck out.']);
  });

  test('keeps tables with merged cells', async () => {
    const cell = (text: string, about = ''): string => `<w:tc><w:tcPr>${about}</w:tcPr>${wordParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('级别')}${cell('金额', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('国家级', '<w:vMerge w:val="restart"/>')}${cell('首年')}${cell('100')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('次年')}${cell('50')}</w:tr></w:tbl>`;
    const [found] = (await layoutOf(docxWith(wordParagraph('奖励标准表') + table))).tables;
    expect([...(found?.head ?? []), ...(found?.rows ?? [])].map((row) => row.cells.map((one) => one.text))).toEqual([
      ['级别', '金额', '金额'],
      ['国家级', '首年', '100'],
      ['国家级', '次年', '50'],
    ]);
    expect(found?.title).toBe('奖励标准表');
  });

  test('sets footnotes behind the text, leaves deletions out and reads boxes', async () => {
    const footnotes = `<w:footnotes><w:footnote w:id="2">${wordParagraph('见统计年鉴。')}</w:footnote></w:footnotes>`;
    const body = `<w:p><w:r><w:t>增长百分之十</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins><w:r><w:t>，而且稳定。</w:t></w:r></w:ins></w:p><w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${wordParagraph('框中的话。')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${wordParagraph('框中的话。')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const layout = await layoutOf(docxWith(body, { footnotes }));
    expect(layout.blocks.map((block) => block.text)).toEqual([
      '增长百分之十①,而且稳定。',
      '框中的话。',
      '①见统计年鉴。',
    ]);
    expect(layout.diagnostics.map((remark) => remark.rule)).toEqual(['tracked-changes']);
  });

  test('reads a box in a cell once, in its cell', async () => {
    const box = (words: string): string => {
      const content = `<w:txbxContent>${wordParagraph(words)}</w:txbxContent>`;
      return `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${content}</w:drawing></mc:Choice><mc:Fallback><w:pict>${content}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    };
    const row = (...cells: readonly string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const head = row(wordParagraph('项目'), wordParagraph('说明'));
    const body = `<w:tbl>${head}${row(wordParagraph('冷库'), wordParagraph('新建的') + box('给予10万元补助。'))}</w:tbl>${wordParagraph('完。')}`;
    const read = await readDocument({ path: 'x', bytes: docxWith(body) });
    expect(read.ok && read.source.text.split('\n').filter(Boolean)).toEqual([
      '项目\t说明',
      '冷库\t新建的 给予10万元补助。',
      '完。',
    ]);
  });

  test('reads words below small type, and formulas as they would be typed', async () => {
    const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
    const term = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`;
    const ruby = `<w:r><w:ruby><w:rt>${run('gǎng')}</w:rt><w:rubyBase>${run('港')}</w:rubyBase></w:ruby></w:r>`;
    const share = `<m:f><m:num>${term('a+b')}</m:num><m:den>${term('c')}</m:den></m:f>`;
    const power = `<m:sSup><m:e>${term('x')}</m:e><m:sup>${term('2')}</m:sup></m:sSup>`;
    const body = `<w:p>${run('渔')}${ruby}${run('补助为')}<m:oMath>${share}${term('×')}${power}</m:oMath>${run('万元。')}</w:p>`;
    const read = await readDocument({ path: 'x', bytes: docxWith(body) });
    expect(read.ok && read.source.text.trim()).toBe('渔港补助为(a+b)/c×x^2万元。');
  });

  test('tells of files that stand within the text, and is not whole without them', async () => {
    const chunk = '<w:altChunk r:id="rId5"/>';
    const read = await readDocument({ path: 'x', bytes: docxWith(`${wordParagraph('第一段。')}${chunk}`) });
    expect(read.ok && read.source.diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual([
      ['error', 'embedded-text'],
    ]);
    const empty = await readDocument({ path: 'x', bytes: docxWith(chunk) });
    expect(!empty.ok && empty.diagnostics[0]?.message).toMatch(/holds no text\. Left out 1 files/);
  });

  test('that holds pictures alone is refused with what helps', async () => {
    const picture = '<w:p><w:r><w:drawing><a:blip r:embed="rId4"/></w:drawing></w:r></w:p>';
    const read = await readDocument({ path: 'x', bytes: docxWith(picture) });
    expect(!read.ok && read.diagnostics[0]?.message).toBe(
      'The file holds no text. It has 1 pictures: save it as PDF, and read that with --ocr.',
    );
  });

  test('reads a frame of one cell as paragraphs', async () => {
    const table = `<w:tbl><w:tr><w:tc>${wordParagraph('第一段。')}${wordParagraph('第二段。')}</w:tc></w:tr></w:tbl>`;
    expect(await paragraphsOf(docxWith(table))).toEqual(['第一段。', '第二段。']);
  });
});

describe('web pages of news', () => {
  const article = `<p>东湾渔港的渔民今年得到了第一批补助，每户五千元，由江城市农业农村局发放。</p><p>这项办法从三月起施行，为期三年。</p>`;
  const textOf = async (page: string): Promise<string> => {
    const read = await readDocument({ path: 'x', bytes: bytesOf(page) });
    return read.ok ? read.source.text : '';
  };

  test('keep their title where the words of a video in the article repeat it', async () => {
    const title = '渔民得到第一批补助';
    const page = `<html><head><title>${title}_江城新闻</title></head><body><h1>${title}</h1><div>${article}<p>视频：港口${title}</p></div></body></html>`;
    expect((await textOf(page)).split('\n')[0]).toBe(title);
  });

  test('end at the head of a list of other articles, though the list is longer', async () => {
    const others = '<p>另一篇报道说，外地的一家公司今天宣布了新的产品，价格比去年低，销售从下周开始。</p>'.repeat(3);
    const page = `<html><body><h1>渔民得到第一批补助</h1><div>${article}<p>为你推荐</p>${others}</div></body></html>`;
    const read = await readDocument({ path: 'x', bytes: bytesOf(page) });
    if (!read.ok) throw new Error('The page was refused.');
    const { text, marks } = read.source;
    const [first] = marks.filter((mark) => mark.kind === 'furniture');
    expect(text.slice(first?.span.start, first?.span.end)).toBe('为你推荐');
    expect(text.slice(0, first?.span.start)).toMatch(/为期三年。\n$/);
  });

  test('end where lists of links begin behind the last words, and keep the names of attached files', async () => {
    const link = (words: string): string => `<li><a href="/x.html">${words}</a></li>`;
    const links = ['东湾渔港今年休渔，为期三月', '江城市发放首批补助', '渔民说，补助到账了', '一图读懂渔港补助']
      .map(link)
      .join('');
    const files = ['附件：1.申请表.docx', '2.名单.xlsx', '3.承诺书.pdf']
      .map((name) => `<p><a href="/a">${name}</a></p>`)
      .join('');
    const shown = async (behind: string): Promise<readonly string[]> => {
      const layout = await layoutOf(
        bytesOf(`<html><body><div><h1>渔民领到补助</h1>${article}${behind}</div></body></html>`),
      );
      return layout.blocks
        .filter(({ kind }) => kind !== 'furniture')
        .map(({ text }) => text)
        .slice(3);
    };
    expect(await shown(`<p>作者：李某</p><ul>${links}</ul><h4><a href="/y">更多渔港</a></h4>`)).toEqual(['作者:李某']);
    expect((await shown(files)).join('|')).toContain('承诺书.pdf');
    expect(await shown('<p>江城市农业农村局</p><p>2024年5月6日</p>')).toEqual(['江城市农业农村局', '2024年5月6日']);
  });

  test('are web pages, too, where a script stands before all else', async () => {
    const page = `<script src="a.js"></script>\n<!DOCTYPE html><html><body><h1>渔民得到第一批补助</h1>${article}</body></html>`;
    expect(await textOf(page)).toMatch(/^渔民得到第一批补助\n/);
  });
});

describe('pdf', () => {
  const column = (x: number, texts: readonly string[]): PlacedWords[] =>
    texts.map((text, i) => ({ x, y: 780 - i * 16, text, size: 10 }));

  test('reads two columns one after the other, and what stands across them first', async () => {
    const left = [
      '科技创新是推进农业农村现代化的根本动力，',
      '要大力推进种源等关键核心技术攻关，提升',
      '农机设备研发水平，加快发展设施农业，强化',
      '农业科技支撑，推动农业全面升级、农村全面',
      '进步、农民全面发展，坚持农业科技自立自强，',
      '加快推进农业关键核心技术攻关，取得实效。',
    ];
    const right = [
      '产业兴旺是乡村振兴的关键，只有产业蓬勃发',
      '展，特色优势产业稳定发展，才能持续拓宽农',
      '民增收渠道，实现脱贫攻坚与乡村振兴有效衔',
      '接，并且在此基础上持续推进供给侧结构性改',
      '革，优化结构，发展精细优质农业，不断提高',
      '农民的收入水平，让农民生活得更加美好。',
    ];
    const words = [
      { x: 200, y: 810, text: '乡村振兴的几点思考', size: 14 },
      ...column(60, left),
      ...column(310, right),
    ];
    expect(await paragraphsOf(pdfWith([words]))).toEqual([
      '乡村振兴的几点思考',
      left.join('').replaceAll('，', ','),
      right.join('').replaceAll('，', ','),
    ]);
  });

  test('parts a last page with little prose where the pages before had their columns', async () => {
    const prose = (from: number) =>
      Array.from({ length: 12 }, (_, i) => `第${from + i}户渔民的收入在补贴以后有了明显增加，`);
    const last = [
      ...column(60, prose(40)),
      ...['变量', '收入', '补贴'].map((text, i) => ({ x: 320, y: 780 - i * 16, text, size: 10 })),
      ...['均值', '3.52', '1.20'].map((text, i) => ({ x: 450, y: 780 - i * 16, text, size: 10 })),
    ];
    const first = [...column(60, prose(10)), ...column(310, prose(25))];
    const { text } = await layoutOf(pdfWith([first, last]));
    expect(text).toMatch(/第51户[^\n]*\n\n变量 +均值\n收入 +3\.52/);
  });

  test('reads a page that is turned, its words upright as it is seen', async () => {
    const words = lines.map((text, i) => ({ x: 60 + i * 30, y: 60, text, upwards: true }));
    const layout = await layoutOf(pdfWith([words], '/Rotate 90'));
    expect(layout.blocks.map((block) => block.text)).toEqual(folded);
    expect(layout.diagnostics).toEqual([]);
  });

  test('reads words once that are drawn again at their place, and letters side by side as often as they stand there', async () => {
    const bold = [0, 0.3, 0.6].map((by) => ({ x: 100 + by, y: 700, text: '渔港补助办法', size: 16 }));
    const letters = [...'ALL'].map((text, i) => ({ x: 100 + i * 6, y: 660, text }));
    const read = await readDocument({ path: 'x', bytes: pdfWith([[...bold, ...letters]]) });
    expect(read.ok && read.source.text.replace(/\s/g, '')).toBe('渔港补助办法ALL');
  });

  test('reads words on their side behind the upright ones, and a page that stands on its side turned', async () => {
    const sideways = lines.map((text, i) => ({ x: 60 + i * 30, y: 60, text, upwards: true }));
    const whole = await layoutOf(pdfWith([sideways]));
    expect(whole.blocks.map((block) => block.text)).toEqual(folded);
    const upright = lines.map((text, i) => ({ x: 60, y: 700 - i * 30, text }));
    const axis = { x: 40, y: 100, text: '补助金额', upwards: true };
    const read = await readDocument({ path: 'x', bytes: pdfWith([[axis, ...upright]]) });
    expect(read.ok && read.source.text.trim().split('\n').at(-1)).toBe('补助金额');
    expect(read.ok && read.source.diagnostics).toEqual([]);
  });

  test('reads what is filled into a form at its place, and free text written onto the page', async () => {
    const value = `<feff${[...'东湾渔业合作社'].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
    const widget = (rect: string, rest: string) => `<< /Type /Annot /Subtype /Widget /T (a) /Rect [${rect}] ${rest} >>`;
    const annotations = [
      widget('160 696 400 716', `/FT /Tx /V ${value}`),
      widget('160 656 400 676', '/FT /Tx /F 2 /V (hidden)'),
      `<< /Type /Annot /Subtype /FreeText /Rect [60 500 300 520] /Contents (approved 2021) /DA (/Helv 10 Tf) >>`,
    ];
    const words = [
      { x: 60, y: 702, text: '申请单位：' },
      { x: 60, y: 662, text: '以上所填的内容全部属实。' },
    ];
    const read = await readDocument({
      path: 'x',
      bytes: pdfWith([words], `/Annots [${annotations.join(' ')}]`),
    });
    const text = read.ok ? read.source.text : '';
    expect(text).toMatch(/申请单位： *东湾渔业合作社/);
    expect(text).toContain('approved 2021');
    expect(text).not.toContain('hidden');
  });

  test('reads a few words where no picture stands beside them, and a file below what a program printed', async () => {
    const few = pdfWith([[{ x: 60, y: 700, text: '下载测试' }]]);
    const below = Buffer.concat([Buffer.from('Printed by a program\n'), few]);
    for (const bytes of [few, below]) {
      const read = await readDocument({ path: 'x', bytes });
      expect(read.ok && read.source.text.trim()).toBe('下载测试');
    }
  });

  test('marks page numbers and running heads, joins what a page break parts, and gives passages their page', async () => {
    const page = (n: number): PlacedWords[] => [
      { x: 230, y: 815, text: '产业观察年度报告', size: 9 },
      {
        x: 69,
        y: 780,
        text:
          n === 1
            ? '　　报告从多个方面说明了产业发展的情况，并且给出了相应的分'
            : '析和建议，供有关方面参考，其余各页的内容与此相同，此处不再',
      },
      {
        x: 69,
        y: 764,
        text: n === 3 ? '赘述，请读者谅解。' : '析，在此基础上进一步提出了推动产业发展的若干建议以及措施分',
      },
      { x: 290, y: 30, text: String(n), size: 9 },
    ];
    const layout = await layoutOf(pdfWith([page(1), page(2), page(3)]));
    expect(layout.blocks.filter((block) => block.kind === 'paragraph')).toHaveLength(1);
    expect(layout.diagnostics.map((remark) => remark.rule).sort()).toEqual([
      'page-number',
      'page-number',
      'page-number',
      'running-head',
      'running-head',
      'running-head',
    ]);
    expect(layout.pages).toHaveLength(3);
  });

  test('finds a table by the places of its words', async () => {
    const row = (y: number, ...cells: readonly string[]): PlacedWords[] =>
      cells.flatMap((text, i) => (text === '' ? [] : [{ x: 80 + i * 150, y, text }]));
    const words = [
      { x: 69, y: 800, text: '表1 资金安排' },
      ...row(780, '项目', '年度', '金额'),
      ...row(764, '厂房建设', '2021', '500'),
      ...row(748, '设备购置', '', '320'),
      ...row(732, '人员培训', '2022', '80'),
    ];
    const [table] = (await layoutOf(pdfWith([words]))).tables;
    expect(table?.rows.map((one) => one.cells.map((cell) => cell.text))).toEqual([
      ['厂房建设', '2021', '500'],
      ['设备购置', '', '320'],
      ['人员培训', '2022', '80'],
    ]);
    expect([table?.label, table?.title, table?.page]).toEqual(['表1', '资金安排', 1]);
  });
});

// Presentations, made here: what is read of their slides, and what is left out and told.
import { expect, test } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { readDocument } from '../read.ts';
import { paragraph, pptxOf, type Slide, shape } from '../samples/pptx.ts';
import type { Limits } from '../types.ts';

const read = async (slides: readonly Slide[], limits: Partial<Limits> = {}) => {
  const found = await readDocument({ path: 'x', bytes: pptxOf(slides) }, { ...defaultLimits, ...limits });
  if (!found.ok) return { lines: [], marks: [], pages: null, said: found.diagnostics.map(({ message }) => message) };
  const { text, marks, pages, diagnostics } = found.source;
  return {
    lines: text.split('\n').filter((line) => line.trim() !== ''),
    marks: marks.map(
      (mark) =>
        `${mark.kind}${mark.kind === 'heading' ? mark.level : ''} ${text.slice(mark.span.start, mark.span.end)}`,
    ),
    pages: pages?.map((at) => text.slice(at).split('\n')[0]),
    said: diagnostics.map(({ severity, message }) => `${severity}: ${message}`),
  };
};

const title = (words: string): string => shape([words], 'title');

test('gives slides as pages in the order in which they are shown, titles first, notes behind', async () => {
  const { lines, marks, pages, said } = await read([
    { shapes: shape(['某市科技局'], 'subTitle') + shape(['渔港补助解读'], 'ctrTitle') },
    { shapes: shape(['1'], 'sldNum') + shape(['对企业给予10万元补助。']) + title('支持标准'), notes: '请举例说明。' },
  ]);
  expect(lines).toEqual(['渔港补助解读', '某市科技局', '支持标准', '1', '对企业给予10万元补助。', '请举例说明。']);
  expect(marks).toEqual(['heading1 渔港补助解读', 'heading2 支持标准', 'furniture 1']);
  expect({ pages, said }).toEqual({ pages: ['渔港补助解读', '支持标准'], said: [] });
});

test('writes the numbers that the program counts, by level, and breaks lines where it does', async () => {
  const numbered = (words: string, type: string, about = ''): string =>
    `<a:p><a:pPr ${about}><a:buAutoNum type="${type}"/></a:pPr><a:r><a:t>${words}</a:t></a:r></a:p>`;
  const body = [
    numbered('甲', 'arabicPeriod'),
    numbered('子', 'alphaLcParenR', 'lvl="1"'),
    numbered('丑', 'alphaLcParenR', 'lvl="1"'),
    numbered('乙', 'arabicPeriod'),
    numbered('寅', 'alphaLcParenR', 'lvl="1"'),
    paragraph('话'),
    numbered('丙', 'arabicPeriod'),
    numbered('一', 'circleNumDbPlain'),
    '<a:p><a:r><a:t>上</a:t></a:r><a:br/><a:fld type="datetime"><a:t>下</a:t></a:fld></a:p>',
  ];
  expect((await read([{ shapes: shape(body) }])).lines).toEqual([
    ...['1. 甲', 'a) 子', 'b) 丑', '2. 乙', 'a) 寅', '话', '1. 丙', '① 一', '上', '下'],
  ]);
});

test('reads tables with merged cells, groups, the data of charts and the words of diagrams', async () => {
  const cell = (words: string, about = ''): string => `<a:tc ${about}><a:txBody>${paragraph(words)}</a:txBody></a:tc>`;
  const frame = (inner: string): string =>
    `<p:graphicFrame><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></p:graphicFrame>`;
  const table = `<a:tbl><a:tblPr firstRow="1"/><a:tr>${cell('类别')}${cell('标准（万元）', 'gridSpan="2"')}${cell('', 'hMerge="1"')}</a:tr><a:tr>${cell('实验室', 'rowSpan="2"')}${cell('国家级')}${cell('500')}</a:tr><a:tr>${cell('', 'vMerge="1"')}${cell('省级')}${cell('200')}</a:tr></a:tbl>`;
  const points = (words: readonly string[]): string =>
    words.map((one, i) => `<c:pt idx="${i}"><c:v>${one}</c:v></c:pt>`).join('');
  const chart = `<c:chartSpace><c:title><a:t>历年投入</a:t></c:title><c:ser><c:tx>${points(['亿元'])}</c:tx><c:cat>${points(['2022年', '2023年'])}</c:cat><c:val>${points(['3', '5'])}</c:val></c:ser></c:chartSpace>`;
  const diagram = `<dgm:dataModel><dgm:pt><dgm:t>${paragraph('申报')}</dgm:t></dgm:pt><dgm:pt><dgm:t>${paragraph('评审')}</dgm:t></dgm:pt></dgm:dataModel>`;
  const { lines, said } = await read([
    {
      shapes: `${frame(table)}<p:grpSp>${shape(['组内'])}</p:grpSp>${frame('<c:chart r:id="rIdA"/>')}${frame('<dgm:relIds r:dm="rIdB"/>')}${frame('<c:chart r:id="rIdC"/>')}`,
      parts: { rIdA: ['chart', chart], rIdB: ['diagramData', diagram], rIdC: ['chart', '<c:chartSpace/>'] },
    },
  ]);
  expect(lines).toEqual([
    ...['类别\t标准（万元）', '实验室\t国家级\t500', '省级\t200', '组内', '历年投入'],
    ...['\t亿元', '2022年\t3', '2023年\t5', '申报', '评审'],
  ]);
  expect(said).toEqual(['error: Left out 1 charts or diagrams whose data could not be found.']);
});

test('leaves hidden slides and shapes, struck words and pictures out, and says so', async () => {
  const { lines, said } = await read([
    { shapes: shape([paragraph('旧数', '', 'strike="sngStrike"'), '新数']) + shape(['藏起'], '', 'hidden="1"') },
    { shapes: shape(['不放映']), hidden: true },
    { shapes: '<p:pic/>' },
  ]);
  expect(lines).toEqual(['新数']);
  expect(said).toEqual([
    'warning: Left out hidden slides: 2.',
    'warning: No text on slide 3, but pictures: save it as PDF, and read that with --ocr.',
    'info: Left out 2 characters that are struck out.',
    'info: Left out 2 characters in shapes that are hidden.',
  ]);
});

test('a picture beside no more than number and foot of its slide is told', async () => {
  const around = shape(['2'], 'sldNum') + shape(['某市科技局'], 'ftr');
  const { lines, said } = await read([{ shapes: shape(['支持标准']) + around }, { shapes: `<p:pic/>${around}` }]);
  expect(lines).toEqual(['支持标准', '2', '某市科技局', '2', '某市科技局']);
  expect(said).toEqual(['warning: No text on slide 2, but pictures: save it as PDF, and read that with --ocr.']);
});

test('a part that a slide names again and again is taken apart once', async () => {
  const point = '<dgm:dataModel><dgm:pt><dgm:t><a:p><a:r><a:t>申报</a:t></a:r></a:p></dgm:t></dgm:pt>';
  const filling = '<dgm:pt/>'.repeat(100_000);
  const frame =
    '<p:graphicFrame><a:graphic><a:graphicData><dgm:relIds r:dm="d"/></a:graphicData></a:graphic></p:graphicFrame>';
  const { lines } = await read([
    { shapes: frame.repeat(1000), parts: { d: ['diagramData', `${point}${filling}</dgm:dataModel>`] } },
  ]);
  expect(lines).toEqual(Array.from({ length: 1000 }, () => '申报'));
});

test('is refused where it has more slides, nests deeper or unpacks to more than may be, or holds no words', async () => {
  const slide = { shapes: shape(['甲']) };
  const deep = `${'<p:grpSp>'.repeat(500)}${shape(['甲'])}${'</p:grpSp>'.repeat(500)}`;
  const refusals = [
    await read([slide, slide], { pages: 1 }),
    await read([{ shapes: deep }]),
    await read([{ shapes: shape(['0'.repeat(100_000)]) }], { unpackedBytes: 50_000 }),
    await read([{ shapes: '' }]),
    await read([{ shapes: '<p:pic/>' }]),
  ];
  expect(refusals.map(({ said }) => said.join())).toEqual([
    'The presentation has 2 slides; the limit is 1. CETU_MAX_PAGES sets another.',
    'ppt/slides/slide1.xml has elements that nest deeper; the limit is 400. CETU_MAX_NESTING sets another.',
    'The file unpacks to more bytes; the limit is 50000. CETU_MAX_UNPACKED_MB sets another.',
    'The file holds no text.',
    'The file holds no text. No text on slide 1, but pictures: save it as PDF, and read that with --ocr.',
  ]);
});

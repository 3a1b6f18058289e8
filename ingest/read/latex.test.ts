import { describe, expect, test } from 'vitest';
import { layOut } from '../layout/index.ts';
import { defaultLimits } from '../limits.ts';
import { readDocument } from '../read.ts';
import type { SourceText } from '../types.ts';

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const read = async (source: string): Promise<SourceText> => {
  const result = await readDocument({ path: 'x', bytes: bytesOf(source) });
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.source;
};
const inDocument = (body: string, preamble = ''): string =>
  `\\documentclass{ctexart}\n${preamble}\n\\begin{document}\n${body}\n\\end{document}\n`;
const textOf = async (body: string, preamble = ''): Promise<string> => (await read(inDocument(body, preamble))).text;

describe('latex', () => {
  test('reads the title, the headings and the paragraphs of a source', async () => {
    const { format, text, marks } = await read(
      inDocument(
        '\\maketitle\n\\section{研究假设\\footnote{初稿。}}\\label{sec:one}\n社区食堂\n方便老人。% 待改\n\n\\subsection*{距离}\n距离越近越好。',
        '\\usepackage{booktabs}\n\\title{社区食堂与老人的来往\\thanks{基金}}\n\\author{赵某}',
      ),
    );
    expect(format).toBe('tex');
    expect(text.split('\n').filter(Boolean)).toEqual([
      '社区食堂与老人的来往',
      '基金',
      '赵某',
      '研究假设',
      '初稿。',
      '社区食堂方便老人。',
      '距离',
      '距离越近越好。',
    ]);
    expect(marks.flatMap((mark) => (mark.kind === 'heading' ? [mark.level] : []))).toEqual([1, 3, 4]);
  });

  test.each([
    ['escaped signs', String.raw`占比12\%，变量为meal\_size，甲\&乙`, '占比12%，变量为meal_size，甲&乙'],
    ['words in commands that are known or not', String.raw`\textbf{H1：}\kaishu{近}者\emph{常来}`, 'H1：近者常来'],
    ['no citations, references, sizes', String.raw`\zihao{4}据研究\cite[12]{a,b}，见表\ref{t}。`, '据研究，见表。'],
    [
      'formulas as words where they fit',
      String.raw`系数为$-$0.21$^{**}$，$\beta=0.3$，\(p<0.01\)`,
      '系数为-0.21**，β=0.3，p<0.01',
    ],
    ['other formulas as they are', String.raw`其中$\frac{a}{b}$为比值`, String.raw`其中$\frac{a}{b}$为比值`],
    ['dashes and quotation marks', "“近---远”、``近''", '“近—远”、“近”'],
    ['no drawings', '前\\begin{tikzpicture}\\node{H9：乙影响丙};\\end{tikzpicture}后', '前\n后'],
    ['a brace that is never closed', '食堂{近', '食堂近'],
    ['an environment that is never closed', '\\begin{quote}食堂近', '食堂近'],
  ])('reads %s', async (_, body, wanted) => {
    expect((await textOf(body)).trim()).toBe(wanted);
  });

  test('writes the numbers that LaTeX sets: of items, and of statements that the source names', async () => {
    const body =
      '\\begin{enumerate}\\item 近\\begin{enumerate}\\item 步行\\end{enumerate}\\item 便宜\\end{enumerate}\n' +
      '\\begin{itemize}\\item 安静\\item[冬天] 暖和\\end{itemize}\n\\begin{hypo}近者常来。\\end{hypo}\\begin{hypo}贵者少来。\\end{hypo}';
    expect((await textOf(body, '\\newtheorem{hypo}{假设}')).trim().split('\n')).toEqual([
      '1. 近',
      '(1) 步行',
      '2. 便宜',
      '安静',
      '冬天 暖和',
      '假设1：近者常来。',
      '假设2：贵者少来。',
    ]);
  });

  test('reads a table with its caption, its head and the cells that cover others', async () => {
    const source = await read(
      inDocument(
        String.raw`\begin{table}[htbp]\caption{来客}\begin{tabular}{@{}llr@{}}\toprule
街道 & \multicolumn{2}{c}{来客} \\
\midrule
\multirow{2}{*}{东街} & 男 & 30 人 \\
 & 女 & 41 \\
\bottomrule\end{tabular}\end{table}`,
      ),
    );
    const [table] = layOut(source).tables;
    expect(table?.label).toBe('表1');
    expect(table?.title).toBe('来客');
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['东街', '男', '30人'],
      ['东街', '女', '41'],
    ]);
  });

  test('keeps one head of a table that goes over pages', async () => {
    const body = String.raw`\begin{longtable}{ll}\caption{来客}\\\toprule 街道 & 人数 \\ \endfirsthead
续表 & \\ \endhead \midrule 见下页 & \\ \endfoot \bottomrule\endlastfoot
东街 & 30 \\ \end{longtable}`;
    expect((await textOf(body)).trim().split('\n').filter(Boolean)).toEqual(['表1 来客', '街道\t人数', '东街\t30']);
  });

  test('leaves a text alone that holds a formula of several lines and no command of a document', async () => {
    const { format } = await read('收入为\n$$\n\\begin{array}{l}a\\\\b\\end{array}\n$$\n其中a为工资。\n');
    expect(format).toBe('txt');
  });

  test('refuses groups that nest too deep', async () => {
    const bytes = bytesOf(inDocument(`${'{'.repeat(500)}近${'}'.repeat(500)}`));
    const result = await readDocument({ path: 'x', bytes }, defaultLimits);
    expect(result.ok ? 'read' : result.diagnostics[0]?.rule).toBe('nesting');
  });
});

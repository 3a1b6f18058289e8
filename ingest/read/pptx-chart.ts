// The data of a chart as the table that it was drawn from: a row for each category, a column for each series.
import { elementsNamed, type MarkupElement, wordsOf } from './markup-tree.ts';
import type { CellWords } from './text-builder.ts';

const mostPoints = 1000;

/** The chart's title, and its rows; none where it holds no values. */
export const rowsOfChart = (chart: MarkupElement): { readonly title: string; readonly rows: CellWords[][] } => {
  const [heading] = elementsNamed(chart, new Set(['c:title']), false);
  const title = heading
    ? elementsNamed(heading, new Set(['a:t']))
        .map(wordsOf)
        .join('')
        .trim()
    : '';
  const series = elementsNamed(chart, new Set(['c:ser']), false).map((one) => ({
    name: [...pointsOf(one, 'c:tx').values()].join(' '),
    categories: new Map([...pointsOf(one, 'c:cat'), ...pointsOf(one, 'c:xVal')]),
    values: new Map([...pointsOf(one, 'c:val'), ...pointsOf(one, 'c:yVal')]),
  }));
  const categories = series.find((one) => one.categories.size > 0)?.categories ?? new Map<number, string>();
  const places = [...new Set(series.flatMap(({ values }) => [...values.keys()]))]
    .sort((a, b) => a - b)
    .slice(0, mostPoints);
  if (places.length === 0) return { title, rows: [] };
  const row = (words: readonly string[], header: boolean): CellWords[] =>
    words.map((cell) => ({ words: cell, rowSpan: 1, colSpan: 1, header }));
  return {
    title,
    rows: [
      row(['', ...series.map(({ name }) => name)], true),
      ...places.map((at) =>
        row([categories.get(at) ?? '', ...series.map(({ values }) => values.get(at) ?? '')], false),
      ),
    ],
  };
};

/** The words of a series' points by their place; of categories on several levels the innermost. */
const pointsOf = (series: MarkupElement, name: string): Map<number, string> => {
  const [of] = elementsNamed(series, new Set([name]), false);
  const points = new Map<number, string>();
  if (!of) return points;
  const inner = elementsNamed(of, new Set(['c:lvl']), false)[0] ?? of;
  const own = elementsNamed(inner, new Set(['c:pt']), false);
  own.forEach((point, i) => {
    const words = elementsNamed(point, new Set(['c:v']), false)
      .map(wordsOf)
      .join('')
      .trim();
    points.set(Number(point.attributes['idx'] ?? i), words);
  });
  if (own.length === 0 && name === 'c:tx')
    points.set(
      0,
      elementsNamed(of, new Set(['c:v']))
        .map(wordsOf)
        .join(''),
    );
  return points;
};

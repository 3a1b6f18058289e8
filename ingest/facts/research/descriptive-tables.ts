// Descriptive statistics: heads for mean and deviation, one row a variable.
import type { Descriptive } from '../../../model/index.ts';
import type { Recognized, Table } from '../../types.ts';
import { folded, parseEstimate, rowQuote, tableWords } from '../tables/table-cells.ts';

const descriptiveFields = ['n', 'min', 'max', 'mean', 'sd'] as const;
type DescriptiveField = (typeof descriptiveFields)[number];

/** The descriptive statistics of a table; none where it has other figures. */
export const descriptivesOf = (text: Recognized, table: Table): Descriptive[] => {
  const fields = table.header.map(fieldOf);
  if (!fields.includes('mean') || !(fields.includes('sd') || fields.includes('max'))) return [];
  const first = fields.findIndex((field) => field !== null);
  return table.rows.flatMap((row): Descriptive[] => {
    const value = (field: DescriptiveField): number | null => {
      const at = fields.indexOf(field);
      return at < 0 ? null : (parseEstimate(row.cells[at]?.text ?? '')?.value ?? null);
    };
    const variable = row.cells[Math.max(0, first - 1)]?.text.trim() ?? '';
    if (variable === '' || (value('mean') === null && value('max') === null)) return [];
    const { span, quote } = rowQuote(text, row);
    return [
      {
        id: `${text.id}/descriptive/${span.start}-${span.end}`,
        rule: 'descriptive-table',
        variable,
        n: value('n'),
        min: value('min'),
        max: value('max'),
        mean: value('mean'),
        sd: value('sd'),
        span,
        quote,
      },
    ];
  });
};

/** What stands below a head: n, min, max, mean or sd. */
export const fieldOf = (head: string): DescriptiveField | null => {
  const word =
    tableWords().descriptives[folded(head.split(' ').at(-1) ?? head)] ?? tableWords().descriptives[folded(head)];
  return descriptiveFields.find((field) => field === word) ?? null;
};

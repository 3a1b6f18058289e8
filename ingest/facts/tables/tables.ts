// The tables of a text as facts: label, title, names of the columns, and how many rows and columns there are.
// Never counts a blank form: it has fields, not values.
import type { TableFact } from '../../../model/index.ts';
import type { Recognized, Table } from '../../types.ts';

/** The tables that hold something, in the order of the text. */
export const interpretTables = (text: Recognized): TableFact[] =>
  text.tables
    .filter((table) => !table.form && table.rows.length > 0 && table.columns > 1)
    .map((table) => {
      const span = table.captionSpan ?? firstRowSpan(text, table);
      return {
        id: `${text.id}/table/${table.span.start}-${table.span.end}`,
        rule: table.captionSpan ? 'captioned-table' : 'table',
        label: table.label,
        title: table.title,
        header: table.header,
        rows: table.rows.length,
        columns: table.columns,
        span,
        quote: text.text.slice(span.start, span.end),
      };
    });

const firstRowSpan = (text: Recognized, table: Table) =>
  text.blocks[(table.head[0] ?? table.rows[0])?.block ?? 0]?.span ?? table.span;

// What the texts of a document say of it, taken together; and what a repeal does to it. Pure, the same for every adapter.
import type { DocumentStatement, Key, SourceId } from '../../model/index.ts';
import { compareText, documentDay } from '../../model/index.ts';
import type { DocumentView } from '../port.ts';

/** What one source says of the document, as so manieth of its documents. */
export type StatedBy = { readonly source: SourceId; readonly place: number; readonly statement: DocumentStatement };

/** A document that says that it repeals this one, and from which day; null where no full day is known. */
export type Repeal = { readonly by: Key; readonly day: string | null };

/** The view of a document from what its sources say, ordered by source; null where no source is a text of it. Field by field the first source that says something speaks. */
export const documentView = (stated: readonly StatedBy[], repeals: readonly Repeal[]): DocumentView | null => {
  const [first] = stated;
  if (!first) return null;
  const speaks = <T>(of: (statement: DocumentStatement) => T | null): T | null => {
    for (const { statement } of stated) {
      const value = of(statement);
      if (value !== null) return value;
    }
    return null;
  };
  const dates = speaks((statement) => (statement.dates.length > 0 ? statement.dates : null)) ?? [];
  const from = speaks(({ force }) => (force.from === null ? null : force));
  const through = speaks(({ force }) => (force.through === null ? null : force));
  const abstracts = speaks((statement) => statement.abstracts ?? null);
  const keywords = speaks((statement) => statement.keywords ?? null);
  const repeal = firstRepeal(repeals);
  const eve = repeal?.day ? dayBefore(repeal.day) : null;
  const ownThrough = through?.through ?? null;
  const capped = eve !== null && (ownThrough === null || eve < ownThrough);
  return {
    title: speaks(({ title }) => title),
    docNumber: speaks(({ docNumber }) => docNumber),
    type: first.statement.type,
    whole: stated.some(({ statement }) => statement.whole),
    region: speaks(({ region }) => region),
    date: documentDay(dates),
    dates,
    force: {
      from: from?.from ?? null,
      through: capped ? eve : ownThrough,
      fromClause: from?.fromClause ?? null,
      // A repeal's clause stands in another text; `repealedBy` leads to it.
      throughClause: capped ? null : (through?.throughClause ?? null),
    },
    repealedBy: repeal?.by ?? null,
    ...(abstracts ? { abstracts } : {}),
    ...(keywords ? { keywords } : {}),
    sources: stated.map(({ source, statement }) => ({ id: source, span: statement.span })),
  };
};

/** The day from which a document repeals others: its first day in force, or its date where that is a full day. */
export const repealDay = (view: DocumentView): string | null => {
  const day = view.force.from ?? view.date;
  return day !== null && isDay(day) ? day : null;
};

/** Whether a text is a day, `2024-05-01`, that the calendar has. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

const firstRepeal = (repeals: readonly Repeal[]): Repeal | null => {
  const late = '~'; // after all days
  const [first] = [...repeals].sort((x, y) => compareText(x.day ?? late, y.day ?? late) || compareText(x.by, y.by));
  return first ?? null;
};

const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toJSON().slice(0, 10);
};

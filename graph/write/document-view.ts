// What the texts of a document say of it, taken together; and what others do to it. Pure, the same for every adapter.
import type { DocumentStatement, Force, Key, SourceId } from '../../model/index.ts';
import { compareText, daysAfter, documentDay, isDay, lastDayOfTerm } from '../../model/index.ts';
import type { Amendment, DocumentView, Ending } from '../port.ts';

/** What one source says of the document, as so manieth of its documents. */
export type StatedBy = { readonly source: SourceId; readonly place: number; readonly statement: DocumentStatement };

/** What other documents do to one, in no order. */
export type Deeds = {
  readonly endings: readonly Ending[];
  readonly amendments: readonly Amendment[];
  /** The editions that it is the next of. */
  readonly replaces: readonly Key[];
  /** The day of the notice that carries it; null where none is known. */
  readonly issue: string | null;
};

const noDeeds: Deeds = { endings: [], amendments: [], replaces: [], issue: null };

/**
 * The view of a document from what its sources say, ordered by source; null where no source is a text of it. Field by
 * field the first source that says something speaks.
 */
export const documentView = (stated: readonly StatedBy[], deeds: Deeds = noDeeds): DocumentView | null => {
  const [first] = stated;
  if (!first) return null;
  const speaker = <T>(of: (statement: DocumentStatement) => T | null): { value: T; source: SourceId } | null => {
    for (const { statement, source } of stated) {
      const value = of(statement);
      if (value !== null) return { value, source };
    }
    return null;
  };
  /** A text in which a person corrected the field speaks before the others. */
  const correctedFirst = <T>(field: string, of: (statement: DocumentStatement) => T | null): T | null => {
    const said = stated.find(({ statement }) =>
      statement.corrected?.some(({ original }) => original !== null && field in original),
    );
    return said ? of(said.statement) : speaks(of);
  };
  const speaks = <T>(of: (statement: DocumentStatement) => T | null): T | null => speaker(of)?.value ?? null;
  const dates = speaker((statement) => (statement.dates.length > 0 ? statement.dates : null));
  const abstracts = speaks((statement) => statement.abstracts ?? null);
  const keywords = speaks((statement) => statement.keywords ?? null);
  const corrected = stated.flatMap(({ statement }) => statement.corrected ?? []);
  const titled = correctedFirst('title', (statement) => (statement.title === null ? null : statement));
  const endings = [...deeds.endings].sort(compareDeeds);
  const { force, saidBy } = inForce(
    stated.map((each) => countedFrom(deeds.issue, each)),
    endings,
  );
  return {
    title: titled?.title ?? null,
    ...(titled?.subject === undefined ? {} : { subject: titled.subject }),
    docNumber: correctedFirst('docNumber', ({ docNumber }) => docNumber),
    type: correctedFirst('type', ({ type }) => type) ?? first.statement.type,
    whole: stated.some(({ statement }) => statement.whole),
    region: correctedFirst('region', ({ region }) => region),
    date: documentDay(dates?.value ?? []) ?? deeds.issue,
    dates: dates?.value ?? [],
    force,
    saidBy: { dates: dates?.source ?? null, ...saidBy },
    repealedBy: endings.find(({ how }) => how === 'repealed')?.by ?? null,
    replacedBy: endings.find(({ how }) => how === 'replaced')?.by ?? null,
    replaces: [...deeds.replaces].sort(compareText),
    endings,
    amendments: [...deeds.amendments].sort(compareDeeds),
    ...(abstracts ? { abstracts } : {}),
    ...(keywords ? { keywords } : {}),
    ...(corrected.length > 0 ? { corrected } : {}),
    sources: stated.map(({ source, statement }) => ({ id: source, span: statement.span })),
  };
};

/** What it says of its time, where that counts from the day of issue which the notice that carries it gives. */
const countedFrom = (issue: string | null, stated: StatedBy): StatedBy => {
  const { force, fromIssue } = stated.statement;
  if (issue === null || !fromIssue) return stated;
  const { days, fromClause, years, throughClause } = fromIssue;
  const from = force.from === null && days !== null ? daysAfter(issue, days) : force.from;
  const through = force.through === null && years !== null ? lastDayOfTerm(from ?? issue, years) : null;
  const counted = {
    ...force,
    ...(from === force.from ? {} : { from, fromClause }),
    ...(through === null ? {} : { through, throughClause }),
  };
  return { ...stated, statement: { ...stated.statement, force: counted } };
};

/**
 * Its time by its own clauses, cut by the first ending. It never ends before it begins: a last day of another text
 * that lies before the first day is of another edition and does not count, and what was ended before its first day has
 * none.
 */
const inForce = (
  stated: readonly StatedBy[],
  endings: readonly Ending[],
): { readonly force: Force; readonly saidBy: Omit<DocumentView['saidBy'], 'dates'> } => {
  const begun = stated.find(({ statement }) => statement.force.from !== null);
  const from = begun?.statement.force.from ?? null;
  const isApart = ({ source, statement }: StatedBy): boolean =>
    statement.force.through !== null && (from === null || source === begun?.source || statement.force.through >= from);
  const ended = stated.find(isApart);
  const own = ended?.statement.force.through ?? null;
  const ownThrough = own !== null && from !== null && own < from ? null : own;
  const day = endings.find((ending) => ending.day !== null)?.day;
  const eve = day ? dayBefore(day) : null;
  const cut = eve !== null && (ownThrough === null || eve < ownThrough) ? eve : null;
  const through = cut ?? ownThrough;
  const begins = from !== null && (through === null || from <= through);
  return {
    force: {
      from: begins ? from : null,
      through,
      fromClause: begins ? (begun?.statement.force.fromClause ?? null) : null,
      // The clause of an ending stands in another text: in `endings`.
      throughClause: cut === null && through !== null ? (ended?.statement.force.throughClause ?? null) : null,
    },
    saidBy: {
      from: begins ? (begun?.source ?? null) : null,
      through: cut === null && through !== null ? (ended?.source ?? null) : null,
    },
  };
};

/**
 * The day from which a document repeals, replaces or amends others: its first day in force, or its date where that is
 * a full day.
 */
export const effectDay = (view: DocumentView): string | null => {
  const day = view.force.from ?? view.date;
  return day !== null && isDay(day) ? day : null;
};

/** Earliest first, those of no day last. */
const compareDeeds = (x: Ending | Amendment, y: Ending | Amendment): number => {
  const late = '~'; // after all days
  const place = ({ provenance }: Ending | Amendment): number => provenance.span.start;
  return (
    compareText(x.day ?? late, y.day ?? late) ||
    compareText(x.by, y.by) ||
    compareText(x.provenance.source, y.provenance.source) ||
    place(x) - place(y)
  );
};

const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toJSON().slice(0, 10);
};

// Which documents of one title are editions of each other, and which follows which. Pure, the same for every adapter.
//
// Two are editions where what is known of them cannot be of one: other numbers, other days in force, years that
// differ. Which is the later one the day tells by which a document is filed, else its first day in force, else the
// year of its number; where that leaves two alike, the numbers of one body do: 甲发〔2023〕4号 before 甲发〔2023〕9号. Where
// nothing tells, neither follows the other.
import { compareText, type DocumentType, exclude, type Key, type Mark, marksOf } from '../../model/index.ts';
import type { DocumentView } from '../port.ts';
import type { StatedBy } from './document-view.ts';

/** A document that has a text, as its own texts have it. */
export type Edition = {
  readonly id: Key;
  readonly texts: readonly StatedBy[];
  readonly view: DocumentView;
  /** What tells it from others, and in which order they stand; read once, for each is held against each. */
  readonly marks: readonly Mark[];
  readonly day: string | null;
  readonly number: NumberParts | null;
};

/** A document with what tells it from its editions. */
export const editionOf = (id: Key, texts: readonly StatedBy[], view: DocumentView): Edition => ({
  ...{ id, texts, view },
  marks: marksOf(new Set(texts.flatMap(({ statement }) => statement.keys))),
  day: editionDay(view),
  number: numberOf(view.docNumber),
});

/** Whether two documents cannot be one. */
const areOthers = ({ marks }: Edition, other: Edition): boolean =>
  marks.some((x) => other.marks.some((y) => exclude(x, y)));

// Papers and essays go by what they say, not by an edition that is in force.
const withEditions: readonly DocumentType[] = ['policy-notice', 'policy-measures', 'plan', 'regulation', 'guide'];

/** Whether documents of the type have editions. */
const hasEditions = (type: DocumentType): boolean => withEditions.includes(type);

/** The day or year that an edition is from; null where nothing gives one. */
const editionDay = ({ date, force, docNumber }: DocumentView): string | null =>
  date ?? force.from ?? numberOf(docNumber)?.year ?? null;

type NumberParts = { readonly body: string; readonly year: string; readonly serial: number };

const numberOf = (docNumber: string | null): NumberParts | null => {
  const [, body, year, serial] = /^(.*)[〔[(（](\d{4})[〕\])）]\D*(\d+)/.exec(docNumber ?? '') ?? [];
  return body === undefined || year === undefined ? null : { body, year, serial: Number(serial) };
};

/** Whether the one is from a later day than the other, or has a later number. */
const isLater = (x: Edition, y: Edition): boolean => {
  const [dayX, dayY] = [x.day, y.day];
  if (dayX === null || dayY === null) return false;
  if (!dayX.startsWith(dayY) && !dayY.startsWith(dayX)) return dayX > dayY;
  const [first, second] = [x.number, y.number];
  const isAlike = first?.body === second?.body && first?.year === second?.year;
  return isAlike && (first?.serial ?? 0) > (second?.serial ?? 0);
};

/** The edition that follows one: the first of the later ones; null for the latest. */
export const nextEdition = (edition: Edition, others: readonly Edition[]): Edition | null => {
  if (!hasEditions(edition.view.type)) return null;
  const later = others.filter(
    (other) => hasEditions(other.view.type) && isLater(other, edition) && areOthers(edition, other),
  );
  return later.reduce<Edition | null>((first, other) => (first && !isBefore(other, first) ? first : other), null);
};

const isBefore = (x: Edition, y: Edition): boolean => {
  if (isLater(y, x)) return true;
  return !isLater(x, y) && compareText(x.id, y.id) < 0;
};

/**
 * The editions that are meant where a document of a day names a title alone: the latest of before that day, and what
 * may be the same one; where the day is not known, the only one.
 */
export const editionsNamed = (editions: readonly Edition[], day: string | null): readonly Key[] => {
  if (day === null) return editions.length === 1 ? editions.map(({ id }) => id) : [];
  const before = editions.filter((one) => (one.day ?? '') < day);
  const last = before.reduce<Edition | null>((found, one) => (found && isBefore(one, found) ? found : one), null);
  return last ? before.filter((one) => one === last || !areOthers(one, last)).map(({ id }) => id) : [];
};

// What the server's index holds: passages with what they are found by, the sources they came from, and the titles to
// suggest.
//
//   对落户企业 ──► words 对, 落户, 企业 · pairs 对落, 落户, 户企, 企业 and 业, the last character of its run
//
// The pairs that begin with a character and it alone at the end of a run are together where it stands.
import assert from 'node:assert';
import { createHash } from 'node:crypto';
import type { Passage, SourceId } from '../../model/index.ts';
import { foldForSearch, indexTokens } from '../../text/index.ts';
import { titleForm } from '../fields.ts';
import { holds, searchForm } from '../form.ts';
import type { IndexedSource } from '../port.ts';

export type PassageDocument = {
  readonly id: string;
  readonly kind: 'passage';
  readonly source: SourceId;
  readonly passage: string;
  readonly type: string;
  readonly region: string | null;
  readonly year: number | null;
  /** The date as a number, 20230324 or 20230000; 0 where there is none. */
  readonly date: number;
  /** The document's title (fields.ts), and its pairs and runs. */
  readonly documentTitle: string;
  readonly titlePairs: readonly string[];
  /** In yuan, of the facts that it states. */
  readonly sums: readonly number[];
  /** Of the form. */
  readonly length: number;
  /** How many tokens it has, those that repeat counted again. */
  readonly tokens: number;
  /** One of 256, by the id: what lies in a range of them is a part of the index. */
  readonly shard: number;
  /**
   * 0, 1, 2 and so on where it is one of every, every second, every fourth passage of its document, from the first.
   */
  readonly samples: readonly number[];
  /**
   * The number of tokens and the id in one facet value: the counts of this facet under a filter are a posting list.
   */
  readonly posting: string;
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  /** The keys of its numbers. */
  readonly numbers: readonly string[];
  /**
   * Each token, with its mark, that stands there more than once: with every power of two that makes up how many more
   * times. Five times b企业 is b企业·4, four times b企业·1 and b企业·2.
   */
  readonly repeated: readonly string[];
  readonly form: string;
  /** The passage as JSON, so that it comes back as it was put. */
  readonly content: string;
};

export type SourceDocument = {
  readonly id: string;
  readonly kind: 'source';
  readonly source: SourceId;
  readonly passagesHash: string;
};

export type TitleDocument = {
  readonly id: string;
  readonly kind: 'title';
  readonly source: SourceId;
  readonly title: string;
  readonly folded: string;
};

/** Takes the place of a document that its source has no more, until it is deleted. No filter of a query finds it. */
export type GoneDocument = { readonly id: string; readonly kind: 'gone' };

export type StoredDocument = PassageDocument | SourceDocument | TitleDocument | GoneDocument;

/** The documents of a source, one for each passage and each title and heading, and one for itself. */
export const documentsOf = (source: IndexedSource, passages: readonly Passage[]): readonly StoredDocument[] => {
  const titles = new Set(passages.flatMap(({ document, section }) => [document.title, ...section]));
  return [
    ...[...Map.groupBy(passages, ({ document }) => JSON.stringify(document)).values()].flatMap((ofDocument) =>
      ofDocument.map((passage, place) => {
        assert(passage.source === source.id, `passage ${passage.id} is not of source ${source.id}`);
        return passageDocument(passage, place);
      }),
    ),
    ...[...titles].map(
      (title): TitleDocument => ({
        id: documentId('title', JSON.stringify([source.id, title])),
        kind: 'title',
        source: source.id,
        title: title.toWellFormed(),
        folded: foldForSearch(title).toWellFormed(),
      }),
    ),
    {
      id: documentId('source', source.id),
      kind: 'source',
      source: source.id,
      passagesHash: source.passagesHash.toWellFormed(),
    },
  ];
};

/** The words and pairs as they are stored and looked for: without mark, and cut where the server would cut them. */
export const storedToken = (token: string): string => token.slice(1, 1 + longestToken).toWellFormed();

// The server keeps 468 bytes of a value in its decomposed form; nothing that folding leaves takes more than nine a
// unit.
const longestToken = 50;

/** 2023-03-24 is 20230324, 2023 is 20230000, no date is 0. */
export const dateNumber = (date: string): number => Number(date.replaceAll('-', '').padEnd(8, '0'));

/** The date of a number. */
export const dateOfNumber = (number: number): string => {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(`${number}`) ?? [];
  return [year, month, day].filter((part) => part !== '' && part !== '00').join('-');
};

/** A posting's passage and number of tokens. */
export const readPosting = (posting: string): { readonly id: string; readonly tokens: number } => {
  const blank = posting.indexOf(' ');
  return { id: posting.slice(blank + 1), tokens: Number(posting.slice(0, blank)) };
};

/** The powers of two that a number of repetitions is made up of; sixteen times and more count as sixteen. */
export const powersOfTwo = [1, 2, 4, 8] as const;

/** The mark of a passage in which the number of a token's repetitions is made up of a power of two, among others. */
export const repetition = (token: string, power: number): string => `${token.charAt(0)}${storedToken(token)}·${power}`;

export const shards = 256;

// A document has 2^20 passages at most.
const halvings = Array.from({ length: 21 }, (_, halving) => halving);

const passageDocument = (passage: Passage, place: number): PassageDocument => {
  const { type, region, date, title } = passage.document;
  const form = searchForm(passage.text).toWellFormed();
  const documentTitle = titleForm(title).toWellFormed();
  const words = new Set<string>();
  const pairs = new Set<string>();
  const numbers = new Set<string>();
  const tokens = indexTokens(form);
  for (const token of new Set(tokens)) {
    const stored = storedToken(token);
    const kind = { b: pairs, c: pairs, n: numbers }[token.charAt(0)] ?? words;
    // A word that stands in the text broken by a sign would say of it what is not so.
    if (!token.startsWith('w') || holds(form, stored)) kind.add(stored);
  }
  const id = documentId('passage', passage.id);
  return {
    id,
    kind: 'passage',
    source: passage.source,
    passage: passage.id,
    type,
    region,
    year: date === null ? null : Number.parseInt(date, 10),
    date: dateNumber(date ?? ''),
    documentTitle,
    titlePairs: [...new Set(indexTokens(documentTitle).filter(isPairOrRun).map(storedToken))],
    sums: passage.sums ?? [],
    length: form.length,
    tokens: tokens.length,
    shard: Number.parseInt(id.slice(-2), 16),
    samples: halvings.filter((halving) => place % 2 ** halving === 0),
    posting: `${tokens.length} ${passage.id}`,
    words: [...words],
    pairs: [...pairs],
    numbers: [...numbers],
    repeated: repetitionsOf(tokens),
    form,
    content: JSON.stringify(passage),
  };
};

const repetitionsOf = (tokens: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts].flatMap(([token, count]) =>
    powersOfTwo.filter((power) => (Math.min(count, 16) - 1) & power).map((power) => repetition(token, power)),
  );
};

const isPairOrRun = (token: string): boolean => /^[bcl]/.test(token);

/** The server allows letters, digits, - and _ in its ids. */
const documentId = (kind: string, name: string): string =>
  `${kind}-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;

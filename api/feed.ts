// An Atom feed (RFC 4287) of what a filter leaves, what came in last first: a reader's program looks at it now and
// then.
//
//   /feed.atom?filter={"regions":["region:420000"],"roles":["AWARD"]}   sums, as `funding` takes the filter
//   /feed.atom?text=人工智能&filter={"yearFrom":2023}                     passages, as `search` takes them
//
// `language=zh` or `language=en` says in which language its links open; without it they leave that to the reader.
//
// An entry is dated by when its text came in: an old document that was read today is new to who reads the feed. The
// day of the document stands beside, as `dcterms:issued` and in the words. The last three hundred texts are looked
// through, for at most fifty entries: a hundred at once, and where these state more than there is room for, half of
// them. Of a search it has the passages with all words.
//
// It asks the API itself, so that filters are read, bounded and refused in one place. An entry keeps its id as long as
// its fact does.
import type { QualifierResolvers } from './generated/resolvers.ts';

/** Asks the API one question in process. */
export type Ask = (
  query: string,
  variables: object,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly Refusal[] }>;
type Refusal = { readonly message: string; readonly extensions?: { readonly code?: string } };

export type FeedAnswer = { readonly status: number; readonly type: string; readonly body: string };

type Stated = {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly date: string | null;
  readonly source: string;
  readonly document: string | null;
  readonly span: { readonly start: number; readonly end: number };
};

/** What is stated, with the moment at which its text came in; null where that is not known. */
type Entry = Stated & { readonly came: string | null };

/** The feed that an address asks for; `origin` is where the page is, http://127.0.0.1:4000. */
export const feedOf = async (ask: Ask, address: URL, origin: string): Promise<FeedAnswer> => {
  const filter = parsed(address.searchParams.get('filter') ?? '{}');
  if (filter === null) return refused(400, 'filter must be a JSON object.');
  const language = address.searchParams.get('language');
  if (language !== null && !isLanguage(language)) return refused(400, 'language must be zh or en.');
  const text = address.searchParams.get('text');
  const found = await newest(ask, text, filter);
  if ('refused' in found) return found.refused;
  return {
    status: 200,
    type: 'application/atom+xml; charset=utf-8',
    body: atom(found.entries, { address, origin, text, language }),
  };
};

const mostEntries = 50;
const mostTexts = 300;

type Found = { readonly entries: readonly Entry[] } | { readonly refused: FeedAnswer };
type Arrival = { readonly id: string; readonly at: string | null };

/** The entries of the texts that came in last, text by text. */
const newest = async (ask: Ask, text: string | null, filter: Filter): Promise<Found> => {
  const entries = new Map<string, Entry>();
  const asking: Asking = { ask, text, filter };
  let asked = 0;
  let looked = 0;
  for (let after: string | null = null; looked < mostTexts && entries.size < mostEntries; ) {
    const { data, errors } = await ask(arrivalsQuestion, { after });
    if (errors?.[0]) return { refused: refusedBy(errors[0]) };
    const { nodes, pageInfo } = (data as ArrivalsAnswer).arrivals;
    looked += nodes.length;
    const arrived = nodes.map(({ at, source }) => ({ id: source.id, at })).filter(({ id }) => mayBe(filter, id));
    for (const portions = [arrived]; entries.size < mostEntries; ) {
      const portion = portions.shift();
      if (portion === undefined) break;
      if (portion.length === 0) continue;
      asked++;
      const answer = await stated(asking, portion, mostEntries - entries.size);
      if ('refused' in answer) return answer;
      const half = Math.ceil(portion.length / 2);
      if (answer.hasMore && portion.length > 1) portions.unshift(portion.slice(0, half), portion.slice(half));
      else for (const entry of answer.entries) if (!entries.has(entry.id)) entries.set(entry.id, entry);
    }
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  if (asked > 0) return { entries: [...entries.values()] };
  // Where there is no text to ask about, too, a filter that is none is refused.
  const answer = await stated(asking, [], 1);
  return 'refused' in answer ? answer : { entries: [] };
};

type Filter = { readonly sources?: unknown };
type Asking = { readonly ask: Ask; readonly text: string | null; readonly filter: Filter };

/** Whether the filter's own list of sources, where it has one, holds the text. */
const mayBe = ({ sources }: Filter, id: string): boolean => sources == null || [sources].flat().includes(id);

/**
 * What the texts state of what is asked, text by text as they came in. Where they state more than `first`, that is
 * only some of it, from any of them.
 */
const stated = async (
  { ask, text, filter }: Asking,
  texts: readonly Arrival[],
  first: number,
): Promise<(Found & { readonly hasMore: boolean }) | { readonly refused: FeedAnswer }> => {
  const sources = texts.length > 0 ? texts.map(({ id }) => id) : filter.sources;
  const variables = { filter: { ...filter, sources }, first, ...(text !== null && { text }) };
  const { data, errors } = await ask(text === null ? fundingQuestion : searchQuestion, variables);
  if (errors?.[0]) return { refused: refusedBy(errors[0]) };
  const { found, pageInfo } = text === null ? sums(data as SumsAnswer) : passages(data as PassagesAnswer);
  const places = new Map(texts.map(({ id }, place) => [id, place]));
  const placed = found.map(({ statedIn, ...entry }) => {
    const place = Math.min(...statedIn.map((id) => places.get(id) ?? texts.length));
    return { place, entry: { ...entry, came: texts[place]?.at ?? null } };
  });
  placed.sort((one, other) => one.place - other.place || one.entry.span.start - other.entry.span.start);
  return { entries: placed.map(({ entry }) => entry), hasMore: pageInfo.hasNextPage };
};

/** What an answer holds, each with all texts that state it. */
type Answered = {
  readonly found: readonly (Stated & { readonly statedIn: readonly string[] })[];
  readonly pageInfo: { readonly hasNextPage: boolean };
};

const refusedBy = ({ message, extensions }: Refusal): FeedAnswer =>
  refused(/^(BAD_INPUT|LIMIT)/.test(extensions?.code ?? 'BAD_INPUT') ? 400 : 503, message);

const arrivalsQuestion = `query Feed($after: String) {
  arrivals(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { at source { id } } }
}`;

type ArrivalsAnswer = {
  readonly arrivals: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly at: string | null; readonly source: { readonly id: string } }[];
  };
};

const refused = (status: number, sentence: string): FeedAnswer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${sentence}\n`,
});

const parsed = (text: string): Filter | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
};

const fundingQuestion = `query Feed($filter: FundingFilter, $first: Int!) {
  funding(filter: $filter, first: $first) {
    pageInfo { hasNextPage }
    nodes {
      id
      award { valueText qualifier per }
      measure { title }
      document { id subject date }
      provenance { quote source { id } span { start end } }
      places { source { id } }
    }
  }
}`;

type SumsAnswer = {
  readonly funding: {
    readonly pageInfo: Answered['pageInfo'];
    readonly nodes: readonly {
      readonly id: string;
      readonly award: {
        readonly valueText: string;
        readonly qualifier: keyof typeof bounds;
        readonly per: string | null;
      };
      readonly measure: { readonly title: string };
      readonly document: { readonly id: string; readonly subject: string; readonly date: string | null };
      readonly provenance: {
        readonly quote: string;
        readonly source: { readonly id: string };
        readonly span: Stated['span'];
      };
      readonly places: readonly { readonly source: { readonly id: string } }[];
    }[];
  };
};

/** What a sum is that is none by itself, in the language of the documents: a reader of titles alone knows a cap. */
const bounds = { EXACT: '', AT_MOST: '最高', AT_LEAST: '不低于', ABOUT: '约', RANGE: '' } satisfies Record<
  keyof QualifierResolvers,
  string
>;

/** The sum in the words in which the page says it (web/src/form/amount.ts): 最高每人每月500元. */
const sumWords = ({ valueText, qualifier, per }: SumsAnswer['funding']['nodes'][number]['award']): string => {
  const each = (per?.split('·') ?? []).map((unit) => `每${unit}`).join('');
  return `${bounds[qualifier]}${each}${valueText}`;
};

const sums = ({ funding: { nodes, pageInfo } }: SumsAnswer): Answered => ({
  pageInfo,
  found: nodes.map(({ id, award, measure, document, provenance, places }) => ({
    id,
    title: `${sumWords(award)} ${measure.title} ${document.subject}`,
    words: provenance.quote,
    date: document.date,
    source: provenance.source.id,
    document: document.id,
    span: provenance.span,
    statedIn: places.map(({ source }) => source.id),
  })),
});

const searchQuestion = `query Feed($text: String!, $filter: SearchFilter, $first: Int!) {
  search(text: $text, filter: $filter, first: $first, order: DATE) {
    pageInfo { hasNextPage }
    nodes { passage { id text documentTitle date source { id } document { id subject } span { start end } } }
  }
}`;

type PassagesAnswer = {
  readonly search: {
    readonly pageInfo: Answered['pageInfo'];
    readonly nodes: readonly {
      readonly passage: {
        readonly id: string;
        readonly text: string;
        readonly documentTitle: string;
        readonly date: string | null;
        readonly source: { readonly id: string };
        readonly document: { readonly id: string; readonly subject: string } | null;
        readonly span: Stated['span'];
      };
    }[];
  };
};

const passages = ({ search: { nodes, pageInfo } }: PassagesAnswer): Answered => ({
  pageInfo,
  found: nodes.map(({ passage }) => ({
    id: passage.id,
    title: passage.documentTitle === '' ? '' : (passage.document?.subject ?? passage.documentTitle),
    words: passage.text,
    date: passage.date,
    source: passage.source.id,
    document: passage.document?.id ?? null,
    span: passage.span,
    statedIn: [passage.source.id],
  })),
});

const isLanguage = (text: string): text is Language => Object.hasOwn(said, text);

const said = {
  zh: { lang: 'zh-CN', name: '策图', sums: '资金', separator: '：', day: '文件日期：' },
  en: { lang: 'en', name: 'Cetu', sums: 'funding', separator: ': ', day: 'Date of the document: ' },
} as const;
type Language = keyof typeof said;

type Place = {
  readonly address: URL;
  readonly origin: string;
  readonly text: string | null;
  readonly language: Language | null;
};

const atom = (entries: readonly Entry[], place: Place): string => {
  const { address, origin, text, language } = place;
  const { lang, name, sums, separator } = said[language ?? 'zh'];
  const own = origin + address.pathname + address.search;
  const last = entries.map(updated).sort().at(-1) ?? moment(null);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/">',
    `<id>${escaped(own)}</id>`,
    `<title xml:lang="${lang}">${escaped(name + separator + (text ?? sums))}</title>`,
    `<link rel="self" href="${escaped(own)}"/>`,
    `<updated>${last}</updated>`,
    '<author><name>Cetu</name></author>',
    ...entries.map((entry) => entryOf(entry, place)),
    '</feed>',
    '',
  ].join('\n');
};

// What a title and its words are in, whatever the reader's language is.
const ofDocuments = 'xml:lang="zh-CN"';

const entryOf = (entry: Entry, { origin, language }: Place): string => {
  const { id, title, words, date, source, document, span } = entry;
  const place = new URLSearchParams({
    ...(document !== null && { id: document }),
    source,
    at: `${span.start}-${span.end}`,
  });
  return [
    '<entry>',
    `<id>urn:cetu:${escaped(encodeURIComponent(id))}</id>`,
    `<title ${ofDocuments}>${escaped(title)}</title>`,
    `<link rel="alternate" href="${escaped(`${origin}${language === null ? '' : `/${language}`}/document?${place}`)}"/>`,
    `<updated>${updated(entry)}</updated>`,
    ...(date === null ? [] : [`<dcterms:issued>${escaped(date)}</dcterms:issued>`]),
    `<content type="text" ${ofDocuments}>${escaped(date === null ? words : `${words}\n${said[language ?? 'zh'].day}${date}`)}</content>`,
    '</entry>',
  ].join('\n');
};

/** When the text came in; of one of which that is not known, the day of its document. */
const updated = ({ came, date }: Entry): string => came ?? moment(date);

/** A day or a year as the moment at which it begins in China. */
const moment = (date: string | null): string =>
  `${date === null ? '1970-01-01' : date.length === 4 ? `${date}-01-01` : date}T00:00:00+08:00`;

// What XML 1.0 does not allow cannot be written in any form.
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

// An Atom feed (RFC 4287) of what a filter leaves, the newest documents first: a reader's program looks at it now and
// then.
//
//   /feed.atom?filter={"regions":["region:420000"],"roles":["AWARD"]}   sums, as `funding` takes the filter
//   /feed.atom?text=人工智能&filter={"yearFrom":2023}                     passages, as `search` takes them
//
// It asks the API itself, so that filters are read, bounded and refused in one place. An entry keeps its id as long as
// its fact does; it is dated by the day of its document, for a store does not know when it was read.

/** Asks the API one question in process. */
export type Ask = (
  query: string,
  variables: object,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly Refusal[] }>;
type Refusal = { readonly message: string; readonly extensions?: { readonly code?: string } };

export type FeedAnswer = { readonly status: number; readonly type: string; readonly body: string };

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly date: string | null;
  readonly source: string;
  readonly document: string | null;
  readonly span: { readonly start: number; readonly end: number };
};

/** The feed that an address asks for; `origin` is where the page is, http://127.0.0.1:4000. */
export const feedOf = async (ask: Ask, address: URL, origin: string): Promise<FeedAnswer> => {
  const filter = parsed(address.searchParams.get('filter') ?? '{}');
  if (filter === null) return refused(400, 'filter must be a JSON object.');
  const text = address.searchParams.get('text');
  const { data, errors } =
    text === null ? await ask(fundingQuestion, { filter }) : await ask(searchQuestion, { text, filter });
  const [error] = errors ?? [];
  if (error)
    return refused(/^(BAD_INPUT|LIMIT)/.test(error.extensions?.code ?? 'BAD_INPUT') ? 400 : 503, error.message);
  const entries = text === null ? sums(data as SumsAnswer) : passages(data as PassagesAnswer);
  return { status: 200, type: 'application/atom+xml; charset=utf-8', body: atom(entries, { address, origin, text }) };
};

const refused = (status: number, sentence: string): FeedAnswer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${sentence}\n`,
});

const parsed = (text: string): object | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
};

const fundingQuestion = `query Feed($filter: FundingFilter) {
  funding(filter: $filter, order: DATE_DESCENDING, first: 50) {
    nodes {
      id
      award { valueText }
      measure { title }
      document { id subject date }
      provenance { quote source { id } span { start end } }
    }
  }
}`;

type SumsAnswer = {
  readonly funding: {
    readonly nodes: readonly {
      readonly id: string;
      readonly award: { readonly valueText: string };
      readonly measure: { readonly title: string };
      readonly document: { readonly id: string; readonly subject: string; readonly date: string | null };
      readonly provenance: {
        readonly quote: string;
        readonly source: { readonly id: string };
        readonly span: Entry['span'];
      };
    }[];
  };
};

const sums = ({ funding }: SumsAnswer): readonly Entry[] =>
  funding.nodes.map(({ id, award, measure, document, provenance }) => ({
    id,
    title: `${award.valueText} ${measure.title} ${document.subject}`,
    words: provenance.quote,
    date: document.date,
    source: provenance.source.id,
    document: document.id,
    span: provenance.span,
  }));

const searchQuestion = `query Feed($text: String!, $filter: SearchFilter) {
  search(text: $text, filter: $filter, order: DATE, first: 50) {
    nodes { passage { id text documentTitle date source { id } document { id subject } span { start end } } }
  }
}`;

type PassagesAnswer = {
  readonly search: {
    readonly nodes: readonly {
      readonly passage: {
        readonly id: string;
        readonly text: string;
        readonly documentTitle: string;
        readonly date: string | null;
        readonly source: { readonly id: string };
        readonly document: { readonly id: string; readonly subject: string } | null;
        readonly span: Entry['span'];
      };
    }[];
  };
};

const passages = ({ search }: PassagesAnswer): readonly Entry[] =>
  search.nodes.map(({ passage }) => ({
    id: passage.id,
    title: passage.documentTitle === '' ? '' : (passage.document?.subject ?? passage.documentTitle),
    words: passage.text,
    date: passage.date,
    source: passage.source.id,
    document: passage.document?.id ?? null,
    span: passage.span,
  }));

type Place = { readonly address: URL; readonly origin: string; readonly text: string | null };

const atom = (entries: readonly Entry[], { address, origin, text }: Place): string => {
  const own = origin + address.pathname + address.search;
  const newest =
    entries
      .map(({ date }) => moment(date))
      .sort()
      .at(-1) ?? moment(null);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${escaped(own)}</id>`,
    `<title>${escaped(text === null ? '策图：资金' : `策图：${text}`)}</title>`,
    `<link rel="self" href="${escaped(own)}"/>`,
    `<updated>${newest}</updated>`,
    '<author><name>Cetu</name></author>',
    ...entries.map((entry) => entryOf(entry, origin)),
    '</feed>',
    '',
  ].join('\n');
};

const entryOf = ({ id, title, words, date, source, document, span }: Entry, origin: string): string => {
  const place = new URLSearchParams({
    ...(document !== null && { id: document }),
    source,
    at: `${span.start}-${span.end}`,
  });
  return [
    '<entry>',
    `<id>urn:cetu:${escaped(encodeURIComponent(id))}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="alternate" href="${escaped(`${origin}/document?${place}`)}"/>`,
    `<updated>${moment(date)}</updated>`,
    `<content type="text">${escaped(words)}</content>`,
    '</entry>',
  ].join('\n');
};

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

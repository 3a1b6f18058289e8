// The feed as a text: well-formed whatever documents say, with what the API refuses told as a refusal.
import { Parser } from 'htmlparser2';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Ask, feedOf } from './feed.ts';

const hostile = '</content><script>alert("1")</script>&\u0000\ud800';
const row = {
  id: '文号:云溪政发〔2024〕7号#00ff',
  award: { valueText: '50万元', qualifier: 'AT_MOST', per: null },
  measure: { title: '落户奖励' },
  document: { id: '文号:云溪政发〔2024〕7号', subject: '云溪县若干措施', date: '2024-03-01' },
  provenance: { quote: hostile, source: { id: 'source:1' }, span: { start: 3, end: 9 } },
};
const address = (query: string) => new URL(`http://127.0.0.1:4000/feed.atom${query}`);
const origin = 'http://127.0.0.1:4000';

/** The names of elements, and the texts below each. */
const read = (xml: string): Readonly<Record<string, readonly string[]>> => {
  const texts: Record<string, string[]> = {};
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => {
        open.push(name);
        texts[name] ??= [];
        texts[name].push('');
      },
      ontext: (text) => {
        const of = texts[open.at(-1) ?? ''];
        if (of) of[of.length - 1] += text;
      },
      onclosetag: () => open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts;
};

describe('a feed', () => {
  /** An API with these texts, the last to come in first, each with the sums that it states. */
  const apiOf =
    (texts: readonly { readonly id: string; readonly at: string | null; readonly rows: readonly object[] }[]): Ask =>
    async (query, variables) => {
      if (query.includes('arrivals')) {
        const nodes = texts.map(({ id, at }) => ({ at, source: { id } }));
        return { data: { arrivals: { pageInfo: { hasNextPage: false, endCursor: null }, nodes } } };
      }
      const { filter, first } = variables as { filter: Asked; first: number };
      if ('bogus' in filter) return { errors: [{ message: 'No.', extensions: { code: 'BAD_INPUT' } }] };
      questions.push(filter.sources ?? []);
      const asked = texts.filter(
        ({ id }) => filter.sources?.includes(id) && [id, null].includes(filter.source ?? null),
      );
      const rows = filter.roles?.includes('POOL')
        ? []
        : asked.flatMap(({ id, rows: ofText }) => ofText.map((each) => ({ ...each, places: [{ source: { id } }] })));
      const nodes = rows.toReversed().slice(0, first);
      return { data: { funding: { pageInfo: { hasNextPage: rows.length > first }, nodes } } };
    };
  type Asked = {
    readonly source?: string | null;
    readonly sources?: readonly string[];
    readonly roles?: readonly string[];
  };
  let questions: (readonly string[])[] = [];
  beforeEach(() => {
    questions = [];
  });
  const came = '2026-02-03T04:05:06.000Z';

  test('has an entry for each sum, dated by when its text came in, with its words, its document’s day and its place', async () => {
    const ask = apiOf([{ id: 'source:1', at: came, rows: [row] }]);
    const { status, type, body } = await feedOf(ask, address('?filter={"roles":["AWARD"]}'), origin);
    expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const { title, updated, script, content, 'dcterms:issued': issued } = read(body);
    expect(title?.[1]).toBe('最高50万元 落户奖励 云溪县若干措施');
    expect(updated).toEqual([came, came]);
    expect(issued).toEqual(['2024-03-01']);
    expect(script).toBeUndefined();
    expect(content).toEqual(['</content><script>alert("1")</script>&\ufffd\n文件日期：2024-03-01']);
    expect(body).toContain('&amp;at=3-9"');
    expect(read((await feedOf(ask, address('?filter={"roles":["POOL"]}'), origin)).body)['entry']).toBeUndefined();
  });

  test('says in a title of what a sum is one: a bound, and for each of what', async () => {
    const award = { valueText: '500元', qualifier: 'AT_MOST', per: '人·月' };
    const rows = [
      { ...row, id: '1', award: { ...award, qualifier: 'EXACT', per: '家' } },
      { ...row, award },
    ];
    const { body } = await feedOf(apiOf([{ id: 'source:1', at: came, rows }]), address(''), origin);
    const [, ...titles] = read(body)['title'] ?? [];
    expect(titles.map((title) => title.split(' ')[0])).toEqual(['最高每人每月500元', '每家500元']);
  });

  test.each([
    ['', 'zh-CN'],
    ['?language=en', 'en'],
  ])('says of its own title %s that it is in %s, and of what documents say that it is Chinese', async (query, own) => {
    const ask = apiOf([{ id: 'source:1', at: came, rows: [row] }]);
    const { body } = await feedOf(ask, address(query), origin);
    const languages: string[] = [];
    const onopentag = (name: string, { 'xml:lang': lang }: Readonly<Record<string, string>>) => {
      if (lang !== undefined) languages.push(`${name} ${lang}`);
    };
    new Parser({ onopentag }, { xmlMode: true }).end(body);
    expect(languages.slice(0, 3)).toEqual([`title ${own}`, 'title zh-CN', 'content zh-CN']);
  });

  test('leads into the page in the language that it is asked in, and knows no other than Chinese and English', async () => {
    const ask = apiOf([{ id: 'source:1', at: came, rows: [row] }]);
    const { body } = await feedOf(ask, address('?language=en'), origin);
    expect(body).toContain(`href="${origin}/en/document?id=`);
    expect(read(body)['title']?.[0]).toBe('Cetu: funding');
    expect((await feedOf(ask, address(''), origin)).body).toContain(`href="${origin}/document?id=`);
    expect((await feedOf(ask, address('?language=toString'), origin)).status).toBe(400);
  });

  test('begins with what came in last, however old its document is, and has fifty entries at most', async () => {
    const of = (date: string, count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...row, id: `${date}#${at}`, document: { ...row.document, date } }));
    const ask = apiOf([
      { id: 'source:2', at: came, rows: of('2009-01-01', 3) },
      { id: 'source:1', at: '2026-01-01T00:00:00.000Z', rows: of('2025-12-31', 60) },
      { id: 'source:0', at: null, rows: of('2026-01-31', 1) },
    ]);
    const issued = read((await feedOf(ask, address(''), origin)).body)['dcterms:issued'];
    expect(issued).toEqual([...Array(3).fill('2009-01-01'), ...Array(47).fill('2025-12-31')]);
    const one = read((await feedOf(ask, address('?filter={"source":"source:0"}'), origin)).body);
    expect(one['updated']).toEqual(['2026-01-31T00:00:00+08:00', '2026-01-31T00:00:00+08:00']);
  });

  test('asks about a hundred texts at once, and about fewer only where they state more than there is room for', async () => {
    const of = (text: number) => [{ ...row, id: `row ${text}` }];
    const texts = Array.from({ length: 100 }, (_, at) => ({
      id: `source:${at}`,
      at: came,
      rows: at % 10 ? [] : of(at),
    }));
    const few = read((await feedOf(apiOf(texts), address('?filter={"source":null}'), origin)).body);
    expect([few['entry']?.length, questions.length]).toEqual([10, 1]);
    const many = texts.map((text, at) => ({ ...text, rows: of(at) }));
    const { body } = await feedOf(apiOf(many), address(''), origin);
    expect(read(body)['id']?.slice(1)).toEqual(
      Array.from({ length: 50 }, (_, at) => `urn:cetu:${encodeURIComponent(`row ${at}`)}`),
    );
    expect(questions.length).toBeLessThan(20);
  });

  test('has once what several texts state, as the one that came in last does, and only of the sources that are asked', async () => {
    const texts = ['source:1', 'source:0'].map((id) => ({ id, at: id === 'source:1' ? came : null, rows: [row] }));
    const { entry, updated } = read((await feedOf(apiOf(texts), address(''), origin)).body);
    expect([entry?.length, updated?.[1]]).toEqual([1, came]);
    await feedOf(apiOf(texts), address('?filter={"sources":["source:0"]}'), origin);
    expect(questions.at(-1)).toEqual(['source:0']);
  });

  test('refuses a filter that the API refuses, whatever source or sources it asks for', async () => {
    const ask = apiOf([{ id: 'source:1', at: came, rows: [row] }]);
    for (const filter of ['{"source":"source:zzz","bogus":1}', '{"sources":[],"bogus":1}'])
      expect((await feedOf(ask, address(`?filter=${filter}`), origin)).status).toBe(400);
    expect((await feedOf(apiOf([]), address('?filter={"bogus":1}'), origin)).status).toBe(400);
  });

  test('is refused where the filter is none, or the API refuses it', async () => {
    const never = async () => {
      throw new Error('was asked');
    };
    expect((await feedOf(never, address('?filter=[1]'), origin)).status).toBe(400);
    expect((await feedOf(never, address('?filter={'), origin)).status).toBe(400);
    const refusing = (code: string) => async () => ({ errors: [{ message: 'No.', extensions: { code } }] });
    expect(await feedOf(refusing('BAD_INPUT'), address(''), origin)).toMatchObject({ status: 400, body: 'No.\n' });
    expect(await feedOf(refusing('UNAVAILABLE'), address(''), origin)).toMatchObject({ status: 503 });
  });
});

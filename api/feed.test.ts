// The feed as a text: well-formed whatever documents say, with what the API refuses told as a refusal.
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { feedOf } from './feed.ts';

const hostile = '</content><script>alert("1")</script>&\u0000\ud800';
const row = {
  id: '文号:云溪政发〔2024〕7号#00ff',
  award: { valueText: '50万元' },
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
  test('has an entry for each sum, with its words, its document’s day and its place in the text', async () => {
    const asked: object[] = [];
    const ask = async (_query: string, variables: object) => {
      asked.push(variables);
      return { data: { funding: { nodes: [row] } } };
    };
    const { status, type, body } = await feedOf(ask, address('?filter={"roles":["AWARD"]}'), origin);
    expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(asked).toEqual([{ filter: { roles: ['AWARD'] } }]);
    const { title, updated, script, content } = read(body);
    expect(title?.[1]).toBe('50万元 落户奖励 云溪县若干措施');
    expect(updated).toEqual(['2024-03-01T00:00:00+08:00', '2024-03-01T00:00:00+08:00']);
    expect(script).toBeUndefined();
    expect(content).toEqual(['</content><script>alert("1")</script>&\ufffd']);
    expect(body).toContain('&amp;at=3-9"');
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

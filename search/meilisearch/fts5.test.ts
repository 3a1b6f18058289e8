import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weigher } from './fts5.ts';

const passages = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
});

test('weighs a token in a passage as FTS5 does', () => {
  fc.assert(
    fc.property(passages, (texts) => {
      const database = new DatabaseSync(':memory:');
      database.exec("create virtual table passage using fts5(tokens, content='', tokenize='ascii')");
      const put = database.prepare('insert into passage (rowid, tokens) values (?, ?)');
      texts.forEach((tokens, i) => {
        put.run(i, tokens.join(' '));
      });
      const rows = database.prepare("select rowid, bm25(passage) as rank from passage where passage match 'a'").all();
      const averageTokens = texts.flat().length / texts.length;
      const weigh = weigher({ passages: texts.length, averageTokens }, rows.length);
      for (const { rowid, rank } of rows) {
        const tokens = texts[Number(rowid)] ?? [];
        expect(weigh(tokens.filter((token) => token === 'a').length, tokens.length)).toBeCloseTo(-Number(rank), 9);
      }
      database.close();
    }),
  );
});

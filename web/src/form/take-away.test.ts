import { describe, expect, it } from 'vitest';
import { asHtml, asTabs, csvFile, jsonFile, type PartWriter, tableOf } from './take-away.ts';

const table = tableOf('a/b: [c]', { name: 'Name', link: 'Link' }, [
  { link: 'http://127.0.0.1/?a=1&b=2', name: '=1+1\tand\nmore' },
  { link: null, name: '<b>"bold"</b>' },
]);

describe('a table to take away', () => {
  it('has its columns in the order of the head, whatever the order of the cells', () => {
    expect(table.head).toEqual(['Name', 'Link']);
    expect(table.rows[1]).toEqual(['<b>"bold"</b>', null]);
    expect(table.links).toEqual([1]);
  });
  it('is copied in as many lines and cells as it has, none of which a spreadsheet runs', () => {
    expect(asTabs(table)).toBe(`Name\tLink\n'=1+1 and more\thttp://127.0.0.1/?a=1&b=2\n<b>"bold"</b>\t`);
  });
  it('is copied as a table whose words are no markup and whose links are live', () => {
    const html = asHtml(table);
    expect(html).toContain('<td>&#60;b&#62;&#34;bold&#34;&#60;/b&#62;</td><td></td>');
    expect(html).toContain('<a href="http://127.0.0.1/?a=1&#38;b=2">');
  });
});

describe('a file that is written part by part', () => {
  const rowsOf = (...names: readonly string[]) =>
    tableOf(
      'a',
      { name: 'Name' },
      names.map((name) => ({ name })),
    );
  const written = ({ begin, part, end }: PartWriter, parts: readonly (readonly string[])[]): string => {
    let [text, before] = [begin(rowsOf()), 0];
    for (const names of parts) {
      text += part(
        rowsOf(...names),
        names.map((name) => ({ name })),
        before,
      );
      before += names.length;
    }
    return text + end;
  };
  it.each([[[['甲', '乙'], ['丙']]], [[[], ['甲', '乙', '丙'], []]]])(
    'is the same however it is parted: %j',
    (parts) => {
      expect(written(csvFile, parts)).toBe('\uFEFFName\r\n甲\r\n乙\r\n丙\r\n');
      expect(JSON.parse(written(jsonFile, parts))).toEqual([{ name: '甲' }, { name: '乙' }, { name: '丙' }]);
    },
  );
  it('is a file where there is nothing', () => {
    expect(written(csvFile, [[]])).toBe('\uFEFFName\r\n');
    expect(JSON.parse(written(jsonFile, [[]]))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { linksOfPage } from './links.ts';

const linksIn = (body: string, head = ''): readonly string[] =>
  linksOfPage(
    new TextEncoder().encode(`<html><head>${head}</head><body>${body}</body></html>`),
    new URL('https://portal.example/zwgk/list.html'),
    null,
  ).map(({ href }) => href);

test('links are taken as the page means them, each once', () => {
  expect(
    linksIn(
      '<a href="a.html">1</a><a href="/b.pdf#page=2">2</a><a href=" a.html ">3</a><a href="//other.example/c">4</a>',
    ),
  ).toEqual(['https://portal.example/zwgk/a.html', 'https://portal.example/b.pdf', 'https://other.example/c']);
  expect(linksIn('<a href="a.html">1</a>', '<base href="/root/">')).toEqual(['https://portal.example/root/a.html']);
  expect(linksIn('<a href="附件.docx">1</a>')).toEqual(['https://portal.example/zwgk/%E9%99%84%E4%BB%B6.docx']);
});

test('what is no address, or not for robots, is no link', () => {
  expect(
    linksIn('<a href="javascript:x()">1</a><a href="mailto:a@b.example">2</a><a rel="nofollow" href="c">3</a><a>4</a>'),
  ).toEqual([]);
  expect(linksIn('<a href="a.html">1</a>', '<meta name="robots" content="index, nofollow">')).toEqual([]);
});

// What a page says about its article outside of it: fields in its head (PubDate), lines and tables beside the article
// (发布日期：…, 来源：…).
import { hasFieldOfText, isBareField, nameOfField, parsePageFields } from '../page-data.ts';
import { sign } from '../rules/stretch.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { elementsNamed, isElement, type MarkupElement, wordsOf } from './markup-tree.ts';
import { cellWords } from './page-table.ts';

const metaNames = {
  title: ['articletitle'],
  shared: ['og:title', 'twitter:title'],
  site: ['og:site_name'],
  published: ['pubdate', 'publishdate', 'article:published_time'],
} as const;

/** The values that the head of a page gives, of government portals above all: ArticleTitle, PubDate. */
export const metaOf = (root: MarkupElement, of: keyof typeof metaNames): string[] =>
  metaNames[of].flatMap((wanted) =>
    elementsNamed(root, new Set(['meta'])).flatMap(({ attributes }) => {
      const name = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase();
      const value = (attributes['content'] ?? '').replace(/\s+/g, ' ').trim();
      return name === wanted && value !== '' ? [value] : [];
    }),
  );

const longest = 100;
const most = 12;

/**
 * 发文日期：2023-03-24 and the like outside the article, up to a hundred characters each; the day of publication of the
 * head where no line tells it.
 */
export const findPageFields = (root: MarkupElement, article: MarkupElement): string[] => {
  const found = new Set<string>();
  const visit = (element: MarkupElement): boolean => {
    if (element === article) return true;
    if (element.name === 'tr') {
      for (const line of fieldsOfRow(element)) found.add(line);
      return (
        elementsNamed(element, new Set([article.name])).includes(article) &&
        element.children.filter(isElement).map(visit).some(Boolean)
      );
    }
    const before = found.size;
    const holds = element.children.filter(isElement).map(visit).some(Boolean);
    if (holds || found.size > before) return holds;
    const words = wordsOf(element).replace(/\s+/g, ' ').trim();
    if (words.length <= longest && !/[:：]$/.test(words) && isField(words)) found.add(words);
    return false;
  };
  visit(root);
  const lines = [...found].slice(0, most);
  const day = /\d{4}-\d{1,2}-\d{1,2}/.exec(metaOf(root, 'published')[0] ?? '')?.[0];
  const isTold = [...lines, wordsOf(article).slice(0, 300)].some((line) =>
    parsePageFields(line).some(({ kind }) => kind === 'published'),
  );
  return day && !isTold ? [...lines, `${nameOfField('published')}：${day}`] : lines;
};

const isField = (words: string): boolean =>
  hasFieldOfText(words) || stretchOf({ text: words }).head(48).holds('page-field', sign(':：')) !== null;

/** 文号： | 临府发〔2024〕9号: a cell with a name, and the next with its value. */
const fieldsOfRow = (row: MarkupElement): string[] => {
  const cells = elementsNamed(row, new Set(['td', 'th']), false).map((cell) =>
    cellWords(cell).replace(/\s+/g, ' ').trim(),
  );
  return cells.flatMap((words, i) => {
    const line = isBareField(words) ? words + (cells[i + 1] ?? '') : words;
    return line.length <= longest && !isBareField(line) && parsePageFields(line).length > 0 ? [line] : [];
  });
};

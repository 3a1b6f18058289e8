import { describe, expect, test } from 'vitest';
import { casesOf } from '../samples/policy.ts';
import { findArticle } from './page-article.ts';
import { findPageTitle } from './page-title.ts';
import { readPageTree } from './page-tree.ts';

type Case = { readonly name: string; readonly text: string; readonly title?: string };
const cases = casesOf<Case>('page-title', import.meta.url);

describe('the title of a page', () => {
  test.each(cases)('$name', ({ text, title = null }) => {
    const tree = readPageTree(text, 400);
    expect(tree && findPageTitle(tree.root, findArticle(tree.root))).toBe(title);
  });
});

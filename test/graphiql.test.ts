import { expect, test, vi } from 'vitest';
import { openApi } from './api-open.ts';

const made = vi.hoisted(() => vi.fn());
vi.mock('@graphql-yoga/render-graphiql', () => ({
  renderGraphiQL: (page: { title: string }) => {
    made();
    return `<title>${page.title}</title>`;
  },
}));

test('GraphiQL’s page is made once, however often it is asked for', async () => {
  const { send } = await openApi();
  const headers = { accept: 'text/html' };
  const answers = await Promise.all([1, 2, 3].map(() => send({ headers })));
  const pages = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(pages)).toEqual(new Set(['<title>Cetu</title>']));
  expect(made).toHaveBeenCalledOnce();
});

// Authors: a person is known by name and body, for names alone are shared; without a body, in this source only.
import { type Author, type Key, personKey, withinSource } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { type Assertions, addEdge, assertKey } from './assertions.ts';
import { carriedKey } from './documents.ts';

/** Asserts the authors, each of the titled part in which the name stands, else of the whole document, `main`. */
export const linkPeople = (to: Assertions, main: Key): void => {
  for (const author of to.text.facts.document.authors) {
    const key = keyOf(to.text.id, author);
    assertKey(
      to,
      { key, name: author.name, method: author.affiliations.length > 0 ? 'name-and-body' : 'source-only' },
      author,
    );
    const part = to.text.parts
      .slice(1)
      .find(({ span }) => span.start <= author.span.start && author.span.end <= span.end);
    const document = part?.title ? carriedKey(to.text, to.place, part.title) : main;
    addEdge(to, { type: 'AUTHORED', from: key, to: document, rule: 'author', role: author.role ?? null }, author);
  }
};

const keyOf = (source: string, { name, affiliations: [body] }: Author): Key =>
  personKey(body ? foldKey(body) : withinSource(source), foldKey(name));

// Authors: a person is known by name and body, for names alone are shared; without a body, in this source only.
import { type Author, type Key, personKey, withinSource } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { type Assertions, addEdge, assertKey } from './assertions.ts';
import { carriedKey } from './documents.ts';
import type { Place } from './regions.ts';

/** Asserts the authors, each of the titled part in which the name stands, else of the whole document, `main`. */
export const linkPeople = (to: Assertions, place: Place, main: Key): void => {
  for (const author of to.text.facts.document.authors) {
    const key = keyOf(to.text.id, author);
    assertKey(to, key, author.name, author.affiliations.length > 0 ? 'name-and-body' : 'source-only', author);
    const part = to.text.parts
      .slice(1)
      .find(({ span }) => span.start <= author.span.start && author.span.end <= span.end);
    const document = part?.title ? carriedKey(to.text, place, part.title) : main;
    addEdge(to, 'AUTHORED', key, document, author, 'author', author.role ?? null);
  }
};

const keyOf = (source: string, { name, affiliations: [body] }: Author): Key =>
  personKey(body ? foldKey(body) : withinSource(source), foldKey(name));

// Whom 各责任单位 stands for: in a measure that names nobody, all who are in charge elsewhere in the text.
//
// Never in a measure that names its own bodies, which are those meant; nor for who only supports or pays.
import type { Measure, Quoted } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { Interpreted, Section } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { bodyKeyOf } from './agencies.ts';
import { type Assertions, addEdge } from './assertions.ts';

/** Asserts who is in charge of a measure by words for all who are; nothing where it has no such words. */
export const linkEachInCharge = (to: Assertions, measure: Measure, section: Section | null): void => {
  if (measure.agencies.some(({ generic }) => !generic)) return;
  const words = wordsFor(to.text, section?.extent ?? measure.span);
  if (words === null) return;
  for (const name of inCharge(to.text))
    addEdge(
      to,
      {
        type: 'RESPONSIBLE',
        from: measure.id,
        to: bodyKeyOf(to.text, to.place, name),
        rule: 'each-in-charge',
        role: 'responsible',
      },
      words,
    );
};

/** 各责任单位 within these characters; null where it does not stand there. */
const wordsFor = (text: Interpreted, { start, end }: Quoted['span']): Quoted | null => {
  for (const sentence of text.sentences) {
    const [first, ...others] = stretchOf(sentence).holds('each-of', 'article-charge') ?? [];
    if (!first) continue;
    const quoted = sourceQuote(text.text, sentence, first.start, (others.at(-1) ?? first).end);
    if (start <= quoted.span.start && quoted.span.end <= end) return quoted;
  }
  return null;
};

/** The names of the bodies that lead a measure or are responsible for it, in the order of the text. */
const inCharge = ({ facts }: Interpreted): string[] => {
  const named = facts.measures.flatMap(({ agencies }) =>
    agencies.flatMap(({ name, role, generic }) =>
      !generic && (role === 'lead' || role === 'responsible') ? [name] : [],
    ),
  );
  return [...new Set(named)];
};

// Whom 各责任单位 stands for: in a measure that names nobody, all who are in charge elsewhere in the text.
//
// Never in a measure that names its own bodies, which are those meant; nor for who only supports or pays.
import type { Measure, Quoted } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { Interpreted, Section } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { bodyKeyOf } from './agencies.ts';
import { type Assertions, addEdge } from './assertions.ts';

/** Asserts who is in charge of measures by words for all who are; nothing of one that has no such words. */
export const eachInCharge = (to: Assertions): ((measure: Measure, section: Section | null) => void) => {
  const said = wordsIn(to.text);
  return (measure, section) => {
    if (measure.agencies.some(({ generic }) => !generic)) return;
    const { start, end } = section?.extent ?? measure.span;
    const words = said.find(({ span }) => start <= span.start && span.end <= end);
    if (!words) return;
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
};

/** Where 各责任单位 stands, in the order of the text. */
const wordsIn = (text: Interpreted): Quoted[] =>
  text.sentences.flatMap((sentence) => {
    const [first, ...others] = stretchOf(sentence).holds('each-of', 'article-charge') ?? [];
    return first ? [sourceQuote(text.text, sentence, first.start, (others.at(-1) ?? first).end)] : [];
  });

/** The names of the bodies that lead a measure or are responsible for it, in the order of the text. */
const inCharge = ({ facts }: Interpreted): string[] => {
  const named = facts.measures.flatMap(({ agencies }) =>
    agencies.flatMap(({ name, role, generic }) =>
      !generic && (role === 'lead' || role === 'responsible') ? [name] : [],
    ),
  );
  return [...new Set(named)];
};

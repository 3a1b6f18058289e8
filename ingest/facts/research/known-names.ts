// The names of variables that a paper gives by themselves: in its keywords, in tables that define them, beside their
// symbols, in rows of figures, and before 量表, 问卷 or 采用; and those of well-known constructs. In a hypothesis such a
// name is one word, whatever small words and verbs it holds: 意见领袖影响力, 应对方式, 手机成瘾.
//
// Never takes a name that is itself a relation (中介作用, 影响因素).
import { matchesOf, rememberingOf } from '../../../text/index.ts';
import type { Recognized } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily, mapping, vocabulary, wordList } from '../../vocabulary/index.ts';
import { findKeywords } from '../front-matter/keywords.ts';
import { explainedInTitles } from './explained-symbols.ts';
import { variableName } from './named-variable.ts';
import { explainedInTables } from './symbols-in-tables.ts';
import { variablesOf } from './variable-tables.ts';
import { explainedInCells, explainedInText } from './variables-in-text.ts';

/** The names, longest first. */
export const knownNames = rememberingOf((text: Recognized): readonly string[] => {
  const named = [
    ...text.tables.filter(({ form }) => !form).flatMap((table) => variablesOf(text, table)),
    ...explainedInCells(text),
    ...explainedInTables(text),
    ...explainedInTitles(text),
    ...explainedInText(text, []).filter(({ symbol }) => symbol.length >= 2),
  ].map(({ name }) => name);
  const keywords = findKeywords(text, []).flatMap(({ words }) => words);
  const own = [...named, ...measuredNames(text), ...keywords, ...rowNames(text)].filter(isOneName);
  const all = [...own, ...constructs().filter((name) => text.text.includes(name))];
  return [...new Set(all)].sort((a, b) => b.length - a.length);
});

const constructs = vocabulary('construct-names', (value) =>
  wordList(mapping(value, 'construct-names.yml')['names'], 'construct-names.yml: names'),
);

/** What the rows of tables with figures are called, without their numbers: 3.灯饰亮度 | 4.21 | 0.63. */
const rowNames = ({ tables }: Recognized): string[] =>
  tables.flatMap(({ rows, form }) =>
    rows.flatMap(({ cells }) => {
      const [, name] = patterns().row.exec(cells[0]?.text ?? '') ?? [];
      const isOfFigures = cells.slice(1).filter(({ text }) => /\d\.\d|\.\d\d/.test(text)).length >= 2;
      return name !== undefined && !form && isOfFigures ? [name.replace(/\s/g, '')] : [];
    }),
  );

/** 应对方式问卷, 应对方式的测量, 应对方式采用…: names before the words of a measure, at the start of a heading or sentence. */
const measuredNames = (text: Recognized): string[] => [
  ...text.sections.flatMap(({ title }) => patterns().titled.exec(title.trim())?.[1] ?? []),
  ...text.sentences.flatMap(({ text: words }) => matchesOf(words, patterns().measured).map((found) => found[1] ?? '')),
];

const patterns = lazily(() => ({
  row: /^(?:[(（]?\d{1,2}[)）.、．]?\s?)?([\u4e00-\u9fff\s]{3,12})$/,
  titled: cueShape(
    '^(?:[\\d.（(一二三四五六七八九十)）、]+\\s?)?([\\u4e00-\\u9fff]{3,10}?){of}?(?:{scale}|{treated-of})$',
  ),
  measured: cueShape(
    '(?:^|[;；])(?:[(（]?\\d{1,2}[)）.、．]\\s?)?([\\u4e00-\\u9fff]{3,10}?){scale}?[:：,，]?{measured-by}',
    'g',
  ),
}));

/** 3 to 12 characters that are a name and neither end in an effect nor speak of a third variable. */
const isOneName = (name: string): boolean => {
  if (name.length < 3 || name.length > 12 || !/^[\u4e00-\u9fff]+$/.test(name) || variableName(name) === null)
    return false;
  const said = stretchOf({ text: name });
  return (
    (said.has('mediation|moderation|interaction|curve|amid') ?? said.ends('effect-noun|factor|relation-noun')) === null
  );
};

/** What a bracket says belongs to the name before it: 情绪（积极、消极）. */
export const bracket = /[(（][^()（）]+[)）]/g;

/** A text in which each of the names is one word, of as many signs that no cue holds; `told` gives the words again. */
export type Masked = { readonly text: string; readonly told: (words: string) => string };

export const masking = (text: string, names: readonly string[]): Masked => {
  let masked = text;
  const used: string[] = [];
  for (const name of names) {
    if (!masked.includes(name)) continue;
    const sign = String.fromCharCode(firstSign + used.length);
    masked = masked.replaceAll(name, sign.repeat(name.length));
    used.push(name);
  }
  const told = (words: string): string =>
    used.reduce(
      (said, name, k) => said.replaceAll(String.fromCharCode(firstSign + k).repeat(name.length), name),
      words,
    );
  return { text: masked, told };
};

// Private use: no text has it.
const firstSign = 0xe000;

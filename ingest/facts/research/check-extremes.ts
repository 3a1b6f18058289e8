// Compares extremes and means that the text or a definition gives with the descriptive statistics.
//
// Signals: 最高可达12个, 最低为3, 均值为1.7, 从1至10个不等 with the name of a variable before them in the sentence; a definition that
// bounds the values: 是为1，否为0, or a share of a whole (质押实用新型专利数/质押专利数).
// Never compares a figure of something else than the whole sample (第二组的均值), nor beyond the figures that the text
// prints.
import type { Descriptive, Diagnostic, Quoted, Variable } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { findClauses } from '../clauses.ts';
import { printedVariable } from './other-names.ts';
import { type Checked, differ } from './text-and-table.ts';
import { findVariable, likeness } from './variable-names.ts';

/** The remarks on extremes and means. */
export const checkExtremes = (text: Recognized, { variables, descriptives }: Checked): Diagnostic[] => {
  const described = new Map<Variable, Descriptive>();
  for (const descriptive of descriptives) {
    const variable = printedVariable(variables, descriptive.variable);
    if (variable && !described.has(variable)) described.set(variable, descriptive);
  }
  if (described.size === 0) return [];
  return [...inDefinitions(described), ...text.sentences.flatMap((sentence) => inSentence(text, sentence, described))];
};

const inDefinitions = (described: ReadonlyMap<Variable, Descriptive>): Diagnostic[] =>
  [...described].flatMap(([variable, descriptive]) => {
    const { definition } = variable;
    const { min, max, mean } = descriptive;
    if (definition === null || max === null) return [];
    const dummy = isDummy(definition) && (max > 1 || (min ?? 0) < 0);
    const share = isShareOfWhole(definition) && max > 1 && (mean ?? 2) <= 1;
    return dummy || share
      ? [
          differ(
            'extremes-text-table',
            `${variable.symbol ?? variable.name}, bounded by its definition`,
            variable,
            descriptive,
          ),
        ]
      : [];
  });

const isDummy = (definition: string): boolean => shapes().dummy.test(definition) || shapes().yesOrNo.test(definition);

/** The divisor is what the dividend is a part of: all its characters stand in the dividend. */
const isShareOfWhole = (definition: string): boolean => {
  const [part, whole, ...more] = definition.replace(/\s/g, '').split(/[/÷／]/);
  return (
    part !== undefined &&
    whole !== undefined &&
    more.length === 0 &&
    whole.length >= 3 &&
    part.length > whole.length &&
    [...whole].every((character) => part.includes(character))
  );
};

type Said = { readonly field: 'min' | 'max' | 'mean'; readonly printed: string; readonly at: number };

const inSentence = (
  text: Recognized,
  sentence: Sentence,
  described: ReadonlyMap<Variable, Descriptive>,
): Diagnostic[] => {
  if (sentence.zone !== 'body' || text.blocks[sentence.block]?.kind !== 'paragraph') return [];
  if (!/[\d.]/.test(sentence.text)) return [];
  const clauses = findClauses(sentence.text).map((clause) => {
    const words = sentence.text.slice(clause.start, clause.end);
    return { clause, words, said: readExtremes(words) };
  });
  if (clauses.every(({ said }) => said.length === 0)) return [];
  const found: Diagnostic[] = [];
  let subject: Variable | null = null;
  for (const { clause, words, said } of clauses) {
    const [first] = said;
    const own: Variable | null = subjectOf([...described.keys()], words.slice(0, first?.at ?? figureAt(words)));
    subject = own ?? subject;
    if (!subject || shapes().part.test(words)) continue;
    const descriptive: Descriptive | undefined = described.get(subject);
    if (!descriptive) continue;
    const quoted: Quoted = sourceQuote(text.text, sentence, clause.start, clause.end);
    const name: string = subject.symbol ?? subject.name;
    for (const { field, printed } of said) {
      const figure: number | null = descriptive[field];
      if (figure === null || agrees(printed, figure)) continue;
      found.push(differ('extremes-text-table', `${field} of ${name}`, quoted, descriptive));
      break;
    }
  }
  return found;
};

const figureAt = (words: string): number => {
  const at = words.search(/\d/);
  return at < 0 ? words.length : at;
};

/** The variable whose name closes the words, but for 的, 数在 and the like. */
const subjectOf = (variables: readonly Variable[], words: string): Variable | null => {
  const bare = words.replace(shapes().frame, '');
  let best: { readonly variable: Variable; readonly score: number } | null = null;
  for (let start = Math.max(0, bare.length - 16); start <= bare.length - 3; start++) {
    const name = bare.slice(start);
    const variable = findVariable(variables, name);
    if (!variable) continue;
    const names = [variable.name, ...(variable.otherNames ?? [])];
    const score = Math.max(...names.map((other) => likeness(other, name)));
    if (!best || score > best.score) best = { variable, score };
  }
  return best?.variable ?? null;
};

type Pattern = readonly [RegExp, readonly Said['field'][]];

const shapes = lazily(() => {
  const number = '(-?[\\d.]+)';
  const bare = '(-?\\d[\\d.]*)(?!\\s?[%％\\d])';
  const extremes: readonly Pattern[] = [
    [
      cueShape(`{from-alone}\\s?${number}\\s?(?:{range}|[~—-])+\\s?${number}\\s?[^\\d\\s,，]{0,3}{not-alike}`, 'g'),
      ['min', 'max'],
    ],
    [
      cueShape(`{takes-values}\\s?${number}\\s?(?:(?:{range}|[~—-])+|{joined})\\s?${number}{between-end}?`, 'g'),
      ['min', 'max'],
    ],
    [cueShape(`{greatest}{comes-up-to}?{done}?\\s?${bare}`, 'g'), ['max']],
    [cueShape(`{least}{only-so}?{comes-down-to}?\\s?${bare}`, 'g'), ['min']],
    [cueShape(`{mean-word}{means}\\s?${bare}`, 'g'), ['mean']],
  ];
  return {
    extremes,
    dummy: cueShape('{dummy}'),
    yesOrNo: cueShape('^{if-word}?{yes-word}[^,，;；]{0,4}1[,，;；]\\s?{if-word}?{no-word}[^,，;；]{0,4}0'),
    part: cueShape('{part-of-sample}'),
    frame: cueShape('(?:{extreme-frame}|[\\s(（])+$', 'g'),
  };
});

/** The extremes and means that a clause gives. */
const readExtremes = (clause: string): Said[] =>
  shapes()
    .extremes.flatMap(([pattern, fields]) =>
      matchesOf(clause, pattern).flatMap((found) =>
        fields.map((field, k) => ({ field, printed: found[k + 1]?.replace(/\.$/, '') ?? '', at: found.index })),
      ),
    )
    .sort((a, b) => a.at - b.at);

/** Whether a figure is what the text prints, as exactly as the text prints it. */
const agrees = (printed: string, figure: number): boolean => {
  const decimals = printed.split('.')[1]?.length ?? 0;
  return Math.abs(Number(printed) - figure) <= 0.5 * 10 ** -decimals + 1e-9;
};

// Variables that the design of an experiment varies: 2（甲：高vs.低）×2（乙：有vs.无）被试间设计, 甲为被试间因素，乙为被试内因素.
// Never takes the levels of a factor, nor a bracket of a sentence that tells of no design.
import { matchesOf, rememberingOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { calledBy, type NamedVariable, variableName } from './named-variable.ts';

/** What stands before its levels in a design: （甲：高vs.低）. */
export const factorsOfDesigns = (text: Recognized): readonly NamedVariable[] =>
  designsOf(text).flatMap((sentence) =>
    stretchOf(sentence).has('design')
      ? matchesOf(sentence.text, patterns().factor).flatMap((found) => namesIn(text, sentence, found))
      : [],
  );

/** What a design is said to vary, whatever the hypotheses call it: 甲为被试间因素. */
export const calledFactors = (text: Recognized): readonly NamedVariable[] =>
  designsOf(text).flatMap((sentence) =>
    matchesOf(sentence.text, patterns().called).flatMap((found) => namesIn(text, sentence, found)),
  );

/** The factor whose level a cause of a hypothesis is: 上行比较 of （社会比较：上行比较vs.下行比较）; else the variable as it is. */
export const ofItsFactor = (text: Recognized, variable: NamedVariable): NamedVariable => {
  const factor = variable.signs.parts.has('cause') ? levelsOf(text).get(variable.name) : undefined;
  return factor === undefined ? variable : { ...variable, name: factor };
};

/** Factors by their levels. */
const levelsOf = rememberingOf(
  (text: Recognized): ReadonlyMap<string, string> =>
    new Map(
      designsOf(text).flatMap((sentence) =>
        matchesOf(sentence.text, patterns().levels).flatMap(({ groups }) => {
          const factor = variableName(groups?.['list'] ?? '');
          const levels = (groups?.['levels'] ?? '').split(patterns().versus).map((level) => variableName(level.trim()));
          if (factor === null) return [];
          // 上行 is 上行比较, a level of 社会比较; 积极 is 积极目标框架, one of 目标框架.
          const names = levels.flatMap((level) =>
            level === null ? [] : [level, `${level}${factor.slice(-2)}`, `${level}${factor}`],
          );
          return names.map((name) => [name, factor] as const);
        }),
      ),
    ),
);

const designsOf = rememberingOf((text: Recognized): readonly Sentence[] =>
  text.sentences.filter(
    (sentence) =>
      sentence.zone === 'body' &&
      text.blocks[sentence.block]?.kind === 'paragraph' &&
      stretchOf(sentence).has('factor-kind') !== null,
  ),
);

const patterns = lazily(() => ({
  /** With a figure before it, levels, or another factor behind; a scan sets signs of a formula before the name. */
  factor: cueShape(
    '(?:(?<=\\d[\\s$}]?)[(（][\\s$}]*(?<own>[\\u4e00-\\u9fff]{2,20})\\s?[:：]|[(（][\\s$}]*(?<list>[\\u4e00-\\u9fff]{2,20})\\s?[:：](?=[^()（）]*(?:[vV][sS]|[、/,，\\d]|{joined}|{listed})|[^()（）]*[)）]\\s?[×*xX]))',
    'g',
  ),
  levels: /[(（][\s$}]*(?<list>[\u4e00-\u9fff]{2,20})\s?[:：](?<levels>[^()（）]{2,60})[)）]/g,
  versus: /\s*(?:[vV][sS][.．]?|[、/,，])\s*/,
  called: cueShape(
    '(?:^|[,，;；])(?:{clause-lead})*(?<list>[\\u4e00-\\u9fff、]{2,24}?){design-role}{factor-kind}',
    'g',
  ),
  joints: cueShape('[、]|{joined}'),
  // 前后机会间的吸引力差异
  whose: cueShape('^.+{of}(?=.{3,}$)'),
}));

const namesIn = (text: Recognized, sentence: Sentence, found: RegExpExecArray): NamedVariable[] => {
  const list = found.groups?.['list'] ?? found.groups?.['own'] ?? '';
  let from = found.index + found[0].indexOf(list);
  return list.split(patterns().joints).flatMap((words): NamedVariable[] => {
    const name = variableName(words.replace(patterns().whose, ''));
    if (name === null) return [];
    const start = sentence.text.indexOf(name, from);
    if (start < 0) return [];
    from = start + name.length;
    const quoted = sourceQuote(text.text, sentence, start, from);
    const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
    return [{ id, symbol: null, name, definition: null, signs: calledBy('independent'), quoted }];
  });
};

// What the text of a paper reports of the effect of a variable: its sign, its significance, and of which models.
//
// Signals: a clause behind the last hypothesis in which 显著 or 正向/负向 影响, 相关 or 系数为负 follows the names of variables
// (甲、乙对丙有显著正向影响: two effects); models named in the same sentence (结合模型1、3).
// Never taken: what others found, what is assumed or expected, a moderating or indirect effect, a comparison of groups
// or effects.
import type { Hypothesis, Quoted, Variable } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { findClauses } from '../clauses.ts';
import { findVariable } from './variable-names.ts';

export type ReportedEffect = Quoted & {
  readonly variable: Variable;
  /** Null where the clause does not name one: needed to tell paths apart. */
  readonly effect: Variable | null;
  readonly sign: 'positive' | 'negative' | null;
  /** Null where the clause does not say. */
  readonly significant: boolean | null;
  /** 1 and 3 of 结合模型1、模型3; empty where none is named. */
  readonly models: readonly number[];
};

/** The effects that a text reports, in its order. */
export const findReportedEffects = (
  text: Recognized,
  variables: readonly Variable[],
  hypotheses: readonly Hypothesis[],
): ReportedEffect[] => {
  if (variables.length === 0) return [];
  const from = Math.max(0, ...hypotheses.map(({ span }) => span.end));
  return text.sentences.flatMap((sentence) => {
    if (sentence.span.start < from || (sentence.zone !== 'body' && sentence.zone !== 'back')) return [];
    if (text.blocks[sentence.block]?.kind !== 'paragraph') return [];
    const models = modelsIn(sentence.text);
    const clauses = findClauses(sentence.text);
    return clauses.flatMap((clause, i): ReportedEffect[] => {
      const said = sentence.text.slice(clause.start, clause.end);
      const read = readEffect(said);
      const before = sentence.text.slice(clauses[i - 1]?.start ?? clause.start, clause.end);
      if (!read || shapes().conditional.test(before)) return [];
      const effect = read.effect === null ? null : findVariable(variables, read.effect, 'dependent');
      return read.subjects.flatMap((words): ReportedEffect[] => {
        const variable = findVariable(variables, words);
        if (!variable || variable === effect || variable.type === 'dependent') return [];
        const { sign, significant } = read;
        const quoted = sourceQuote(text.text, sentence, clause.start, clause.end);
        return [{ variable, effect, sign, significant, models, ...quoted }];
      });
    });
  });
};

/** 当企业规模较小时，…不显著 tells of a part of the sample. */
export const isConditional = (words: string): boolean => shapes().conditional.test(words);

type Read = {
  readonly subjects: readonly string[];
  readonly effect: string | null;
  readonly sign: ReportedEffect['sign'];
  readonly significant: boolean | null;
};

const shapes = lazily(() => ({
  notOwn: cueShape(
    '{not-own}|{hypothesis}\\s?[Hh]?\\d*[:：]|\\[\\d|{not-own-level}{against}|{comparative-more|more-and-more}{not-own-level}',
  ),
  /** 当企业规模较小时，…不显著 tells of a part of the sample. */
  conditional: cueShape(
    '(?:^|[,，]){when-lead}?{when-word}[^,，]{2,30}{when-behind}?[,，]|{level-word}{level-of}?(?:{of}?{level-group})?{when-behind}?[,，]|{in-condition}',
  ),
  insignificant: cueShape(
    '{not-significant}|{no-significance-verb}{statistically}?{significant}|{not-passed}{done}?[^,，]{0,8}{significance-test}|{faint}',
  ),
  predicate: cueShape(
    '{of}?{estimate-kind}*{coefficient-word}{also-small}?{significant}?{valued}|{of}?{effect-word}?{coefficient-word}?{also-small}*{shows}*{shown}?{statistically}?{of}?{significant}|{shows-plainly}{shown}?{some}?{direction-sign}|{direction-way}{effect-word}|{faint}',
  ),
  parted: cueShape('(?:{toward-any}|{joined-first}(?=(?:(?!{joined-first}).)*$))(?=[^、]*$)'),
  negative: cueShape('{sign-below}'),
  positive: cueShape('{sign-above}'),
  significant: cueShape('{significant}'),
  joints: cueShape('[、,，]|{joined}|{joined-its}'),
  effectClose: cueShape('{effect-close}+$'),
  reports: cueShape('^.*{finding-told}'),
  lead: cueShape('^(?:{small-lead}|{amid-any}(?:(?!{inside-of}).){1,10}{inside-of})+'),
  close: cueShape('(?:{amid-any}(?:(?!{within-end}).){1,12}{within-end}|{name-close}|[(（][^)）]*[)）])+$'),
  models: cueShape(
    '{model}\\s?[(（]?(\\d)[)）]?((?:\\s?(?:[、,，~—-]|{joined|range})\\s?{model}?\\s?[(（]?\\d[)）]?(?![\\d.%]))*)',
    'g',
  ),
  furtherModel: cueShape('([、,，~—-]|{joined|range})\\s?{model}?\\s?[(（]?(\\d)', 'g'),
  range: cueShape('{range}|[~—-]'),
}));

/** What a clause says of which variables; null where it reports no effect. */
const readEffect = (clause: string): Read | null => {
  const { notOwn, predicate, parted, joints, effectClose } = shapes();
  if (notOwn.test(clause)) return null;
  const found = predicate.exec(clause);
  if (!found || found.index === 0) return null;
  const said = clause.slice(found.index);
  const head = clause.slice(0, found.index);
  const [subject = '', effect] = head.split(parted);
  const negative = shapes().negative.test(said);
  const positive = shapes().positive.test(said);
  const significant = shapes().insignificant.test(clause) ? false : shapes().significant.test(said) ? true : null;
  const sign = negative === positive ? null : negative ? 'negative' : 'positive';
  if (sign === null && significant === null) return null;
  const subjects = subject.split(joints).map(withoutFrame);
  return {
    subjects: subjects.filter((words) => words.length >= 2),
    effect: effect === undefined || effect === '' ? null : effect.replace(effectClose, ''),
    sign: significant === false ? null : sign,
    significant,
  };
};

/** Without what leads to a name and what closes it: 但专利IPC数量在模型2中 → 专利IPC数量, 是否有过质押经历变量 → 是否有过质押经历. */
const withoutFrame = (words: string): string =>
  words.replace(shapes().reports, '').replace(shapes().lead, '').replace(shapes().close, '');

/** 模型1、模型3; 模型1、2和3; 模型2-4. */
const modelsIn = (words: string): number[] => {
  const models = new Set<number>();
  for (const found of words.matchAll(shapes().models)) {
    let last = Number(found[1]);
    models.add(last);
    for (const next of (found[2] ?? '').matchAll(shapes().furtherModel)) {
      const number = Number(next[2]);
      if (shapes().range.test(next[1] ?? '')) for (let k = last + 1; k < number; k++) models.add(k);
      models.add(number);
      last = number;
    }
  }
  return [...models].sort((a, b) => a - b);
};

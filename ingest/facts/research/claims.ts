// What the text of a paper claims of the effect of a variable: its sign, its significance, and of which models.
//
// Signals: a clause behind the last hypothesis in which 显著 or 正向/负向 影响, 相关 or 系数为负 follows the names of variables
// (甲、乙对丙有显著正向影响: two claims); models named in the same sentence (结合模型1、3).
// Never a claim: what others found, what is assumed or expected, a moderating or indirect effect, a comparison of groups or effects.
import type { Hypothesis, Quoted, Variable } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized } from '../../types.ts';
import { findClauses } from '../clauses.ts';
import { findVariable } from './variable-names.ts';

export type Claim = Quoted & {
  readonly variable: Variable;
  /** Null where the clause does not name one: needed to tell paths apart. */
  readonly effect: Variable | null;
  readonly sign: 'positive' | 'negative' | null;
  /** Null where the clause does not say. */
  readonly significant: boolean | null;
  /** 1 and 3 of 结合模型1、模型3; empty where none is named. */
  readonly models: readonly number[];
};

/** The claims of a text in its order. */
export const findClaims = (
  text: Recognized,
  variables: readonly Variable[],
  hypotheses: readonly Hypothesis[],
): Claim[] => {
  const from = Math.max(0, ...hypotheses.map(({ span }) => span.end));
  return text.sentences.flatMap((sentence) => {
    if (sentence.span.start < from || (sentence.zone !== 'body' && sentence.zone !== 'back')) return [];
    if (text.blocks[sentence.block]?.kind !== 'paragraph') return [];
    const models = modelsIn(sentence.text);
    const clauses = findClauses(sentence.text);
    return clauses.flatMap((clause, i): Claim[] => {
      const said = sentence.text.slice(clause.start, clause.end);
      const read = readClaim(said);
      const before = sentence.text.slice(clauses[i - 1]?.start ?? clause.start, clause.end);
      if (!read || conditional.test(before)) return [];
      const effect = read.effect === null ? null : findVariable(variables, read.effect, 'dependent');
      return read.subjects.flatMap((words): Claim[] => {
        const variable = findVariable(variables, words);
        if (!variable || variable === effect || variable.type === 'dependent') return [];
        const { sign, significant } = read;
        const quoted = sourceQuote(text.text, sentence, clause.start, clause.end);
        return [{ variable, effect, sign, significant, models, ...quoted }];
      });
    });
  });
};

type Read = {
  readonly subjects: readonly string[];
  readonly effect: string | null;
  readonly sign: Claim['sign'];
  readonly significant: boolean | null;
};

const notOwn =
  /已有|前人|以往|学者|文献(?:认为|表明|发现|指出|显示|中)|该研究|假设\s?[Hh]?\d*[:：]|预期|预计|可能|认为|如果|是否能|等(?:人)?[(（]|\[\d|调节|中介|交互|差异|组间|[多大高低强弱]于(?!0|零)|更[高低强弱大小]|间接|依次|链式|通过(?!了|显著)|越[高低强弱大小]|实验组|控制组|稳健|削弱|减弱|增强/;
/** 当企业规模较小时，…不显著 tells of a part of the sample. */
const conditional =
  /(?:^|[,，])(?:而|但|且)?当[^,，]{2,30}(?:时|下)?[,，]|[高低](?:水平|程度)?(?:的?(?:情况|条件|情境|企业|员工|个体|样本))?(?:时|下|中)?[,，]|(?:情况|条件|情境)下/;
const insignificant =
  /不(?:再|太|够)?显著|(?:没有|无|未达到?|未表现出|不存在|不具有)(?:统计(?:学|上)?(?:的)?)?显著|未(?:能)?通过(?:了)?[^,，]{0,8}显著性检验|影响不明显/;
const predicate =
  /(?:的)?(?:回归|路径|估计|标准化)*系数(?:均|都)?(?:显著)?(?:为|是|小于|大于)|(?:的)?(?:影响|作用)?(?:系数)?(?:均|都|也|并|仍|则|却)*(?:不(?:再|太|够)?|没有|无|未通过|未达到?|存在|具有|有|呈现?|表现出|产生)*(?:着|出|了)?(?:统计上)?(?:的)?显著|(?:存在|具有|有|呈现?|产生)(?:着|出|了)?(?:一定的?)?(?:正|负)|(?:正|负|反)向(?:影响|作用)|影响不明显/;

/** What a clause says of which variables; null where it is no claim. */
const readClaim = (clause: string): Read | null => {
  if (notOwn.test(clause)) return null;
  const found = predicate.exec(clause);
  if (!found || found.index === 0) return null;
  const said = clause.slice(found.index);
  const head = clause.slice(0, found.index);
  const [subject = '', effect] = head.split(/(?:对于?|与(?=[^与]*$))(?=[^、]*$)/);
  const negative = /(?:负|反)向?|为负|小于0/.test(said);
  const positive = /正向?|为正|大于0/.test(said);
  const significant = insignificant.test(clause) ? false : /显著/.test(said) ? true : null;
  const sign = negative === positive ? null : negative ? 'negative' : 'positive';
  if (sign === null && significant === null) return null;
  const subjects = subject.split(/[、,，]|以及|及其?|和/).map(withoutFrame);
  return {
    subjects: subjects.filter((words) => words.length >= 2),
    effect: effect === undefined || effect === '' ? null : effect.replace(/(?:之间|的|均|都|也|并)+$/, ''),
    sign: significant === false ? null : sign,
    significant,
  };
};

/** Without what leads to a name and what closes it: 但专利IPC数量在模型2中 → 专利IPC数量, 是否有过质押经历变量 → 是否有过质押经历. */
const withoutFrame = (words: string): string =>
  words
    .replace(/^.*(?:表明|说明|显示|发现|可见|看出|可知|仅|只有|其中|此外)/, '')
    .replace(/^(?:而|但|且|即|则|并|又|在[^中上]{1,10}[中上])+/, '')
    .replace(/(?:在[^中]{1,12}中|变量|(?:的)?(?:影响|作用|系数|回归系数)|[(（][^)）]*[)）]|均|都|也|则|还|并)+$/, '');

/** 模型1、模型3; 模型1、2和3; 模型2-4. */
const modelsIn = (words: string): number[] => {
  const models = new Set<number>();
  for (const found of words.matchAll(
    /模型\s?[(（]?(\d)[)）]?((?:\s?[、,，和与及至到~—-]\s?(?:模型)?\s?[(（]?\d[)）]?(?![\d.%]))*)/g,
  )) {
    let last = Number(found[1]);
    models.add(last);
    for (const next of (found[2] ?? '').matchAll(/([、,，和与及至到~—-])\s?(?:模型)?\s?[(（]?(\d)/g)) {
      const number = Number(next[2]);
      if (/[至到~—-]/.test(next[1] ?? '')) for (let k = last + 1; k < number; k++) models.add(k);
      models.add(number);
      last = number;
    }
  }
  return [...models].sort((a, b) => a - b);
};

// What became of hypotheses, from the text.
//
// Signals, in order of precedence:
//   1. a clause that names the label with a word of outcome: 假设H2得到印证, 与假设H1、H5、H6一致, H4未成立; the last one speaks
//   2. a clause that names the cause and 假设: …与假设方向相反; it turns a rejection by label into a reversal
//   3. for a hypothesis without either, a clause that names the cause with 显著 and a direction: the same → supported, the
//      opposite → reversed, 不显著 → rejected; supported in one model and 削弱 or 不显著 in another → partial
//   4. rejected with a coefficient of the opposite sign that is significant, in brackets or said so → reversed
// Never takes a summary of other people's results (已有研究, 前人), nor the abstract, where the text itself speaks.
import type { Direction, Hypothesis, Outcome } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { Recognized, Sentence } from '../types.ts';
import { findClauses } from './clauses.ts';

type Verdict = { readonly outcome: Outcome; readonly sentence: Sentence; readonly start: number; readonly end: number };

/** The hypotheses with their outcome and the clause that says so; `untested` where none does. */
export const findOutcomes = (text: Recognized, hypotheses: readonly Hypothesis[]): Hypothesis[] => {
  const last = Math.max(0, ...hypotheses.map((hypothesis) => hypothesis.span.end));
  const after = text.sentences.filter(
    (sentence) =>
      sentence.span.start >= last &&
      (sentence.zone === 'body' || sentence.zone === 'back') &&
      text.blocks[sentence.block]?.kind === 'paragraph' &&
      !sentence.text.includes('</td>'),
  );
  return hypotheses.map((hypothesis) => {
    const verdict = verdictOf(hypothesis, after);
    if (!verdict) return hypothesis;
    const quoted = sourceQuote(text.text, verdict.sentence, verdict.start, verdict.end);
    return { ...hypothesis, outcome: verdict.outcome, outcomeQuote: quoted.quote, outcomeSpan: quoted.span };
  });
};

const verdictOf = (hypothesis: Hypothesis, sentences: readonly Sentence[]): Verdict | null => {
  const byLabel = labelVerdict(hypothesis, sentences);
  const byCause = causeVerdict(hypothesis, sentences);
  if (!byLabel) return byCause;
  if (byLabel.outcome === 'rejected' && (byCause?.outcome === 'reversed' || isOppositeCoefficient(hypothesis, byLabel)))
    return { ...byLabel, outcome: 'reversed' };
  return byLabel;
};

const words: readonly (readonly [RegExp, Outcome])[] = [
  [/部分(?:成立|得到|支持|验证|通过|印证)/, 'partial'],
  [/相反|相悖|相违背|背道而驰/, 'reversed'],
  [
    /(?:不|未能?|没有|未得到|没能|无法)(?:成立|得到(?:支持|验证|证实|印证)?|通过|支持|被?验证|获得支持|被支持|被证实)|拒绝|不支持|不成立|不显著|未成立|被推翻/,
    'rejected',
  ],
  [
    /成立|得到(?:了)?(?:支持|验证|证实|印证|检验|证明)|通过(?:了)?(?:检验|验证)?|支持|验证|证实|印证|一致|相符|接受/,
    'supported',
  ],
];

const outcomeIn = (clause: string): Outcome | null => words.find(([pattern]) => pattern.test(clause))?.[1] ?? null;

const labelVerdict = (hypothesis: Hypothesis, sentences: readonly Sentence[]): Verdict | null => {
  const label = hypothesis.labelNormalized ?? hypothesis.label;
  let verdict: Verdict | null = null;
  for (const sentence of sentences) {
    const clauses = findClauses(sentence.text);
    for (const [i, clause] of clauses.entries()) {
      const said = sentence.text.slice(clause.start, clause.end);
      const mark = labelAt(said, label);
      if (mark === null) continue;
      // 与假设H1b相悖，因此假设H1b没有得到支持: reversed says more than rejected.
      const outcome = outcomeIn(ownWords(said.slice(mark))) ?? outcomeIn(said.slice(mark)) ?? outcomeIn(said);
      if (!outcome || (verdict?.outcome === 'reversed' && outcome === 'rejected')) continue;
      const before = clauses[i - 1];
      const start = before && clause.start - before.end <= 1 ? before.start : clause.start;
      verdict = { outcome, sentence, start, end: clause.end };
    }
  }
  return verdict;
};

/** H1a得到支持而H1b没有得到支持: what stands between a label and the next. */
const ownWords = (said: string): string => /^.{2,}?(?=[Hh]\d)/.exec(said)?.[0] ?? said;

/** Where a clause names a label, ranges and lists included (H1、H2; H1-H3; H1a和H1b); null where it does not. */
const labelAt = (clause: string, label: string): number | null => {
  const escaped = label.replace(/[()]/g, '\\$&');
  const found = new RegExp(`(?<![A-Za-z0-9])(?:假设\\s?)?${escaped}(?![a-z0-9(（])`).exec(clause);
  if (found) return found.index;
  const number = /^([Hh])(\d+)$/.exec(label);
  if (!number) return null;
  for (const range of clause.matchAll(/([Hh])(\d+)\s?[-—–~～至到]\s?[Hh]?(\d+)/g))
    if (range[1] === number[1] && Number(range[2]) <= Number(number[2]) && Number(number[2]) <= Number(range[3]))
      return range.index;
  return null;
};

const others = /(?:已有|前人|以往|国内外|学者|文献|该研究|等(?:人)?[(（]|\[\d)/;

const causeVerdict = (hypothesis: Hypothesis, sentences: readonly Sentence[]): Verdict | null => {
  const { cause } = hypothesis;
  if (!cause || cause.length < 3) return null;
  const verdicts: Verdict[] = [];
  let topic = -9; // the sentence that last named the cause
  sentences.forEach((sentence, at) => {
    const clauses = findClauses(sentence.text);
    for (const [i, clause] of clauses.entries()) {
      const said = sentence.text.slice(clause.start, clause.end);
      const named = names(said, cause);
      if (named) topic = at;
      const goesOn =
        !named &&
        at - topic <= 3 &&
        sentence.block === sentences[topic]?.block &&
        /^(?:但|然而|不过|而)/.test(sentence.text.slice(clauses[0]?.start ?? 0)) &&
        i === 0;
      if (!named && !goesOn) continue;
      const assumed = /假设/.test(said) && !/假设\s?[Hh]?\d/.test(said) ? outcomeIn(said) : null;
      const outcome = assumed ?? (others.test(said) ? null : significance(said, hypothesis.direction));
      if (outcome) verdicts.push({ outcome, sentence, start: clause.start, end: clause.end });
    }
  });
  const reversed = verdicts.find((verdict) => verdict.outcome === 'reversed');
  const [first] = verdicts;
  if (reversed) return reversed;
  const mixed =
    verdicts.some((verdict) => verdict.outcome === 'supported') &&
    verdicts.some((verdict) => verdict.outcome !== 'supported');
  return first && mixed ? { ...first, outcome: 'partial' } : (first ?? null);
};

/** Whether a clause names a variable, also where a character or two differ (被引次数, 被引用数). */
const names = (clause: string, name: string): boolean => {
  if (clause.includes(name)) return true;
  if (name.length < 5) return false;
  const core = name
    .replace(/^(?:是否)?(?:有|存在|引入|具有)/, '')
    .replace(/(?:数量|次数|个数|总数|程度|水平|数|的|加入|参与|介入)$/, '');
  return core.length >= 4 && clause.includes(core);
};

const significance = (said: string, direction: Direction): Outcome | null => {
  if (/不显著|没有显著|无显著|未达到?显著|不再显著/.test(said)) return 'rejected';
  if (/显著性?(?:有所)?(?:被)?(?:削弱|减弱|下降|消失)/.test(said)) return 'partial';
  if (!/显著|系数为/.test(said)) return null;
  const sign = /负向|负相关|反向|为负|负的/.test(said)
    ? 'negative'
    : /正向|正相关|为正|积极|促进|提高|增加/.test(said)
      ? 'positive'
      : null;
  if (sign === null || (direction !== 'positive' && direction !== 'negative'))
    return direction.startsWith('moderates') && sign === 'positive' ? 'supported' : null;
  return sign === direction ? 'supported' : 'reversed';
};

/** （路径系数 -0.297, P<0.001） beside a rejected positive hypothesis: significant, but the other way. */
const isOppositeCoefficient = (hypothesis: Hypothesis, verdict: Verdict): boolean => {
  const near = verdict.sentence.text.slice(verdict.start, verdict.end + 60).replace(/[\s$\\]/g, '');
  const value = /系数(?:为|=|:)?([-−–]?)0?\.\d+/.exec(near);
  if (!value || !/[Pp][<＜]0?\.0|\*{1,3}/.test(near)) return false;
  const negative = value[1] !== '';
  return hypothesis.direction === (negative ? 'positive' : 'negative');
};

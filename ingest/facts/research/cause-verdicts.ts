// What became of a hypothesis by clauses that name its cause and not its label: 专利质押数量有显著正向影响.
// Never takes what others found (已有研究, 作者(2015)).
import type { Direction, Hypothesis, Outcome } from '../../../model/index.ts';
import type { Sentence } from '../../types.ts';
import { findClauses } from '../clauses.ts';
import { outcomeIn } from './outcome-words.ts';

/** An outcome and the words that tell it: half-open in the sentence's text. */
export type Verdict = {
  readonly outcome: Outcome;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
};

const others = /(?:已有|前人|以往|国内外|学者|文献(?:认为|表明|发现|指出|显示|中)|该研究|等(?:人)?[(（]|\[\d)/;

/** What clauses on the cause say: reversed before all, partial where they differ. */
export const causeVerdict = (hypothesis: Hypothesis, sentences: readonly Sentence[]): Verdict | null => {
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
export const isOppositeCoefficient = (hypothesis: Hypothesis, verdict: Verdict): boolean => {
  const near = verdict.sentence.text.slice(verdict.start, verdict.end + 60).replace(/[\s$\\]/g, '');
  const value = /系数(?:为|=|:)?([-−–]?)0?\.\d+/.exec(near);
  if (!value || !/[Pp][<＜]0?\.0|\*{1,3}/.test(near)) return false;
  const negative = value[1] !== '';
  return hypothesis.direction === (negative ? 'positive' : 'negative');
};

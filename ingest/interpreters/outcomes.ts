// What became of hypotheses, from the text and from its tables of results.
//
// Signals, in order of precedence:
//   1. a clause that names the label with a word of outcome: 假设H2得到印证, 与假设H1、H5、H6一致, H4未成立; H1、H2分别成立和不成立;
//      the last one speaks. Below it, what is said of all: 除H3外，其余假设均得到支持; and of H1 for H1a
//   2. a clause that names the cause and 假设: …与假设方向相反; it turns a rejection by label into a reversal
//   3. for a hypothesis without either, a clause that names the cause with 显著 and a direction: the same → supported, the
//      opposite → reversed, 不显著 → rejected; supported in one model and 削弱 or 不显著 in another → partial
//   4. rejected with a coefficient of the opposite sign that is significant, in brackets or said so → reversed
//   5. the row of a table of results (outcome-tables.ts), which is kept beside what the text says
// Never takes a summary of other people's results (已有研究, 前人), nor the abstract, where the text itself speaks.
import type { Direction, Hypothesis, Outcome } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { Recognized, Sentence } from '../types.ts';
import { type Clause, findClauses } from './clauses.ts';
import { findLabelReferences, plainLabel } from './label-references.ts';
import { outcomesInTables } from './outcome-tables.ts';
import { isOpen, outcomeIn, outcomesIn } from './outcome-words.ts';

type Verdict = { readonly outcome: Outcome; readonly sentence: Sentence; readonly start: number; readonly end: number };

/** The hypotheses with their outcome and the words that say so; `untested` where none do. */
export const findOutcomes = (text: Recognized, hypotheses: readonly Hypothesis[]): Hypothesis[] => {
  const last = Math.max(0, ...hypotheses.map((hypothesis) => hypothesis.span.end));
  const told = text.sentences.filter(
    (sentence) =>
      (sentence.zone === 'body' || sentence.zone === 'back') &&
      text.blocks[sentence.block]?.kind === 'paragraph' &&
      !sentence.text.includes('</td>') &&
      !hypotheses.some(({ span }) => span.start < sentence.span.end && sentence.span.start < span.end),
  );
  const after = told.filter((sentence) => sentence.span.start >= last);
  const labels = hypotheses.map(labelOf).filter((label) => /\d/.test(label));
  const byLabel = labelVerdicts(told, hypotheses, labels);
  const inTables = outcomesInTables(text, labels);
  return hypotheses.map((hypothesis) => {
    const verdict = verdictOf(hypothesis, byLabel.get(labelOf(hypothesis)) ?? null, after);
    const row = inTables.get(labelOf(hypothesis));
    const table = row ? { tableOutcome: row.outcome, tableOutcomeQuote: row.quote, tableOutcomeSpan: row.span } : {};
    if (verdict) {
      const quoted = sourceQuote(text.text, verdict.sentence, verdict.start, verdict.end);
      return {
        ...hypothesis,
        outcome: verdict.outcome,
        outcomeQuote: quoted.quote,
        outcomeSpan: quoted.span,
        ...table,
      };
    }
    return row
      ? { ...hypothesis, outcome: row.outcome, outcomeQuote: row.quote, outcomeSpan: row.span, ...table }
      : hypothesis;
  });
};

const labelOf = (hypothesis: Hypothesis): string => plainLabel(hypothesis.labelNormalized ?? hypothesis.label);

const verdictOf = (hypothesis: Hypothesis, byLabel: Verdict | null, sentences: readonly Sentence[]): Verdict | null => {
  const byCause = causeVerdict(hypothesis, sentences);
  if (!byLabel) return byCause;
  if (byLabel.outcome === 'rejected' && (byCause?.outcome === 'reversed' || isOppositeCoefficient(hypothesis, byLabel)))
    return { ...byLabel, outcome: 'reversed' };
  return byLabel;
};

// ── by label

/** By label, what the last clause says that names it; for a label that none names, what is said of all or of the one above. */
const labelVerdicts = (
  sentences: readonly Sentence[],
  hypotheses: readonly Hypothesis[],
  labels: readonly string[],
): ReadonlyMap<string, Verdict> => {
  const own = new Map<string, Verdict>();
  const shared = new Map<string, Verdict>();
  const ends = new Map(hypotheses.map((hypothesis) => [labelOf(hypothesis), hypothesis.span.end]));
  const add = (to: Map<string, Verdict>, label: string, verdict: Verdict): void => {
    if (verdict.sentence.span.start < (ends.get(label) ?? 0)) return;
    // 与假设H1b相悖，因此假设H1b没有得到支持: reversed says more than rejected.
    if (to.get(label)?.outcome === 'reversed' && verdict.outcome === 'rejected') return;
    to.set(label, verdict);
  };
  for (const sentence of sentences) {
    const clauses = findClauses(sentence.text);
    for (const [i, clause] of clauses.entries()) {
      const said = sentence.text.slice(clause.start, clause.end);
      const before = clauses[i - 1];
      const start = before && clause.start - before.end <= 1 ? before.start : clause.start;
      const at = { sentence, start, end: clause.end };
      for (const { label, wide, outcome } of readVerdicts(said, labels))
        add(wide ? shared : own, label, { ...at, outcome });
      for (const [label, outcome] of readTotal(sentence.text, clauses, i, labels))
        add(shared, label, { ...at, outcome });
    }
  }
  return new Map([...shared, ...own]);
};

type Said = { readonly label: string; readonly wide: boolean; readonly outcome: Outcome };

/** What a clause says of the labels that it names: H1a得到支持而H1b没有得到支持; H1、H2分别得到支持和未得到支持. */
const readVerdicts = (clause: string, labels: readonly string[]): Said[] => {
  const references = findLabelReferences(clause, labels);
  if (isOpen(clause) || (/^除了?/.test(clause) && /(?:外|之外|以外)$/.test(clause))) return [];
  return references.flatMap(({ labels: named, wide, end }, k) => {
    const next = references[k + 1];
    const own = clause.slice(end, next?.start);
    const each = /^(?:则|也)?(?:分别|依次)/.test(own) ? outcomesIn(own.replace(/^.*?(?:分别|依次)/, '')) : [];
    const outcome = outcomeIn(own) ?? (next ? outcomeIn(clause.slice(end)) : null) ?? outcomeIn(clause);
    return named.flatMap((label, at): Said[] => {
      const said = each.length === named.length ? each[at] : outcome;
      return said ? [{ label, wide, outcome: said }] : [];
    });
  });
};

const all =
  /(?:其余|其他|其它|剩余|剩下|余下|所有|全部|上述|以上|各项?|(?:\d+|[两三四五六七八九十]+)(?:个|项|条))的?(?:\d+|[两三四五六七八九十]+)?(?:个|项|条)?(?:研究)?假设/;

/** 除H3外，其余假设均得到支持: of all labels, those excepted aside, which have the contrary. */
const readTotal = (
  sentence: string,
  clauses: readonly Clause[],
  i: number,
  labels: readonly string[],
): (readonly [string, Outcome])[] => {
  const clause = clauses[i];
  const said = clause ? sentence.slice(clause.start, clause.end) : '';
  const excepted = /^.*?除了?(.+?)(?:外|之外|以外)/.exec(
    `${clauses[i - 1] ? sentence.slice(clauses[i - 1]?.start, clauses[i - 1]?.end) : ''}，${said}`,
  );
  const outcome =
    all.test(said) && findLabelReferences(said.replace(/^.*外/, ''), labels).length === 0 ? outcomeIn(said) : null;
  if (!outcome) return [];
  const without = new Set(excepted ? findLabelReferences(excepted[1] ?? '', labels).flatMap((at) => at.labels) : []);
  if (excepted && without.size === 0) return [];
  const contrary = outcomeIn(excepted?.[1] ?? '') ?? (outcome === 'supported' ? 'rejected' : 'supported');
  return labels.map((label) => [label, without.has(label) ? contrary : outcome] as const);
};

// ── by cause

const others = /(?:已有|前人|以往|国内外|学者|文献(?:认为|表明|发现|指出|显示|中)|该研究|等(?:人)?[(（]|\[\d)/;

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

// What became of hypotheses, from the text and from its tables of results.
//
// Signals, in order of precedence:
//   1. a clause that names the label with a word of outcome: 假设H2得到印证, 与假设H1、H5、H6一致, H4未成立; H1、H2分别成立和不成立;
//      the last one speaks; 该假设得到支持 speaks of the label before it in its paragraph. Below it, what is said of all: 除H3外，其余假设均得到支持; and of H1 for H1a
//   2. a clause that names the cause and 假设: …与假设方向相反; it turns a rejection by label into a reversal
//   3. for a hypothesis without either, a clause that names the cause with 显著 and a direction: the same → supported, the
//      opposite → reversed, 不显著 → rejected; supported in one model and 削弱 or 不显著 in another → partial
//   4. rejected with a coefficient of the opposite sign that is significant, in brackets or said so → reversed
//   5. the row of a table of results (outcome-tables.ts), which is kept beside what the text says
// Never takes a summary of other people's results (已有研究, 前人), nor the abstract, where the text itself speaks.
import type { Hypothesis, Outcome } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { type Clause, findClauses } from '../clauses.ts';
import { causeVerdict, isOppositeCoefficient, type Verdict } from './cause-verdicts.ts';
import { findLabelReferences, plainLabel } from './label-references.ts';
import { outcomesInTables } from './outcome-tables.ts';
import { isOpen, outcomeIn, outcomesIn } from './outcome-words.ts';

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
    // 方向同假设H2b相反，故H2b未获支持: reversed says more than rejected.
    if (to.get(label)?.outcome === 'reversed' && verdict.outcome === 'rejected') return;
    to.set(label, verdict);
  };
  let named = null as { readonly label: string; readonly block: number } | null;
  for (const sentence of sentences) {
    const clauses = findClauses(sentence.text);
    if (named?.block !== sentence.block) named = null;
    for (const [i, clause] of clauses.entries()) {
      const said = sentence.text.slice(clause.start, clause.end);
      const [first, second] = findLabelReferences(said, labels);
      if (first && !second && first.labels.length === 1 && !first.wide)
        named = { label: first.labels[0] ?? '', block: sentence.block };
      else if (first) named = null;
      const before = clauses[i - 1];
      const start = before && clause.start - before.end <= 1 ? before.start : clause.start;
      const at = { sentence, start, end: clause.end };
      for (const { label, wide, outcome } of readVerdicts(said, labels))
        add(wide ? shared : own, label, { ...at, outcome });
      const taken = named && thisHypothesis.test(said) ? outcomeIn(said) : null;
      if (named && taken) add(own, named.label, { ...at, outcome: taken });
      for (const [label, outcome] of readTotal(sentence.text, clauses, i, labels))
        add(shared, label, { ...at, outcome });
    }
  }
  return new Map([...shared, ...own]);
};

/** 假设3描述了…，该假设得到支持: the one named last in the paragraph. */
const thisHypothesis = /^(?:这一?个?|该|此|本)?(?:研究)?假设(?! ?[Hh\d一二三四五六七八九十、和与均都])/;

type Said = { readonly label: string; readonly wide: boolean; readonly outcome: Outcome };

/** What a clause says of the labels that it names: H1a通过了检验而H1b没有通过检验; H1、H2分别得到支持和未得到支持. */
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

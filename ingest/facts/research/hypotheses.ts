// Labelled hypotheses: statement, cause, effect, direction, and what the text says became of them.
//
// The statement is what follows the label, at its first place; later places refer to it.
// Cause, effect and direction: statements.ts. Outcome: outcomes.ts.
import type { Hypothesis } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { LabelMention, Recognized, Sentence } from '../../types.ts';
import { findOutcomes } from './outcomes.ts';
import { readStatement } from './statements.ts';

/** The hypotheses of a text in its order, one for each label. */
export const interpretHypotheses = (text: Recognized): Hypothesis[] => {
  const found = new Map<string, Hypothesis>();
  const labels = text.mentions.filter((mention) => mention.type === 'hypothesis-label');
  const order = ['hypothesis-label', 'hypothesis-label-behind', 'hypothesis-unlabelled'];
  for (const mention of labels.toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule))) {
    const key = mention.rule === 'hypothesis-unlabelled' ? `${mention.span.start}` : mention.label;
    if (found.has(key)) continue;
    const hypothesis = hypothesisAt(text, mention, labels);
    const known = [...found.values()].some(
      ({ span }) => hypothesis && span.end > hypothesis.span.start && span.start < hypothesis.span.end,
    );
    if (hypothesis && !known) found.set(key, hypothesis);
  }
  return findOutcomes(
    text,
    [...found.values()].sort((a, b) => a.span.start - b.span.start),
  );
};

const hypothesisAt = (text: Recognized, mention: LabelMention, labels: readonly LabelMention[]): Hypothesis | null => {
  const sentence = text.sentences[mention.sentence];
  if (!sentence || sentence.zone === 'references' || text.blocks[sentence.block]?.kind === 'table-row') return null;
  const at = statementAt(sentence, mention, labels);
  const statement = sentence.text
    .slice(at.start, at.end)
    .replace(/[。;；,，\s]+$/, '')
    .trim();
  if (statement.length < 6) return null;
  const printed = sentence.text
    .slice(mention.at.start, mention.at.end)
    .replace(/[\s:：.。、,，“”]|(?<=.)(?:表示|认为|提出|预期|为|是)[:：,，]?$|^[(（]|[)）]$(?<![a-z\d][)）])/g, '')
    .replace(/^[^(（]*[)）]$/, (label) => label.slice(0, -1));
  const label = mention.rule === 'hypothesis-unlabelled' ? mention.label : bareLabel(printed) || mention.label;
  const { direction, cause, effect, moderator } = readStatement(statement);
  return {
    id: `${text.id}/hypothesis/${mention.span.start}-${mention.span.end}`,
    rule: ruleNames[mention.rule] ?? 'labelled-statement',
    label,
    ...(label === mention.label ? {} : { labelNormalized: mention.label }),
    statement,
    cause,
    effect,
    ...(moderator ? { moderator } : {}),
    direction,
    outcome: 'untested',
    variables: [],
    ...sourceQuote(text.text, sentence, Math.min(mention.at.start, at.start), Math.max(mention.at.end, at.end)),
  };
};

const ruleNames: Readonly<Record<string, string>> = {
  'hypothesis-label-behind': 'statement-with-label-behind',
  'hypothesis-unlabelled': 'unlabelled-statement',
};

/** Without a bracket that encloses it, or a word in brackets behind it: (H1), H1(规模假设). */
const bareLabel = (printed: string): string =>
  printed.replace(/[(（][^()（）]{2,12}[)）]$/, '').replace(/^[(（](.+)[)）]$/, '$1');

/** Behind the label up to the next; of a label behind its statement, from the stop or label before. */
const statementAt = (
  sentence: Sentence,
  mention: LabelMention,
  labels: readonly LabelMention[],
): { readonly start: number; readonly end: number } => {
  const own = labels.filter((other) => other.sentence === mention.sentence && other.at.start !== mention.at.start);
  if (mention.rule !== 'hypothesis-label-behind') {
    const next = own.find((other) => other.at.start > mention.at.start);
    return { start: mention.at.end, end: next?.at.start ?? sentence.text.length };
  }
  const before = own.findLast((other) => other.at.start < mention.at.start)?.at.end ?? 0;
  const words = sentence.text.slice(before, mention.at.start);
  const lead =
    /^(?:.*[。；;:：]|[,，]?(?:且|并且|同时|因此|据此|因而|故)?(?:本文|本研究)?(?:假设|认为|推测|预期)?[,，]?)/.exec(
      words,
    );
  return { start: before + (lead?.[0].length ?? 0), end: mention.at.start };
};

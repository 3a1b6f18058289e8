// Labelled hypotheses: statement, cause, effect, direction, and what the text says became of it.
//
// The statement is what follows the label, at its first place; later places refer to it.
// Cause, effect and direction: relation.ts. Outcome: outcomes.ts.
// Never takes what a model assumes (基本假设), nor statements none of which relates anything, where they are not spoken of
// again.
import type { Hypothesis } from '../../../model/index.ts';
import { tellsRelation } from '../../mentions/hypothesis-labels.ts';
import { sectionPath } from '../../segment.ts';
import type { LabelMention, Recognized, Sentence } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { ruledBy } from '../ruled-by.ts';
import { knownNames } from './known-names.ts';
import { isLabelBelow } from './label-references.ts';
import { findOutcomes } from './outcomes.ts';
import { readRelation } from './relation.ts';
import { numberedStatements, type Statement, statementOf, statementsInTables } from './statement.ts';

/** The hypotheses of a text in its order, one for each label. */
export const interpretHypotheses = (text: Recognized): Hypothesis[] => {
  const statements: Statement[] = [];
  const all = statementsOf(text);
  for (const statement of statingFirst(text, all))
    if (
      !isAssumption(text, statement) &&
      !isSummedUp(statement, all) &&
      !statements.some((other) => isSame(other, statement))
    )
      statements.push(statement);
  const found = statements
    .map((statement) => hypothesisOf(text, statement))
    .sort((a, b) => a.hypothesis.span.start - b.hypothesis.span.start);
  const told = findOutcomes(
    text,
    found.map(({ hypothesis }) => hypothesis),
  );
  return found.some(({ relates }) => relates) ? told : told.filter(({ outcome }) => outcome !== 'untested');
};

/**
 * Headings with a label and a name, but no relation, last; so too one with a relation, where the text below it states
 * that: # H1：甲对乙的影响 … H1：甲正向影响乙.
 */
const statingFirst = (text: Recognized, statements: readonly Statement[]): Statement[] => {
  const headings = new Set(text.sections.map(({ block }) => block));
  const relates = ({ run, at }: Statement): boolean => tellsRelation(stretchOf(run, at.start, at.end));
  const isMarked = (block: number): boolean => (text.blocks[block]?.markup ?? 0) > 0;
  const isStatedBelow = ({ label, block }: Statement): boolean => {
    const next = text.blocks.findIndex((_, at) => at > block && isMarked(at));
    const below = statements.filter((one) => one.block > block && (next < 0 || one.block < next));
    const isStated = (one: Statement): boolean =>
      /[:：]\}?\s?$/.test(one.run.text.slice(0, one.at.start)) && relates(one);
    return isMarked(block) && below.some((one) => one.label === label && isStated(one));
  };
  const named = new Set(statements.filter((one) => (headings.has(one.block) && !relates(one)) || isStatedBelow(one)));
  return [...statements.filter((statement) => !named.has(statement)), ...named];
};

/** All that may be statements: those behind their labels first, those in tables last. */
const statementsOf = (text: Recognized): Statement[] => {
  const labels = text.mentions.filter((mention) => mention.type === 'hypothesis-label');
  const order: readonly LabelMention['statement'][] = ['behind', 'shared', 'before', 'below', 'unlabelled'];
  return [
    ...order
      .flatMap((place) => labels.filter(({ statement }) => statement === place))
      .flatMap((mention) => statementOf(text, mention, labels) ?? []),
    ...labels
      .filter(({ statement }) => statement === 'numbered')
      .flatMap((mention) => numberedStatements(text, mention)),
    ...statementsInTables(text),
  ];
};

/** Behind H4a and H4b, 假设4提出… speaks of both; H4：… states the whole that they are parts of. */
const isSummedUp = (statement: Statement, all: readonly Statement[]): boolean =>
  patterns().proposing.test(statement.run.text.slice(0, statement.at.start)) &&
  all.filter(
    (part) =>
      isLabelBelow(part.label, statement.label) &&
      part.place.start < statement.place.start &&
      part.block !== statement.block,
  ).length >= 2 &&
  !all.some((other) => other.label === statement.label && other.place.start < statement.place.start);

const patterns = lazily(() => ({ proposing: cueShape('{proposes}[,，]?\\s?$') }));

/** What a model takes for granted stands under a heading that says so. */
const isAssumption = (text: Recognized, { block }: Statement): boolean => {
  const section = text.sections[text.places[block]?.section ?? -1];
  return (
    section !== undefined &&
    sectionPath(text, section).some(({ title }) => stretchOf({ text: title }).has('assumption'))
  );
};

/**
 * One label is one hypothesis, but for one printed twice in a paragraph with two statements; one statement has one
 * label, or shares them all.
 */
const isSame = (a: Statement, b: Statement): boolean => {
  if (a.run === b.run && a.at.start === b.at.start && a.at.end === b.at.end && a.label !== b.label) return false;
  if (a.quoted.span.start < b.quoted.span.end && b.quoted.span.start < a.quoted.span.end) return true;
  if (a.label !== b.label || !/\d/.test(a.label)) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return a.block !== b.block || one.includes(other) || other.includes(one);
};

/** The sentence that a paragraph goes on with behind a statement that ends its own, where no label follows. */
const nextOf = (text: Recognized, { run, at, block }: Statement): Sentence | null => {
  const own = text.sentences.findIndex((sentence) => sentence === run);
  const next = text.sentences[own + 1];
  if (own < 0 || !next || next.block !== text.sentences[own]?.block || at.end < run.text.length - 2) return null;
  const isLabelled = text.mentions.some(
    (mention) => mention.type === 'hypothesis-label' && mention.sentence === own + 1,
  );
  return isLabelled || text.blocks[block]?.kind === 'table-row' ? null : next;
};

const wordsOf = ({ run, at }: Statement): string => run.text.slice(at.start, at.end).trim();

const hypothesisOf = (
  text: Recognized,
  statement: Statement,
): { readonly hypothesis: Hypothesis; readonly relates: boolean } => {
  const { run, at, printed, label, quoted, place } = statement;
  const { ruling, cause, effect, moderator } = readRelation(run, at, knownNames(text), nextOf(text, statement));
  const hypothesis: Hypothesis = {
    id: `${text.id}/hypothesis/${place.start}-${place.end}`,
    ...(ruling ? ruledBy(run, ruling) : { rule: 'labelled-statement' }),
    label: printed,
    ...(printed === label ? {} : { labelNormalized: label }),
    statement: wordsOf(statement),
    cause,
    effect,
    ...(moderator ? { moderator } : {}),
    direction: ruling?.outcome ?? 'none',
    outcome: 'untested',
    variables: [],
    ...quoted,
  };
  return { hypothesis, relates: ruling !== null };
};

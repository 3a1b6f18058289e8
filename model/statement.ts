// What people state against what the rules found: of keys, that two mean one thing or do not, and what to call a
// thing; of facts, what is wrong in one, that there is none, that there is one more. A store keeps statements beside
// its sources, and what it shows is a function of both: any order gives the same, and what is revoked leaves nothing
// behind.
import type { Anchor } from './anchor.ts';
import type { EdgeType, FactKind, FactNode, FieldValues } from './graph.ts';
import type { Key } from './keys.ts';
import { compareText, sortedBy } from './order.ts';
import type { SourceId } from './source.ts';
import type { Span } from './span.ts';

type Said = {
  readonly id: string;
  /**
   * Who says so, when (`2026-11-29T09:30:00.000Z`) and why; shown with it. Of former statements the time is not known.
   */
  readonly by: string;
  readonly at?: string;
  readonly reason: string;
};

/** Two keys are the same, or are different; or with one key twice, what to call what it means. */
export type KeyStatement = Said &
  (
    | { readonly kind: 'same' | 'different'; readonly a: Key; readonly b: Key }
    | { readonly kind: 'name'; readonly a: Key; readonly b: Key; readonly name: string }
  );

/** A fact of a text is otherwise, is none, or is missing. */
export type FactStatement = Said & {
  readonly kind: 'correct' | 'reject' | 'add';
  readonly at: string;
  /** The text that it was made on, and where that came from: it holds for every text that comes from there. */
  readonly source: SourceId;
  readonly origins: readonly string[];
  readonly target: FactTarget;
  /** What is so: the fields that change, or those of the fact that is added; nothing where it is rejected. */
  readonly fields: FieldValues;
  /** What the same fields were when it was made; all of them where the fact is rejected, null where it is added. */
  readonly was: FieldValues | null;
  /** What an added fact hangs on: the measure of an award; of a condition the measure, or the awards that it binds. */
  readonly holders: readonly FactAnchor[];
  /**
   * What a condition binds that is corrected: its holders, the whole document, or nothing, though its measure speaks
   * of it. Left out where it binds what it did.
   */
  readonly binds?: ConditionBinds;
  /** What text filters look in beside the text's own words: the new values, folded as `foldKey` of text/ does. */
  readonly folded: string;
};

export const conditionBinds = ['holders', 'document', 'nothing'] as const;
export type ConditionBinds = (typeof conditionBinds)[number];

export type Statement = KeyStatement | FactStatement;

/** Where a fact stands: by the words of its value, or its own words where it has no value. */
export type FactAnchor = Anchor & {
  readonly kind: FactKind;
  /** Which of how many of its kind at the same words; left out where it is alone there. */
  readonly nth?: number;
  readonly of?: number;
};

/** The words that a fact is held by: those of its value, else its own. */
export const anchorSpan = ({ span, properties }: FactNode): Span =>
  'valueSpan' in properties ? properties.valueSpan : span;

export type FactTarget =
  | { readonly what: 'fact'; readonly fact: FactAnchor }
  /** `from` is null where it leads from the document. */
  | {
      readonly what: 'relation';
      readonly type: EdgeType;
      readonly from: FactAnchor | null;
      readonly to: Key;
      readonly words: Anchor;
    }
  /** The whole document that the source is a text of; or the part of it that has these words for its title. */
  | { readonly what: 'document'; readonly part?: Anchor };

export const factStatementKinds = ['correct', 'reject', 'add'] as const satisfies readonly FactStatement['kind'][];

/** Who says so, when and why. */
export type Signature = { readonly by: string; readonly at: string; readonly reason: string };

/** That two keys mean one thing, or do not. A pair has one id, whichever key is named first. */
export const pairStatement = (
  kind: 'same' | 'different',
  keys: readonly [Key, Key],
  signature: Signature,
): KeyStatement => {
  const [a, b] = sortedBy(keys, (key) => key);
  return { id: `${a} ${b}`, kind, a: a ?? keys[0], b: b ?? keys[1], ...signature };
};

/** What to call what a key means. A key has one. */
export const nameStatement = (key: Key, name: string, signature: Signature): KeyStatement => ({
  ...{ id: `${key} name`, kind: 'name', a: key, b: key, name },
  ...signature,
});

/** Whether a statement is about a fact, and not about keys. */
export const isFactStatement = (statement: Statement): statement is FactStatement =>
  factStatementKinds.some((kind) => kind === statement.kind);

/** Earliest first: of two that say otherwise of one field, the later holds. */
export const compareFactStatements = (x: FactStatement, y: FactStatement): number =>
  compareText(x.at, y.at) || compareText(x.id, y.id);

// What a statement must be to be kept: whoever makes it, a person at a server or the line of an export, it names what
// is wrong in it.
import {
  type Anchor,
  addableKinds,
  CetuError,
  conditionBinds,
  type FactAnchor,
  type FactStatement,
  factKinds,
  fieldsOf,
  isAddable,
  isFactStatement,
  type KeyStatement,
  type Statement,
  wrongRelation,
  wrongRelationFields,
  wrongValue,
} from '../../model/index.ts';
import { checkPair } from './asserted.ts';

type Refuse = (why: string) => never;

/** Throws INPUT where a correction names what are not two keys of one kind, or what no fact can be. */
export const checkStatement = (statement: Statement): void => {
  const refuse: Refuse = (why) => {
    throw new CetuError('INPUT', `Correction ${statement.id.slice(0, 200)} cannot be kept: ${why}`);
  };
  if (isFactStatement(statement)) checkFactStatement(statement, refuse);
  else checkKeyStatement(statement, refuse);
};

const checkKeyStatement = (statement: KeyStatement, refuse: Refuse): void => {
  const { a, b } = statement;
  checkPair(a, b, refuse);
  if (statement.kind === 'name') {
    if (a !== b) refuse('a name is given to one key');
    checkText('name', statement.name, longestName, refuse);
  } else if (a === b) refuse(`both keys are ${a}`);
};

// In UTF-16 units.
const longestName = 200;
const longestReason = 2000;
const longestWords = 20_000;
const mostOrigins = 1000;
const mostHolders = 100;

const checkFactStatement = (statement: FactStatement, refuse: Refuse): void => {
  const { by, at, reason, source, origins, holders, target, folded } = statement;
  checkText('by', by, longestName, refuse);
  checkText('reason', reason, longestReason, refuse);
  if (!isMoment(at)) refuse(`at takes a moment (2026-11-29T09:30:00.000Z), not "${String(at).slice(0, 40)}"`);
  checkText('source', source, longestWords, refuse);
  if (origins.length > mostOrigins || origins.some((path) => typeof path !== 'string'))
    refuse(`origins takes at most ${mostOrigins} paths`);
  if (typeof folded !== 'string' || folded.length > longestWords)
    refuse(`folded takes at most ${longestWords} characters`);
  if (holders.length > mostHolders) refuse(`a fact hangs on at most ${mostHolders} others`);
  for (const holder of holders) checkAnchor('holders', holder, refuse);
  if (target.what === 'document') checkDocument(statement, target.part, refuse);
  else if (target.what === 'relation') checkRelation(statement, target, refuse);
  else checkFact(statement, target.fact, refuse);
};

const isMoment = (at: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(at) && !Number.isNaN(Date.parse(at));

const checkText = (field: string, value: string, longest: number, refuse: Refuse): void => {
  if (typeof value !== 'string' || value.trim() === '') refuse(`${field} must not be empty`);
  if (value.length > longest) refuse(`${field} takes at most ${longest} characters, not ${value.length}`);
};

const checkAnchor = (name: string, { words, before, after }: Anchor, refuse: Refuse): void => {
  checkText(`${name}.words`, words, longestWords, refuse);
  for (const side of [before, after])
    if (typeof side !== 'string' || side.length > longestReason)
      refuse(`${name}: the words on each side take at most ${longestReason} characters`);
};

const checkFactAnchor = (name: string, anchor: FactAnchor, refuse: Refuse): void => {
  checkAnchor(name, anchor, refuse);
  if (!factKinds.some((kind) => kind === anchor.kind)) refuse(`${name}: there is no kind ${anchor.kind}`);
};

const checkDocument = ({ kind, fields }: FactStatement, part: Anchor | undefined, refuse: Refuse): void => {
  if (part !== undefined) checkAnchor('part', part, refuse);
  if (kind !== 'correct') refuse('a document can only be corrected; cetu remove takes its text out');
  checkFields('Document', fields, refuse);
};

const checkFields = (kind: string, fields: FactStatement['fields'], refuse: Refuse): void => {
  if (Object.keys(fields).length === 0) refuse('it says no field');
  for (const [name, value] of Object.entries(fields)) {
    const wrong = wrongValue(kind, name, value);
    if (wrong) refuse(wrong);
  }
};

const checkFact = (statement: FactStatement, anchor: FactAnchor, refuse: Refuse): void => {
  const { kind, fields, holders, binds } = statement;
  checkFactAnchor('fact', anchor, refuse);
  if (binds !== undefined) checkBinds(statement, anchor, refuse);
  const known = fieldsOf(anchor.kind) ?? refuse(`a ${anchor.kind} cannot be corrected: it is how the text is built`);
  if (kind === 'reject') {
    if (Object.keys(fields).length > 0) refuse('a rejection says no field');
    return;
  }
  if (binds === undefined || Object.keys(fields).length > 0) checkFields(anchor.kind, fields, refuse);
  if (kind === 'correct') return;
  if (!isAddable(anchor.kind)) refuse(`a ${anchor.kind} cannot be added: ${addableKinds.join(', ')} can`);
  for (const [name, { otherwise }] of Object.entries(known))
    if (otherwise === undefined && fields[name] === undefined) refuse(`${anchor.kind}.${name} is needed`);
  const kinds = holders.map((holder) => holder.kind);
  const isOne = kinds.length === 1 && kinds[0] === 'Measure';
  if (anchor.kind === 'Award' && !isOne) refuse('an award hangs on one measure');
  if (anchor.kind === 'Condition' && !isOne && kinds.some((one) => one !== 'Award'))
    refuse('a condition hangs on one measure, on awards, or on the document');
  if (anchor.kind !== 'Award' && anchor.kind !== 'Condition' && kinds.length > 0)
    refuse(`a ${anchor.kind} hangs on nothing`);
};

/** What a condition is said to bind: one measure or some awards are named, and nothing beside. */
const checkBinds = ({ kind, binds, holders }: FactStatement, anchor: FactAnchor, refuse: Refuse): void => {
  if (kind !== 'correct' || anchor.kind !== 'Condition') refuse('only a condition that is corrected binds something');
  if (!conditionBinds.some((one) => one === binds)) refuse(`binds takes one of ${conditionBinds.join(', ')}`);
  const kinds = holders.map((holder) => holder.kind);
  if (binds !== 'holders' && kinds.length > 0) refuse(`a condition that binds ${binds} has no holders`);
  const isOne = kinds.length === 1 && kinds[0] === 'Measure';
  if (binds === 'holders' && !isOne && (kinds.length === 0 || kinds.some((one) => one !== 'Award')))
    refuse('a condition binds one measure, or awards');
};

type Relation = Extract<FactStatement['target'], { readonly what: 'relation' }>;

const checkRelation = ({ kind, fields }: FactStatement, target: Relation, refuse: Refuse): void => {
  const { from, to, type, words } = target;
  checkAnchor('words', words, refuse);
  if (from) checkFactAnchor('from', from, refuse);
  const start = from === null ? 'document' : from.kind;
  const wrong = wrongRelationFields(fields) ?? wrongRelation({ type, from: start, to });
  if (wrong) refuse(wrong);
  if (kind === 'correct' && Object.keys(fields).length === 0) refuse('it says no field');
  const said = wrongRelation({ type: String(fields['type'] ?? type), from: start, to: String(fields['to'] ?? to) });
  if (said) refuse(said);
};

// Whose work a heading, item or paragraph is, as it says itself: in a bracket or in words of their own.
//
//   （责任单位：市科技局、市财政局）  【牵头单位：甲；配合单位：乙】       role words with a colon, each before its names
//   （市科技局牵头，市财政局配合）  （由甲会同乙负责）  （各区按职责分工负责）   verbs, each behind its names
//   （市科技局、市财政局）  （江城海事局）                             names alone, at the end of a text
//   牵头单位：甲 责任单位：乙                                      role words without a bracket, up to a stop
//
// The one grammar of such notes: outline takes them off titles, segment keeps them whole. What body a name is, is not
// decided here.
// Never takes a bracket that explains (含公共平台), names a text (《…》) or says who may do something (谁主管谁负责).
import { matchesOf, SignSet } from '../text/index.ts';
import { listLabels } from './vocabulary/agency-lists.ts';
import { dutyWords } from './vocabulary/duties.ts';

export type DutyRole = 'lead' | 'responsible' | 'support';

/** Half-open in the text given. */
export type Range = readonly [number, number];

export type Duty = {
  readonly role: DutyRole;
  /** The words that say so (责任单位：, 配合); null where names stand alone. */
  readonly word: Range | null;
  /** The stretch of names, without signs at its ends: 市科技局、市财政局. */
  readonly names: Range;
};

export type DutyNote = {
  /** With its bracket where it has one. */
  readonly span: Range;
  readonly bracketed: boolean;
  readonly duties: readonly Duty[];
};

/** Whether names that stand alone in a bracket are all bodies. */
export type NamesTest = (text: string, names: readonly Range[]) => boolean;

/** The notes of a text in order. */
export const findDutyNotes = (text: string, areBodies: NamesTest = endAsBodies): DutyNote[] => {
  const notes: DutyNote[] = [];
  let from = 0;
  for (const note of findDutyBrackets(text, areBodies)) {
    notes.push(...wordNotes(text, from, note.span[0]), note);
    from = note.span[1];
  }
  return [...notes, ...wordNotes(text, from, text.length)];
};

/** Those of them that stand in brackets. */
export const findDutyBrackets = (text: string, areBodies: NamesTest = endAsBodies): DutyNote[] => {
  const notes: DutyNote[] = [];
  for (let at = openers.firstIn(text); at >= 0; at = openers.firstIn(text, at + 1)) {
    const note = parseDutyBracket(text, at, areBodies);
    const end = note?.span[1] ?? 0;
    if (!note || (isNamesAlone(note) && /[^。；;\s]/.test(text.slice(end)))) continue;
    notes.push(note);
    at = end - 1;
  }
  return notes;
};

/** The note in the bracket that opens at a place; null where there is no bracket or it says something else. */
export const parseDutyBracket = (text: string, at: number, areBodies: NamesTest = endAsBodies): DutyNote | null => {
  const end = bracketEnd(text, at);
  if (end === null) return null;
  const duties = dutiesIn(text, at + 1, end - 1, areBodies);
  return duties.length > 0 ? { span: [at, end], bracketed: true, duties } : null;
};

const isNamesAlone = ({ duties }: DutyNote): boolean => duties.every(({ word }) => word === null);

// The longest seen names thirty bodies.
const longest = 300;
const closers: Readonly<Record<string, string>> = {
  '(': ')）',
  '（': ')）',
  '【': '】',
  '[': ']',
  '〔': '〕',
  '［': '］',
};
const openers = new SignSet(Object.keys(closers).join(''));

const isOpener = (text: string, at: number): boolean => closers[text[at] ?? ' '] !== undefined;

/** Behind the sign that closes a bracket; null where it stays open. */
const bracketEnd = (text: string, at: number): number | null => {
  if (!isOpener(text, at)) return null;
  const open: string[] = [];
  for (let i = at; i < Math.min(text.length, at + longest); i++) {
    const sign = text[i] ?? '';
    const closing = closers[sign];
    if (closing !== undefined) open.push(closing);
    else if (open.at(-1)?.includes(sign)) open.pop();
    if (open.length === 0) return i + 1;
  }
  return null;
};

const dutiesIn = (text: string, from: number, to: number, areBodies: NamesTest): Duty[] => {
  const words = text.slice(from, to);
  const listed = roleLists(text, from, to);
  if (listed.length > 0 || /[:：《]/.test(words)) return listed;
  const said = verbGroups(text, from, to);
  if (said.some((duty) => isDuty(text, duty))) return said;
  const names = trimmed(text, from, to);
  return said.length === 0 && areBodies(text, partNames(text, names))
    ? [{ role: 'responsible', word: null, names }]
    : [];
};

/** 责任单位：甲、乙；配合单位：丙 – each list up to the next role word or a stop. */
const roleLists = (text: string, from: number, to: number): Duty[] => {
  const { pattern, roleOf } = listLabels();
  const heads = matchesOf(text.slice(from, to), pattern);
  return heads.flatMap((head, i): Duty[] => {
    const start = from + head.index + head[0].length;
    const end = Math.min(listEnd(text, start, to), from + (heads[i + 1]?.index ?? to - from));
    const as = roleOf(head[0]);
    const names = trimmed(text, start, end);
    return names[0] < names[1] ? [{ role: as, word: [from + head.index, start], names }] : [];
  });
};

/** A list ends at a stop, or at the sign that closes a bracket around it. */
const listEnd = (text: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? '';
    if (/[。；;)）\]】]/.test(sign)) return at;
    if (isOpener(text, at)) at = (bracketEnd(text, at) ?? at + 1) - 1;
  }
  return to;
};

/** 甲牵头，乙、丙配合; 由甲会同乙负责. */
const verbGroups = (text: string, from: number, to: number): Duty[] => {
  const { verbs, duty, by, with: joint } = dutyWords();
  const duties: Duty[] = [];
  let start = from;
  for (const found of matchesOf(text.slice(from, to), duty)) {
    const at = from + found.index;
    const end = at + found[0].length;
    const verb = verbs[found[1] ?? ''];
    const role = verb === 'lead' || verb === 'support' ? verb : 'responsible';
    start += by.exec(text.slice(start, at))?.[0].length ?? 0;
    const beside = joint.exec(text.slice(start, at));
    const parts: readonly (readonly [DutyRole, Range])[] = beside
      ? [
          [role === 'support' ? 'responsible' : role, trimmed(text, start, start + beside.index)],
          ['support', trimmed(text, start + beside.index + beside[0].length, at)],
        ]
      : [[role, trimmed(text, start, at)]];
    for (const [as, names] of parts) if (names[0] < names[1]) duties.push({ role: as, word: [at, end], names });
    start = end;
  }
  return duties;
};

/** Role words without a bracket; those that no stop parts are one note. */
const wordNotes = (text: string, from: number, to: number): DutyNote[] => {
  const notes: DutyNote[] = [];
  for (const duty of roleLists(text, from, to)) {
    const before = notes.at(-1);
    const [start, end] = [duty.word?.[0] ?? duty.names[0], duty.names[1]];
    if (before && /^[\s、，,]*$/.test(text.slice(before.span[1], start)))
      notes[notes.length - 1] = { ...before, span: [before.span[0], end], duties: [...before.duties, duty] };
    else notes.push({ span: [start, end], bracketed: false, duties: [duty] });
  }
  return notes;
};

const trimmed = (text: string, from: number, to: number): Range => {
  let [start, end] = [from, to];
  while (start < end && /[\s:：、，,；;。]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s、，,；;。]/.test(text[end - 1] ?? '')) end--;
  return [start, end];
};

const partNames = (text: string, [from, to]: Range): Range[] =>
  matchesOf(text.slice(from, to), /[^、，,；;\s]+/g).map(({ index, 0: name }) => [
    from + index,
    from + index + name.length,
  ]);

/** Whether a verb speaks of whose work it is: 牵头 and 按职责分工 do by themselves, 负责 behind who may hold a duty. */
const isDuty = (text: string, { role, word, names }: Duty): boolean =>
  role === 'lead' ||
  (word !== null && dutyWords().share.test(text.slice(...word))) ||
  partNames(text, names).some(([start, end]) => {
    const name = text.slice(start, end);
    return dutyWords().holder.test(name) || dutyWords().class.test(name);
  });

/** Names by their last words: two and more, or one with the level before it (市财政局) or that is surely a body's. */
const endAsBodies: NamesTest = (text, ranges) => {
  const { body, surely, levelled, class: anyOf } = dutyWords();
  const names = ranges.map(([start, end]) => text.slice(start, end));
  const [only = ''] = names;
  return (
    names.some((name) => body.test(name)) &&
    names.every((name) => body.test(name) || anyOf.test(name)) &&
    (names.length > 1 || levelled.test(only) || surely.test(only))
  );
};

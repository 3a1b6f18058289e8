// Reads who should do what from a sentence or heading of an essay: 职业学校应开设…课程 → 职业学校, 职业学校开设…课程.
//
// Signals, in order of precedence:
//   scheme    应建立政府牵头、企业参与的…机制, 应形成甲、乙、丙和丁协同…体系: those named in what is to be built
//   advised   建议由甲承担…，乙承担…: each with its part
//   subject   an actor at the start of a clause with 应 behind it, or with a clause of its own that begins with 应 or 既要
//   support   甲对…给予…支持, 甲可…: as weak, for beside a proposal they are one, alone they tell what is so
// Never takes what is reported of others (强调, 要求), what nobody is named for, or a body that 应 only speaks of (应用, 应是).
import { matchesOf } from '../../../text/index.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';
import { findClauses } from '../clauses.ts';

export type Proposal = {
  readonly title: string;
  /** Where the names of those who should act stand in the words. */
  readonly actors: readonly (readonly [start: number, end: number])[];
  readonly weak: boolean;
};

const words = vocabulary('proposals', (value) => {
  const shape = shapeMaker(value, 'proposals.yml');
  // 各级党校, 农业科研院所: own words without those that make a clause
  const item = '(?:(?!{helped})(?:(?!{notInName})[^\\s,;:。、\\d]){0,10}{actors}|{own})';
  const actors = `${item}(?:(?:、|{joint})${item})*`;
  // 应对形势变化 is a verb, 应对农户进行培训 is not
  const modal = '{modals}(?!{notModal}|{toward}(?![^,]{2,20}{carriesOut}))';
  return {
    item: shape(item, 'g'),
    notActor: shape('{notActors}$'),
    own: shape('^{own}$'),
    lead: shape('^(?:{leads}[,]?)*'),
    subject: shape(`^${actors}`),
    acting: shape(`^(${actors}){andOthers}?{also}?${modal}`),
    begins: shape(`^{also}?${modal}`),
    reported: shape('{reported}'),
    manner: shape('^{manner}'),
    scheme: shape(`(?:{modals}|{advises}|{must})[^,。;]{0,6}?({builds})((?:${actors}{tasks}[、,]?){2,})([^。;]*)`),
    jointly: shape(
      `(?:{modals}|{advises})[^,。;]{0,6}?({builds})(${item}(?:(?:、|{listJoint})${item}){2,})([^,。;]{4,20})`,
    ),
    what: shape('{of}((?:(?!{of})[^,。;]){2,14})(?=[,。;]|$)'),
    advice: shape('^(?:[^,。;]{0,10},)?{thus}?{advises}{byWhom}?'),
    facing: shape('^{towards}(?=[^,]{2,24}{facing}$)'),
    andOthers: shape('^{andOthers}'),
    describes: shape('^(?:,|{describes})'),
    both: shape('^{both}'),
    standing: shape('^{standing}'),
    asWhat: shape('^{asWhat}'),
    helpsThem: shape('{helps}{them}'),
    given: shape('^{toward}([^,]{3,24}?){give}[^,]{0,12}({support})$'),
    may: shape('^{alsoMay}?{may}(?!{notMay})(?=[\\s\\S])'),
    means: shape('^{means}[^,]{2,24}{andOthers}(?=[\\u4e00-\\u9fff]{4})'),
    listed: shape('(?<={object})[^,、]{1,12}(?:、[^,、]{1,12})+?{andOthers}(?=[\\u4e00-\\u9fff]{2})'),
    kindOf: shape('一{kindOf}+[^,]{2,16}{of}(?=[\\u4e00-\\u9fff]{2,10}$)'),
  };
});

/** The proposal of a sentence or heading, in mended text; `placeEnd` is where a place ends that it begins with. */
export const readProposal = (text: string, placeEnd: number | null = null): Proposal | null => {
  if (words().reported.test(text)) return null;
  return readScheme(text) ?? readAdvice(text) ?? readSubject(text, placeEnd) ?? readSupport(text);
};

const readScheme = (text: string): Proposal | null => {
  const scheme = words().scheme.exec(text);
  if (scheme) {
    const [, verb = '', tasks = '', rest = ''] = scheme;
    const what = words().what.exec(rest)?.[1];
    const firstTasks = tasks.split(/[、,]/).filter(Boolean).slice(0, 2).join('、');
    const at = text.indexOf(tasks, scheme.index);
    return what
      ? { title: `${verb}${firstTasks}的${what}`, actors: actorsIn(text, at, at + tasks.length), weak: false }
      : null;
  }
  const jointly = words().jointly.exec(text);
  if (!jointly) return null;
  const [, verb = '', list = '', what = ''] = jointly;
  const at = text.indexOf(list, jointly.index);
  return { title: `${verb}${what}`, actors: actorsIn(text, at, at + list.length), weak: false };
};

/** 建议由甲承担…，乙承担…: more than one with a part each is a division of work. */
const readAdvice = (text: string): Proposal | null => {
  const advice = words().advice.exec(text);
  if (!advice) return null;
  const from = advice[0].length;
  const parts = findClauses(text).flatMap(({ start, end }) => {
    const at = Math.max(start, from);
    const subject = at < end ? (words().subject.exec(text.slice(at, end))?.[0] ?? '') : '';
    const does = text.slice(at + subject.length, end);
    return subject !== '' && /^[\u4e00-\u9fff“]{3,}/.test(does) ? [{ at, subject, does }] : [];
  });
  const [first] = parts;
  if (!first || first.at !== from) return null;
  const sameVerb = parts.filter(({ does }) => does.slice(0, 2) === first.does.slice(0, 2));
  const divided = sameVerb.length > 1;
  return {
    title: divided
      ? `${sameVerb.map(({ subject }) => subject).join('、')}分工`
      : `${first.subject}${brief(first.does)}`,
    actors: (divided ? sameVerb : [first]).flatMap(({ at, subject }) => actorsIn(text, at, at + subject.length)),
    weak: false,
  };
};

const readSubject = (text: string, placeEnd: number | null): Proposal | null => {
  const clauses = findClauses(text);
  for (const [i, { start, end }] of clauses.entries()) {
    const lead = words().lead.exec(text.slice(start, end))?.[0].length ?? 0;
    const facing = words().facing.exec(text.slice(start + lead, end))?.[0].length ?? 0;
    const from = start + lead + facing;
    const rest = text.slice(from, end);
    const named = (words().acting.exec(rest)?.[1] ?? words().subject.exec(rest)?.[0] ?? '').length;
    const length = start === 0 && placeEnd !== null && placeEnd > from && named === 0 ? placeEnd - from : named;
    if (length === 0 || words().notActor.test(text.slice(from, from + length))) continue;
    const behind = from + length + (words().andOthers.exec(text.slice(from + length, end))?.[0].length ?? 0);
    const actors = actorsIn(text, from, from + length, length !== named);
    const modal = words().begins.exec(text.slice(behind, end));
    if (modal) return { title: titleOf(text, from, length, behind + modal[0].length), actors, weak: false };
    // 高校作为…，应…; 我省投入有限，应…; 对企业而言，既要…
    const own = length !== named || words().own.test(text.slice(from, from + length));
    if (!own && !words().describes.test(text.slice(behind, end + 1))) continue;
    for (const later of clauses.slice(i + 1)) {
      const clause = text.slice(later.start, later.end);
      const begins = words().begins.exec(clause);
      const should = begins ?? words().both.exec(clause);
      if (!should || (!begins && !words().standing.test(text.slice(behind, end)))) continue;
      // 对企业而言，应…鼓励其…: they are helped, and who helps is not named
      if (facing > 0 && words().helpsThem.test(text.slice(later.start))) return null;
      if (i > 0 && facing === 0 && !words().asWhat.test(text.slice(behind, end))) break;
      return { title: titleOf(text, from, length, later.start + should[0].length), actors, weak: false };
    }
  }
  return null;
};

/** Weak ones: 政府对…给予…支持; 农业企业可…. */
const readSupport = (text: string): Proposal | null => {
  for (const { start, end } of findClauses(text)) {
    const clause = text.slice(start, end);
    const subject = words().subject.exec(clause)?.[0] ?? '';
    if (subject === '') continue;
    const actors = actorsIn(text, start, start + subject.length);
    const given = words().given.exec(clause.slice(subject.length));
    if (given) return { title: `${subject}${given[2]}${given[1]}`, actors, weak: true };
    const may = words().may.exec(clause.slice(subject.length));
    if (may && start === 0)
      return { title: `${subject}${brief(clause.slice(subject.length + may[0].length))}`, actors, weak: true };
  }
  return null;
};

/** The names in a stretch, one by one. */
const actorsIn = (text: string, from: number, to: number, whole = false): [number, number][] =>
  whole
    ? [[from, to]]
    : matchesOf(text.slice(from, to), words().item).map((found) => [
        from + found.index,
        from + found.index + found[0].length,
      ]);

/** Who, without the writer's own place, and the first clause that says what. */
const titleOf = (text: string, from: number, length: number, at: number): string => {
  const who = text.slice(from, from + length);
  const end = /[。;；！!]/.exec(text.slice(at))?.index ?? text.length - at;
  const clauses = text.slice(at, at + end).split(/[,，]/);
  const what = clauses.find((clause) => clause !== '' && !words().manner.test(clause)) ?? clauses[0] ?? '';
  return `${words().own.test(who) ? '' : who}${brief(what)}`;
};

// 36 characters: the longest title of a heading is as long.
const longestTitle = 36;

/** Without lists and attributes: 加强对甲、乙等农民的培训 → 加强对农民的培训. */
const brief = (what: string): string =>
  what
    .replace(words().means, '')
    .replace(words().listed, '')
    .replace(words().kindOf, '')
    .replace(/[。;；]$/, '')
    .slice(0, longestTitle);

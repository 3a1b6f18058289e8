// The words of a body's name in full: 发改委 → 发展和改革委员会, 人社 → 人力资源社会保障.
//
// A short form is one with the full name where it is the same words cut short; of several functions each is (文旅广电 =
// 文化旅游广播电视).
// Never an older or narrower name (卫生 of 卫生健康), nor another word of the same field (煤炭 of 能源): these are other bodies.
import { foldKey, remembering } from '../../text/index.ts';
import { nameWords } from '../vocabulary/agency-names.ts';

/** What a body is, as a key has it: functions in full, without joints. */
export const coreOf: (name: string) => string = remembering((name) =>
  foldKey(inFull(ofGovernment(name), isAbbreviation, everyFunction))
    .replace(nameWords().parts.innerJoint, '')
    .replace(/[()]/g, ''),
);

/** The name with its functions in full, as it is printed: 发改委 → 发展和改革委员会, 科技局 → 科学技术局. */
export const displayOf = (name: string): string => inFull(name, isAbbreviation, (title) => title);

/** The same with older and narrower names in the present form, to compare the names of one text: 卫生局 → 卫生健康局. */
export const presentOf = (name: string): string =>
  withoutJoints(foldKey(inFull(name, isStandardForm, (title) => title))).replace(/[()]/g, '');

/** 财政部门 for 财政, 财政部门 and 财政主管部门: functions that name no body by themselves; null for what is none. */
export const departmentOf = (name: string): string | null => {
  const { departments, grades } = nameWords().parts;
  const grade = grades.find((word) => name.startsWith(word)) ?? '';
  const ending = departments.find((word) => name.endsWith(word)) ?? '';
  const title = name.slice(grade.length, name.length - ending.length);
  if (!isFunction(title) || nameWords().shortNames[title]) return null;
  const full = fullForms().get(title);
  return (full !== undefined && isAbbreviation(full, title) ? full : title) + (departments.at(-1) ?? '');
};

/** What the bureau of a department may be called, as keys have it: 财政部门 → 财政局, 财政厅 …. */
export const bureausOf = (department: string): string[] => {
  const { departments, bureauOf } = nameWords().parts;
  const title = department.slice(0, -(departments.at(-1)?.length ?? 0));
  return bureauOf.map((ending) => coreOf(title + ending));
};

/** A function in full, as the name of a bureau begins with it: 卫健 → 卫生健康. */
export const fullFunction = (name: string): string => withoutJoints(foldKey(fullForms().get(name) ?? name));

const withoutJoints = (name: string): string => {
  const { joints } = nameWords();
  return [...name].filter((sign) => !joints.includes(sign)).join('');
};

type StandsFor = (full: string, form: string) => boolean;

/**
 * The name with its functions in full where the short form stands for the full one; `others` are functions side by
 * side.
 */
const inFull = (name: string, standsFor: StandsFor, others: (title: string) => string): string => {
  const { shortNames, parts, committee } = nameWords();
  const seat = parts.party + committee;
  const party = name.startsWith(seat) && name.length >= seat.length + 2 ? seat : '';
  const own = name.slice(party.length);
  if (fullNames().has(own)) return name;
  const short = shortNames[own];
  if (short && (standsFor(short, own) || withFullEnding(own) === short)) return party + short;
  const { title, ending } = bureauParts(own);
  const full = fullForms().get(title);
  const standard = full === undefined ? others(title) : standsFor(full, title) ? full : title;
  const whole = standard + (parts.offices[ending] ?? (ending === '' ? own : ending));
  return party + (short ? whole : withFullEnding(whole));
};

/** Names that are no short form, though they look like one: 交通委员会. */
const fullNames = (): ReadonlySet<string> => {
  wholes ??= new Set(Object.values(nameWords().shortNames));
  return wholes;
};
let wholes: ReadonlySet<string> | undefined;

/** A bureau's functions and its ending; no functions where it is none. */
const bureauParts = (name: string): { readonly title: string; readonly ending: string } => {
  const ending = nameWords().bureaux.reduce(
    (best, word) => (name.endsWith(word) && word.length > best.length ? word : best),
    '',
  );
  return { title: ending === '' ? '' : name.slice(0, -ending.length), ending };
};

const withFullEnding = (name: string): string =>
  nameWords().parts.endings.reduce((whole, { short, full }) => whole.replace(short, full), name);

/** 人民政府国有资产监督管理委员会 and 政府国资委 are the place's 国资委; 人民政府办公厅 is the government's own. */
const ofGovernment = (name: string): string => {
  const seat = nameWords().seatEndings.find((word) => name.startsWith(word));
  const rest = seat === undefined ? '' : name.slice(seat.length);
  return nameWords().shortNames[rest] || isFunction(bureauParts(rest).title) ? rest : name;
};

/** Whether it is a bureau that every place has, though its name begins with the country: 国家税务局, 国家安全局. */
export const isOfEachPlace = (name: string): boolean => {
  const { bureau, parts } = nameWords();
  const title = name.endsWith(bureau) ? name.slice(0, -bureau.length) : '';
  return parts.ofTheState.some((word) => title.startsWith(word)) && nameWords().functions[title] !== undefined;
};

const isFunction = (title: string): boolean => fullForms().has(title) || nameWords().functions[title] !== undefined;

/** Functions side by side, each in full: 文旅广电 → 文化旅游广播电视; as they stand where a word among them is none. */
const everyFunction = (title: string): string => {
  const { joints } = nameWords();
  let whole = '';
  for (let at = 0; at < title.length; ) {
    if (at > 0 && joints.includes(title[at] ?? ' ')) at++;
    const word = functionAt(title, at);
    if (word === null) return title;
    const full = fullForms().get(word);
    whole += full !== undefined && isAbbreviation(full, word) ? full : word;
    at += word.length;
  }
  return whole;
};

const longestFunction = 12;

/** The longest function that stands at a place. */
const functionAt = (title: string, at: number): string | null => {
  for (let length = longestFunction; length >= 2; length--) {
    const word = title.slice(at, at + length);
    if (word.length === length && isFunction(word)) return word;
  }
  return null;
};

let forms: ReadonlyMap<string, string> | undefined;

/** The full form of each short one. */
const fullForms = (): ReadonlyMap<string, string> => {
  forms ??= new Map(
    Object.entries(nameWords().functions)
      .flatMap(([full, short]) => short.map((form) => [form, full] as const))
      .reverse(),
  );
  return forms;
};

/**
 * Whether a short form is the same words cut short (科技 of 科学技术), and not another function of the same kind (煤炭 of 能源).
 */
const isStandardForm: StandsFor = (full, form) => {
  let at = 0;
  for (const sign of form) {
    at = full.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** The same where the short form is no older name of less (卫生 of 卫生健康, 农业 of 农业农村). */
const isAbbreviation: StandsFor = (full, form) =>
  isStandardForm(full, form) &&
  (!full.startsWith(form) || nameWords().parts.tails.some((tail) => full === form + tail));

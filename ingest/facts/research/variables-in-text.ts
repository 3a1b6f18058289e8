// Variables that the text names: 商品排名(rank), 绩效期望(Performance Expectancy，PE); 以甲、乙作为控制变量, 自变量包括甲, 控制变量：企业规模Size.
// Never makes a variable of a bracket that holds an abbreviation of something else, nor of what the study of others is
// said to use.
import type { Span } from '../../../model/index.ts';
import { matchesOf, rememberingOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { withoutFormulas } from '../../mentions/formulas.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { tableWords } from '../tables/table-cells.ts';
import { calledBy, type NamedVariable, variableName } from './named-variable.ts';
import type { VariableType } from './variable-type.ts';

/** A name with its symbol; `called` where several stand in a sentence that speaks of variables. */
export type ExplainedVariable = NamedVariable & { readonly symbol: string; readonly called: boolean };

const types: readonly VariableType[] = ['dependent', 'independent', 'moderator', 'mediator', 'control'];

const patterns = lazily(() => {
  const role = Object.keys(tableWords().variableTypes)
    .sort((a, b) => b.length - a.length)
    .join('|');
  // A list ends where the sentence goes on to other variables: 因变量是甲，自变量是乙和丙，以丁为调节变量.
  const next = `[,，]\\s?(?:${role}|{role-lead})`;
  const list = `(?<list>(?:(?!${next})[^。;；:：]){2,60}?)(?:{and-other-variables}|{kind-of-variables})*`;
  const end = `(?=[。;；]|$|{list-end}|${next}|[,，]{clause-lead}*(?:{also-controls}|{control-verb}))`;
  // GI, $GI_{it}$, GI_{it}
  const symbol =
    '(?<![A-Za-z_])\\$?\\s?(?<symbol>[A-Z][A-Za-z]{1,13}\\d?)\\s?(?:_\\s?\\{?\\s?[a-z][a-z, ]{0,5}\\}?)?\\s?\\$?(?![A-Za-z_\\d])';
  return {
    role: new RegExp(role, 'g'),
    // 自变量包括甲, 控制变量有乙
    frame: cueShape(`^.*(?:{name-frame|joined}|(?:${role}){role-lists})(?=.{2})`),
    frameOfControls: cueShape(`^.*(?:{name-frame|joined|to-control}|(?:${role}){role-lists})(?=.{2})`),
    speaks: cueShape('{speaks-of-variables}'),
    // 甲和乙作为控制变量（参见…）: what a list goes on with is no name
    asRole: cueShape(`{role-verb}(?:${role}).*$`),
    isCalled: cueShape(`(?:${role}){role-lists}$`),
    lists: [
      cueShape(`{role-lead}${list}{role-verb}(?:{importance}{of}?)?(?<role>${role})`, 'g'),
      // 以甲为自变量，乙为因变量
      cueShape(
        `(?<=(?:${role})(?:[(（][^()（）]*[)）])?[,，、](?:{joined})?)(?<list>(?!{clause-lead|role-lead})[^,，。;；:：、()（）]{2,16}?){role-verb}(?<role>${role})`,
        'g',
      ),
      cueShape(`(?<role>${role})(?:{role-lists}|[:：]|[-—–]{1,2})${list}${end}`, 'g'),
    ],
    controlled: cueShape(`{control-verb}{done}*${list}${end}`, 'g'),
    title: cueShape(`^(?<role>${role})(?:{of}?{treated-of})?$`),
    label: cueShape(`^(?:[(（]?\\d{1,2}[)）.、．]?)?\\s?(?<role>${role})(?:{of}?{treated-of})?\\s?[。.:：]$`),
    listing: cueShape(`(?:${role})(?:{role-lists}|\\s?[:：])`),
    // Under 控制变量: 参考已有研究，控制甲、乙和丙
    openingList: cueShape(
      `^(?:{follows}[^,，。;；]{2,30}[,，])?(?:{author-self}|{name-frame}|{to-control}|{further})*(?<list>(?:(?!${next})[^。;；:：,，]){1,14}?、(?:(?!${next})[^。;；:：]){2,60}?)(?:{and-other-variables}|{role-verb}(?:${role}))*${end}`,
      'g',
    ),
    inWords: [
      cueShape(`(?<words>[\\u4e00-\\u9fff]{2,16})[,，]?{denoted-by}\\s?${symbol}`, 'g'),
      cueShape(`(?<words>[\\u4e00-\\u9fff]{2,16})[,，]?{denoted-with}\\s?${symbol}\\s?{denotes}`, 'g'),
      cueShape(`${symbol}\\s?(?:{stands-for})(?<words>[A-Za-z\\u4e00-\\u9fff]{2,20})`, 'g'),
    ],
    // 记甲为X1，乙为X2
    let: cueShape('^{let-be}(?=[\\u4e00-\\u9fff])'),
    letBe: cueShape('(?<words>[\\u4e00-\\u9fff]{2,16}){stands-for}\\s?(?<symbol>[A-Z]{1,4}\\d?)(?![A-Za-z\\d])', 'g'),
    joints: cueShape('[、,，]|{joined}', 'g'),
    // 作用边界（以甲为调节变量
    inBracket: cueShape('^[^()（）]*[(（]{role-lead}(?=[^()（）]*$)'),
    // 没有将甲作为控制变量
    denied: cueShape('(?:{deny|absent})$'),
    // 某某（2011）以…为中介变量, and not 参考某某（2011）选取…
    ofOthers: cueShape('(?<!{follows}[^,，。;；]*)[(（](?:[^()（）]*[,，\\s])?(?:19|20)\\d\\d[a-z]?[)）].{0,2}$'),
  };
});

/** 企业规模(Size), (Firm Size，Size), ($Size$), (Size，总资产的对数). */
const bracketed =
  /([\u4e00-\u9fffA-Z&]{2,16})[(（]\s?(?:[A-Za-z][A-Za-z '’-]{3,60}[,，;；]\s?)?\$?\s?([A-Za-z][A-Za-z_&\d]{0,14})\s?(?:_\s?\{[a-z, ]{1,6}\}\s?)?\$?\s?(?:[,，;；:：]\s?[\u4e00-\u9fff]{2}[^()（）]{0,40})?[)）]/g;

const isOwnProse = (text: Recognized, sentence: Sentence): boolean =>
  sentence.zone === 'body' && text.blocks[sentence.block]?.kind === 'paragraph';

/**
 * The names with a symbol in brackets behind them. `known` are names that the paper uses: of a run of words, one at
 * its end is meant.
 */
export const explainedInText = (text: Recognized, known: readonly string[]): ExplainedVariable[] =>
  text.sentences.flatMap((sentence) => {
    if (!isOwnProse(text, sentence)) return [];
    const found = matchesOf(sentence.text, bracketed);
    const speaks = patterns().speaks.test(sentence.text);
    const above = found.length > 0 ? roleAbove(text, sentence) : null;
    return found.flatMap((at): ExplainedVariable[] => {
      const words = at[1] ?? '';
      const name = nameAtEnd(words, known, above === 'control' ? patterns().frameOfControls : patterns().frame);
      const symbol = at[2] ?? '';
      // …与停留时长负相关(H1): the label of a hypothesis
      if (name.length < 2 || /^[A-Z]+$/.test(name) || /^[Hh]\d{1,2}[a-z]?$/.test(symbol)) return [];
      const start = at.index + words.length - name.length;
      const quoted = sourceQuote(text.text, sentence, start, at.index + at[0].length);
      const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
      const signs = calledBy(typeNear(sentence.text, start) ?? above);
      // 第一类结果变量是工资收入（wage）
      const isCalled = patterns().isCalled.test(sentence.text.slice(0, start));
      const called = (speaks && found.length >= 2) || above !== null || isCalled;
      return [{ id, symbol, name, definition: null, signs, quoted, called }];
    });
  });

/**
 * The known names that a sentence gives a symbol in words: 绿色创新，用GI表示; 绿色创新记为GI; $GI_{it}$表示企业的绿色创新水平.
 * Never makes a name of the other terms of an equation.
 */
export const symbolsInWords = (text: Recognized, known: readonly string[]): ExplainedVariable[] =>
  text.sentences.flatMap((sentence) => {
    if (!isOwnProse(text, sentence) || !/[A-Za-z]/.test(sentence.text)) return [];
    return saidInWords(sentence).flatMap(({ words, symbol, start, end }): ExplainedVariable[] => {
      const name = known.find((one) => one.length >= 3 && words.includes(one));
      if (name === undefined || known.some((other) => other.length > name.length && words.includes(other))) return [];
      const quoted = sourceQuote(text.text, sentence, start, end);
      const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
      return [{ id, symbol, name, definition: null, signs: calledBy(null), quoted, called: false }];
    });
  });

type SaidInWords = { readonly words: string; readonly symbol: string } & Span;

/** The words and symbols that a sentence sets side by side; `start` and `end` count in it. */
const saidInWords = ({ text }: Sentence): SaidInWords[] => {
  const said = patterns().inWords.flatMap((pattern) => matchesOf(text, pattern).map(wordsAndSymbol));
  if (!patterns().let.test(text)) return said;
  const { plain, spanOf } = withoutFormulas(text);
  const listed = matchesOf(plain, patterns().letBe).map(wordsAndSymbol);
  return [...said, ...listed.map((one) => ({ ...one, ...spanOf(one) }))];
};

const wordsAndSymbol = ({ index, 0: whole, groups }: RegExpExecArray): SaidInWords => {
  const { words = '', symbol = '' } = groups ?? {};
  return { words, symbol, start: index, end: index + whole.length };
};

/**
 * 技术信任(TT), TT(技术信任) or 技术信任(Technology Trust, TT) as a cell; 技术信任TT and 技术信任(TT) in one where TT1 and TT2 are
 * printed, too.
 */
export const explainedInCells = rememberingOf((text: Recognized): readonly ExplainedVariable[] => {
  const cells = text.tables.flatMap(({ rows, head }) => [...head, ...rows].flatMap((row) => row.cells));
  const items = new Set(cells.flatMap(({ text: words }) => matchesOf(words, ofItem).map(([item]) => item)));
  return cells.flatMap((cell) => {
    const { name: words, symbol } =
      (wholeCell.exec(cell.text.trim()) ?? turnedCell.exec(cell.text.trim()))?.groups ?? {};
    const found = words
      ? [{ index: 0, length: cell.text.length, words, symbol }]
      : matchesOf(cell.text, inCell)
          .map((at) => ({ index: at.index, length: at[0].length, words: at[1], symbol: at[2] ?? at[3] }))
          .filter(({ symbol }) => items.has(`${symbol}1`) && items.has(`${symbol}2`));
    return found.flatMap(({ index, length, words = '', symbol = '' }): ExplainedVariable[] => {
      const name = words.replace(/\s/g, '');
      if (name.length < 2 || name.length > 16) return [];
      const quoted = sourceQuote(text.text, cell, index, index + length);
      const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
      return [{ id, symbol, name, definition: null, signs: calledBy(null), quoted, called: false }];
    });
  });
});

const wholeCell =
  /^(?<name>[\u4e00-\u9fff]{2,16})\s?[(（]\s?(?:[A-Za-z][A-Za-z '’-]{3,60}[,，;；]\s?)?(?<symbol>[A-Z][A-Za-z_&]{0,9})\s?[)）]$/;
/** Y1(停留时长): with a figure, or of two letters at least. */
const turnedCell =
  /^(?<symbol>[A-Z][A-Za-z]{0,3}\d|[A-Z][A-Za-z]{1,3})\s?[(（]\s?(?<name>[\u4e00-\u9fff]{2,16})\s?[)）]$/;
/** A name, broken by the line's end at most, and its symbol. */
const inCell =
  /([\u4e00-\u9fff]+(?:\s[\u4e00-\u9fff]+)?)\s?(?:[(（]\s?([A-Z]{2,6})\s?[)）]|([A-Z]{2,6})(?![A-Za-z\d]))/g;
/** The symbol and number of one question of a questionnaire. */
const ofItem = /(?<![A-Za-z])[A-Z]{2,6}\d(?!\d)/g;

/**
 * The longest end of the words that is the end of a known name, else without what leads to it: 自变量包括评论者有用性 → 评论者有用性.
 */
const nameAtEnd = (words: string, known: readonly string[], frame: RegExp): string => {
  for (let start = 0; start <= words.length - 2; start++) {
    const end = words.slice(start);
    if (known.some((name) => name === end || (end.length >= 4 && name.endsWith(end)))) return end;
  }
  return words.replace(frame, '');
};

/** What the last words before the name call it (自变量包括…), else the first behind it (…作为控制变量). */
const typeNear = (sentence: string, at: number): VariableType | null => {
  const roles = matchesOf(sentence, patterns().role);
  return typeOfRole((roles.findLast(({ index }) => index < at) ?? roles[0])?.[0] ?? '');
};

/** What the words of a role call a variable: 因变量; null where they are none. */
export const typeOfRole = (role: string): VariableType | null =>
  types.find((type) => type === tableWords().variableTypes[role]) ?? null;

/** The names of lists that the text calls dependent, independent … variables. */
export const calledInText = (text: Recognized): NamedVariable[] =>
  text.sentences.flatMap((sentence) =>
    isOwnProse(text, sentence)
      ? [...patterns().lists, ...listsOfControls(text, sentence)].flatMap((pattern) =>
          matchesOf(sentence.text, pattern).flatMap((found) => namesOfList(text, sentence, found)),
        )
      : [],
  );

/**
 * What is controlled for, where a sentence speaks of variables or models, or of what describes a sample; an experiment
 * controls its materials, too (控制了图片的大小).
 */
const listsOfControls = (text: Recognized, sentence: Sentence): RegExp[] => {
  const isAbove = controlsAbove(text, sentence);
  const isOfModel = stretchOf(sentence).has('speaks-of-variables|model|demographic') !== null;
  return [...(isAbove || isOfModel ? [patterns().controlled] : []), ...(isAbove ? [patterns().openingList] : [])];
};

/** Whether a sentence stands under a heading, or behind a label of its paragraph, that says 控制变量. */
const controlsAbove = (text: Recognized, sentence: Sentence): boolean =>
  roleInTitle(text, sentence) === 'control' || roleAlone(text, sentence) === 'control';

const roleInTitle = (text: Recognized, { section }: Sentence): VariableType | null => {
  const title = section === null ? undefined : text.sections[section]?.title;
  return title === undefined ? null : typeOfRole(patterns().title.exec(title)?.groups?.['role'] ?? '');
};

/** 控制变量。企业规模、企业年龄: the role that the sentence before is. */
const roleAlone = (text: Recognized, sentence: Sentence): VariableType | null => {
  const before = sentencesBefore(text, sentence).at(-1);
  return before ? typeOfRole(patterns().label.exec(before.text)?.groups?.['role'] ?? '') : null;
};

/**
 * What heading, label or list above says of the names of a sentence: 控制变量：企业规模(Size)；企业年龄(Age) goes on
 * behind its semicolons.
 */
const roleAbove = (text: Recognized, sentence: Sentence): VariableType | null => {
  const title = roleInTitle(text, sentence);
  if (title === 'control') return title;
  const alone = roleAlone(text, sentence);
  if (alone) return alone;
  let next = sentence;
  for (const before of sentencesBefore(text, sentence).toReversed()) {
    if (!/[;；]\s*$/.test(text.text.slice(before.span.start, next.span.start))) return null;
    const role = matchesOf(before.text, patterns().role).at(-1)?.[0];
    if (role !== undefined) return patterns().listing.test(before.text) ? typeOfRole(role) : null;
    next = before;
  }
  return null;
};

/** The sentences of its paragraph before one. */
const sentencesBefore = (text: Recognized, { block, span }: Sentence): readonly Sentence[] => {
  const own = sentencesByBlock(text).get(block) ?? [];
  return own.slice(
    0,
    own.findIndex((other) => other.span.start === span.start),
  );
};

const sentencesByBlock = rememberingOf((text: Recognized) => Map.groupBy(text.sentences, ({ block }) => block));

const namesOfList = (text: Recognized, sentence: Sentence, found: RegExpExecArray): NamedVariable[] => {
  const { list: whole = '', role } = found.groups ?? {};
  const list = whole.replace(patterns().inBracket, '');
  const type = role === undefined ? 'control' : typeOfRole(role);
  const before = sentence.text.slice(0, found.index);
  if (patterns().ofOthers.test(before) || patterns().denied.test(before)) return [];
  if (stretchOf(sentence).has('study-to-come') !== null) return []; // 未来研究可以将甲作为控制变量
  const members = membersOf(list.replace(patterns().asRole, ''));
  const names = members.map(({ words }) => variableName(words));
  // A list of which a member is no name is a clause.
  if (type === null || names.some((name) => name === null || name.length > longestOfList)) return [];
  let from = found.index + found[0].indexOf(list);
  return names.flatMap((name, k): NamedVariable[] => {
    if (name === null) return [];
    const start = sentence.text.indexOf(name, from);
    if (start < 0) return [];
    from = start + name.length;
    const symbol = members[k]?.symbol ?? null;
    const quoted = sourceQuote(text.text, sentence, start, endOf(sentence.text, from, symbol));
    const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
    return [{ id, symbol, name, definition: null, signs: calledBy(type), quoted }];
  });
};

/**
 * The members of a list, parted outside brackets; behind one with a symbol, what has none is what it means:
 * 企业规模(Size)，总资产的对数.
 */
const membersOf = (list: string): ReturnType<typeof withoutSymbol>[] => {
  const apart = list.replace(/[(（][^()（）]*[)）]/g, (bracket) => '\u0000'.repeat(bracket.length));
  const members: ReturnType<typeof withoutSymbol>[] = [];
  let start = 0;
  for (const { index, 0: joint } of [...matchesOf(apart, patterns().joints), { index: list.length, 0: '' }]) {
    const member = withoutSymbol(list.slice(start, index));
    const isMeaning = /[,，]$/.test(list.slice(0, start)) && member.symbol === null && members.at(-1)?.symbol;
    if (!isMeaning) members.push(member);
    start = index + joint.length;
  }
  return members;
};

/** Where the name ends with its symbol, bare or in brackets. */
const endOf = (text: string, nameEnd: number, symbol: string | null): number => {
  const at = symbol === null ? -1 : text.slice(nameEnd, nameEnd + symbol.length + 4).indexOf(symbol);
  if (symbol === null || at < 0) return nameEnd;
  const end = nameEnd + at + symbol.length;
  return at === 0 ? end : end + (/^\s?[)）]/.exec(text.slice(end))?.[0].length ?? 0);
};

/**
 * 企业规模Size and 企业规模(SIZE) are names with their symbols, 人均GDP is a name: symbols without brackets have a small letter.
 */
const withoutSymbol = (words: string): { readonly words: string; readonly symbol: string | null } => {
  const { name, bare, enclosed } = nameWithSymbol.exec(words.trim())?.groups ?? {};
  const symbol = bare ?? enclosed;
  return name && symbol ? { words: name, symbol } : { words, symbol: null };
};

const nameWithSymbol =
  /^(?<name>.*[\u4e00-\u9fff])\s?(?:(?<bare>[A-Z][A-Za-z_]*[a-z][A-Za-z_]*\d?)|[(（]\s?\$?(?<enclosed>[A-Za-z][A-Za-z_&\d]{0,14})\s?\$?(?:[,，][^()（）]*)?[)）])$/;

// 12 characters: 团队成员之间的熟悉程度 has eleven.
const longestOfList = 12;

// Variables that the text names: 商品排名(rank), 绩效期望(Performance Expectancy，PE); 以甲、乙作为控制变量, 自变量包括甲.
// Never makes a variable of a bracket that holds an abbreviation of something else.
import { matchesOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
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
  const list = '(?<list>[^。;；:：]{2,60}?){and-other-variables}*';
  const end = '(?=[。;；]|$|{list-end})';
  return {
    role: new RegExp(role, 'g'),
    frame: cueShape('^.*{name-frame|joined}(?=.{2})'),
    speaks: cueShape('{speaks-of-variables}'),
    lists: [
      cueShape(`{role-lead}${list}{role-verb}(?<role>${role})`, 'g'),
      cueShape(`(?<role>${role})(?:{role-lists}|[:：])${list}${end}`, 'g'),
      cueShape(`{control-verb}${list}${end}`, 'g'),
    ],
    joints: cueShape('[、,，]|{joined}'),
  };
});

const bracketed =
  /([\u4e00-\u9fffA-Z&]{2,16})[(（]\s?(?:[A-Za-z][A-Za-z '’-]{3,60}[,，;；]\s?)?([A-Za-z][A-Za-z_&\d]{0,14})\s?[)）]/g;

const isOwnProse = (text: Recognized, sentence: Sentence): boolean =>
  sentence.zone === 'body' && text.blocks[sentence.block]?.kind === 'paragraph';

/** The names with a symbol in brackets behind them. `known` are names that the paper uses: of a run of words, one at its end is meant. */
export const explainedInText = (text: Recognized, known: readonly string[]): ExplainedVariable[] =>
  text.sentences.flatMap((sentence) => {
    if (!isOwnProse(text, sentence)) return [];
    const found = matchesOf(sentence.text, bracketed);
    const speaks = patterns().speaks.test(sentence.text);
    return found.flatMap((at): ExplainedVariable[] => {
      const words = at[1] ?? '';
      const name = nameAtEnd(words, known);
      const symbol = at[2] ?? '';
      if (name.length < 2 || /^[A-Z]+$/.test(name)) return [];
      const start = at.index + words.length - name.length;
      const quoted = sourceQuote(text.text, sentence, start, at.index + at[0].length);
      const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
      const signs = calledBy(typeNear(sentence.text, start));
      return [{ id, symbol, name, definition: null, signs, quoted, called: speaks && found.length >= 2 }];
    });
  });

/** 技术信任(TT) as the whole of a cell. */
export const explainedInCells = (text: Recognized): ExplainedVariable[] =>
  text.tables.flatMap(({ rows, head }) =>
    [...head, ...rows].flatMap(({ cells }) =>
      cells.flatMap((cell): ExplainedVariable[] => {
        const [, name, symbol] =
          /^([\u4e00-\u9fff]{2,16})\s?[(（]\s?([A-Z][A-Za-z_&]{0,9})\s?[)）]$/.exec(cell.text.trim()) ?? [];
        if (!name || !symbol) return [];
        const quoted = sourceQuote(text.text, cell, 0, cell.text.length);
        const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
        return [{ id, symbol, name, definition: null, signs: calledBy(null), quoted, called: false }];
      }),
    ),
  );

/** The longest end of the words that is the end of a known name, else without what leads to it: 自变量包括评论者有用性 → 评论者有用性. */
const nameAtEnd = (words: string, known: readonly string[]): string => {
  for (let start = 0; start <= words.length - 2; start++) {
    const end = words.slice(start);
    if (known.some((name) => name === end || (end.length >= 4 && name.endsWith(end)))) return end;
  }
  return words.replace(patterns().frame, '');
};

/** What the last words before the name call it (自变量包括…), else the first behind it (…作为控制变量). */
const typeNear = (sentence: string, at: number): VariableType | null => {
  const roles = matchesOf(sentence, patterns().role);
  return typeOfRole((roles.findLast(({ index }) => index < at) ?? roles[0])?.[0] ?? '');
};

const typeOfRole = (role: string): VariableType | null =>
  types.find((type) => type === tableWords().variableTypes[role]) ?? null;

/** The names of lists that the text calls dependent, independent … variables. */
export const calledInText = (text: Recognized): NamedVariable[] =>
  text.sentences.flatMap((sentence) =>
    isOwnProse(text, sentence)
      ? patterns().lists.flatMap((pattern) =>
          matchesOf(sentence.text, pattern).flatMap((found) => namesOfList(text, sentence, found)),
        )
      : [],
  );

const namesOfList = (text: Recognized, sentence: Sentence, found: RegExpExecArray): NamedVariable[] => {
  const { list = '', role } = found.groups ?? {};
  const type = role === undefined ? 'control' : typeOfRole(role);
  const names = list.split(patterns().joints).map(variableName);
  // A list of which a member is no name is a clause.
  if (type === null || names.some((name) => name === null || name.length > longestOfList)) return [];
  let from = found.index + found[0].indexOf(list);
  return names.flatMap((name): NamedVariable[] => {
    if (name === null) return [];
    const start = sentence.text.indexOf(name, from);
    if (start < 0) return [];
    from = start + name.length;
    const quoted = sourceQuote(text.text, sentence, start, from);
    const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
    return [{ id, symbol: null, name, definition: null, signs: calledBy(type), quoted }];
  });
};

// 12 characters: 团队成员之间的熟悉程度 has eleven.
const longestOfList = 12;

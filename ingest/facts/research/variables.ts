// The variables of a paper, each with its other names and spellings in the same paper.
//
// Signals, in order of precedence: the definition table; 商品排名(rank) in the text where a table prints that symbol, or
// where several stand in a sentence that calls them variables; the notes of tables; where no table defines them, what
// the hypotheses name, what the text calls variables (以甲、乙作为控制变量), the rows beside those in tables, and the dimensions
// of those. What each is in the models: variable-type.ts. Other names: other-names.ts.

import type { Coefficient, Descriptive, Hypothesis, Variable } from '../../../model/index.ts';
import { rememberingOf } from '../../../text/index.ts';
import { decide } from '../../rules/decide.ts';
import type { Recognized } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { dimensionsOf, explainedInNotes, explainedInTitles } from './explained-symbols.ts';
import { knownNames } from './known-names.ts';
import { withLaterStatements } from './later-statements.ts';
import {
  coreOf,
  endsAlike,
  isSameVariable,
  joinSigns,
  type NamedVariable,
  ownName,
  plainSymbol,
  variableName,
} from './named-variable.ts';
import { withOtherNames } from './other-names.ts';
import { hasOtherRole } from './other-roles.ts';
import { ofOneSpelling } from './spellings.ts';
import { explainedInTables } from './symbols-in-tables.ts';
import { findVariable, likeness } from './variable-names.ts';
import { variableTypeTable } from './variable-type.ts';
import { namedInHypotheses } from './variables-in-hypotheses.ts';
import { namedInRows } from './variables-in-rows.ts';
import {
  calledInText,
  type ExplainedVariable,
  explainedInCells,
  explainedInText,
  symbolsInWords,
} from './variables-in-text.ts';
import { calledFactors, factorsOfDesigns, ofItsFactor } from './variables-of-designs.ts';
import { namedUnderHeadings } from './variables-under-headings.ts';

/** What the tables of a paper say of variables. */
export type Printed = {
  readonly variables: readonly NamedVariable[];
  readonly descriptives: readonly Descriptive[];
  readonly coefficients: readonly Coefficient[];
};

/** The variables in the order of the text, joined; of hypotheses that name none, causes first. */
export const interpretVariables = (
  text: Recognized,
  printed: Printed,
  hypotheses: readonly Hypothesis[],
): Variable[] => {
  const told = namedInHypotheses(withLaterStatements(text, hypotheses), knownNames(text)).map((variable) =>
    ofItsFactor(text, variable),
  );
  const named = joined(ofOneSpelling(text, ofOneBeginning(ofOneEnding(ofOneObject(told)))));
  const noted = explainedInNotes(text);
  const explained = [
    ...explainedInText(text, namesOf(named)),
    ...symbolsInWords(text, namesOf(named)),
    ...explainedInCells(text),
    ...explainedInTables(text),
    ...explainedInTitles(text),
    ...noted,
  ];
  const supposed = named.map((variable) => bySymbol(variable, explained));
  const symbols = new Set(
    [...printed.descriptives, ...printed.coefficients].flatMap(({ variable }) =>
      [variable, symbolBehind.exec(variable)?.[1] ?? ''].map(plainSymbol),
    ),
  );
  const inTables = explained.filter(({ symbol }) => symbols.has(plainSymbol(symbol)));
  const called = explained.filter((one) => one.called && (one.signs.called !== null || hypotheses.length === 0));
  const known =
    printed.variables.length > 0
      ? besideTested(text, withSigns(joined([...printed.variables, ...inTables]), supposed))
      : undefinedVariables(text, supposed, [...inTables, ...called, ...noted], explained);
  return withOtherNames(text, known.map(variableOf), { printed, hypotheses, explained });
};

/** 工资收入（wage） in a row of a table. */
const symbolBehind = /[\u4e00-\u9fff]\s?[(（]\s?([A-Za-z][A-Za-z_&\d]{1,14})\s?[)）]$/;

/** A variable that hypotheses call by its symbol alone: Degree对score有正向影响. */
const bySymbol = (variable: NamedVariable, explained: readonly ExplainedVariable[]): NamedVariable => {
  const own = explained.find(
    ({ name, symbol }) => symbol.length >= 2 && symbol === variable.name && variableName(name) === name,
  );
  return own ? { ...variable, name: own.name, symbol: own.symbol } : variable;
};

// 6 characters: 网页的信息呈现方式 and 广告的信息呈现方式 are 信息呈现方式, and no 满意度 of two things.
const specific = 6;

/** 某应用的满意度 is 满意度, where the hypotheses name that, too, and of no other thing. */
const ofOneObject = (named: readonly NamedVariable[]): NamedVariable[] =>
  named.map((variable) => {
    const own = named.find(({ name }) => isOf(variable.name, name));
    const whose = new Set(own ? named.map(({ name }) => name).filter((name) => isOf(name, own.name)) : []);
    return own && (whose.size === 1 || own.name.length >= specific) ? { ...variable, name: own.name } : variable;
  });

/**
 * 农户耕地保护意愿 is 保护意愿, where another hypothesis calls it so and no third name ends alike. Two that stand in one
 * hypothesis are two.
 */
const ofOneEnding = (named: readonly NamedVariable[]): NamedVariable[] =>
  named.map((variable) => {
    const own = named.find(({ name }) => isEnd(variable.name, name) && !named.some((other) => isEnd(name, other.name)));
    if (!own) return variable;
    const longer = new Set(named.map(({ name }) => name).filter((name) => isEnd(name, own.name)));
    const places = named.filter(({ name }) => longer.has(name)).map(({ quoted }) => quoted.span.start);
    const isApart = named.some(({ name, quoted }) => name === own.name && places.includes(quoted.span.start));
    return longer.size === 1 && !isApart ? { ...variable, name: own.name } : variable;
  });

/** 甲体验, 甲水平, 甲提升 are 甲, where another hypothesis calls it so. */
const ofOneBeginning = (named: readonly NamedVariable[]): NamedVariable[] =>
  named.map((variable) => {
    const own = named.find(
      ({ name }) =>
        name.length >= 3 &&
        ownName(variable.name).startsWith(ownName(name)) &&
        patterns().remainder.test(ownName(variable.name).slice(ownName(name).length)),
    );
    return own ? { ...variable, name: own.name } : variable;
  });

/** A name of three characters at least that ends another. */
const isEnd = (long: string, short: string): boolean => {
  const [whole, end] = [withoutOf(long), withoutOf(short)];
  if (short.length < 3 || whole.length <= end.length || !whole.endsWith(end)) return false;
  return long.endsWith(short) || !patterns().toward.test(whole.slice(0, -end.length));
};

const patterns = lazily(() => ({
  of: cueShape('{of}', 'g'),
  toward: cueShape('{effect-toward}'),
  remainder: cueShape('^{of}?{name-remainder}$'),
}));

/** 老年人的满意度 → 老年人满意度. */
const withoutOf = (name: string): string => name.replace(patterns().of, '');

const isOf = (long: string, short: string): boolean =>
  long.endsWith(short) &&
  stretchOf({ text: long })
    .upTo(long.length - short.length)
    .ends('of') !== null;

const namesOf = (variables: readonly NamedVariable[]): string[] =>
  variables.flatMap(({ name }) => [name, coreOf(name)]);

/** Of variables whose type no table gives, what the hypotheses tell. */
const withSigns = (defined: readonly NamedVariable[], supposed: readonly NamedVariable[]): NamedVariable[] => {
  const named = defined.map((variable, at) => ({ ...variable, type: null, at })); // what they are called stays
  return supposed.reduce<NamedVariable[]>(
    (variables, { name, signs }) => {
      const own = findVariable(named, name)?.at;
      return variables.map((one, at) => (at === own ? { ...one, signs: joinSigns(one.signs, signs) } : one));
    },
    [...defined],
  );
};

/** Of a table without types, with a cause and an effect: what no hypothesis names and nothing calls otherwise. */
const besideTested = (text: Recognized, defined: readonly NamedVariable[]): NamedVariable[] => {
  const parts = new Set(defined.flatMap(({ signs }) => [...signs.parts]));
  const isTested = parts.size > 1 && parts.has('effect') && !defined.some(({ signs }) => signs.defined !== null);
  if (!isTested) return [...defined];
  const isOther = hasOtherRole(text);
  return defined.map((one) => ({
    ...one,
    signs: { ...one.signs, isBesideTested: one.signs.parts.size === 0 && !isOther(one) },
  }));
};

/** Of a paper without a table of definitions: what it supposes, what it calls a variable, and the rows beside them. */
const undefinedVariables = (
  text: Recognized,
  supposed: readonly NamedVariable[],
  told: readonly NamedVariable[],
  explained: readonly ExplainedVariable[],
): NamedVariable[] => {
  // Where hypotheses name what is tested, other words for it (因变量为…) tell its type alone.
  const inText = calledInText(text);
  const called = [...namedUnderHeadings(text), ...inText].filter(
    (one) =>
      supposed.length === 0 ||
      !(one.signs.called === 'dependent' || one.signs.called === 'independent') ||
      supposed.some((other) => isSameVariable(other, one)),
  );
  const isEffectNamed = supposed.some(({ signs }) => signs.parts.has('effect'));
  if (!isEffectNamed) called.push(...oftenDependent(inText));
  // What a design varies is a variable of its own, where no other is alike.
  const isCauseNamed = supposed.some(({ signs }) => signs.parts.has('cause'));
  const varied = joined([...factorsOfDesigns(text), ...(isCauseNamed ? [] : calledFactors(text))]).filter(
    ({ name }) => !supposed.some((other) => likeness(other.name, name) >= alikeInDesigns),
  );
  const named = joined([...supposed, ...told, ...called, ...varied]);
  const rows = namedInRows(text, named);
  const short = supposed.map((variable) => withShortName(variable, supposed, [...rows, ...explained, ...called]));
  const whole = joined([...short, ...told, ...called, ...varied, ...rows]);
  const printed = joined([...whole, ...dimensionsOf(text, whole.filter(isTold), explained, printedSymbols(text))])
    .filter(isTold)
    .map((variable) => withSymbol(text, variable, explained));
  return withAbbreviations(text, withOwnSymbols(printed), explained);
};

/** What the text calls dependent time and again. */
const oftenDependent = (called: readonly NamedVariable[]): NamedVariable[] => {
  const dependent = called.filter(({ signs }) => signs.called === 'dependent');
  return dependent.filter(({ name }) => dependent.filter((other) => other.name === name).length >= timeAndAgain);
};

// 3 times: what one test of several has for its dependent variable is named once or twice.
const timeAndAgain = 3;

// 展示方式 and 排名列表展示方式 are .8 alike, 时间距离 and 心理距离 .5.
const alikeInDesigns = 0.6;

/** Without a symbol that two of them share (M beside two moderators), and without that of a wave (T1). */
const withOwnSymbols = (variables: readonly NamedVariable[]): NamedVariable[] =>
  variables.map((variable) => {
    const { symbol } = variable;
    const isShared = symbol !== null && variables.some((other) => other !== variable && other.symbol === symbol);
    return isShared || /^T_?[\dn]$/.test(symbol ?? '') ? { ...variable, symbol: null } : variable;
  });

/**
 * With the symbols that the text alone explains (绩效期望(PE)采用…), where it does so of two variables or more: one alone
 * may be a theory's or a scale's.
 */
const withAbbreviations = (
  text: Recognized,
  variables: readonly NamedVariable[],
  explained: readonly ExplainedVariable[],
): NamedVariable[] => {
  const own = explained.filter(({ symbol }) => isAbbreviation(text, symbol) || isOneOfSeries(symbol, explained));
  const found = new Map(
    variables.flatMap((variable) => {
      const one = variable.symbol === null ? own.find(({ name }) => isNamed(variable, name)) : undefined;
      return one && !variables.some(({ symbol }) => symbol === one.symbol) ? [[variable.id, one.symbol] as const] : [];
    }),
  );
  const symbols = new Set([...found.values(), ...variables.flatMap(({ symbol }) => symbol ?? [])]);
  if (symbols.size < 2) return [...variables];
  return variables.map((variable) => ({ ...variable, symbol: variable.symbol ?? found.get(variable.id) ?? null }));
};

/** 信息不对称 of 信息不对称程度, too. */
const isNamed = (variable: NamedVariable, name: string): boolean =>
  endsAlike(variable.name, name) || coreOf(variable.name) === coreOf(name);

/**
 * PE, WOM, and a word with small letters (Freq) where the text sets it beside words or signs. T1 is a wave, H1 a
 * label, and a word in brackets alone is a translation.
 */
const isAbbreviation = (text: Recognized, symbol: string): boolean =>
  /^[A-Z][A-Z&_]{1,7}\d?$/.test(symbol) ||
  (/^[A-Z][A-Za-z_]{2,13}\d?$/.test(symbol) &&
    new RegExp(`[\\u4e00-\\u9fff=+*×]\\s?${symbol}(?![A-Za-z])`).test(text.text));

/** X3 beside X1; T1 and T2 are waves. */
const isOneOfSeries = (symbol: string, explained: readonly ExplainedVariable[]): boolean => {
  const [, letter] = /^((?![TH])[A-Z])\d$/.exec(symbol) ?? [];
  return (
    letter !== undefined &&
    explained.some((one) => one.symbol !== symbol && /^.\d$/.test(one.symbol) && one.symbol[0] === letter)
  );
};

/** Of a row that stands beside those that are tested, and no more, nothing tells what it is. */
const isTold = ({ signs }: NamedVariable): boolean =>
  signs.row !== 'alone' ||
  signs.isDemographic ||
  signs.isInFirstModel ||
  signs.called !== null ||
  signs.defined !== null ||
  signs.parts.size > 0;

/** 移动支付使用意向 goes by 使用意向, where the paper's tables or abbreviations call it so and no other variable ends alike. */
const withShortName = (
  variable: NamedVariable,
  named: readonly NamedVariable[],
  shorter: readonly NamedVariable[],
): NamedVariable => {
  const own = shorter.find(({ name }) => {
    if (named.some((other) => coreOf(other.name) === coreOf(name)) || !endsAlike(variable.name, name)) return false;
    const alike = named.filter((other) => endsAlike(other.name, name)).sort((a, b) => a.name.length - b.name.length);
    return alike.every((other) => endsAlike(other.name, alike[0]?.name ?? ''));
  });
  return own ? { ...variable, name: own.name } : variable;
};

/** With the symbol that the text explains, where a table prints it, bare or before the number of an item (PE1). */
const withSymbol = (
  text: Recognized,
  variable: NamedVariable,
  explained: readonly ExplainedVariable[],
): NamedVariable => {
  if (variable.symbol !== null) return variable;
  const cells = printedSymbols(text);
  const printed = explained.filter(({ symbol }) => cells.has(symbol));
  const own =
    printed.find(({ name }) => endsAlike(name, variable.name)) ??
    printed.find(({ name }) => endsAlike(variable.name, name));
  return own ? { ...variable, symbol: own.symbol } : variable;
};

const printedSymbols = rememberingOf(
  (text: Recognized): ReadonlySet<string> =>
    new Set(
      text.tables
        .flatMap(({ rows, head }) => [...head, ...rows])
        .flatMap(({ cells }) =>
          cells.flatMap(({ text: words }) => {
            const [, symbol, number = ''] = /^([A-Za-z][A-Za-z_&]{0,9})(\d{0,2})(?![A-Za-z])/.exec(words) ?? [];
            return symbol === undefined ? [] : [symbol, `${symbol}${number}`];
          }),
        ),
    ),
);

/** Each variable once, with the signs of all places that name it, at its first. */
const joined = (variables: readonly NamedVariable[]): NamedVariable[] => {
  const found: NamedVariable[] = [];
  for (const variable of variables) {
    const at = found.findIndex((other) => isSameVariable(other, variable));
    const known = found[at];
    if (!known) found.push(variable);
    else
      found[at] = {
        ...known,
        symbol: known.symbol ?? variable.symbol,
        signs: joinSigns(known.signs, variable.signs),
      };
  }
  return found;
};

const variableOf = ({ id, symbol, name, definition, signs, quoted }: NamedVariable): Variable => {
  const ruling = decide(variableTypeTable, signs);
  return {
    id,
    rule: ruling?.rule ?? 'named-variable',
    symbol,
    name,
    type: ruling?.outcome ?? null,
    definition,
    ...quoted,
  };
};

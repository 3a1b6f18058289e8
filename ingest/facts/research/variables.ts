// The variables of a paper, each with its other names and spellings in the same paper.
//
// Signals, in order of precedence: the definition table; 商品排名(rank) in the text where a table prints that symbol, or where several
// stand in a sentence that calls them variables; without both, what the hypotheses name.
// Other names: how tables of estimates spell it (Ptype_mu), how hypotheses call it, 名称(symbol) and Pnum表示… in the text.
// Never makes a variable of a bracket that holds an abbreviation of something else.
import type { Coefficient, Descriptive, Hypothesis, Variable } from '../../../model/index.ts';
import { foldKey } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized } from '../../types.ts';
import { hypothesisParts, readRelation } from './hypothesis-parts.ts';
import { findMisspelt, findVariable, interactionTerms, pathEnds } from './variable-names.ts';

/** What the tables of a paper say of variables. */
type Printed = {
  readonly variables: readonly Variable[];
  readonly descriptives: readonly Descriptive[];
  readonly coefficients: readonly Coefficient[];
};

/** The variables in the order of the text, joined; of hypotheses that name none, causes first. */
export const interpretVariables = (
  text: Recognized,
  printed: Printed,
  hypotheses: readonly Hypothesis[],
): Variable[] => {
  const symbols = new Set(
    [...printed.descriptives, ...printed.coefficients].map(({ variable }) => plainSymbol(variable)),
  );
  const explained = explainedInText(text);
  const defined = onceEach([
    ...printed.variables,
    ...explained
      .filter(({ symbol, called }) => symbols.has(plainSymbol(symbol)) || (called && printed.variables.length === 0))
      .map(({ variable }) => variable),
  ]);
  const known = defined.length > 0 ? defined : namedInHypotheses(hypotheses);
  return withOtherNames(text, known, printed, hypotheses, explained);
};

const plainSymbol = (symbol: string): string =>
  foldKey(symbol.replace(/^(?:ln|log|lg)\s?[(（]\s?([^()（）]+)[)）]$/i, '$1')).replace(/[\s_]/g, '');

const onceEach = (variables: readonly Variable[]): Variable[] => {
  const seen = new Set<string>();
  return variables.filter(({ symbol, name }) => {
    const keys = [symbol === null ? '' : plainSymbol(symbol), foldKey(name)].filter((key) => key !== '');
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
};

// ── named in the text

type Explained = { readonly symbol: string; readonly called: boolean; readonly variable: Variable };

const bracketed = /([\u4e00-\u9fffA-Z&]{2,16})[(（]\s?([A-Za-z][A-Za-z_&\d]{0,14})\s?[)）]/g;

/** 企业规模(Size)、资产负债率(Lev)作为控制变量: two or more in a sentence that speaks of variables are called so. */
const explainedInText = (text: Recognized): Explained[] =>
  text.sentences.flatMap((sentence) => {
    if (sentence.zone !== 'body' || text.blocks[sentence.block]?.kind !== 'paragraph') return [];
    const found = [...sentence.text.matchAll(bracketed)];
    const speaks = /变量|指标|因子/.test(sentence.text);
    return found.flatMap((at): Explained[] => {
      const name = nameBefore(at[1] ?? '');
      const symbol = at[2] ?? '';
      if (name.length < 2 || /^[A-Z]+$/.test(name)) return [];
      const start = at.index + (at[1] ?? '').length - name.length;
      const quoted = sourceQuote(text.text, sentence, start, at.index + at[0].length);
      const variable: Variable = {
        id: `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`,
        rule: 'named-in-text',
        symbol,
        name,
        type: typeIn(sentence.text, start),
        definition: null,
        ...quoted,
      };
      return [{ symbol, called: speaks && found.length >= 2, variable }];
    });
  });

/** The name without the words that lead to it: 自变量包括评论者有用性 → 评论者有用性. */
const nameBefore = (words: string): string =>
  words.replace(
    /^.*(?:包括|包含|分别为|分别是|选取|选择|采用|引入|加入|控制了?|变量为|变量是|即为|和|与|及|以及|为|是(?!否)|将|用|以|对|了|把)(?=.{2})/,
    '',
  );

/** What the last words before the name call it (自变量包括…), else the first behind it (…作为控制变量). */
const typeIn = (sentence: string, at: number): Variable['type'] => {
  const called = [...sentence.matchAll(/(控制|调节|中介|被解释|因|解释|自)变量/g)];
  const word = (called.findLast(({ index }) => index < at) ?? called[0])?.[1] ?? '';
  return types[word] ?? null;
};

const types: Readonly<Record<string, Variable['type']>> = {
  控制: 'control',
  调节: 'moderator',
  中介: 'mediator',
  被解释: 'dependent',
  因: 'dependent',
  解释: 'independent',
  自: 'independent',
};

// ── named in hypotheses

/** Causes first; what is a cause here and an effect there carries the effect on. 某产品的满意度 is 满意度 where that is a variable. */
const namedInHypotheses = (hypotheses: readonly Hypothesis[]): Variable[] => {
  const named = new Map<string, Variable>();
  const add = (words: string | null, type: Variable['type'], hypothesis: Hypothesis): void => {
    const name = words?.replace(/[“”"「」]|[(（]\d{0,2}[a-z]?[)）]/g, '').trim() ?? '';
    if (name.length < 2 || name.length > 24 || /[,，。]|关系|通过|间接|效应|交互|影响/.test(name)) return;
    const known = [...named.values()].find((other) => name === other.name || name.endsWith(`的${other.name}`));
    if (known) {
      if (type === 'dependent' && known.type === 'independent')
        named.set(foldKey(known.name), { ...known, type: 'mediator' });
      return;
    }
    named.set(foldKey(name), {
      id: `${hypothesis.id.replace('/hypothesis/', '/variable/')}/${parts[type ?? 'control']}`,
      rule: 'named-in-hypothesis',
      symbol: null,
      name,
      type,
      definition: null,
      span: hypothesis.span,
      quote: hypothesis.quote,
    });
  };
  const relations = new Map(
    hypotheses.map((hypothesis) => [hypothesis, hypothesis.effect === null ? null : readRelation(hypothesis.effect)]),
  );
  for (const hypothesis of hypotheses) {
    const { cause, moderator, direction } = hypothesis;
    if (cause !== moderator) add(cause, 'independent', hypothesis);
    else if (moderator) add(relations.get(hypothesis)?.from ?? null, 'independent', hypothesis);
    if (moderator) add(moderator, direction === 'mediates' ? 'mediator' : 'moderator', hypothesis);
  }
  for (const hypothesis of hypotheses)
    add(
      hypothesis.moderator ? (relations.get(hypothesis)?.to ?? hypothesis.effect) : hypothesis.effect,
      'dependent',
      hypothesis,
    );
  return [...named.values()];
};

const parts: Readonly<Record<NonNullable<Variable['type']>, string>> = {
  independent: 'cause',
  dependent: 'effect',
  moderator: 'moderator',
  mediator: 'mediator',
  control: 'control',
};

// ── other names

const withOtherNames = (
  text: Recognized,
  variables: readonly Variable[],
  printed: Printed,
  hypotheses: readonly Hypothesis[],
  explained: readonly Explained[],
): Variable[] => {
  const names = new Map(variables.map((variable) => [variable.id, new Set<string>()]));
  const add = (variable: Variable | null, name: string): void => {
    if (!variable || name === variable.name || name === variable.symbol) return;
    if (foldKey(name) !== foldKey(variable.name)) names.get(variable.id)?.add(name);
  };
  for (const { variable } of [...printed.descriptives, ...printed.coefficients])
    add(printedVariable(variables, variable), variable);
  for (const { symbol, variable } of explained) {
    const known =
      variables.find((other) => other.symbol !== null && plainSymbol(other.symbol) === plainSymbol(symbol)) ?? null;
    add(known, symbol);
    if (known && findVariable([known], variable.name)) add(known, variable.name);
  }
  for (const { symbol, name } of standsFor(text)) {
    const known = findVariable(variables, name);
    if (known?.symbol && plainSymbol(known.symbol) === plainSymbol(symbol)) add(known, symbol);
  }
  for (const hypothesis of hypotheses)
    for (const { words, variable } of hypothesisParts(text, hypothesis, variables, hypotheses))
      add(variable, words.replace(/[“”"「」]/g, ''));
  return variables.map((variable) => {
    const otherNames = [...(names.get(variable.id) ?? [])];
    return otherNames.length > 0 ? { ...variable, otherNames } : variable;
  });
};

/** Pnum表示专利质押数量. */
const standsFor = (text: Recognized): { symbol: string; name: string }[] =>
  text.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(/([A-Za-z][A-Za-z_\d]{1,14})(?:表示|代表|为|指)([\u4e00-\u9fff]{2,16})/g)].map((at) => ({
      symbol: at[1] ?? '',
      name: at[2] ?? '',
    })),
  );

/** The variable of a row of a table: its symbol, its name, or a slip in the symbol; null for an interaction, a path or a constant. */
export const printedVariable = (variables: readonly Variable[], printed: string): Variable | null => {
  if (interactionTerms(printed) !== null || isConstant(printed) || pathEnds(variables, printed) !== null) return null;
  return findVariable(variables, printed) ?? findMisspelt(variables, printed);
};

const isConstant = (printed: string): boolean =>
  /^[(（]?(?:常数项?|常量|截距项?|_?cons(?:tant)?|intercept)[)）]?$/i.test(printed);

/** The coefficients with the symbol of the variable that each is of. */
export const nameVariables = (coefficients: readonly Coefficient[], variables: readonly Variable[]): Coefficient[] =>
  coefficients.map((coefficient) => {
    const found = printedVariable(variables, coefficient.variable);
    const symbol = found?.symbol ?? found?.name;
    return symbol === undefined ? coefficient : { ...coefficient, symbol };
  });

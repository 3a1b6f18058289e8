// Which variable of a paper some words mean: 专利质押数量 and 质押专利数量, Ptype_num and Ptype_mu, Pnum and P_num are one.
//
// Signals, in order of precedence: symbol or name as printed, but for case, blanks, _ and quotation marks; a symbol
// within ln( ); one name within the other (权利要求数, 专利权利要求数); most characters and pairs of characters shared, whatever
// their order. A weaker likeness will do where only one variable has the type that is looked for (the moderator of a
// paper with one moderator).
// Never joins names that share but a frame (企业融资能力, 企业盈利能力).
import type { Variable } from '../../../model/index.ts';
import { foldKey, matchesOf } from '../../../text/index.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';

/** A variable as it is looked for: what it is called, and what it is in the models. */
export type Named = Pick<Variable, 'symbol' | 'name' | 'type' | 'otherNames'>;

/** The variable that the words mean; null where none fits, or two fit equally. `type` is the type that is expected. */
export const findVariable = <T extends Named>(
  variables: readonly T[],
  words: string,
  type: Variable['type'] = null,
): T | null => {
  const wanted = bare(words);
  if (wanted === '') return null;
  const printed = variables.find((variable) => shapesOf(variable).some((shape) => shape.bare === wanted));
  if (printed) return printed;
  const inner = bare(words.replace(/^(?:ln|log|lg)\s?[(（]?\s?([^()（）]+)[)）]?$/i, '$1'));
  const within = variables.find((variable) => variable.symbol !== null && bareSymbol(variable) === inner);
  if (within) return within;
  const shape = shapeOf(words);
  const ranked = variables
    .map((variable) => ({ variable, likeness: mostAlike(shapesOf(variable), shape) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = ranked;
  if (best && best.likeness >= alike && best.likeness > (second?.likeness ?? 0)) return best.variable;
  const typed = type === null ? [] : ranked.filter(({ variable }) => variable.type === type);
  return typed.length === 1 && typed[0] && typed[0].likeness >= alikeOfType ? typed[0].variable : null;
};

// 质押实用新型专利占比 and 质押新型实用专利数量占比 are .70 alike, 企业融资能力 and 企业盈利能力 .53, 有第三方担保机构加入 and
// 是否有第三方企业担保 .53: those need the type.
const alike = 0.65;
const alikeOfType = 0.4;

/**
 * The variable whose symbol a printed one misspells by two letters at most (Ptype_mu); null where several may be
 * meant.
 */
export const findMisspelt = <T extends Named>(variables: readonly T[], printed: string): T | null => {
  const wanted = bare(printed);
  if (wanted.length < 5 || !/^[a-z]/.test(wanted)) return null;
  const near = variables.filter(
    ({ symbol }) => symbol !== null && bare(symbol).length >= 5 && editDistance(bare(symbol), wanted) <= 2,
  );
  return near.length === 1 && near[0] ? near[0] : null;
};

/** The terms of an interaction: P_num* Model, A×B, c.a#c.b; null where the printed name is none. */
export const interactionTerms = (printed: string): string[] | null => {
  const terms = printed
    .replace(/\bc\.(?=[A-Za-z])/g, '')
    .split(/\s?[*×∗＊#·]\s?|\sx\s/i)
    .map((term) => term.trim())
    .filter((term) => term !== '');
  return terms.length >= 2 ? terms : null;
};

const arrows = /<?[-—–―]{1,4}>?|[→←一]|->/g;

/** The ends of a path: 风险感知→接受度, 接受度 <--- 风险感知; a dash, or a 一 that a scan made of one, where both ends are known. */
export const pathEnds = <T extends Named>(
  variables: readonly T[],
  printed: string,
): { readonly from: T; readonly to: T } | null => {
  for (const { index, 0: sign } of matchesOf(printed, arrows)) {
    const [left, right] = [printed.slice(0, index), printed.slice(index + sign.length)];
    const [a, b] = [findVariable(variables, left), findVariable(variables, right)];
    if (!a || !b || a === b) continue;
    return /^[<←]/.test(sign) ? { from: b, to: a } : { from: a, to: b };
  }
  return null;
};

const namesOf = ({ symbol, name, otherNames }: Named): string[] => [
  name,
  ...(symbol === null ? [] : [symbol]),
  ...(otherNames ?? []),
];

/** Without what does not tell names apart: blanks, signs, quotation marks, case. */
const bare = (name: string): string => foldKey(name).replace(/[\s_“”"'「」‘’()（）$\\.{}-]/g, '');

/** A name made ready to be compared with many. */
type Shape = {
  readonly bare: string;
  /** Without the words of a yes or no (是否有…). */
  readonly core: string;
  readonly inHan: boolean;
  readonly characters: readonly string[];
  readonly pairs: readonly string[];
};

/** 是否有, 有无: the words of a yes or no. */
const yesOrNo = lazily(() => cueShape('^{yes-or-no}(?=.{2})'));

const shapeOf = (name: string): Shape => {
  const own = bare(name);
  const core = own.replace(yesOrNo(), '');
  const characters = [...core];
  return {
    bare: own,
    core,
    inHan: /[\u4e00-\u9fff]/.test(core),
    characters,
    pairs: characters.slice(1).map((one, k) => `${characters[k]}${one}`),
  };
};

// A paper asks for its variables a thousand times over.
const shapes = new WeakMap<Named, readonly Shape[]>();

const shapesOf = (variable: Named): readonly Shape[] => {
  const known = shapes.get(variable) ?? namesOf(variable).map(shapeOf);
  shapes.set(variable, known);
  return known;
};

/** The symbol without what does not tell names apart: that of its second name. */
const bareSymbol = (variable: Named): string | undefined => shapesOf(variable)[1]?.bare;

/** How alike the likest of some names is. */
const mostAlike = (names: readonly Shape[], shape: Shape): number => {
  let most = 0;
  for (const name of names) most = Math.max(most, likenessOf(name, shape));
  return most;
};

/** 0 for nothing in common, 1 for the same characters in the same pairs. */
export const likeness = (a: string, b: string): number => likenessOf(shapeOf(a), shapeOf(b));

const likenessOf = (a: Shape, b: Shape): number => {
  if (a.core.length < 2 || b.core.length < 2 || !(a.inHan || b.inHan)) return 0;
  const [short, long] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
  const shared = (shareOf(a.characters, b.characters) + shareOf(a.pairs, b.pairs)) / 2;
  return short.length >= 3 && long.includes(short) ? Math.max(0.8, shared) : shared;
};

/** Dice's coefficient of two bags. */
const shareOf = (a: readonly string[], b: readonly string[]): number => {
  if (a.length + b.length === 0) return 0;
  let rest: string[] | null = null; // of b; most names share nothing
  let shared = 0;
  for (const item of a) {
    const at = (rest ?? b).indexOf(item);
    if (at < 0) continue;
    rest ??= [...b];
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
};

/** How many letters have to be put in, left out or changed. */
export const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++)
      next[k] = Math.min(
        (row[k] ?? 0) + 1,
        (next[k - 1] ?? 0) + 1,
        (row[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
};

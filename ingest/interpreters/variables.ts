// The variables of a paper: those of its definition table; without one, those that its hypotheses name.
import type { Coefficient, Hypothesis, Variable } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';

/** Defined variables, else causes (independent) and effects (dependent) of the hypotheses, each once. */
export const interpretVariables = (defined: readonly Variable[], hypotheses: readonly Hypothesis[]): Variable[] => {
  if (defined.length > 0) return [...defined];
  const named = new Map<string, Variable>();
  const add = (name: string | null, type: Variable['type'], hypothesis: Hypothesis): void => {
    const bare = name?.replace(/[“”"「」]/g, '').trim() ?? '';
    if (bare.length < 2 || bare.length > 24 || /[,，。]|关系/.test(bare) || named.has(foldKey(bare))) return;
    const id = hypothesis.id.replace('/hypothesis/', '/variable/');
    named.set(foldKey(bare), {
      id: `${id}/${type === 'dependent' ? 'effect' : 'cause'}`,
      rule: 'named-in-hypothesis',
      symbol: null,
      name: bare,
      type,
      definition: null,
      span: hypothesis.span,
      quote: hypothesis.quote,
    });
  };
  for (const hypothesis of hypotheses)
    add(hypothesis.cause, hypothesis.moderator ? 'moderator' : 'independent', hypothesis);
  for (const hypothesis of hypotheses) add(hypothesis.effect, 'dependent', hypothesis);
  return [...named.values()];
};

/** The coefficients with the symbol of the variable that each is of: as printed, but for case, blanks and a slip of two letters. */
export const nameVariables = (coefficients: readonly Coefficient[], variables: readonly Variable[]): Coefficient[] =>
  coefficients.map((coefficient) => {
    const printed = foldKey(coefficient.variable);
    const found =
      variables.find((variable) => variable.symbol !== null && foldKey(variable.symbol) === printed) ??
      variables.find((variable) => foldKey(variable.name) === printed) ??
      variables.find(
        (variable) => variable.symbol !== null && printed.length > 4 && isSlip(foldKey(variable.symbol), printed),
      );
    const symbol = found?.symbol ?? found?.name;
    return symbol === undefined ? coefficient : { ...coefficient, symbol };
  });

/** One letter dropped or changed: Ptype_num, Ptype_mu. */
const isSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return a.length - start - end <= 2 && b.length - start - end <= 1;
};

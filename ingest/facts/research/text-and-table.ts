// What the checks of a paper compare, and how they say that two places differ.
import type { Diagnostic, Facts, Quoted } from '../../../model/index.ts';

/** The facts of a paper that the checks compare. */
export type Checked = Pick<Facts, 'variables' | 'hypotheses' | 'coefficients' | 'descriptives' | 'modelFit'>;

/** The remark that a text and a table differ, with the words of both. */
export const differ = (rule: string, what: string, said: Quoted, printed: Quoted): Diagnostic => ({
  severity: 'warning',
  stage: 'interpret',
  rule,
  message: `${what}: the text says 「${oneLine(said.quote)}」, the table 「${oneLine(printed.quote)}」`,
  span: said.span,
});

const oneLine = (quote: string): string =>
  quote
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

// A formula of LaTeX as words: $0.72^{***}$ is 0.72***, \(ln\_ robot\) is ln_robot; what does not fit in a line stays
// as it was written, between $ and $.
import { signsOfCommands } from './latex-signs.ts';

/** The formula's words; `source` is what stands between its marks. */
export const wordsOfFormula = (source: string): string => {
  const words = source
    .replace(/\\(?:text|math|operatorname)[a-z]{0,3}\s*\{([^{}\\]*)\}/g, '$1')
    .replace(/\\([_%&#$])\s*/g, '$1')
    .replace(/\\[,;:!> ]/g, ' ')
    .replace(/\{,\}/g, ',')
    .replace(/\\([A-Za-z]+)\s*/g, (command, name: string) => signsOfCommands[name] ?? command)
    .replace(/\^(?:\{(\*{1,3}|[a-z]{1,2})\}|(\*{1,3}))/g, '$1$2')
    .replace(/\^(?:2|\{2\})/g, '²')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\\{}^]/.test(words) ? `$${source.trim()}$` : words;
};

// Lines that an extractor set down in the middle of a sentence: the foot of a page with the dates of receipt, the
// project that paid, the author's address. The sentence goes on behind them; they stay blocks of their own.
//
// Signals: the line begins with a word of such notes (收稿日期, 基金项目, 作者简介, *通信作者, a circled number and a note), the line
// before it has no end, and a word stands across the gap or the line behind cannot begin a sentence.
// Never takes out a line where what stands around it are whole sentences.
import type { Diagnostic } from '../../model/index.ts';
import type { Furniture } from '../types.ts';
import { layoutWords } from '../vocabulary/layout.ts';
import type { Line } from './lines.ts';
import { cutsWord } from './paragraphs.ts';

const stops = /[。！？!?；;：:]["”’）)】》]*$/;

/** Per line: whether it interrupts a sentence. */
export const findAsides = (lines: readonly Line[], furniture: readonly (Furniture | null)[]): boolean[] => {
  const asides = lines.map(() => false);
  const body = lines.flatMap((line, i) => (furniture[i] ? [] : [{ line, i }]));
  for (let k = 1; k < body.length; k++) {
    let end = k;
    while (end < body.length && end - k < 4 && layoutWords().footNote.test(body[end]?.line.text ?? '')) end++;
    const before = body[k - 1]?.line;
    const after = body[end]?.line;
    if (end === k || !before || !after || before.row || after.row) continue;
    if (!stops.test(before.text) && before.width >= 4 && after.width >= 8 && goesOn(before.text, after.text))
      for (const { i } of body.slice(k, end)) asides[i] = true;
    k = end;
  }
  return asides;
};

const goesOn = (text: string, next: string): boolean =>
  layoutWords().openBeforeNote.test(text) || layoutWords().afterNote.test(next) || cutsWord(text, next);

/** One remark for each line set aside. */
export const asideRemarks = (lines: readonly Line[], asides: readonly boolean[]): Diagnostic[] =>
  lines.flatMap((line, i): Diagnostic[] =>
    asides[i]
      ? [
          {
            severity: 'info',
            stage: 'layout',
            rule: 'aside',
            message: `Taken out of the sentence that it interrupts: ${line.text.slice(0, 40)}`,
            span: line.span,
          },
        ]
      : [],
  );

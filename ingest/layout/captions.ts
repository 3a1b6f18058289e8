// Captions: 表1 变量说明, Table 1. Explanatory variables, 图2 …. They name a table or figure; the sentence 表1显示… does not.
import { layoutWords } from '../vocabulary/layout.ts';
import type { Line } from './lines.ts';

export type Caption = {
  readonly of: 'table' | 'figure';
  /** 表1, whatever the language and spacing: 表 1., Table 1, Tab.1. */
  readonly label: string;
  /** Where the title begins and ends in the line's text. */
  readonly title: readonly [number, number];
  readonly chinese: boolean;
};

/** The caption that a line is, or null. */
export const parseCaption = (line: Pick<Line, 'text'>): Caption | null => {
  const { captionBegin, captionShape, captionKinds, captionSentence } = layoutWords();
  if (!captionBegin.begins(line.text)) return null;
  const marks = /^#{1,6} +/.exec(line.text)?.[0].length ?? 0;
  const found = captionShape.exec(line.text.slice(marks));
  if (!found) return null;
  const rest = line.text.slice(marks + found[0].length);
  if (captionSentence.test(rest) || /[。；;]/.test(rest) || rest.length > 160 || /[，：,:]$/.test(rest)) return null;
  if (rest !== '' && !/^[\p{L}\p{N}“"《(（]/u.test(rest)) return null;
  const of = captionKinds[(found[1] ?? found[2] ?? '').toLowerCase()] === 'table' ? 'table' : 'figure';
  const number = (found[3] ?? '').replace(/[–.．]/, '-');
  const start = marks + found[0].length;
  return {
    of,
    label: `${of === 'table' ? '表' : '图'}${number}`,
    title: [start, start + rest.trimEnd().length],
    chinese: found[1] !== undefined,
  };
};

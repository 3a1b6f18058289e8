// Captions: 表1 变量说明, Table 1. Explanatory variables, 图2 …. They name a table or figure; the sentence 表1显示… does not.
import type { Line } from './lines.ts';

export type Caption = {
  readonly of: 'table' | 'figure';
  /** 表1, whatever the language and spacing: 表 1., Table 1, Tab.1. */
  readonly label: string;
  /** Where the title begins and ends in the line's text. */
  readonly title: readonly [number, number];
  readonly chinese: boolean;
};

const shape =
  /^(?:续)?(?:(表|图)|(table|tab|figure|fig)\.?)\s{0,2}(\d{1,2}(?:[-–.．](?!\s)\d{1,2})?|[一二三四五六七八九十]{1,2})\s{0,2}[.．:：、]?\s*/i;

// 表1显示, 表3中, Table 1 shows: sentences about a table.
const sentence = /^(?:显示|表明|列出|给出|所示|中|为|是|可|的|和|与|、|，|shows?\b|lists?\b|presents?\b|reports?\b)/i;

/** The caption that a line is, or null. */
export const parseCaption = (line: Pick<Line, 'text'>): Caption | null => {
  const found = shape.exec(line.text.replace(/^#{1,6} +/, ''));
  if (!found) return null;
  const marks = /^#{1,6} +/.exec(line.text)?.[0].length ?? 0;
  const rest = line.text.slice(marks + found[0].length);
  if (sentence.test(rest) || /[。；;]/.test(rest) || rest.length > 160 || /[，：,:]$/.test(rest)) return null;
  if (rest !== '' && !/^[\p{L}\p{N}“"《(（]/u.test(rest)) return null;
  const of = found[1] === '表' || /^tab/i.test(found[2] ?? '') ? 'table' : 'figure';
  const number = (found[3] ?? '').replace(/[–.．]/, '-');
  const start = marks + found[0].length;
  return {
    of,
    label: `${of === 'table' ? '表' : '图'}${number}`,
    title: [start, start + rest.trimEnd().length],
    chinese: found[1] !== undefined,
  };
};

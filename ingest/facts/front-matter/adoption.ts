// How a law or regulation came to be, as the lines below its title tell: 2022年6月6日某部令第2号公布; 1.中华民国101年7月9日内政部内授中社字
// 第…号令订定发布全文; 2017年12月1日某省人民代表大会常务委员会第三十二次会议通过.
//
// Signals: above the first article a line that begins, behind a label or bracket, with a day, and then tells the act.
// The first such line counts; those of amendments (修正, 修订) tell when others came to be.
import type { NamedBody, Span } from '../../../model/index.ts';
import type { DayName } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { type DocNumber, findDocNumbers } from '../../mentions/doc-numbers.ts';
import { decide } from '../../rules/decide.ts';
import type { Stretch } from '../../rules/stretch.ts';
import type { Recognized, Run } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { dayKindTable } from './day-kind.ts';
import { type DayWindow, dayWindows } from './day-window.ts';

export type Adoption = {
  readonly day: DayName;
  readonly number: DocNumber | null;
  readonly issuer: NamedBody | null;
};

/** How the text was adopted; null where the lines below its title do not tell. */
export const findAdoption = (text: Recognized): Adoption | null => {
  for (let at = 0; at < text.blocks.length && at < 60; at++)
    for (const window of dayWindows(text, at)) {
      const ruling = decide(dayKindTable, window);
      const act = ruling?.outcome === 'adopted' ? ruling.evidence.at(-1) : undefined;
      if (act) return readAdoption(text, window, act.start);
    }
  return null;
};

/** The number and the body between the day and the act: 内政部内授中社字第…号令. */
const readAdoption = (text: Recognized, { run, day }: DayWindow, act: number): Adoption => {
  const numbers = findDocNumbers(run.text.slice(0, act));
  const number = numbers.find(({ start }) => start >= day.end) ?? null;
  const before = stretchOf(run, day.end, number?.start ?? act);
  const body =
    before.text.trim() === '' && number ? orderer(stretchOf(run, number.start, number.end)) : namedIn(before);
  return { day, number, issuer: body && issuerOf(text, run, body) };
};

/** 中华人民共和国国家安全部 of 中华人民共和国国家安全部令第2号. */
const orderer = (number: Stretch): Span | null => {
  const order = number.first('order');
  return order && order.start - number.start >= 2 ? { start: number.start, end: order.start } : null;
};

/** 内政部, 行政院农业委员会（90）; 某省第十二届人民代表大会常务委员会 of its thirty-second session. */
const namedIn = (words: Stretch): Span | null => {
  const lead = /^\s*/.exec(words.text)?.[0].length ?? 0;
  const assembly = words.first('assembly');
  const end = assembly?.end ?? words.last('issuer-end')?.end;
  const start = words.start + lead;
  return end !== undefined && end - start >= 2 && end - start <= 40 ? { start, end } : null;
};

/** The term of an assembly (第十二届) is no part of its name. */
const issuerOf = (text: Recognized, run: Run, { start, end }: Span): NamedBody => ({
  name: run.text.slice(start, end).replace(/第[\d一二三四五六七八九十]{1,4}届/, ''),
  ...sourceQuote(text.text, run, start, end),
});

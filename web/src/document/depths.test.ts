import { expect, it } from 'vitest';
import { depthsOf } from './depths.ts';

const passage = (start: number, kind = 'HEADING') => ({ span: { start, end: start + 5 }, kind });
const section = (start: number, level: number) => ({ level, provenance: { span: passage(start).span } });

it('headings that are drawn skip no step, whatever stands between them in the outline', () => {
  const passages = [passage(0), passage(10, 'PARAGRAPH'), passage(20), passage(30), passage(40), passage(50)];
  const sections = [section(0, 1), section(10, 2), section(20, 4), section(40, 3), section(50, 1)];
  expect([...depthsOf(passages, sections)]).toEqual([
    [0, 1],
    [20, 2], // the paragraph at 10 is no heading
    [30, 2], // not in the outline
    [40, 2],
    [50, 1],
  ]);
});

import { describe, expect, it } from 'vitest';
import { citation } from './citation.ts';

describe('a citation', () => {
  it('names document, number, date, section and words', () => {
    const cited = { title: '关于印发《若干措施》的通知', docNumber: '武新管〔2023〕4号', date: '2023-03-24' };
    expect(citation({ ...cited, path: ['一、引育', '1. 落户'], quote: '给予最高\n500万元奖励' })).toBe(
      '《关于印发〈若干措施〉的通知》（武新管〔2023〕4号，2023-03-24），一、引育 > 1. 落户：“给予最高500万元奖励”',
    );
  });
  it('leaves out what is not known', () => {
    const cited = { title: 'Patent pledges', docNumber: null, date: null, path: [] };
    expect(citation({ ...cited, quote: 'pledge\nloans' })).toBe('《Patent pledges》：“pledge loans”');
  });
});

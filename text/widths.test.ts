import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWidths } from './index.ts';

describe('foldWidths', () => {
  test.each([
    ['５００万元（含３％）', '500万元(含3%)'],
    ['ＡＢＣ，ａ：ｂ；', 'ABC,a:b;'],
    ['１∶２', '1:2'],
    ['甲\u3000乙\u00a0丙\u2003丁', '甲 乙 丙 丁'],
    ['⾼新⼯业', '高新工业'],
    ['⻓江⻋⻔⻚⻛', '长江车门页风'],
    ['\uf900\ufa0c', '豈兀'],
    ['￥１００', '¥100'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldWidths(text)).toBe(folded);
  });

  test('leaves brackets 〔〕, quotes, traditional characters, tabs, line breaks and what would change the length', () => {
    const text = '〔2023〕“一”《条》、。臺\t\r\n㎡①ﬁ…ガｶﾞ😀𠮷\ud800';
    expect(foldWidths(text)).toBe(text);
  });

  test('keeps the length, unit by unit, and changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.integer({ min: 0, max: 30 }), (text, cut) => {
        const folded = foldWidths(text);
        expect(folded.length).toBe(text.length);
        expect(foldWidths(folded)).toBe(folded);
        expect(foldWidths(text.slice(0, cut)) + foldWidths(text.slice(cut))).toBe(folded);
      }),
    );
  });

  test('keeps the length of every single UTF-16 unit', () => {
    for (let unit = 0; unit < 0x10000; unit++) expect(foldWidths(String.fromCharCode(unit)).length).toBe(1);
  });
});

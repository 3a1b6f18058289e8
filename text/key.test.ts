import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldKey } from './index.ts';

describe('foldKey', () => {
  test.each([
    [['武新管〔2023〕4号', '武新管[2023] 4 号', '武新管（２０２３）４號', '武新管【2023】4号\n']],
    [['“专精特新”企业', '"专精特新"企业', '「專精特新」企業', '‘专精特新’企业', '『专精特新』企业']],
    [['数字经济——发展规划', '数字经济—发展规划', '数字经济-发展规划', '数字经济－－发展规划', '数字经济–发展规划']],
    [['张·三', '张•三', '张・三', '张‧三', '张･三']],
    [['关于〈办法〉的通知', '关于《办法》的通知']],
    [['GB/T 2312', 'ＧＢ／Ｔ２３１２', 'gb/t2312']],
    [['⻓江新区', '长江新区', '長 江 新 區', '长\u200b江\u00ad新\ufeff区']],
    [['1～3年', '1~3年', '1〜3年']],
  ])('gives one key to %j', (writings) => {
    expect(new Set(writings.map(foldKey)).size).toBe(1);
  });

  test.each([
    ['科创局', '科技局'],
    ['〔2023〕4号', '〔2023〕14号'],
    ['《办法》', '办法'],
    ['试行', '（试行）'],
    ['一、二', '一。二'],
  ])('tells %s from %s', (one, other) => {
    expect(foldKey(one)).not.toBe(foldKey(other));
  });

  test('holds no white space, and the key of a key is the key', () => {
    const sign = fc.constantFrom(...'´\u0301ﹸ“”「』〔【［（）—–-－·•・～〈\u00a0\u3000\n\u200b臺ａÉ″‴…');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 20 }),
        (text) => {
          const key = foldKey(text);
          expect(key).not.toMatch(/\s/);
          expect(foldKey(key)).toBe(key);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

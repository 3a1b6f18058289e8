import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from './packed.ts';

const texts = fc.string({
  unit: fc.oneof(fc.constantFrom(...'补贴企业，。Ａ5'), fc.string({ minLength: 1, maxLength: 1 })),
});

test('what was packed comes back, whatever the form beside it', () => {
  fc.assert(
    fc.property(texts, texts, (json, form) => {
      expect(unpacked(packed(json, form), form)).toBe(json.toWellFormed());
    }),
  );
});

test('a text that says what its form says takes less than a third of its room', () => {
  const form = '对落户企业给予最高500万元的一次性奖励,用于购置研发设备和引进人才。';
  const json = JSON.stringify({ text: form.replace(',', '，') });
  expect(packed(json, form).length * 3).toBeLessThan(Buffer.byteLength(json));
});

test('bytes that are damaged are told', () => {
  expect(() => unpacked(new Uint8Array([7, 7, 7]), '补贴')).toThrow(
    'The search index has a passage that cannot be read.',
  );
});

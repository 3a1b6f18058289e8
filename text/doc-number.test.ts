import { expect, test } from 'vitest';
import { docNumberAsWritten, docNumberForm } from './doc-number.ts';

test('a number has the brackets that the words around it have', () => {
  expect(docNumberAsWritten('江财〔2024〕5号', '按照江财 [2024] 5号执行')).toBe('江财[2024]5号');
  expect(docNumberAsWritten('江财〔2024〕5号', '按照江财〔2024〕5号执行')).toBe('江财〔2024〕5号');
  expect(docNumberAsWritten('江财〔2024〕5号', '按照江财(2024)5号执行')).toBe('江财〔2024〕5号');
  expect(docNumberAsWritten('国务院令第722号', '按照国务院令第722号执行')).toBe('国务院令第722号');
});

test('numbers with whatever brackets have one form', () => {
  expect(docNumberForm('江财【2024】 5号')).toBe('江财〔2024〕5号');
  expect(docNumberForm('江财（2024）5号')).toBe('江财〔2024〕5号');
});

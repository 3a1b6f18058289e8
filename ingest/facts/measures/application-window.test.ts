import { describe, expect, test } from 'vitest';
import { casesOf } from '../../samples/policy.ts';
import { mentionsOf } from '../../samples/stages.ts';
import { applicationWindowOf } from './application-window.ts';

type Case = { readonly text: string; readonly window: string | null };
const cases = casesOf<Case>('application-window', import.meta.url);

const windowIn = (source: string): string | null => {
  const text = mentionsOf(source);
  const found = applicationWindowOf(text, text.sentences);
  return found && `${found.quote} ${found.from ?? '-'} ${found.through ?? '-'}`;
};

describe('applicationWindowOf', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, window }) => {
    expect(windowIn(`一、资金条款\n${text}\n`)).toBe(window);
  });

  test('a section on the time says it whole', () => {
    expect(windowIn('一、申报时间\n2027年9月1日起至9月20日，网上填报。\n')).toBe(
      '2027年9月1日起至9月20日，网上填报 2027-09-01 2027-09-20',
    );
    expect(windowIn('一、申报时间\n另行通知。\n')).toBeNull();
  });
});

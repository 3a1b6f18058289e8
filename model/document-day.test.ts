import { describe, expect, test } from 'vitest';
import { documentDay } from './document-day.ts';

describe('documentDay', () => {
  test.each([
    [
      'issue before all others',
      [
        { kind: 'effective', value: '2024-02-01' },
        { kind: 'issued', value: '2024-01-03' },
      ],
      '2024-01-03',
    ],
    [
      'signature before publication',
      [
        { kind: 'published', value: '2024-01-09' },
        { kind: 'signed', value: '2024-01-03' },
      ],
      '2024-01-03',
    ],
    [
      'entry into force before receipt',
      [
        { kind: 'received', value: '2023' },
        { kind: 'effective', value: '2024' },
      ],
      '2024',
    ],
    ['receipt where nothing else is printed', [{ kind: 'received', value: '2023-05-06' }], '2023-05-06'],
  ] as const)('is the day of %s', (_, dates, day) => {
    expect(documentDay(dates)).toBe(day);
  });

  test('is never the last day in force, wherever it stands', () => {
    const expires = { kind: 'expires', value: '2029-12-31' } as const;
    expect(documentDay([expires])).toBeNull();
    expect(documentDay([expires, { kind: 'effective', value: '2024-02-01' }])).toBe('2024-02-01');
    expect(documentDay([])).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { makeReport, reportText } from './ingest-report.ts';

const diagnostic = { severity: 'error', stage: 'layout', rule: 'table', message: 'x', span: null } as const;
const found = {
  skipped: [{ path: 'f.doc', reason: 'old Word files cannot be read: save it as docx.' }],
  passedOver: new Map([['.json', 2]]),
  failed: [{ path: 'gone', reason: 'There is no such file or folder.' }],
};

test('a report counts every file once and names those that need a look', () => {
  const report = makeReport(
    found,
    {
      of: 5,
      skipped: [],
      passedOver: ['.json'],
      results: [
        { path: 'd.txt', outcome: 'failed', reason: 'The file is empty.', keptFormer: true },
        {
          path: 'b.txt',
          outcome: 'partial',
          again: true,
          diagnostics: [diagnostic, { ...diagnostic, severity: 'info' }],
        },
        { path: 'a.txt', outcome: 'stored', again: false },
        { path: 'c.txt', outcome: 'unchanged' },
      ],
    },
    61,
  );
  expect(reportText(report)).toBe(
    [
      '2 stored (1 read again, by new rules), 1 unchanged, 2 failed, 1 skipped, 1 not come to, in 1:01.',
      'Stored in part; cetu extract FILE --diagnostics tells what could not be read:',
      '  b.txt: 2 diagnostics, 1 error',
      'Skipped:',
      '  f.doc: old Word files cannot be read: save it as docx.',
      'Failed:',
      '  gone: There is no such file or folder.',
      '  d.txt: The file is empty. Its former text stays.',
      'Files that are no documents: 3 .json.',
    ].join('\n'),
  );
});

import { expect, test } from 'vitest';
import { makeReport, reportText } from './ingest-report.ts';

const diagnostic = { severity: 'error', stage: 'layout', rule: 'table', message: 'x', span: null } as const;
const found = {
  documents: ['a', 'b', 'c', 'd', 'e'].map((name) => ({ path: `/${name}.txt`, origin: `${name}.txt` })),
  skipped: [{ path: 'f.pdf', reason: 'PDF files cannot be read yet.' }],
  passedOver: new Map([['.json', 2]]),
  failed: [{ path: 'gone', reason: 'There is no such file or folder.' }],
};

test('a report counts every file once and names those that need a look', () => {
  const report = makeReport(
    found,
    [
      { path: 'd.txt', outcome: 'failed', reason: 'The file is empty.', keptFormer: true },
      { path: 'b.txt', outcome: 'partial', diagnostics: [diagnostic, { ...diagnostic, severity: 'info' }] },
      { path: 'a.txt', outcome: 'stored' },
      { path: 'c.txt', outcome: 'unchanged' },
    ],
    61,
  );
  expect(reportText(report)).toBe(
    [
      '2 stored, 1 unchanged, 2 failed, 1 skipped, 1 not come to, in 1:01.',
      'Stored in part; cetu extract FILE --diagnostics tells what could not be read:',
      '  b.txt: 2 diagnostics, 1 error',
      'Skipped:',
      '  f.pdf: PDF files cannot be read yet.',
      'Failed:',
      '  gone: There is no such file or folder.',
      '  d.txt: The file is empty. Its former text stays.',
      'Files that are no documents: 2 .json.',
    ].join('\n'),
  );
});

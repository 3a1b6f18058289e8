import { CetuError } from '../../model/index.ts';
import { bringUpIndex } from '../catch-up.ts';
import { defineCommand } from '../command.ts';
import { findDocuments } from '../documents.ts';
import { reportText } from '../ingest-report.ts';
import { runIngest } from '../ingest-run.ts';
import { ocrOption, withOcr } from '../one-document.ts';
import { print, printJson } from '../output.ts';
import { listenForStop } from '../stop.ts';
import { withStores } from '../stores.ts';

export const command = defineCommand({
  name: 'ingest',
  synopsis: 'PATH…',
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  about: `
Reads documents and keeps what they say: their facts in the graph, their words in the index. A PATH is a file, a folder
with everything below it, or a pattern. What has not changed since it was read is passed by. The same path with another
text replaces the former text; a file that cannot be read any more leaves its former text in place. The same text from
two paths is kept once.

Cetu reads txt, Markdown, HTML, docx, doc, wps, rtf, xlsx, xls, et, PDF and OFD (UTF-8, UTF-16, GB18030, Big5), scans and pictures with --ocr. The exit code is 1 if any file failed.`,
  options: { json: { type: 'boolean', help: 'print the report as JSON' }, ocr: ocrOption },
  examples: [
    ['cetu ingest policies/', 'a folder'],
    ['cetu ingest notice.txt annex.md', 'two files'],
    ["cetu ingest 'archive/2023/**/*.txt'", 'a pattern; in quotes it is for Cetu, not for the shell'],
    ['CETU_WORKERS=1 cetu ingest policies/', 'with one process, to leave the machine to others'],
  ],
  run: async (paths, { json, ocr }, { config, cwd }) => {
    const found = await findDocuments(paths, cwd);
    if (found.documents.length === 0) {
      const reasons = [...found.failed, ...found.skipped].map(({ path, reason }) => `\n  ${path}: ${reason}`);
      throw new CetuError('INPUT', `There is nothing to read.${reasons.join('')}`);
    }
    const stop = listenForStop();
    try {
      return await withStores(config, async (stores) => {
        const { report, broken } = await runIngest(found, stores, withOcr(config, ocr), stop.signal);
        if (json) printJson(report);
        else print(reportText(report));
        if (broken) throw broken;
        await bringUpIndex(stores, stop.signal);
        return stop.exitCode() ?? (report.failed.length > 0 ? 1 : 0);
      });
    } finally {
      stop.release();
    }
  },
});

import { readText } from '../../ingest/index.ts';
import { defineCommand } from '../command.ts';
import { openDocument, unreadable } from '../one-document.ts';

export const command = defineCommand({
  name: 'text',
  synopsis: 'FILE',
  words: { least: 1, most: 1 },
  about: `
Prints the text of one document as Cetu reads it: decoded, without a byte order mark, nothing else changed. All spans
count in this text, in UTF-16 units.`,
  options: {},
  examples: [['cetu text notice-gb18030.txt > notice.txt', 'the same text in UTF-8']],
  run: async ([path = ''], _, context) => {
    const { file, limits } = await openDocument(path, context);
    const text = await readText(file, limits);
    if ('status' in text) throw unreadable(path, text.diagnostics);
    process.stdout.write(text.text);
    return 0;
  },
});

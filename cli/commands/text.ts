import { defineCommand } from '../command.ts';
import { ocrOption, readDocumentText } from '../one-document.ts';
import { printExactly } from '../output.ts';

export const command = defineCommand({
  name: 'text',
  synopsis: 'FILE',
  words: { least: 1, most: 1 },
  about: `
Prints the text of one document as Cetu reads it: decoded, without a byte order mark, nothing else changed. All spans
count in this text, in UTF-16 units.`,
  options: { ocr: ocrOption },
  examples: [
    ['cetu text notice-gb18030.txt > notice.txt', 'the same text in UTF-8'],
    ['cetu text --ocr scan.pdf', 'the characters of a scan'],
  ],
  run: async ([path = ''], { ocr }, context) => {
    printExactly(await readDocumentText(path, context, ocr));
    return 0;
  },
});

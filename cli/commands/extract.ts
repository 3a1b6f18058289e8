import { defineCommand } from '../command.ts';
import { describeDiagnostic, interpretDocument, ocrOption, placeIn } from '../one-document.ts';
import { count, printJson, say } from '../output.ts';

export const command = defineCommand({
  name: 'extract',
  synopsis: 'FILE',
  words: { least: 1, most: 1 },
  about: `
Prints the facts of one document as JSON: what the document is, its outline, agencies, measures with awards and
conditions, hypotheses, references and the rest. docs/facts.md tells the form. Every fact carries the words that state it
and where they stand. Nothing is stored.`,
  options: {
    diagnostics: { type: 'boolean', help: 'also list on stderr what could not be read, with line and column' },
    audit: {
      type: 'boolean',
      help: 'also list on stderr the numbers, document numbers and titles that ended in no fact',
    },
    ocr: ocrOption,
  },
  examples: [
    ['cetu extract notice.txt', 'all facts'],
    ["cetu extract notice.txt | jq '.measures[].awards[]'", 'the awards alone'],
    ['cetu extract notice.txt --audit > facts.json', 'facts into a file, what ended in no fact on the screen'],
    ['cetu extract notice.txt --diagnostics > facts.json', 'facts into a file, remarks on the screen'],
  ],
  run: async ([path = ''], { diagnostics: wanted, audit, ocr }, context) => {
    const ingested = await interpretDocument(path, context, ocr);
    const { diagnostics } = ingested;
    if (wanted) for (const one of diagnostics) say(describeDiagnostic(path, ingested.graph.text, one));
    else if (ingested.status === 'partial')
      say(`${path} was read in part: --diagnostics lists ${count(diagnostics.length, 'remark')}.`);
    if (audit)
      for (const { kind, span, quote } of ingested.audit)
        say(`${path}${placeIn(ingested.graph.text, span.start)} ${kind} in no fact: ${quote.replace(/\s+/g, ' ')}`);
    printJson(ingested.facts);
    return 0;
  },
});

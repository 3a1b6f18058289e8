// How fast documents are read, beside nodejieba on the same text in the same run: ratios hold on any machine.
import { readdirSync, readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import { ingest } from '../../ingest/index.ts';
import { cutWords } from '../../text/index.ts';
import { timed } from './timing.ts';

/**
 * Megabytes of UTF-8 a second through the whole pipeline, through cutting and through jieba's own tagging, which no
 * change of ours makes faster; and the ratios.
 */
export const benchPipeline = async (): Promise<readonly string[]> => {
  const folder = new URL('../../corpus/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ path: name, bytes: readFileSync(new URL(name, folder)) }));
  const texts = files.map((file) => file.bytes.toString('utf8'));
  const megabytes = files.reduce((sum, file) => sum + file.bytes.length, 0) / 1e6;
  cutWords(texts[0] ?? ''); // loads the dictionary
  const pipeline = await timed(async () => {
    for (const file of files) await ingest(file);
  });
  const cut = await timed(async () => {
    for (const text of texts) cutWords(text);
  });
  const tag = await timed(async () => {
    for (const text of texts) nodejieba.tag(text);
  });
  const rate = (milliseconds: number): string => (megabytes / (milliseconds / 1000)).toFixed(2);
  return [
    `pipeline, bytes to graph   ${rate(pipeline)} MB/s`,
    `nodejieba cut              ${rate(cut)} MB/s   pipeline/cut ${(cut / pipeline).toFixed(2)}`,
    `nodejieba tag              ${rate(tag)} MB/s   pipeline/tag ${(tag / pipeline).toFixed(2)}`,
  ];
};

// Files damaged in every way that disks, mail and converters know: cut off, spliced, bits flipped, encoded wrongly,
// packed twice. Each is to be read or refused with a reason, soon. `node ingest/samples/mutations.ts 2000 [SEED]`
// tries so many and prints what became of them.
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { ingest } from '../index.ts';
import { docOf } from './doc.ts';
import { docxOf, htmlOf, pdfOf } from './formats.ts';
import { ofdWith } from './ofd.ts';
import { outlookOf, packedRtfOf } from './outlook.ts';
import { pptxOf, shape } from './pptx.ts';
import { workbookOf } from './sheets.ts';

export type Outcome = {
  readonly kind: string;
  readonly seed: number;
  readonly outcome: string;
  readonly milliseconds: number;
};

/** What becomes of `count` mutated files from a seed on; `outcome` is `read`, `refused: RULE` or `crash: MESSAGE`. */
export const tryMutations = async (count: number, first = 0): Promise<Outcome[]> => {
  const bases = baseFiles();
  const outcomes: Outcome[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const random = randomOf(seed);
    const [name, bytes] = bases[seed % bases.length] ?? ['', new Uint8Array()];
    const [way, mutated] = mutate(bytes, bases, random);
    const start = performance.now();
    let outcome: string;
    try {
      const ingested = await ingest({ path: `${seed}`, bytes: mutated });
      outcome =
        ingested.status === 'failed' ? `refused: ${ingested.diagnostics[0]?.rule ?? 'without a reason'}` : 'read';
    } catch (error) {
      outcome = `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
    outcomes.push({ kind: `${name}, ${way}`, seed, outcome, milliseconds: performance.now() - start });
  }
  return outcomes;
};

const corpus = new URL('../../corpus/', import.meta.url);

const inRtf = (line: string): string => Array.from(line, (sign) => `\\u${sign.charCodeAt(0)}?`).join('');

const baseFiles = (): [string, Uint8Array][] => {
  const { documents } = {
    documents: JSON.parse(readFileSync(new URL('manifest.json', corpus), 'utf8')) as { file: string }[],
  };
  const texts = documents.map(({ file }) => readFileSync(new URL(file, corpus), 'utf8'));
  const lines = (texts[0] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 60);
  const utf8 = new TextEncoder();
  return [
    ...texts.map((text, i): [string, Uint8Array] => [`text ${i}`, utf8.encode(text)]),
    ['GB18030', iconv.encode(lines.join('\n'), 'gb18030')],
    ['UTF-16', iconv.encode(lines.join('\n'), 'utf-16le', { addBOM: true })],
    ['html', utf8.encode(htmlOf(lines))],
    ['docx', docxOf(lines)],
    ['pdf', pdfOf(lines)],
    ['xlsx', workbookOf([{ name: '名单', rows: lines.map((line) => [line.slice(0, 9), line, 1.5]) }])],
    ['xls', workbookOf([{ name: '名单', rows: lines.map((line) => [line.slice(0, 9), line, 1.5]) }], 'biff8')],
    ['doc', docOf(lines.map((text) => ({ text })))],
    ['ofd', ofdWith([lines.map((text, i) => ({ x: 20, y: 20 + i * 4, text: text.slice(0, 40).replaceAll('&', '') }))])],
    ['pptx', pptxOf(lines.map((line) => ({ shapes: shape([line.replaceAll('&', '')]) })))],
    [
      'eml',
      utf8.encode(
        `From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n${htmlOf(lines)}\n--x\nContent-Disposition: attachment; filename=a.txt\n\n${lines.join('\n')}\n--x--\n`,
      ),
    ],
    [
      'msg',
      outlookOf({
        is: {
          55: lines[0] ?? '',
          4105: packedRtfOf(
            `{\\rtf1\\fromhtml1 ${lines.map((line) => `{\\*\\htmltag <p>}${inRtf(line)}`).join('\n')}}`,
          ),
        },
        attachments: [{ is: { 14087: 'a.txt', 14081: utf8.encode(lines.join('\n')) } }],
      }),
    ],
    ['rtf', utf8.encode(`{\\rtf1\\ansi ${lines.map((line) => `${inRtf(line)}\\par`).join('\n')}}`)],
  ];
};

type Random = (below: number) => number;

/** Mulberry32: the same numbers for a seed everywhere. */
const randomOf = (seed: number): Random => {
  let state = seed * 0x9e3779b9 + 1;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
};

const ways: readonly (readonly [
  string,
  (bytes: Uint8Array, bases: readonly [string, Uint8Array][], random: Random) => Uint8Array,
])[] = [
  ['cut off', (bytes, _, random) => bytes.slice(0, random(bytes.length))],
  ['without its start', (bytes, _, random) => bytes.slice(random(bytes.length))],
  ['bits flipped', (bytes, _, random) => flipped(bytes, random, 1 + random(40))],
  ['many bits flipped', (bytes, _, random) => flipped(bytes, random, 1 + random(bytes.length / 4))],
  ['spliced', (bytes, bases, random) => spliced(bytes, bases, random)],
  ['a stretch repeated', (bytes, _, random) => repeated(bytes, random)],
  ['zeros within', (bytes, _, random) => filled(bytes, random, 0)],
  ['encoded twice', (bytes) => new TextEncoder().encode(new TextDecoder('latin1').decode(bytes))],
  ['decoded wrongly', (bytes) => iconv.encode(new TextDecoder('gb18030').decode(bytes), 'utf-16be')],
  ['packed in a zip', (bytes) => zipSync({ 'word/document.xml': bytes, 'a.zip': zipSync({ 'b.docx': bytes }) })],
  ['line ends gone', (bytes) => bytes.filter((byte) => byte !== 0x0a && byte !== 0x0d)],
  ['tags sown', (bytes, _, random) => sown(bytes, random)],
  ['a long run', (bytes, _, random) => withRun(bytes, random)],
];

const mutate = (bytes: Uint8Array, bases: readonly [string, Uint8Array][], random: Random): [string, Uint8Array] => {
  const [way, apply] = ways[random(ways.length)] ?? ['as it is', (same: Uint8Array) => same];
  return [way, apply(bytes, bases, random)];
};

const flipped = (bytes: Uint8Array, random: Random, count: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (let i = 0; i < count; i++) {
    const at = random(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
  }
  return copy;
};

const spliced = (bytes: Uint8Array, bases: readonly [string, Uint8Array][], random: Random): Uint8Array => {
  const [, other] = bases[random(bases.length)] ?? ['', bytes];
  const at = random(bytes.length);
  const from = random(other.length);
  return Uint8Array.from([
    ...bytes.subarray(0, at),
    ...other.subarray(from, from + random(20_000)),
    ...bytes.subarray(at),
  ]);
};

const repeated = (bytes: Uint8Array, random: Random): Uint8Array => {
  const at = random(bytes.length);
  const piece = [...bytes.subarray(at, at + random(400))];
  return Uint8Array.from([
    ...bytes.subarray(0, at),
    ...Array.from({ length: random(60) }, () => piece).flat(),
    ...bytes.subarray(at),
  ]);
};

const filled = (bytes: Uint8Array, random: Random, value: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const at = random(copy.length);
  return copy.fill(value, at, Math.min(copy.length, at + random(3000)));
};

/** Characters that mean something to a parser, in random places. */
const sown = (bytes: Uint8Array, random: Random): Uint8Array => {
  const tags = [
    '<table><tr><td>',
    '</table>',
    '<div>',
    '&#x110000;',
    '|||||\n',
    '（《【',
    '\t\t\t\n',
    '第一条',
    '<w:p>',
    '附件',
    '表1 ',
    '%PDF-1.7',
  ];
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (let i = 0; i < 30; i++) {
    const next = Math.min(bytes.length, at + random(bytes.length / 10));
    pieces.push(bytes.subarray(at, next), new TextEncoder().encode(tags[random(tags.length)] ?? ''));
    at = next;
  }
  return Uint8Array.from(Buffer.concat([...pieces, bytes.subarray(at)]));
};

const runs = [
  '…',
  '-',
  '.',
  '7',
  '1 ',
  '（1）',
  '(',
  '《通知》',
  '粤府〔2023〕1号',
  '10%水平',
  '10万元',
  '第一条',
  '、',
  '一',
  'ａ',
  '\u3000',
  '|',
  '<b>',
];

/** A run of one sign or word in one line, as long as a careless export or an attack makes it. */
const withRun = (bytes: Uint8Array, random: Random): Uint8Array => {
  const word = runs[random(runs.length)] ?? '-';
  const at = random(bytes.length);
  const run = new TextEncoder().encode(word.repeat((1_000 + random(16_000)) / word.length));
  return Uint8Array.from(Buffer.concat([bytes.subarray(0, at), run, bytes.subarray(at)]));
};

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '?')) {
  const outcomes = await tryMutations(Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 0));
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  for (const [outcome, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${count}\t${outcome}`);
  for (const { kind, seed, outcome, milliseconds } of [...outcomes]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 5))
    console.log(`${Math.round(milliseconds)} ms\t${kind}, seed ${seed}: ${outcome.slice(0, 80)}`);
  const bad = outcomes.filter(({ outcome, milliseconds }) => outcome.startsWith('crash') || milliseconds > 10_000);
  process.exitCode = bad.length > 0 ? 1 : 0;
}

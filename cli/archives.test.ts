// Archives into real stores: their files are sources of their own, whatever else an archive holds.
import { crc32 } from 'node:zlib';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openGraphStore } from '../graph/index.ts';
import { defaultLimits, ingest, type Limits, readParts, readText } from '../ingest/index.ts';
import { openSearchIndex } from '../search/index.ts';
import { fileOf } from './archives.ts';
import { isWanted } from './document-names.ts';
import { ingestFiles } from './ingest-files.ts';
import { allItems } from './pages.ts';
import type { Stores } from './stores.ts';
import type { Workers } from './workers.ts';

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const notice = (name: string): Uint8Array => bytesOf(`关于${name}的通知\n一、${name}\n对企业给予10万元奖励。\n`);

let stores: Stores;
beforeEach(async () => {
  stores = { graph: await openGraphStore('sqlite::memory:'), index: await openSearchIndex('sqlite::memory:') };
});
afterEach(async () => {
  await stores.graph.close();
  await stores.index.close();
});

/** Reading in this process. */
const workers: Workers = {
  size: 1,
  read: ingest,
  interpret: ingest,
  text: readText,
  parts: (file, limits) => readParts(file, limits, (name) => isWanted(name, false)),
  close: () => {},
};

/** What became of an archive, and what the store has of it. */
const bring = async (bytes: Uint8Array, limits: Partial<Limits> = {}) => {
  const outcome = await ingestFiles([{ origin: 'a.zip', bring: async () => ({ bytes }) }], stores, workers, {
    limits: { ...defaultLimits, ...limits },
    signal: new AbortController().signal,
    onResult: () => {},
  });
  const sources = await allItems((page) => stores.graph.sources(page));
  return {
    ...outcome,
    failed: outcome.results.flatMap((one) => (one.outcome === 'failed' ? [`${one.path}: ${one.reason}`] : [])),
    held: sources.flatMap(({ origins }) => origins.map(({ path }) => path)).sort(),
  };
};

// A 7z archive with a password, which hides the names of its files too.
const namesHidden =
  'N3q8ryccAARIbPKYkAAAAAAAAAAuAAAAAAAAAGtAUSaF7BBjLGWxe3wLjMlR3MX0M/eeMOj24qxFT0qUl19+MgeKG1SFFlzEsiMZJGY7IbDWWPabwy0FEGFjuElIKuTEllCEsCwIB6Rt8nOnlQNE1YV+N5BQqv0QupnI52/T2uf0+RV+FxQ3IeYTp6Qhu32UT/W7Jejr1GQC36jJTw1/PrbWP9f8TGSwnQIAbmhymmgXBiABCXAABwsBAAEkBvEHARJTDxXpC8S4rLwXrisag35QRL4MYgoBwDJA/QAA';

/** The archive with the names of its files, ASCII of the same length, put into other bytes. */
const renamed = (archive: Uint8Array, from: string, to: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(archive);
  expect(to.length).toBe(from.length);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.set(to, at);
  return bytes;
};

/** The archive with a field of the directory's first entry set. */
const withField = (archive: Uint8Array, at: number, value: number): Uint8Array => {
  const bytes = Buffer.from(archive);
  bytes.writeUInt32LE(value, bytes.indexOf('PK\u0001\u0002') + at);
  return bytes;
};

test('the file of an origin is the longest path that is there, and of what is gone the archive', () => {
  const there = new Set(['a.zip', 'f/a!/b.txt', 'f/a', 'c!/d.zip']);
  const file = (origin: string): string => fileOf(origin, (path) => there.has(path));
  expect(['a.zip!/b.docx', 'f/a!/b.txt', 'f/a!/c.txt', 'c!/d.zip!/e!/f.txt'].map(file)).toEqual([
    'a.zip',
    'f/a!/b.txt',
    'f/a',
    'c!/d.zip',
  ]);
  expect(['gone.zip!/b.zip!/c.txt', 'x!/gone.txt', 'x!/gone.eml!/y.txt', 'gone.txt'].map(file)).toEqual([
    'gone.zip',
    'x!/gone.txt',
    'x!/gone.eml',
    'gone.txt',
  ]);
});

describe('other holders of files', () => {
  const mail = (attached: string): Uint8Array =>
    bytesOf(
      `From: a@example.org\r\nMIME-Version: 1.0\r\nSubject: 函\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n对高校给予5万元奖励。\r\n--x\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename="b.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n${attached}\r\n--x--\r\n`,
    );

  test('a 7z archive is opened as a zip is, within what may be unpacked from all', async () => {
    // 甲.txt, in.zip (with 乙.txt in it) and photo.jpg.
    const archive = Buffer.from(
      'N3q8ryccAANgB36rPgEAAAAAAAAhAAAAAAAAAKssRpIAcqFSbkX/4hY2rX3yIMMux5rNJ5UJ/0c+aAqVIk2IzCmCp3u3XLSRze+erYpVVxeUFEOsTKW0EJtB6fThlbBMbUwwabTzwCeIP1UQE79zSIQRUQwoFZQXGbbPrYKac/7roC8u0EP/pFRuMOhqvPSEhh7jzu/yXfoPmZPyMvwH1LovUJMBgPOyd0mv780E0Nu9Ia6XE3QUhJPs4DKcA2+Vmd6R2nT5BydAWUL3F86RXbaH+C8SdoiMLJqhwMnZTMRtbbEbOWsvkKZp/opOgAAAgTMHrg/VMWHslyTT/rN+L4mSvr482phlZvmecYnrh29fkueZn95rEDORJF8UkE/tjVNvWCn5np25LSR3McySBBoTIdnrxIrhkjpuO90fG0/A17HDpwRgHi/llAs25+2UJw8WG4ASe15P/5T5IAAXBoDOAQlwAAcLAQABIwMBAQVdAACAAAx4CgHZzdK7AAA=',
      'base64',
    );
    expect(await bring(archive)).toMatchObject({
      held: ['a.zip!/in.zip!/乙.txt', 'a.zip!/甲.txt'],
      ...{ failed: [], passedOver: ['.jpg'], of: 2 },
    });
    const { failed } = await bring(archive, { unpackedBytes: 270 });
    expect(failed).toEqual([expect.stringMatching(/^a\.zip!\/in\.zip!\/乙\.txt: .*CETU_MAX_UNPACKED_MB/)]);
    expect((await bring(Buffer.from(namesHidden, 'base64'))).failed).toEqual([
      'a.zip: The archive is encrypted: unpack it with its password, and read the folder.',
    ]);
  });

  test('an e-mail is a text, and what is attached to it stands beside it', async () => {
    const attached = Buffer.from(zipSync({ '丙.txt': notice('丙') })).toString('base64');
    const { held, failed, of } = await bring(mail(attached));
    expect({ held, failed, of }).toEqual({ held: ['a.zip', 'a.zip!/b.zip!/丙.txt'], failed: [], of: 2 });
  });

  test('an e-mail that stands too deep is read, and what is attached is told', async () => {
    let deep = mail(Buffer.from(zipSync({ '丁.txt': notice('丁') })).toString('base64'));
    for (const name of ['a.eml', 'b.zip', 'c.zip']) deep = zipSync({ [name]: deep });
    const { held, skipped } = await bring(deep);
    expect(held).toEqual(['a.zip!/c.zip!/b.zip!/a.eml']);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'Archives stand in one another deeper than 3: unpack it, and read the folder.',
    ]);
  });
});

describe('the files of an archive', () => {
  test('are sources of their own, those in archives within it too, and are not read again', async () => {
    const archive = zipSync({
      '办法.txt': notice('甲'),
      '附件/1.md': notice('乙'),
      '附件/2.zip': zipSync({ '表.txt': notice('丙') }),
      'old.ppt': bytesOf('x'),
      'photo.jpg': bytesOf('x'),
      '__MACOSX/办法.txt': bytesOf('x'),
      'empty/': new Uint8Array(),
    });
    const { held, failed, skipped, passedOver, of, results } = await bring(archive);
    expect(held).toEqual(['a.zip!/办法.txt', 'a.zip!/附件/1.md', 'a.zip!/附件/2.zip!/表.txt']);
    expect({ failed, of, results: results.length }).toEqual({ failed: [], of: 3, results: 3 });
    expect(skipped).toEqual([
      {
        path: 'a.zip!/old.ppt',
        reason: 'Presentations from before 2007 are not read: save it as pptx or PDF.',
      },
    ]);
    expect(passedOver).toEqual(['.jpg']);
    expect((await bring(archive)).results.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  test('have the names that were meant, in GBK or in UTF-8', async () => {
    const archive = zipSync({ 'XXXXXXXX.txt': notice('甲') });
    const gbk = renamed(archive, 'XXXXXXXX.txt', iconv.encode('实施细则.txt', 'gb18030'));
    expect((await bring(gbk)).held).toEqual(['a.zip!/实施细则.txt']);
    const notices = renamed(zipSync({ 'ZZZZ.txt': notice('丙') }), 'ZZZZ.txt', iconv.encode('通知.txt', 'gb18030'));
    expect((await bring(notices)).held).toContain('a.zip!/通知.txt');
    // What Info-ZIP writes beside a name in another encoding: the CRC of that name, then the name in UTF-8.
    const name = bytesOf('办法.txt');
    const crc = Buffer.alloc(4);
    crc.writeUInt32LE(crc32('YY.txt'));
    const beside = zipSync({ 'YY.txt': [notice('乙'), { extra: { 28789: Uint8Array.from([1, ...crc, ...name]) } }] });
    expect((await bring(beside)).held).toContain('a.zip!/办法.txt');
  });

  test('that lead out of it, or come twice, are told and left alone', async () => {
    const archive = zipSync({
      '../out.txt': notice('甲'),
      '/etc/x.txt': notice('乙'),
      'C:\\x.txt': notice('丙'),
      'in/../../y.txt': notice('丁'),
      'ok.txt': notice('戊'),
      'oK.txt': notice('己'),
    });
    const { held, skipped } = await bring(renamed(archive, 'oK.txt', bytesOf('ok.txt')));
    expect(held).toEqual(['a.zip!/ok.txt']);
    expect(skipped.map(({ path, reason }) => [path.slice('a.zip!/'.length), reason.slice(0, 20)])).toEqual([
      ['../out.txt', 'Its name leads out o'],
      ['/etc/x.txt', 'Its name leads out o'],
      ['C:/x.txt', 'Its name leads out o'],
      ['in/../../y.txt', 'Its name leads out o'],
      ['ok.txt', 'The archive holds tw'],
    ]);
  });

  test.each([
    ['encrypted', 8, 1, 'It is encrypted: unpack the archive with its password'],
    ['Zip64', 20, 0xffffffff, 'It is packed as Zip64'],
    ['packed in another way', 10, 14, 'It is packed by a method that is not read'],
    ['larger than it says', 24, 10, 'It is damaged in the archive'],
    ['damaged', 16, 1, 'It is damaged in the archive'],
  ])('that are %s are refused by name, and the others are read', async (_, at, value, sentence) => {
    const archive = zipSync({ 'x.txt': notice('甲'), 'y.txt': notice('乙') });
    const { held, failed } = await bring(withField(archive, at, value));
    expect(held).toEqual(['a.zip!/y.txt']);
    expect(failed).toEqual([expect.stringContaining(`a.zip!/x.txt: ${sentence}`)]);
  });
});

describe('limits', () => {
  test('hold for one file and for all that an archive and those within it unpack to', async () => {
    const zeros = new Uint8Array(3_000_000);
    const limits = { fileBytes: 2_000_000, unpackedBytes: 4_000_000 };
    expect((await bring(zipSync({ 'x.txt': zeros }), limits)).failed).toEqual([
      'a.zip!/x.txt: It unpacks to 3000000 bytes; the limit is 2000000. CETU_MAX_FILE_MB sets another.',
    ]);
    const many = zipSync(Object.fromEntries([1, 2, 3, 4].map((i) => [`${i}.txt`, zeros.subarray(0, 1_500_000)])));
    const nested = await bring(zipSync({ 'b.zip': many }), limits);
    expect(nested.failed.filter((line) => line.includes('CETU_MAX_UNPACKED_MB'))).toHaveLength(2);
  });

  test('hold for archives within one another', async () => {
    let archive = zipSync({ 'x.txt': notice('甲') });
    for (let i = 0; i < 3; i++) archive = zipSync({ 'b.zip': archive });
    const { failed, held } = await bring(archive);
    expect(held).toEqual([]);
    expect(failed).toEqual([expect.stringContaining('b.zip: Archives stand in one another deeper than 3')]);
  });

  test('an archive of nothing, and what is none, are refused', async () => {
    expect((await bring(zipSync({ 'x.jpg': bytesOf('x') }))).failed).toEqual([
      'a.zip: The archive holds no document that can be read.',
    ]);
    expect((await bring(zipSync({ 'x.txt': notice('甲') }).subarray(0, 60))).failed).toEqual([
      expect.stringContaining('a.zip: The archive is damaged'),
    ]);
  });
});

// E-mails and saved pages, made here as mail programs and browsers write them.
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { readParts } from '../parts.ts';
import { readDocument } from '../read.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n');

const head = `Received: from mail.example.org by mx.example.org; Fri, 24 Mar 2023 10:00:01 +0800
From: =?utf-8?B?${base64('王某')}?= <wang@example.org>
To: kjj@example.org
Subject: =?gb2312?B?${base64(iconv.encode('关于报送创新券材料的函', 'gbk'))}?=
Date: Fri, 24 Mar 2023 10:00:00 +0800
MIME-Version: 1.0
`;

const part = (about: string, content: string): string => `--x\n${about}\n\n${content}\n`;
const mixed = (...parts: readonly string[]): Uint8Array =>
  bytesOf(`${head}Content-Type: multipart/mixed; boundary="x"\n\n${parts.join('')}--x--\n`);
const plain = part(
  'Content-Type: text/plain; charset=gb18030\nContent-Transfer-Encoding: base64',
  base64(iconv.encode('请于月底前报送材料。\n联系人：李某', 'gb18030')),
);
const attached = (name: string, content: string, type = 'application/octet-stream'): string =>
  part(
    `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64`,
    base64(content),
  );

const read = async (bytes: Uint8Array) => {
  const found = await readDocument({ path: 'a.eml', bytes });
  const diagnostics = found.ok ? found.source.diagnostics : found.diagnostics;
  return {
    text: found.ok ? found.source.text : null,
    format: found.ok ? found.source.format : null,
    said: diagnostics.map(({ message }) => message),
  };
};
const partsOf = async (bytes: Uint8Array, limits = {}) => {
  const parts = await readParts({ path: 'a.eml', bytes }, { ...defaultLimits, ...limits }, (name) =>
    /\.(?:docx|txt|eml)$/.test(name),
  );
  if ('status' in parts) return parts.diagnostics.map(({ message }) => message);
  return [
    ...parts.files.map(({ name, bytes: own }) => `${name}: ${own ? new TextDecoder().decode(own).trim() : '–'}`),
    ...parts.refused.map(({ name, reason }) => `${name}! ${reason}`),
  ];
};

test('of more than ten thousand files on an e-mail the first are had, by names of their own, and the others are told', async () => {
  const names = await partsOf(mixed(plain, ...Array.from({ length: 10_002 }, () => attached('a.jpg', ''))));
  expect([names.length, ...names.slice(0, 3), ...names.slice(-2)]).toEqual([
    10_001,
    'a.jpg: –',
    'a (2).jpg: –',
    'a (3).jpg: –',
    'a (10000).jpg: –',
    '…! Of more than 10000 files on an e-mail the first are read.',
  ]);
});

describe('an e-mail', () => {
  test('gives its subject, who wrote to whom, its day and its words, and names what is attached', async () => {
    const { text, format, said } = await read(mixed(plain, attached('申请表.docx', 'PK'), attached('photo.jpg', 'x')));
    expect(format).toBe('eml');
    expect(text?.split('\n').filter((line) => line !== '')).toEqual([
      '关于报送创新券材料的函',
      'From: 王某 <wang@example.org>',
      'To: kjj@example.org',
      'Date: Fri, 24 Mar 2023 10:00:00 +0800',
      '请于月底前报送材料。',
      '联系人：李某',
    ]);
    expect(said).toEqual([
      'Attached, and no part of the text: 申请表.docx, photo.jpg. cetu ingest reads each as FILE!/NAME.',
    ]);
  });

  test.each(['\r\n', '\ufeff', 'From wang@example.org Fri Mar 24 10:00:00 2023\r\n'])(
    'has its head behind what stands before it: %j',
    async (before) => {
      const own = await read(mixed(plain));
      expect(own.text).toContain('请于月底前报送材料');
      const behind = await read(new Uint8Array(Buffer.concat([Buffer.from(before), mixed(plain)])));
      expect(behind.text).toBe(own.text);
    },
  );

  test('keeps what would be the site’s on a page: boxes about the writer, feet, several articles', async () => {
    const article = (words: string): string =>
      `<article><h1>${words}</h1><p>The council pays for it, and soon.</p></article>`;
    const page = `<html><head><title>Money for forty boats</title></head><body>${article('Money for forty boats')}${article('A new crane for the harbour')}<div class="author-box"><p>Anna Berg, harbour council</p></div></body></html>`;
    const { text } = await read(bytesOf(`${head}Content-Type: text/html; charset=utf-8\n\n${page}`));
    expect(text).toMatch(/new crane[\s\S]*Anna Berg/);
  });

  test('is read as the page that it also is, with its tables', async () => {
    const page =
      '<table><tr><td>项目</td><td>金额</td></tr><tr><td>甲</td><td>10万元</td></tr></table><p style="display:none">无</p><p>请查收。</p>';
    const { text } = await read(
      bytesOf(
        `${head}Content-Type: multipart/alternative; boundary="x"\n\n${plain}${part('Content-Type: text/html; charset=utf-8', page)}--x--\n`,
      ),
    );
    expect(text).toContain('项目\t金额\n甲\t10万元\n');
    expect(text).not.toContain('报送材料。');
    expect(text).not.toContain('无');
  });

  test('that names no encoding is decoded as a text is', async () => {
    const body = iconv.encode('各单位：\r\n请于月底前报送创新券材料，逾期不再受理。', 'gbk');
    const { text } = await read(Buffer.concat([bytesOf(`${head}Content-Type: text/plain\n\n`), body]));
    expect(text).toContain('请于月底前报送创新券材料');
  });

  test('gives what is attached by names that can be told apart, a mail within it too', async () => {
    const inner = part('Content-Type: message/rfc822', 'Subject: in\nMessage-ID: <1@x>\n\n内文');
    const parts = await partsOf(
      mixed(
        plain,
        attached('a.txt', '甲'),
        attached('a.txt', '乙'),
        attached('../b.txt', '丙'),
        attached('p.jpg', 'x'),
        inner,
      ),
    );
    expect(parts.map((line) => line.replace(/Subject[\s\S]*/, '…'))).toEqual([
      'a.txt: 甲',
      'a (2).txt: 乙',
      '.._b.txt: 丙',
      'p.jpg: –',
      '5.eml: …',
    ]);
  });

  test('leaves alone what is over a limit or sealed, and says so', async () => {
    const mail = mixed(
      attached('a.txt', '1234567890'),
      attached('b.txt', '123'),
      attached('c.txt', '123'),
      attached('winmail.dat', 'x', 'application/ms-tnef'),
    );
    expect(await partsOf(mail, { fileBytes: 9, unpackedBytes: 5 })).toEqual([
      'b.txt: 123',
      'a.txt! It has 10 bytes; the limit is 9. CETU_MAX_FILE_MB sets another.',
      'c.txt! What is attached has more bytes; the limit is 5. CETU_MAX_UNPACKED_MB sets another.',
      'winmail.dat! It is encrypted, or packed by Outlook: save what is in it as files.',
    ]);
  });

  test('is refused with what helps where it is encrypted, one of many in a file, or made to nest without end', async () => {
    const sealed = bytesOf(
      `${head}Content-Type: application/pkcs7-mime; name="smime.p7m"\nContent-Transfer-Encoding: base64\n\n${base64('x')}\n`,
    );
    const sealedSaid = (await read(sealed)).said.join();
    expect(sealedSaid).toMatch(/^The e-mail is encrypted: save it decrypted/);
    const one = `From a@x Fri Mar 24 10:00:00 2023\n${head}\n正文\n\n`;
    expect((await read(bytesOf(one + one))).said).toEqual([
      'The file is a mailbox of several e-mails: save each as eml.',
    ]);
    expect((await read(bytesOf(one))).text).toContain('正文');
    const deep = Array.from(
      { length: 200 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
    ).join('');
    expect((await read(bytesOf(head + deep))).said.join()).toMatch(
      /^The e-mail cannot be read \(.*nesting.*\): save its text/i,
    );
  });

  test('is seen by whom it is from, to whom and about what, or by how its words are packed', async () => {
    const plainHead = await read(
      bytesOf('From: wang@example.org\nTo: kjj@example.org\nSubject: =?utf-8?Q?=E5=87=BD?=\n\n请报送材料。'),
    );
    expect(plainHead).toMatchObject({ format: 'eml', text: expect.stringMatching(/^函\n.*请报送材料。/s) });
    const words = base64('请于月底前报送材料。');
    const packed = await read(
      bytesOf(`Content-type: text/plain; charset=utf-8\nContent-transfer-encoding: base64\n\n${words}`),
    );
    expect(packed).toMatchObject({ format: 'eml', text: expect.stringContaining('请于月底前报送材料。') });
  });

  test('is not seen in a text that begins with words and colons', async () => {
    expect((await read(bytesOf('主题：创新券\nSubject: 创新券\n各单位：请报送材料。\n\n附件'))).format).toBe('txt');
    expect((await read(bytesOf('From: 市科技局\nTo: 各单位\n\n请报送材料。'))).format).toBe('txt');
  });

  test.each([
    ['a memo', 'From: 市渔业局\nSubject: 渔船补助\nTo: 各渔户\n\n每户补助五千元，请认真填写。'],
    ['a period', 'From: 2026-01-01\nTo: 2026-12-31\nSubject: 渔船补助名单\n\n每户补助五千元，请认真填写。'],
  ])('is not seen in %s without an address, of which every character stays', async (_, text) => {
    for (const bytes of [bytesOf(text), iconv.encode(text, 'gb18030')]) {
      const found = await read(bytes);
      expect([found.format, found.text?.replaceAll('\r', '').trim()]).toEqual(['txt', text]);
    }
  });

  test.each([
    ['no field names an encoding', ''],
    ['the words name theirs', 'Content-Type: text/plain; charset=gb18030\n'],
    ['the words are packed', `Content-Type: text/plain; charset=gb18030\nContent-Transfer-Encoding: base64\n`],
  ])('has its raw fields and words in GB18030 where %s', async (_, about) => {
    const fields = `From: 渔业局 <yuye@example.org>\nTo: kjj@example.org\nSubject: 关于报送渔船名单的函\n${about}\n`;
    const words = iconv.encode('各单位：请于月底前报送渔船名单。', 'gb18030');
    const body = about.includes('base64') ? Buffer.from(base64(words)) : words;
    const { text } = await read(Buffer.concat([iconv.encode(fields, 'gb18030'), body]));
    expect(text?.split('\n').filter((line) => line !== '')).toEqual([
      '关于报送渔船名单的函',
      'From: 渔业局 <yuye@example.org>',
      'To: kjj@example.org',
      '各单位：请于月底前报送渔船名单。',
    ]);
  });
});

describe('a page saved with its parts (mht)', () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"><title>渔港冷库办法_某市</title></head><body><h1>渔港冷库办法</h1><p>对新建冷库的渔港，补助18万元。</p></body></html>`;
  const saved = (about: string, content: Uint8Array | string): Uint8Array =>
    bytesOf(
      `From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a.html\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="x"\n\n${part(`${about}\nContent-Transfer-Encoding: base64`, base64(content))}${part('Content-Type: image/png\nContent-Transfer-Encoding: base64', base64('x'))}--x--\n`,
    );

  test.each([
    ['UTF-8', saved('Content-Type: text/html; charset=utf-8', page('utf-8'))],
    ['GBK that only the page names', saved('Content-Type: text/html', iconv.encode(page('gb2312'), 'gbk'))],
  ])('is read as a web page: %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({
      format: 'html',
      text: '渔港冷库办法\n对新建冷库的渔港，补助18万元。\n',
    });
  });

  test('that holds no page is refused', async () => {
    const bytes = bytesOf(
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: image/png\n\nx\n--x--\n',
    );
    expect((await read(bytes)).said).toEqual([
      'The web archive (mht) holds no web page: save the page as HTML or docx.',
    ]);
  });
});

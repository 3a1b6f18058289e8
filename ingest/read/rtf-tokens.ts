// The tokens of an RTF file (Rich Text Format 1.9.1): groups, control words with a number, bytes of text.

export type RtfToken =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  | { readonly is: 'word'; readonly word: string; readonly number: number | null }
  | { readonly is: 'byte'; readonly byte: number };

/** Line ends are for the eye; \bin and its bytes are left out. */
export function* tokensOf(bytes: Uint8Array): Generator<RtfToken> {
  const open = { is: 'open' } as const;
  const close = { is: 'close' } as const;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at++] ?? 0;
    if (byte === 0x7b) yield open;
    else if (byte === 0x7d) yield close;
    else if (byte === 0x0d || byte === 0x0a || byte === 0) continue;
    else if (byte !== 0x5c) yield { is: 'byte', byte };
    else if (isLetter(bytes[at])) {
      const start = at;
      while (isLetter(bytes[at]) && at - start < 32) at++;
      const word = String.fromCharCode(...bytes.subarray(start, at));
      const digits = at;
      if (bytes[at] === 0x2d) at++;
      while (isDigit(bytes[at]) && at - digits < 11) at++;
      const number = at > digits ? Number(String.fromCharCode(...bytes.subarray(digits, at))) : null;
      if (bytes[at] === 0x20) at++;
      if (word === 'bin') at += Math.max(0, number ?? 0);
      else yield { is: 'word', word, number: Number.isFinite(number) ? number : null };
    } else {
      const sign = String.fromCharCode(bytes[at++] ?? 0);
      if (sign === "'") {
        const value = Number.parseInt(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 16);
        at += 2;
        if (!Number.isNaN(value)) yield { is: 'byte', byte: value };
      } else yield { is: 'word', word: sign, number: null };
    }
  }
}

const isLetter = (byte = 0): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;

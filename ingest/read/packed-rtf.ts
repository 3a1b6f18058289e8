// Unpacks the RTF in a message of Outlook ([MS-OXRTFCP]): runs that stood within the last 4,096 characters are given
// by their place and length.

const signOfPacked = 0x75465a4c; // LZFu
const signOfPlain = 0x414c454d; // MELA

// What the window holds before the first character, as the format says.
const known = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
);

/** The RTF, as far as `most` bytes; null where the bytes are no such RTF. One that is cut off gives what is there. */
export const unpackRtf = (bytes: Uint8Array, most: number): Uint8Array | null => {
  if (bytes.length < 16) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sign = view.getUint32(8, true);
  if (sign === signOfPlain) return bytes.subarray(16, 16 + most);
  return sign === signOfPacked ? inflate(bytes, Math.min(most, view.getUint32(4, true))) : null;
};

const inflate = (bytes: Uint8Array, size: number): Uint8Array => {
  // Eight runs of 17 characters come of 17 bytes at most.
  const text = new Uint8Array(Math.min(size, bytes.length * 9));
  const window = new Uint8Array(4096).fill(0x20);
  window.set(known);
  let place = known.length;
  let length = 0;
  const put = (byte: number): void => {
    if (length < text.length) text[length++] = byte;
    window[place] = byte;
    place = (place + 1) % window.length;
  };
  for (let at = 16; at < bytes.length && length < text.length; ) {
    const kinds = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((kinds & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = pair >> 4;
      if (from === place) return text.subarray(0, length);
      for (let i = 0; i < (pair & 15) + 2; i++) put(window[(from + i) % window.length] ?? 0);
    }
  }
  return text.subarray(0, length);
};

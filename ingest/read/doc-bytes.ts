// The property lists of a binary Word file: sprms, each a code with an operand of a size that the code tells ([MS-DOC]
// 2.2.5).

/**
 * Little-endian numbers of a stream; what lies beyond its end is 0, so that a file that was cut off gives less, not an
 * error.
 */
export class Bytes {
  readonly all: Uint8Array;
  readonly length: number;
  private readonly view: DataView;

  constructor(all: Uint8Array) {
    this.all = all;
    this.length = all.length;
    this.view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  u8(at: number): number {
    return this.all[at] ?? 0;
  }

  u16(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.view.getUint16(at, true) : 0;
  }

  i16(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.view.getInt16(at, true) : 0;
  }

  u32(at: number): number {
    return at >= 0 && at + 4 <= this.length ? this.view.getUint32(at, true) : 0;
  }

  slice(from: number, to: number): Bytes {
    return new Bytes(this.all.subarray(Math.max(0, from), Math.max(0, to)));
  }

  /** Characters of two bytes each. */
  words(at: number, count: number): string {
    return new TextDecoder('utf-16le').decode(this.all.subarray(at, at + count * 2));
  }
}

/** Calls `on` with each code and its operand. */
export const eachSprm = (list: Bytes, on: (code: number, operand: Bytes) => void): void => {
  for (let at = 0; at + 3 <= list.length; ) {
    const code = list.u16(at);
    const size = operandSize(list, at + 2, code);
    on(code, list.slice(at + 2, at + 2 + size));
    at += 2 + size;
  }
};

const fixedSizes: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];

const operandSize = (list: Bytes, at: number, code: number): number => {
  const kind = code >> 13;
  if (kind !== 6) return fixedSizes[kind] ?? 1;
  if (code === 0xd608) return list.u16(at) + 1; // the definition of a row's cells
  const size = list.u8(at);
  if (code !== 0xc615 || size !== 255) return size + 1;
  const deleted = list.u8(at + 1);
  return 3 + deleted * 4 + list.u8(at + 2 + deleted * 4) * 3; // many tabs
};

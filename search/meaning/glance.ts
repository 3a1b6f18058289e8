// The glance at the signs of all passages, as WebAssembly: sixteen bytes at once, many times as fast as the same in
// JavaScript (200,000 passages: 1 ms). So small a module is written here by its opcodes, which spares a compiler and
// a file of bytes: https://webassembly.github.io/spec/core/binary/.
//
// A sign that differs counts once, and thrice where the question is far from zero: of STARD's hundred likest articles
// 99.8 % are among the 2,000 of 58,715 that differ least so, 98.9 % where all count alike.
import { dimensions, vectorBytes } from './vector.ts';

export type Glance = {
  /** Where the signs of all passages belong, sixteen words each, one after the other. */
  readonly signs: Int32Array;
  /**
   * By how much each passage differs from the packed question, 1,536 at most. The next count writes into the same
   * array.
   */
  readonly countDifferences: (question: Int32Array) => Uint16Array;
};

/** Words of signs of a passage. */
export const glanceWords = dimensions / 32;
export const mostDifferent = 3 * dimensions;

/** Makes room for the signs of so many passages. Throws where WebAssembly has no vectors of 128 bits. */
export const openGlance = (passages: number): Glance => {
  const countsAt = signsAt + passages * glanceBytes;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((countsAt + 2 * passages) / pageBytes) });
  compiled ??= new WebAssembly.Module(Uint8Array.from(moduleOf(countDifferences)));
  const { exports } = new WebAssembly.Instance(compiled, { cetu: { memory } });
  const count = exports['count'];
  if (typeof count !== 'function') throw new Error('The module exports no count.');
  const asked = new Int32Array(memory.buffer, questionAt, vectorBytes / 4);
  const counts = new Uint16Array(memory.buffer, countsAt, passages);
  return {
    signs: new Int32Array(memory.buffer, signsAt, passages * glanceWords),
    countDifferences: (question) => {
      asked.set(question);
      if (passages > 0) count(signsAt, countsAt, countsAt + 2 * passages);
      return counts;
    },
  };
};

let compiled: WebAssembly.Module | undefined;
const pageBytes = 65_536;
const glanceBytes = 4 * glanceWords;
const questionAt = 0;
const signsAt = vectorBytes;

type Code = readonly number[];

const [i32, v128] = [0x7f, 0x7b];
const local = (index: number): Code => [0x20, index];
const set = (index: number, value: Code): Code => [...value, 0x21, index];
const constant = (value: number): Code => [0x41, (value & 0x7f) | 0x80, value >>> 7];
const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
const store16 = (at: Code, value: Code): Code => [...at, ...value, 0x3b, 0, 0];
const loopWhileLess = (a: Code, b: Code, body: Code): Code => [0x03, 0x40, ...body, ...a, ...b, 0x49, 0x0d, 0, 0x0b];
const load128 = (at: Code, offset: number): Code => [...at, 0xfd, 0x00, 0, offset];
const and128 = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0x4e];
const xor128 = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0x51];
const onesOfBytes = (of: Code): Code => [...of, 0xfd, 0x62];
const addBytes = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0x6e];
const pairsOfBytes = (of: Code): Code => [...of, 0xfd, 0x7d];
const pairsOfShorts = (of: Code): Code => [...of, 0xfd, 0x7f];
const lane = (of: Code, index: number): Code => [...of, 0xfd, 0x1b, index];

/** count(at, to, end), and what it keeps: the signs of the question, where it is far from zero, and what differs. */
const [at, to, end, found, sums] = [0, 1, 2, 11, 12];
const parts = [0, 1, 2, 3].map((part) => ({ signs: 3 + part, far: 7 + part, offset: 16 * part }));

const differencesOfPart = ({ signs, far, offset }: (typeof parts)[number]): Code => [
  ...set(found, xor128(load128(local(at), offset), local(signs))),
  ...[local(found), and128(local(found), local(far)), and128(local(found), local(far))]
    .map(onesOfBytes)
    .reduce(addBytes),
];

const countDifferences: Code = [
  ...parts.flatMap(({ signs, far, offset }) => [
    ...set(signs, load128(constant(questionAt), offset)),
    ...set(far, load128(constant(questionAt), glanceBytes + offset)),
  ]),
  ...loopWhileLess(local(to), local(end), [
    ...set(sums, pairsOfShorts(pairsOfBytes(parts.map(differencesOfPart).reduce(addBytes)))),
    ...store16(local(to), [0, 1, 2, 3].map((index) => lane(local(sums), index)).reduce(add)),
    ...set(at, add(local(at), constant(glanceBytes))),
    ...set(to, add(local(to), constant(2))),
  ]),
];

/** A module with this function of three numbers and ten vectors, and a memory that it is given. */
const moduleOf = (code: Code): Code => [
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 3, i32, i32, i32, 0]),
  ...section(2, [1, ...name('cetu'), ...name('memory'), 2, 0, 1]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...name('count'), 0, 0]),
  ...section(10, [1, ...sized([1, 10, v128, ...code, 0x0b])]),
];
const section = (id: number, content: Code): Code => [id, ...sized(content)];
const sized = (content: Code): Code => [(content.length & 0x7f) | 0x80, content.length >>> 7, ...content];
const name = (text: string): Code => [text.length, ...new TextEncoder().encode(text)];

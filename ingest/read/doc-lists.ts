// The lists of a binary Word file: what stands before the paragraphs that Word counts ([MS-DOC] 2.9.131, 2.9.147).
import type { Bytes } from './doc-bytes.ts';
import type { ListLevel, NumberedList } from './docx-numbering.ts';

/** Lists by the number that paragraphs name them with. */
export const readDocLists = (text: Bytes, table: Bytes): ReadonlyMap<string, NumberedList> => {
  const levels = readDefinitions(table, text.u32(0x2e2), text.u32(0x2e6));
  const start = text.u32(0x2ea);
  const count = text.u32(0x2ee) > 0 ? Math.min(table.u32(start), 4000) : 0;
  const lists = new Map<string, NumberedList>();
  let at = start + 4 + count * 16;
  for (let i = 0; i < count; i++) {
    const head = start + 4 + i * 16;
    const counter = String(table.u32(head));
    const own = new Map(levels.get(counter));
    const restarts = new Map<number, number>();
    at += 4;
    for (let k = Math.min(9, table.u8(head + 12)); k > 0; k--) {
      const flags = table.u32(at + 4);
      if (flags & 0x10) restarts.set(flags & 15, table.u32(at));
      at += 8;
      if (flags & 0x20) {
        const { level, end } = readLevel(table, at, k);
        own.set(flags & 15, level);
        at = end;
      }
    }
    lists.set(String(i + 1), { counter, levels: own, restarts });
  }
  return lists;
};

const readDefinitions = (table: Bytes, start: number, size: number): Map<string, Map<number, ListLevel>> => {
  const lists = new Map<string, Map<number, ListLevel>>();
  const count = size > 0 ? Math.min(table.u16(start), 4000) : 0;
  let at = start + size;
  for (let i = 0; i < count && at < table.length; i++) {
    const head = start + 2 + i * 28;
    const levels = new Map<number, ListLevel>();
    const most = table.u8(head + 26) & 1 ? 1 : 9;
    for (let k = 0; k < most; k++) {
      const { level, end } = readLevel(table, at, k);
      levels.set(k, level);
      at = end;
    }
    lists.set(String(table.u32(head)), levels);
  }
  return lists;
};

const readLevel = (table: Bytes, at: number, own: number): { readonly level: ListLevel; readonly end: number } => {
  const text = at + 28 + table.u8(at + 24) + table.u8(at + 25);
  const length = Math.min(255, table.u16(text));
  const pattern = [...table.words(text + 2, length)]
    .map((sign) => (sign.charCodeAt(0) <= 8 ? `%${sign.charCodeAt(0) + 1}` : sign))
    .join('');
  return {
    level: {
      start: table.u32(at),
      format: numerals[table.u8(at + 4)] ?? 'decimal',
      pattern,
      plain: (table.u8(at + 5) & 4) !== 0,
      gap: table.u8(at + 15) !== 2,
      restartsBelow: (table.u8(at + 5) & 8) !== 0 ? table.u8(at + 26) : own,
    },
    end: text + 2 + length * 2,
  };
};

// By number, the styles of numeral as docx names them; figures where it has none of its own.
const numerals: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth',
  22: 'decimalZero',
  23: 'bullet',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

// The numbers that Word counts itself (第一条, 一、, (1), ①): they stand in no paragraph, and in no text that is copied
// from the file. A list's definition gives each level's pattern (第%1条), its style of numeral and its start; paragraphs
// name list and level.
import { formatNumeral } from '../../text/index.ts';
import { elementsNamed, isElement, type MarkupElement } from './markup-tree.ts';

export type ListLevel = {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  readonly plain: boolean;
  readonly gap: boolean;
  /** It begins again behind a paragraph of a level above this one. */
  readonly restartsBelow: number;
};
export type NumberedList = {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly restarts: ReadonlyMap<number, number>;
};

export class Numbering {
  private readonly lists: ReadonlyMap<string, NumberedList>;
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, NumberedList>) {
    this.lists = lists;
  }

  /**
   * The number of the next paragraph of a list and level, with the blank behind it where Word sets one; '' where there
   * is none.
   */
  next(list: string, level: number): string {
    const found = this.lists.get(list);
    const at = found?.levels.get(level);
    if (!found || !at || level > 8) return '';
    const counts = this.counters.get(found.counter) ?? [];
    this.counters.set(found.counter, counts);
    const restart = found.restarts.get(level);
    if (restart !== undefined && !this.begun.has(`${list} ${level}`)) counts[level] = restart - 1;
    this.begun.add(`${list} ${level}`);
    counts[level] = (counts[level] ?? at.start - 1) + 1;
    // Deeper levels begin again, save where one goes on over the levels above it (articles over chapters).
    for (let deeper = level + 1; deeper < counts.length; deeper++)
      if (level < (found.levels.get(deeper)?.restartsBelow ?? deeper)) delete counts[deeper];
    if (at.format === 'none') return '';
    if (at.format === 'bullet') return '• ';
    const words = at.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const other = found.levels.get(Number(digit) - 1);
      const count = counts[Number(digit) - 1] ?? other?.start ?? 1;
      return formatCount(count, at.plain ? 'decimal' : (other?.format ?? 'decimal'));
    });
    return words === '' ? '' : words + (at.gap && !/[、）)】]$/.test(words) ? ' ' : '');
  }
}

const settingOf = (element: MarkupElement | undefined): string | undefined => element?.attributes['w:val'];
const child = (element: MarkupElement | undefined, name: string): MarkupElement | undefined =>
  element?.children.filter(isElement).find((node) => node.name === name);

/** The lists of a docx by the number that paragraphs name them with. */
export const readLists = (root: MarkupElement): Map<string, NumberedList> => {
  const abstract = new Map<string, Map<number, ListLevel>>();
  for (const element of elementsNamed(root, new Set(['w:abstractNum'])))
    abstract.set(element.attributes['w:abstractNumId'] ?? '', readLevels(element));
  const lists = new Map<string, NumberedList>();
  for (const element of elementsNamed(root, new Set(['w:num']))) {
    const counter = settingOf(child(element, 'w:abstractNumId')) ?? '';
    const levels = new Map(abstract.get(counter));
    const restarts = new Map<number, number>();
    for (const override of elementsNamed(element, new Set(['w:lvlOverride']))) {
      const level = Number(override.attributes['w:ilvl']);
      const start = settingOf(child(override, 'w:startOverride'));
      if (start !== undefined) restarts.set(level, Number(start));
      for (const [at, own] of readLevels(override)) levels.set(at, own);
    }
    lists.set(element.attributes['w:numId'] ?? '', { counter, levels, restarts });
  }
  return lists;
};

const readLevels = (element: MarkupElement): Map<number, ListLevel> =>
  new Map(
    elementsNamed(element, new Set(['w:lvl'])).map((level): [number, ListLevel] => [
      Number(level.attributes['w:ilvl']),
      {
        start: Number(settingOf(child(level, 'w:start')) ?? 1),
        format: settingOf(child(level, 'w:numFmt')) ?? 'decimal',
        pattern: settingOf(child(level, 'w:lvlText')) ?? '',
        plain: child(level, 'w:isLgl') !== undefined,
        gap: (settingOf(child(level, 'w:suff')) ?? 'tab') !== 'nothing',
        restartsBelow: Number(settingOf(child(level, 'w:lvlRestart')) ?? level.attributes['w:ilvl']),
      },
    ]),
  );

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** A count in Word's style of numeral; figures where the style has no sign for it. */
export const formatCount = (count: number, format: string): string => {
  if (!Number.isInteger(count) || count < 0 || count > 100_000) return String(count);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographTraditionalCounting':
      return formatNumeral(count, 'lower');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return formatNumeral(count, 'upper');
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return formatNumeral(count, 'digits');
    case 'ideographTraditional':
      return stems[count - 1] ?? String(count);
    case 'ideographZodiac':
      return branches[count - 1] ?? String(count);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count >= 1 && count <= 20 ? String.fromCharCode(0x245f + count) : String(count);
    case 'decimalEnclosedParen':
      return count >= 1 && count <= 20 ? String.fromCharCode(0x2473 + count) : String(count);
    case 'decimalFullWidth':
      return String(count).replace(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    default:
      return String(count);
  }
};

/** a … z, aa, bb: Word repeats the letter. */
const letters = (count: number): string =>
  count < 1 ? '' : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(9, Math.ceil(count / 26)));

const roman = (count: number): string => {
  let rest = count;
  let written = '';
  for (const [value, sign] of [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const)
    for (; rest >= value && written.length < 30; rest -= value) written += sign;
  return written;
};

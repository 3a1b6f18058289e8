// The words of a cell as Excel shows them: 12.5%, 1.5万元, 2023年3月15日.
//
// A number's format is applied by numfmt, which scales by 万 (0!.0,) as Excel does. A number without a format keeps all
// its figures.
import type { CellObject } from '@e965/xlsx';
import { format, isDateFormat } from 'numfmt';

export class CellTexts {
  private readonly shift: number;

  /** `from1904`: the workbook counts days from 1904, as old ones of the Macintosh do. */
  constructor(from1904: boolean) {
    this.shift = from1904 ? 1462 : 0;
  }

  of(cell: CellObject): string {
    if (cell.t === 'n' && typeof cell.v === 'number') return this.number(cell.v, String(cell.z ?? 'General'));
    if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE';
    if (cell.t === 'e') return cell.w ?? '';
    return typeof cell.v === 'string' ? cell.v : '';
  }

  private number(value: number, pattern: string): string {
    if (/^(?:General|@)?$/i.test(pattern)) return plain(value);
    // Below ¥ or a colour alike, ! makes the next character stand for itself; the library knows \ only.
    const known =
      pattern === 'm/d/yy'
        ? 'yyyy/m/d'
        : pattern.replace(/"[^"]*"|!(.)/g, (whole, sign) => (sign ? `\\${sign}` : whole));
    try {
      return format(known, isDateFormat(known) ? value + this.shift : value, { locale: 'zh-CN' }).trim();
    } catch {
      return plain(value);
    }
  }
}

/** 15 figures, as many as Excel keeps; 0.1 + 0.2 is 0.3. */
const plain = (value: number): string => {
  const written = String(Number(value.toPrecision(15)));
  return /e-/.test(written) ? value.toFixed(20).replace(/\.?0+$/, '') : written;
};

// A whole number in Chinese words. Zeros within it are read once a gap, zeros at the end of a group of four never:
// 100,500 is 十万零五百, 101,000 is 十万一千.

/** `lower` 一百零五, `upper` 壹佰零伍 as in contracts and on cheques, `digits` 一〇五 as in years. */
export type NumeralStyle = 'lower' | 'upper' | 'digits';

export type NumeralOptions = {
  /** In `lower`: how many 百, 千, 万 or 亿 there are when there are two. 二 unless told. */
  readonly two?: '二' | '两';
  /** In `lower`: how a numeral from 10 to 19 begins. 十 unless told. */
  readonly ten?: '十' | '一十';
};

const LARGEST = 10 ** 12;
const SIGNS = {
  lower: { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'], groups: ['', '万', '亿'] },
  upper: { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'], groups: ['', '万', '亿'] },
} as const;

/** Returns the whole number from 0 to 10^12 in words. Throws a RangeError for any other number. */
export function formatNumeral(n: number, style: NumeralStyle, options: NumeralOptions = {}): string {
  if (!Number.isInteger(n) || n < 0 || n > LARGEST) throw new RangeError(`No whole number from 0 to 10^12: ${n}`);
  if (style === 'digits') return String(n).replace(/\d/g, (figure) => '〇一二三四五六七八九'.charAt(Number(figure)));
  const { digits, groups } = SIGNS[style];
  if (n === 0) return digits.charAt(0);
  let spelt = '';
  let skipped = false;
  for (let group = 2; group >= 0; group--) {
    // 10^12 is 一万亿: the highest group may have five digits.
    const value = Math.floor(n / 10 ** (4 * group)) % (group === 2 ? 100_000 : 10_000);
    if (value === 0) {
      skipped = true;
      continue;
    }
    if (spelt !== '' && (skipped || value < 1000)) spelt += digits.charAt(0);
    spelt += (value === 10_000 ? `${digits.charAt(1)}万` : spellGroup(value, style)) + groups[group];
    skipped = false;
  }
  if (style === 'upper') return spelt;
  if (options.two === '两') spelt = spelt.replace(/二(?=[百千])|(?<![十零])二(?=[万亿])/g, '两');
  return options.ten === '一十' ? spelt : spelt.replace(/^一十/, '十');
}

function spellGroup(value: number, style: 'lower' | 'upper'): string {
  const { digits, units } = SIGNS[style];
  let spelt = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = spelt !== '';
      continue;
    }
    spelt += (gap ? digits.charAt(0) : '') + digits.charAt(digit) + units[place];
    gap = false;
  }
  return spelt;
}

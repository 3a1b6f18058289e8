// How long a text holds, as it says: 有效期3年; 有效期至2029年11月30日; 自…起施行，至…止; 试行两年; 适用于2016年7月1日至2019年6月30日.
// 同时废止 says what a text ends, not when it ends itself: it gives no validity.
//
// Signals, in order of precedence: a last day (with whole years where a first day is known); a number of years (有效期3年, 暂定三年); a first and a last year (政策期限为2019年至2021年). From the effective day
// where one is printed, else from the issue. Never takes the validity of a certificate or of another text (资质有效期3年).
import type { DocumentDate, Validity } from '../../../model/index.ts';
import { foldWidths, parseNumeral } from '../../../text/index.ts';
import { yearsBetween } from '../../days.ts';
import type { Recognized } from '../../types.ts';
import { firstClause } from './dates.ts';

const number = '(\\d{1,2}|[一二两三四五六七八九十]{1,2})';
const term = new RegExp(
  [
    `(?<!资质|证书|认定|合同|许可证?|资格|担保|保险|承诺|提名|标准|诊断|评价|保函|称号|荣誉)(?:有效期(?:限)?|执行期(?:限)?|实施期(?:限)?|施行期(?:限)?)(?:暂定)?(?:为|是|:)?(?:自[^，。；]{2,16}起)?(?:共|暂定)? ?${number} ?年(?![月\\d])`,
    `(?:试行|暂行)期?(?:限)?(?:为|:)? ?${number} ?年`,
    `(?:暂定|为期|期限为?) ?${number} ?年(?:有效期?|的?有效期)`,
    `(?:政策|措施|办法|意见|细则|通知|规定|方案|有效期限?|执行期限?|实施期限?|试行期?)[^，。；]{0,6}暂定(?:为)? ?${number} ?年(?![月\\d])`,
    `${number} ?年内有效`,
  ].join('|'),
);

const years =
  /(?:政策|执行|实施|有效|施行)(?:期限|期间|期|时间|年限|年度)(?:为|是|:)? ?((?:19|20)\d{2}) ?年?度?(?:至|到|[-—–~～])+ ?((?:19|20)\d{2}) ?年(?!\d{1,2}月)/;

/** The validity that the text states; null where it states none. */
export const findValidity = (text: Recognized, dates: readonly DocumentDate[]): Validity | null => {
  const effective = dates.find(({ kind, derived }) => kind === 'effective' && !derived);
  const expires = dates.find(({ kind }) => kind === 'expires');
  const from = effective ? 'effective' : 'issue';
  if (expires) {
    const start = effective ?? dates.find(({ kind }) => kind === 'effective' || kind === 'issued' || kind === 'signed');
    return {
      years: start ? yearsBetween(start.value, expires.value) : null,
      from,
      through: expires.value,
      span: expires.span,
      quote: expires.quote,
    };
  }
  const clause = firstClause(text, term);
  const words = clause ? term.exec(foldWidths(clause.quote).replace(/\s/g, '')) : null;
  const count = words ? parseNumeral(words.slice(1).find((group) => group !== undefined) ?? '') : null;
  if (clause && count !== null) return { years: count, from, ...clause };
  const range = firstClause(text, years);
  const [, first, last] = (range && years.exec(foldWidths(range.quote).replace(/\s/g, ''))) ?? [];
  return range && Number(last) >= Number(first)
    ? { years: Number(last) - Number(first) + 1, from: 'effective', ...range }
    : null;
};

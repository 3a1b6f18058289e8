// Governments and offices of no name that give: 所在区, 户籍所在地乡镇人民政府, 县(市、区)人民政府, 失业保险经办机构.
//
// Signals: a seat behind a word of place or behind levels; before it 由 or the beginning of its clause; behind it a
// verb of giving in the same clause.
// Never one that only examines or takes applications, nor one with a name (大岗镇人民政府), nor the beginning of a longer
// one (所在区域, 县级政府采购项目), nor one that has given already.
import type { Span } from '../../model/index.ts';
import { matchesOf } from '../../text/index.ts';
import type { Evidence } from '../rules/rule.ts';
import { figure, overCommas, type Stretch, sign, within, words } from '../rules/stretch.ts';
import { cueShape } from '../vocabulary/cues.ts';
import { lazily } from '../vocabulary/index.ts';

const level = '(?:{level}|{town})';
const levels = `${level}(?:[、(]{0,2}${level}\\)?)*{above-level}?`;
const patterns = lazily(() => ({
  // 所在地县(市、区)人民政府, 所在的乡镇, 所在区; 县(市、区)人民政府, 街道办事处; 医保经办机构
  office: cueShape(
    `{where-it-is}{of}?(?:${levels})?{office}|{where-it-is}{of}?${levels}|{both-grades}{office}|{city-rank}{office}|${levels}{office}|{town}\\({town}\\)|(?<=^|[,;。:]|{charged-by})(?!{charged-by})[\\u4e00-\\u9fff]{2,8}{office-alone}`,
    'g',
  ),
  stands: cueShape('{where-it-is}', 'y'),
}));

/** The offices of a sentence that give something. */
export const findOffices = (line: Stretch): Span[] => {
  if (!line.has('office|office-alone|where-it-is|town|city-rank') || !line.has(`${gives}|matches`)) return [];
  const { text } = line.cues;
  return matchesOf(text, patterns().office).flatMap((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    return isGiver(line, start, end) ? [{ start, end }] : [];
  });
};

const givesNow = 'give|hands-out|pays-out|put-in|bears';
const gives = `${givesNow}|gift`;

const isGiver = (line: Stretch, start: number, end: number): boolean => {
  const before = line.upTo(start);
  const opens =
    before.isEmpty ||
    (before.ends('charged-by') ??
      before.ends('charged-by', words(16), 'of') ??
      before.ends(sign(',;。:')) ??
      (beginsWithPlace(line.cues.text, start) ? before.ends('charged-by', words(14, 0, '、')) : null)) !== null;
  const behind = line.from(end);
  return opens && !isLongerName(line, start, end) && givesBehind(behind) !== null;
};

/** 省级园区 and 国家级园区 are of a rank: they get something, and are nobody's seat. */
const isLongerName = (line: Stretch, start: number, end: number): boolean =>
  line.upTo(end).ends('park') !== null && !beginsWithPlace(line.cues.text, start);

/** 给予…, 应当按月发放…, 对困难家庭给予…; not 性融资担保机构由…补助, 采购项目给予…, nor 负责受理补贴申请. */
const givesBehind = (behind: Stretch): Evidence | null =>
  behind.begins(gives) ??
  behind.begins('office-goes-on?', 'matches', words(6), figure) ??
  behind.begins('office-goes-on', within(30, 0, '、'), gives) ??
  behind.begins('has-charge', within(30, 0, '、'), givesNow) ??
  behind.begins(sign(','), within(30, 0, '、'), givesNow) ??
  behind.begins('for', overCommas(40), gives) ??
  behind.begins('confers', overCommas(40), givesNow);

const beginsWithPlace = (text: string, start: number): boolean => {
  const { stands } = patterns();
  stands.lastIndex = start;
  return stands.test(text);
};

// Who gets an award: 对新认定的国家级、省级孵化器，分别给予200万元、100万元 → two recipients, paired by position.
//
// Signals, in order of precedence:
//   1. a list of amounts: as many thresholds, levels (国家、省、市级) or names before it, in order
//   2. 每家企业, 单个项目 as the subject of a cap; 搭建费补贴 before a share that bounds it
//   3. 给予创业孵化载体20万元; 对技术购买方进行补贴 behind the amount
//   4. 对… before it in the sentence; the clause before that ends in 的 or a bearer (企业, 项目)
//   5. the recipient of the award before it, for a cap; 对… of a sentence before it in the measure
// Never pairs lists of different length: then each has the whole phrase.
import { parseNumeral } from '../../text/index.ts';
import { isGenericBearer, leadingSubject, namesBearer } from './bearers.ts';
import type { Clause } from './clauses.ts';
import type { Term } from './terms.ts';

/** The recipients of a term's amounts, one for each; null where nobody is named. */
export const recipientsOf = (
  text: string,
  term: Term,
  thresholds: readonly string[],
  before: { readonly recipient: string | null; readonly lead: string | null },
  place: { readonly index: number; readonly count: number },
): readonly (string | null)[] => {
  const { list, reading } = term;
  if (reading.as === 'award' && reading.role === 'pool') return list.map(() => poolName(text, term));
  const lead = leadOf(text, term);
  if (place.count > 1) {
    const paired =
      pairs(ownList(text, term), thresholds, place.count) ??
      listBefore(text, term, place.count) ??
      pairs(lead, [], place.count) ??
      clausesBefore(text, term, place.count) ??
      pairs(before.lead, [], place.count);
    if (paired) return paired.slice(place.index, place.index + list.length);
  }
  const [threshold] = thresholds;
  if (threshold && list.length === 1 && !/^\d+[晚夜天日]/.test(threshold) && besideThreshold(text, term))
    return [threshold]; // 逗留4天3晚以上 tells nobody
  const single =
    singleRecipient(text, term, lead) ?? (isCap(term) ? before.recipient : null) ?? before.lead ?? before.recipient;
  return list.map(() => single);
};

/** 首席技师，获省级技能大奖的高级技师，分别给予2500元、1500元: as many clauses that name bearers as there are amounts. */
const label = /^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、]|[①-⑳])/;

/** 完成Ⅰ期、Ⅱ期试验，分别给予…: the list of the clause right before, where that names as many. */
const listBefore = (text: string, { clause, clauses }: Term, count: number): readonly string[] | null => {
  const before = clauses[clauses.findIndex((other) => other.start === clause.start) - 1];
  if (!before || text[before.end] !== ',' || before.end - before.start > 40) return null;
  const words = text
    .slice(before.start, before.end)
    .replace(label, '')
    .replace(/^(?:其中,?|设(?!立|计|施|备))|的$/g, '')
    .replace(/(?:(?:奖励|补助|补贴)\d[\d.]*%|\d+[名个](?:左右|以内)?)(?=、|$)/g, '');
  return /、/.test(words) && !/元|%|^(?:用于|按照?|其|对|支持|鼓励|由|经)/.test(words) ? pairs(words, [], count) : null;
};

const clausesBefore = (text: string, { clause, clauses }: Term, count: number): readonly string[] | null => {
  const at = clauses.findIndex((other) => other.start === clause.start);
  let end = at;
  while (end > 0 && !namesBearer(text.slice(clauses[end - 1]?.start, clauses[end - 1]?.end))) end--;
  let start = end;
  while (
    start > 0 &&
    text[clauses[start - 1]?.end ?? 0] === ',' &&
    namesBearer(text.slice(clauses[start - 1]?.start, clauses[start - 1]?.end))
  )
    start--;
  const named = clauses.slice(start, end).map((other) => shortened(text.slice(other.start, other.end)));
  return named.length === count ? named : null;
};

/** 甲级、乙级、丙级分别给予90万元、60万元、20万元: the list that the clause itself opens with. */
const ownList = (text: string, { clause, from, list }: Term): string | null => {
  const head = text
    .slice(Math.max(clause.start, from), list[0]?.at.start)
    .replace(label, '')
    .replace(/^(?:对于?|按照?)/, '');
  return (
    /(?:分别|各)(?:给予|奖励|补助|资助)([^\d,;]{4,60})$/.exec(head)?.[1] ??
    /^(.{2,60}?)(?:,?(?:分别|各))/.exec(head)?.[1] ??
    null
  );
};

/** 组建20亿元规模的文旅产业基金 → 文旅产业基金. */
const poolName = (text: string, { list, clause }: Term): string | null => {
  const last = list.at(-1);
  const after = text.slice(Math.max(last?.at.end ?? 0, last?.number.end ?? 0), clause.end);
  return /^(?:总?规模)?的([^,;。]{2,24}?(?:基金集群|基金|资金池|资金))/.exec(after)?.[1] ?? null;
};

const besideThreshold = (text: string, { threshold, clause, from, list }: Term): boolean =>
  threshold !== null &&
  ((threshold.end > clause.start && /^[^,;。\d的)]{0,8}$/.test(text.slice(from, list[0]?.at.start))) ||
    (threshold.bare && /^ ?的?,$/.test(text.slice(threshold.end, clause.start))));

const isCap = ({ reading }: Term): boolean => reading.as === 'award' && reading.role === 'cap';

const pairs = (lead: string | null, thresholds: readonly string[], count: number): readonly string[] | null => {
  if (thresholds.length === count) return thresholds;
  const parts = lead ? [splitLevels(lead), splitNames(lead, /、/)] : [];
  return parts.find((names) => names?.length === count) ?? null;
};

const singleRecipient = (text: string, term: Term, lead: string | null): string | null => {
  const { clause, list } = term;
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last) return lead;
  const head = text.slice(Math.max(clause.start, term.from), first.at.start);
  if (isCap(term)) {
    const subject =
      /^(?:每|单|同一)[^,;。]{1,10}?(?=每|全?年|最高|累计|补|奖|支|租|的|不|申|合计|可|金额|总额|在|当|$)/.exec(head) ??
      /^(?!最|年|每|两|三|以上|给)[^,;。的]{2,8}(?:补贴|补助|奖励|资助)(?=$|金额|总额|额度)/.exec(
        head.replace(/^.*(?:累计|合计|企业|单位|每年|最高).*$/, ''),
      );
    if (subject && !isMeasured(subject[0])) return subject[0];
    const earlier = [
      ...text
        .slice(0, clause.start)
        .matchAll(/(?:^|[,;。])((?:每|单|同一)[家个一]?(?:企业|机构|单位|公司|项目|服务机构))/g),
    ].at(-1)?.[1];
    if (earlier) return earlier;
  }
  const led = /^[^,;。的\d]{1,12}$/.exec(head.replace(/^[、:]|每[人月年户家个名项]+$/g, ''))?.[0];
  if (led && isNamed(led) && !led.endsWith('、') && 'doubt' in term.reading && /lead/.test(term.reading.doubt ?? ''))
    return led;
  const scaled = underHeading(text, term, first.at.start);
  if (scaled) return scaled;
  const ranked = rank.exec(head)?.[1] ?? amongOthers(text, term, head);
  if (ranked && term.reading.as === 'award' && list.length === 1) return ranked;
  const bracketed = /\(([^(),;。\d]{2,12}?)(?:最高)?$/.exec(head)?.[1];
  if (bracketed && namesBearer(bracketed)) return bracketed;
  const given = givenIn(head);
  if (given && (!isGenericBearer(given) || /和|、/.test(given))) return given;
  const behind = /^ ?给?对([^,;。]{2,14}?)(?:进行|给予|予以)/.exec(
    text.slice(Math.max(last.at.end, last.number.end), clause.end),
  )?.[1];
  return behind ?? lead ?? given;
};

/** 补助标准 over 1.新建公厕每座3万元 and 一等奖，5万元: what stands before the amount in its item. */
const underHeading = (text: string, { reading, behind }: Term, number: number): string | null => {
  if (!('doubt' in reading) || !/under a heading/.test(reading.doubt ?? '')) return null;
  const words = text
    .slice(behind, number)
    .replace(/^(?:[、,;:。\s]|的)+/, '')
    .replace(label, '')
    .replace(/(?:[,:]|标准|奖金|奖励|补助|补贴|为|每个?[^,;。\d]{1,3}|最高)+$/, '')
    .replace(/的$/, '');
  return /^[^;。%]{2,30}$/.test(words) && isNamed(words) ? words : null;
};

/** 给予运营管理企业一次性奖励, 奖励组团社, 给予培训机构课程补贴: who stands behind the verb. */
const givenIn = (head: string): string | null => {
  const words =
    /(?:给予|给|奖励|补助|资助|补贴)((?!一次性)[^,;。()\d每最不]{2,24})$/.exec(head.replace(/\([^()]*\)/g, ''))?.[1] ??
    '';
  for (let end = words.length; end >= 2; end--)
    if (namesBearer(words.slice(0, end)) && isGift(words.slice(end))) return words.slice(0, end);
  return null;
};

const isGift = (words: string): boolean =>
  words === '' || /^(?:年度|一次性|总额|最高)+$|(?:奖励|补助|补贴|资助|支持|扶持|经费|资金)$/.test(words);

/** 每年, 每平方米, 每个展位: what is counted, and nobody who gets it. */
const isMeasured = (words: string): boolean =>
  /^每(?:年|月|次|亩|吨|公里|公斤|千瓦|度|天|晚|夜|件|场|个?(?:标准)?展位|平方米|立方米|平米)/.test(words);

/** 市级奖励2万元, 一等奖20万元: the rank as the subject of the verb. */
const rank =
  /^[、,]?((?:国家|省|市|区|县|[一二三四五]星|[1-5]A)级|[特一二三]等奖|博士|硕士|本科)(?:研究生|毕业生)?(?:每人|各)?(?:一次性)?(?:给予|奖励|奖补|补助|补贴)?$/;

const gaveBefore =
  /(?:^|[,;])[^,;。、的\d对]{2,14}(?:最高)?(?:一次性)?(?:奖励|奖补|补助|补贴)(?:不超过)?[\d.]+[万亿]?元,$/;

/** 龙头产业奖励9%、配套产业奖励6%: the subject of a verb that others of the clause have, too. */
const amongOthers = (text: string, { clause, list, from }: Term, head: string): string | undefined => {
  const subject =
    /^[、,]?(?:其中)?([^,;。、的\d对]{2,12}?)(?:每[^,;。]{1,3})?(?:给予)?(?:最高)?(?:一次性)?(?:奖励|奖补|补助|补贴)$/.exec(
      head,
    )?.[1];
  const last = list.at(-1);
  const next = /^[、,][^,;。、的\d对]{2,12}(?:最高)?(?:一次性)?(?:奖励|奖补|补助|补贴)(?:不超过)?\d/.test(
    text.slice(Math.max(last?.at.end ?? 0, last?.number.end ?? 0)),
  );
  return subject &&
    !/^(?:[每)]|以上|上述|第.年|首年|次年|当年|同时|另行|额外|追加|一次性)|[(]|(?:累计|合计|最高)$/.test(subject) &&
    (from > clause.start || next || gaveBefore.test(text.slice(0, clause.start)))
    ? subject
    : undefined;
};

/** 对… before the amount, up to the clause that gives; or the clause before it that names a bearer. */
export const leadOf = (text: string, term: Pick<Term, 'clause' | 'clauses' | 'list'>): string | null => {
  const number = term.list[0]?.at.start ?? term.clause.end;
  const upTo = term.clauses.filter((other) => other.start <= number);
  const from = Math.max(0, text.lastIndexOf(';', term.clause.start) + 1);
  const inStretch = upTo.filter((other) => other.start >= from);
  return (
    openingLead(text, term, inStretch, number) ??
    ownPhrase(text, term, number) ??
    ownSubject(text, term, number) ??
    subjectBefore(text, inStretch, term.clause, number) ??
    (inStretch.length < upTo.length
      ? (openingLead(text, term, upTo, number) ?? subjectBefore(text, upTo, term.clause, number))
      : null)
  );
};

/** The last clause that opens with 对, up to where its sentence gives. */
const openingLead = (
  text: string,
  { clause, list }: Pick<Term, 'clause' | 'list'>,
  clauses: readonly Clause[],
  number: number,
): string | null => {
  const opening = clauses.findLast(
    (other) =>
      opensWithFor.test(text.slice(other.start, Math.min(other.end, number))) &&
      !isBase(cutAtGiving(text.slice(other.start, Math.min(other.end, number)))),
  );
  if (!opening) return null;
  const phrase = opening.start === clause.start ? null : ownPhrase(text, { clause, list }, number);
  if (phrase) return phrase;
  const skip = opensWithFor.exec(text.slice(opening.start, opening.end))?.[0].length ?? 0;
  const own = cutAtGiving(text.slice(clause.start, number));
  const end =
    opening.start === clause.start || (namesBearer(own) && !/^(?:每|单|同一)/.test(own)) ? number : clause.start - 1;
  const words = cutAtGiving(text.slice(opening.start + skip, end)).replace(/,对(?:其|上述).*$/, '');
  const recipient = words.length >= 2 ? shortened(words) : '';
  return isNamed(recipient) ? recipient : null;
};

/** 首次获评的奖励4万元: the clause that gives says for whom. */
const ownPhrase = (text: string, { clause, list }: Pick<Term, 'clause' | 'list'>, number: number): string | null => {
  const own = cutAtGiving(text.slice(clause.start, number)).replace(label, '');
  return !/[%‰]/.test(list[0]?.unit ?? '') && /^[^,对]{1,24}的$/.test(own) && !/^(?:其|该)/.test(own)
    ? own.slice(0, -1)
    : null;
};

/** 对…, 其中对…, 包机奖对…; 对外贸易 opens with no 对. */
const opensWithFor =
  /^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、])?(?:且|并|其中|同时|每年|[^,;。对\d]{2,12}(?:奖励?|补贴|补助|资助|市|区|县|财政))?(?:针对|对于?|向(?=[^,;。]{2,24}(?:发放|发给|支付|拨付|赠送|给予)))(?!其|上述|同一|外(?:经贸|贸易|开放|投资|承包|合作|劳务))/;

/** 名优门店给予…, 入选名录的每个奖励…: the subject of the clause that gives. */
const ownSubject = (text: string, { clause }: Pick<Term, 'clause'>, number: number): string | null => {
  const own = cutAtGiving(text.slice(clause.start, number)).replace(label, '');
  const head = /^(.{2,50}?)(?:的)?$/.exec(own)?.[1];
  if (!head || !namesBearer(head) || /^(?:每|单|同一|给|用于)/.test(head)) return null;
  const recipient = shortened(head);
  return isNamed(recipient) ? recipient : null;
};

/** The clause before that names a bearer, else the one that ends in 的; 支持合作社建设… names its own. */
const subjectBefore = (text: string, clauses: readonly Clause[], clause: Clause, number: number): string | null => {
  const before = clauses.filter((other) => other.end < number && other.start < clause.start);
  const wordsOf = (other: Clause): string =>
    text
      .slice(other.start, other.end)
      .replace(label, '')
      .replace(/^(?:且|并|同时|其中)/, '')
      .replace(/(?:补贴|补助|奖励|资助)标准$/, '');
  const encouraged = before.map((other) => encouragedIn(wordsOf(other))).findLast((words) => words !== null);
  const named = before.findLast(
    (other) => namesBearer(wordsOf(other)) && text[other.end] === ',' && !isCircumstance(wordsOf(other)),
  );
  const asked = before.filter(
    (other) =>
      /的$/.test(wordsOf(other)) &&
      !/低于|高于|不足|未达|超出|重复/.test(wordsOf(other)) &&
      !isCircumstance(wordsOf(other)),
  );
  const subject = before.map((other) => leadingSubject(wordsOf(other))).findLast((words) => words !== null);
  if (encouraged && (!named || /^(?:支持|鼓励|引导)/.test(wordsOf(named)))) return encouraged;
  if (subject && !named && !asked.some((other) => !/\d/.test(wordsOf(other)))) return subject;
  const found = named ?? asked.findLast((other) => !/\d/.test(wordsOf(other))) ?? asked.at(-1);
  const recipient = found ? shortened(wordsOf(found).replace(/的$/, '')) : null;
  return recipient && isNamed(recipient) ? recipient : null;
};

/** 鼓励检测产线为初创企业提供…, 支持合作社建设…: who is to do something. */
const encouragedIn = (words: string): string | null => {
  const found =
    /^(?:鼓励|支持|引导)(?!对|在|建设|开展)([^,;。的]{2,16}?)(?=为(?!主)|在|与|向|参加|参与|开展|建设|新建|购买|购置|租用|租赁|申报|创建|投保|使用|组织|举办)/.exec(
      words,
    )?.[1];
  return found && namesBearer(found) && !isGenericBearer(found) ? found : null;
};

/** 游览3个景区, 在本市住宿: what is to happen, and nobody. */
const isCircumstance = (words: string): boolean =>
  /^(?:在|可|须|需|应|均)?[^,;。]{0,8}(?:游览|参观|住宿|入住|停留)/.test(words) ||
  /^(?:由|根据|按照?|依据)/.test(words);

/** Whether words can name a recipient: no sum, no noun of giving at their end, no bracket left open. */
const isNamed = (words: string): boolean =>
  words.length >= 2 &&
  !/(?:奖励|奖补|补贴|补助|资助|总额|(?:补贴|补助|奖励|资助|上述)标准|比例|金额|额度|资金|费用|面积|成本|奖金)$/.test(
    words,
  ) &&
  !/^每(?:引进|新?增|满|成功|推荐|招|吸纳|录用|完成|实现|年|月|出口|开发|培养|培育|举办|新设|住)|每[月年人]\d/.test(
    words,
  ) &&
  (words.match(/[(〔]/g) ?? []).length === (words.match(/[)〕]/g) ?? []).length;

/** 对当年设备投入给予20%补贴: what a share is of, not who gets it. */
const isBase = (words: string): boolean => /^对[^,;。的]{2,16}(?:投入|费用?|支出|成本|额|租金|利息)$/.test(words);

const cutAtGiving = (words: string): string => {
  const found =
    /(?:,|^|(?<=[^,;。]))(?:分别|各|一次性|再|可|每年|每家|每项|每人|每名)*(?:给予|给与|予以|发放|发给|按照?(?!规定|要求)|参照(?!执行)|(?:奖励|补助|补贴|资助)(?=(?:企业|单位|机构|个人|项目)$))/.exec(
      words,
    );
  return (found ? words.slice(0, found.index) : words)
    .replace(/(?:分别|各|一次性|在三年内)*(?:奖励|补助|补贴|资助)?$/, '')
    .replace(/[,、\s]+$/, '')
    .replace(/,(?:分别|各|一次性|每[项家个])?$/, '')
    .replace(/(?:额外|另外|另行|再|分阶段|分期|追加|每[人家个项户名位]|每[月年])+$/, '');
};

/** The phrase up to its first part that names a bearer, without label and thresholds (those are conditions). */
const shortened = (words: string): string => {
  const parts = words
    .replace(/\([^()]*[,\d%][^()]*\)/g, '')
    .replace(/^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、]|[①-⑳])/, '')
    .split(',');
  const named = parts.findIndex((part) => namesBearer(part));
  const kept = named >= 0 ? parts.slice(0, named + 1) : parts.filter((part, i) => i === 0 || !circumstance.test(part));
  const plain = kept.filter((part) => !/\d/.test(part));
  const head = /的([^的,]{2,8})$/.exec(kept.at(-1) ?? '')?.[1];
  const short =
    kept.length > 1 && plain.length > 0 && plain.length < kept.length
      ? plain.join(',') + (head && !plain.join('').endsWith(head) ? `的${head}` : '')
      : kept.join(',');
  return (short.length <= 60 ? short : lastPhrases(short.split(',').at(-1) ?? short))
    .replace(/^每[名位]/, '')
    .replace(/^(?:其中)?(?:于|当年度?|且|并|凡|对于?)?/, '')
    .replace(/(?:进行(?:资助|奖励|补贴|补助))$/, '')
    .replace(/(?:一次性)?(?:奖励|补助|补贴)\d.*$/, '')
    .replace(/最高$/, '')
    .replace(/[的为]$/, '')
    .trim();
};

/** The end of a long phrase, from a sign or 的 on. */
const lastPhrases = (words: string): string => {
  const tail = words.slice(-60);
  return words.length > 60 ? tail.slice(tail.search(/[、的)]/) + 1) : tail;
};

const circumstance = /^(?:在|经|根据|按|以|由|自|可|其|从|除|视|连续)/;

const level =
  '(?:Ⅰ|Ⅱ|Ⅲ|Ⅳ|国家|世界|全国|国际|部|省部|省|市|区|县|副省|地市|特|一|二|三|四|五|六|甲|乙|[A-H]|正高|副高|高|中|初|金|银|铜)';
const suffix = '(?:星级|级|等|类|档|星|型|奖|期)?';

/** The members of a phrase that lists levels or names, each with what they share; null where it lists none. */
const splitLevels = (phrase: string): readonly string[] | null => {
  const range = spreadRange(phrase);
  if (range) return range;
  const run = new RegExp(`(${level}${suffix})((?:(?:、|和|或|及|与|以及)${level}${suffix})+)`).exec(phrase);
  if (run) {
    const levels = run[0].split(/、|以及|和|或|及|与/);
    const end = /(?:星级|[级等类档星型奖期])$/.exec(levels.at(-1) ?? '')?.[0] ?? '';
    const head = phrase.slice(0, run.index).replace(/^(?:被|获|首获|首次获得|新获|获得)(?=$)/, '');
    const tail = phrase.slice(run.index + run[0].length);
    return levels.map((name) => `${head}${/[级等类档星型奖期]$/.test(name) ? name : name + end}${tail}`);
  }
  const quoted = phrase.match(/“[^”]+”/g);
  if (quoted && quoted.length > 1 && /”(?:、|和|或)?“/.test(phrase)) {
    const start = phrase.indexOf(quoted[0] ?? '');
    const end = phrase.lastIndexOf('”') + 1;
    return quoted.map((name) => `${phrase.slice(0, start)}${name}${phrase.slice(end)}`);
  }
  return splitNames(phrase, /、|(?<=[\u4e00-\u9fff])(?:和|或|及)(?=[“\u4e00-\u9fff]{2})/);
};

/** 2—5星级客栈, 三星级至五星级客栈: each level of the range with what they share. */
const spreadRange = (phrase: string): readonly string[] | null => {
  const found = levelRange.exec(phrase);
  const [from, to] = [parseNumeral(found?.[1] ?? ''), parseNumeral(found?.[3] ?? '')];
  if (!found || from === null || to === null || from === to) return null;
  const head = phrase.slice(0, found.index);
  const tail = phrase.slice(found.index + found[0].length);
  const written = /\d/.test(found[1] ?? '') ? '0123456789' : '零一二三四五六七八九';
  return Array.from(
    { length: Math.abs(to - from) + 1 },
    (_, i) => `${head}${written[from + Math.sign(to - from) * i]}${found[4]}${tail}`,
  );
};

const levelRange =
  /(?<![\d一二三四五六七八九])([1-9一二三四五六七八九])(星级|A级|[A星级等档类])? ?(?:[-—–~～]+|至|到) ?([1-9一二三四五六七八九])(星级|A级|[A级星等档类](?!于))/;

/** The names of a list. */
const splitNames = (phrase: string, sign: RegExp): readonly string[] | null => {
  const names = phrase.split(sign);
  return names.length > 1
    ? names.map((name) => name.replace(/^(?:获评|获得|入选|通过|获批|认定为|评为|当年)+/, '').trim())
    : null;
};

/** Whom a sentence without amounts is about: 对新认定的示范基地给予奖励. */
export const findLead = (text: string): string | null => {
  const found =
    /(?:^|[,;。:“])(?:其中,?)?对于?(?!其|上述|同一)([^;。]{2,80}?)(?=,?(?:分别|再|一次性)?(?:给予|给与|予以|按照?|进行奖励|实行))/.exec(
      text,
    )?.[1];
  return found && namesBearer(found) ? shortened(found) : null;
};

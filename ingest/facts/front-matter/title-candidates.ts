// All places of a text that may give its title, in the order of the text. Which one does, the table of title.ts says.
//
// Titles over several lines are joined, with the issuers on the lines above. What stands behind a title on its line is
// cut off: the name of the site, a day in a bracket, the number, whom it goes to.
import { findDays, shortDayInFigures } from '../../../text/index.ts';
import { annexLabelEnd } from '../../labels.ts';
import { findDocNumbers } from '../../mentions/doc-numbers.ts';
import { areIssuers } from '../../mentions/issuer-names.ts';
import { leadingRegion } from '../../mentions/regions.ts';
import { parseNames } from '../../names.ts';
import { isTitleLine, titleType, unnumberedZone } from '../../outline/index.ts';
import { isMenuOfPage, isTimeOfPage, parsePageFields } from '../../page-data.ts';
import { maybe, overCommas, type Stretch, sign, within } from '../../rules/stretch.ts';
import type { Block, Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { isHeadAlone, isThesisForm, pageField } from './front.ts';

export type TitleCandidate = {
  readonly blocks: readonly Block[];
  /** Where it begins in its first block, and ends in its last one; null where it fills them. */
  readonly start: number;
  readonly end: number | null;
  /**
   * Where it stands: marked by the format; a field of the page; lines of the front, or below it; within a line that
   * goes on; the title of a text that is carried; a document that a report names.
   */
  readonly place: 'mark' | 'field' | 'front' | 'below' | 'run' | 'part' | 'report';
  /** It reads as a notice on something (关于…的通知); its last word names a kind of text. */
  readonly isNotice: boolean;
  readonly isKind: boolean;
  /** The first line, above one with the day and the source of a report. */
  readonly isHeadline: boolean;
  /** The page prints it twice, as its own name and above the text. */
  readonly isTwice: boolean;
};

/** The candidates; `front` are the blocks before the first heading and the first paragraph. */
export const titleCandidates = (text: Recognized, front: readonly Block[]): TitleCandidate[] => {
  const end = front.findIndex(({ text: words }) => /。$/.test(words) && parsePageFields(words).length === 0);
  const head = end < 0 ? front : front.slice(0, end);
  const lines = head.filter((block) => parsePageFields(block.text).length === 0 && !isThesisForm(block.text));
  return [
    ...marked(text, front),
    ...given(front),
    ...lineCandidates(lines, 'front', front)
      .filter(({ blocks }) => !isParted(blocks, text.blocks) && !isBelowSite(blocks))
      .map((one) => ({ ...one, isHeadline: isHeadline(one, front), isTwice: isTwice(one, text.blocks) })),
    ...runCandidates(text, lines),
    ...lineCandidates(linesBelow(text, front), 'below'),
    ...carried(text, front),
    ...reported(text),
  ];
};

const plain = { start: 0, end: null, isNotice: false, isKind: false, isHeadline: false, isTwice: false } as const;

/**
 * # of Markdown, a heading of the first level that the format marks; never one of bodies alone, and with the next
 * where that goes on.
 */
const marked = (text: Recognized, front: readonly Block[]): TitleCandidate[] => {
  const marks = text.blocks.filter(({ markup, span }) => markup === 1 && span.start < 600);
  // the English name of a site above a Chinese title
  const headings = marks.some(isChinese) ? marks.filter(isChinese) : marks;
  const at = Math.max(
    0,
    headings.findIndex((block) => !areIssuers(block.text) && !isHeadAlone(block.text) && !isThesisForm(block.text)),
  );
  const [first, second, third] = headings.slice(at);
  const [block, next] = first && second && isOfSite(first, second) ? [second, third] : [first, second];
  if (!block || !(front.includes(block) || block === text.blocks[0])) return [];
  const goesOn =
    next &&
    ((stretchOf(next).begins('about|carrying') && !stretchOf(block).has('about|carrying')) || isCutInTwo(block, next));
  const last = goesOn ? next : block;
  return [{ ...plain, blocks: goesOn ? [block, next] : [block], end: cutOf(last), place: 'mark' }];
};

const isChinese = ({ text }: Block): boolean => /\p{Script=Han}{2}/u.test(text);

/** 政策解读 | 某县渔业扶持办法: what the site calls its page, right above the title. */
const isOfSite = (block: Block, next: Block): boolean =>
  isAboveTitle(block, next) && block.text.length <= longestOfSite && !/[、\d]/.test(block.text);

/** 某年零售、餐饮 | 消费券活动公告: a title in two headings, of which the second begins with no place. */
const isCutInTwo = (block: Block, next: Block): boolean =>
  isAboveTitle(block, next) && !isOfSite(block, next) && leadingRegion(next.text) === null;

/** Whether a heading that names no kind of document stands right above one that does. */
const isAboveTitle = (block: Block, next: Block): boolean =>
  next.span.start - block.span.end < 8 &&
  !isTitleLine(block.text) &&
  isTitleLine(next.text) &&
  !/[。；]/.test(block.text);

/** 标题：关于…的通知, or a line of the front with the same words. */
const given = (front: readonly Block[]): TitleCandidate[] => {
  const field = pageField(front, 'title');
  if (!field || field.end - field.start < 6) return [];
  const words = field.block.text.slice(field.start, field.end);
  // 标题：江政〔2024〕3号关于…的意见 leaves out who issued it, whom the lines below name
  if (findDocNumbers(words)[0]?.start === 0) return [];
  const line = front.find((block) => block !== field.block && block.text === words);
  return line
    ? [{ ...plain, blocks: [line], place: 'field' }]
    : [{ ...plain, blocks: [field.block], start: field.start, end: field.end, place: 'field' }];
};

// 政策解读, 部门规范文件: what a site calls a page of its kind.
const longestOfSite = 6;

// Lines of a title.
const longestTitle = 4;

/** Runs of lines that read as titles, and the first short line; `all` has the fields of the page among them. */
const lineCandidates = (lines: readonly Block[], place: 'front' | 'below', all = lines): TitleCandidate[] =>
  lines.flatMap((first, i): TitleCandidate[] => {
    const found: TitleCandidate[] = [];
    for (let length = 1; length <= longestTitle; length++) {
      const run = lines.slice(i, i + length);
      if (length > 1 && run[0] && isNamedAgain(run[0].text, run[1])) break;
      if (run.length < length || !run.every(isPiece) || isTitleOverAnother(run) || isNameOver(run)) break;
      const candidate = readRun(lines, run, i, place);
      if (candidate) found.push(candidate);
    }
    const next = all[all.indexOf(first) + 1];
    const isTop = (): boolean => lines.slice(0, i).every(isAboveAll) || (next !== undefined && isOfSitesOwn(next));
    const mayBeLong = next !== undefined && isOfSitesOwn(next) && hasClauses(first);
    const longest = mayBeLong ? longestHeadline : longestShort;
    return place === 'front' && found.length === 0 && isShortLine(first, longest) && isTop()
      ? [{ ...plain, blocks: [first], end: cutOf(first), place }]
      : found;
  });

/** 江海财经, 江海养殖网 | 江城市就物流补贴征求意见: a site above a title that begins with its place, or by its name. */
const isBelowSite = ([first, second]: readonly Block[]): boolean => {
  if (!first || !second) return false;
  if (isBylineOfReport(first) || isSiteName(first)) return true;
  return isOfSite(first, second) && leadingRegion(first.text) === null && leadingRegion(second.text) !== null;
};

/** 某县就业政策选登 | 来源：某县人社局 | 技能补贴政策: lines that a field of the page parts, of which the first names no body. */
const isParted = (blocks: readonly Block[], all: readonly Block[]): boolean =>
  blocks.some((block, i) => {
    const next = blocks[i + 1];
    if (!next || areIssuers(block.text)) return false;
    return all
      .slice(all.indexOf(block) + 1, all.indexOf(next))
      .some((between) => between.kind === 'furniture' || parsePageFields(between.text).length > 0);
  });

/** 渔业扶持意见 | 某县人民政府 | 关于…的意见: a title of its own over the bodies and the title below it. */
const isTitleOverAnother = (run: readonly Block[]): boolean => {
  const last = run.at(-1);
  const above = run.slice(0, -1);
  return (
    last !== undefined &&
    above.length > 0 &&
    areIssuers(last.text) &&
    !above.some((block) => areIssuers(block.text)) &&
    isTitleLine(above.map((block) => block.text).join(''))
  );
};

/**
 * 今日要闻 | 某局关于公布…的 | 通知, 举报 | 某区科技规定: two or three characters, or what the site calls its page, over a title that
 * is whole without it.
 */
const isNameOver = ([first, ...others]: readonly Block[]): boolean => {
  const [second] = others;
  const last = others.at(-1);
  if (!first || !second || !last || !isTitleLine(last.text) || areIssuers(first.text)) return false;
  if (/^《[^《》]+》$/.test(last.text)) return !stretchOf(first).has('about|carrying');
  const rest = stretchOf({ text: others.map((block) => block.text).join('') });
  if (rest.begins('about|carrying')) return false;
  const about = rest.first('about|carrying');
  return about !== null && first.text.length <= longestOfSite
    ? areIssuers(rest.upTo(about.start).text)
    : first.text.length <= shortestPiece;
};

const shortestPiece = 3;

/** The next line of the page is the site's (2023-02-07 来源：某某日报, 发布日期：…), or the site cut the line: 某局关于做好20.... */
const isHeadline = ({ blocks }: TitleCandidate, front: readonly Block[]): boolean => {
  const last = blocks.at(-1);
  const next = last && front[front.indexOf(last) + 1];
  return /(?:\.{3}|…)$/.test(last?.text ?? '') || (next !== undefined && isOfSitesOwn(next));
};

/** 首页 > 网箱补贴标准 | 网箱补贴标准: the page's first lines end in the same words once more. */
const isTwice = ({ blocks: [first, ...others], end }: TitleCandidate, blocks: readonly Block[]): boolean => {
  if (!first || others.length > 0 || end !== null || first.text.length < shortestTwice) return false;
  const at = blocks.indexOf(first);
  return blocks
    .slice(Math.max(0, at - nearestTwice), at + nearestTwice)
    .some((other) => other !== first && other.text.length < longestAbove && other.text.endsWith(first.text));
};

const shortestTwice = 6;
const nearestTwice = 6;
// The name of a page with its place in the site before it.
const longestAbove = 120;

/** 发布日期：2023-02-07, 2023-02-07 来源：某某日报, 来源：某某日报, 某某日报 2023-02-07 16:15, 某某日报记者 江海. */
const isOfSitesOwn = (line: Block): boolean => {
  if (parsePageFields(line.text).length > 0 || isTimeOfPage(line.text) || isBylineOfReport(line)) return true;
  const [day] = findDays(line.text);
  const behind = day?.start === 0 ? day.end : 0;
  return stretchOf(line, behind).begins(maybe(' '), 'page-line') !== null;
};

const readRun = (
  lines: readonly Block[],
  run: readonly Block[],
  at: number,
  place: 'front' | 'below',
): TitleCandidate | null => {
  const last = run.at(-1);
  if (!last) return null;
  const end = cutOf(last);
  const ending = last.text.slice(0, end ?? last.text.length);
  const joined = [...run.slice(0, -1).map((block) => block.text), ending].join('');
  if (run.length === 1 && isNamedAgain(joined, lines[at + 1])) return null;
  const begins = stretchOf({ text: opening(run, joined) });
  const about = begins.has('about|carrying') !== null;
  const isNotice =
    about &&
    titleType(ending) !== null &&
    joined.length >= 8 &&
    (run.length > 1 || begins.has('carrying') !== null || begins.holds('about', within(80, 2)) !== null);
  const isKind = last.kind === 'paragraph' && isTitleLine(ending) && joined.length >= 6;
  if (!isNotice && !isKind) return null;
  const above = isNotice && isOfBodies(begins) ? issuerLines(lines, at) : [];
  return { ...plain, blocks: [...above, ...run], end, place, isNotice, isKind };
};

/** 关于做好…的通知, 丙局关于做好…的通知: lines above may name bodies that issue it, too. */
const isOfBodies = (words: Stretch): boolean => {
  const about = words.first('about|carrying')?.start ?? words.start;
  return about === words.start || areIssuers(words.upTo(about).text);
};

/** The first line of a run; the whole where the name of a body goes on in the second: 江城市财政局国家税务总局江 | 城市税务局关于…. */
const opening = ([first]: readonly Block[], joined: string): string => {
  const about = stretchOf({ text: joined }).first('about|carrying')?.start ?? 0;
  const isCut = first && about > first.text.length && !areIssuers(first.text) && areIssuers(joined.slice(0, about));
  return isCut ? joined : (first?.text ?? joined);
};

/** 某镇工业政策：某镇扶持办法 | 某镇扶持办法: what the page is called, above the title that its last words are. */
const isNamedAgain = (words: string, next: Block | undefined): boolean =>
  next !== undefined &&
  next.text.length >= shortestTwice &&
  words.endsWith(next.text) &&
  /[:：]\s?$/.test(words.slice(0, -next.text.length));

/** The lines right above that hold names of bodies and nothing else. */
const issuerLines = (lines: readonly Block[], before: number): Block[] => {
  const found: Block[] = [];
  for (let i = before - 1; i >= 0 && i >= before - 4; i--) {
    const block = lines[i];
    // Stray signs of a broken page may stand before them.
    const words = block?.text.replace(/^[^\u4e00-\u9fff]+/, '') ?? '';
    if (!block || !isPiece(block) || words.length > 80 || !areIssuers(words)) break;
    found.unshift(block);
  }
  return found;
};

/** A line that may be a title or a piece of one: no sentence, label, number, day, red head, link or field. */
const isPiece = (block: Block): boolean => {
  const words = stretchOf(block);
  const own = block.text.slice(0, cutOf(block) ?? block.text.length);
  return (
    block.kind === 'paragraph' &&
    own.length <= 110 &&
    /\p{L}/u.test(own) &&
    !/[。；;！!？?]|[:：]$/.test(own) &&
    !words.ends('red-head') &&
    unnumberedZone(own) === null &&
    annexLabelEnd(own) < own.length &&
    !isLink(words) &&
    findDocNumbers(own).length === 0 &&
    !/^[(（]?$/.test(block.text.slice(0, findDays(block.text)[0]?.start ?? Number.POSITIVE_INFINITY)) &&
    !isPath(own) &&
    !isMenu(block.text) &&
    !/^[\u4e00-\u9fff]{2,6}[:：]\s?[\w@]/.test(own) &&
    !words.begins('page-line|no-title') &&
    words.begins('ground-title', sign(':：')) === null
  );
};

/** 首页 > 政务公开 > 政策: where the page stands in its site. */
const isPath = (words: string): boolean => words.replace(/<[^<>]*>/g, '').includes('>');

const dayAtEnd = new RegExp(`${shortDayInFigures}$`);

/** A link on a portal’s page to what explains the text: 【图解】《…》政策解读 2019-10-17. */
const isLink = (words: Stretch): boolean => {
  const day = dayAtEnd.exec(words.text);
  if (day && /-/.test(day[0])) return true;
  const before = day ? words.upTo(words.end - day[0].length) : words;
  return before.ends('explainer', maybe('》】'), maybe(' ')) !== null;
};

/**
 * Where a title ends on its line: before ｜site, _site, - site, a day in a bracket, its number; null where it fills the
 * line.
 */
const cutOf = (block: Block): number | null => {
  const file = fileEnding.exec(block.text);
  if (file) return file.index;
  const site = /\s?(?:[|｜_]|[-—–](?=[^-—–]*$))/g;
  for (const { 0: sign, index } of block.text.matchAll(site)) {
    if (index < 6) continue;
    if (/[|｜_]/.test(sign) || stretchOf(block, index).ends('site-end')) return index;
  }
  return endWithin(stretchOf(block), 'line');
};

// 某县渔业扶持办法.docx: the name of a file.
const fileEnding = /\.(?:docx?|pdf|wps|xlsx?|pptx?)$/i;

/**
 * Where a title ends that its line goes on behind: with its day and number alone, or with whom it goes to or the text
 * too.
 */
const endWithin = (words: Stretch, rest: 'line' | 'text'): number | null => {
  for (const { end: last } of words.all('title-end|explainer')) {
    const edition = /^[(（][^()（）]{1,12}[)）]/.exec(words.from(last).text)?.[0] ?? '';
    const isOther = findDays(edition).length > 0 || findDocNumbers(edition).length > 0;
    const end = isOther ? last : last + edition.length;
    const head = words.upTo(end);
    if (end - words.start < 8 || head.text.length > 120 || /[。；;：:！!？?]/.test(head.text)) continue;
    const behind = words.from(end);
    if (behind.text.trim() !== '' && goesOnAsHead(behind, rest)) return end;
  }
  return null;
};

/** A day in a bracket, a number; then nothing more, or the beginning of the text. */
const goesOnAsHead = (behind: Stretch, rest: 'line' | 'text'): boolean => {
  const day = /^\s*[(（]\s?/.exec(behind.text);
  const first = findDays(behind.text)[0];
  let at = behind.start;
  if (day && first?.start === day[0].length)
    at += first.end + (/^\s?[)）]/.exec(behind.text.slice(first.end))?.[0].length ?? 0);
  const number = findDocNumbers(behind.from(at).text)[0];
  if (number && /^\s?[(（]?\s?$/.test(behind.from(at).text.slice(0, number.start)))
    at += number.end + (/^\s?[)）]/.exec(behind.from(at).text.slice(number.end))?.[0].length ?? 0);
  if (at > behind.start && behind.from(at).text.trim() === '') return true;
  if (rest === 'line') return false;
  return at > behind.start
    ? behind.from(at).begins(maybe(' '), 'addressee|text-begins') !== null
    : behind.begins(maybe(' '), 'addressee', overCommas(80), sign(':：')) !== null ||
        behind.begins(maybe(' '), 'text-begins') !== null;
};

/**
 * A title in a line that goes on with its number, whom it goes to, or the text itself; behind the red head where there
 * is one.
 */
const runCandidates = (text: Recognized, lines: readonly Block[]): TitleCandidate[] => {
  const first = text.blocks.find(({ kind }) => kind === 'paragraph');
  const opening = text.blocks
    .slice(0, furthestRun)
    .find(({ kind, text: words }) => kind === 'paragraph' && /。/.test(words));
  const others = new Set([first, opening].filter((block) => block !== undefined));
  const blocks = [...lines.slice(0, furthestRun), ...[...others].filter((block) => !lines.includes(block))];
  return blocks.flatMap((block): TitleCandidate[] => {
    const [opening, name] = fileShared.exec(block.text)?.slice(1) ?? [];
    if (opening && name) {
      const end = opening.length + name.length;
      return [{ ...plain, blocks: [block], start: opening.length, end, place: 'run', isNotice: true, isKind: true }];
    }
    const twice = saidTwice.exec(block.text)?.[1];
    if (twice && isTitleLine(twice))
      return [{ ...plain, blocks: [block], start: 0, end: twice.length, place: 'run', isNotice: true, isKind: true }];
    const words = stretchOf(block).head(260);
    const number = findDocNumbers(words.text)[0];
    const isHead = number && (number.start === 0 || words.upTo(number.start).ends('red-head', maybe(' ')) !== null);
    const start = isHead ? number.end : 0;
    const own = words.from(start);
    const end = endWithin(own, 'text');
    return end !== null &&
      !own.begins('no-title') &&
      (own.upTo(end).has('about|carrying') || isHead || isDrawnUp(own, end))
      ? [{ ...plain, blocks: [block], start, end, place: 'run', isNotice: true, isKind: true }]
      : [];
  });
};

// 某县渔业意见 某县渔业意见 1.鼓励…: the name of a file over its title, whose line ends were lost.
const saidTwice = /^([^，。；;：:\s]{6,60})\s?\1(?=.)/;

// 《某县渔业奖励办法.docx》由会员分享, 《【渔业】某县奖励办法.docx》: the name of the file that a site offers.
const fileShared = /^(《(?:[【[][^【】[\]]{1,8}[】\]])?)([^《》]{6,80})\.(?:docx?|pdf|wps|xlsx?|pptx?)》/i;

const furthestRun = 12;

/** 某县渔业奖励办法为促进渔业发展，特制定本办法: the text behind its title says that it is drawn up. */
const isDrawnUp = (line: Stretch, end: number): boolean =>
  !/[,，\d]/.test(line.upTo(end).text) && line.from(end).has('drafts|herewith') !== null;

/** Behind the front, before the first heading: lines of a text that a site reports (日前，某区印发…，全文如下：). */
const linesBelow = (text: Recognized, front: readonly Block[]): Block[] => {
  const [part] = text.parts;
  const last = front.at(-1);
  const from = last ? text.blocks.indexOf(last) + 1 : part.blocks[0];
  const headings = new Set(text.sections.map((section) => section.block));
  const lines: Block[] = [];
  for (let i = from; i < part.blocks[1] && lines.length < 20 && !headings.has(i); i++) {
    const block = text.blocks[i];
    if (block && stretchOf(block).begins('page-foot')) break;
    const above = text.blocks[i - 1];
    if (above && stretchOf(above).is('ground-title', maybe(':：'))) continue;
    if (block?.kind === 'paragraph' && text.places[i]?.zone !== 'toc') lines.push(block);
  }
  return lines;
};

/** The title of the text that the file carries, where 附件 does not name it as one of several. */
const carried = (text: Recognized, front: readonly Block[]): TitleCandidate[] => {
  const part = text.parts[1];
  const own =
    part?.kind === 'annex' && !linesBelow(text, front).some((block) => stretchOf(block).begins('annex'))
      ? part.titleSpan
      : null;
  const blocks = own ? text.blocks.filter(({ span }) => span.start >= own.start && span.end <= own.end) : [];
  return blocks.length > 0 ? [{ ...plain, blocks, place: 'part' }] : [];
};

/** A document that the first sentence of a report says was issued: 某市印发《…若干措施》. */
const reported = (text: Recognized): TitleCandidate[] => {
  const at = text.blocks.findIndex(({ kind, text: words }) => kind === 'paragraph' && /[。；]/.test(words));
  const block = text.blocks[at];
  const sentence = text.sentences.find((one) => one.block === at);
  if (at > 2 || !block || !sentence) return [];
  const whole = stretchOf(sentence);
  const mention = text.mentions.find((one) => one.type === 'document' && text.sentences[one.sentence] === sentence);
  if (mention?.type !== 'document' || mention.title === null || mention.title.length < 8) return [];
  if (!isReportedBefore(whole, mention.at.start) && !isReportedBehind(whole.from(mention.at.end))) return [];
  // 印发<…措施>的通知: what the report is about is the text that is carried
  const inner = /^[^<〈]{0,4}[<〈]([^<>〈〉]{8,})[>〉]/.exec(mention.title)?.[1];
  const words = inner ?? mention.title;
  const start = block.text.indexOf(words);
  return start < 0 ? [] : [{ ...plain, blocks: [block], start, end: start + words.length, place: 'report' }];
};

/** 某市印发《…》. */
const isReportedBefore = (whole: Stretch, title: number): boolean => {
  const verb = whole.upTo(title).last('reports');
  return verb !== null && title - verb.end <= 30 && !/[。；]/.test(whole.from(verb.end).upTo(title).text);
};

/** 《…》（以下简称《办法》）发布，; but not 《…》实施以来. */
const isReportedBehind = (behind: Stretch): boolean => {
  const closing = /^》?(?:[(（][^()（）]*[)）])?/.exec(behind.text)?.[0].length ?? 0;
  return behind.from(behind.start + closing).begins('reported-how?', 'reported-so', sign(',，。')) !== null;
};

/** （资料图片）, 食品街夜景（图片来源：某某网）: what stands below a picture. */
const isCaption = (block: Block): boolean =>
  caption.test(block.text) ||
  (block.text.length <= longestCaption && !/[。；]/.test(block.text) && stretchOf(block).has('photo-credit') !== null);

const longestCaption = 40;

/** 某某网|某某电视台|网站地图: links of a site side by side. */
const isMenu = (words: string): boolean => (words.match(/[|｜]/g)?.length ?? 0) > 1 || isMenuOfPage(words);

// （资料图片）: what stands below a picture, whose place the text lost.
const caption = /^[(（【[][^()（）【】[\]]{2,12}[)）】\]]$/;

/** 某某日报记者 江海, 本报记者 江海 摄 */
const isBylineOfReport = ({ text }: Block): boolean =>
  text.length <= longestByline && !/[，。；]/.test(text) && stretchOf({ text }).has('reporter') !== null;

const longestByline = 20;

/** 江海养殖网, 江海网正文: the name of a site. */
const isSiteName = (block: Block): boolean =>
  block.text.length <= longestByline && stretchOf(block).ends('site-name', maybe(' '), 'site-page?') !== null;

/** What a page prints above a title: where the page stands in the site, a caption, a day or a number. */
const isAboveAll = (block: Block): boolean => {
  const { text, kind } = block;
  return (
    kind === 'furniture' ||
    text.length <= shortestTitle ||
    (text.length <= longestByline && /^[^:：]{1,8}[:：][^:：]{1,8}$/.test(text)) ||
    isPath(text) ||
    isCaption(block) ||
    isMenu(text) ||
    !/[\u4e00-\u9fff]{2}/.test(text) ||
    isBylineOfReport(block) ||
    isSiteName(block) ||
    stretchOf(block).begins('page-line|page-path') !== null ||
    stretchOf(block).ends('page-turn') !== null
  );
};

// 贷款, 相关政策: what the site calls a page of its kind.
const shortestTitle = 4;

const longestShort = 45;
// Two clauses of a report's headline: 某市某年扶持政策申报指南!深水网箱、渔船更新、渔港建设有奖补.
const longestHeadline = 60;

/** A headline of several clauses, not links of a site in one line with a title (养殖 捕捞 加工 渔港 渔船更新补贴标准). */
const hasClauses = ({ text }: Block): boolean => /[,，!！?？]/.test(text);

const isShortLine = (block: Block, longest: number): boolean => {
  const { text } = block;
  if (block.kind !== 'paragraph' || text.length < 6 || text.length > longest || /[。；;:：]$|[。；;]/.test(text))
    return false;
  if (/[,，]$|^[“"][^“”"]*[”"]$|^(?:abstract|doi)/i.test(text) || !/[\u4e00-\u9fff]{4}/.test(text)) return false;
  const words = stretchOf(block);
  if (isAboveAll(block) || words.begins('no-title')) return false;
  if (words.ends('red-head') || findDays(text)[0]?.start === 0) return false;
  if (isLink(words) && /\d$/.test(text)) return false;
  return !parseNames(text) && !areIssuers(text) && findDocNumbers(text).length === 0;
};

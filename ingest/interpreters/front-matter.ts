// What a document says of itself: title, number, issuers, dates, validity, type, region, parts.
//
// Signals, in order of precedence:
//   title    Markdown's first #; the first title line of the front; the first short line without a stop
//   number   a 文号 that fills its line
//   issuers  the red head (…文件); the bodies before 关于 or 印发 in the title; the signature above the last date of the notice
//   dates    …印发 (issued); alone under the signature (signed); 收稿/修改稿收到 (received); 出版/发布日期 (published); 自…起施行 (effective)
// Never takes the publishing site for the issuer, nor a document number that is only cited.
import type {
  DateKind,
  DocumentDate,
  DocumentFacts,
  DocumentType,
  NamedBody,
  Quoted,
  Validity,
} from '../../model/index.ts';
import { parseNumeral } from '../../text/index.ts';
import { sourceQuote } from '../layout/index.ts';
import { isTitleLine, titleType } from '../outline/index.ts';
import { agencyKind } from '../recognizers/agencies.ts';
import { findDocNumbers } from '../recognizers/documents.ts';
import type { Block, Recognized } from '../types.ts';

/** The document's own facts; what is not stated is null or empty. */
export const interpretFrontMatter = (text: Recognized): DocumentFacts => {
  const front = frontBlocks(text);
  const title = findTitle(text, front);
  const number = findOwnNumber(front);
  const dates = findDates(text);
  const validity = findValidity(text);
  const issuers = findIssuers(text, front, title);
  return {
    id: number ?? title?.text ?? text.id,
    source: text.id,
    title: title?.display ?? null,
    type: findType(text, title?.text ?? null),
    docNumber: number,
    issuers,
    authors: [],
    dates: withDerivedDates(text, dates),
    validity,
    region: regionOf(issuers, title?.text ?? null, text),
    parts:
      text.parts.length > 1
        ? text.parts.map((part) => part.title ?? title?.display ?? null).filter((part) => part !== null)
        : [],
  };
};

/** The blocks before the first paragraph of the body. */
const frontBlocks = (text: Recognized): Block[] => {
  const blocks: Block[] = [];
  for (let i = 0; i < text.blocks.length && blocks.length < 40; i++) {
    const block = text.blocks[i];
    const place = text.places[i];
    if (!block || block.kind === 'furniture') continue;
    if (place?.part !== 0 || place.zone !== 'front') break;
    blocks.push(block);
  }
  return blocks;
};

type Title = { readonly text: string; readonly display: string; readonly blocks: readonly Block[] };

const findTitle = (text: Recognized, front: readonly Block[]): Title | null => {
  const marked = text.blocks.find((block) => block.markup === 1);
  if (marked && marked.span.start < 400) return titleOf(text, [marked]);
  for (let i = 0; i < front.length; i++) {
    for (let length = 1; length <= 3; length++) {
      const run = front.slice(i, i + length);
      const last = run.at(-1);
      if (!last || run.length < length || run.some((block) => !isTitlePiece(block))) break;
      const joined = run.map((block) => block.text).join('');
      if (isTitleLine(last) && joined.length >= 6) return titleOf(text, run);
    }
  }
  const first = front[0];
  return first &&
    first.text.length >= 6 &&
    first.text.length <= 45 &&
    !/[。；;：:,，]/.test(first.text) &&
    !/文件$/.test(first.text) &&
    findDocNumbers(first.text).length === 0 &&
    /[\u4e00-\u9fff]{4}/.test(first.text) &&
    !/^(?:abstract|摘)/i.test(first.text)
    ? titleOf(text, [first])
    : null;
};

const isTitlePiece = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.text.length <= 110 &&
  !/[。；;：:！!？?]/.test(block.text) &&
  !/文件$/.test(block.text) &&
  findDocNumbers(block.text).length === 0 &&
  !/^[(（]?\d{4}年/.test(block.text) &&
  !/[>|｜]/.test(block.text);

const titleOf = (text: Recognized, blocks: readonly Block[]): Title => {
  const joined = blocks.map((block) => block.text).join('');
  const display = blocks
    .map((block) =>
      text.text
        .slice(block.span.start, block.span.end)
        .replace(/^#+\s*|\*\*/g, '')
        .replace(/\s+/g, ' '),
    )
    .join('')
    .replace(/(?<=[）)])\s+(?=自由贸易)/, '');
  return { text: joined, display, blocks };
};

/** A number that stands alone on its line, or nearly so. */
const findOwnNumber = (front: readonly Block[]): string | null => {
  for (const block of front) {
    const [number] = findDocNumbers(block.text);
    if (number && block.text.length - (number.end - number.start) <= 10 && !/《/.test(block.text))
      return number.docNumber;
  }
  return null;
};

const findIssuers = (text: Recognized, front: readonly Block[], title: Title | null): NamedBody[] => {
  const head = front.find((block) => /^[^，。《》]{4,40}文件$/.test(block.text) && !title?.blocks.includes(block));
  const fromHead = head ? [bodyAt(text, head, 0, head.text.length - 2)] : [];
  const fromTitle = title ? issuersOfTitle(text, title) : [];
  const fromSignature = signature(text);
  const lists = [fromTitle, fromHead, fromSignature].filter((list) => list.length > 0);
  const best = lists.sort((a, b) => b.length - a.length)[0] ?? [];
  const printed = fromHead[0] ?? fromSignature[0];
  if (best.length === 1 && printed && best[0]?.name !== printed.name) return [printed];
  return best;
};

/** The bodies before 关于 or 印发: 甲委员会 乙委员会印发…的通知. */
const issuersOfTitle = (text: Recognized, title: Title): NamedBody[] => {
  const [block] = title.blocks;
  if (!block) return [];
  const verb = /(?:关于|印发|转发|发布)/.exec(block.text);
  if (!verb || verb.index < 4) return [];
  const names = splitBodies(block.text.slice(0, verb.index));
  const found: NamedBody[] = [];
  let at = 0;
  for (const name of names) {
    const start = block.text.indexOf(name, at);
    at = start + name.length;
    found.push(bodyAt(text, block, start, at));
  }
  return found.every((body) => bodyEnding.test(body.name)) ? found : [];
};

const bodyEnding =
  /(?:人民政府(?:办公[厅室])?|委员会(?:办公室)?|管委会|[局厅部委办署院]|办公室|党委|党组|中心|领导小组)$/;
const bodyJoint =
  /(?<=委员会|人民政府|管委会|办公[室厅]|[局厅部])(?:\s|[、,，])*(?=[\u4e00-\u9fff]{3,}(?:委员会|人民政府|管委会|办公[室厅]|[局厅部委])|中国[(（])/;

/** Names that stand side by side, parted by blanks or by nothing. */
const splitBodies = (text: string): string[] =>
  text
    .split(/\s+|、/)
    .flatMap((piece) => piece.split(bodyJoint))
    .map((name) => name.trim())
    .filter((name) => name.length >= 3);

/** The bodies above the day that closes the notice. */
const signature = (text: Recognized): NamedBody[] => {
  const [part] = text.parts;
  for (let i = part.blocks[0]; i < Math.min(part.blocks[1], text.blocks.length); i++) {
    const block = text.blocks[i];
    if (!block || !signedDay.test(block.text)) continue;
    const bodies: NamedBody[] = [];
    for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
      const above = text.blocks[k];
      if (
        !above ||
        above.kind !== 'paragraph' ||
        above.text.length > 60 ||
        !bodyEnding.test(above.text) ||
        /[。:：]/.test(above.text)
      )
        break;
      bodies.unshift(
        ...splitBodies(above.text).map((name) =>
          bodyAt(text, above, above.text.indexOf(name), above.text.indexOf(name) + name.length),
        ),
      );
    }
    if (bodies.length > 0) return bodies;
  }
  return [];
};

const bodyAt = (text: Recognized, block: Block, start: number, end: number): NamedBody => ({
  name: block.text.slice(start, end),
  ...sourceQuote(text.text, block, start, end),
});

const day =
  '((?:19|20)\\d{2}|[二一][〇○零Ｏ0一二三四五六七八九十]{3})年 ?(\\d{1,2}|[一二三四五六七八九十]{1,3})月 ?(\\d{1,2}|[一二三四五六七八九十]{1,3})日';
const signedDay = new RegExp(`^[(（]?${day}[)）]?$`);

const dateRules: readonly (readonly [RegExp, DateKind])[] = [
  [new RegExp(`${day} ?印发`), 'issued'],
  [new RegExp(`(?:收稿|修改稿收到|收到|修回)(?:日期|时间)?[:：] ?${day}`), 'received'],
  [new RegExp(`(?:预出版|出版|刊发|发表|网络首发)(?:日期|时间)?[:：] ?${day}`), 'published'],
  [new RegExp(`自 ?${day} ?起(?:施行|实施|执行|生效)`), 'effective'],
  [new RegExp(`有效期(?:限)?(?:至|到|截止到?) ?${day}`), 'expires'],
];

const findDates = (text: Recognized): DocumentDate[] => {
  const dates: DocumentDate[] = [];
  text.blocks.forEach((block, i) => {
    if (block.kind === 'furniture' || text.places[i]?.zone === 'references' || text.places[i]?.zone === 'form') return;
    for (const [rule, kind] of dateRules) {
      const found = rule.exec(block.text);
      const value = found ? isoDay(found[1], found[2], found[3]) : null;
      if (found && value && !(kind === 'effective' && /《[^》]*$/.test(block.text.slice(0, found.index))))
        dates.push({ kind, value, ...sourceQuote(text.text, block, found.index, found.index + found[0].length) });
    }
    const signed = signedDay.exec(block.text);
    const value = signed ? isoDay(signed[1], signed[2], signed[3]) : null;
    if (value) dates.push({ kind: 'signed', value, ...sourceQuote(text.text, block, 0, block.text.length) });
    const iso = /^发布(?:日期|时间)[:：] ?(\d{4})-(\d{1,2})-(\d{1,2})/.exec(block.text);
    if (iso) {
      const published = isoDay(iso[1], iso[2], iso[3]);
      if (published)
        dates.push({ kind: 'published', value: published, ...sourceQuote(text.text, block, 0, iso[0].length) });
    }
  });
  const seen = new Set<string>();
  return dates.filter((date) => {
    const key = `${date.kind} ${date.value}`;
    return !seen.has(key) && seen.add(key);
  });
};

const isoDay = (year = '', month = '', dayOfMonth = ''): string | null => {
  const [y, m, d] = [parseNumeral(year.replace(/[○Ｏ]/g, '〇')), parseNumeral(month), parseNumeral(dayOfMonth)];
  if (y === null || m === null || d === null || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
};

/** 自印发之日起施行 gives the effective day where the day of issue is known. */
const withDerivedDates = (text: Recognized, dates: readonly DocumentDate[]): DocumentDate[] => {
  if (dates.some((date) => date.kind === 'effective')) return [...dates];
  const issue = dates.find((date) => date.kind === 'issued') ?? dates.find((date) => date.kind === 'signed');
  const clause = firstMatch(text, /自(?:印发|发布|公布|颁布)之日起(?:正式)?(?:施行|实施|执行|生效)/);
  return issue && clause ? [...dates, { kind: 'effective', value: issue.value, derived: true, ...clause }] : [...dates];
};

const findValidity = (text: Recognized): Validity | null => {
  const through = firstMatch(text, new RegExp(`有效期(?:限)?(?:至|到|截止到?) ?${day}`));
  if (through) {
    const found = new RegExp(day).exec(through.quote.replace(/\s/g, ''));
    const last = found ? isoDay(found[1], found[2], found[3]) : null;
    return { years: null, from: 'issue', ...(last ? { through: last } : {}), ...through };
  }
  const years = firstMatch(
    text,
    /(?:有效期(?:限)?(?:为|是)?|(?:试行|暂行)期?(?:为|限)?) ?(\d{1,2}|[一二两三四五六七八九十]{1,2}) ?年/,
  );
  const value = years
    ? parseNumeral(/(\d{1,2}|[一二两三四五六七八九十]{1,2})\s*年$/.exec(years.quote)?.[1] ?? '')
    : null;
  return years && value !== null ? { years: value, from: 'issue', ...years } : null;
};

const firstMatch = (text: Recognized, pattern: RegExp): Quoted | null => {
  for (const sentence of text.sentences) {
    const found = pattern.exec(sentence.text);
    if (found) return sourceQuote(text.text, sentence, found.index, found.index + found[0].length);
  }
  return null;
};

const findType = (text: Recognized, title: string | null): DocumentType => {
  const annexes = text.parts.slice(1).flatMap((part) => (part.title ? (titleType(part.title) ?? []) : []));
  if (annexes.includes('policy-measures') && title && titleType(title) === 'policy-notice') return 'policy-measures';
  const own = title ? titleType(title) : null;
  if (own) return own;
  const headings = text.sections.map((section) => section.title.replace(/\s/g, ''));
  const paper = ['摘要', '参考文献', 'Abstract', 'References', '引言'].filter((word) => headings.includes(word)).length;
  return paper >= 1 || text.blocks.some((block) => /^(?:摘要|关键词|DOI)/i.test(block.text))
    ? 'research-paper'
    : 'essay';
};

/** The place in front of the issuer's name or in the title. Papers and essays govern nothing. */
const regionOf = (issuers: readonly NamedBody[], title: string | null, text: Recognized): string | null => {
  if (findType(text, title) === 'research-paper' || findType(text, title) === 'essay') return null;
  const names = [...issuers.map((issuer) => issuer.name), ...(title ? [title] : [])];
  for (const name of names) {
    const found =
      /^(?:中共)?((?:[\u4e00-\u9fff]{2,3}(?:省|自治区))?(?:[\u4e00-\u9fff]{2,6}?(?:市|自治州|州|盟|地区))?(?:[\u4e00-\u9fff]{1,12}?(?:新区|开发区|高新区|新城|示范区|片区|区|县|旗))?)/.exec(
        name,
      );
    if (found?.[1] && found[1].length >= 2 && agencyKind(name)) return found[1];
  }
  return null;
};

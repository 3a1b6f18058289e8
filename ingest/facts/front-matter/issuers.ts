// The bodies that issued a text, joint ones in order: of all places that name them, the table says which counts.
//
// A red head or signature in full stands for an abbreviated name in the title (上海市经济信息化委 → 上海市经济和信息化委员会).
// Never takes the publishing site (来源), a body that approved (已经…同意) or that explains (由…负责解释).
import type { NamedBody } from '../../../model/index.ts';
import { findDays } from '../../../text/index.ts';
import { joinRuns, sourceQuote } from '../../layout/index.ts';
import { findDocNumbers } from '../../mentions/doc-numbers.ts';
import { areIssuers, isIssuer, splitIssuers } from '../../mentions/issuer-names.ts';
import { choose } from '../../rules/decide.ts';
import type { RuleTable } from '../../rules/rule.ts';
import { figure, maybe } from '../../rules/stretch.ts';
import type { Block, Recognized, Run } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { Adoption } from './adoption.ts';
import { dayWindows } from './day-window.ts';
import { isHeadAlone, pageField } from './front.ts';
import type { Title } from './title.ts';

/** Bodies named in one place. */
type Named = {
  readonly bodies: readonly NamedBody[];
  readonly place: 'head' | 'signature' | 'title' | 'adoption' | 'field' | 'publisher' | 'byline' | 'newspaper';
  /** No other place of the text itself names more bodies, or as many by longer names. */
  readonly isFullest: boolean;
};

const isAt = (place: Named['place']) => (named: Named) => named.place === place;

const joint = (place: Named['place']) => (named: Named) =>
  named.place === place && named.bodies.length > 1 && named.isFullest;

export const issuersTable: RuleTable<Named, true> = {
  id: 'document-issuers/place',
  says: 'Which of the places that name bodies names those that issued the text.',
  rules: [
    {
      id: 'document-issuers/joint-in-the-title',
      says: 'Several bodies before the verb of the title, or on the lines above it: 甲局 乙局关于印发…的通知.',
      outcome: true,
      when: joint('title'),
    },
    {
      id: 'document-issuers/joint-in-the-head',
      says: 'Several bodies in the red head: 甲局 乙局文件.',
      outcome: true,
      when: joint('head'),
    },
    {
      id: 'document-issuers/joint-signature',
      says: 'Several bodies above the day that closes the text: 甲局 乙局 2023年3月24日.',
      outcome: true,
      when: joint('signature'),
    },
    {
      id: 'document-issuers/red-head',
      says: 'The body of the red head: 某市财政局文件.',
      outcome: true,
      when: isAt('head'),
    },
    {
      id: 'document-issuers/signature',
      says: 'The body above the day that closes the text, or alone on its last line: 某市财政局 2023年3月24日.',
      outcome: true,
      when: isAt('signature'),
    },
    {
      id: 'document-issuers/title',
      says: 'The body before the verb of the title: 某市财政局关于做好…的通知.',
      outcome: true,
      when: isAt('title'),
    },
    {
      id: 'document-issuers/adoption',
      says: 'The body that adopted the text, in the lines below its title: 2022年6月6日某部令第2号公布.',
      outcome: true,
      when: isAt('adoption'),
    },
    {
      id: 'document-issuers/field',
      says: 'The page’s field of the issuer: 发文机关：某市财政局.',
      outcome: true,
      when: isAt('field'),
    },
    {
      id: 'document-issuers/publisher',
      says: 'The page’s field of the site’s body, where nothing else names one: 发布机构：某市财政局.',
      outcome: true,
      when: isAt('publisher'),
    },
    {
      id: 'document-issuers/below-the-title',
      says: 'A body alone on a line below the title, or beside a day: 某市财政局 2023年3月24日.',
      outcome: true,
      when: isAt('byline'),
    },
    {
      id: 'document-issuers/newspaper',
      says: 'The newspaper that asked for a collection of articles: 某某日报特约请专家建言.',
      outcome: true,
      when: isAt('newspaper'),
    },
  ],
};

/** The issuers; empty where none is named. */
export const findIssuers = (
  text: Recognized,
  front: readonly Block[],
  title: Title | null,
  adoption: Adoption | null,
): NamedBody[] => {
  const own: [Named['place'], NamedBody[]][] = [
    ['title', title ? issuersOfTitle(text, title) : []],
    ['head', [...headLines(front, title).flatMap((line) => bodiesOfHead(text, line)), ...headOfRun(text, title)]],
    ['signature', signature(text)],
  ];
  const fullest = Math.max(...own.map(([, bodies]) => fullnessOf(bodies)));
  const others: [Named['place'], NamedBody[]][] = [
    ['adoption', adoption?.issuer ? [adoption.issuer] : []],
    ['field', fieldBodies(text, front, 'issuer')],
    ['publisher', fieldBodies(text, front, 'publisher')],
    ['byline', title ? byline(text, front, title) : []],
    ['newspaper', newspaper(text)],
  ];
  const named = [...own, ...others].flatMap(([place, bodies]): Named[] =>
    bodies.length > 0 ? [{ place, bodies, isFullest: fullnessOf(bodies) === fullest }] : [],
  );
  const found = choose(issuersTable, named);
  return found ? found.candidate.bodies.map((body) => ({ ...body, rule: found.ruling.rule })) : [];
};

/** By how many names, then by how long they are: 某市经信局 is short for 某市经济和信息化局. */
const fullnessOf = (bodies: readonly NamedBody[]): number =>
  bodies.reduce((sum, { name }) => sum + longestName + name.length, 0);

const longestName = 1000;

/** The red head, with the lines of bodies above and below it; without 文件 two such lines or more above the number. */
const headLines = (front: readonly Block[], title: Title | null): readonly Block[] => {
  const isLine = (block: Block | undefined): boolean =>
    block !== undefined &&
    !title?.blocks.includes(block) &&
    (isRedHead(block.text) || isHeadAlone(block.text) || areIssuers(block.text));
  const head = front.findIndex(
    (block, i) =>
      !title?.blocks.includes(block) &&
      (isRedHead(block.text) || (isHeadAlone(block.text) && areIssuers(front[i - 1]?.text ?? ''))),
  );
  let from = Math.max(head, 0);
  while (isLine(front[from - 1])) from--;
  let to = from;
  while (isLine(front[to])) to++;
  const lines = front.slice(from, to);
  const isAboveNumber = lines.length > 1 && findDocNumbers(front[to]?.text ?? '').length > 0;
  return head >= 0 || isAboveNumber ? lines : [];
};

const bodiesOfHead = (text: Recognized, line: Run): NamedBody[] =>
  bodiesIn(text, line, 0, line.text.length - redHeadLength(line));

/** 某局文件某发〔2020〕11号关于…的通知: the head before the title in a line that lost its ends. */
const headOfRun = (text: Recognized, title: Title | null): NamedBody[] => {
  const [line] = title?.blocks ?? [];
  const number = line && findDocNumbers(line.text.slice(0, title?.start))[0];
  if (!line || !number) return [];
  const head = { text: line.text.slice(0, number.start).trimEnd(), offsets: line.offsets };
  return isRedHead(head.text) ? bodiesOfHead(text, head) : [];
};

/** How long the word is that ends a red head; 0 for a line without. */
const redHeadLength = ({ text }: Run): number => {
  const [word] = isRedHead(text) ? (stretchOf({ text }).ends('red-head') ?? []) : [];
  return word ? word.end - word.start : 0;
};

/** 江城市科学技术局文件. */
const isRedHead = (words: string): boolean =>
  /^[^，。《》：:>＞]{4,40}$/.test(words) && stretchOf({ text: words }).ends('red-head') !== null;

const fieldBodies = (text: Recognized, front: readonly Block[], kind: 'issuer' | 'publisher'): NamedBody[] => {
  const field = pageField(front, kind);
  const bodies = field ? bodiesIn(text, field.block, field.start, field.end) : [];
  return bodies.every(({ name }) => isIssuer(name)) ? bodies : [];
};

const issuersOfTitle = (text: Recognized, title: Title): NamedBody[] => {
  const lines = joinRuns(title.blocks); // the end of a line may cut a name
  const words = stretchOf(lines);
  const lastLine = title.blocks.at(-1)?.text.length ?? 0;
  const ends = title.end === null ? lines.text.length : lines.text.length - lastLine + title.end;
  const to = Math.min(words.from(title.start).first('title-verb')?.start ?? ends, ends);
  const several = words
    .from(title.start)
    .upTo(to)
    .ends('and-others', maybe(figure.signs), maybe('一二三四五六七八九十'), 'departments*');
  // 2022年度某区人民政府关于…: the year of what the text is about may stand before its bodies
  const year = /^\d{4}[\u4e00-\u9fff]{1,2}/.exec(lines.text.slice(title.start))?.[0].length ?? 0;
  const starts = year > 0 ? [title.start + year, title.start + year - 1] : [title.start];
  for (const start of starts) {
    const bodies = start < to ? bodiesIn(text, lines, start, several?.at(0)?.start ?? to) : [];
    if (bodies.length > 0 && bodies.every(({ name }) => isIssuer(name))) return bodies;
  }
  return [];
};

/** The names of a stretch that stand side by side, parted by blanks in the source or by nothing. */
const bodiesIn = (text: Recognized, block: Run, start: number, end: number): NamedBody[] => {
  const bodies: NamedBody[] = [];
  const push = (from: number, to: number): void => {
    for (const span of splitIssuers(stretchOf(block, from, to))) {
      const words = block.text.slice(span.start, span.end);
      const begin = span.start + (/^[\s、,，]*/.exec(words)?.[0].length ?? 0);
      const name = block.text.slice(begin, span.end).trim();
      if (name.length >= 3) bodies.push({ name, ...sourceQuote(text.text, block, begin, begin + name.length) });
    }
  };
  let from = start;
  for (let i = start + 1; i < end; i++) {
    const before = block.offsets[i - 1] ?? 0;
    const gap = text.text.slice(before + 1, block.offsets[i] ?? 0);
    if (!/\s/.test(gap) && !/[\s、]/.test(block.text[i] ?? '')) continue;
    // A blank parts two names only where both sides are names of bodies.
    if (!isIssuer(block.text.slice(from, i).trim())) continue;
    push(from, i);
    from = /[\s、]/.test(block.text[i] ?? '') ? i + 1 : i;
  }
  if (from < end) push(from, end);
  return bodies;
};

/** The bodies above the day that closes the notice, or right before it. */
const signature = (text: Recognized): NamedBody[] => {
  const [part] = text.parts;
  for (let i = part.blocks[0]; i < Math.min(part.blocks[1], text.blocks.length); i++) {
    const block = text.blocks[i];
    for (const window of block ? dayWindows(text, i) : []) {
      if (!block) continue;
      const { signers, goesOn } = window;
      const named =
        window.isAlone || window.isPrinted
          ? bodiesAbove(text, i)
          : signers && !goesOn
            ? bodiesIn(text, block, signers.start, signers.end)
            : [];
      if (named.length > 0 && named.every(({ name }) => !/[:：,，。]/.test(name))) return named;
    }
  }
  return undated(text);
};

/** 某部某司, 某县农业农村局 2023年2月16日: a body right below the title, with nothing but a day. */
const byline = (text: Recognized, front: readonly Block[], title: Title): NamedBody[] => {
  const last = title.blocks.at(-1);
  // A page may print the title as its own name first, and again above the text.
  const titles = last ? front.filter((block) => block === last || block.text === last.text) : [];
  for (const block of titles) {
    const below = text.blocks.slice(text.blocks.indexOf(block) + 1).find(({ kind }) => kind !== 'furniture');
    if (below?.kind !== 'paragraph') continue;
    const [day] = findDays(below.text);
    const to = day && day.end === below.text.length ? day.start : below.text.length;
    const words = below.text.slice(0, to).trim();
    if (words.length >= 6 && words.length <= 40 && areIssuers(words)) return bodiesIn(text, below, 0, to);
  }
  return [];
};

/** A body alone on the last line of the text, without a day below it. */
const undated = (text: Recognized): NamedBody[] => {
  const [part] = text.parts;
  const last = text.blocks.slice(part.blocks[0], part.blocks[1]).findLast(({ kind }) => kind !== 'furniture');
  if (last?.kind !== 'paragraph' || last.text.length < 6 || last.text.length > 40 || !areIssuers(last.text)) return [];
  return last === text.blocks[part.blocks[0]] ? [] : bodiesIn(text, last, 0, last.text.length);
};

// Lines of a signature; a dozen bodies may stand in one that lost its breaks.
const mostSigners = 12;
const longestSigners = 160;

const bodiesAbove = (text: Recognized, at: number): NamedBody[] => {
  const bodies: NamedBody[] = [];
  for (let k = at - 1; k >= 0 && k >= at - mostSigners; k--) {
    const above = text.blocks[k];
    if (above?.kind !== 'paragraph' || above.text.length > longestSigners || !areIssuers(above.text)) break;
    bodies.unshift(...bodiesIn(text, above, 0, above.text.replace(/\s*[(（][^()（）]{1,6}[)）]\s*$/, '').length));
  }
  return bodies;
};

/** 湖南日报《理论·智库》特约请专家学者建言献策 before the articles. */
const newspaper = (text: Recognized): NamedBody[] => {
  if (text.parts.filter((part) => part.kind === 'article').length < 2) return [];
  const [lead] = text.parts;
  if (lead.kind === 'article') return [];
  for (let i = lead.blocks[0]; i < lead.blocks[1]; i++) {
    const block = text.blocks[i];
    if (!block) continue;
    const words = stretchOf(block);
    for (const paper of words.all('paper-of')) {
      const name = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,6}$/.exec(block.text.slice(0, paper.start));
      const behind = block.text.slice(paper.end).replace(/^《[^》]*》/, '');
      const rest = words.from(block.text.length - behind.length);
      if (name && rest.begins('column?', 'asks'))
        return [
          {
            name: block.text.slice(name.index, paper.end),
            ...sourceQuote(text.text, block, name.index, paper.end),
          },
        ];
    }
  }
  return [];
};

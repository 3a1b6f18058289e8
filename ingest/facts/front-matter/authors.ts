// Who wrote a paper or an article, where they work and as what.
//
// Signals: names alone on a line of the front (张明¹，李芳²; # 张明 李芳; 陈弘), at most twelve; affiliations in brackets or on
// the line below, by number (1某大学;2某公司) or for all; a note (作者分别系A；B) whose parts go to the names by their order, and
// what 均为 says to all of them; a biography that begins with the name.
// Never takes a name from running text or from the list of references, and never a body for a person.
import type { Author } from '../../../model/index.ts';
import { parseNames } from '../../names.ts';
import type { Block, Part, Recognized } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { parseByline } from './byline.ts';
import { personNote } from './person-notes.ts';
import type { Title } from './title.ts';

/** The authors of a part, by its byline and note. */
export const authorsOfPart = (text: Recognized, part: Part): Author[] => {
  const byline = part.byline === null ? undefined : text.blocks[part.byline];
  if (!byline) return [];
  const raw = text.text.slice(byline.span.start, byline.span.end);
  const names = parseNames(raw, 12) ?? [];
  const note = part.authorNote === null ? undefined : text.blocks[part.authorNote];
  const posts = note ? personNote(note.text, names.length) : [];
  return names.map(({ name, at: [start, end] }, i) => ({
    name,
    affiliations: posts[i]?.affiliations ?? [],
    ...(posts[i]?.role ? { role: posts[i].role } : {}),
    span: { start: byline.span.start + start, end: byline.span.start + end },
    quote: raw.slice(start, end),
  }));
};

/** The authors named on the front of a paper: alone on a line, else before their affiliations or the abstract. */
export const authorsOfPaper = (text: Recognized, front: readonly Block[], title: Title | null): Author[] => {
  const alone = authorsAlone(text, front, title);
  return alone.length > 0 ? alone : authorsBeforeAbstract(text, title);
};

/**
 * Of a text whose abstract opens on one of its first lines, the first line behind the title that begins with names.
 */
const authorsBeforeAbstract = (text: Recognized, title: Title | null): Author[] => {
  const last = title?.blocks.at(-1);
  const from = last ? text.blocks.indexOf(last) + 1 : 0;
  const lines = text.blocks.slice(from, from + 8);
  const abstract = lines.findIndex((block) => cues().abstract.test(block.text));
  for (const block of abstract < 0 ? [] : lines.slice(0, abstract + 1)) {
    const words = text.text.slice(block.span.start, block.span.end);
    const names = parseByline(words);
    if (!names) continue;
    const rest = words.slice(names.at(-1)?.at[1] ?? 0);
    const affiliations = plainAffiliations([rest.slice(0, cues().abstract.exec(rest)?.index)]);
    return names.map(({ name, at: [start, end] }) => ({
      name: name,
      affiliations: affiliations.length === 1 ? affiliations : [],
      span: { start: block.span.start + start, end: block.span.start + end },
      quote: words.slice(start, end),
    }));
  }
  return [];
};

/** How a note on authors begins: a biography is read as one. */
const noteLead = '作者系';

const cues = lazily(() => ({
  abstract: cueShape('(?:^[【[]?|(?<=[\\d)）]\\s?)){abstract-label}|{abstract-label}[】\\]]?\\s?[:：[]'),
  summary: cueShape('[【[]?{summary-label}'),
  lead: cueShape('^(?:#{1,6} +)?(?:\\*\\*)?{author-label}?\\s*[:：|/]?\\s*'),
  place: cueShape('(?<={body-before-place})[\\u4e00-\\u9fff]{2,4}$'),
  placeEnd: cueShape('{place-unit}?$'),
  bodyEnd: cueShape('{body-not-place}$'),
  affiliation: cueShape('{affiliation-noun}$'),
  sexAndYear: cueShape('^[,，(（\\s]*(?:{sex}[,，])?(?:\\d{4}{year}?[-—]?[,，)）]?)?'),
}));

const authorsAlone = (text: Recognized, front: readonly Block[], title: Title | null): Author[] => {
  const last = title?.blocks.at(-1);
  const from = last ? front.indexOf(last) + 1 : 0;
  for (let i = from; i < Math.min(front.length, from + 5); i++) {
    const block = front[i];
    if (!block) break;
    const line = nameLine(text, block);
    if (!line) continue;
    const below = [line.rest, ...linesBelow(text, block, front)];
    const numbered = numberedAffiliations(below.join(' '));
    const shared = numbered.size > 0 ? [] : plainAffiliations(below);
    const highest = Math.max(0, ...line.names.flatMap(({ marks }) => marks.map(Number)));
    const inOrder = shared.length === highest ? shared : []; // (甲大学)(乙学院) behind 张敏¹李芳²
    return line.names.map(({ name, marks, span }) => {
      const own = marks.flatMap((mark) => numbered.get(mark) ?? inOrder[Number(mark) - 1] ?? []);
      const role = biography(text, name);
      return {
        name,
        affiliations:
          own.length > 0 || (marks.length > 0 && numbered.size > 0)
            ? own
            : numbered.size === 1
              ? [...numbered.values()]
              : shared,
        ...(role ? { role } : {}),
        span,
        quote: text.text.slice(span.start, span.end),
      };
    });
  }
  return [];
};

/** The lines below the names: of the front, and what stands before the abstract on its line. */
const linesBelow = (text: Recognized, byline: Block, front: readonly Block[]): string[] => {
  const at = text.blocks.indexOf(byline);
  return text.blocks.slice(at + 1, at + 4).flatMap((block) => {
    const abstract = block.text.search(cues().summary);
    return front.includes(block) ? [block.text] : abstract > 0 ? [block.text.slice(0, abstract)] : [];
  });
};

type NameLine = {
  readonly names: readonly {
    readonly name: string;
    readonly marks: readonly string[];
    readonly span: Author['span'];
  }[];
  /** What stands behind the names on their line: affiliations in brackets. */
  readonly rest: string;
};

const nameLine = (text: Recognized, block: Block): NameLine | null => {
  const whole = text.text.slice(block.span.start, block.span.end);
  const lead = cues().lead.exec(whole)?.[0].length ?? 0;
  const bracket = /[(（[{}]/.exec(whole.slice(lead));
  const open = bracket ? lead + bracket.index : whole.length;
  // 张艳²1(甲大学)2(乙大学): the last figure numbers the bracket
  const end = /\d$/.test(whole.slice(0, open)) && /[)）] ?[2-9] ?[(（]/.test(whole.slice(open)) ? open - 1 : open;
  const line = whole.slice(lead, end).replace(/\*\*$/, '');
  if (/[。；;：:]/.test(line) || line.trim().length > 60) return null;
  const names = parseNames(line, 12);
  if (!names) return null;
  return {
    names: names.map(({ name, at: [from, to] }, i) => {
      const behind = line.slice(to, names[i + 1]?.at[0] ?? line.length);
      return {
        name,
        marks: marksOf(behind),
        span: { start: block.span.start + lead + from, end: block.span.start + lead + to },
      };
    }),
    rest: whole.slice(end),
  };
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 1², 1,2, ①: the numbers of affiliations behind a name. */
const marksOf = (text: string): string[] =>
  [...text].flatMap((sign) => {
    const raised = superscripts.indexOf(sign);
    if (raised >= 0) return [String(raised)];
    if (/\d/.test(sign)) return [sign];
    if (sign === '」') return ['1']; // ¹ of a scan
    const circled = sign.charCodeAt(0) - 0x2460;
    return circled >= 0 && circled < 9 ? [String(circled + 1)] : [];
  });

/** 1某大学测绘学院,江苏南京210000;2某公司: by number, without place and postcode. */
const numberedAffiliations = (text: string): Map<string, string> => {
  const found = new Map<string, string>();
  const parted = text
    .replace(/(?<=\d{6})(?=[1-9] ?[\u4e00-\u9fff])/g, ' ')
    .replace(/(?<=^|[)）]\s?)([1-9])\s?[(（]/g, '($1');
  for (const match of parted.matchAll(
    /(?:^|[(（;；\s])(?:([1-9])|([¹²³⁴⁵⁶⁷⁸⁹])|([①-⑨]))[.．、\s]?\s?([\u4e00-\u9fff][^;；)）\d]{3,60})/g,
  )) {
    const number = marksOf(match[1] ?? match[2] ?? match[3] ?? '')[0];
    const name = withoutPlace(match[4] ?? '');
    if (number && isAffiliation(name)) found.set(number, name);
  }
  return found;
};

/** (甲大学 武汉 430000)(乙中心 武汉 430000), or a line of the body with its place and postcode. */
const plainAffiliations = (lines: readonly string[]): string[] => {
  for (const line of lines) {
    const pieces = /[(（]/.test(line)
      ? [...line.matchAll(/[(（]([^()（）]{4,80})[)）]/g)].map((match) => match[1] ?? '')
      : [line];
    const names = pieces
      .flatMap((piece) => piece.split(/[;；]/))
      .map(withoutPlace)
      .filter(isAffiliation);
    if (names.length > 0 && line.length < 200) return [...new Set(names)];
  }
  return [];
};

/** Without the place and postcode behind a body: …学院武汉430000, …研究院 北京 100190, …学院,江苏南京210000. */
const withoutPlace = (text: string): string =>
  text
    .trim()
    .replace(/^[^\u4e00-\u9fffA-Za-z]+/, '')
    .replace(/[,，]?\s*\d{6}.*$/, '')
    .replace(/[,，\s]+[\u4e00-\u9fff]{2,8}\s*$/, '')
    .replace(cues().place, (place) => (cues().placeEnd.test(place) && !cues().bodyEnd.test(place) ? '' : place))
    .trim();

const isAffiliation = (name: string): boolean => name.length >= 4 && name.length <= 50 && cues().affiliation.test(name);

/** 宋某某 某研究院特聘研究员、高级经济师，…: the posts of a paragraph that begins with the name. */
const biography = (text: Recognized, name: string): string | null => {
  for (const block of text.blocks) {
    if (
      block.kind !== 'paragraph' ||
      block.text.length < 20 ||
      block.text.length > 600 ||
      !block.text.startsWith(name) ||
      /^[:：]/.test(block.text.slice(name.length))
    )
      continue;
    const [first = ''] = block.text.slice(name.length).split(/[。.]/);
    const [post] = personNote(`${noteLead}${first.replace(cues().sexAndYear, '')}`, 1);
    if (post?.role) return post.role;
  }
  return null;
};

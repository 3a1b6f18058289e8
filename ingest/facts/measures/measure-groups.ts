// Which sentences make up one measure: those of the innermost heading, or of an item below it that stands for itself.
//
// Signals, in order of precedence: the innermost section; within a section without a leading …： the paragraphs that
// open with a label of their own and end as sentences (1.…。 2.…。), or the sentences that 一是, 二是 open, where at least
// two of them give or ask something or say what is to be done; text of no section by its paragraph or table.
// Never splits a list that a sentence leads in (按以下标准给予奖励：（一）…；（二）…) nor the rows of a list of values.
import { rememberingOf } from '../../../text/index.ts';
import { isNextLabel, type Label, labelEnd, parseLabel } from '../../labels.ts';
import { simplifiedLine } from '../../mentions/agencies.ts';
import { maybe, overCommas, sign, within, words } from '../../rules/stretch.ts';
import { sectionPath } from '../../segment.ts';
import type { Recognized, Section, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { agencyRoles } from '../agencies/agency-role/agency-roles.ts';
import { dutyRows } from '../agencies/agency-role/duty-columns.ts';
import { namesScale } from '../amount-role/scales.ts';
import { withoutEnd } from '../recipients/phrase.ts';
import { namesRecipient } from '../recipients/recipient-noun.ts';
import { giftRows } from '../tables/gift-lists.ts';
import { acts, measureWords } from './measure-words.ts';

export type Group = {
  readonly section: Section | null;
  /** The item's label where the section is split: 2.; empty for a paragraph that stands for itself behind 一是…二是…. */
  readonly item: string | null;
  readonly sentences: readonly number[];
  /** Whether it stands right below the heading of its section, and is no item: the heading is its place. */
  readonly isHeaded: boolean;
  /** Whether it is an item whose number runs on through the headings of the text: 一、1.…2.… 二、3.…4.…. */
  readonly runsOn?: boolean;
};

/** The sentences of a group, in its order. */
export const sentencesOf = (text: Recognized, { sentences }: Pick<Group, 'sentences'>): Sentence[] =>
  sentences.flatMap((at) => text.sentences[at] ?? []);

/** Of a sentence: whether it gives or asks something (`terms`), or says at least what is to be done (`work`). */
export type Weighs = (sentence: number) => 'terms' | 'work' | null;

/** The groups of a text's body, in its order. */
export const groupSentences = (text: Recognized, weighs: Weighs): Group[] => {
  const groups: (Place & { readonly sentences: number[] })[] = [];
  text.sentences.forEach((sentence, i) => {
    if (sentence.zone !== 'body') return;
    const place = placeOf(text, sentence);
    const last = groups.at(-1);
    if (last?.key === place.key) last.sentences.push(i);
    else groups.push({ ...place, sentences: [i] });
  });
  const headed = new Set<Section | null>([null]);
  return groups
    .flatMap((group) => (group.item === null ? splitItems(text, group, weighs) : [group]))
    .map((group) => {
      const isHeaded = group.item === null && !headed.has(group.section);
      headed.add(group.section);
      return { ...group, isHeaded };
    });
};

type Place = {
  readonly section: Section | null;
  readonly item: string | null;
  readonly key: string;
  readonly runsOn?: boolean;
};

/**
 * Where a sentence belongs: its section, an item beside the headings of one (places.ts), or nothing but its own
 * paragraph.
 */
const placeOf = (text: Recognized, { block, section: index }: Sentence): Place => {
  const section = index === null ? null : (text.sections[index] ?? null);
  if (section && runsInto(text, section, block)) return { section: null, item: null, key: `b${block}` };
  const item = text.places[block]?.item ?? null;
  if (!section && item === null && isRowOfValues(text, block)) return { section: null, item: null, key: 'rows' };
  const list = section || item !== null ? undefined : looseLists(text).get(block);
  if (list !== undefined) return { section: null, item: null, key: `l${list}` };
  if ((!section && item === null) || (section?.block !== block && closes(text, block)))
    return { section: null, item: null, key: `b${block}` };
  if (item === null) return { section, item: null, key: `s${section?.index}` };
  const label = parseLabel(text.blocks[item]?.text ?? '');
  const runsOn = label !== null && stylesThatRunOn(text).has(label.style);
  return { section, item: label?.label ?? null, key: `i${item}`, runsOn };
};

/**
 * A row of short cells, one of many that give one thing; a row with a sentence (对…的企业给予补助。) says of itself what is
 * given and to whom.
 */
const isRowOfValues = (text: Recognized, block: number): boolean =>
  text.blocks[block]?.kind === 'table-row' && !hasSentence(text.blocks[block]);

/** A stop behind a long stretch, or behind 对…给予补助; 每口补助5万元。 is a value that ends in one. */
const hasSentence = (row: { readonly text: string }): boolean =>
  /\S{16,}。/.test(row.text) ||
  (row.text.includes('。') && stretchOf(row).holds('for', within(60, 3), 'give|gift') !== null);

/**
 * A phrase without a label that opens a paragraph (开展人才回引行动。对…) holds for that paragraph; the next ones begin anew.
 */
const runsInto = (text: Recognized, section: Section, block: number): boolean =>
  section.label === null &&
  section.runIn &&
  section.parent === null &&
  block !== section.block &&
  parseLabel(text.blocks[block]?.text ?? '') === null &&
  !/[:：]$/.test(text.blocks[block - 1]?.text ?? '') &&
  stretchOf(text.blocks[block] ?? { text: '' }).holds('give', within(60), 'gift|support') !== null;

/**
 * The paragraphs of no section that are the items of one list, by the block that it begins with: those without labels
 * behind a line that says what is given (高龄补贴标准如下：), and those that end in semicolons and begin alike
 * (1.年满80岁…；2.年满90岁…。).
 */
const looseLists = rememberingOf((text: Recognized): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const isFree = (block: number): boolean =>
    text.blocks[block]?.kind === 'paragraph' &&
    text.places[block]?.section === null &&
    text.places[block].item === null;
  text.blocks.forEach(({ text: line }, lead) => {
    if (!isFree(lead) || found.has(lead)) return;
    const isLed = leadsGifts(line);
    const items = listFrom(text, isLed ? lead + 1 : lead, isFree);
    const words = items.map((block) => text.blocks[block]?.text ?? '');
    const isOne =
      ((beginAlike(words) || giveAlike(words)) && parseLabel(words[0] ?? '')?.style !== inSentence) ||
      (isLed && (words.every((item) => parseLabel(item) === null) || namesScale({ text: line })));
    if (items.length < 2 || !isOne) return;
    for (const block of isLed ? [lead, ...items] : items) found.set(block, lead);
  });
  return found;
});

/** 补贴标准如下：, 高龄补贴分为三类：; 补贴项目包括： leads in gifts of several kinds. */
const leadsGifts = (words: string): boolean => {
  const lead = /[^。]*[:：]\s*$/.exec(words)?.[0] ?? '';
  return (
    lead !== '' &&
    lead.length <= longestLead &&
    stretchOf({ text: lead }).has('gift|gift-root|money-gift') !== null &&
    !stretchOf({ text: lead }).has('several-gifts')
  );
};

const longestLead = 90;

/** The blocks from one on that go on with a list: behind a semicolon the next, behind a stop the next number. */
const listFrom = (text: Recognized, first: number, isFree: (block: number) => boolean): number[] => {
  const items: number[] = [];
  for (let block = first; isFree(block); block++) {
    const words = text.blocks[block]?.text ?? '';
    const label = parseLabel(words);
    const before = text.blocks[items.at(-1) ?? -1]?.text ?? '';
    const last = parseLabel(before);
    if (items.length > 0 && !/[;；]\s*$/.test(before) && !isNextLabel(last, label)) break;
    if (/[:：]\s*$/.test(words)) break;
    items.push(block);
  }
  return items;
};

/**
 * 1.木船损坏，户均补助2万元；2.铁船损坏，户均补助1万元: short cases that end alike, each with one sum that is given per
 * the same unit by the same words.
 */
const giveAlike = (items: readonly string[]): boolean => {
  const [first = null, ...others] = items.map(giftPerUnit);
  const isSame = first !== null && others.length >= leastCases - 1 && others.every((other) => other === first);
  return isSame && endAlike(items);
};

/** 木船损坏，, 铁船损坏，: cases that end in the same two characters before the gift; 大船：, 冷库： are entries of a scale. */
const endAlike = (items: readonly string[]): boolean => {
  const names = items.map((words) => /^([^,:]*)([,:]?)/.exec(words.slice(parseLabel(words)?.end ?? 0)));
  if (names.every((name) => name?.[2] === ':')) return true;
  const [first, ...others] = names.map((name) => withoutEnd(stretchOf({ text: name?.[1] ?? '' }), 'of').text.slice(-2));
  return others.every((other) => other === first);
};

/** 户均补助, 单机补贴额不超过, 补贴/辆: the words of a gift per unit without its sum; null where there is none, or more than one. */
const giftPerUnit = (words: string): string | null => {
  const line = stretchOf({ text: words });
  const [yuan, ...others] = line.all('yuan');
  if (!yuan || others.length > 0 || words.length > longestCase) return null;
  const start = words.slice(0, yuan.start).search(/[\d.]+\p{Script=Han}?$/u);
  const gift = line.upTo(start).last('gift');
  if (!gift || gift.end < start - 6) return null;
  const behind = /^\/(\p{Script=Han})/u.exec(words.slice(yuan.end))?.[1];
  const unit = behind ?? words.slice(Math.max(0, gift.start - 2), gift.start);
  const isEach = behind !== undefined || stretchOf({ text: unit }).begins('per-head|single') !== null;
  return isEach ? `${unit}${words.slice(gift.start, start)}` : null;
};

const longestCase = 80;
const leastCases = 3;

/**
 * 1.独生子女一级伤残…；2.独生子女二级伤残…: items that begin with the same two characters are cases of one thing; with
 * 企业, which any of them may begin with, the same four. Not what is each done for others: 1.支持…；2.支持….
 */
const beginAlike = (items: readonly string[]): boolean => {
  const [first = '', ...others] = items.map((words) =>
    words
      .slice(parseLabel(words)?.end ?? 0)
      .trimStart()
      .slice(0, 4),
  );
  const head = stretchOf({ text: first });
  const length = head.begins('class-noun') ? 4 : 2;
  return (
    others.every((other) => other.slice(0, length) === first.slice(0, length)) &&
    !head.begins('for|toward-any|give|support|encourage|urges')
  );
};

/** 本措施自…起施行: the paragraph that closes a text does not belong to the section that it stands below. */
const closes = (text: Recognized, block: number): boolean =>
  measureWords().closingParagraph.test(text.blocks[block]?.text ?? '');

/** A group before it is known where it stands. */
type Piece = Omit<Group, 'isHeaded'>;

type Item = {
  readonly label: string | null;
  readonly style: string;
  readonly sentences: number[];
  text: string;
};

/** 第七条. */
export const isArticle = ({ label }: Section): boolean => parseLabel(label ?? '')?.style === '条';

/** A headed article (第七条 用房资助) is one measure: its items are its terms. */
const isOfArticle = (text: Recognized, section: Section): boolean =>
  sectionPath(text, section).some((at) => at.title !== '' && isArticle(at));

const splitItems = (
  text: Recognized,
  group: { section: Section | null; sentences: number[] },
  weighs: Weighs,
): Piece[] => {
  const whole: Piece = { section: group.section, item: null, sentences: group.sentences };
  const rows = rowsOf(text, group, weighs);
  if (rows) return rows;
  const items = itemsOf(text, group);
  if (!group.section && !countsItsSentences(items))
    return byTheirLabels(text, whole, weighs) ?? byTheirPayersOrGifts(text, whole, weighs);
  const labelled = items.filter((item) => item.label !== null);
  if (runsOn(text, labelled))
    return items.map(({ label, sentences }) => ({
      section: group.section,
      item: label,
      sentences,
      runsOn: label !== null,
    }));
  if (group.section && isOfArticle(text, group.section) && !labelled.every(({ text: words }) => opensWithWork(words)))
    return [whole];
  if (labelled.length === 0) return byTheirTopics(text, whole, weighs) ?? byTheirBodies(text, whole, weighs);
  if (labelled.length < 2 || labelled.some((item) => !isParagraph(item, item === labelled.at(-1)))) return [whole];
  const lead = items[0]?.label === null ? items[0] : null;
  if ((lead && leadsList(lead.text)) || areTiers(labelled)) return [whole];
  const withTerms = labelled.filter((item) => item.sentences.some((at) => weighs(at) === 'terms')).length;
  const allWeigh = labelled.every((item) => item.sentences.some((at) => weighs(at) !== null));
  const isWork = allWeigh && (withTerms > 0 || labelled[0]?.style !== inSentence);
  if (withTerms < 2 && !isWork) return [whole];
  return items.flatMap((item, i) => {
    const end = i === items.length - 1 ? tailOf(text, item) : item.sentences.length;
    const own: Piece = {
      section: group.section,
      item: item.label,
      sentences: item.sentences.slice(0, end),
    };
    const pieces =
      item === labelled.at(-1) ? paragraphsBehind(text, { last: own, whole, items: labelled }, weighs) : [own];
    return end < item.sentences.length ? [...pieces, { ...whole, sentences: item.sentences.slice(end) }] : pieces;
  });
};

/**
 * A section with paragraphs that each open with a short sentence on what is done (同时，加大住房支持。对…给予…): each is a
 * measure with what stands below it, the first of them that of the heading. Null where the first opens otherwise, or
 * fewer than two do.
 */
const byTheirTopics = (text: Recognized, whole: Piece, weighs: Weighs): Piece[] | null => {
  const blockOf = (at: number | undefined): number => text.sentences[at ?? -1]?.block ?? -1;
  const own = whole.sentences.filter((at) => blockOf(at) !== whole.section?.block);
  const pieces: number[][] = [];
  own.forEach((at, i) => {
    const opens = blockOf(own[i - 1]) !== blockOf(at) && blockOf(own[i + 1]) === blockOf(at);
    if (opens && isTopic(text.sentences[at]?.text ?? '')) pieces.push([at]);
    else pieces.at(-1)?.push(at);
  });
  const isEach = pieces.length >= 2 && pieces.every((piece) => piece.some((at) => weighs(at) === 'terms'));
  if (!isEach || pieces[0]?.[0] !== own[0]) return null;
  const heading = whole.sentences.filter((at) => blockOf(at) === whole.section?.block);
  return asPieces(whole, [[...heading, ...(pieces[0] ?? [])], ...pieces.slice(1)]);
};

/** 同时，加大人才住房支持力度。: a short sentence that says what is done and gives nothing itself. */
const isTopic = (words: string): boolean =>
  words.length <= longestTopic && words.endsWith('。') && acts(words) && !/\d/.test(words);

const longestTopic = 28;

/**
 * A section whose paragraphs each name in a bracket at their end who is in charge of them: each is a measure, the
 * first of them that of the heading. Where one of them names nobody, the section is one measure.
 */
const byTheirBodies = (text: Recognized, whole: Piece, weighs: Weighs): Piece[] => {
  const closing = closingLists(text);
  const pieces: number[][] = [[]];
  for (const at of whole.sentences) {
    pieces.at(-1)?.push(at);
    if (closing.has(at)) pieces.push([]);
  }
  const last = pieces.pop() ?? [];
  const isEach = pieces.length >= 2 && last.length === 0 && pieces.every((piece) => piece.some((at) => weighs(at)));
  return isEach ? asPieces(whole, pieces) : [whole];
};

/** The sentences of a whole apart: the first keeps its place, the others are items without a label. */
const asPieces = (whole: Piece, pieces: readonly number[][]): Piece[] =>
  pieces.map((sentences, i) => ({ ...whole, item: i === 0 ? null : '', sentences }));

/**
 * A paragraph that lost its line breaks, whose sentences open with labels that count (…。（二）支持…。（三）支持…。), by these;
 * null where fewer than two of them give or ask something.
 */
const byTheirLabels = (text: Recognized, whole: Piece, weighs: Weighs): Piece[] | null => {
  const pieces: number[][] = [[]];
  let last: Label | null = null;
  for (const at of whole.sentences) {
    const label = parseLabel(text.sentences[at]?.text ?? '');
    if (isNextLabel(last, label) || (last === null && label !== null && pieces.flat().length > 0)) pieces.push([]);
    if (label !== null && (last === null || isNextLabel(last, label))) last = label;
    pieces.at(-1)?.push(at);
  }
  const filled = pieces.filter((sentences) => sentences.length > 0);
  const items = filled.map((sentences): Item => {
    const words = sentences.map((at) => text.sentences[at]?.text ?? '').join('');
    return { label: null, style: '', sentences, text: words };
  });
  const giving = items.filter(({ sentences }) => sentences.some((at) => weighs(at) === 'terms'));
  const isEach = giving.every(({ text: words }) => {
    const item = stretchOf({ text: words }).from(labelEnd(words));
    return acts(words) || item.begins('for|toward-any') !== null;
  });
  return giving.length < 2 || !isEach || areTiers(items) ? null : asPieces(whole, filled);
};

/** 此外，对新建冷库的…: a sentence that tells of another gift and to whom, and of no more of the same (另外，每人再奖励…). */
const tellsOfAnother = (sentence: Sentence | undefined): boolean => {
  if (!sentence) return false;
  const line = simplifiedLine(sentence);
  const [aside] = line.begins('besides', maybe(',')) ?? [];
  if (!aside || line.from(aside.end).begins(maybe(','), 'tells-the-same') !== null) return false;
  return line.holds('give|gift|set-aside|set-up') !== null && /\d/.test(sentence.text);
};

/**
 * A paragraph of no section in which a sentence names another payer, or the first, and to whom that one gives
 * (省财政对甲给予…。市财政对乙给予…), begins with a gift of another name (建设补贴为…。运营补贴为…), or tells of another
 * (此外，对丙…). Never one that matches or shares what stands before (区财政按1:1给予配套), nor where a list names those
 * in charge of all.
 */
const byTheirPayersOrGifts = (text: Recognized, whole: Piece, weighs: Weighs): Piece[] => {
  const roles = agencyRoles(text);
  if (whole.sentences.some((at) => roles.get(at)?.some(({ mention }) => mention.listed !== null))) return [whole];
  const pieces: number[][] = [];
  let paid: readonly string[] = [];
  let said = '';
  for (const at of whole.sentences) {
    const gift = weighs(at) === 'terms' ? giftOf(text.sentences[at]) : null;
    const isNamed = gift !== null && said !== '' && !said.includes(gift);
    const payers = (roles.get(at) ?? []).flatMap(({ role, mention }) => (role === 'payer' ? [mention.name] : []));
    const isOther =
      payers.length > 0 &&
      !payers.some((name) => paid.includes(name)) &&
      weighs(at) === 'terms' &&
      givesToSomeone(text.sentences[at]) &&
      (paid.length > 0 ||
        pieces.at(-1)?.some((before) => weighs(before) === 'terms' && givesIn(text.sentences[before])));
    const isBesides =
      weighs(at) === 'terms' &&
      pieces.flat().some((before) => weighs(before) === 'terms' && givesIn(text.sentences[before])) &&
      tellsOfAnother(text.sentences[at]);
    if (pieces.length === 0 || isNamed || isOther || isBesides) {
      pieces.push([at]);
      paid = payers;
      said = '';
    } else {
      pieces.at(-1)?.push(at);
      paid = [...paid, ...payers];
    }
    if (said !== '' || weighs(at) === 'terms') said += text.sentences[at]?.text ?? '';
  }
  return asPieces(whole, pieces);
};

const givesIn = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && simplifiedLine(sentence).has('give') !== null;

/**
 * The name of the gift that a sentence begins with, short: 民办机构的运营补贴标准为… → 运营补贴; null where none stands there, or
 * but who gets it (高级技师补贴标准为…).
 */
const giftOf = (sentence: Sentence | undefined): string | null => {
  if (!sentence) return null;
  const line = simplifiedLine(sentence);
  const [gift] = (
    line.begins(words(30, 2), 'gift', 'scale-noun?', 'comes-to|from|by|parted-into') ??
    line.begins(words(30, 2), 'gift', 'scale-noun?', sign(':')) ??
    []
  ).filter(({ kind }) => kind === 'gift');
  if (!gift) return null;
  const before = line.upTo(gift.start);
  const name = /\p{Script=Han}{2}$/u.exec(before.text)?.[0];
  if (name === undefined || before.has('for|toward-any|give|single|same') || namesRecipient(before.text)) return null;
  return sentence.text.slice(gift.start - 2, gift.end);
};

const givesToSomeone = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  (simplifiedLine(sentence).holds('for', overCommas(120, 2), 'give|gift') ??
    simplifiedLine(sentence).holds('of', sign(','), overCommas(60), 'give')) !== null;

/** The sentences that a bracket ends in which a list names those in charge: …给予补助。（责任单位：市农业局）. */
const closingLists = rememberingOf((text: Recognized): ReadonlySet<number> => {
  const named = text.mentions.flatMap((mention) =>
    mention.type === 'agency' && mention.listed !== null ? [mention.sentence] : [],
  );
  return new Set(named.filter((at) => /[)）\]】〕]。?\s*$/.test(text.sentences[at]?.text ?? '')));
});

/**
 * The last of the items that 一是, 二是 open in one paragraph ends with it: of the paragraphs behind, each that gives
 * something stands for itself, the others belong to the whole.
 */
const paragraphsBehind = (
  text: Recognized,
  { last, whole, items }: { readonly last: Piece; readonly whole: Piece; readonly items: readonly Item[] },
  weighs: Weighs,
): Piece[] => {
  const blockOf = (at: number | undefined) => text.sentences[at ?? -1]?.block;
  const own = blockOf(last.sentences[0]);
  if (items.some(({ style, sentences }) => style !== inSentence || blockOf(sentences[0]) !== own)) return [last];
  const blocks = [...Map.groupBy(last.sentences, blockOf).values()];
  return blocks.map((sentences, i): Piece => {
    if (i === 0) return { ...last, sentences };
    const opening = text.sentences[sentences[0] ?? -1]?.text ?? '';
    const isOwn = sentences.some((at) => weighs(at) === 'terms') && !speaksOfAll(opening) && !bounds(opening);
    return isOwn ? { ...last, item: '', sentences } : { ...whole, sentences };
  });
};

/** 一是对甲给予…。二是对乙给予…: items that sentences of one paragraph open, of a section or of none. */
const countsItsSentences = (items: readonly Item[]): boolean =>
  items.filter(({ style }) => style === inSentence).length >= 2;

/** （一）鼓励开拓市场。对…: a sentence that says what is to be done opens it. */
const opensWithWork = (words: string): boolean => acts(words.split('。')[0] ?? '') && /。./.test(words);

/** Whether the numbers of items go on from section to section: 一、1.…2.… 二、3.…4.…. */
const runsOn = (text: Recognized, items: readonly Item[]): boolean =>
  items.length > 0 && items.every(({ style }) => stylesThatRunOn(text).has(style));

/** The styles whose numbers run from 1 on through the text, each once, below three headings or more. */
const stylesThatRunOn = rememberingOf((text: Recognized): ReadonlySet<string> => {
  const labels = text.blocks.flatMap(({ text: words }, block) => {
    const label = parseLabel(words);
    const { section = null, item = null } = text.places[block] ?? {};
    return label && (section !== null || item !== null) ? [{ ...label, section }] : [];
  });
  const styles = [...Map.groupBy(labels, ({ style }) => style)].filter(
    ([, row]) =>
      row.length >= leastThrough &&
      row.every(({ number }, i) => number === i + 1) &&
      new Set(row.map(({ section }) => section)).size >= 3,
  );
  return new Set(styles.map(([style]) => style));
});

// Fewer may be the items of one list.
const leastThrough = 8;

/**
 * The rows of a table that says of each whose work it is, or of which each is a gift of its own, and what stands
 * around them; null where there is none of the kind.
 */
const rowsOf = (
  text: Recognized,
  { section, sentences }: Pick<Piece, 'section' | 'sentences'>,
  weighs: Weighs,
): Piece[] | null => {
  const nameAt = (at: number): string | null => rowName(text, text.sentences[at]?.block ?? -1);
  const rows = sentences.filter((at) => nameAt(at) !== null);
  const pieces: { readonly section: Section | null; readonly item: string; readonly sentences: number[] }[] = [];
  for (const at of rows) {
    const last = pieces.at(-1);
    const before = last?.sentences.at(-1) ?? -1;
    const { block = -1 } = text.sentences[at] ?? {};
    const isSame = text.sentences[before]?.block === block || (giftRows(text).has(block) && last?.item === nameAt(at));
    if (last && isSame) last.sentences.push(at);
    else pieces.push({ section, item: nameAt(at) ?? '', sentences: [at] });
  }
  if (pieces.length < 2) return null;
  const around = sentences.filter((at) => nameAt(at) === null);
  // the heading and the head of the table alone are no measure beside its rows
  return around.some((at) => weighs(at) === 'terms') ? [{ section, item: null, sentences: around }, ...pieces] : pieces;
};

/**
 * What a row of such a table is about: the name of its gift, or its first cell that is no number; null for what is no
 * such row.
 */
export const rowName = (text: Recognized, block: number): string | null => {
  const gift = giftRows(text).get(block);
  const found = dutyRows(text).get(block);
  if (gift !== undefined || !found) return gift ?? null;
  return found.row.cells.find((cell, i) => found.roles[i] === null && !/^[\d\s]*$/.test(cell.text))?.text ?? '';
};

/** 1.购车价格8万元以下，…；2.购车价格为8万元至20万元，…: bounds on one thing are tiers of one gift. */
const areTiers = (items: readonly Item[]): boolean => {
  const measured = items.map(({ text }) => {
    const words = stretchOf({ text: text.slice(parseLabel(text)?.end ?? 0) });
    const head = words.upTo(words.start + words.text.search(/\s*\d|$/));
    const [verb] = head.ends('reach|is|not-over') ?? [];
    return head.upTo(verb?.start ?? head.end).text.trim();
  });
  const [first = ''] = measured;
  return (
    measured.every((head) => head === first) &&
    stretchOf({ text: first }).ends('metric') !== null &&
    !stretchOf({ text: first }).has('give|gift|set-aside|most')
  );
};

/** 按以下标准给予奖励：, and 符合下列条件之一的人员，可申请落户。 */
const leadsList = (lead: string): boolean =>
  measureWords().leadsList.test(lead.trimEnd().replace(/[。]$/, '')) ||
  stretchOf({ text: lead }).has('conditions-below') !== null;

/** Where the sentences begin that close the last item and speak of all: 补贴资金由市财政承担. */
const tailOf = (text: Recognized, { sentences }: Item): number => {
  let end = sentences.length;
  const blockOf = (at: number): number | undefined => text.sentences[sentences[at] ?? -1]?.block;
  while (end > 1 && speaksOfAll(text.sentences[sentences[end - 1] ?? -1]?.text ?? '')) {
    end--;
    // a paragraph of its own that ends so speaks of all from its beginning
    const block = blockOf(end);
    if (blockOf(end + 1) !== block && block !== blockOf(0)) while (blockOf(end - 1) === block) end--;
  }
  return end;
};

const speaksOfAll = (sentence: string): boolean => {
  const words = stretchOf({ text: sentence });
  return (words.begins('aforesaid') ?? words.holds('gift|support', within(2), 'funds', 'charged-by')) !== null;
};

/** 同一企业每年最高50万元, 补助总额不超过50万元: a bound on what stands before. */
const bounds = (sentence: string): boolean => {
  const words = stretchOf({ text: sentence });
  return (words.begins('single|same') ?? words.begins(within(12), 'sum-total', within(2), 'most|not-over')) !== null;
};

/**
 * Whether an item ends as a sentence; one that 一是 opens may end with a semicolon, for it stands within a paragraph.
 * Behind the last of a text the words of its page may follow.
 */
const isParagraph = ({ style, text }: Item, isLast: boolean): boolean =>
  style === inSentence
    ? text.length >= 12 && /[。;；”)）\]】〕]\s*$/.test(text)
    : text.length >= 20 && (/[。”)）\]】〕]$/.test(text) || (isLast && /[。]/.test(text)));

/** The style of the labels that open a sentence within a paragraph. */
export const inSentence = '一是';

const lineLabel = (label: Label | null): Label | null => (label?.style === inSentence ? label : null);

/**
 * The blocks of a section by the label that they open with, and the sentences of a block by 一是, 二是; what has no label
 * goes with the item before.
 */
const itemsOf = (text: Recognized, group: { section: Section | null; sentences: number[] }): Item[] => {
  const items: Item[] = [];
  let block = -1;
  for (const index of group.sentences) {
    const sentence = text.sentences[index];
    if (!sentence) continue;
    const last = items.at(-1);
    const within = parseLabel(sentence.text);
    if (sentence.block === block && within?.style !== inSentence) {
      if (last) {
        last.sentences.push(index);
        last.text += sentence.text;
      }
      continue;
    }
    const isHeading = group.section !== null && sentence.block === group.section.block;
    const label =
      sentence.block === block || isHeading ? lineLabel(within) : parseLabel(text.blocks[sentence.block]?.text ?? '');
    block = sentence.block;
    if (!last || (label && (last.label === null || label.style === last.style)))
      items.push({ label: label?.label ?? null, style: label?.style ?? '', sentences: [index], text: sentence.text });
    else {
      last.sentences.push(index);
      last.text += sentence.text;
    }
  }
  return items;
};

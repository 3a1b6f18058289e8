// Which bare amounts stand under a heading or line that gives: 补助标准 over 1.新建公厕每座3万元；2.改建公厕每座1万元。
//
// Signals: the title of the innermost section, or of the one above where that has no such title of its own; a sentence
// that ends in ： with such words, or a line that is nothing else, for the entries below it.
// Never takes a standard of something else (建设标准, 认定标准).
import { rememberingOf } from '../../../text/index.ts';
import { isNextLabel, parseLabel } from '../../labels.ts';
import { maybe, overCommas, type Stretch, sign, within } from '../../rules/stretch.ts';
import { sectionPath } from '../../segment.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { givingNoun } from './window.ts';

/** Whether a heading, a column or a leading line names a scale of what is given. */
export const namesScale = (title: { readonly text: string }): boolean => {
  const words = stretchOf(title);
  const named =
    // 补助标准, 奖励金额如下:
    words.ends(givingNoun, within(8, 0, ':认定准入建设'), 'scale-noun', 'comes-to*', maybe(':：')) ??
    // 补助平台之费用项目及额度如下:
    words.ends(givingNoun, within(20), 'items-and', 'scale-noun', 'comes-to*', maybe(':：')) ??
    // 奖励……，其发给金额如下:
    words.ends(`${givingNoun}|given`, overCommas(30), 'himself', within(4), 'scale-noun', 'comes-to', maybe(':：')) ??
    // 建设补助分三类, 奖励金额按规模确定
    words.ends('gift|support|funds', 'scale-noun?', 'parted-into', within(3, 1), 'sort', maybe(':：')) ??
    words.ends('gift|support', 'scale-noun', 'by', within(14, 2), maybe(':：'));
  return named !== null;
};

/** The title of the innermost heading over a sentence. */
export const headingOver = (text: Recognized, { section }: Sentence): Stretch | null => {
  const own = section === null ? undefined : text.sections[section];
  return own ? stretchOf({ text: own.title }) : null;
};

/** The sentences of a text whose bare amounts are given by what stands above them. */
export const underScales = rememberingOf((text: Recognized): ReadonlySet<Sentence> => {
  const isTitled = titledSections(text);
  const entries = entriesBesideGifts(text);
  let led: { readonly block: number; readonly section: number | null } | null = null;
  const under = new Set<Sentence>();
  for (const sentence of text.sentences) {
    const first = text.blocks[sentence.block]?.text ?? '';
    if (led && (!isWithin(text, sentence, led.section) || (led.block !== sentence.block && !isEntry(first))))
      led = null;
    if (led || isTitled(sentence) || entries.has(sentence.block)) under.add(sentence);
    const lead = /^.*?:(?=$|(?:1\.|\(一\)|①|\(1\)))/.exec(sentence.text)?.[0];
    if (
      (lead !== undefined && leadsScale({ text: lead.replace(/\([^()]*\):$/, ':') })) ||
      (sentence.section === null && /^[^。;:,]{4,40}$/.test(first) && namesScale({ text: first }))
    )
      led = { block: sentence.block, section: sentence.section };
  }
  return under;
});

// Fewer may be entries of anything.
const leastEntries = 3;

/**
 * The items of a list whose items are each a name, a colon and sums, where one of them says that they are given:
 * 1.专利奖：国家级50万元。2.示范企业：20万元奖励。
 */
const entriesBesideGifts = (text: Recognized): ReadonlySet<number> => {
  const found = new Set<number>();
  let list: number[] = [];
  const close = (): void => {
    const gives = list.some((block) => stretchOf(text.blocks[block] ?? { text: '' }).holds('yuan', 'gift') !== null);
    if (list.length >= leastEntries && gives) for (const block of list) found.add(block);
    list = [];
  };
  text.blocks.forEach(({ text: words }, block) => {
    const label = parseLabel(words);
    const last = parseLabel(text.blocks[list.at(-1) ?? -1]?.text ?? '');
    if (last && !isNextLabel(last, label)) close();
    if (label && isSumOfName(words.slice(label.end))) list.push(block);
    else close();
  });
  close();
  return found;
};

/** 专利奖：国家级50万元 */
const isSumOfName = (words: string): boolean =>
  /^[^。;:,]{2,30}:/.test(words) && stretchOf({ text: words }).has('yuan') !== null;

/** Of the section itself, or of an item below it that has a heading of its own: （一）第一名：1万元. */
const isWithin = (text: Recognized, { section }: Sentence, led: number | null): boolean => {
  if (section === led) return true;
  const own = section === null ? undefined : text.sections[section];
  return led !== null && own?.runIn === true && sectionPath(text, own).some(({ index }) => index === led);
};

/** 补助标准如下:, 可同时申请综合补贴:, 你可以获得: lead in a list of what is given. */
const leadsScale = (sentence: { readonly text: string }): boolean =>
  namesScale(sentence) ||
  stretchOf(sentence).ends('may', 'obtain', sign(':')) !== null ||
  stretchOf(sentence).ends('gift|money-gift|prize-money', 'comes-to*', sign(':')) !== null ||
  // 津贴发放标准变化如下:, 补贴标准按年龄分档，具体如下:
  stretchOf(sentence).ends(
    'gift|money-gift',
    within(4, 0, '认定准入建设'),
    'scale-noun',
    overCommas(30),
    'comes-to',
    sign(':'),
  ) !== null ||
  namesWhatFollows(stretchOf(sentence));

/** 租房补贴按下列标准发放:, 按以下标准给予奖励:, 给予租房补贴，标准如下:, 可享受以下补贴: */
const namesWhatFollows = (lead: Stretch): boolean =>
  (lead.ends('gift|money-gift', within(8), 'by', 'following-ones', 'scale-noun', 'give|pay|draw|reckon', sign(':')) ??
    lead.ends('by', 'following-ones', 'scale-noun', 'give|pay|draw', within(8), 'gift|money-gift', sign(':')) ??
    lead.ends('gift|money-gift', sign(','), within(4, 0, '认定准入建设'), 'scale-noun', 'comes-to', sign(':')) ??
    lead.ends('give|draw|obtain', 'following-ones', within(6), 'gift|money-gift', sign(':'))) !== null;

/** 1.特等奖5万元, 硕士学位：最高6万元, 300—499头80万元: an item, a name with a colon, or a short line with a sum. */
const isEntry = (words: string): boolean =>
  parseLabel(words) !== null ||
  /^[^。;:]{2,40}:/.test(words) ||
  stretchOf({ text: words.slice(0, longestEntry) }).has('yuan') !== null;

const longestEntry = 40;

/** Tells of a sentence whether the heading over it names a scale, or the one above that. */
const titledSections = (text: Recognized): ((sentence: Sentence) => boolean) => {
  const names = text.sections.map(({ title }) => namesScale({ text: title }));
  return ({ section }) => {
    if (section === null) return false;
    const above = text.sections[section]?.parent ?? null;
    return names[section] === true || (above !== null && names[above] === true);
  };
};

/** 补助标准 over 1.种粮大户：每亩150元: the title of an item below such a heading says who gets it. */
export const titleBelowScale = (text: Recognized, { section }: Sentence): string | null => {
  const own = section === null ? undefined : text.sections[section];
  const above = own && own.parent !== null ? text.sections[own.parent] : undefined;
  return own?.runIn &&
    above &&
    namesScale({ text: above.title }) &&
    !namesScale({ text: own.title }) &&
    own.title !== ''
    ? own.title
    : null;
};

// Which sentences are items of a list that a line of conditions leads in: 须符合下列条件：（一）…；（二）…; and which say what is
// asked for what a line below them gives: 项目已投70万元以上。 over 补助标准：按投资额的10%补助.
//
// The list ends where a paragraph without a label begins, and where another section does.
import { rememberingOf } from '../../text/index.ts';
import { parseLabel } from '../labels.ts';
import { maybe, type Stretch, sign, words } from '../rules/stretch.ts';
import type { Recognized, Sentence } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { behindLabel } from './recipients/phrase.ts';

/** The sentences that ask for something by where they stand: below words of asking, or before a scale of gifts. */
export const sentencesUnderConditions = rememberingOf(
  (text: Recognized): ReadonlySet<Sentence> => new Set([...sentencesAsking(text), ...beforeStandards(text)]),
);

/** The sentences that words of asking stand over: in lists of conditions, behind 申报条件：, below such a heading. */
export const sentencesAsking = rememberingOf(
  (text: Recognized): ReadonlySet<Sentence> => new Set([...listedConditions(text), ...namedConditions(text)]),
);

/** The sentences of a section whose heading, or of a paragraph whose first words before a colon, name conditions. */
const namedConditions = (text: Recognized): readonly Sentence[] => {
  let opened: Sentence | null = null;
  return text.sentences.filter((sentence) => {
    const heading = sentence.section === null ? undefined : text.sections[sentence.section]?.title;
    if (opened?.block !== sentence.block) opened = sentence;
    return opensWithAsking(opened) || (heading !== undefined && stretchOf({ text: heading }).ends('asked-of') !== null);
  });
};

/** 申报条件：项目已投产。年产值1000万元以上。 */
const opensWithAsking = (sentence: Sentence): boolean =>
  behindLabel(stretchOf(sentence)).begins(words(8), 'asking-title', words(4), sign(':')) !== null;

/** The sentences of a text that stand in lists of conditions. */
const listedConditions = (text: Recognized): ReadonlySet<Sentence> => {
  let led: (Pick<Sentence, 'block' | 'section'> & { readonly isTitled: boolean }) | null = null;
  const listed = new Set<Sentence>();
  for (const sentence of text.sentences) {
    const words = text.blocks[sentence.block]?.text ?? '';
    const isItem = parseLabel(words) !== null || (led?.isTitled === true && isWholeSentence(words));
    if (led && (sentence.section !== led.section || (sentence.block !== led.block && !isItem))) led = null;
    if (led) listed.add(sentence);
    const isTitled = isAskingLine(words);
    if (!isTitled && !leadsConditions(sentence)) continue;
    led = { block: sentence.block, section: sentence.section, isTitled };
    if (!isTitled && !endsWithColon(sentence)) listed.add(sentence);
  }
  return listed;
};

/** 申报条件, alone in its line: a title that is set like the text. */
const isAskingLine = (line: string): boolean =>
  line.trim().length <= longestTitle &&
  behindLabel(stretchOf({ text: line })).is(words(6), 'asking-title', maybe(' ')) !== null;

const longestTitle = 10;

const isWholeSentence = (line: string): boolean => /[。；;]\s*$/.test(line);

/**
 * 须符合下列条件：, 申报条件：, 具备下列情形之一的，奖励8万元：, 应具备：. Never a line that leads in tasks or what is given to those who
 * meet conditions: 对符合条件的园区，推进以下工作：.
 */
const leadsConditions = (sentence: Sentence): boolean => {
  const lead = leadOf(sentence);
  if (!lead || opensWithTask(sentence)) return false;
  const line = behindLabel(lead);
  const last = line.last('following-ones');
  return [
    line.ends('asked-of', 'comes-to*', 'any-of?', 'of?', maybe(' '), sign(':'), maybe(' ')),
    line.ends('asked-of', 'following-ones', sign(':'), maybe(' ')),
    line.ends('duty', words(4), 'meets', words(14), sign(':'), maybe(' ')),
    last && line.from(last.start).begins('following-ones', words(8, 0, '的'), 'asked-of'),
    line.holds('meets', 'following-ones', words(6, 0, '的'), 'any-of?', 'of?', sign(',:')),
  ].some(Boolean);
};

const endsWithColon = ({ text }: Sentence): boolean => /[:：]\s*$/.test(text);

/** The sentence up to the colon that leads in a list, which stands below it or goes on behind: 符合下列条件之一：①…. */
const leadOf = (sentence: Sentence): Stretch | null => {
  const whole = stretchOf(sentence);
  if (endsWithColon(sentence)) return whole;
  const colon = sentence.text.search(/[:：]/);
  return colon > 0 && parseLabel(sentence.text.slice(colon + 1).trimStart()) ? whole.upTo(colon + 1) : null;
};

/**
 * 培育企业100家以上, 每年建设充电桩500个以上: what a text sets itself, unless 的 closes it; 新增投资200万元以上 is asked of someone.
 */
const opensWithTask = (sentence: Sentence): boolean => {
  const line = behindLabel(stretchOf(sentence));
  const isOfSum = line.begins('built', 'metric') !== null && !line.begins('built', 'headcount');
  return line.begins('manner-of-task*', 'built') !== null && !isOfSum && !line.ends('of', maybe(',;。'), maybe(' '));
};

/**
 * The sentences of a text that stand in the section of a line that opens with the scale of what is given, before it.
 */
const beforeStandards = (text: Recognized): ReadonlySet<Sentence> => {
  const before = new Set<Sentence>();
  let passed: Sentence[] = [];
  for (const sentence of text.sentences) {
    if (passed[0]?.section !== sentence.section) passed = [];
    if (opensWithStandard(sentence)) {
      for (const asking of passed) before.add(asking);
      passed = [];
    } else if (!stretchOf(sentence).has('aim|until') && !opensWithTask(sentence)) passed.push(sentence);
  }
  return before;
};

/** 补助标准：按投资额的10%补助. */
export const opensWithStandard = (sentence: Sentence): boolean =>
  stretchOf(sentence).begins('gift|support', 'scale-noun', sign(':')) !== null;

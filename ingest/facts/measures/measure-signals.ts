// Whether a stretch of text is a measure.
//
// Signals, in order of precedence: it is a row of a table that lists gifts; it gives something; it names a responsible
// body; it promises support without an amount (一事一议, 给予奖励); it asks something and says what whoever meets it may
// have (可申请落户); it is a heading without others below that says what is to be done (加快…, 支持…), or in a chapter of
// tasks; it is an item that does so; it stands beside headings of which half or more are measures.
// Never: a section that closes or organises a text (附则, 组织保障, 审核发放), unless it gives a sum or rate, or one on funds
// (资金来源) sets a yearly sum; a section of a digest that sums up others (一句话判断) and gives nothing; a definition; a
// paragraph that says when the text enters into force; a heading whose items below are measures themselves.
import type { Award } from '../../../model/index.ts';
import { foldKey } from '../../../text/index.ts';
import { isDeclarative } from '../../heading-signals.ts';
import { type LabelStyle, labelEnd, parseLabel } from '../../labels.ts';
import { type Stretch, within, words } from '../../rules/stretch.ts';
import { sectionPath } from '../../segment.ts';
import type { Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { hasWork, type RuledAgency } from '../agencies/agency-role/agency-roles.ts';
import type { AmountGroups } from '../amount-role/amount-groups.ts';
import { giftRows } from '../tables/gift-lists.ts';
import { assignsByNumber } from './duties-by-number.ts';
import { entitles } from './entitlements.ts';
import { type Group, inSentence, isArticle, sentencesOf } from './measure-groups.ts';
import { aspectOf } from './measure-titles.ts';
import { acts, measureWords } from './measure-words.ts';

export type Candidate = {
  readonly group: Group;
  readonly terms: AmountGroups;
  /** What its tables give. */
  readonly listed: readonly Award[];
  readonly agencies: readonly RuledAgency[];
};

/** The candidates that are measures. */
export const standForThemselves = (text: Recognized, candidates: readonly Candidate[]): ReadonlySet<Candidate> => {
  const parents = new Set(text.sections.map((section) => section.parent));
  const heads = new Set(
    candidates
      .filter((candidate) => gives(candidate) || candidate.agencies.some(hasWork))
      .map(({ group }) => group.section?.parent ?? null),
  );
  const signalled = new Set(
    candidates.filter((candidate) => {
      const { section } = candidate.group;
      if (isGiftRow(text, candidate)) return true;
      if (!section)
        return (
          gives(candidate) ||
          isLabelledDuty(text, candidate) ||
          isLabelledEntitlement(text, candidate) ||
          (isLooseItem(text, candidate) &&
            sentencesOf(text, candidate.group).some((sentence) => supports(sentence.text)))
        );
      if (isMadeOf(section.title, measureWords().background)) return false;
      if (gives(candidate)) return !closes(section.title) || givesBelowClosing(section.title, candidate);
      return (
        (mayPromise(text, candidate) && entitles(text, candidate.terms, sentencesOf(text, candidate.group))) ||
        ((candidate.group.item !== null || !heads.has(section.index)) &&
          promises(text, candidate, !parents.has(section.index)))
      );
    }),
  );
  return new Set([...signalled, ...besideMeasures(text, candidates, signalled, parents)]);
};

/**
 * Of headings side by side, as most of them are measures: the others that have a text of their own, and close nothing.
 */
const besideMeasures = (
  text: Recognized,
  candidates: readonly Candidate[],
  signalled: ReadonlySet<Candidate>,
  parents: ReadonlySet<number | null>,
): Candidate[] => {
  const leaves = candidates.filter((candidate) => {
    const { section, item } = candidate.group;
    const isLeaf = section !== null && item === null && !parents.has(section.index);
    return (
      isLeaf &&
      section.title !== '' &&
      !isMadeOf(section.title, measureWords().background) &&
      !(isArticle(section) && section.runIn) &&
      (signalled.has(candidate) || mayPromise(text, candidate))
    );
  });
  const articles = candidates.filter(
    (candidate) =>
      candidate.group.runsOn &&
      (signalled.has(candidate) || (mayPromise(text, candidate) && !bindsAll(text, candidate))),
  );
  const items = candidates.filter(
    (candidate) =>
      isItemOfSupport(text, candidate) &&
      (signalled.has(candidate) || (mayPromise(text, candidate) && saysItsOwn(text, candidate))),
  );
  const loose = candidates.filter(
    (candidate) =>
      isLooseItem(text, candidate) &&
      (signalled.has(candidate) || (saysItsOwn(text, candidate) && saysWhatIsDone(text, candidate))),
  );
  const rows = Map.groupBy(
    [...leaves, ...articles, ...items, ...loose, ...paragraphsBetween(text, candidates, signalled)],
    (candidate) => rowOf(text, candidate),
  );
  return [...rows].flatMap(([key, row]) => {
    const known = row.filter((candidate) => signalled.has(candidate)).length;
    const isOfTerms = key === 'loose' || row.some((candidate) => isItemOfSupport(text, candidate));
    const least = key === 'counted' ? leastSentences : leastRow;
    if (row.length < least || known < row.length * (isOfTerms ? mostOfItems : mostOfRow)) return [];
    return row.filter((candidate) => !signalled.has(candidate));
  });
};

/**
 * The paragraphs of no section and without a label from the first that is a measure on, as news tell of a text
 * (贷款额度提高到80万元。 鼓励团购，…): those that are measures, and those that say what is done.
 */
const paragraphsBetween = (
  text: Recognized,
  candidates: readonly Candidate[],
  signalled: ReadonlySet<Candidate>,
): Candidate[] => {
  const free = candidates.filter((candidate) => isParagraph(text, candidate));
  const first = free.findIndex((candidate) => signalled.has(candidate));
  return free
    .slice(first < 0 ? free.length : first)
    .filter(
      (candidate) => signalled.has(candidate) || (saysItsOwn(text, candidate) && tellsWhatIsDone(text, candidate)),
    );
};

const isParagraph = (text: Recognized, { group }: Candidate): boolean => {
  const block = text.sentences[group.sentences[0] ?? -1]?.block ?? -1;
  return (
    group.section === null &&
    group.item === null &&
    text.blocks[block]?.kind === 'paragraph' &&
    labelStyleOf(text, group) === null
  );
};

/**
 * 此外，鼓励团购。, 在人才服务方面，…: one of the clauses that open it says what is to be done, and states nothing
 * (支持者认为…, 加快建设的地铁…, 推动回暖是…), or it tells of a point of the text.
 */
const tellsWhatIsDone = (text: Recognized, { group }: Candidate): boolean => {
  const [first] = sentencesOf(text, group);
  if (!first) return false;
  const aspect = aspectOf(stretchOf(first));
  const opening = first.text.split(/[,，;；。]/).slice(0, 2);
  return (
    (aspect !== null && !closes(aspect)) ||
    opening.some((words) => acts(words) && !isDeclarative(words) && stretchOf({ text: words }).has('of') === null)
  );
};

/** The row of a candidate: what one paragraph counts, other items of no section, or what stands side by side. */
const rowOf = (text: Recognized, candidate: Candidate): string => {
  const { section, runsOn, item, sentences } = candidate.group;
  if (isParagraph(text, candidate)) return 'paragraphs';
  if (section === null) return isCounted(text, sentences) ? 'counted' : 'loose';
  if (runsOn) return runsOnThrough;
  return item !== null ? `items ${section.index}` : `${section.parent} ${section.level}`;
};

/** An item below a heading of supports: 三、优惠政策 1.…。 2.…。 */
const isItemOfSupport = (text: Recognized, { group: { section, item, runsOn } }: Candidate): boolean =>
  section !== null &&
  (item ?? '') !== '' &&
  !runsOn &&
  sectionPath(text, section).some(({ title }) => measureWords().supportTitle.test(title));

/** 二是对乙…。: one of the items that a paragraph of no section counts, or several do. */
const isCounted = (text: Recognized, [first = -1]: readonly number[]): boolean =>
  parseLabel(text.sentences[first]?.text ?? '')?.style === inSentence;

/** It neither speaks of the others (以上奖励…, 上述企业…) nor says whom the text binds. */
const saysItsOwn = (text: Recognized, candidate: Candidate): boolean => {
  const [first] = sentencesOf(text, candidate.group);
  return (
    first !== undefined &&
    !bindsAll(text, candidate) &&
    stretchOf(first).from(labelEnd(first.text)).begins('aforesaid') === null
  );
};

/** 3.…可分期缴付。二是对乙实行补助。: what is to be done, what somebody may do, or what is given of items in one paragraph. */
const saysWhatIsDone = (text: Recognized, { group }: Candidate): boolean => {
  const said = isCounted(text, group.sentences) ? 'may|gift|support' : 'may';
  return sentencesOf(text, group).some((sentence) => acts(sentence.text) || stretchOf(sentence).has(said) !== null);
};

/** The row of all items whose numbers run on through the headings of a text. */
const runsOnThrough = 'items';

/** Whether it says whom the text binds, what it means, or who gets no more. */
const bindsAll = (text: Recognized, { group }: Candidate): boolean => {
  const [first] = sentencesOf(text, group);
  return first !== undefined && (measureWords().scope.test(first.text) || measureWords().told.test(first.text));
};

/** A row of a table of which each names a gift of its own, whatever it comes to: 免费工位 | 12个月. */
const isGiftRow = (text: Recognized, { group: { item, sentences } }: Candidate): boolean =>
  item !== null && giftRows(text).has(text.sentences[sentences[0] ?? -1]?.block ?? -1);

/** 九、实行常住地服务失业人员可在…（责任单位：…）: a heading that ran into its text, with whose work it is. */
const isLabelledDuty = (text: Recognized, { group, agencies }: Candidate): boolean => {
  const style = labelStyleOf(text, group);
  if (style === null) return false;
  return agencies.some((agency) => hasWork(agency) && (style === '一、' || agency.mention.listed !== null));
};

/** 2.对首次购房的家庭，首付比例降低至20%: the same of what somebody may have. */
const isLabelledEntitlement = (text: Recognized, { group, terms }: Candidate): boolean =>
  labelStyleOf(text, group) !== null && entitles(text, terms, sentencesOf(text, group));

/** The label that the first block of a group opens with; null for none, and for that of an annex. */
const labelStyleOf = (text: Recognized, { sentences }: Group): LabelStyle | null => {
  const block = text.sentences[sentences[0] ?? -1]?.block ?? -1;
  const style = parseLabel(text.blocks[block]?.text ?? '')?.style;
  return style === undefined || style === '附件' ? null : style;
};

/** 3.…土地出让金可分期缴付。: a paragraph with a label below no heading, which neither closes the text nor binds all of it. */
const isLooseItem = (text: Recognized, { group }: Candidate): boolean => {
  const style = isCounted(text, group.sentences) ? inSentence : labelStyleOf(text, group);
  if (group.section !== null || style === null || style === '（1）' || style === '①') return false;
  const said = sentencesOf(text, group);
  if (said[0] && speaksOfText(stretchOf(said[0]).from(labelEnd(said[0].text)))) return false;
  return !measureWords().entersForce.test(said[0]?.text ?? '') && !said.every(assignsByNumber);
};

/** 本通知所称…是指…, 适用本公告…, 享受本通知优惠的企业…: what the text means, and when and for whom it holds. */
const speaksOfText = (item: Stretch): boolean =>
  item.begins('itself') !== null || item.begins(words(8), 'comes-under', 'itself') !== null;

/** Whether a stretch of text gives something. */
export const gives = ({ terms, listed }: Candidate): boolean =>
  listed.length > 0 || terms.terms.some(({ reading }) => reading.as === 'award');

const givesSum = ({ terms, listed }: Candidate): boolean =>
  listed.length > 0 || terms.terms.some(({ reading }) => reading.as === 'award' && !boundsOthers.has(reading.role));

/** A section that closes a text gives all the same, one on funds a yearly sum alone: who bears what part of others. */
const givesBelowClosing = (title: string, candidate: Candidate): boolean =>
  setsFunds(title, candidate) || (givesSum(candidate) && !measureWords().funds.test(foldKey(title)));

/** 资金渠道 over 区财政每年安排2000万元. */
const setsFunds = (title: string, { terms }: Candidate): boolean =>
  measureWords().funds.test(foldKey(title)) &&
  terms.terms.some(
    ({ reading, list }) => reading.as === 'award' && reading.role === 'pool' && list.some(({ per }) => per === '年'),
  );

/** A share of others, a bound or a budget: alone they give nothing. */
const boundsOthers: ReadonlySet<string> = new Set(['match', 'cap', 'pool']);

/** Whether it stands in a section of a digest that says again what others say: 一句话判断, 速查表. */
export const sumsUp = (text: Recognized, { group: { section } }: Candidate): boolean =>
  section !== null &&
  sectionPath(text, section).some(({ title }) => stretchOf({ text: title }).has('sums-up') !== null);

/** 附则, 审核发放, 监督与责任: made of words that close or organise a text. */
const closes = (title: string): boolean => measureWords().closing.test(foldKey(title));

/** Whether a title is one of the words, or several of them joined: 支持方式和标准. */
export const isMadeOf = (title: string, words: ReadonlySet<string>): boolean => {
  const whole = foldKey(title);
  return words.has(whole) || whole.split(measureWords().joint).every((piece) => words.has(piece));
};

// So many headings side by side tell by their greater part what the others are.
const leastRow = 3;
const leastSentences = 2;
const mostOfRow = 0.5;
// Of items: at a half as many again are terms of the others.
const mostOfItems = 2 / 3;

/** Whether it neither closes nor organises the text, nor says from when it holds. */
const mayPromise = (text: Recognized, candidate: Candidate): boolean => {
  const { group } = candidate;
  const { section } = group;
  // what goes on behind the items of a section is of all of them
  if (!section || (group.item === null && !group.isHeaded)) return false;
  if (sectionPath(text, section).some((at) => closes(at.title)) || sumsUp(text, candidate)) return false;
  const said = sentencesOf(text, group);
  return !measureWords().entersForce.test(said[0]?.text ?? '') && !said.every(assignsByNumber);
};

/**
 * Whether an article of a regulation says who does what, and neither gives something nor says what is to be advanced.
 */
const onlyAssigns = (text: Recognized, { group, agencies }: Candidate): boolean =>
  !agencies.some(({ role, mention }) => role === 'payer' || mention.listed !== null) &&
  !sentencesOf(text, group).some(
    (sentence) =>
      acts(sentence.text) || stretchOf(sentence).holds('give', within(16), 'gift|money-gift|support|honour') !== null,
  );

/** Whether a sentence supports, and neither explains nor repeats. */
const supports = (sentence: string): boolean =>
  measureWords().support.test(sentence) && !measureWords().told.test(sentence);

const promises = (text: Recognized, candidate: Candidate, leaf: boolean): boolean => {
  const { group, agencies } = candidate;
  const { section } = group;
  if (!section || !mayPromise(text, candidate)) return false;
  const path = sectionPath(text, section);
  const sentences = group.sentences.flatMap((i) => text.sentences[i]?.text ?? []);
  const isDuty = agencies.some(hasWork) && !(path.some(isArticle) && onlyAssigns(text, candidate));
  if (isDuty || (group.item !== null && sentences.some(acts))) return true;
  if (sentences.some((sentence) => measureWords().support.test(sentence))) return sentences.some(supports);
  if (isArticle(section) && section.title === '' && path.some(({ title }) => measureWords().supportTitle.test(title)))
    return sentences.some(acts) && !bindsAll(text, candidate);
  // what stands behind a closing paragraph is no longer the heading's
  const first = text.sentences[group.sentences[0] ?? -1];
  if (!leaf || section.title === '' || !first || first.block > section.block + 1) return false;
  return (
    measureWords().actions.test(section.title) ||
    (stretchOf({ text: section.title }).ends('names-a-support') !== null && sentences.some(acts)) ||
    path.slice(0, -1).some((at) => measureWords().tasks.test(at.title))
  );
};

// Lists of documents that a text repeals: 决定对下列文件予以废止： above items that each name one, a heading 二、宣布失效的文件,
// or the title of a decision that does nothing else (关于废止部分规范性文件的决定).
//
// An item is a sentence that opens with its document, behind a label or none; what follows an item without naming one
// (another heading, 本决定自…施行) ends the list that a lead began.
import { withoutLabel } from '../../labels.ts';
import { decide } from '../../rules/decide.ts';
import type { RuleTable } from '../../rules/rule.ts';
import { overCommas, type Stretch, sign, within } from '../../rules/stretch.ts';
import type { DocumentMention, Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { isSaid } from '../said.ts';

/** What stands over an item. */
export type Over = {
  /** The lead of the list, the heading of its section, the title of the text; null where there is none. */
  readonly lead: Stretch | null;
  readonly heading: Stretch | null;
  readonly title: Stretch;
};

export const repealListTable: RuleTable<Over, boolean> = {
  id: 'reference/repeal-list',
  says: 'Whether the items of a list are repealed.',
  rules: [
    {
      id: 'reference/heading-that-keeps',
      says: 'A heading that says that documents go on in force repeals none of the items below it: 一、继续有效的文件.',
      outcome: false,
      when: ({ heading }) => (heading && !heading.has('repeal') ? heading.has('stays-in-force') : null),
    },
    {
      id: 'reference/lead-that-repeals',
      says: 'A lead that ends the force of what follows repeals the items: 决定对下列文件予以废止：.',
      outcome: true,
      when: ({ lead }) => lead && leadsIn(lead),
    },
    {
      id: 'reference/title-that-repeals',
      says: 'The title of a decision that ends the force of documents repeals the items: 关于废止部分文件的决定.',
      outcome: true,
      when: ({ title }) => title.has('repeal'),
    },
    {
      id: 'reference/heading-that-repeals',
      says: 'A heading that names documents without force repeals the items below it: 二、宣布失效的文件.',
      outcome: true,
      when: ({ heading }) => heading?.holds('repeal', { ...within(8), without: '' }, 'kinds-of-text') ?? null,
    },
  ],
};

/** A lead that closes with ： behind what ends the force, or says 下列, 以下 before it. */
export const leadsIn = (lead: Stretch) =>
  lead.ends('repeal', overCommas(24), sign(':：')) ?? lead.holds('these', overCommas(40), 'repeal');

/** The sentences, by index, whose documents are repealed by the list that they stand in. */
export const findRepealed = (
  text: Recognized,
  title: string | null,
  mentions: ReadonlyMap<number, readonly DocumentMention[]>,
): ReadonlySet<number> => {
  const titled = stretchOf({ text: title ?? '' });
  const headings = text.sections.map((section) => stretchOf({ text: section.title }));
  const repealed = new Set<number>();
  let lead: Stretch | null = null;
  let item = false;
  const mayLead = isSaid(text, 'repeal');
  text.sentences.forEach((sentence, index) => {
    if (sentence.zone === 'references' || sentence.zone === 'form' || sentence.zone === 'toc') return;
    const isItem = opensWithDocument(sentence, mentions.get(index) ?? []);
    const words = mayLead ? stretchOf(sentence) : null;
    if (words && leadsIn(words)) lead = words;
    else if (!isItem && item) lead = null;
    item = isItem;
    const heading = sentence.section === null ? null : (headings[sentence.section] ?? null);
    if (isItem && decide(repealListTable, { lead, heading, title: titled })?.outcome) repealed.add(index);
  });
  return repealed;
};

/** 3.《…办法》（…号）；, （二）某政发〔2012〕5号 … */
const opensWithDocument = (sentence: Sentence, mentions: readonly DocumentMention[]): boolean => {
  const [first] = mentions;
  return first !== undefined && withoutLabel(sentence.text.slice(0, first.at.start).trimStart()).trim() === '';
};

// Proposals: what an essay or a column says that a named body, class of bodies or place should do, each as a measure.
//
// Signals, in order of precedence: a heading that is one (种业企业应…), with all that stands below it; a sentence of the
// text (proposal-words.ts); beside one in its paragraph also what is put more weakly (可…, 给予…支持). What the same body
// should do besides in one section belongs to its first measure there.
// Never makes measures of a text with a single proposal, nor of one that names nobody.
import { type Measure, type MeasureAgency, quoteOf } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { isGeneric } from '../../mentions/agency-classes.ts';
import { sectionPath } from '../../segment.ts';
import type { Recognized, Section, Sentence } from '../../types.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';
import { measureId } from './measure-section.ts';
import { type Proposal, readProposal } from './proposal-words.ts';

/** The proposals of a text in its order. */
export const interpretProposals = (text: Recognized): Measure[] => {
  const headings = new Map<number, Measure>();
  for (const section of text.sections) {
    const proposal = readProposal(section.title);
    if (proposal && !proposal.weak) headings.set(section.index, ofHeading(text, section, proposal));
  }
  const found = [...headings.values(), ...ofSentences(text, new Set(headings.keys()))];
  return found.length < 2 ? [] : found.sort((a, b) => a.span.start - b.span.start);
};

const ofSentences = (text: Recognized, headings: ReadonlySet<number>): Measure[] => {
  const places = placesThatBegin(text);
  const measures: Measure[] = [];
  const acting = new Map<number | null, Set<string>[]>();
  let strong = -1;
  text.sentences.forEach((sentence, i) => {
    if (sentence.zone !== 'body' || (sentence.section !== null && headings.has(sentence.section))) return;
    const proposal = readProposal(sentence.text, places.get(i) ?? null);
    if (!proposal || (proposal.weak && strong !== sentence.block)) return;
    if (!proposal.weak) strong = sentence.block;
    const names = proposal.actors.map(([start, end]) => sentence.text.slice(start, end));
    const before = acting.get(sentence.section) ?? [];
    const same = before.some(
      (known) => names.every((name) => known.has(name)) && (proposal.weak || known.size === names.length),
    );
    if (sentence.section !== null && same) return;
    acting.set(sentence.section, [...before, new Set(names)]);
    measures.push(ofSentence(text, sentence, proposal));
  });
  return measures;
};

/** Of the sentences that begin with a place, where it ends: 湖南在…，应…. */
const placesThatBegin = (text: Recognized): ReadonlyMap<number, number> =>
  new Map(
    text.mentions.flatMap((mention) =>
      mention.type === 'region' && mention.at.start === 0 && !wide().test(mention.name)
        ? [[mention.sentence, mention.at.end] as const]
        : [],
    ),
  );

// what a country should do names nobody
const wide = vocabulary('proposals', (value) => shapeMaker(value, 'proposals.yml')('^{countries}$'));

const ofSentence = (text: Recognized, sentence: Sentence, { title, actors }: Proposal): Measure => {
  const section = sentence.section === null ? null : (text.sections[sentence.section] ?? null);
  return {
    id: measureId(text, sentence.span),
    rule: 'proposal',
    title,
    part: text.parts[sentence.part]?.title ?? null,
    ...plain(text, section),
    agencies: actors.map(([start, end]) =>
      agency(sentence.text.slice(start, end), sourceQuote(text.text, sentence, start, end)),
    ),
    ...sourceQuote(text.text, sentence, 0, sentence.text.length),
  };
};

const ofHeading = (text: Recognized, section: Section, { title, actors }: Proposal): Measure => ({
  id: measureId(text, section.span),
  rule: 'proposal-heading',
  title,
  part: text.parts[section.part]?.title ?? null,
  ...plain(text, section),
  agencies: actors.map(([start, end]) => {
    const name = section.title.slice(start, end);
    const at = text.text.indexOf(name, section.span.start);
    const found = at >= 0 && at + name.length <= section.span.end;
    return agency(
      name,
      found ? quoteOf(text.text, at, at + name.length) : quoteOf(text.text, section.span.start, section.span.end),
    );
  }),
  ...quoteOf(text.text, section.span.start, section.span.end),
});

const agency = (name: string, quoted: Pick<MeasureAgency, 'span' | 'quote'>): MeasureAgency => ({
  name,
  role: 'responsible',
  rule: 'proposal-actor',
  ...(isGeneric(name) ? { generic: true } : {}),
  ...quoted,
});

const plain = (text: Recognized, section: Section | null) => ({
  section: section ? sectionPath(text, section).map((at) => at.label ?? at.title) : [],
  instrument: '其他' as const,
  beneficiary: null,
  industries: [],
  awards: [],
  conditions: [],
});

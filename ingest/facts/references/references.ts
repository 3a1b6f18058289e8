// Documents that the text names, with how: repeals, annexes, implements, based-on, cites. The table relation.ts
// decides how, or that it is no reference.
//
// One reference for each document and relation, at its first place; a plain citation of what has a stronger relation
// is dropped. The quote is the words that state the relation. Lists of annexes without 《》 are in annex-lists.ts, lists
// of what is repealed in repeal-lists.ts and, without 《》, in bare-repeals.ts.
import type { Reference, Relation, Span } from '../../../model/index.ts';
import { docNumberAsWritten, foldKey } from '../../../text/index.ts';
import { labelEnd } from '../../labels.ts';
import { sourceQuote } from '../../layout/index.ts';
import { decide } from '../../rules/decide.ts';
import type { Ruling } from '../../rules/rule.ts';
import { maybe } from '../../rules/stretch.ts';
import type { DocumentMention, Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { historyBlocks } from '../front-matter/history.ts';
import { ruledBy } from '../ruled-by.ts';
import { findAnnexLists } from './annex-lists.ts';
import { findBareRepeals, isSameDocument } from './bare-repeals.ts';
import { type OwnNames, ReferenceScene } from './reference-scene.ts';
import { relationTable, type Stated } from './relation.ts';
import { findRepealed } from './repeal-lists.ts';

/** The references of a text in its order. */
export const interpretReferences = (
  text: Recognized,
  ownTitle: string | null,
  ownNumber: string | null,
): Reference[] => {
  const own = ownNames(text, ownTitle, ownNumber);
  const bySentence = documentsBySentence(text);
  const repealed = findRepealed(text, ownTitle, bySentence);
  const found: Found[] = [];
  for (const [index, mentions] of bySentence) {
    const sentence = text.sentences[index];
    if (!sentence || sentence.zone === 'form') continue;
    const scene = new ReferenceScene(sentence, mentions, own, repealed.has(index));
    for (const mention of mentions) found.push(...readReference(scene, mention));
  }
  const named = [...merge(found).values()].map((one) => referenceOf(text, one));
  const bare = findBareRepeals(text, ownTitle, named);
  const references = [...named.filter((one) => !bare.some((other) => isSameDocument(one, other))), ...bare];
  const annexes = findAnnexLists(text, references, own);
  const isAnnex = (one: Reference): boolean =>
    one.relation === 'cites' && annexes.some((annex) => isSameDocument(one, annex));
  return [...references.filter((one) => !isAnnex(one)), ...annexes];
};

const ownNames = (text: Recognized, title: string | null, number: string | null): OwnNames => ({
  title: foldKey(title ?? ''),
  number: foldKey(number ?? ''),
  carries: title !== null && stretchOf({ text: title }).has('carries-text') !== null,
  titleAt: lazily(() => text.blocks.findIndex((block) => title !== null && foldKey(block.text) === foldKey(title))),
  parts: text.parts.flatMap((part) => (part.title ? [foldKey(part.title)] : [])),
  history: historyBlocks(text),
  grounds: groundBlocks(text),
});

/** Blocks under a heading that names grounds, and those that open with 《 below such a name alone on its line. */
const groundBlocks = (text: Recognized): Set<number> => {
  const grounds = new Set(
    text.sections.flatMap(({ title, index }) => (stretchOf({ text: title }).begins('ground-title') ? [index] : [])),
  );
  let isBelow = false;
  return new Set(
    text.places.flatMap(({ section }, at) => {
      const block = text.blocks[at];
      if (block === undefined || block.kind === 'furniture') return [];
      const isNamed = isBelow && block.text.slice(labelEnd(block.text)).startsWith('《');
      isBelow = isNamed || stretchOf(block).is('ground-title', maybe(':：')) !== null;
      return isNamed || (section !== null && grounds.has(section)) ? [at] : [];
    }),
  );
};

/** The documents of each sentence; 《条例》 in full where the text has said that this stands for 《某条例》. */
const documentsBySentence = (text: Recognized): Map<number, DocumentMention[]> => {
  const aliases = new Map(text.aliases.map(({ alias, of }) => [alias.replace(/[《》]/g, ''), of]));
  const bySentence = new Map<number, DocumentMention[]>();
  for (const mention of text.mentions) {
    if (mention.type !== 'document') continue;
    const title = /^《(.+)》$/.exec(aliases.get(mention.title ?? '') ?? '')?.[1];
    const list = bySentence.get(mention.sentence) ?? [];
    bySentence.set(mention.sentence, [...list, title ? { ...mention, title } : mention]);
  }
  return bySentence;
};

type Found = {
  readonly mention: Pick<DocumentMention, 'title' | 'docNumber' | 'span'>;
  readonly sentence: Sentence;
  readonly relation: Relation;
  readonly ruling: Ruling<unknown>;
  /** The words that state the relation, in the sentence. */
  readonly at: Span;
  /** The line of the own title alone says so: any sentence of the text says it better. */
  readonly ofTitle: boolean;
};

const readReference = (scene: ReferenceScene, mention: DocumentMention): Found[] => {
  const window = scene.windowOf(mention);
  const ruling = window && decide(relationTable, window);
  if (!ruling?.outcome.relation) return [];
  const evidence = ruling.evidence.map((cue) => scene.placeOf(cue));
  return [
    {
      mention,
      sentence: scene.sentence,
      relation: ruling.outcome.relation,
      ruling: { ...ruling, evidence },
      at: quoted(ruling.outcome, scene.withArticles(mention), mention, evidence),
      ofTitle: ruling.outcome.stands === 'title',
    },
  ];
};

/** From the verb to the document, from the document through the verb, or the document alone. */
const quoted = (
  { relation, stands }: Stated,
  document: Span,
  mention: DocumentMention,
  evidence: readonly Span[],
): Span => {
  const [verb] = evidence;
  if (stands === 'behind' && verb) return { start: document.start, end: verb.end };
  if (stands === 'before' && verb)
    return { start: verb.start, end: relation === 'repeals' ? mention.at.end : document.end };
  return document;
};

const referenceOf = (text: Recognized, { mention, sentence, relation, ruling, at }: Found): Reference => ({
  id: `${text.id}/reference/${mention.span.start}-${mention.span.end}`,
  title: mention.title,
  docNumber: mention.docNumber && docNumberAsWritten(mention.docNumber, wordsAround(text, sentence)),
  relation,
  ...ruledBy(sentence, ruling),
  ...sourceQuote(text.text, sentence, at.start, at.end),
});

const wordsAround = ({ text }: Recognized, { span }: Sentence): string => text.slice(span.start, span.end);

/**
 * One for each document: the same number, or the same title where one of the two has none. The strongest relation
 * stands, at its first place; but what is repealed or carried may be another edition with the same title, and stands
 * beside it.
 */
const merge = (found: readonly Found[]): Map<string, Found> => {
  const numberOf = new Map<string, string>();
  for (const { mention } of found)
    if (mention.title && mention.docNumber) numberOf.set(titleKey(mention.title), foldKey(mention.docNumber));
  const kept = new Map<string, Found>();
  for (const one of found) {
    const { title, docNumber } = one.mention;
    const edition = one.relation === 'repeals' || one.relation === 'annexes' ? `${one.relation} ` : '';
    const id =
      edition + (docNumber ? foldKey(docNumber) : (numberOf.get(titleKey(title ?? '')) ?? titleKey(title ?? '')));
    const known = kept.get(id);
    const stronger =
      !known || known.ofTitle || strength.indexOf(one.relation) < strength.indexOf(known.relation) ? one : known;
    const mention = {
      ...stronger.mention,
      title: stronger.mention.title ?? known?.mention.title ?? title,
      docNumber: stronger.mention.docNumber ?? known?.mention.docNumber ?? docNumber,
    };
    kept.set(id, { ...stronger, mention });
  }
  for (const id of [...kept.keys()]) if (kept.has(`repeals ${id}`) || kept.has(`annexes ${id}`)) kept.delete(id);
  return kept;
};

/** 《…目录（2025年版）》 and 《…目录》 are one document. */
const titleKey = (title: string): string => {
  const bracket = /[(（][^()（）]{1,12}[)）]$/.exec(title);
  const words = stretchOf({ text: bracket?.[0] ?? '' });
  return foldKey(words.has('edition') ? title.slice(0, bracket?.index) : title);
};

const strength: readonly Relation[] = ['based-on', 'implements', 'cites'];

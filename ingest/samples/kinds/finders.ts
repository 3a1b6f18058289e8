// What single finders find in the text of a case alone.
import { foldWidths } from '../../../text/index.ts';
import { findDutyNotes } from '../../duty-notes.ts';
import { rolesOfSentence } from '../../facts/agencies/agency-role/agency-roles.ts';
import { findClauses } from '../../facts/clauses.ts';
import { boundsIn } from '../../facts/conditions/bound-clause.ts';
import { findExclusions, findQualities } from '../../facts/conditions/qualities.ts';
import { callName } from '../../facts/measures/calls.ts';
import { instrumentOf } from '../../facts/measures/instruments.ts';
import { ownPhrase } from '../../facts/measures/measure-titles.ts';
import { readProposal } from '../../facts/measures/proposal-words.ts';
import { leadingRecipient } from '../../facts/recipients/recipient-noun.ts';
import { parseLabel } from '../../labels.ts';
import { defaultLimits } from '../../limits.ts';
import { findAgencies } from '../../mentions/agencies.ts';
import { findAliases } from '../../mentions/aliases.ts';
import { findDocumentMentions } from '../../mentions/documents.ts';
import { findIndustries } from '../../mentions/industries.ts';
import { madeUpSentence } from '../../mentions/made-up-sentence.ts';
import { findQuantities } from '../../mentions/quantity.ts';
import { findRegions } from '../../mentions/regions.ts';
import { findArticle } from '../../read/page-article.ts';
import { findPageTitle } from '../../read/page-title.ts';
import { readPageTree } from '../../read/page-tree.ts';
import type { Segmented } from '../../types.ts';
import { one, type Readers } from './reading.ts';

export const finderKinds = {
  clauses: ({ text }) => findClauses(foldWidths(text)).map(({ start, end }) => foldWidths(text).slice(start, end)),
  /** What the text says of 以上 and 以下: side and sign. */
  'bounds meant': ({ text }) => Object.entries(boundsIn(text)).map(([side, sign]) => `${side} ${sign}`),
  qualities: ({ text }) => findQualities(foldWidths(text)).map(({ metric, op, value }) => `${metric} ${op} ${value}`),
  exclusions: ({ text }) => findExclusions(foldWidths(text)).map(({ value }) => value),
  /** What a title calls for. */
  call: ({ text }) => one(callName(text)),
  /** What a measure of the title that gives something works by, its words being the text. */
  'instrument of a gift': ({ text, title }) => [instrumentOf(title ?? '', text, true)],
  /** The same of a measure that gives nothing. */
  'instrument of a task': ({ text, title }) => [instrumentOf(title ?? '', text, false)],
  /** The phrase that names a measure without a title. */
  'own title': ({ text }) => [ownPhrase(foldWidths(text).slice(parseLabel(foldWidths(text))?.end ?? 0))],
  /** What a sentence proposes: title ← who should act; ~ before a weak one. */
  proposal: ({ text }) => {
    const words = foldWidths(text);
    const found = readProposal(words);
    if (!found) return [];
    const actors = found.actors.map(([start, end]) => words.slice(start, end)).join(', ');
    return [`${found.weak ? '~ ' : ''}${found.title} ← ${actors}`];
  },
  beneficiary: ({ text }) => one(leadingRecipient(foldWidths(text))),
  /** Words = value unit, per, bound; of a range both ends, < where the upper does not count itself. */
  quantities: ({ text }) => {
    const folded = foldWidths(text);
    return findQuantities(folded).map(({ at, value, valueMax, unit, per, bound, maxBound }) => {
      const upper = valueMax === undefined ? '' : `…${maxBound === 'less-than' ? '<' : ''}${valueMax}`;
      return `${folded.slice(at.start, at.end)} = ${value}${upper} ${unit}${per ? ` per ${per}` : ''} ${bound}`;
    });
  },
  /** Agencies named, with what they do there; * for a class. */
  'agencies named': ({ text }) => {
    const sentence = madeUpSentence(text);
    const mentions = findAgencies(text, sentence);
    const roles = new Map(rolesOfSentence(sentence, mentions).map(({ mention, role }) => [mention, role]));
    return mentions.flatMap((mention) => {
      const role = roles.get(mention);
      if (!role && mention.stands !== 'agency' && mention.stands !== 'authority') return [];
      return [`${mention.name}${mention.stands === 'class' ? '*' : ''} ${role ?? 'mention'}`];
    });
  },
  /** Notes on whose work something is: the note, then each duty with its names. */
  'duty notes': ({ text }) =>
    findDutyNotes(text).map(({ span, duties }) =>
      [text.slice(...span), ...duties.map(({ role, names }) => `${role} ${text.slice(...names)}`)].join(' | '),
    ),
  /** Other names that a sentence gives: alias = what it stands for. */
  aliases: ({ text }) =>
    findAliases({ text, sentences: [madeUpSentence(text)] } as unknown as Segmented).map(
      ({ alias, of }) => `${alias} = ${of}`,
    ),
  /** The title in 《》, the number behind it or alone. */
  'documents named': ({ text }) =>
    findDocumentMentions(text, madeUpSentence(text), 0).map(({ title, docNumber }) =>
      [title === null ? '' : `《${title}》`, docNumber ?? ''].filter((part) => part !== '').join(' '),
    ),
  'industries named': ({ text }) => findIndustries(foldWidths(text)).map(({ name }) => name),
  /** Places, as name=code; a zone as name=parent/zone with - for an open parent; several codes of one name by |. */
  'regions named': ({ text }) =>
    findRegions(foldWidths(text)).map(
      ({ name, codes, zone }) => `${name}=${codes.join('|') || '-'}${zone === null ? '' : `/${zone}`}`,
    ),
  /** The title of the article of a web page. */
  'page title': ({ text }) => {
    const tree = readPageTree(text, defaultLimits.nesting);
    return one(tree && findPageTitle(tree.root, findArticle(tree.root)));
  },
} satisfies Readers;

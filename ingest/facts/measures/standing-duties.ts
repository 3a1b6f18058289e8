// Agencies that a note gives to all that follows: （责任单位：市住建局。以下均需各县区人民政府落实，不再列出）.
import { simplifiedLine } from '../../mentions/agencies.ts';
import { within } from '../../rules/stretch.ts';
import type { Recognized } from '../../types.ts';
import type { RuledAgency } from '../agencies/agency-role/agency-roles.ts';

export type StandingDuty = {
  /** The sentence behind which it holds, and the part of the text to whose end. */
  readonly sentence: number;
  readonly part: number;
  readonly agencies: readonly RuledAgency[];
};

/** The notes of a text, in its order. */
export const standingDuties = (
  text: Recognized,
  bySentence: ReadonlyMap<number, readonly RuledAgency[]>,
): StandingDuty[] =>
  [...bySentence].flatMap(([sentence, agencies]) => {
    const said = text.sentences[sentence];
    const note = said && simplifiedLine(said).holds('below', within(6), 'all-need');
    const from = note?.at(-1)?.end;
    const named = from === undefined ? [] : agencies.filter(({ mention }) => mention.at.start >= from);
    return said && named.length > 0 ? [{ sentence, part: said.part, agencies: named }] : [];
  });

// Whom a line says that a gift is for: 支持对象：规上工业企业。 or a section 补贴对象, for what other lines of the measure give.
// Never a line that gives or asks for papers, nor the object of something else (培训对象).
import { maybe, sign } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { behindLabel, isNamed, shortened } from './phrase.ts';
import { namesRecipient } from './recipient-noun.ts';

/** Whom the last such line before a sentence of a measure names; null where none does. */
export const statedObject = (text: Recognized, sentences: readonly Sentence[], sentence: Sentence): string | null => {
  for (let i = sentences.indexOf(sentence) - 1; i >= 0; i--) {
    const before = sentences[i];
    const named = before ? objectIn(text, before) : null;
    if (named !== null) return named;
  }
  return null;
};

const objectIn = (text: Recognized, sentence: Sentence): string | null => {
  const line = behindLabel(stretchOf(sentence));
  const found =
    line.begins('gift|support|applicant', 'object', sign(':')) ?? line.begins('gift|support|applicant', 'object', 'is');
  const last = found?.at(-1);
  const title = sentence.section === null ? '' : (text.sections[sentence.section]?.title ?? '');
  const isTitled = stretchOf({ text: title }).is('gift|support|applicant', 'object', maybe(':')) !== null;
  if (!last && !isTitled) return null;
  const said = (last ? line.from(last.end).text : line.text).replace(/^:/, '').replace(/[。;]\s*$/, '');
  const whom = shortened(said);
  return namesRecipient(whom) && isNamed(whom) && !stretchOf({ text: said }).has('give') ? whom : null;
};

// Whom a line says that a gift is for: 支持对象：规上工业企业。 or a section 补贴对象, for what other lines of the measure give.
// Never a line that gives or asks for papers, nor the object of something else (培训对象).
import { figure, maybe, sign, within, words } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { opensWithStandard } from '../asking-lists.ts';
import { tellsWho } from './opening-clause.ts';
import { behindLabel, isNamed, shortened, withoutStart } from './phrase.ts';
import { namesRecipient } from './recipient-noun.ts';

/** Tells whom the last such line before a sentence names; null where none does. Looks at each line once. */
export const statedObjects = (text: Recognized, sentences: readonly Sentence[]) => {
  const before = new Map<Sentence, string | null>();
  let last = objectAbove(text, sentences[0]);
  for (const sentence of sentences) {
    before.set(sentence, last);
    last = objectIn(text, sentence) ?? last;
  }
  return (sentence: Sentence): string | null => before.get(sentence) ?? subjectBefore(text, sentences[0], sentence);
};

/** Whom the title or the first sentence speaks of, over a line that opens with a scale. */
const subjectBefore = (text: Recognized, first: Sentence | undefined, sentence: Sentence): string | null => {
  if (!opensWithStandard(sentence)) return null;
  const title = sentence.section === null ? undefined : text.sections[sentence.section]?.title;
  return subjectOf(title ?? '') ?? subjectOf(first?.text ?? '');
};

/** 物流企业 of 物流企业购置设备 over 补助标准：按投资额的20%补助: who does what the heading or the first sentence says. */
const subjectOf = (said: string): string | null => {
  const line = behindLabel(stretchOf({ text: said }));
  const [noun] = line.all('recipient-noun');
  const subject = noun ? line.upTo(noun.end) : null;
  if (!subject?.is(words(12, 0, ':')) || subject.begins('manner-of-task*', 'built')) return null;
  return subject.has('encourage|for|give|gift|located') ? null : subject.text;
};

/** 补贴对象：高校学生 in the lines right above a measure whose own first line is 补贴条件; nothing above lines that give. */
const objectAbove = (text: Recognized, first: Sentence | undefined): string | null => {
  const at = first ? text.sentences.indexOf(first) : -1;
  for (const sentence of text.sentences.slice(Math.max(0, at - linesAbove), Math.max(0, at)).toReversed()) {
    const line = stretchOf(sentence);
    if (sentence.section !== first?.section || line.holds('give|gift', within(16), figure)) return null;
    const object = objectIn(text, sentence);
    if (object) return object;
  }
  return null;
};

// Object, condition and scale, each with its label in a line of its own, one of them of two lines.
const linesAbove = 5;

const objectIn = (text: Recognized, sentence: Sentence): string | null => {
  const line = behindLabel(stretchOf(sentence));
  const found =
    line.begins('gift|support|applicant', 'object', sign(':')) ?? line.begins('gift|support|applicant', 'object', 'is');
  const last = found?.at(-1);
  const title = sentence.section === null ? '' : (text.sections[sentence.section]?.title ?? '');
  const above = text.sentences[text.sentences.indexOf(sentence) - 1];
  if (!last && !isObjectLabel(title) && !(above && isObjectLabel(above.text))) return null;
  const said = (last ? line.from(last.end).text : line.text).replace(/^:/, '').replace(/[。;]\s*$/, '');
  const whom = shortened(withoutStart(stretchOf({ text: said }), 'for').text);
  const isSomebody =
    namesRecipient(whom) || (tellsWho(stretchOf({ text: whom })) && !stretchOf({ text: said }).ends('of'));
  return isSomebody && isNamed(whom) && !stretchOf({ text: said }).has('give') ? whom : null;
};

/** 补贴对象 or 2.支持对象： alone. */
const isObjectLabel = (said: string): boolean =>
  behindLabel(stretchOf({ text: said.trim() })).is('gift|support|applicant', 'object', maybe(':')) !== null;

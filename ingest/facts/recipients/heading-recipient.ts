// Whom a heading supports: 支持新引进企业落户 → 新引进企业; or the prize that it names. It gets what the text below gives to nobody
// in particular.
// Never a word that any heading could have (支持企业上云), nor what stands behind the verb without a recipient.
import { words } from '../../rules/stretch.ts';
import { sectionPath } from '../../segment.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { isNamed } from './phrase.ts';
import { isGenericRecipient } from './recipient-noun.ts';

/** The recipient that the innermost heading of a sentence names that names one; null where none does. */
export const recipientOfHeading = (text: Recognized, { section }: Sentence): string | null => {
  const own = section === null ? undefined : text.sections[section];
  if (!own) return null;
  for (const { title } of sectionPath(text, own).toReversed()) {
    const named = supported(title);
    if (named !== null) return named;
  }
  return null;
};

const supported = (title: string): string | null => {
  const whole = stretchOf({ text: title });
  if (whole.is('prize') ?? whole.is('rank|degree', 'rank-tail?')) return title;
  const [verb] = whole.begins('encourage') ?? [];
  if (!verb) return null;
  const behind = whole.from(verb.end);
  for (const noun of behind.all('recipient-noun').toReversed()) {
    const who = behind.upTo(noun.end);
    if (
      who.is(words(16, 3, '的、和及与')) &&
      !isGenericRecipient(who) &&
      isNamed(who.text) &&
      !who.has('give|gift|support')
    )
      return who.text;
  }
  return null;
};

// Who is counted where a sum is given or bounded: 单个项目最高50万元, 每位学员补贴300元.
// Never a word that any of them has alone, where a phrase before it says which they are (对快递企业…，每家企业最高20万元).
import { type Stretch, within, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { behindLabel, isNamed, withoutEnd, withoutStart } from './phrase.ts';

/** 单个项目, 每家企业 as the subject of a bound. */
export const eachOne = (head: Stretch): string | null => {
  const own = behindLabel(head);
  const [each] = own.begins('single|same') ?? [];
  if (!each) return null;
  if (own.begins('each', 'counted-thing')) return null;
  const end = head.all('bound-verb|draw').find((cue) => cue.start >= each.end + 1);
  const whole = end ? own.upTo(end.start) : own;
  const noun = whole.last('recipient-noun');
  const phrase = noun ? whole.upTo(noun.end) : whole;
  return phrase.is('single|same', within(10, 1)) ? phrase.text : null;
};

/** 每位学员补贴300元, 同一企业一年最高补贴5万元: whoever is counted, as the subject of the clause that gives. */
export const eachNamed = (head: Stretch): string | null => {
  const own = withoutStart(head, 'by');
  const counted = own.begins('each-counted|each-recipient|single|same')?.at(-1);
  if (!counted) return null;
  for (const noun of own.from(counted.end).all('recipient-noun')) {
    const who = own.from(counted.end).upTo(noun.end);
    if (who.is(words(12, 2, '的')) && !who.begins('event|counted-thing')) return who.text;
  }
  return null;
};

/** 入选村 of 县财政按照每个入选村不超过30万元: whatever is counted right before the bound, the verb or the sum. */
export const eachThing = (head: Stretch): string | null => {
  const counted = head.last('each-thing');
  const behind = counted
    ? withoutEnd(head.from(counted.end), 'most|not-over|give|gift|once|giving-adverb|by|year|on-average')
    : null;
  return behind?.is(words(10, 2, '的')) &&
    !behind.begins('event|counted-thing') &&
    !behind.has('no-payee') &&
    !behind.is('class-noun') &&
    !behind.has('each|gift') &&
    isNamed(behind.text)
    ? behind.text
    : null;
};

/** The last 每家企业 of the sentence before the clause. */
export const eachBefore = (before: Stretch): string | null =>
  before
    .all('single|same')
    .flatMap((cue) => {
      if (cue.start > 0 && !/[,;。]/.test(before.cues.text[cue.start - 1] ?? '')) return [];
      const found = before.from(cue.start).begins('single|same', 'one-unit?', 'recipient-noun');
      return found ? [before.cues.text.slice(cue.start, found.at(-1)?.end)] : [];
    })
    .at(-1) ?? null;

/**
 * 单家快递企业 of 单家企业 behind 对符合条件的快递企业: who is counted, by the noun of those whom the phrase names. Null where they
 * are of another kind; as printed where that has their kind (单个小微企业), or the phrase says more: a name of many words
 * (本年在库批零企业), or those of 每家 who do something (实施技改的企业).
 */
export const countedAmong = (each: string, whole: string | null): string | null => {
  const counted = stretchOf({ text: each });
  const noun = counted.last('recipient-noun');
  const phrase = withoutStart(stretchOf({ text: whole ?? '' }), 'single|same');
  if (!noun || !phrase.text.endsWith(noun.word)) return null;
  const [of] = phrase.all('of').slice(-1);
  if (!counted.upTo(noun.start).is('single|same', 'one-unit?', within(1))) return each;
  if (counted.begins('each') && (of || phrase.begins('does'))) return each;
  if (phrase.text.length <= longestName) return `${each.slice(0, noun.start)}${phrase.text}`;
  if (!of) return null;
  const named = phrase.from(of.end).text;
  return named.length <= longestName ? `${each.slice(0, noun.start)}${named}` : each;
};

// 工业企业, 工业技术改造项目: a longer name tells by itself who is meant.
const longestName = 8;

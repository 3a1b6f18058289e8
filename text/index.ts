// Chinese text as such: widths, 繁简, numerals, days, words, search tokens. It knows nothing of documents, and reads
// nothing but its own dictionaries.

export {
  type DayName,
  dayInFigures,
  dayPattern,
  findDays,
  findTimes,
  monthInFigures,
  parseDay,
  parseDayLine,
  shortDayInFigures,
  type TimeName,
  yearInFigures,
  yearsBetween,
} from './days.ts';
export { docNumberAsWritten, docNumberForm } from './doc-number.ts';
export { findNumerals, type Numeral } from './find-numerals.ts';
export { type FoldedText, foldForSearch, foldWithMap, unfoldSpan } from './fold.ts';
export { foldKey } from './key.ts';
export { matchesOf } from './matches.ts';
export { parseNumeral } from './numerals.ts';
export { matchPinyin, pinyinTyped, rankOfMatch, soundAlike, syllablesOf } from './pinyin.ts';
export { remembering, rememberingOf } from './remembering.ts';
export { findRuns, type Run } from './runs.ts';
export { simplifyUnits } from './script.ts';
export { isShortFor } from './short-for.ts';
export { SignSet } from './sign-set.ts';
export { formatNumeral, type NumeralOptions, type NumeralStyle } from './spell-numeral.ts';
export { stopWords } from './stop-words.ts';
export { indexTokens, numberToken, phraseTokens, queryTokens, queryWords, rankingTokens } from './tokens.ts';
export { foldWidths } from './widths.ts';
export { cutWords, type TaggedWord, tagWords, type Word, wordOver } from './words.ts';
export { findWrittenNumbers, keysOfSum, parseSum, type WrittenNumber } from './written-numbers.ts';

// What a line of a western page says that it is, by its words: the head of a list of other articles or of what readers
// write, a day, what a reader may do with the page. The words stand in vocabulary/page-parts.yml, by language.
import { stretchOf } from '../vocabulary/cues.ts';
import { alternatives, mapping, vocabulary, wordList } from '../vocabulary/index.ts';

/** The words of names of classes. */
export const classWords = vocabulary('page-parts', (value) => {
  const file = mapping(value, 'page-parts.yml');
  const list = (name: string): readonly string[] => String(file[name] ?? '').split(/\s+/);
  const begun = (name: string): RegExp => new RegExp(`^(?:${list(name).join('|').replaceAll('*', '.*')})$`);
  return {
    asides: new Set(list('asides')),
    perhaps: new Set(list('perhaps')),
    author: new RegExp(`(?:^| )authors? (?:${list('author').join('|')})(?: |$)`),
    meta: new RegExp(`(?:^| )(?:${list('meta').join('|')}) meta(?: |$)`),
    caption: new RegExp(
      `(?:^| )(?:${list('caption').join('|')}|(?:${list('picture').join('|')}) (?:${list('pictured').join('|')}))(?: |$)`,
    ),
    lead: new Set(list('lead')),
    western: begun('western'),
    westernPerhaps: begun('westernPerhaps'),
  };
});

const heads = ['contents', 'own', 'readers', 'writer', 'filed', 'others'] as const;

/** What a heading begins: a list of the text's parts, a part of the text, what readers write, and so on. */
export type HeadOf = (typeof heads)[number];

const lineWords = vocabulary('page-parts', (value) => {
  const file = mapping(value, 'page-parts.yml');
  const list = (name: string): readonly string[] => wordList(file[name], name);
  const ofAll = (name: string): readonly string[] =>
    Object.entries(mapping(file[name], name)).flatMap(([language, words]) => wordList(words, language));
  const begins = (words: readonly string[]): RegExp => new RegExp(`^(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, 'u');
  const alone = (words: readonly string[]): RegExp => new RegExp(`^(?:${alternatives(words)})$`, 'u');
  const credited = (words: readonly string[]): RegExp => new RegExp(`^[([]?\\s*(?:${alternatives(words)})\\s*[:：©]`);
  const within = (words: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}-])(?:${alternatives(words)})(?![\\p{L}-])`, 'gu');
  return {
    heads: heads.map((of) => ({
      of,
      alone: alone(ofAll(of)),
      begins: begins(ofAll(of).filter((w) => w.includes(' '))),
    })),
    own: begins(ofAll('own')),
    readAlso: begins(ofAll('readAlso')),
    back: alone(ofAll('back')),
    advert: alone(list('advert')),
    onward: alone(list('onward')),
    credit: credited([...list('credit'), ...list('pictureCredit')]),
    pictureCredit: credited(list('pictureCredit')),
    filed: new RegExp(`^(?:${alternatives(ofAll('filed'))})\\s*[:：]`),
    filedPerhaps: new Set(list('filedPerhaps')),
    thread: within(list('thread')),
    appeals: within(list('appeals')),
    deeds: within(list('deeds')),
    places: within(list('places')),
    dated: begins(list('dated')),
    datedWithin: new RegExp(`(?<!\\p{L})(?:${alternatives(list('dated'))})(?!\\p{L})`, 'giu'),
    by: begins(list('by')),
    byWithin: new RegExp(`(?<!\\p{L})(?:${alternatives(list('by'))})\\s`, 'giu'),
    names: new Set(list('names')),
    agencies: new Set(list('agencies')),
    hours: new Set(list('hours')),
    months: new Set(list('months')),
    reading: new RegExp(`(?<!\\p{L})(?:${alternatives(list('reading'))})(?!\\p{L})`, 'u'),
    figures: begins(list('figures')),
  };
});

/** Small letters without the signs and numbers around them; of a very long line its begin. */
const plain = (words: string): string => {
  const line = words.slice(0, longestAsked).toLowerCase().replace(/’/g, "'");
  const isLetter = (at: number): boolean => /\p{L}/u.test(line.charAt(at));
  let [from, to] = [0, line.length];
  while (from < to && !isLetter(from)) from++;
  while (to > from && !isLetter(to - 1)) to--;
  return line.slice(from, to).replace(/\s+/g, ' ');
};

// Characters. No more than a begin of a longer line is compared.
const longestAsked = 400;

// Characters. Heads of lists go on with the name of a site or topic: Mehr zum Thema Hafenausbau.
const longestHead = 80;

/** Of what a line is the head, or null; a word alone has to be all of it, several may go on. */
export const headOf = (words: string): HeadOf | null => {
  if (words.length > longestHead || readAlso(words) === 'with-sign') return null;
  const line = plain(words);
  if (lineWords().filed.test(words.trim().toLowerCase())) return 'filed';
  return lineWords().heads.find(({ alone, begins }) => alone.test(line) || begins.test(line))?.of ?? null;
};

/** Whether the head of a list goes on with words of its own: More from the harbour. */
export const goesOn = (words: string): boolean => {
  const line = plain(words);
  return !lineWords().heads.some(({ alone }) => alone.test(line));
};

/** Whether what a text is filed under may be what it is about: Categories, Themen: Motoren. */
export const isFiledPerhaps = (words: string): boolean =>
  lineWords().filedPerhaps.has(plain(words.split(/[:：]/)[0] ?? ''));

/** Whether a short line shows that readers write: Reply, Anna Berg says, Otto 3 May 2026 at 10:22. */
export const isOfThread = (words: string): boolean => {
  if (words.length > longestHead) return false;
  const tokens = words.match(/[\p{L}\d][\p{L}\d.'’-]*/gu) ?? [];
  const days = tokens.filter((token) => !/^\p{Lu}\p{L}/u.test(token) || isDay(token, 0));
  return words.toLowerCase().search(lineWords().thread) >= 0 || (days.length < tokens.length && isDay(days.join(' ')));
};

/** Whether words ask for gifts, members or subscribers. */
export const isAppeal = (words: string): boolean => words.toLowerCase().search(lineWords().appeals) >= 0;

/** Whether a heading or label begins a part of the text itself: References, Anhang 2, Links zur Sendung. */
export const isOwnPart = (words: string): boolean => lineWords().own.test(plain(words));

/** Whether a line that begins like those that name another article has a sign behind it (Lea también: …). */
export const readAlso = (words: string): 'with-sign' | 'without-sign' | null => {
  const line = plain(words);
  const rest = line.slice(lineWords().readAlso.exec(line)?.[0].length ?? line.length + 1);
  if (!lineWords().readAlso.test(line)) return null;
  return /^\s*(?:[:|–—>»?]|- ).*\p{L}/u.test(rest) ? 'with-sign' : 'without-sign';
};

/** Whether a line says what follows: The following grants are paid. One that ends with a colon has to be as long. */
export const announces = (words: string, least = 0): boolean =>
  (/[:：]\s*$/.test(words) && words.replace(/\s/g, '').length >= least) ||
  stretchOf({ text: words.toLowerCase() }).has('list-follows') !== null;

/** Whether a line leads back, to the top or to the whole of a text, or labels an advertisement. */
export const isLabelOfSite = (words: string): boolean => {
  const line = plain(words);
  return lineWords().back.test(line) || lineWords().advert.test(line) || lineWords().onward.test(line);
};

/**
 * Whether a line has the words of one that says who made a picture, and names alone: Foto: Anna Berg/Hafenamt. In a
 * bracket, (Credit: Harbour Press), or with a label of pictures alone (Bildquelle), it needs no picture beside it.
 */
export const pictureCredit = (words: string): 'alone' | 'beside-picture' | null => {
  const line = words.trim();
  const label = line.length <= longestCredit ? lineWords().credit.exec(line.toLowerCase())?.[0] : undefined;
  if (label === undefined || !areNames(line.slice(label.length).replace(/[\])]$/, ''))) return null;
  return /^\(.*\)$|^\[.*\]$/.test(line) || lineWords().pictureCredit.test(line.toLowerCase())
    ? 'alone'
    : 'beside-picture';
};

/** Anna Berg/Hafenamt, dpa, © Reuters 2026: words of which the first is no number and half are written large. */
const areNames = (words: string): boolean => {
  const found = words.split(/[\s,;/&|©–—-]+/).filter((word) => word !== '');
  const isLarge = (word: string): boolean => /^\p{Lu}|\.\p{Ll}{2,3}$/u.test(word) || lineWords().agencies.has(word);
  const hasSum = found.some((word) => /\d/.test(word) && !/^(?:19|20)\d\d$/.test(word));
  return !hasSum && found.length > 0 && found.filter(isLarge).length * 2 >= found.length;
};
const longestCredit = 120;

/** What of a line is to be done with the page: all of it, names of places to share it at alone, or a number. */
export const sharingOf = (words: string): 'deeds' | 'places' | 'number' | null => {
  if (words.length > longestHead) return null;
  const line = words.toLowerCase();
  const places = line.replace(lineWords().deeds, '');
  if (/\p{L}/u.test(places.replace(lineWords().places, ''))) return null;
  if (places !== line) return 'deeds';
  if (/\p{L}/u.test(line)) return 'places';
  return /^\s*\d{1,5}\s*$/.test(line) ? 'number' : null;
};

export type Byline = 'day' | 'dated' | 'reading' | 'names';

/** What a line below a title says: when the text appeared, by whom, or how long it takes to be read. */
export const bylineOf = (words: string): Byline | null => {
  if (words.length > longestHead) return null;
  if (/\d/.test(words) && lineWords().reading.test(words.toLowerCase())) return 'reading';
  if (isDated(words)) return 'dated';
  if (isDay(words)) return 'day';
  return isOfNames(words) ? 'names' : null;
};

/** Whether a line only leads in what the line below says of the text: Published:, Von. */
export const isLabelOfByline = (words: string): boolean => {
  const line = plain(words);
  return lineWords().dated.exec(line)?.[0] === line || lineWords().by.exec(line)?.[0] === line;
};

/** Published March 3, 2026 by Anna Berg, Stand: Mai 2026: days, each behind a word that says so, and names alone. */
const isDated = (words: string): boolean => {
  if (!lineWords().dated.test(plain(words))) return false;
  const rest = words.replace(lineWords().datedWithin, ' ');
  const bare = rest.replace(lineWords().byWithin, ' ');
  const tokens = bare.match(/[\p{L}\d][\p{L}\d.'’-]*/gu) ?? [];
  const isName = (token: string): boolean => /^\p{Lu}\p{L}/u.test(token) || lineWords().names.has(token);
  const days = bare === rest ? tokens : tokens.filter((token) => !isName(token) || isDay(token, 0));
  return isDay(days.join(' '), 1);
};

/** A day, with its hour, and nothing else; a year alone is none. */
const isDay = (words: string, figures = 2): boolean => {
  const { months, hours } = lineWords();
  const tokens = words.toLowerCase().match(/\p{L}[\p{L}.]*|\d+/gu) ?? [];
  const bare = tokens.map((token) => token.replace(/\.$/, ''));
  return (
    bare.filter((token) => /^\d/.test(token)).length >= (bare.some((token) => months.has(token)) ? figures : 2) &&
    bare.every(
      (token, i) => /^\d{1,4}$/.test(token) || months.has(token) || hours.has(token) || hours.has(tokens[i] ?? ''),
    )
  );
};

/** Von Anna Beispiel und Otto Muster. */
const isOfNames = (words: string): boolean => {
  const { by, names } = lineWords();
  const line = words.replace(/\s+/g, ' ').trim();
  const begin = by.exec(line.toLowerCase())?.[0];
  const rest = line.slice(begin?.length ?? 0).replace(/^\s*:?\s*/, '');
  const found = rest.split(/[\s,/&|]+/).filter((word) => word !== '');
  return (
    begin !== undefined &&
    found.length >= 2 &&
    found.length <= 8 &&
    found.every((word) => names.has(word) || /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
  );
};

/** Whether a caption has a label by which a text names it: Fig. 2. */
export const isCountedCaption = (words: string): boolean =>
  lineWords().figures.test(words.trim().toLowerCase()) && /^\D{1,14}\d/.test(words.trim());

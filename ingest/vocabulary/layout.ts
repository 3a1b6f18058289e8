// The words of layout.yml, and the patterns that are made of them.
import { SignSet } from '../../text/index.ts';
import { alternatives, beginnings, mapping, vocabulary, wordList, wordMap } from './index.ts';

export const layoutWords = vocabulary('layout', (value) => {
  const file = mapping(value, 'layout.yml');
  const any: Any = (name) => `(?:${alternatives(wordList(file[name], name))})`;
  return { ...lineWords(file, any), ...noteWords(any), ...tableWords(file, any), site: siteLine(file, any) };
});

type Any = (name: string) => string;
type File = Readonly<Record<string, unknown>>;

/** What tells whether a line goes on in the next one. */
const lineWords = (file: File, any: Any) => ({
  unfinished: new RegExp(`${any('unfinished')}$`),
  continued: new RegExp(`^(?:[、，。；：）)”》]|${beginnings(file['continued'], 'continued')})`),
  neverFirst: new RegExp(`^(?:[、，。；：）》”]|${any('neverFirst')})`),
  openBeforeNote: new RegExp(`(?:[，,、]|${any('openBeforeNote')})$`),
  afterNote: new RegExp(`^(?:[，。、；]|${any('neverAfterNote')})`),
  figureUnit: new RegExp(`^[\\d.,]*\\s?(?:${any('figureUnits')}|[%％‰])`),
});

/** What tells notes at the front and foot of a page. */
const noteWords = (any: Any) => ({
  paperField: new RegExp(`^${spaced(any('paperFields'))}(?![\\u4e00-\\u9fff]{4})`, 'i'),
  receipt: new RegExp(`^${any('receipts')}`),
  footNote: new RegExp(`^[*＊†①-⑨\\s]{0,3}(?:${any('footNotes')}|${any('footFields')}[:：\\s])`, 'i'),
  behindLiterature: new RegExp(`^(?:#|${spaced(any('behindLiterature'))})`),
  issuer: new RegExp(`${any('bodies')}$`),
});

const tableWords = (file: File, any: Any) => ({
  captionBegin: captionBegin([
    ...Object.keys(wordMap(file['captions'], 'captions')),
    ...wordList(file['captionAgain'], 'captionAgain'),
  ]),
  captionKinds: wordMap(file['captions'], 'captions'),
  captionShape: captionShape(Object.keys(wordMap(file['captions'], 'captions')), any('captionAgain')),
  captionSentence: new RegExp(`^(?:${any('captionSentences')}|[、，]|${any('captionSentencesInEnglish')}\\b)`, 'i'),
  captionCounter: new RegExp(`^${any('captionCounters')}`),
  tableTitle: new RegExp(`${any('tableTitles')}(?:[（(][^）)]*[）)])?$`),
  tableNote: new RegExp(
    `^${any('tableNotes')}\\s*[:：]|^(?:Notes?|Sources?)\\s*[:.：]|^\\*+\\s*[pP]?\\s*[<＜]|^[*＊]{1,3}[、，,]`,
  ),
  rowNumber: new RegExp(`^${any('rowNumbers')}[ \\t\u3000]`),
  rowNumberAlone: new RegExp(`^${any('rowNumbers')}$`),
  columnName: new RegExp(`${any('columnNames')}$`),
  sumColumn: new RegExp(`${any('sumColumns')}$`),
  sum: new RegExp(`\\d\\s?${any('sumSigns')}|\\d\\s?[%％‰]`),
  unitLine: new RegExp(`^[（(]?\\s*${any('unitFields')}\\s*[:：]`),
  unit: new RegExp(`${any('unitFields')}\\s*[:：]\\s*([^)）\\s,，。;；]{1,12})`),
});

/** What captions begin with, in small letters and capitals, and the mark of a heading. */
const captionBegin = (words: readonly string[]): SignSet =>
  new SignSet(`#${words.map(([sign = '']) => sign.toLowerCase() + sign.toUpperCase()).join('')}`);

/** 表1, 续表 2., Table 3: the word in Han (1) or Latin letters (2), and the number (3). */
const captionShape = (words: readonly string[], again: string): RegExp => {
  const han = alternatives(words.filter((word) => !/[a-z]/.test(word)));
  const latin = alternatives(words.filter((word) => /[a-z]/.test(word)));
  const number = '(\\d{1,2}(?:[-–.．](?!\\s)\\d{1,2})?|[一二三四五六七八九十]{1,2})';
  return new RegExp(`^${again}?(?:(${han})|(${latin})\\.?)\\s{0,2}${number}\\s{0,2}[.．:：、]?\\s*`, 'i');
};

const siteLine = (file: File, any: Any): RegExp =>
  new RegExp(
    [
      `${any('siteFields')}\\s*[：:]`,
      `【?${any('siteBegins')}`,
      `【?${any('siteButtons')}${any('siteObjects')}?】?$`,
      `${any('siteLines')}$`,
      `${any('siteSource')}[：:].{0,30}${any('siteDates')}`,
      `${any('siteFonts')}[：:]\\s*[［[【(（]?\\s*${any('siteSizes')}`,
      ...Object.entries(wordMap(file['siteNear'], 'siteNear')).map(
        ([word, most]) => `.{0,${most}}${alternatives([word])}`,
      ),
    ]
      .map((pattern) => `^${pattern}`)
      .join('|'),
  );

/** Han words with blanks between their characters: 摘 要. */
const spaced = (pattern: string): string => pattern.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '$1\\s*');

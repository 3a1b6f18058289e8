// The words of headings.yml, and the patterns that are made of them.

import { yearInFigures } from '../../text/index.ts';
import { alternatives, beginnings, mapping, vocabulary, wordList, wordMap } from './index.ts';

export const headingWords = vocabulary('headings', (value) => {
  const file = mapping(value, 'headings.yml');
  const titles = wordMap(file['titles'], 'titles');
  const list = (name: string) => wordList(file[name], name);
  const unnumbered = wordMap(file['unnumbered'], 'unnumbered');
  const any = (name: string) => `(?:${alternatives(list(name))})`;
  return {
    unnumbered: new Map(Object.entries(unnumbered)),
    /** What these begin with, in capitals too. */
    unnumberedBegin: new Set(Object.keys(unnumbered).flatMap(([sign = '']) => [sign, sign.toUpperCase()])),
    pageWords: list('pageWords'),
    declarative: list('declarative'),
    titles: Object.entries(titles).sort(([a], [b]) => b.length - a.length),
    titleEnd: titleEnd([...Object.keys(titles), ...list('otherTitles')], list('notAtLineEnd')),
    noLaw: new RegExp(`${any('noLaw')}$`),
    ...lineWords(file, any),
    ...partWords(any),
  };
});

const titleEnd = (words: readonly string[], others: readonly string[]): RegExp =>
  new RegExp(`(?:${alternatives(words.filter((word) => !others.includes(word)))})(?:[（(][^）)]{1,12}[）)])?$`);

type Any = (name: string) => string;

/** What tells a title from an item, a sentence, a field. */
const lineWords = (file: Readonly<Record<string, unknown>>, any: Any) => ({
  listItem: new RegExp(`^(?:${beginnings(file['itemBegins'], 'itemBegins')})|${any('ruleWords')}`),
  support: new RegExp(`^对(?!.*${any('supportVerbs')})[^，,]{2,28}${any('supportNouns')}$`),
  terms: new RegExp(`\\d[\\d.,]*\\s*(?:[万亿]?${any('termUnits')}|[%％‰])`),
  figures: new RegExp(`${yearInFigures}|\\d\\s*(?:[%％万亿]|${any('yuan')})`),
  counted: new RegExp(`^\\d+${any('countedUnits')}`),
  clauseVerb: new RegExp(`[，,].*${any('clauseVerbs')}`),
  openEnd: new RegExp(`${any('openEnds')}$`),
  articleBegin: new RegExp(`^${any('articleBegins')}`),
  /** 调查对象调查对象包括…, 结构模型构建结构模型描述…: the text behind a title begins with its words. */
  doubled: new RegExp(`^(?:(\\p{Script=Han}{2,12})\\1|((\\p{Script=Han}{3,8})${any('topicNouns')})\\3)`, 'u'),
  /** 重点任务以园区为抓手…: the title of a chapter, and the text right behind it. */
  chapter: new RegExp(`^(${any('chapterTitles')})(?!${any('chapterGoesOn')})\\p{Script=Han}.{14}`, 'u'),
  field: new RegExp(`^${any('addressees')}|${any('fields')}[:：]$`),
  caption: new RegExp(`^${any('captionNames')}\\d`),
  /** 此外，文件还提出，…: what a report tells a topic with. */
  reported: new RegExp(
    `^(?:${any('asides')}[，,])?(?:[^，,。；;：:\\d]{1,10}${any('reportVerbs')}[，,])?(?:${any('asides')}[，,]?)?`,
  ),
  /** 要优化环境, 某部也将支持: what is told is a sentence. */
  told: new RegExp(`^${any('toldBegins')}|${any('toldWords')}`),
  topicKind: new RegExp(`(?<!${any('textKinds')})${any('topicKinds')}$`),
});

/** What tells the texts that are bound in one file. */
const partWords = (any: Any) => ({
  /** 申报书（每项一份）: up to the bracket with what to do. */
  formName: new RegExp(`^.{0,200}?(?=[（(]${any('formNotes')}[^（()）]*[)）]$|$)`),
  carried: new RegExp(`${any('carries')}(《[^》]{4,80}》|[^《》]{4,80}?)的${any('carriers')}$`),
  signature: new RegExp(`${any('signatures')}$|\\d{4}年\\d{1,2}月|^[二〇○零一三四五六七八九十]{4}年`),
  lunarDay: new RegExp(`^${any('lunarYears')}[^，。]{2,4}年[^，。]{2,5}$`),
  dayEnd: new RegExp(`日${any('dayEnds')}?$`),
  textBegin: new RegExp(`^(?:${any('textBegins')}|${any('textSelves')}|[（(](?:${any('editions')}|\\d{4}))`),
  namesText: new RegExp(`^${any('textNames')}`),
  annex: new RegExp(`^${any('annexNames')}`),
  authorNote: new RegExp(`^[(（【]?\\s*${any('author')}${any('authorManner')}?(?:${any('authorVerbs')}|[:：])`),
});

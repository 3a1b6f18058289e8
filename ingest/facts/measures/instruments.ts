// What a measure works by: 奖励, 补贴, 基金 … by the first words of the vocabulary that its title, else its text, holds.
import { type Instrument, instruments } from '../../../model/index.ts';
import { alternatives, mapping, vocabulary, wordList } from '../../vocabulary/index.ts';

const words = vocabulary('instruments', (value) => {
  const file = mapping(value, 'instruments.yml');
  const titleOnly = new Set(wordList(file['titleOnly'], 'titleOnly'));
  return Object.entries(mapping(file['words'], 'words')).map(([name, list]) => ({
    instrument: instruments.find((one) => one === name) ?? ('其他' as Instrument),
    pattern: new RegExp(alternatives(wordList(list, name))),
    titleOnly: titleOnly.has(name),
  }));
});

/** The instrument that title and text tell; 其他 where they tell none. */
export const instrumentOf = (title: string, body: string, gives: boolean): Instrument => {
  const named = words().find(({ pattern, titleOnly }) => pattern.test(title) && !titleOnly);
  const given = words().find(({ pattern, titleOnly }) => pattern.test(body) && !titleOnly);
  const loose = words().find(({ pattern, titleOnly }) => titleOnly && pattern.test(title));
  return (named ?? (gives ? given : (loose ?? given)) ?? loose)?.instrument ?? '其他';
};

// The words of duties.yml, and the patterns that are made of them.
import { alternatives, mapping, vocabulary, wordList, wordMap } from './index.ts';

export const dutyWords = vocabulary('duties', (value) => {
  const file = mapping(value, 'duties.yml');
  const any = (name: string) => `(?:${alternatives(wordList(file[name], name))})`;
  const verbs = wordMap(file['verbs'], 'verbs');
  const share = `${any('shareBegins')}${any('shareOwn')}?${any('shareOf')}?${any('shares')}`;
  return {
    verbs,
    /** A verb (1) or share that closes what is said of the names before it. */
    duty: new RegExp(
      `(?:${share}|${any('manner')}?(${alternatives(Object.keys(verbs))}))${any('deeds')}?(?=\\s*(?:[,，;；、。]|$))`,
      'g',
    ),
    share: new RegExp(`^${share}`),
    by: new RegExp(`^(?:[,，;；、。\\s]|(?:${any('scopes')}[^、,，;；]{0,4})?${any('by')})+`),
    with: new RegExp(any('with')),
    body: new RegExp(`^(?!${any('notes')})[\\u4e00-\\u9fff]{2,14}${any('bodies')}${any('others')}?$`),
    holder: new RegExp(`^[\\u4e00-\\u9fff]{2,24}${any('holders')}${any('others')}?$`),
    surely: new RegExp(`${any('surely')}$`),
    levelled: new RegExp(`^${any('levels')}`),
    class: new RegExp(`^${any('classes')}`),
  };
});

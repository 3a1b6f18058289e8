// The words of agencies.yml.
import { alternatives, mapping, readVocabulary, wordList, wordMap } from './index.ts';

export const agencyWords = () =>
  readVocabulary('agencies', (value) => {
    const file = mapping(value, 'agencies.yml');
    const list = (name: string) => wordList(file[name], name);
    const roles = wordMap(file['roles'], 'roles');
    return {
      roles,
      /** A role word with the sign behind it, and what may stand between: 材料受理部门(材料送达地址): */
      role: new RegExp(`(?:${alternatives(Object.keys(roles))})(?:\\([^()]{1,12}\\))?[:：]`, 'g'),
      lead: startsWithAny(list('lead')),
      duties: startsWithAny(list('duties')),
      support: startsWithAny(list('support')),
      with: endsWithAny(list('with')),
      by: endsWithAny(list('by')),
      notDuties: startsWithAny(list('notDuties')),
      certifies: new RegExp(
        `^(?:${alternatives(list('certifies'))})[^,，。；;、]{0,8}的(?:企业|项目|机构|单位|人才|[\\u4e00-\\u9fff]{2,})`,
      ),
      contact: list('contact'),
      selves: Object.fromEntries(
        Object.entries(mapping(file['selves'], 'selves')).map(([word, endings]) => [word, wordList(endings, word)]),
      ),
    };
  });

const startsWithAny = (words: readonly string[]): RegExp => new RegExp(`^(?:${alternatives(words)})`);
const endsWithAny = (words: readonly string[]): RegExp => new RegExp(`(?:${alternatives(words)})$`);

// The words of roles.yml, ready to be looked for beside an amount, behind it and in headings.
import { alternatives, mapping, readVocabulary, wordList } from '../../vocabulary/index.ts';

type Words = {
  readonly governor: RegExp;
  readonly gives: ReadonlySet<string>;
  readonly givenBehind: RegExp;
  readonly givesNumber: RegExp;
  readonly change: RegExp;
  readonly pool: RegExp;
  readonly setting: RegExp;
  readonly size: RegExp;
  readonly credit: RegExp;
  readonly relief: RegExp;
  readonly settling: RegExp;
  readonly paidBefore: RegExp;
  readonly paid: RegExp;
  readonly scale: RegExp;
  readonly gift: RegExp;
};

/** Patterns for the words of roles.yml. */
export const roleWords = (): Words =>
  readVocabulary('roles', (value) => {
    const file = mapping(value, 'roles.yml');
    const list = (name: string): readonly string[] => wordList(file[name], name);
    const giving = alternatives(list('giving'));
    const sums = alternatives(list('sums'));
    const manner = list('manner');
    const settling = alternatives(list('settling'));
    const paid = `(?:首付款?|首期(?:${settling})?|预[付拨]|(?:后|时|年|期|批|次|再|另)[^,;。、\\d]{0,8}(?:${settling})|剩余|余下|其余)(?:剩余|余下|其余)?的?(?:奖励|补助|补贴|资助|扶持)?(?:资金|总额|金额|额度|经费)?的?`;
    return {
      governor: new RegExp(`(?:${giving})(?:的)?(?:${sums})?|${alternatives([...manner, ...list('metrics')])}`, 'g'),
      gives: new Set([...list('giving'), ...manner]),
      givenBehind: new RegExp(
        `^ ?(?:左右|以内|以上|以下|\\([^)]*\\))? ?的?[^,;:。、的\\d对按占]{0,12}?(?:${alternatives(list('given'))})`,
      ),
      givesNumber: new RegExp(`^[^,;。(\\d]{0,12}(?:${giving})[^,;。(\\d]{0,14}\\d`),
      change: new RegExp(`(?:${alternatives(list('changes'))})[^,;。]{0,8}$`),
      pool: new RegExp(alternatives(list('pools'))),
      setting: new RegExp(`(?:${alternatives(list('setting'))})[^,;。]{0,20}$`),
      size: new RegExp(`(?:${alternatives(list('sizes'))})[^,;。]{0,6}$`),
      credit: new RegExp(`^ ?(?:以上|以内|左右)?的?[^,;。]{0,12}?(?:${alternatives(list('credits'))})`),
      relief: new RegExp(`^[^,;。]{0,10}(?:${alternatives(list('relief'))})`),
      settling: new RegExp(`^ ?的?(?:比例|标准|额度)?[^,;。]{0,8}(?:${settling})`),
      paidBefore: new RegExp(`${paid}$`),
      paid: new RegExp(`${paid}\\d[\\d.]*%`, 'g'),
      gift: new RegExp(alternatives(list('giving').filter((word) => word.length > 1))),
      scale: new RegExp(
        `(?:${alternatives(list('giving').filter((word) => word.length > 1))})[^,;。:认定准入建设]{0,8}(?:${alternatives(list('scales'))})(?:如下|设置|分别)?(?:为|是)?[:：]?$`,
      ),
    };
  });

// The word that governs an amount: the last one before it in its clause that gives (给予, 补贴, 按) or measures (营业收入, 占比).
// Never a word of giving that belongs to a recipient: 获得市级支持的投资项目.
import { roleWords } from './role-words.ts';

type Governor = 'gives' | 'measures' | null;

/** What the last governing word of a clause does, and the word. */
export const governorOf = (before: string): { readonly kind: Governor; readonly word: string } => {
  const { governor, gives } = roleWords();
  let last: string | null = null;
  for (const found of before.matchAll(governor)) {
    if (
      /^(?:支持|配套|补助|补贴|奖励|资助|扶持)/.test(found[0]) &&
      /^[^,]{0,3}的(?!标准|金额|额度|总|资金|比例|奖励)[^,]{2,}/.test(before.slice(found.index + found[0].length))
    ) {
      last = null; // 获得市级支持的投资项目: a recipient, not a gift
      continue;
    }
    last = found[0];
  }
  if (last === null) return { kind: null, word: '' };
  return {
    kind:
      gives.has(last) ||
      gives.has(last.replace(/的?(?:金额|费用|额度|总额|资金|标准|限额|比例|经费|数额|奖金|总金额|最高额度)$/, ''))
        ? 'gives'
        : 'measures',
    word: last,
  };
};

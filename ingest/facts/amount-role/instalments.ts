// Whether shares are the parts in which an award is paid: 分三年按40%、30%、30%拨付; 首付60%，验收后兑付20%、20%.
//
// Signals: several shares beside 分三年 or 分阶段 and a verb of paying; a share right behind 首付 or a verb of paying with a time
// before it (验收后兑付) where its sentence pays another; shares of first, second … years that make up the whole.
// Never reads a share of a cost as a part: 按实际支付利息的40%给予贴息.
import { roleWords } from './role-words.ts';

/** What stands around a list of shares in its sentence. */
type Around = {
  readonly list: readonly { readonly value: number }[];
  readonly before: string;
  readonly bound: string;
  readonly after: string;
  readonly lead: string;
  readonly rest: string;
};

/** Whether a list of shares is the parts, or one of the parts, in which what was given is paid. */
export const isInstalment = (around: Around): boolean => paidTogether(around) || paidBeside(around) || ofYears(around);

/** 分三期按50%、30%、20%拨付; 按40%、60%分两年兑现. */
const paidTogether = ({ list, before, after, lead }: Around): boolean => {
  const head = lead.slice(-20) + before;
  return (
    list.length > 1 &&
    ((/分[^,;。]{0,8}[年期次批][^,;。]{0,4}按?|阶段|应奖励额/.test(head) &&
      (roleWords().settling.test(after) || /阶段|分期/.test(lead + before))) ||
      /^的?(?:比例)?[^,;。]{0,4}分[一二两三四五六\d]+[年期次批]/.test(after))
  );
};

/** 首付60%，验收后兑付20%、20%. */
const paidBeside = ({ list, before, bound, after, lead, rest }: Around): boolean => {
  const { paid, paidBefore } = roleWords();
  if (bound !== '' || !paidBefore.test(before)) return false;
  const others = [...(lead + before).matchAll(paid), ...(after + rest).matchAll(paid)];
  return others.length > 0 || list.length > 1;
};

/** 第一年40%，第二年30%，第三年30%: together the whole. */
const ofYears = ({ before, bound, after, lead, rest, list }: Around): boolean => {
  const [share] = list;
  if (bound !== '' || list.length !== 1 || !share || !ofYear.test(before)) return false;
  const others = [...(lead + before).matchAll(shareOfYear), ...(after + rest).matchAll(shareOfYear)];
  return others.reduce((sum, other) => sum + Number(other[1]), share.value) === 100;
};

const ofYear = /(?:第[一二三四五\d][年期]|首年|次年)[^,;。、%\d的]{0,6}$/;
const shareOfYear = /(?:第[一二三四五\d][年期]|首年|次年)[^,;。、%\d的]{0,6}(\d[\d.]*)%/g;

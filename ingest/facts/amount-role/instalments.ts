// Whether shares are the parts in which an award is paid: 分三年按40%、30%、30%拨付; 首付60%，验收后兑付20%、20%.
//
// Signals: several shares beside 分三年 or 分阶段 and a verb of paying; a share right behind 首付 or a verb of paying with a
// time before it (验收后兑付) where its sentence pays another; shares of first, second … years that make up the whole.
// Never reads a share of a cost as a part: 按实际支付利息的40%给予贴息.
import { all, type Evidence } from '../../rules/rule.ts';
import { figure, maybe, type Stretch, sign, within, words } from '../../rules/stretch.ts';
import type { AmountWindow } from './window.ts';

/** Whether a list of shares is the parts, or one of the parts, in which what was given is paid. */
export const isInstalment = (window: AmountWindow): Evidence | null =>
  paidTogether(window) ?? paidBeside(window) ?? ofYears(window);

const settling = ({ after }: AmountWindow): Evidence | null =>
  after.begins(maybe(' '), 'of?', 'share-noun?', within(8), 'pay|settle');

/** 分三期按50%、30%、20%拨付; 按40%、60%分两年兑现. */
const paidTogether = (window: AmountWindow): Evidence | null => {
  const { list, sofar, before, after } = window;
  const head = sofar.from(before.start - 20);
  return all(
    list.length > 1,
    all(
      head.holds('in-parts', within(8), 'stage-unit', within(4)) || head.has('phases'),
      settling(window) || sofar.has('phases'),
    ) || after.begins('of?', 'share-noun?', within(4), 'in-parts', within(3, 1), 'stage-unit'),
  );
};

/** 首付60%，验收后兑付20%、20%. */
const paidBeside = ({ bound, before, list, sofar, behind }: AmountWindow): Evidence | null =>
  all(bound.isEmpty, endsInPart(before), list.length > 1 || paysPart(sofar) || paysPart(behind));

/** What may stand between the words of a part and its share: 剩余的奖励资金的. */
const named = ['rest?', 'of?', 'gift|support?', 'sum-noun?', 'of?'] as const;
const share = [figure, maybe('.'), within(3), sign('%')] as const;

/** 首付, 剩余资金; 验收后兑付: a part to be paid. */
const endsInPart = (text: Stretch): Evidence | null =>
  text.ends('first-part|rest', ...named) ?? text.ends('pay-time', words(8, 0, '、'), 'pay|settle', ...named);

const paysPart = (text: Stretch): Evidence | null =>
  text.holds('first-part|rest', ...named, ...share) ??
  text.holds('pay-time', words(8, 0, '、'), 'pay|settle', ...named, ...share);

/** 第一年40%，第二年30%，第三年30%: together the whole. */
const ofYears = ({ bound, list, before, sofar, behind }: AmountWindow): Evidence | null => {
  const [share] = list;
  const year = before.ends('stage', words(6, 0, '、%的'));
  if (!bound.isEmpty || list.length !== 1 || !share || !year) return null;
  const others = [sofar, behind].flatMap((text) => sharesOfYears(text));
  return others.reduce((sum, value) => sum + value, share.value) === 100 ? year : null;
};

const sharesOfYears = (text: Stretch): number[] =>
  text.all('stage').flatMap((cue) => {
    const found = /^[^,;。、%\d]{0,6}(\d[\d.]*)%/.exec(text.from(cue.end).text);
    return found ? [Number(found[1])] : [];
  });

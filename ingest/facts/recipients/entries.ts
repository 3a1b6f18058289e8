// Entries of a scale in one sentence: 直流桩每千瓦300元、交流桩每千瓦100元; 光伏电站奖励标准0.1元/度，学校光伏奖励标准0.2元/度. Each sum goes to the
// name before it, whatever noun that is.
// Never a single entry, a time (第一年每月1000元), the name of a gift (购房补贴20万元), nor a kind of cost (住宿费每天150元).
import { type Stretch, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { tellsWho } from './opening-clause.ts';
import { behindLabel, withoutEnd, withoutStart } from './phrase.ts';

/** The name before the sum of a group; null where no other sum of its sentence has one of its own. */
export const entryAmongOthers = ({ sentence, list, from }: AmountGroup): string | null => {
  const number = list[0]?.at.start ?? 0;
  const whole = stretchOf(sentence);
  const own = list.length === 1 ? entryBefore(whole, number, from) : null;
  if (own === null || opensPart(whole, number)) return own;
  for (const index of sumsIn(whole)) {
    if (Math.abs(index - number) < 2 || (index > number && index < (list[0]?.at.end ?? 0))) continue;
    const other = entryBefore(whole, index, 0);
    if (other !== null && other !== own) return own;
  }
  return null;
};

/** 其中完全失能的每人每月260元: of those before, and no other sum needs to stand beside it. */
const opensPart = (sentence: Stretch, number: number): boolean => {
  const before = sentence.upTo(number);
  return before.from(before.text.search(/[^,;。、:(]*$/)).begins('of-which') !== null;
};

/** Where the figures of sums and shares begin. */
const sumsIn = (sentence: Stretch): number[] => {
  const { text } = sentence;
  const ends = [
    ...sentence.all('yuan').map(({ start }) => start),
    ...[...text.matchAll(/%/g)].map(({ index }) => index),
  ];
  return ends.map((end) => text.slice(0, end).search(/\d[\d.]*[^\d,;。、]{0,2}$/)).filter((at) => at >= 0);
};

/** What stands between the sign before a sum and the words that lead the sum in: 每千瓦, 奖励标准为. */
const entryBefore = (sentence: Stretch, number: number, from: number): string | null => {
  const before = sentence.upTo(number);
  const opens = Math.max(from, before.text.search(/[^,;。、:(]*$/));
  const whole = withoutStart(behindLabel(before.from(opens)), 'list-lead|phrase-start');
  const lead = withoutLead(whole);
  const led = lead ?? (isBare(before, whole) ? whole : null);
  if (led === null) return null;
  const gift = led.all('gift').findLast(({ end }) => led.end - end >= 2);
  const named = withoutEnd(gift ? led.from(gift.end) : led, 'of|treasury|level');
  const scale = named.all('is').findLast(({ end }) => named.upTo(end).ends('scale-noun|gift|given', 'is'));
  const name = scale ? named.from(scale.end) : named;
  if (
    !name.is(words(24, 2, ':对')) ||
    name.is('class-noun') ||
    name.has('give|gift|by|pay|each|single|same|yearly') ||
    name.begins('and|or') ||
    (lead && name.ends('cost'))
  )
    return null;
  const isTold = name.is('count-word', 'grade') !== null || name.begins('rank') !== null || tellsWho(name);
  return isTold && !name.ends('year|most|whole|gift-purpose|standard') ? name.text : null;
};

/** 房费 and 管理费 of 补贴标准为房费700元、管理费150元: a list behind the name of a scale. */
const isBare = (before: Stretch, whole: Stretch): boolean =>
  (whole.all('is').some(({ end }) => whole.upTo(end).ends('gift|given', 'scale-noun', 'is') !== null) ||
    before.cues.text[whole.start - 1] === '、') &&
  before.tail(60).holds('gift|given', 'scale-noun', 'is') !== null;

/** The words before 每千瓦, 按每千瓦, 奖励标准, 限额 or 为; null where none of these leads the sum in. */
const withoutLead = (whole: Stretch): Stretch | null => {
  const most = withoutEnd(whole, 'most|not-over');
  const [each] = most.ends('each', words(5, 1), 'each', words(5, 1)) ?? most.ends('each', words(5, 1)) ?? [];
  const bare = withoutEnd(each ? most.upTo(each.start) : most, 'by|is');
  const [standard] = bare.ends('gift?', 'standard|quota|ceiling|scale-noun') ?? [];
  const rest = standard ? bare.upTo(standard.start) : bare;
  return rest.end < most.end ? rest : null;
};

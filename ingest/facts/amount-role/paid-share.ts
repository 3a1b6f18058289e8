// Whether a share is what a buyer pays of a price: of all that is due first (首付比例), or of the price itself
// (缴纳总价款的50%).
import { all, type Evidence } from '../../rules/rule.ts';
import { maybe, type Stretch, words } from '../../rules/stretch.ts';

/** The words that name the share that a buyer pays first, at the end of the words before it: 二套房首付比例. */
export const isDownPayment = (head: Stretch): Evidence | null => head.ends('down-payment', words(14));

/** The words by which an exact share of a price is paid: 缴纳土地出让总价款的50%, 缴纳50%出让价款. */
export const isPaidOfPrice = (head: Stretch, behind: Stretch): Evidence | null =>
  head.ends('pay-in|pay-up', words(12), 'price', maybe(' '), 'of?', maybe(' ')) ||
  head.ends('pay-up', words(4), 'whole-price', maybe(' '), 'of?', maybe(' ')) ||
  all(head.ends('pay-in'), behind.begins(maybe(' '), 'of?', words(6), 'price'));

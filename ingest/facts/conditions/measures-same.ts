// Whether two conditions measure the same, whatever words of manner stand beside: 年营业收入 and 当年实现营业收入.
import type { Condition } from '../../../model/index.ts';
import { stretchOf } from '../../vocabulary/cues.ts';

type Asking = { readonly condition: Condition };

/** Whether two conditions measure the same: 年营业收入 and 营业收入, or one that names nothing but its unit. */
export const measuresSame = ({ condition: first }: Asking, { condition: second }: Asking): boolean => {
  if (first.unit !== second.unit) return false;
  if (first.unit === null) return first.metric === second.metric;
  const [a, b] = [bare(first.metric), bare(second.metric)];
  if (a.length < 2 || b.length < 2) return true;
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true;
  return false;
};

/** The name of what is measured without the words of manner. */
const bare = (metric: string): string => {
  const words = stretchOf({ text: metric });
  let found = '';
  let at = 0;
  for (const { start, end } of words.all('metric-manner')) {
    found += metric.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return found + metric.slice(at);
};

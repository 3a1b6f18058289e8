// The word that governs an amount: the last one before it in its clause that gives (给予, 补贴, 按) or measures (营业收入, 占比).
// Never a word of giving that belongs to a recipient: 获得市级支持的投资项目.
import type { Evidence } from '../../rules/rule.ts';
import { type Stretch, within } from '../../rules/stretch.ts';

/** What the last governing word of a clause does, with the word; null where none stands there. */
export type Governor = {
  readonly does: 'gives' | 'measures' | null;
  readonly word: string;
  readonly evidence: Evidence;
};

const governors = 'give|gift|support|pay|draw|hand|by|rate-lead|metric';

export const governorOf = (before: Stretch): Governor => {
  let last: Governor = { does: null, word: '', evidence: [] };
  let reach = before.start;
  const cues = before.all(governors);
  for (const cue of cues) {
    if (cue.start < reach) continue;
    const longer = cues.filter((other) => other.start === cue.start);
    const longest = longer.reduce((best, other) => (other.end > best.end ? other : best), cue);
    const named = longest.kind === 'metric' ? null : before.from(longest.end).begins('of?', 'sum-noun');
    reach = named?.at(-1)?.end ?? longest.end;
    const behind = before.from(reach);
    if (
      /^(?:gift|support)$/.test(longest.kind) &&
      behind.begins(within(3), 'of') &&
      !behind.begins(within(3), 'of', 'sum-noun|gift|given') &&
      behind.begins(within(3), 'of', within(40, 2))
    ) {
      last = { does: null, word: '', evidence: [] };
      continue;
    }
    const word = before.cues.text.slice(longest.start, reach);
    const does = longer.some(({ kind, end }) => kind !== 'metric' && end === longest.end) ? 'gives' : 'measures';
    last = { does, word, evidence: [{ start: longest.start, end: reach, kind: longest.kind }] };
  }
  return last;
};

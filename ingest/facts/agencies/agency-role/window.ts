// What a rule on the role of an agency may look at: the words around it, or around several side by side, and the list
// it stands in.
import type { Span } from '../../../../model/index.ts';
import { labelEnd } from '../../../labels.ts';
import { all, type Evidence } from '../../../rules/rule.ts';
import { figure, type Stretch, sign, words } from '../../../rules/stretch.ts';
import type { Listed } from '../../../types.ts';

/** The heading that a sentence stands below, and those above it, the nearest first. */
export type Heading = { readonly words: Stretch; readonly above: readonly Stretch[] };

type Standing = {
  readonly listed: Listed | null;
  readonly byFunction: boolean;
  readonly isPurse: boolean;
  readonly isAuthority: boolean;
  /** It goes by its office alone: 所在区财政部门, 乡镇人民政府. */
  readonly isOffice: boolean;
  readonly heading: Heading | null;
};

export class AgencyWindow {
  /** What the list or bracket says in which it stands; null in running text. */
  readonly listed: Listed | null;
  /** The sentence before it, and behind it with what goes with its name: （窗口地址）, 等部门. */
  readonly before: Stretch;
  readonly after: Stretch;

  /** Whether it is the purse of a government: 市财政. */
  readonly isPurse: boolean;
  /** Whether it is whoever holds an office by law: 縣（市）主管機關. */
  readonly isAuthority: boolean;
  /** The heading that it stands below; null for none. */
  readonly heading: Heading | null;
  /** Whether it begins a clause; the words behind which it does. */
  readonly begins: Evidence | null;
  /** 由 and the like before it. */
  readonly charged: Evidence | null;

  constructor(line: Stretch, at: Span, { listed, byFunction, isPurse, isAuthority, isOffice, heading }: Standing) {
    this.listed = listed;
    this.isPurse = isPurse;
    this.isAuthority = isAuthority;
    this.heading = heading;
    const before = line.upTo(at.start);
    // 市卫健、财政部门: the level before functions is theirs
    const ofLevel = (byFunction && before.ends('level')?.[0]?.start) || at.start;
    // 该县财政: whose it is
    this.before = before.upTo((isPurse ? before.ends('that')?.[0]?.start : undefined) ?? ofLevel);
    this.after = behindTimes(line.from(endOfName(line, at.end, byFunction)));
    this.begins = openingBefore(this.before, line) ?? (isPurse ? this.before.ends('date-opener') : null);
    this.charged =
      this.before.ends('charged-by') ??
      (isOffice ? chargedBeyond(this.before, line.from(at.start)) : null) ??
      (isPurse ? this.before.ends('charged-by', words(8, 2, '、'), 'and') : null);
  }

  /** Whether what follows is said of it: it begins a clause or stands behind 由. */
  acts(...signals: readonly (Evidence | boolean | null)[]): Evidence | null {
    return all(this.charged ?? this.begins, ...signals);
  }
}

/** 由 before whose office it is: 由项目所在地的区财政部门, 由承租房屋所在区财政部门. */
const chargedBeyond = (before: Stretch, name: Stretch): Evidence | null =>
  before.ends('charged-by', words(16), 'of') ??
  (name.begins('where-it-is|purse-of') ? before.ends('charged-by', words(14, 0, '、')) : null);

const openingBefore = (before: Stretch, line: Stretch): Evidence | null => {
  if (before.isEmpty || before.ends(sign('。;,:!?)“” '))) return [];
  // 一是市财政: what stands behind a label tells whether it is one
  const clause = Math.max(...Array.from('。;,:', (stop) => before.text.lastIndexOf(stop))) + 1;
  if (labelEnd(before.text) === before.text.length) return [];
  if (labelEnd(line.from(before.start + clause).text) === before.text.length - clause) return [];
  // 省财政补贴25%、县财政补贴15%; 市财政奖励10万元、区财政奖励5万元; 县财政补助1万元/户、镇财政补助2000元/户
  if (before.ends(sign('%'), sign('、'))) return [];
  if (before.ends(figure, words(2), 'yuan', words(4, 0, '、'), sign('、'))) return [];
  return before.ends('clause-opener') ?? before.ends('heads|takes-charge|helps-out', sign('、'));
};

/** 市财政2024年安排, 市政府今年还将安排: when it does something, and that it goes on to, stand before what it does. */
const behindTimes = (after: Stretch): Stretch => {
  const found =
    after.begins('time-of-doing') ??
    after.begins(figure, 'date-opener', 'onward?') ??
    // 省财政在2019—2021年每年安排
    after.begins('in-course?', figure, 'date-opener?', 'range-to', figure, 'date-opener', 'course-end?') ??
    after.begins('from-a-time', figure, 'date-opener', 'onward');
  return found ? behindTimes(after.from(found.at(-1)?.end ?? after.end)) : after;
};

/** Where the words begin that are said of an agency: behind a bracket with a note, and behind 等部门. */
const endOfName = (line: Stretch, end: number, byFunction: boolean): number => {
  const note = /^\([^()]{2,12}\)/.exec(line.from(end).text)?.[0].length ?? 0;
  const behind = line.from(end + note);
  const others =
    (byFunction ? behind.begins('such-as?', 'which*', 'department') : null) ??
    behind.begins('such-as', 'which?', 'unit') ??
    behind.begins('such-as') ??
    behind.begins('which', 'department');
  return others?.at(-1)?.end ?? behind.start;
};

// What a sentence says of a text as a whole: whom it applies to (适用于…), that nobody is given twice (不重复享受), that who
// was given something stays (5年内不迁出). Each rule that speaks states a condition.
import type { Condition, ConditionOperator, Span } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { decideEach } from '../../rules/decide.ts';
import type { Rule, RuleTable } from '../../rules/rule.ts';
import { maybe, type Stretch, sign } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { ruledBy } from '../ruled-by.ts';

type Quality = {
  readonly metric: string;
  readonly op: ConditionOperator;
  readonly says: 'what-follows' | 'clause' | 'term';
};

const rules: readonly Rule<Stretch, Quality>[] = [
  {
    id: 'text-quality/applies-to',
    says: 'A text applies to what stands behind 适用于: 本政策适用于注册在本区的企业.',
    outcome: { metric: '适用对象', op: 'is', says: 'what-follows' },
    when: (sentence) => {
      const cue = sentence.first('applies');
      return cue && /^[^;。]{4,}/.test(sentence.from(cue.end).text) ? [cue] : null;
    },
  },
  {
    id: 'text-quality/stays',
    says: 'Who was given something stays for years: 承诺5年内不迁出本县.',
    outcome: { metric: '迁出', op: 'not', says: 'term' },
    when: (sentence) => {
      const cue = sentence.all('not-move').find(({ start }) => termBefore(sentence.upTo(start)) !== null);
      return cue ? [cue] : null;
    },
  },
  {
    id: 'text-quality/not-twice',
    says: 'Nobody is given twice: 同一事项不得重复享受.',
    outcome: { metric: '重复享受', op: 'not', says: 'clause' },
    when: (sentence) => {
      const cue = sentence.first('not-twice');
      return cue && [cue];
    },
  },
];

/** What a sentence says of the text as a whole. */
export const textQualityTable: RuleTable<Stretch, Quality> = {
  id: 'text-quality',
  says: 'What a sentence says of a text as a whole.',
  rules,
};

/** The conditions that a sentence states for the whole of a text. */
export const textQualities = (text: Recognized, sentence: Sentence): Condition[] => {
  const whole = stretchOf(sentence);
  return decideEach(textQualityTable, whole).flatMap((ruling) => {
    const { outcome } = ruling;
    const [cue] = ruling.evidence;
    if (!cue) return [];
    const { at, value } = placeOf(whole, cue, outcome.says);
    const quoted = sourceQuote(text.text, sentence, at.start, at.end);
    return [
      {
        id: `${text.id}/condition/${quoted.span.start}-${quoted.span.end}`,
        ...ruledBy(sentence, ruling),
        metric: outcome.metric,
        op: outcome.op,
        value: whole.from(value.start).upTo(value.end).text.trim(),
        unit: null,
        valueSpan: quoted.span,
        ...quoted,
      },
    ];
  });
};

/** The words of the fact, and of its value. */
const placeOf = (sentence: Stretch, cue: Span, says: Quality['says']): { readonly at: Span; readonly value: Span } => {
  if (says === 'what-follows') {
    const said = sentence.from(cue.end);
    // 适用于所有渔企，执行期限为…: how long it applies is none of those
    const term = said.all('term-of-text').find(({ start }) => said.upTo(start).ends(sign(',')) !== null);
    const whole = said.upTo(term ? term.start - 1 : said.end);
    const end = cue.end + (/^.{4,80}?(?=[(（;。]|$)/.exec(whole.text)?.[0].length ?? whole.text.length);
    return { at: { start: cue.start, end }, value: { start: cue.end, end } };
  }
  const end = cue.end + (/^[^,;。]{0,20}/.exec(sentence.from(cue.end).text)?.[0].length ?? 0);
  const head = sentence.upTo(cue.start);
  const start = says === 'term' ? (termBefore(head) ?? cue.start) : (grantedBefore(head) ?? clauseStart(head));
  return { at: { start, end }, value: { start, end } };
};

/** Where 5年内 begins at the end of a stretch. */
const termBefore = (head: Stretch): number | null => {
  const inside = head.ends('years-inside')?.[0];
  const digits = inside ? /\d{1,2}$/.exec(head.upTo(inside.start).text) : null;
  return inside && digits ? inside.start - digits[0].length : null;
};

const clauseStart = (head: Stretch): number => head.end - (/[^,;。]{0,30}$/.exec(head.text)?.[0].length ?? 0);

/** 已享受市级补助的项目，不得…: the clause before says what was granted. */
const grantedBefore = (head: Stretch): number | null => {
  const start = clauseStart(head);
  if (head.upTo(start).isEmpty || head.upTo(start).ends(maybe(',')) === null) return null;
  const before = head.all('granted-before').find((cue) => /^[^;。]{2,60},$/.test(head.from(cue.end).upTo(start).text));
  return before ? before.start : null;
};

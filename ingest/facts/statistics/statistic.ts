// Whether a figure in prose is a statistic: it measures something that was observed or is planned.
// Never what a text or study is made of (三方面, 5条目量表), what a rule bounds (不得超过5%), which are meant (前10%的企业), nor a
// level of confidence.
import { isMoney } from '../../mentions/quantity.ts';
import { decide } from '../../rules/decide.ts';
import { all, type Evidence, type RuleTable } from '../../rules/rule.ts';
import { maybe, type Stretch, within } from '../../rules/stretch.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import type { StatisticWindow } from './statistic-window.ts';

type Window = StatisticWindow;

const isOfTime = ({ unit }: Window): Evidence | null => unit.is('unit-of-time');

/** 3.3个人属性, 3对策与建议: the number of a heading run into its words. */
const beginsHeading = ({ sentence, number, unit }: Window): boolean =>
  sentence.text.startsWith(number) &&
  unit.text.length === 1 &&
  sentence.text.length < 25 &&
  !/[。;]$|[%,，、]/.test(sentence.text);

/** What a share shares in: 80%的农户经营面积小于10亩 tells one figure. */
const isPredicate = ({ last, isShare, before, figure: { start } }: Window): Evidence | null =>
  last && /[%‰]/.test(last.unit) && !isShare
    ? before
        .from(last.end)
        .upTo(start)
        .is(maybe(' '), 'of', within(99, 4, '、()（'))
    : null;

const shareList = lazily(() => cueShape('(?:[\\d.]+%(?:{joined|listed}| )*)*$'));

/** 按照60%、40%: by which shares something is done. */
const sharesBy = (before: Stretch): Evidence | null => {
  const by = before.last('by');
  return by && before.from(by.end).text.replace(shareList(), '').length <= 12 ? [by] : null;
};

export const statisticTable: RuleTable<StatisticWindow, 'statistic' | 'none'> = {
  id: 'statistic',
  says: 'Whether a figure in prose is a statistic.',
  rules: [
    {
      id: 'statistic/money',
      says: 'Sums of money and ratios are amounts: 投资3亿元, 1:1.',
      outcome: 'none',
      when: ({ figure: { unit } }) => isMoney(unit) || unit === 'ratio',
    },
    {
      id: 'statistic/part-of-the-text',
      says: 'A count in words of the parts of a text measures nothing: 三方面, 四点.',
      outcome: 'none',
      when: ({ inFigures, unit }) => (inFigures ? null : unit.is('piece?', 'structural')),
    },
    {
      id: 'statistic/few-in-words',
      says: 'A count in words below ten is no more than a manner of speaking: 三家企业.',
      outcome: 'none',
      when: ({ inFigures, figure: { value }, isShareOrPoints }) => !inFigures && value < 10 && !isShareOrPoints,
    },
    {
      id: 'statistic/number-of-a-heading',
      says: 'The number of a heading run into its words, and that of a citation: 3个人属性, [36对.',
      outcome: 'none',
      when: (window) => /\[$/.test(window.before.text) || beginsHeading(window),
    },
    {
      id: 'statistic/year-of-a-source',
      says: 'A number behind the author of a source: Smith等人2.',
      outcome: 'none',
      when: ({ before }) => {
        const others = before.last('et-al');
        return others && /[A-Z][a-z]+$/.test(before.upTo(others.start).text) ? [others] : null;
      },
    },
    {
      id: 'statistic/example',
      says: 'A figure of an example was not observed: 例如投入10个单位.',
      outcome: 'none',
      when: ({ before }) => before.has('for-example'),
    },
    {
      id: 'statistic/part-of-a-study',
      says: 'A small count of what a study or text is made of: 7个指标, 5条目量表.',
      outcome: 'none',
      when: ({ unit, figure: { value }, after }) =>
        all(
          value < 20,
          unit.is('counted-unit'),
          after.begins(maybe(' '), 'of?', 'part-attribute*', 'of?', 'text-part'),
        ),
    },
    {
      id: 'statistic/part-of-a-measurement',
      says: 'A count of what is asked or modelled, however large: 34个题项, 5条目量表.',
      outcome: 'none',
      when: ({ after }) => after.begins(maybe(' '), 'of?', 'study-part'),
    },
    {
      id: 'statistic/resampling',
      says: 'How often a sample is drawn again measures nothing: 抽样5000次.',
      outcome: 'none',
      when: ({ unit, before, after }) => all(unit.is('times'), before.has('resampled') ?? after.has('resampled')),
    },
    {
      id: 'statistic/span-of-time',
      says: 'A span of time is when or how long, unless it is itself measured: 近3年, but 平均工作年限7年.',
      outcome: 'none',
      when: (window) => all(isOfTime(window) ?? window.unit.is('unit-of-hours'), !window.before.has('measured-time')),
    },
    {
      id: 'statistic/label',
      says: 'A number behind what it is the number of: 表3, 模型2, 附件1.',
      outcome: 'none',
      when: ({ before, unit }) =>
        before.ends('numbered-thing', maybe(' ')) ??
        all(before.ends('study-label', maybe(' ')), unit.is('false-unit')) ??
        /(?:Table|Figure) ?$/.test(before.text),
    },
    {
      id: 'statistic/share-by-which',
      says: 'A share by which something is divided or paid is a rule: 按照60%、40%的比例.',
      outcome: 'none',
      when: ({ isShare, before }) => (isShare ? sharesBy(before) : null),
    },
    {
      id: 'statistic/confidence',
      says: 'A level of confidence or significance measures nothing: 95%置信水平.',
      outcome: 'none',
      when: ({ isShare, before, after }) => (isShare ? (after.has('confidence') ?? before.has('confidence')) : null),
    },
    {
      id: 'statistic/cut-off',
      says: 'A value that parts high from low was not observed: 小于40%的临界值.',
      outcome: 'none',
      when: ({ before, after }) => after.begins(maybe(' '), 'of?', within(4), 'cut-off') ?? before.has('cut-off'),
    },
    {
      id: 'statistic/which-are-meant',
      says: 'A share that only says which are meant: 后50%的公司, 当人数超过8人时.',
      outcome: 'none',
      when: ({ isShare, before, after }) =>
        (isShare ? before.ends('behind-rank', maybe(' ')) : null) ?? all(before.begins('when'), after.ends('when-end')),
    },
    {
      id: 'statistic/rule',
      says: 'What must or must not be is a rule: 不得超过5%.',
      outcome: 'none',
      when: ({ before }) => before.ends('obliged', within(12)),
    },
    {
      id: 'statistic/predicate-of-a-share',
      says: 'A figure in the predicate of a share is part of it: 80%的农户经营面积小于10亩.',
      outcome: 'none',
      when: isPredicate,
    },
    {
      id: 'statistic/measured',
      says: 'Any other figure measures something: 原油进口量超过5亿吨.',
      outcome: 'statistic',
      when: () => true,
    },
  ],
};

/** Whether the figure of a window is a statistic. */
export const isStatistic = (window: StatisticWindow): boolean =>
  decide(statisticTable, window)?.outcome === 'statistic';

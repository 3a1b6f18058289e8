// What a day is for the text: the day on which it was issued, signed, received or published, or from or through which
// it holds. Most days of a text are none of these, and no rule speaks for them.
import type { DateKind } from '../../../model/index.ts';
import { isTimeOfPage } from '../../page-data.ts';
import { all, type Evidence, type RuleTable } from '../../rules/rule.ts';
import { maybe, type Stretch, sign } from '../../rules/stretch.ts';
import { type DayWindow, pageTimeBehind } from './day-window.ts';

type Window = DayWindow;

/** 印发日期：, 收稿日期:, Received: right before the day. */
const labelled = (before: Stretch, kind: string): Evidence | null =>
  before.ends(kind, 'day-label', sign(':：'), maybe(' '));

/** The time is that of the text: it says so, or names nothing else. */
const ofText = ({ holder }: Window): Evidence | null => (holder && !holder.isText ? null : (holder?.evidence ?? []));

/** The time is told of the text in so many words. */
const saidOfText = ({ holder }: Window): Evidence | null => (holder?.isText ? holder.evidence : null);

/** 自…起施行, 自…施行, 于…起实施, 于…发布执行. */
const comesInForce = ({ lead, after, range }: Window): Evidence | null => {
  if (range === 'last') return null;
  const verb =
    after.begins(maybe(' '), 'from-then', 'formally?', 'comes-in-force') ?? after.begins(maybe(' '), 'issued-in-force');
  if (verb) return all(lead.ends('since|on-day', maybe(' ')), verb);
  return all(lead.ends('since', maybe(' ')), after.begins(maybe(' '), 'formally?', 'comes-in-force'));
};

/** 有效期为, 执行期限自, 适用于 right before the first day of a range. */
const termBefore = (lead: Stretch): Evidence | null =>
  lead.ends('term-noun', maybe(':：'), 'term-is*', 'since?', maybe(' ')) ?? lead.ends('applies', 'since?', maybe(' '));

/** `adopted` is a day of issue where no other is printed. */
export type DayKind = DateKind | 'adopted' | 'none';

export const dayKindTable: RuleTable<Window, DayKind> = {
  id: 'document-day/kind',
  says: 'What a day is for the text itself.',
  rules: [
    {
      id: 'document-day/received',
      says: 'The day on which a paper was received or came back revised: 收稿日期：2023-03-24.',
      outcome: 'received',
      when: ({ lead, before }) =>
        lead.holds('claim-papers', 'received-label', 'day-label')
          ? null
          : (labelled(before, 'received-label') ??
            before.ends('label-alone', maybe(':：'), maybe(' ')) ??
            labelled(lead, 'received-label')),
    },
    {
      id: 'document-day/in-a-title',
      says: 'A day in the title of another document is none of the text: 《2023年3月24日会议纪要》.',
      outcome: 'none',
      when: ({ isInTitle }) => isInTitle,
    },
    {
      id: 'document-day/of-a-reference',
      says: 'A day in a list of references is a reference’s: [1] 人民日报, 2023-03-24.',
      outcome: 'none',
      when: ({ zone }) => zone === 'references',
    },
    {
      id: 'document-day/of-another-document',
      says: 'A day behind the act of issue is another document’s: 发布2023年3月24日.',
      outcome: 'none',
      when: ({ before }) => before.ends('issued-by'),
    },
    {
      id: 'document-day/of-amended-articles',
      says: 'A day behind an amendment is that of the amended articles alone: 修正发布第二条条文，并自2023年1月1日施行.',
      outcome: 'none',
      when: ({ before, line, isHead }) => (isHead ? line : before).has('amends-articles'),
    },
    {
      id: 'document-day/field-issued',
      says: 'The page’s field of the day of issue: 成文日期：2023-03-24.',
      outcome: 'issued',
      when: ({ field, before }) => field?.kind === 'issued' || labelled(before, 'issued-label'),
    },
    {
      id: 'document-day/field-published',
      says: 'The page’s field of the day of publication: 发布日期：2023-03-24.',
      outcome: 'published',
      when: ({ field, before }) => field?.kind === 'published' || labelled(before, 'published-label'),
    },
    {
      id: 'document-day/field-time',
      says: 'The day that a page prints beside its source or alone, in figures: 来源：某某日报 时间：2023-03-24.',
      outcome: 'published',
      when: ({ field, mayBeOfPage }) => field?.kind === 'time' && mayBeOfPage,
    },
    {
      id: 'document-day/field-effective',
      says: 'The page’s field of the first day in force: 施行日期：2023-03-24.',
      outcome: 'effective',
      when: ({ field, before }) => field?.kind === 'effective' || labelled(before, 'effective-label'),
    },
    {
      id: 'document-day/field-expires',
      says: 'The page’s field of the last day in force: 失效日期：2028-03-23.',
      outcome: 'expires',
      when: ({ field, before }) => field?.kind === 'expires' || labelled(before, 'expires-label'),
    },
    {
      id: 'document-day/printed',
      says: 'The day before 印发 at the foot of the text: 某市人民政府办公室2023年3月24日印发.',
      outcome: 'issued',
      when: ({ after }) => all(after.begins(maybe(' '), 'printed'), !after.begins(maybe(' '), 'printed', 'of')),
    },
    {
      id: 'document-day/clause-in-force',
      says: 'The day from which the text comes in force: 本办法自2023年4月1日起施行.',
      outcome: 'effective',
      when: (window) =>
        all(
          comesInForce(window),
          window.holderInClause?.isText !== false,
          window.holder?.isText ? window.holder.evidence : true,
        ),
    },
    {
      id: 'document-day/named-in-the-clause',
      says: 'The day that a bracket gives for the act from which the text comes in force: 自公布之日（2023年4月1日）起施行.',
      outcome: 'effective',
      when: ({ before, after }) =>
        all(
          before.ends('since', 'issue-act', 'that-day', sign('(（'), maybe(' ')),
          after.begins(maybe(' '), sign(')）'), 'from-then?', 'formally?', 'comes-in-force'),
        ),
    },
    {
      id: 'document-day/first-of-a-term',
      says: 'The first day of the time in which the text holds: 有效期为2023年4月1日至2026年3月31日.',
      outcome: 'effective',
      when: (window) => window.ofRange('first', termBefore(window.lead), ofText(window)),
    },
    {
      id: 'document-day/first-of-a-time-of-the-text',
      says: 'The first day of a range that is told of the text: 本政策自2023年4月1日至2026年3月31日.',
      outcome: 'effective',
      when: (window) => window.ofRange('first', window.lead.ends('since', maybe(' ')), saidOfText(window)),
    },
    {
      id: 'document-day/last-of-a-term',
      says: 'The last day of the time in which the text holds: 有效期为2023年4月1日至2026年3月31日.',
      outcome: 'expires',
      when: (window) => window.ofRange('last', termBefore(window.lead), ofText(window)),
    },
    {
      id: 'document-day/in-force-until',
      says: 'The day up to which the text holds: 自2023年4月1日起施行，有效期至2026年3月31日.',
      outcome: 'expires',
      when: (window) =>
        all(
          window.before.ends('term-noun', 'moved?', maybe(':：'), 'up-to', maybe(' ')) ??
            window.before.ends('trial', 'period', maybe(':：'), 'up-to', maybe(' ')) ??
            window.before.ends('holds-until', 'up-to', maybe(' ')),
          ofText(window),
        ),
    },
    {
      id: 'document-day/last-of-a-time-of-the-text',
      says: 'The last day of a range that is told of the text: 本政策自2023年4月1日至2026年3月31日.',
      outcome: 'expires',
      when: (window) => window.ofRange('last', window.lead.ends('since', maybe(' ')), saidOfText(window)),
    },
    {
      id: 'document-day/page-time',
      says: 'A day with the time of day or the source, as a page prints it: 2023-03-24 09:00, 2023-03-24 来源：某某日报.',
      outcome: 'published',
      when: ({ mayBeOfPage, run, line, after }) =>
        all(mayBeOfPage && (run.text.length < 120 || line.text.trim() === ''), pageTimeBehind(after)),
    },
    {
      id: 'document-day/page-day',
      says: 'A day in figures on a short line above the text, or at the end of the field of its source, as a page prints it below the title: 2023-03-24 某市发改委 2067.',
      outcome: 'published',
      when: ({ mayBeOfPage, run, field, after }) =>
        mayBeOfPage && (isTimeOfPage(run.text) || (field?.kind === 'source' && after.text.trim() === '')),
    },
    {
      id: 'document-day/signed-alone',
      says: 'A day alone on its line, as under a signature: 2023年3月24日（此件公开发布）.',
      outcome: 'signed',
      when: ({ isAlone }) => isAlone,
    },
    {
      id: 'document-day/signed-behind-bodies',
      says: 'A day behind nothing but the bodies that sign: 某市人民政府2023年3月24日.',
      outcome: 'signed',
      when: ({ signers, goesOn }) => signers !== null && !goesOn,
    },
    {
      id: 'document-day/behind-the-title',
      says: 'A day in a bracket behind the title: 关于做好春耕工作的通知（2023年3月24日）.',
      outcome: 'issued',
      when: ({ before, after, zone }) =>
        all(zone === 'front', before.ends('title-end', sign('(（'), maybe(' ')), after.begins(maybe(' '), sign(')）'))),
    },
    {
      id: 'document-day/adopted',
      says: 'The day on which the text was adopted or made public, in the lines below its title: 2023年3月24日某市人大常委会第五次会议通过.',
      outcome: 'adopted',
      when: (window) => {
        const act = window.isHead ? window.after.head(60).first('adopted|amended-text') : null;
        const isField = act && /[:：]/.test(window.after.upTo(act.start).text);
        const behind = act && window.after.from(act.end);
        // 2023年3月24日，某局发布《…》 tells of another text
        const isOfAnother = behind?.begins('of') ?? behind?.begins(maybe('了'), sign('《'));
        return act?.kind === 'adopted' && !isField && !isOfAnother ? [act] : null;
      },
    },
  ],
};

// What the words of a clause say became of the hypothesis that it speaks of: 成立 and 得到支持 supported, 未通过 rejected, 部分成立
// partial, 与假设相反 reversed; open, where it is asked, intended or supposed: 是否成立, 拟检验H2.
import type { Outcome } from '../../../model/index.ts';
import { decide } from '../../rules/decide.ts';
import { all, type Evidence, type RuleTable, type Ruling } from '../../rules/rule.ts';
import { maybe, type Stretch, sign, within } from '../../rules/stretch.ts';

/** `open`: the clause speaks of it and tells no outcome. */
export type ClauseOutcome = Outcome | 'open';

/** The words asked, the clause that they stand in, and the sentence before it. */
export type OutcomeWindow = { readonly said: Stretch; readonly clause: Stretch; readonly before: Stretch };

const bearingOut = 'holds-true|confirm|agree|result-obtained|test';

/** 未得到数据的支持, 没有通过检验, 不成立, 没有证据表明数据支持H4, 未发现支持H2的证据, 未获得H1的支持性证据. */
const denied = ({ said, clause }: OutcomeWindow): Evidence | null =>
  clause.holds('deny', 'test-purpose', within(16), 'confirm') ??
  clause.holds('deny', within(4), 'evidence', within(14), 'confirm') ??
  clause.holds('deny', within(4), 'evidence-for?', within(14), 'evidence-verb') ??
  clause.holds('deny', within(2), 'confirm', within(16), 'evidence') ??
  clause.holds('deny', 'result-obtained*', 'done*', within(14, 2), 'of', 'confirm') ??
  clause.holds('deny', 'confirm', within(14, 1), 'holds-true') ??
  clause.holds('evidence-verb', 'done*', 'contrary', 'of?', 'evidence') ??
  said.holds('lack', 'evidence-kind*', 'of?', 'evidence|confirm') ??
  said.holds('deny', 'result-obtained*', 'done*', 'evidence-kind*', 'of?', bearingOut) ??
  said.has('refuted|refuse|insignificant');

/** 已有研究为H1提供了证据, 后续研究应为H1提供更多证据: what others found, or are to find. */
const elsewhere = ({ clause }: OutcomeWindow): Evidence | null => {
  const given = clause.first('evidence-verb');
  if (!given) return null;
  const before = clause.upTo(given.start);
  const isOfAnother = before.has('of-others|later-study') ?? before.holds('to-come', 'evidence-for');
  return isOfAnother ?? (year.test(before.text) ? [given] : null);
};

/** 张某（2018）的结果 */
const year = /[(（](?:19|20)\d\d[a-z]?[)）]/;

const partly = ({ said }: OutcomeWindow): Evidence | null =>
  said.has('half-of-it') ??
  said.holds('partly', 'result-obtained*', 'done*', 'evidence-kind*', 'of?', bearingOut) ??
  said.holds('not-wholly', 'result-obtained*', 'done*', 'evidence-kind*', 'of?', bearingOut) ??
  said.holds('result-obtained', 'done*', 'partly') ??
  said.holds('confirm', 'done*', 'partly') ??
  said.holds('only-in', within(14, 2), 'result-obtained|holds-true|significant');

/** 验证假设1, 2）验证丙的中介作用(H2) as what a study sets out to do: no 了 and no 未能, and no finding before it. */
const setOut = ({ clause, before }: OutcomeWindow): Evidence | null => {
  const set =
    clause.holds('test', 'which-ones*', 'hypothesis') ??
    clause.holds('test', 'which-ones*', sign('Hh')) ??
    clause.begins(maybe('(（'), maybe('123456789'), maybe(')）'), 'further?', 'test');
  // 通过路径系数验证H2: 通过 before the verb is by what means.
  const result = set && clause.from(set.at(-1)?.end ?? 0).has('holds-true|result-obtained');
  return all(set, !result && !clause.has('done|deny|finding') && !before.has('finding'));
};

export const outcomeTable: RuleTable<OutcomeWindow, ClauseOutcome> = {
  id: 'hypothesis-outcome',
  says: 'What a clause says became of the hypothesis that it speaks of.',
  rules: [
    {
      id: 'hypothesis-outcome/asked',
      says: 'What is asked or supposed is open: 假设H1是否成立, 如果H2成立.',
      outcome: 'open',
      when: ({ clause }) => clause.has('asked|supposed'),
    },
    {
      id: 'hypothesis-outcome/intended',
      says: 'What is still to be tested is open: 本文拟采用实验检验H2, 有待检验.',
      outcome: 'open',
      when: ({ clause }) => clause.has('intend|to-be-tested'),
    },
    {
      id: 'hypothesis-outcome/purpose',
      says: 'What is done in order to test is open: 为验证假设H3，引入…, 对H1进行检验.',
      outcome: 'open',
      when: (window) =>
        window.clause.holds('test-purpose', 'further?', 'test') ??
        window.clause.holds('effect-toward', within(40), 'conduct', within(6), 'test') ??
        setOut(window),
    },
    {
      id: 'hypothesis-outcome/evidence-elsewhere',
      says: 'Evidence that others gave, or that is still to be given, leaves it open: 已有研究为H1提供了证据, 后续研究应为H1提供更多证据.',
      outcome: 'open',
      when: elsewhere,
    },
    {
      id: 'hypothesis-outcome/in-part',
      says: 'What is borne out in part, or in a part of the sample, is partial: 假设1得到部分支持, 仅在中部样本中得到支持.',
      outcome: 'partial',
      when: partly,
    },
    {
      id: 'hypothesis-outcome/the-other-way',
      says: 'An effect the other way reverses the hypothesis: 系数显著为负，与假设H2相反.',
      outcome: 'reversed',
      when: ({ said }) => (said.holds('contrary', 'of?', 'evidence') ? null : said.has('opposite')),
    },
    {
      id: 'hypothesis-outcome/denied',
      says: 'A result that does not bear the hypothesis out rejects it: H4未通过检验, H3不显著.',
      outcome: 'rejected',
      when: denied,
    },
    {
      id: 'hypothesis-outcome/borne-out',
      says: 'A result that bears the hypothesis out supports it: 假设H2得到印证, 与H1一致.',
      outcome: 'supported',
      when: ({ said }) =>
        said.has('holds-true|confirm|agree') ??
        said.holds('evidence-verb', 'done*', within(8), 'evidence') ??
        said.holds('result-obtained', 'done*', within(8, 0, '、'), 'test') ??
        said.ends('result-obtained', maybe('。')),
    },
  ],
};

/** The ruling on what words say; `clause` is the whole clause, where they are a part. */
export const readOutcome = (window: OutcomeWindow): Ruling<ClauseOutcome> | null => decide(outcomeTable, window);

/** Whether two outcomes can both be true: a reversed hypothesis is a rejected one. */
export const agree = (a: Outcome, b: Outcome): boolean =>
  a === b || [a, b].every((outcome) => outcome === 'rejected' || outcome === 'reversed');

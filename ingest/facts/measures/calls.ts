// A notice that calls for applications is one measure: 关于开展…申报工作的通知, with the conditions of its sections 申报对象,
// 申报条件 and the bodies that they name.
//
// Signals: the title of a part (of the first: the document's) ends in a call of the vocabulary and 通知, 公告 or 指南, and a
// section of it is titled as one that says who may answer, or how. What a section titled 支持标准 gives is the call's own;
// its items that give for themselves, and other sections that give something, stay measures of their own.
import type { Measure } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Part, Recognized } from '../../types.ts';
import { awardsOf } from '../awards/awards.ts';
import { markTranches } from '../awards/tranches.ts';
import { conditionsOf } from '../conditions/conditions.ts';
import type { Operators } from '../conditions/operator.ts';
import { qualitiesOf } from '../conditions/qualities.ts';
import { bindAwards } from '../conditions/tiers.ts';
import { beneficiaryOf } from '../recipients/beneficiary.ts';
import { applicationWindowOf } from './application-window.ts';
import { durationOf } from './duration.ts';
import { instrumentOf } from './instruments.ts';
import { responsible } from './measure-agencies.ts';
import { sentencesOf } from './measure-groups.ts';
import { measureId } from './measure-section.ts';
import { type Candidate, gives, isMadeOf } from './measure-signals.ts';
import { measureWords } from './measure-words.ts';

/** The call that a part of the text makes, with the candidates that it takes in; null where it calls for nothing. */
export const findCall = (
  text: Recognized,
  { index: part, title }: Pick<Part, 'index' | 'title'>,
  candidates: readonly Candidate[],
  operators: Operators,
): { readonly measure: Measure; readonly taken: ReadonlySet<Candidate> } | null => {
  const name = title ? callName(title) : null;
  if (!name) return null;
  const inPart = candidates.filter(({ group }) => group.section?.part === part);
  const asking = inPart.filter((one) => !gives(one) && isOfCall(text, one.group.section?.index ?? -1));
  if (asking.length === 0) return null;
  const giving = inPart.filter(
    (one) =>
      one.group.item === null && gives(one) && isMadeOf(one.group.section?.title ?? '', measureWords().standards),
  );
  const own = inPart.filter((one) => asking.includes(one) || giving.includes(one));
  const sentences = own.flatMap(({ group }) => sentencesOf(text, group));
  const [first] = sentences;
  if (!first) return null;
  // what others give is called for: the conditions of the call are then those of the text
  if (giving.length === 0 && inPart.some(gives)) return null;
  const awards = giving.flatMap((one) => markTranches(awardsOf(text, one.terms.terms, sentencesOf(text, one.group))));
  const duration = giving.flatMap(({ terms }) => durationOf(text, terms.terms) ?? [])[0];
  const window = applicationWindowOf(text, sentences);
  const thresholds = own.flatMap(({ terms }) => conditionsOf(text, terms.terms, operators));
  const quoted = sourceQuote(text.text, first, 0, first.text.length);
  const measure: Measure = {
    id: measureId(text, quoted.span),
    rule: 'call-for-applications',
    title: name,
    section: [],
    part: text.parts[part]?.title ?? null,
    agencies: responsible(own.flatMap(({ agencies }) => agencies)),
    instrument:
      awards.length > 0 ? instrumentOf(name, sentences.map((sentence) => sentence.text).join(''), true) : '其他',
    beneficiary: beneficiaryOf(sentences),
    industries: [],
    awards,
    conditions: bindAwards(text, sentences, {
      terms: own.flatMap(({ terms }) => terms.terms),
      awards,
      conditions: [...thresholds, ...qualitiesOf(text, sentences, thresholds, true)].sort(
        (a, b) => a.span.start - b.span.start,
      ),
    }),
    ...(duration ? { duration } : {}),
    ...(window ? { applicationWindow: window } : {}),
    ...quoted,
  };
  return { measure, taken: new Set(own) };
};

/** Whether a section or one above it is titled as part of a call. */
const isOfCall = (text: Recognized, index: number): boolean => {
  for (let at: number | null = index; at !== null; at = text.sections[at]?.parent ?? null)
    if (measureWords().callSections.test(text.sections[at]?.title ?? '')) return true;
  return false;
};

/** 某局关于组织开展某市工程中心申报工作的通知 → 某市工程中心申报. */
export const callName = (title: string): string | null => {
  const { calls, callTitle, beforeAbout, opensCall, opensWithApply } = measureWords();
  const bare = title
    .replace(/\s/g, '')
    .replace(beforeAbout, '')
    .replace(/[(（][^()（）]*[)）]$/, '');
  const found = callTitle.exec(bare);
  const name = (found?.[1] ?? found?.[2] ?? '').replace(opensCall, '');
  return name.length >= 4 && calls.test(name) ? name.replace(opensWithApply, '$2$1') : null;
};

// Conditions of a whole document or part, stated once: 本措施适用于…, 本办法所称…是指45周岁以下…, 应同时符合…, 不重复享受….
//
// Signals: a sentence of no measure that holds a word of scope, or stands in a section that is titled so; its thresholds and
// qualities, and 适用于 with what it names.
import type { Condition } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { sectionPath } from '../../segment.ts';
import type { Recognized, Sentence } from '../../types.ts';
import type { AmountGroups } from '../amount-role/amount-groups.ts';
import type { Group } from '../measures/measure-groups.ts';
import { measureWords } from '../measures/measure-words.ts';
import { conditionsOf } from './conditions.ts';
import type { Operators } from './operator.ts';
import { qualitiesOf } from './qualities.ts';

const scope = (): RegExp => measureWords().scope;

/** The conditions that groups of sentences without a measure state for their part. */
export const documentConditions = (
  text: Recognized,
  groups: readonly { readonly group: Group; readonly terms: AmountGroups }[],
  operators: Operators,
): Condition[] =>
  underScope(text, groups).flatMap(({ group, terms, listed }) => {
    const title = group.section?.title ?? '';
    const sentences = group.sentences
      .flatMap((i) => text.sentences[i] ?? [])
      .filter(
        (sentence) => listed || scope().test(title) || scope().test(sentence.text) || isListed(text, group, sentence),
      );
    if (sentences.length === 0) return [];
    const inScope = new Set(sentences);
    const thresholds = conditionsOf(
      text,
      terms.terms.filter((term) => inScope.has(term.sentence)),
      operators,
    );
    const applied = sentences.flatMap((sentence) => appliesTo(text, sentence));
    const qualities = qualitiesOf(text, sentences, [...thresholds, ...applied]);
    const part = text.parts[sentences[0]?.part ?? 0]?.title;
    return [...thresholds, ...applied, ...qualities]
      .sort((a, b) => a.span.start - b.span.start)
      .map((condition) => (part ? { ...condition, part } : condition));
  });

/** Groups with whether they stand in a list that a sentence of scope leads in: 本办法所指企业应当满足以下条件：（一）…. */
const underScope = <T extends { readonly group: Group }>(
  text: Recognized,
  groups: readonly T[],
): (T & { readonly listed: boolean })[] => {
  let top: number | null = null;
  return groups.map((entry) => {
    const { section, sentences } = entry.group;
    const root = section ? (sectionPath(text, section)[0]?.index ?? null) : null;
    const listed = top !== null && root === top;
    const leads = sentences.some((at) => {
      const words = text.sentences[at]?.text.trimEnd() ?? '';
      return /[:：]$/.test(words) && scope().test(words);
    });
    if (leads) top = root;
    return { ...entry, listed };
  });
};

/** An item below a lead of scope: （一）…； after 应当满足以下条件：. */
const isListed = (text: Recognized, group: Group, sentence: Sentence): boolean => {
  const first = text.sentences[group.sentences[0] ?? -1];
  return first !== undefined && first !== sentence && scope().test(first.text) && /[:：]$/.test(first.text.trimEnd());
};

/** 本措施适用于…的企业; 已享受…的，不可重复享受. */
const appliesTo = (text: Recognized, sentence: Sentence): Condition[] => {
  const found: Condition[] = [];
  const applies = /适用于([^;。]{4,80}?)(?=[(（;。]|$)/.exec(sentence.text);
  if (applies)
    found.push(qualitative(text, sentence, '适用对象', 'is', applies[1] ?? '', applies.index, applies[0].length));
  const once =
    /(?:(?:已享受|同一)[^;。]{2,60},)?[^,;。]{0,30}(?:不可?重复享受|不得重复享受|不可重复|不再重复|[就从]高不(?:重复|就低)|不重复[”"]?的?原则)[^,;。]{0,20}/.exec(
      sentence.text,
    );
  const stays = /\d{1,2}年内(?:不|不得|未)(?:迁[出离]|外迁)[^,;。]{0,20}/.exec(sentence.text);
  if (stays) found.push(qualitative(text, sentence, '迁出', 'not', stays[0], stays.index, stays[0].length));
  if (once) found.push(qualitative(text, sentence, '重复享受', 'not', once[0].trim(), once.index, once[0].length));
  return found;
};

const qualitative = (
  text: Recognized,
  sentence: Sentence,
  metric: string,
  op: 'is' | 'not',
  value: string,
  at: number,
  length: number,
): Condition => {
  const quoted = sourceQuote(text.text, sentence, at, at + length);
  return {
    id: `${text.id}/condition/${quoted.span.start}-${quoted.span.end}`,
    rule: 'document-condition',
    metric,
    op,
    value,
    unit: null,
    valueSpan: quoted.span,
    ...quoted,
  };
};

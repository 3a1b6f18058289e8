// Finds the labels of hypotheses where they stand with a statement: H1：, H1a：, H6(a)：, 假设1：, 研究假说2：, 其中，H1表示…,
// 提出假设3：, 假设4和5：, …正向影响融资额度(H1), and 提出如下假设：… without a label or with numbers.
//
// Signals, in order of precedence: the label with ： behind it, and the labels that it is joined to; with another stop
// or 表示 behind it, at the start of the sentence, behind a stop or a verb of proposing; the label run into its
// statement at the start of the sentence; the label in brackets behind a statement; the label with ： at the end of its
// paragraph, with its statement below; 假设： behind a verb of proposing, where no label follows.
// Misread figures are mended in `label`: Hla is H1a, HI is H1.
// Never takes a label that is only referred to (假设H1成立, 与H1、H5一致, 得到验证(H1)).
import { matchesOf, parseNumeral } from '../../text/index.ts';
import { sourceQuote } from '../layout/index.ts';
import { type Stretch, within } from '../rules/stretch.ts';
import type { LabelMention, Sentence } from '../types.ts';
import { cueShape, stretchOf } from '../vocabulary/cues.ts';
import { lazily } from '../vocabulary/index.ts';
import { withoutFormulas } from './formulas.ts';

const patterns = lazily(() => {
  // H1, H1a, H6(a), H2-1, H1.2; 假设1, 研究假设1a, 假设一, 假设H1; \textbf{H1：}.
  const below = String.raw`(?:[a-z](?![a-z])|[(（][a-z\d][)）]|[-.]\d(?!\d))?`;
  const word = '{hypothesis-kind}?{hypothesis}';
  const name = String.raw`(?:${word}\s?)?(?<![A-Za-z])[Hh]\s?(?:\d{1,2}|[lI])\s?${below}|${word}\s?(?:\d{1,2}\s?${below}|[一二三四五六七八九十]{1,3}(?:[a-z])?)`;
  const bracket = String.raw`\s?[)）]?\s?(?:[(（][^()（）]{1,12}[)）]\s?)?`;
  const item = String.raw`[(（]?\d{1,2}[)）.、]\s?`;
  const start = '(?:^[(（]?|[\\s。；;:：,，“]|(?<={propose|author-self|clause-lead}))';
  const words = String.raw`(?=[\u4e00-\u9fffA-Za-z“"「])`;
  return {
    withColon: cueShape(String.raw`(${name})${bracket}(?:[:：]\}?|\}[:：])\s?${words}`, 'g'),
    // 假设4和5：, H4、H5、H6：
    joint: cueShape(
      String.raw`((?:${word}\s?[Hh]?|(?<![A-Za-z])[Hh])\s?\d{1,2}[a-z]?(?:\s?(?:[、,，]|{joined})\s?(?:${word}\s?)?[Hh]?\s?\d{1,2}[a-z]?)+)\s?[:：]\s?${words}`,
      'g',
    ),
    eachOfJoint: cueShape(String.raw`(?:${word}\s?)?[Hh]?\s?\d{1,2}[a-z]?`, 'g'),
    opening: cueShape(
      String.raw`${start}(${name})${bracket}(?:[.。、]|[-—–]{1,2}(?=\s?[\u4e00-\u9fff])|{label-verb}[:：,，]?)\s?${words}`,
      'g',
    ),
    // （H5）担保正向影响额度
    bracketed: cueShape(String.raw`^[(（【[]\s?(${name})\s?[)）】\]]\s?${words}`, 'g'),
    // 假设1a，团队规模与绩效正相关; 提出假设4，在…
    withComma: cueShape(String.raw`(?:^|(?<=^${item})|(?<={propose}))(${word}\s?H?\d{1,2}[a-z]?)[,，]${words}`),
    // …正向影响融资额度(H1)。
    closing: cueShape(`[(（](${name})[)）](?=[。；;,，]|$)`, 'g'),
    // 前人的观点得到支持，因此本研究假设甲影响乙(H1)
    supposing: cueShape('^.*[,，]{clause-lead}*{author-self}[^,，]{0,6}?{expect}'),
    // H1用户信任与使用意愿正相关。 假设2 用户信任影响使用意愿。 假设一（H1）用户信任影响使用意愿。
    glued: cueShape(
      String.raw`(?:^|(?<={hypothesis}[:：]\s?))(${item})?(H\d{1,2}(?:[a-z](?![a-z])|[-.]\d)?|${word}\s?(?:H?\d{1,2}(?:[a-z](?![a-z]))?|[一二三四五六七八九十]{1,3}(?=\s?[(（][Hh])))(?:\s?[(（][Hh]\d{1,2}[a-z]?[)）])?\s?(?=[\u4e00-\u9fff]{4})`,
    ),
    whole: cueShape(`^[(（]?(?:${name})[)）]?[:：]?$`),
    alone: cueShape(String.raw`(${name})\s?[:：]\s?$`),
    heading: cueShape(String.raw`^(?:${name})\s?[:：.、]`),
    // 因此，本文提出如下假设：
    unlabelled: cueShape(String.raw`{propose}[^。；;:：]{0,12}{hypothesis}[:：]\s?(?=[\u4e00-\u9fff“"])`),
    // 本研究假设：（1）…；（2）…
    numbered: cueShape(String.raw`{propose|author-self}[^。；;:：]{0,14}{hypothesis}[:：]\s?(?=[(（]?1[)）]|$)`),
    joins: cueShape(String.raw`^{joined}\s?(?:${word})?\s?[Hh]?\s?[\dlI一二三四五六七八九十]`),
    any: cueShape(String.raw`[Hh]\s?[\dlI]|{hypothesis}`),
    bare: cueShape(`^${word}`),
    begins: cueShape(`^(?:${name})`),
  };
});

/**
 * The label of a hypothesis that a line begins with, with its stop: the line is its statement, however it is marked.
 */
export const openingLabel = (line: string): string | null => patterns().heading.exec(line)?.[0] ?? null;

/** Whether a line is a labelled statement: H1：甲正向影响乙. */
export const statesHypothesis = (line: string): boolean => {
  const label = openingLabel(line.trimStart());
  return label !== null && states(stretchOf({ text: line.trimStart().slice(label.length) }));
};

/** Whether words are a label and nothing else. */
export const wholeLabel = (words: string): boolean => patterns().whole.test(words);

type Found = Pick<LabelMention, 'label' | 'statement'> & { readonly start: number; readonly end: number };

/** The labels that stand with a statement in the sentence, and what stands for one. */
export const findLabelMentions = (source: string, sentence: Sentence, index: number): LabelMention[] => {
  const { plain, spanOf } = withoutFormulas(sentence.text);
  if (!patterns().any.test(plain)) return [];
  const said = { ...sentence, text: plain };
  for (const find of [opening, comma, closing, glued, alone, unlabelled]) {
    const found = find(plain === sentence.text ? sentence : said);
    if (found.length === 0) continue;
    return found.map(({ label, statement, ...span }) => {
      const at = spanOf(span);
      return {
        type: 'hypothesis-label',
        rule: `hypothesis-label/${statement}`,
        sentence: index,
        at,
        ...sourceQuote(source, sentence, at.start, at.end),
        label,
        statement,
      };
    });
  }
  return [];
};

/** Labels with their statement behind them, by place. */
const opening = (sentence: Sentence): Found[] => {
  const found: Found[] = joint(sentence);
  for (const pattern of [patterns().withColon, patterns().opening, patterns().bracketed])
    for (const at of matchesOf(sentence.text, pattern)) {
      const name = at[1] ?? '';
      const start = at.index + at[0].indexOf(name);
      const end = at.index + at[0].length;
      if (found.some((other) => other.start < end && start < other.end) || isReferredTo(sentence, start, end)) continue;
      found.push({ label: normalizeLabel(name), statement: 'behind', start, end });
    }
  return found.sort((a, b) => a.start - b.start);
};

/** 假设4、5和6：, H4和H5：: the labels of one statement; all but the last share it. */
const joint = ({ text }: Sentence): Found[] =>
  matchesOf(text, patterns().joint).flatMap(({ 0: run, 1: labels = '', index }) => {
    const each = matchesOf(labels, patterns().eachOfJoint);
    return each.map((at, k): Found => {
      const start = index + at.index;
      const label = normalizeLabel(at[0]);
      return k < each.length - 1
        ? { label, statement: 'shared', start, end: start + at[0].length }
        : { label, statement: 'behind', start, end: index + run.length };
    });
  });

/** 假设1成立, H1和H2, 假设1a、假设1b, H1：部分支持: what stands behind the label speaks of it. */
const isReferredTo = (sentence: Sentence, start: number, end: number): boolean => {
  const colon = /[:：]/.test(sentence.text.slice(start, end));
  const behind = stretchOf(sentence, end);
  if (behind.begins('all-alike?', 'label-outcome')) return true;
  if (!colon && patterns().begins.test(behind.text)) return true; // 假设2a、假设2b与假设2c
  // H2. 与甲相比: 与 joins two labels alone.
  const isJoint = behind.begins('all-alike?', 'label-joint') !== null;
  return !colon && isJoint && (behind.begins('joined') === null || patterns().joins.test(behind.text));
};

const relation =
  'effect-noun|affect|act|may-raise|may-lower|raises|lowers|sign-positive|sign-negative|moderation|mediation|differs|comparative|more-and-more';

/** Whether words speak of a relation. */
export const tellsRelation = (said: Stretch): boolean => said.has(relation) !== null;

/** Whether words state a relation, and no outcome of one. */
const states = (said: Stretch): boolean =>
  tellsRelation(said) && said.has('confirm|holds-true|agree|unrelated|refuse') === null;

const comma = (sentence: Sentence): Found[] => {
  const at = patterns().withComma.exec(sentence.text);
  return at && states(stretchOf(sentence))
    ? [{ label: normalizeLabel(at[1] ?? ''), statement: 'behind', start: at.index, end: at.index + at[0].length }]
    : [];
};

const closing = (sentence: Sentence): Found[] => {
  let from = 0;
  return matchesOf(sentence.text, patterns().closing).flatMap((at): Found[] => {
    const before = /[^。；;:：]*$/.exec(sentence.text.slice(from, at.index))?.[0] ?? '';
    const said = before.replace(patterns().supposing, '');
    from = at.index + at[0].length;
    return states(stretchOf(sentence, at.index - said.length, at.index))
      ? [{ label: normalizeLabel(at[1] ?? ''), statement: 'before', start: at.index, end: from }]
      : [];
  });
};

/** H1用户信任与使用意愿正相关: a label run into the statement that its sentence makes. */
const glued = (sentence: Sentence): Found[] => {
  const found = patterns().glued.exec(sentence.text);
  const [whole = '', item = '', label] = found ?? [];
  if (!found || label === undefined) return [];
  const said = stretchOf(sentence);
  const isStatement =
    tellsRelation(said) &&
    said.has('confirm|holds-true|refuse|table-pointed-at') === null &&
    said.holds('test', within(0), 'finding') === null;
  const start = found.index + item.length;
  const end = found.index + whole.length;
  const behind = stretchOf(sentence, end);
  return isStatement && !isReferredTo(sentence, start, end) && !behind.begins('test|proposes|of-label')
    ? [
        {
          label: normalizeLabel(label),
          statement: 'behind',
          start,
          end: start + whole.slice(item.length).trimEnd().length,
        },
      ]
    : [];
};

/** 据此提出假设1： at the end of its paragraph. */
const alone = ({ text }: Sentence): Found[] => {
  const at = patterns().alone.exec(text);
  return at
    ? [{ label: normalizeLabel(at[1] ?? ''), statement: 'below', start: at.index, end: text.trimEnd().length }]
    : [];
};

const unlabelled = (sentence: Sentence): Found[] => {
  const list = patterns().numbered.exec(sentence.text);
  if (list) {
    const end = list.index + list[0].length;
    return [{ label: '假设', statement: 'numbered', start: list.index, end }];
  }
  const at = patterns().unlabelled.exec(sentence.text);
  const end = at ? at.index + at[0].length : 0;
  return at && states(stretchOf(sentence, end))
    ? [{ label: '假设', statement: 'unlabelled', start: at.index, end }]
    : [];
};

/** 假设 H 1 → H1, 假设一 → H1, Hla → H1a; the case of H stays, for H1 and h1 may both exist. */
export const normalizeLabel = (name: string): string => {
  const bare = name
    .replace(/\s/g, '')
    .replace(patterns().bare, '')
    .replace(/^([Hh])[lI](?=[a-z(（]|$)/, '$11')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/^([Hh]?\d+)\)$/, '$1');
  const han = /^([一二三四五六七八九十]+)([a-z]?)$/.exec(bare);
  if (han?.[1]) return `H${parseNumeral(han[1]) ?? 0}${han[2] ?? ''}`;
  return /^\d/.test(bare) ? `H${bare}` : bare;
};

// Labelled hypotheses: statement, cause, effect, direction, and what the text says became of them.
//
// Signals: the label opens a statement (H1：…); the first such place is the hypothesis, later ones are references. Direction
// from the verb: 正向影响 促进 提高 → positive, 负向 抑制 降低 → negative, 调节 → moderates, 中介 → mediates, 差异 → difference.
// Outcome from a clause that names the label with 成立 得到验证 支持 一致 → supported, 不成立 未通过 → rejected, 相反 → reversed,
// 部分 → partial; none → untested.
// Never takes a label in a table or list of outcomes for a statement.
import type { Direction, Hypothesis, Outcome } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { LabelMention, Recognized, Sentence } from '../types.ts';
import { findClauses } from './clauses.ts';

/** The hypotheses of a text in its order, one for each label. */
export const interpretHypotheses = (text: Recognized): Hypothesis[] => {
  const found = new Map<string, Hypothesis>();
  for (const mention of text.mentions) {
    if (mention.type !== 'hypothesis-label' || found.has(mention.label)) continue;
    const sentence = text.sentences[mention.sentence];
    const hypothesis = sentence && sentence.zone !== 'references' ? hypothesisAt(text, sentence, mention) : null;
    if (hypothesis) found.set(mention.label, hypothesis);
  }
  return [...found.values()].map((hypothesis) => withOutcome(text, hypothesis));
};

const hypothesisAt = (text: Recognized, sentence: Sentence, mention: LabelMention): Hypothesis | null => {
  const next = text.mentions.find(
    (other) =>
      other.type === 'hypothesis-label' && other.sentence === mention.sentence && other.at.start > mention.at.start,
  );
  const end = next?.at.start ?? sentence.text.length;
  const statement = sentence.text
    .slice(mention.at.end, end)
    .replace(/[。;；,，\s]+$/, '')
    .trim();
  if (statement.length < 6 || /^(?:成立|得到|不成立|未|支持|通过)/.test(statement)) return null;
  const { direction, cause, effect, moderator } = readStatement(statement);
  return {
    id: `${text.id}/hypothesis/${mention.span.start}-${mention.span.end}`,
    rule: 'labelled-statement',
    label: mention.label,
    statement,
    cause,
    effect,
    ...(moderator ? { moderator } : {}),
    direction,
    outcome: 'untested',
    variables: [],
    ...sourceQuote(text.text, sentence, mention.at.start, end),
  };
};

type Statement = { direction: Direction; cause: string | null; effect: string | null; moderator?: string };

const directions: readonly (readonly [RegExp, Direction])[] = [
  [/中介/, 'mediates'],
  [
    /(?:负向|反向|削弱|减弱|抑制|弱化)[^,，]{0,4}调节|调节[^,，]{0,8}(?:负向|削弱|减弱)|(?:削弱|减弱|弱化)了?[^,，]{2,40}(?:关系|影响|作用|效应)/,
    'moderates-',
  ],
  [/调节|(?:增强|强化|加强)了?[^,，]{2,40}(?:关系|影响|作用|效应)/, 'moderates+'],
  [/(?:不存在|没有|无)显著|(?:不存在|没有|无)(?:显著)?影响/, 'none'],
  [/差异|不同于/, 'difference'],
  [/负向|负相关|负面|反向|消极|抑制|降低|减少|阻碍|削弱|不利|下降|负的/, 'negative'],
  [/正向|正相关|积极|正面|促进|提高|提升|增加|增强|有利|显著影响|推动|改善|影响|相关|作用/, 'positive'],
];

const readStatement = (statement: string): Statement => {
  const direction = directions.find(([words]) => words.test(statement))?.[1] ?? 'none';
  const moderated = /^(.+?)(?:会|能够?|可以?|将)?(?:显著)?(?:正向|负向|积极|反向)?(?:地)?调节(?:了)?(.+)$/.exec(
    statement,
  );
  if (moderated)
    return { direction, cause: moderated[1] ?? null, effect: moderated[2] ?? null, moderator: moderated[1] ?? '' };
  const toward =
    /^(.+?)(?:会|能够?|可以?|将)?(?:对于?|与|和|同)(.+?)(?:会|能够?|可以?|具?有|存在|产生|起到?|呈)?(?:显著|明显)?的?(?:正向|负向|积极|消极|正面|负面|促进|抑制|反向|正|负|倒U型|直接|间接)/.exec(
      statement,
    );
  if (toward) return { direction, cause: toward[1] ?? null, effect: toward[2] ?? null };
  const verb =
    /^(.+?)(?:会|能够?|可以?|将)?(?:显著|明显|有效)?(?:正向|负向|积极|消极|反向)?(?:地)?(?:影响|促进|抑制|提高|提升|降低|增加|减少|增强|推动|改善|阻碍|削弱)(?:了)?(.+)$/.exec(
      statement,
    );
  return { direction, cause: verb?.[1] ?? null, effect: verb?.[2] ?? null };
};

const outcomeWords: readonly (readonly [RegExp, Outcome])[] = [
  [/部分(?:成立|得到|支持|验证|通过)/, 'partial'],
  [/(?:方向)?相反/, 'reversed'],
  [
    /(?:不|未能?|没有|未得到|没能)(?:成立|得到(?:支持|验证|证实|印证)|通过|支持|被?验证|获得支持|被支持)|拒绝|不支持|不成立|不显著|未成立/,
    'rejected',
  ],
  [/成立|得到(?:了)?(?:支持|验证|证实|印证|检验)|通过(?:了)?(?:检验|验证)?|支持|验证|证实|印证|一致|接受/, 'supported'],
];

/** The last clause that names the label with a word of outcome speaks. */
const withOutcome = (text: Recognized, hypothesis: Hypothesis): Hypothesis => {
  const names = new RegExp(`(?<![A-Za-z0-9])${hypothesis.label.replace(/[()]/g, '\\$&')}(?![a-z0-9(（])`);
  let best: { outcome: Outcome; start: number; end: number; sentence: Sentence } | null = null;
  for (const sentence of text.sentences) {
    if (sentence.span.start <= hypothesis.span.start || sentence.zone !== 'body' || !names.test(sentence.text))
      continue;
    for (const clause of outcomeClauses(sentence.text)) {
      const words = sentence.text.slice(clause.start, clause.end);
      if (!names.test(words)) continue;
      const outcome = outcomeWords.find(([pattern]) => pattern.test(words))?.[1];
      if (outcome) best = { outcome, start: clause.start, end: clause.end, sentence };
    }
  }
  if (!best) return hypothesis;
  const quoted = sourceQuote(text.text, best.sentence, best.start, best.end);
  return { ...hypothesis, outcome: best.outcome, outcomeQuote: quoted.quote, outcomeSpan: quoted.span };
};

/** Clauses, where one that ends in a list of labels goes on in the next: 假设H2得到印证，H4未成立. */
const outcomeClauses = (text: string): { start: number; end: number }[] => findClauses(text);

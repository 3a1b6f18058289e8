// Labelled hypotheses: statement, cause, effect, direction, and what the text says became of them.
//
// The statement is what follows the label, at its first place; later places refer to it.
// Direction: 正向影响 正相关 促进 … in what is said of the effect; words within the names of the variables do not count
// (消极情感对评论有正向影响 is positive).
// Outcome: interpreters/outcomes.ts.
import type { Direction, Hypothesis } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { LabelMention, Recognized, Sentence } from '../types.ts';
import { findOutcomes } from './outcomes.ts';

/** The hypotheses of a text in its order, one for each label. */
export const interpretHypotheses = (text: Recognized): Hypothesis[] => {
  const found = new Map<string, Hypothesis>();
  for (const mention of text.mentions) {
    if (mention.type !== 'hypothesis-label' || found.has(mention.label)) continue;
    const sentence = text.sentences[mention.sentence];
    const hypothesis = sentence && sentence.zone !== 'references' ? hypothesisAt(text, sentence, mention) : null;
    if (hypothesis) found.set(mention.label, hypothesis);
  }
  return findOutcomes(text, [...found.values()]);
};

const hypothesisAt = (text: Recognized, sentence: Sentence, mention: LabelMention): Hypothesis | null => {
  if (text.blocks[sentence.block]?.kind === 'table-row') return null;
  const next = text.mentions.find(
    (other) =>
      other.type === 'hypothesis-label' && other.sentence === mention.sentence && other.at.start > mention.at.start,
  );
  const end = next?.at.start ?? sentence.text.length;
  const statement = sentence.text
    .slice(mention.at.end, end)
    .replace(/[。;；,，\s]+$/, '')
    .trim();
  if (statement.length < 6) return null;
  const printed = sentence.text
    .slice(mention.at.start, mention.at.end)
    .replace(/[\s:：.。、]|(?:表示|认为|提出|为|是)$/g, '');
  const { direction, cause, effect, moderator } = readStatement(statement);
  return {
    id: `${text.id}/hypothesis/${mention.span.start}-${mention.span.end}`,
    rule: 'labelled-statement',
    label: printed || mention.label,
    ...(printed === mention.label ? {} : { labelNormalized: mention.label }),
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

type Statement = {
  readonly direction: Direction;
  readonly cause: string | null;
  readonly effect: string | null;
  readonly moderator?: string;
};

// In order: the first that fits what is said speaks.
const directions: readonly (readonly [RegExp, Direction])[] = [
  [/中介/, 'mediates'],
  [
    /(?:负向|反向|削弱|减弱|抑制|弱化|负)[^,，]{0,6}调节|调节[^,，]{0,10}(?:负向|削弱|减弱)|(?:削弱|减弱|弱化)了?[^,，]{2,40}(?:关系|影响|作用|效应)/,
    'moderates-',
  ],
  [/调节|(?:增强|强化|加强)了?[^,，]{2,40}(?:关系|影响|作用|效应)/, 'moderates+'],
  [/(?:不存在|没有|无)(?:显著)?[^,，]{0,6}(?:影响|关系|差异|作用|相关)|不(?:显著)?相关/, 'none'],
  [/负向|负相关|负面影响|反向|负的|消极(?:的)?(?:影响|作用)|(?:显著)?负影响/, 'negative'],
  [/正向|正相关|正面影响|积极(?:的)?(?:影响|作用)|促进作用|(?:显著)?正影响/, 'positive'],
  [/差异|不同/, 'difference'],
  [/抑制|降低|减少|阻碍|削弱|不利于|下降|越低|越少|越小|越差|越弱/, 'negative'],
  [/促进|提高|提升|增加|增强|有利于|推动|改善|越高|越多|越大|越好|越强|影响|相关|作用/, 'positive'],
];

const auxiliary = '(?:会|能够?|可以?|将|有助于)?(?:显著|明显|有效)?(?:地|的)?';

/** 甲对乙有显著的正向… up to the words that say how. */
const towardBy = (particle: string): RegExp =>
  new RegExp(
    `^(.+?)(?:${particle})(.+?)(?:会|能够?|可以?|具?有|存在|产生|起到?|呈|之间)?(?:有|着|呈)?(?:显著|明显)?的?(?=正向|负向|积极|消极|正面|负面|促进|抑制|反向|正的?|负的?|倒U|直接|间接|影响|调节|中介|作用|相关)`,
  );

const readStatement = (statement: string): Statement => {
  const moderated = new RegExp(`^(.+?)${auxiliary}(?:正向|负向|积极|反向)?(?:地)?调节(?:了)?(.+)$`).exec(statement);
  if (moderated?.[1] && !/[对在]/.test(moderated[1]))
    return {
      direction: directionOf(statement),
      cause: moderated[1],
      effect: moderated[2] ?? null,
      moderator: moderated[1],
    };
  const toward = towardBy('对于?').exec(statement) ?? towardBy('与|和').exec(statement);
  if (toward) {
    const said = statement.slice(toward[0].length);
    return {
      direction: directionOf(said),
      cause: toward[1] ?? null,
      effect: toward[2] ?? null,
      ...(/调节/.test(said) ? { moderator: toward[1] ?? '' } : {}),
    };
  }
  const more = /^(.+?)越(?:高|多|大|强|好|低|少|小|长|完善|严重)[,，](.+?)(?:越|也)/.exec(statement);
  if (more)
    return {
      direction:
        /越(?:低|少|小|差|弱)[^,，]*$/.test(statement) !== /^[^,，]*越(?:低|少|小)/.test(statement)
          ? 'negative'
          : 'positive',
      cause: more[1] ?? null,
      effect: more[2] ?? null,
    };
  const verb = new RegExp(
    `^(.+?)${auxiliary}(正向影响|负向影响|反向影响|影响|促进|抑制|提高|提升|降低|增加|减少|增强|推动|改善|阻碍|削弱)(?:了)?(.+)$`,
  ).exec(statement);
  return {
    direction: directionOf(verb ? `${verb[2]}` : statement),
    cause: verb?.[1] ?? null,
    effect: verb?.[3] ?? null,
  };
};

const directionOf = (said: string): Direction => directions.find(([words]) => words.test(said))?.[1] ?? 'none';

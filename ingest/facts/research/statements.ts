// What a hypothesis states: cause, effect, direction, and what changes or carries the relation.
//
// Direction: 正向影响 正相关 促进 … in what is said of the effect; words within the names of the variables do not count
// (消极情感对评论有正向影响 is positive).
import type { Direction } from '../../../model/index.ts';
import { alternatives, mapping, readVocabulary, wordList } from '../../vocabulary/index.ts';

type Statement = {
  readonly direction: Direction;
  readonly cause: string | null;
  readonly effect: string | null;
  readonly moderator?: string;
};

/** The words of vocabulary/hypotheses.yml as patterns. */
const words = () =>
  readVocabulary('hypotheses', (value) => {
    const file = mapping(value, 'hypotheses.yml');
    const any = (name: string): string => alternatives(wordList(file[name], name));
    const relation = '[^,，]{2,40}(?:关系|影响|作用|效应)';
    // In order: the first that fits what is said speaks.
    const directions: readonly (readonly [RegExp, Direction])[] = [
      [/中介/, 'mediates'],
      [
        new RegExp(
          `(?:负向|反向|负|${any('weakens')})[^,，]{0,6}调节|调节[^,，]{0,10}(?:负向|削弱|减弱)|(?:削弱|减弱|弱化)了?${relation}`,
        ),
        'moderates-',
      ],
      [new RegExp(`调节|交互|(?:${any('strengthens')})了?${relation}`), 'moderates+'],
      [/(?:不存在|没有|无)(?:显著)?[^,，]{0,6}(?:影响|关系|差异|作用|相关)|不(?:显著)?相关|不显著/, 'none'],
      [new RegExp(any('negative')), 'negative'],
      [new RegExp(any('positive')), 'positive'],
      [new RegExp(any('differs')), 'difference'],
      [new RegExp(any('lowers')), 'negative'],
      [new RegExp(any('raises')), 'positive'],
    ];
    const degrees = any('degrees');
    return {
      directions,
      positive: new RegExp(any('positive')),
      negative: new RegExp(any('negative')),
      strengthens: new RegExp(any('strengthens')),
      changes: new RegExp(
        `^(.+?)${auxiliary}(${any('strengthens')}|${any('weakens')})(?:了)?(.+?(?:对|与|和).+?的?(?:(?:正向|负向|促进|抑制|积极)(?:的)?)?(?:关系|影响|作用|效应))$`,
      ),
      verb: new RegExp(`^(.+?)${auxiliary}(${any('verbs')})(?:了)?(.+)$`),
      more: new RegExp(`^(.+?)越(?:${degrees})[,，]?(.+?)(?:(?:就|则)?越|也)`),
      tails: new RegExp(`(?:(?:存在|呈|具有)[^,，与和对]{0,8}(?=双向)|${any('tails')})+$`),
    };
  });

const auxiliary = '(?:会|能够?|可以?|将|有助于)?(?:显著|明显|有效)?(?:地|的)?';

/** 甲对乙有显著的正向… up to the words that say how. */
const towardBy = (particle: string): RegExp =>
  new RegExp(
    `^(.+?)(?:${particle})(.+?)(?:会|能够?|可以?|具?有|存在|产生|起到?|呈|之间)?(?:有|着|呈)?(?:显著|明显)?的?(?=正向|负向|积极|消极|正面|负面|促进|抑制|反向|正的?|负的?|倒U|直接|间接|影响|调节|中介|作用|相关)`,
  );

const between =
  /^(.+?)在(.+?(?:与|和|对).+?)(?:之?间|(?:的)?(?:关系|影响|过程|路径)(?:之)?中|中)[^,，]{0,4}(?:起|具有|发挥|存在|有)[^,，]*?(中介|调节)/;
/** 丙中介了甲与乙之间的关系, 丙中介甲对乙的影响. */
const carried = /^(.+?)(?:部分|完全)?中介(?!作用|效应|变量)(?:了)?(.+?(?:对|与|和).+?的?(?:关系|影响|作用|效应))$/;
/** 甲通过丙的中介作用对乙产生影响. */
const through =
  /^(.+?)(?:通过|经由|借助)(.+?)的?(?:链式|部分|完全)?中介(?:作用|效应)?[,，]?(?:正向|负向)?(?:对|影响)(.+?)(?:产生|有|具有|的|$)/;
/** 甲与丙交互影响乙: neither alone. */
const crossed = /^(.+?)(?:与|和)(.+?)的?交互(?:作用|效应|项)?(?:正向|负向)?(?:影响|对)(.+?)(?:有|产生|的|$)/;
/** 在高压情境下，随着时间变化: when, and of no variable. */
const frame = /^(?:在[^,，]{2,16}(?:中|下|上|背景|条件),|随着[^,，]{2,12},)+/;

/** What stands before the statement proper: 我们预期…, 而…. */
const lead = /^(?:而且?|但|并且?|同时|因此|那么|本文|本研究|我们|笔者)*(?:预期|预计|认为|推测|假设|提出)?[,，]?/;

/** The statement taken apart; cause and effect are null where its form is not known. */
export const readStatement = (said: string): Statement => {
  const statement = said.replace(lead, '').replace(frame, '');
  const read = readClause(statement) ?? readParts(statement);
  const effect = read.moderator ? read.effect : trimmed(read.effect);
  return { ...read, cause: trimmed(read.cause), effect };
};

/** 甲可以阻断乙，进而提升丙: the first clause states the relation where it holds cause, effect and direction. */
const readClause = (statement: string): Statement | null => {
  const [clause = ''] = statement.split(/[,，]/);
  if (clause === statement || clause.includes('越')) return null;
  const read = readParts(clause);
  if (read.cause === null || read.effect === null || read.direction === 'none') return null;
  const { positive, negative } = words();
  const sign = positive.test(statement) === negative.test(statement) ? null : negative.test(statement);
  const plain = read.direction === 'positive' || read.direction === 'negative';
  return sign === null || !plain ? read : { ...read, direction: sign ? 'negative' : 'positive' };
};

const trimmed = (part: string | null): string | null => part?.replace(words().tails, '') || null;

const readParts = (statement: string): Statement => {
  const mediated = between.exec(statement);
  if (mediated?.[1] && mediated[2])
    return {
      direction: mediated[3] === '中介' ? 'mediates' : directionOf(statement),
      cause: mediated[1],
      effect: `${mediated[2]}${/^之?间/.test(statement.slice(mediated[1].length + 1 + mediated[2].length)) ? '之间' : ''}`,
      moderator: mediated[1],
    };
  const relation = carried.exec(statement);
  if (relation?.[1] && relation[2])
    return { direction: 'mediates', cause: relation[1], effect: relation[2], moderator: relation[1] };
  const path = through.exec(statement);
  if (path?.[1] && path[2])
    return { direction: 'mediates', cause: path[1], effect: path[3] ?? null, moderator: path[2] };
  const pair = crossed.exec(statement);
  if (pair?.[1] && pair[2])
    return { direction: 'moderates+', cause: pair[1], effect: pair[3] ?? null, moderator: pair[2] };
  const changed = words().changes.exec(statement);
  if (changed?.[1] && changed[3])
    return {
      direction: words().strengthens.test(changed[2] ?? '') ? 'moderates+' : 'moderates-',
      cause: changed[1],
      effect: changed[3],
      moderator: changed[1],
    };
  const unrelated =
    /^(.+?)(?:对|与|和)(.+?)(?:之间)?(?:的影响)?(?:没有|不存在|无|不具有|不)(?:显著)?(?:的)?(?:相关|影响|关系|作用|差异|显著)/.exec(
      statement,
    );
  if (unrelated) return { direction: 'none', cause: unrelated[1] ?? null, effect: unrelated[2] ?? null };
  const moderated = new RegExp(`^(.+?)${auxiliary}(?:正向|负向|积极|反向)?(?:地)?调节(?:了)?(.+)$`).exec(statement);
  if (moderated?.[1] && !/[对在]/.test(moderated[1]))
    return {
      direction: directionOf(statement.slice(0, statement.length - (moderated[2] ?? '').length)),
      cause: moderated[1],
      effect: moderated[2] ?? null,
      moderator: moderated[1],
    };
  const toward = towardBy('对(?![方象手话策比应立称口接])于?').exec(statement) ?? towardBy('与|和').exec(statement);
  if (toward) {
    const said = statement.slice(toward[0].length);
    return {
      direction: directionOf(said),
      cause: toward[1] ?? null,
      effect: toward[2] ?? null,
      ...(/调节/.test(said) ? { moderator: toward[1] ?? '' } : {}),
    };
  }
  const more = words().more.exec(statement);
  if (more)
    return {
      direction:
        /越(?:低|少|小|差|弱)[^,，]*$/.test(statement) !== /^[^,，]*越(?:低|少|小)/.test(statement)
          ? 'negative'
          : 'positive',
      cause: more[1] ?? null,
      effect: more[2] ?? null,
    };
  const verb = words().verb.exec(statement);
  return {
    direction: directionOf(verb ? `${verb[2]}` : statement),
    cause: verb?.[1] ?? null,
    effect: verb?.[3] ?? null,
  };
};

const directionOf = (said: string): Direction =>
  words().directions.find(([pattern]) => pattern.test(said))?.[1] ?? 'none';

// What a hypothesis states: cause, effect, direction, and what changes or carries the relation.
//
// Direction: 正向影响 正相关 促进 … in what is said of the effect; words within the names of the variables do not count
// (消极情感对评论有正向影响 is positive).
import type { Direction } from '../../model/index.ts';

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
  [/(?:不存在|没有|无)(?:显著)?[^,，]{0,6}(?:影响|关系|差异|作用|相关)|不(?:显著)?相关|不显著/, 'none'],
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

const between =
  /^(.+?)在(.+?(?:与|和|对).+?)(?:之间|(?:的)?(?:关系|影响|过程|路径)(?:之)?中|中)[^,，]{0,4}(?:起|具有|发挥|存在|有)[^,，]*?(中介|调节)/;
const changes = new RegExp(
  `^(.+?)${auxiliary}(增强|强化|加强|削弱|减弱|弱化|抑制|缓解)(?:了)?(.+?(?:对|与|和).+?的?(?:(?:正向|负向|促进|抑制|积极)(?:的)?)?(?:关系|影响|作用|效应))$`,
);

/** What stands before the statement proper: 我们预期…, 而…. */
const lead = /^(?:而且?|但|并且?|同时|因此|那么|本文|本研究|我们|笔者)*(?:预期|预计|认为|推测|假设|提出)?[,，]?/;

/** The statement taken apart; cause and effect are null where its form is not known. */
export const readStatement = (said: string): Statement => {
  const statement = said.replace(lead, '');
  const mediated = between.exec(statement);
  if (mediated?.[1] && mediated[2])
    return {
      direction: mediated[3] === '中介' ? 'mediates' : directionOf(statement),
      cause: mediated[1],
      effect: `${mediated[2]}${/^之间/.test(statement.slice(mediated[1].length + 1 + mediated[2].length)) ? '之间' : ''}`,
      moderator: mediated[1],
    };
  const changed = changes.exec(statement);
  if (changed?.[1] && changed[3])
    return {
      direction: /增强|强化|加强/.test(changed[2] ?? '') ? 'moderates+' : 'moderates-',
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
  const more =
    /^(.+?)越(?:高|多|大|强|好|低|少|小|长|短|快|慢|紧|近|远|充分|完善|严重|频繁|集中)[,，](.+?)(?:就?越|也)/.exec(
      statement,
    );
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

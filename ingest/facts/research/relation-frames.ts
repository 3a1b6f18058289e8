// The frames in which a hypothesis relates its variables: 丙在甲与乙之间起中介作用, 甲对乙有正向影响, 甲越高，乙越低.
// A frame finds cause, effect and moderator, and the words of the predicate, of which the rules are asked.
// Never decides what the relation is: relation.ts does.
import type { Span } from '../../../model/index.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';

/** What kind of relation a frame states. */
export type Form = 'mediation' | 'moderation' | 'interaction' | 'absence' | 'effect' | 'degree' | 'link' | 'difference';

/** A clause taken apart; `predicate` counts in the clause. */
export type Frame = {
  readonly form: Form;
  /** Empty for a difference between groups. */
  readonly cause: string;
  readonly effect: string;
  readonly moderator: string | null;
  readonly predicate: Span;
};

/** The first frame that a clause fits; null where none does. */
export const readFrame = (clause: string): Frame | null => firstOf(frames(), clause);

/** The same of clauses whose condition is the relation itself: 在甲对乙的影响中，丙起中介作用. */
export const readFramedRelation = (clauses: string): Frame | null => firstOf(framedRelations(), clauses);

type Pattern = { readonly form: Form; readonly pattern: RegExp };

const firstOf = (patterns: readonly Pattern[], clause: string): Frame | null => {
  for (const { form, pattern } of patterns) {
    const found = pattern.exec(clause);
    const { cause, effect, other, moderator: third } = found?.groups ?? {};
    const moderator = third?.replace(/[,，]$/, '');
    const at = found?.indices?.groups?.['predicate'];
    if (!effect || !at || (form !== 'difference' && !(cause ?? moderator))) continue;
    return {
      form,
      cause: cause ?? moderator ?? '',
      effect: other ? `${effect}、${other}` : effect,
      moderator: moderator ?? null,
      predicate: { start: at[0], end: at[1] },
    };
  }
  return null;
};

// What the shapes below are made of. 甲对乙的正向影响, 甲与乙之间的关系:
const relation =
  '.+?(?:{effect-toward|joined}.+?|{gives}.+?{brings}){between-end}?{of}?(?:{sign-positive|sign-negative|sign-word}{of}?)?{effect-noun}';
const sign = '(?:{sign-positive|sign-negative|sign-word}{of}?)?';
const small = '{auxiliary}*';
// 存在负向影响: the sign of an effect is no small word before it.
const unsigned = '(?:(?!{sign-positive|sign-negative}{of}?{effect-noun}){auxiliary})*';
const verb = `${small}(?:{act}{done}?|{effect-toward})`;
// Behind 进而 a verb that names hold, too, is one: 进而延长乙.
const onwardVerb = `${small}(?:{act|may-raise|may-lower|carrying-out}{done}?|{effect-toward})`;
// What may stand behind an effect: 产生影响, 的影响.
const end = `(?:{plays}.*|{of}?${sign}{effect-noun}[^,]*|)$`;
// A unit of a name before 通过: neither 对 nor 在, nor a word that moderates.
const unit = '(?:(?!{moderation|effect-toward|amid})[^,])';
const unmediated = '(?:(?!{through})[^,])';
// A verb of an effect, not one within a name: 收入减少导致消费下降, 分权程度的提高会降低支出, 污染减少技术提升了利润, 能力提升策略正向影响绩效.
const toOneVerb = '(?:(?!{joined|listed|joint-verb|thereby|through|effect-toward|of}|,).){1,8}?';
const act = `{act}(?!{causative}|{auxiliary}*{act}|(?!{done})${toOneVerb}(?:{more-and-more}{degree}|{sign-positive|sign-negative}{act}|{act}{done}))`;
// 甲提升乙, 甲对乙有正向影响, before a clause that goes on: up to its comma.
const plainEffect = `(?<cause>${unmediated}+?)(?:${small}${act}{done}?|{effect-toward})(?<effect>[^,]+?)(?:${small}{plays}?{done}?(?:{extent}{of}?)*{of}?{sign-positive|sign-negative|sign-word|effect-noun}[^,]*)?,`;
// 对丙的丁有显著影响 says an effect in full; the relation that a third variable changes is 对丙的影响.
const notInFull =
  '(?![^,]*{effect-toward|joined}[^,]*{plays}{done}?(?:{extent}{of}?)*{of}?(?:{sign-positive|sign-negative|sign-word}{of}?)*{effect-noun})';

/**
 * What a third variable does to a relation; `carries` is the word for it, `passive` what ends a clause in which it is
 * the agent.
 */
const thirdVariable = (form: Form, carries: string, passive: string): Pattern[] => [
  // 丙在甲与乙之间起中介作用, 丙在甲对乙的影响中起调节作用
  frame(
    form,
    `^(?<moderator>.+?)${small}{amid}(?<effect>.+?{effect-toward|joined|listed|effect-noun|becomes}.*?{between-end}?(?:{of}?{effect-noun})*{between-end}?)(?:{of}?{course})?{inner}?(?<predicate>${small}{plays}[^,]*?${carries}.*)$`,
  ),
  // 丙在甲与乙之间的中介作用显著
  frame(
    form,
    `^(?<moderator>(?:(?!{moderation|effect-toward|joined|act})[^,])+?){amid}(?<effect>[^,]+?(?:{effect-toward|joined}[^,]+?){between-end})(?<predicate>{of}{mediation-kind|extent}?${sign}${carries}{effect-noun}?{be}?{significant|holds-true})$`,
  ),
  // 丙对甲与乙的关系起调节作用
  frame(
    form,
    `^(?<moderator>.+?)${small}{effect-toward}(?<effect>.+?(?:{effect-noun}|{effect-toward}.+|{joined}.+?))(?<predicate>${small}{plays}[^,]*?${carries}.*)$`,
  ),
  // 甲促进乙，丙在其中起中介作用; 甲促进乙，其中丙起中介作用
  frame(
    form,
    `^${plainEffect}(?:{clause-lead})*(?<moderator>[^,]{2,}?)(?<predicate>${small}{amid-them}${small}{plays}[^,]*?${carries}.*)$`,
  ),
  frame(form, `^${plainEffect}{among-them}(?<moderator>[^,]{2,}?)(?<predicate>${small}{plays}[^,]*?${carries}.*)$`),
  // 丙是甲与乙之间的中介变量
  frame(
    form,
    `^(?<moderator>.+?)${small}{be}(?<effect>.+?{joined|effect-toward|act}.+?){between-end}?{of}?(?<predicate>${carries}.*)$`,
  ),
  // 甲对乙的影响被丙中介, 甲与乙的关系受丙的调节, 因丙而异
  frame(
    form,
    `^(?<cause>.+?){effect-toward|joined}(?<effect>.+?){between-end}?{of}?${sign}{effect-noun}{course}?(?<predicate>${small}{depend}(?<moderator>.+?){agent-end}?${sign}${passive}.*)$`,
  ),
];

const frame = (form: Form, shape: string): Pattern => ({ form, pattern: cueShape(shape, 'd') });

// 甲和乙正向影响丙: a verb with its object behind two names links neither to the other.
const noVerb =
  '(?!(?:{auxiliary|sign-positive|sign-negative|sign-word})*{act}{done}?(?!{effect-noun|of|between-end})[^,]{2,})';

/** 甲对乙有显著的正向影响, 甲与乙呈先抑制后促进的U型关系: up to the words that say how. */
const toward = (form: Form, cause: string, particle: string): Pattern =>
  frame(
    form,
    `^(?<cause>${cause})${particle}(?<effect>.+?)${unsigned}{plays}?{done}?{between-end}?{plays|be}?(?:{at-first}[^,]{1,6}?{afterwards}[^,]{1,6}?{of})?(?:{extent}{of}?)*{of}?${form === 'link' ? noVerb : ''}(?<predicate>(?!{effect-noun}${small}{plays}){sign-positive|sign-negative|sign-word|effect-noun|curve|differs|affect|moderation|mediation}.*)$`,
  );

const carriedRelations = (): Pattern[] => [
  // 丙对甲与乙的中介作用受丁的调节
  frame(
    'moderation',
    `^(?<effect>[^,]+?(?:{effect-toward}|{amid})[^,]+?(?:{joined}|{effect-toward}|{act})[^,]+?{between-end}?{of}?{mediation}{effect-noun})(?<predicate>${small}{depend}(?<moderator>[^,]+?){agent-end}?${sign}{moderation|vary}.*)$`,
  ),
  // 丙的中介作用受丁的调节
  frame(
    'moderation',
    `^(?<effect>(?:(?!{effect-toward|amid|joined})[^,])+?{of}{mediation}{effect-noun})(?<predicate>${small}{depend}(?<moderator>[^,]+?){agent-end}?${sign}{moderation|vary}.*)$`,
  ),
  // 丙在乙的产生中起中介作用
  frame(
    'mediation',
    `^(?<moderator>[^,]+?)${small}{amid}(?<effect>(?:(?!{effect-toward|joined})[^,])+?){of}{coming-about}{inner}(?<predicate>${small}{plays}[^,]*?{mediation}.*)$`,
  ),
];

const interactions = (): Pattern[] => [
  // 甲与丙对乙存在交互影响
  frame(
    'interaction',
    `^(?<cause>[^,]+?){joined|listed}(?<moderator>[^,]+?){of}?${small}{effect-toward}(?<effect>[^,]+?)(?<predicate>${small}{plays}{done}?(?:{extent}{of}?)*{interaction}{effect-noun}?)$`,
  ),
  // 甲、丙和丁与乙之间存在三重交互作用
  frame(
    'interaction',
    `^(?<cause>[^,、]+?){joined|listed}(?<moderator>[^,]+?){joined-first}(?<effect>[^,]+?){between-end}?(?<predicate>${small}{plays}{done}?(?:{extent}{of}?)*{interaction}{effect-noun}?)$`,
  ),
  // 甲与丙之间存在交互作用
  frame(
    'interaction',
    `^(?<cause>[^,、]+?){joined}(?<effect>[^,]+?){between-end}?(?<predicate>${small}{plays}{done}?(?:{extent}{of}?)*{interaction}{effect-noun}?)$`,
  ),
  // 甲与丙交互影响乙; 甲与丙存在交互作用，共同影响乙
  frame(
    'interaction',
    `^(?<cause>[^,]+?){joined|listed}(?<moderator>[^,]+?){of}?(?<predicate>${small}{plays}?{done}?{interaction}{effect-noun}?,?${small}{interaction|act|effect-toward}?)(?!{effect-noun})(?<effect>[^,]+?)${end}`,
  ),
];

const strengthenings = (): Pattern[] => [
  // 丙缓冲甲导致的乙
  frame(
    'moderation',
    `^(?<moderator>(?:(?!{effect-toward|joined|amid})[^,])+?)(?<predicate>${small}{strengthen|weaken}){done}?(?<effect>(?:(?!{effect-toward|joined})[^,])+?{causative}{of}[^,]{2,12})$`,
  ),
  // 丙增强了甲对乙的影响, 丙通过提升丁，进而削弱甲对乙的影响
  frame(
    'moderation',
    `^(?<moderator>[^,]+?)(?:${small}{through}[^,]+,{thereby})?(?<predicate>${small}{through}?{strengthen|weaken}){done}?${notInFull}(?<effect>${relation})(?:,|$)`,
  ),
];

const thirdVariables = (): Pattern[] => [
  ...carriedRelations(),
  ...thirdVariable('mediation', '{mediation}', '{mediation}'),
  // 甲促进乙，丙和丁起链式中介作用
  frame(
    'mediation',
    `^${plainEffect}(?:{clause-lead})*(?<moderator>(?:(?!{amid|effect-toward})[^,]){2,}?)(?<predicate>${small}{plays}{done}?{mediation-kind}*{mediation}{effect-noun}?)$`,
  ),
  ...thirdVariable('moderation', '{moderation}', '{moderation|vary}'),
  // 甲通过丙影响乙的中介过程受丁调节, 甲提升乙的效果受丁影响
  frame(
    'moderation',
    `^(?<effect>.+?{through|act}.+?{indirect|effect-noun})(?<predicate>${small}{depend}(?<moderator>.+?){agent-end}?{moderation|vary}.*)$`,
  ),
  // 甲促使乙偏爱丙的现象受丁的中介
  frame(
    'moderation',
    `^(?<cause>${unmediated}+?)${small}${act}{done}?(?<effect>[^,]+?){of}?{phenomenon}(?<predicate>${small}{depend}(?<moderator>[^,]+?){agent-end}?{moderation|vary}.*)$`,
  ),
  frame(
    'mediation',
    `^(?<cause>${unmediated}+?)${small}${act}{done}?(?<effect>[^,]+?){of}?{phenomenon}(?<predicate>${small}{depend}(?<moderator>[^,]+?){agent-end}?{mediation}.*)$`,
  ),
  // 甲对乙的影响通过丙实现, 甲与乙的关系通过丙起作用
  frame(
    'mediation',
    `^(?<cause>.+?){effect-toward|joined}(?<effect>.+?){between-end}?{of}?${sign}{effect-noun}(?<predicate>${small}{be}?{through})(?<moderator>[^,]+?)(?:{of}?{mediation-kind}?{mediation}{effect-noun}?)?${small}{carried-by}{of}?$`,
  ),
  // 甲对乙的影响取决于丙
  frame(
    'moderation',
    `^(?<cause>.+?){effect-toward|joined}(?<effect>.+?){between-end}?{of}?${sign}{effect-noun}(?<predicate>${small}{rest-on})(?<moderator>[^,:]+)`,
  ),
  // 丙中介了甲与乙之间的关系
  frame(
    'mediation',
    `^(?<moderator>.+?)${small}{mediation-kind}?(?<predicate>{mediation})(?!{effect-noun|variable}){done}?(?<effect>.+?{effect-toward|joined}.+)$`,
  ),
  ...strengthenings(),
  // 甲提升丙，进而促进乙
  frame(
    'mediation',
    `^(?<cause>${unmediated}+?)${small}{act}{done}?(?<moderator>[^,]+)(?<predicate>,?{thereby}${onwardVerb})(?<effect>[^,]+?)${end}`,
  ),
  // 甲通过丙，进而影响乙
  frame(
    'mediation',
    `^(?<cause>${unit}+?)${small}{through}(?<moderator>.+)(?<predicate>,?{thereby}${onwardVerb})(?<effect>[^,]+?)${end}`,
  ),
  // 甲通过丙的中介作用对乙产生影响, 甲通过丙影响乙, 甲通过降低丙、提高丁影响乙
  frame(
    'mediation',
    `^(?<cause>${unit}+?)${small}{through}(?<moderator>[^,]+?)(?<predicate>(?<!、)(?:{of}|{joint-verb})?{mediation-kind}?(?:{mediation}{effect-noun}?)?${verb})(?<effect>[^,]+?)${end}`,
  ),
  ...interactions(),
];

const effectsCompared = (): readonly Pattern[] => [
  // 甲对乙的影响大于对丙的影响; what stands behind 对 there is acted on, too
  frame(
    'effect',
    `^(?<cause>.+?){effect-toward}(?<effect>[^,]+?){of}?${sign}{effect-noun}(?<predicate>${small}{differs}{effect-toward}(?<other>[^,]+?){of}?${sign}{effect-noun}.*)$`,
  ),
  // 甲对乙的影响存在地区差异, 存在门槛效应
  frame(
    'effect',
    `^(?<cause>.+?){effect-toward}(?<effect>[^,]+?){of}?${sign}{effect-noun}(?<predicate>(?:{amid}[^,]+)?${small}{plays}[^,]{0,8}{differs|curve}.*)$`,
  ),
];

// 公立医院与民营医院患者, 男性与女性: people or groups, or two of one kind (室内夜市与露天夜市顾客); 企业规模 is a variable.
const inGroup = '(?:(?!{effect-toward|amid|affect|of})[^,])';
const groupNoun = '{possessor|people|recipient-noun|person-end|compared-group}';
const twoGroups = `(?:(?!{effect-toward|amid|affect})[^,]){0,10}?(?:${groupNoun}{joined}${inGroup}{2,12}?|(?<kind>[^,]{2}){joined}${inGroup}{1,10}?\\k<kind>${inGroup}{0,6}?)`;

/** 公立医院与民营医院患者的满意度存在差异: what differs, between two groups that are no variables. */
const betweenTwoGroups = (): readonly Pattern[] => [
  frame(
    'difference',
    `^${twoGroups}{of}(?<effect>(?:(?!{effect-noun|between-end|amid|effect-toward})[^,]){2,12}?)(?:{name-end}|{inner})?(?<predicate>{auxiliary}*(?:{absent}|{plays})[^,]{0,6}?{differs})$`,
  ),
  frame(
    'difference',
    `^${twoGroups}{amid}(?<effect>(?:(?!{effect-noun|between-end|amid|effect-toward})[^,]){2,12}?)(?:{name-end}|{inner})(?<predicate>{auxiliary}*(?:{absent}|{plays})[^,]{0,6}?{differs})$`,
  ),
];

const groups = (): readonly Pattern[] => [
  // 不同性别的学生在焦虑上存在差异, 不同年级学生的动机存在差异
  frame(
    'effect',
    '^{unlike}(?<cause>{demographic})[^,]{0,10}?{amid}(?<effect>[^,]+?)(?:{name-end}|{inner})?(?<predicate>{auxiliary}*(?:{absent}|{plays})[^,]{0,8}{differs}.*)$',
  ),
  frame(
    'effect',
    '^{unlike}(?<cause>{demographic})[^,]{0,10}?{of}(?<effect>(?:(?!{amid})[^,])+?)(?<predicate>{auxiliary}*(?:{absent}|{plays})[^,]{0,8}{differs}.*)$',
  ),
  // 性别不同的学生在焦虑上存在差异
  frame(
    'effect',
    '^(?<cause>{demographic}){unlike}{of}[^,]{0,10}?{amid}(?<effect>[^,]+?)(?:{name-end}|{inner})?(?<predicate>{auxiliary}*(?:{absent}|{plays})[^,]{0,8}{differs}.*)$',
  ),
  // 上游企业的收益高于下游企业, 用户的次数不同: what differs, between groups that are no variables
  frame(
    'difference',
    '^[^,]{2,14}?{amid}(?<effect>[^,]{2,12}?)(?:{name-end}|{inner})(?<predicate>{auxiliary}*(?:{plays}[^,]{0,8}?)?{differs}.*)$',
  ),
  frame(
    'difference',
    '^[^,]{1,12}?{of}(?<effect>(?:(?!{amid})[^,]){2,12}?)(?<predicate>{auxiliary}*(?:{plays}[^,]{0,8}?)?{differs}[^,]{0,14})$',
  ),
];

const plainEffects = (): readonly Pattern[] => [
  // 甲不受乙影响; 不受监管的甲影响乙 is no such clause
  frame(
    'effect',
    `^(?<effect>[^,]+?)(?<predicate>${small}{not-subject}(?<cause>(?:(?!{depend})[^,])+?){of}?${sign}{vary})$`,
  ),
  // 甲受乙影响
  frame('effect', `^(?<effect>[^,]+?)(?<predicate>${small}{depend}(?<cause>[^,]+?){of}?${sign}{vary})(?:[,]|$)`),
  // 甲是影响乙的重要因素
  frame(
    'effect',
    `^(?<cause>[^,]+?){be}(?<predicate>{act}){done}?(?<effect>[^,]+?){of}?(?:{importance}{of}?)*{factor}.*$`,
  ),
  // 甲是乙的正向影响因素
  frame(
    'effect',
    `^(?<cause>[^,]+?){be}(?<effect>[^,]+?){of}?(?<predicate>(?:{importance}{of}?)*{sign-positive|sign-negative}{of}?{affect}?{factor}).*$`,
  ),
  // 享乐品比实用品更能引发乙: what is compared is no variable
  frame(
    'difference',
    `^(?:(?!{effect-toward|amid})[^,]){1,12}?{contrast}[^,]{1,12}?(?<predicate>{auxiliary}*{comparative}${small}${act}){done}?(?<effect>[^,]+)$`,
  ),
  // 甲使乙下降; where the cause is itself a change (降水减少), its effect is one, too
  frame(
    'effect',
    `^(?<cause>${unmediated}+?)(?<!{raises|lowers|rise|fall})${small}{causative}(?<effect>[^,]+?)(?<predicate>${small}{raises|lowers}){done}?$`,
  ),
  // 甲使员工减少乙: whose act it is
  frame(
    'effect',
    `^(?<cause>${unmediated}+?)(?<!{raises|lowers|rise|fall})${small}{causative}{possessor}${small}(?<predicate>{raises|lowers}){done}?(?!{of})(?<effect>(?:(?!{of|raises|lowers})[^,]){2,14})$`,
  ),
  // 甲高的农户更愿意…
  frame(
    'degree',
    `^(?<cause>(?:(?!{contrast})[^,]){2,14}?)(?<predicate>{level-up|level-down}{of}(?:(?!{contrast})[^,]){1,8}?,?{degree-lead}*{rise|fall})(?<effect>[^,]{2,})$`,
  ),
  // 甲不会降低乙
  frame('absence', `^(?<cause>${unmediated}+?)(?<predicate>{absent}${small}{act}){done}?(?<effect>[^,]+)$`),
  // 甲提升乙
  frame('effect', `^(?<cause>${unmediated}+?)(?<predicate>${small}${act}){done}?(?!{of})(?<effect>.+)$`),
  // 甲导致的乙在丙中更强
  frame(
    'effect',
    `^(?<cause>${unmediated}+?)(?<predicate>{causative}{of}(?<effect>(?:(?!{amid})[^,])+?)(?:{amid}[^,]+)?{rise|fall|differs}.*)$`,
  ),
];

/** Verbs that names hold, too, where nothing else states a relation. */
const verbsOfNames = (): readonly Pattern[] => [
  // 甲通过丙吸引乙
  frame(
    'mediation',
    `^(?<cause>${unit}+?)${small}{through}(?<moderator>[^,]+?)(?<predicate>${small}{may-raise|may-lower}){done}?(?!{of})(?<effect>[^,]+?)${end}`,
  ),
  // 甲赋能乙, and no 人才吸引政策
  frame(
    'effect',
    `^(?!.*{more-and-more}{degree})(?<cause>${unmediated}+?)(?<predicate>${small}{may-raise|may-lower}){done}?(?!{of})(?<effect>.+)$`,
  ),
];

const frames = lazily((): readonly Pattern[] => [
  ...thirdVariables(),
  // 甲与乙没有显著关系
  frame(
    'absence',
    '^(?<cause>.+?){effect-toward|joined}(?<effect>.+?){between-end}?(?:{of}{affect})?(?<predicate>{absent}{significant}?{of}?{effect-noun|affect|differs|significant}.*)$',
  ),
  // 丙正向调节甲与乙的关系
  frame(
    'moderation',
    `^(?<moderator>(?:(?!{effect-toward|amid}).)+?)(?<predicate>${small}${sign}{adverb-end}?{moderation}){done}?(?<effect>.+)$`,
  ),
  // 丙影响甲与乙的关系
  frame(
    'moderation',
    `^(?<moderator>(?:(?!{effect-toward|amid|joined-first|act}).)+?)(?<predicate>${small}{shapes-relation}){done}?(?<effect>[^,]+?{effect-toward|joined}[^,]+?{between-end}?{of}?${sign}{relation-noun})$`,
  ),
  // 丙越高，甲对乙的影响越强
  frame(
    'moderation',
    `^(?<moderator>.+?)(?<predicate>{more-and-more}{degree}(?:{of}[^,]{1,8})?,?(?<effect>${relation}){degree-lead}*{more-and-more}.*)$`,
  ),
  ...effectsCompared(),
  ...betweenTwoGroups(),
  // 乙受到甲和丙的显著正向影响
  frame(
    'effect',
    `^(?<effect>(?:(?!{effect-toward|joined|amid|act|of})[^,])+?)(?<predicate>${small}{depend}(?<cause>[^,]+?){of}(?:{extent}{of}?)*${sign}{vary})$`,
  ),
  // 甲对乙的态度与丙的态度正相关: 与 parts what correlates.
  frame(
    'link',
    `^(?<cause>[^,]+?){joined-first}(?<effect>[^,]+?)${small}{between-end}?{plays}?(?:{extent}{of}?)*(?<predicate>{correlated}.*)$`,
  ),
  // 员工对组织的信任影响丙: 对 stands within the name
  frame(
    'effect',
    `^(?<cause>(?:(?!{act})[^,])+?{effect-toward}(?:(?!{act})[^,])+?{of}(?:(?!{effect-noun|act|sign-positive|sign-negative|sign-word})[^,]){2,8}?)(?<predicate>${small}${act}){done}?(?!{of|rise|fall|differs|effect-noun|auxiliary|be})(?<effect>[^,]+)$`,
  ),
  // 甲对乙的态度对丙有影响: the last 对 parts them.
  toward('effect', '.+', '{effect-toward}'),
  toward('effect', '.+?', '{gives}'),
  // 甲和乙与丙相关: 与 parts them before 和.
  toward('link', '.+?', '{joined-first}'),
  toward('link', '.+?', '{joined}'),
  // 甲越高，乙越低
  frame(
    'degree',
    '^(?<cause>.+?)(?<predicate>{more-and-more}{degree}(?:{of}[^,]{1,8},{degree-lead}*|,?)(?<effect>.+?)(?:{degree-lead}*{more-and-more}.*|{degree-lead}.*))$',
  ),
  ...plainEffects(),
  ...groups(),
  ...verbsOfNames(),
]);

const framedRelations = lazily((): readonly Pattern[] => {
  const framed = (form: Form, carries: string): Pattern =>
    frame(
      form,
      `^{amid}(?<effect>${relation}){course}?{inner}?,(?<moderator>.+?)(?<predicate>${small}{plays}[^,]*?${carries}.*)$`,
    );
  return [framed('mediation', '{mediation}'), framed('moderation', '{moderation}')];
});

// The frames in which a hypothesis relates its variables: 丙在甲与乙之间起中介作用, 甲对乙有正向影响, 甲越高，乙越低.
// A frame finds cause, effect and moderator, and the words of the predicate, of which the rules are asked.
// Never decides what the relation is: relation.ts does.
import type { Span } from '../../../model/index.ts';
import { cuePattern, lazily } from '../../vocabulary/cues.ts';

/** What kind of relation a frame states. */
export type Form = 'mediation' | 'moderation' | 'interaction' | 'absence' | 'effect' | 'degree' | 'link';

/** A clause taken apart; `predicate` counts in the clause. */
export type Frame = {
  readonly form: Form;
  readonly cause: string;
  readonly effect: string;
  readonly moderator: string | null;
  readonly predicate: Span;
};

/** The first frame that a clause fits; null where none does. */
export const readFrame = (clause: string): Frame | null => firstOf(frames(), clause);

/** The same of clauses whose condition is the relation itself: 在甲对乙的影响中，丙起中介作用. */
export const readFramedRelation = (clauses: string): Frame | null => firstOf(framedRelations(), clauses);

const firstOf = (patterns: readonly Pattern[], clause: string): Frame | null => {
  for (const { form, pattern } of patterns) {
    const found = pattern.exec(clause);
    const { cause, effect, moderator } = found?.groups ?? {};
    const at = found?.indices?.groups?.['predicate'];
    if (!effect || !at || !(cause ?? moderator)) continue;
    return {
      form,
      cause: cause ?? moderator ?? '',
      effect,
      moderator: moderator ?? null,
      predicate: { start: at[0], end: at[1] },
    };
  }
  return null;
};

/** The words that frames are made of. */
const words = () => {
  const any = (kinds: string): string => `(?:${cuePattern(kinds)})`;
  const sign = `(?:${cuePattern('sign-positive|sign-negative|sign-word')})?(?:的)?`;
  const noun = any('effect-noun');
  const two = `(?:${cuePattern('toward|joined')})`;
  return {
    sign,
    noun,
    aux: `(?:${cuePattern('auxiliary')})*`,
    toward: any('toward'),
    joined: any('joined'),
    amid: any('amid'),
    plays: any('plays'),
    mediation: any('mediation'),
    moderation: any('moderation'),
    interaction: any('interaction'),
    through: any('through'),
    thereby: `(?:${cuePattern('thereby')})`,
    act: any('act'),
    absent: any('absent'),
    depend: any('depend'),
    vary: any('vary'),
    restOn: any('rest-on'),
    of: any('of'),
    extent: any('extent'),
    indirect: any('indirect'),
    kind: any('mediation-kind'),
    /** A unit of a name before 通过: neither 对 nor 在, nor a word that moderates. */
    plain: `(?:(?!${any('moderation')})[^对在,])`,
    change: any('strengthen|weaken'),
    degree: any('degree'),
    more: any('more-and-more'),
    between: `${any('between-end')}?`,
    /** 甲对乙的正向影响, 甲与乙之间的关系. */
    relation: `.+?${two}.+?(?:之?间)?的?(?:${sign})${noun}`,
  };
};

type Pattern = { readonly form: Form; readonly pattern: RegExp };

const frames = lazily((): readonly Pattern[] => {
  const w = words();
  const end = `(?:${w.plays}.*|${w.of}?${w.sign}${w.noun}[^,]*|)$`;
  const third = (form: Form, carries: string, passive: string): Pattern[] => [
    // 丙在甲与乙之间起中介作用, 丙在甲对乙的影响中起调节作用
    frame(
      form,
      `^(?<moderator>.+?)${w.aux}${w.amid}(?<effect>.+?(?:${w.toward}|${w.joined}|、|${w.noun}).*?(?:之?间)?(?:的?${w.noun})*(?:之?间)?)(?:的?(?:过程|路径))?(?:之?[中里上])?(?<predicate>${w.aux}${w.plays}[^,]*?${carries}.*)$`,
    ),
    // 丙对甲与乙的关系起调节作用
    frame(
      form,
      `^(?<moderator>.+?)${w.aux}${w.toward}(?<effect>.+?(?:${w.noun}|${w.toward}.+|${w.joined}.+?))(?<predicate>${w.aux}${w.plays}[^,]*?${carries}.*)$`,
    ),
    // 丙是甲与乙之间的中介变量
    frame(form, `^(?<moderator>.+?)${w.aux}是(?<effect>.+?(?:${w.joined}|${w.toward}|${w.act}).+?)${w.between}的?(?<predicate>${carries}.*)$`),
    // 甲对乙的影响被丙中介, 甲与乙的关系受丙的调节, 因丙而异
    frame(
      form,
      `^(?<cause>.+?)(?:${w.toward}|${w.joined})(?<effect>.+?)(?:之?间)?的?${w.sign}${w.noun}(?:过程)?(?<predicate>${w.aux}${w.depend}(?<moderator>.+?)(?:的|所)?${passive}.*)$`,
    ),
  ];
  return [
    ...third('mediation', w.mediation, w.mediation),
    ...third('moderation', w.moderation, `(?:${w.moderation}|${w.vary})`),
    // 甲通过丙影响乙的中介过程受丁调节, 甲提升乙的效果受丁影响
    frame(
      'moderation',
      `^(?<effect>.+?(?:${w.through}|${w.act}).+?(?:${w.indirect}|${w.noun}))(?<predicate>${w.aux}${w.depend}(?<moderator>.+?)(?:的|所)?(?:${w.moderation}|${w.vary}).*)$`,
    ),
    // 甲对乙的影响取决于丙
    frame(
      'moderation',
      `^(?<cause>.+?)(?:${w.toward}|${w.joined})(?<effect>.+?)(?:之?间)?的?${w.sign}${w.noun}(?<predicate>${w.aux}${w.restOn})(?<moderator>[^,:]+)`,
    ),
    // 丙中介了甲与乙之间的关系
    frame(
      'mediation',
      `^(?<moderator>.+?)${w.kind}?(?<predicate>${w.mediation})(?!${w.noun}|变量)(?:了|着)?(?<effect>.+?(?:${w.toward}|${w.joined}).+)$`,
    ),
    // 丙增强了甲对乙的影响, 丙通过削弱甲对乙的影响
    frame('moderation', `^(?<moderator>.+?)(?<predicate>${w.aux}${w.through}?${w.change})了?(?<effect>${w.relation})(?:,|$)`),
    // 甲提升丙，进而促进乙
    frame(
      'mediation',
      `^(?<cause>(?:(?!${w.through})[^,])+?)${w.aux}${w.act}了?(?<moderator>[^,]+)(?<predicate>,?${w.thereby}${w.aux}(?:${w.act}了?|${w.toward}))(?<effect>[^,]+?)${end}`,
    ),
    // 甲通过丙，进而影响乙
    frame(
      'mediation',
      `^(?<cause>${w.plain}+?)${w.aux}${w.through}(?<moderator>.+)(?<predicate>,?${w.thereby}${w.aux}(?:${w.act}了?|${w.toward}))(?<effect>[^,]+?)${end}`,
    ),
    // 甲通过丙的中介作用对乙产生影响, 甲通过丙影响乙
    frame(
      'mediation',
      `^(?<cause>${w.plain}+?)${w.aux}${w.through}(?<moderator>[^,]+?)(?<predicate>的?${w.kind}?(?:${w.mediation}${w.noun}?)?${w.aux}(?:${w.act}了?|${w.toward}))(?<effect>[^,]+?)${end}`,
    ),
    // 甲与丙交互影响乙
    frame(
      'interaction',
      `^(?<cause>[^,]+?)(?:${w.joined}|、)(?<moderator>[^,]+?)的?(?<predicate>${w.interaction}${w.noun}?,?${w.aux}(?:${w.interaction}|${w.act}|${w.toward})?)(?<effect>[^,]+?)${end}`,
    ),
    // 甲与乙没有显著关系
    frame(
      'absence',
      `^(?<cause>.+?)(?:${w.toward}|${w.joined})(?<effect>.+?)(?:之间)?(?:的影响)?(?<predicate>${w.absent}(?:显著)?(?:的)?(?:${w.noun}|相关|差异|显著).*)$`,
    ),
    // 丙正向调节甲与乙的关系
    frame('moderation', `^(?<moderator>[^对在]+?)(?<predicate>${w.aux}${w.sign}(?:地)?${w.moderation})(?:了|着)?(?<effect>.+)$`),
    // 丙越高，甲对乙的影响越强
    frame(
      'moderation',
      `^(?<moderator>.+?)(?<predicate>${w.more}${w.degree}[,，]?(?<effect>${w.relation})(?:就|则|也|会)*${w.more}.*)$`,
    ),
    toward('effect', w.toward, w),
    toward('link', w.joined, w),
    // 甲越高，乙越低
    frame('degree', `^(?<cause>.+?)(?<predicate>${w.more}${w.degree}[,，]?(?<effect>.+?)(?:(?:就|则|也|会)*${w.more}.*|也.*))$`),
    // 甲受乙影响
    frame('effect', `^(?<effect>[^,]+?)(?<predicate>${w.aux}${w.depend}(?<cause>[^,]+?)的?${w.vary})`),
    // 甲提升乙
    frame('effect', `^(?<cause>(?:(?!${w.through})[^,])+?)(?<predicate>${w.aux}${w.act})了?(?<effect>.+)$`),
  ];
});

const framedRelations = lazily((): readonly Pattern[] => {
  const w = words();
  const framed = (form: Form, carries: string): Pattern =>
    frame(
      form,
      `^${w.amid}(?<effect>${w.relation})(?:过程|路径)?[中里上]?[,，](?<moderator>.+?)(?<predicate>${w.aux}${w.plays}[^,]*?${carries}.*)$`,
    );
  return [framed('mediation', w.mediation), framed('moderation', w.moderation)];
});

/** 甲对乙有显著的正向影响: up to the words that say how. */
const toward = (form: Form, particle: string, w: ReturnType<typeof words>): Pattern =>
  frame(
    form,
    `^(?<cause>.+?)${particle}(?<effect>.+?)${w.aux}${w.plays}?(?:着|了)?(?:之间)?${w.plays}?(?:${w.extent}的?)*的?(?<predicate>(?:${cuePattern('sign-positive|sign-negative|sign-word|effect-noun|curve|differs')}|${w.moderation}|${w.mediation}|相关).*)$`,
  );

const frame = (form: Form, pattern: string): Pattern => ({ form, pattern: new RegExp(pattern, 'd') });

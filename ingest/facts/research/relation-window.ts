// What a rule on the relation of a hypothesis may look at: the statement, the clause that states it, taken apart, and
// its predicate.
import type { Span } from '../../../model/index.ts';
import type { Evidence } from '../../rules/rule.ts';
import type { Stretch } from '../../rules/stretch.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { findClauses } from '../clauses.ts';
import { bracket, masking } from './known-names.ts';
import { type Form, type Frame, readFrame, readFramedRelation } from './relation-frames.ts';

export class RelationWindow {
  /**
   * The whole statement; when or beside what the relation is said to hold; the clause that states it; what is said
   * behind it.
   */
  readonly said: Stretch;
  readonly condition: Stretch;
  readonly clause: Stretch;
  readonly behind: Stretch;
  /** The sentence that the paragraph goes on with; null where none does. */
  readonly next: Stretch | null;
  /** The clause taken apart; null where its form is not known. */
  readonly frame: Frame | null;
  /** The words that say what the cause does; all behind the condition where the form is not known. */
  readonly predicate: Stretch;

  /** `names` and what stands in brackets are words by themselves, whatever cues they hold. */
  constructor(
    sentence: { readonly text: string },
    statement: Span,
    names: readonly string[] = [],
    next: { readonly text: string } | null = null,
  ) {
    const part = (from: number, to: number): Stretch => stretchOf(sentence, from, to);
    const { text, told } = masking(sentence.text, [...(sentence.text.match(bracket) ?? []), ...names]);
    const { at, condition, frame: found } = stating(text, statement);
    const frame = found && {
      ...found,
      cause: told(found.cause),
      effect: told(found.effect),
      moderator: found.moderator && told(found.moderator),
    };
    this.said = part(statement.start, statement.end);
    this.condition = part(condition.start, condition.end);
    this.clause = part(at.start, at.end);
    this.behind = part(at.end, statement.end);
    this.next = next && stretchOf(next);
    this.frame = frame;
    this.predicate = frame ? part(at.start + frame.predicate.start, at.start + frame.predicate.end) : this.clause;
  }

  /** Whether the clause has one of the forms. */
  has(...forms: readonly Form[]): boolean {
    return this.frame !== null && forms.includes(this.frame.form);
  }
}

/** A level of one variable and what becomes of the other: 越高…越低, 高水平者更少 are no alike, 越高…越高 are. */
export const levelChange = (said: Stretch): { readonly alike: boolean; readonly evidence: Evidence } | null => {
  // 相对于低者，高者…: the level that is spoken of is not the one that it is compared with.
  const level = said
    .all('level-up|level-down')
    .find(
      ({ start, end }) =>
        !patterns().compared.test(said.upTo(start).text) && !patterns().closesComparison.test(said.from(end).text),
    );
  const changes = level ? said.from(level.end).all('rise|fall') : [];
  const compared = changes.find(({ start }) => said.from(start).begins('comparative|more-and-more') !== null);
  const change = compared ?? changes[0];
  if (!level || !change) return null;
  return { alike: (level.kind === 'level-up') === (change.kind === 'rise'), evidence: [level, change] };
};

const patterns = lazily(() => {
  const small = '{clause-lead|author-self|expect}';
  const opening = '[^,，。;；]{0,6}?{condition-lead|contrast}';
  return {
    lead: cueShape(`^(?:${small}{done}?[,，:：]?)+(?=.{4})`),
    // 在高压情境下，随着时间变化，当甲低时，与乙相比，
    condition: cueShape(
      `^(?:(?![^,，]*{interaction}{effect-noun}?[,，])(?:${opening}|{except})[^,，。;；]{2,40}[,，])+`,
    ),
    opens: cueShape(`^${small}*${opening}`),
    closes: cueShape('{condition-end|contrast}$'),
    compared: cueShape('{contrast}[^,，]{0,8}$'),
    // 与低者相比
    closesComparison: cueShape('^[^,，]{0,20}?{contrast}[,，]'),
    // 产品伤害危机中
    bare: cueShape('^(?:(?!{act|effect-toward|joined|effect-noun|more-and-more})[^,，]){2,12}{condition-end}$'),
    // …，乙越低; …，进而促进乙; …，共同影响乙; …，丙在其中起中介作用
    goesOn: cueShape(
      `^[,，](?:{degree-lead}*{more-and-more}|${small}*(?:{thereby}|{interaction})|(?!{amid})[^,，]{2,20}?(?:{amid-them}|{plays}{done}?{mediation-kind}*{mediation})|{among-them}[^,，]{2,20}?{plays})`,
    ),
  };
});

type Stated = { readonly at: Span; readonly condition: Span; readonly frame: Frame | null };

/**
 * The first clause of a statement that fits a frame, with the next where both are needed; all of it where none does.
 * 甲越高，乙越低 and 甲提升丙，进而促进乙 need both.
 */
const stating = (text: string, statement: Span): Stated => {
  const clauses = findClauses(text.slice(statement.start, statement.end));
  const whole = withoutLead(text, statement);
  for (const [k, clause] of clauses.entries()) {
    const start = statement.start + clause.start;
    const end = statement.start + clause.end;
    const next = statement.start + (clauses[k + 1] ?? clause).end;
    const framed = readFramedRelation(text.slice(start, next));
    if (framed) return { at: { start, end: next }, condition: { start: statement.start, end: start }, frame: framed };
    if (next > end && patterns().bare.test(text.slice(start, end))) continue;
    const isUnder = isCondition(text.slice(start, end));
    // 在丁的作用下，甲提升丙，进而促进乙: the clause behind its condition goes on, too
    const last = isUnder ? statement.start + (clauses[k + 2] ?? clauses[k + 1] ?? clause).end : next;
    const onward = last > next && patterns().goesOn.test(text.slice(next, last)) ? last : next;
    const needed = next > end && (patterns().goesOn.test(text.slice(end, next)) || isUnder);
    const ends = needed ? [...(onward > next ? [onward] : []), next] : [end, next];
    for (const until of ends) {
      const { at, condition } = withoutLead(text, { start, end: until });
      const frame = readFrame(text.slice(at.start, at.end));
      if (until > next && frame?.form !== 'mediation') continue;
      if (frame) return { at, condition: k === 0 ? condition : { start: statement.start, end: at.start }, frame };
    }
  }
  return { ...whole, frame: null };
};

/** 当甲较高时, 在高压情境下: of a clause that states nothing by itself. */
const isCondition = (clause: string): boolean => patterns().opens.test(clause) && patterns().closes.test(clause);

/** The words without small words and conditions before them. */
const withoutLead = (text: string, { start, end }: Span): Omit<Stated, 'frame'> => {
  let from = start;
  for (const pattern of [patterns().lead, patterns().condition, patterns().lead]) {
    const length = pattern.exec(text.slice(from, end))?.[0].length ?? 0;
    if (from + length < end - 4) from += length;
  }
  return { at: { start: from, end }, condition: { start, end: from } };
};

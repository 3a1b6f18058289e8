// Which awards of its measure a condition binds: 达到1亿元奖10万元，5亿元奖50万元 asks 1亿元 for the first award, 5亿元 for the second.
//
// The table is asked about each condition with each award. What stands before an award in its sentence binds it, until
// the same is asked anew or somebody else is spoken of; what stands in no sentence that gives binds the whole measure.
// Never lets two tiers share a bound that belongs to one.
import type { Award, Condition } from '../../../model/index.ts';
import { outcomeOf } from '../../rules/decide.ts';
import { all, type Evidence, type Rule, type RuleTable } from '../../rules/rule.ts';
import { figure, maybe, type Stretch, sign, within, words } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import { endsInRecipient, isGenericRecipient } from '../recipients/recipient-noun.ts';
import { measuresSame } from './measures-same.ts';
import { awardsNamed } from './named-recipients.ts';
import { opensAnew } from './opens-anew.ts';
import { ConditionView, placeIn, placesIn, TierPair } from './tier-pair.ts';
import {
  type AwardPlace,
  type ConditionPlace,
  isBefore,
  type Line,
  placesOf,
  type TermsOfMeasure,
} from './tier-places.ts';

/** The conditions, each with the awards that it binds; one that binds all of them names none. */
export const bindAwards = (text: Recognized, sentences: readonly Sentence[], of: TermsOfMeasure): Condition[] => {
  const { awards, conditions } = of;
  if (awards.length === 0 || conditions.length === 0) return [...conditions];
  const places = placesOf(text, sentences, of);
  type Asked = { readonly view: ConditionView; readonly answers: Map<AwardPlace, boolean> };
  const known = new Map<ConditionPlace, Asked>();
  const binds = (condition: ConditionPlace, award: AwardPlace): boolean => {
    const { view, answers } = known.get(condition) ?? {
      view: new ConditionView(places, condition),
      answers: new Map<AwardPlace, boolean>(),
    };
    known.set(condition, { view, answers });
    const before = answers.get(award);
    if (before !== undefined) return before;
    const bound = outcomeOf(tierTable, new TierPair(view, award, binds)) !== 'free';
    answers.set(award, bound);
    return bound;
  };
  const placed = new Map(places.conditions.map((place) => [place.condition, place]));
  const told = conditions.map((condition) => {
    const place = placed.get(condition);
    const bound = place ? places.awards.filter((award) => binds(place, award)) : places.awards;
    // Whom a measure is for (新认定的…孵化器) is asked of all; a bound that binds no sum says what gets none.
    const isOpening = bound.length === 0 && condition.unit === undefined && condition.op !== 'not';
    return isOpening || bound.length === places.awards.length
      ? condition
      : { ...condition, awards: bound.map(({ award }) => award.id) };
  });
  return told.filter((condition) => !isToldByTiers(condition, told));
};

/**
 * 申报条件：年产值达到1亿元、5亿元。 over 年产值达到1亿元、5亿元的，分别奖励10万元、50万元: a list of bounds of which each is said again as
 * that of a tier asks nothing of the others.
 */
const isToldByTiers = (condition: Condition, all: readonly Condition[]): boolean => {
  if (isTier(condition) || typeof condition.value !== 'number') return false;
  const list = all.filter((other) => !isTier(other) && other.span.start === condition.span.start);
  return list.length > 1 && list.every((one) => all.some((other) => isTierOf(one, other)));
};

/** Whether a condition binds some awards and not all. */
const isTier = ({ awards }: Condition): boolean => awards !== undefined && awards.length > 0;

const isTierOf = (one: Condition, tier: Condition): boolean =>
  isTier(tier) &&
  tier.value === one.value &&
  tier.op === one.op &&
  measuresSame({ condition: one }, { condition: tier });

type Outcome = 'binds' | 'free';

/**
 * The condition's own sentence gives what its colon leads in; the award stands in another one, in no item of a list.
 */
const isBesideLead = (pair: TierPair): boolean =>
  pair.lineAwardsBehind.length > 0 &&
  !pair.isSameChain &&
  pair.lineOf(pair.award).item === pair.lineOf(pair.condition).item;

/** A run of the chain that asks anew what the condition asked, between it and the award. */
const isAskedAnew = (pair: TierPair): Evidence | boolean => {
  for (const run of pair.runsBetween) {
    const [first] = run;
    if (!first) continue;
    const pivot = pair.run.find((other) => run.some((anew) => measuresSame(other, anew)));
    if (pivot && isAdded(pair, first) && !run.some((anew) => namesSame(pivot, anew))) continue;
    if (pivot) {
      const isShared =
        isBefore(pair.condition, pivot) &&
        !run.some((anew) => measuresSame(pair.condition, anew)) &&
        isAlone(pair) &&
        !isOfAnotherTopic(pair, first);
      if (!isShared) return true;
    } else if (!isAdded(pair, first)) return true;
  }
  return false;
};

/** 专列团队，…；包机团队，…; 其余企业…: the line of what is asked anew opens with a topic of its own. */
const isOfAnotherTopic = (pair: TierPair, anew: ConditionPlace): boolean => {
  if (anew.line === pair.condition.line) return false;
  const line = pair.lineOf(anew);
  if (firstClause(line).begins('rest|other')) return true;
  const topic = topicOf(line);
  return topic !== null && topic.text !== topicOf(pair.lineOf(pair.condition))?.text;
};

/** 收入达1亿元…达5亿元, and 1亿元…5亿元, whose measure is lent; not 民宿15家…其中甲级民宿1家. */
const namesSame = ({ condition: first }: ConditionPlace, { condition: second }: ConditionPlace): boolean =>
  first.unit === second.unit && (first.metric.endsWith(second.metric) || second.metric.endsWith(first.metric));

/** 其中增速超20%的, 再奖励5万元: what is asked or given beside what was before. */
const isAdded = (pair: TierPair, first: ConditionPlace): Evidence | null => {
  const { sentence } = pair.lineOf(first);
  const clause = stretchOf(
    sentence,
    first.clause.start,
    pair.award.line === first.line ? pair.award.start : sentence.text.length,
  );
  return (
    clause.begins('among') ??
    stretchOf(sentence).begins('among', maybe(','), words(2)) ??
    (pair.award.line === first.line ? clause.tail(8).has('on-top') : null)
  );
};

/** Somebody else is spoken of between the first award behind the condition and the award. */
const isOfAnother = (pair: TierPair): Evidence | boolean => {
  const { firstAward, award } = pair;
  if (!firstAward || pair.isFirstAward) return false;
  for (const clause of pair.clausesBetween(firstAward, award)) {
    const anew = opensAnew(clause);
    if (anew) return anew;
  }
  if (isClauseOfItsOwn(pair, firstAward) || opensWithItsOwn(pair, firstAward)) return true;
  return (
    award.line !== firstAward.line &&
    award.award.role !== 'cap' &&
    award.award.recipient !== null &&
    firstAward.award.recipient !== null &&
    award.award.recipient !== firstAward.award.recipient &&
    !isGenericRecipient(stretchOf({ text: award.award.recipient })) &&
    !isStep(award) &&
    !namesBehind(pair, firstAward) &&
    pair.runsBetween.length === 0 &&
    !(isOnTop(pair) && isAlone(pair))
  );
};

/**
 * 入库满一年给予2万元，完成验收给予3万元: the condition asks for what its own clause gives, and the award's clause says before
 * its own verb what that is given for.
 */
const isClauseOfItsOwn = (pair: TierPair, firstAward: AwardPlace): boolean => {
  const { award, condition } = pair;
  if (award.line !== firstAward.line || award.award.role === 'cap' || isStep(award) || award.turns > 1) return false;
  const { clause, line } = firstAward;
  if (line !== condition.line || clause.start !== condition.clause.start || clause.start === award.clause.start)
    return false;
  const { sentence } = pair.lineOf(award);
  if (opensAnew(stretchOf(sentence, clause.start, clause.end))) return false;
  const own = stretchOf(sentence, award.clause.start, award.start);
  const given = own.last('give|gift');
  const named = given && own.upTo(given.start);
  return (
    named !== null && named.text.length >= 4 && !named.has('on-top|most|among') && !named.begins('each|no-subject')
  );
};

/** …3场以上的戏剧，最高30万元；在省台播放的电视剧，最高60万元: a later line opens with a thing of its own. */
const opensWithItsOwn = (pair: TierPair, firstAward: AwardPlace): boolean => {
  const { award } = pair;
  const line = pair.lineOf(award);
  const [first] = line.clauses;
  if (award.line === firstAward.line || award.award.recipient !== null || !first || first.end > award.start)
    return false;
  const opening = firstClause(line);
  return (
    opening.ends('of', words(8, 2)) !== null &&
    opening.begins('no-subject|among') === null &&
    pair.runsBetween.length === 0 &&
    !isOnTop(pair)
  );
};

/** 每超100万元，奖励5000元: goes on from the tier before. */
const isStep = ({ award }: AwardPlace): boolean => /^\d/.test(award.per ?? '');

/**
 * 达到500人，奖励3万元；每增加100人，增加1万元: what a step counts is what the condition asked of the sum that the steps begin at.
 */
const isBaseOfStep = (pair: TierPair): boolean => {
  const { award, condition, firstAward } = pair;
  const step = stepOf(pair, award);
  return (
    step !== null &&
    step === condition.condition.unit &&
    countsTheSame(pair) &&
    firstAward !== null &&
    !pair.isFirstAward &&
    firstAward.award.role === 'award' &&
    stepOf(pair, firstAward) === null &&
    pair.runsBetween.length === 0
  );
};

/** Not 投资1000万元以上奖励50万元；产值每增加1000万元…: where a step names what it counts, that is what the condition measures. */
const countsTheSame = (pair: TierPair): boolean => {
  const { award, condition } = pair;
  const { sentence, clauses } = pair.lineOf(award);
  const each = stretchOf(sentence, 0, award.start).last('each');
  const clause = each && clauseAt(clauses, each.start);
  const metric = clause && stretchOf(sentence, clause.start, each.start);
  if (metric === null || !metric.has('metric|headcount|herd')) return true;
  return measuresSame(condition, { condition: { ...condition.condition, metric: metric.text } });
};

/** The unit of which an award is given for each further one; null where it is no step. */
const stepOf = (pair: TierPair, award: AwardPlace): string | null => {
  const { per } = award.award;
  if (per === null) return null;
  if (isStep(award)) return per.endsWith('元') ? 'CNY' : per.replace(/^[\d.]+万?/, '');
  const words = stretchOf(pair.lineOf(award).sentence, award.clause.start, award.start);
  return words.holds('each', 'again?', 'step-manner?', 'step-verb', figure) ? per : null;
};

/** 再增加一次性补贴5万元; 其中，增速20%以上的，奖励15%: what is added to a gift, or is part of it, is for those who get that. */
const isOnTop = (pair: TierPair): boolean => {
  const { award } = pair;
  const { sentence } = pair.lineOf(award);
  const onTop = stretchOf(sentence, award.clause.start, award.start).has('on-top');
  return (onTop ?? stretchOf(sentence).begins('among')) !== null;
};

/** 签订合同满1年的，大专生给予2万元；本科生给予3万元: a clause behind the condition's says who gets the award. */
const namesBehind = (pair: TierPair, { line, start, award }: AwardPlace): boolean => {
  const { condition } = pair;
  const { sentence } = pair.lineOf(condition);
  if (line !== condition.line || award.recipient === null) return false;
  return stretchOf(sentence, condition.clause.end, start).text.includes(award.recipient);
};

/**
 * The conditions of the run that measure the same, by their places: one of each range. Of the list that the condition
 * stands in alone, where that has as many as awards are given.
 */
const turnsOf = ({ view, award }: TierPair): readonly number[] => {
  const { ofList, ofRun } = view.turns;
  return ofList.length > 1 && ofList.length === award.turns ? ofList : ofRun;
};

/** Nothing else in its run measures the same: it is no tier. */
const isAlone = ({ view }: TierPair): boolean => view.turns.ofRun.length === 1;

const isInTurns = (pair: TierPair): boolean => isInTurnsOfChain(pair) || isInTurnsBelow(pair);

const isInTurnsOfChain = (pair: TierPair): boolean =>
  pair.award.turns > 1 &&
  pair.isSameChain &&
  pair.isBefore &&
  (pair.firstAward?.line === pair.award.line ? pair.runsBetween.length === 0 : isKeptInTurns(pair)) &&
  turnsOf(pair).length === pair.award.turns;

/**
 * 奖励条件：运量突破600万件、1200万件。 over 奖励标准：分别给予8万元、16万元: a list of bounds whose sentence gives nothing, with as many
 * sums in the sentence that gives first behind it, which asks for no list of its own.
 */
const isInTurnsBelow = (pair: TierPair): boolean => {
  const { award, condition } = pair;
  if (award.turns < 2 || pair.isSameChain || !pair.isBefore || pair.chainAwards.length > 0) return false;
  if (condition.list === null || turnsOf(pair).length !== award.turns) return false;
  const { nextAward, nextOfOthers } = pair.view.turns;
  return (
    nextAward !== null &&
    pair.chainOf(nextAward) === pair.chainOf(award) &&
    !(nextOfOthers && isBefore(nextOfOthers, award))
  );
};

/**
 * 收入超3000万元、1亿元且增长50%以上的，…；增长25%以上的，分别奖励…: what is asked anew stands beside the list, which goes on; or no
 * bound is, and no other list (通过国家、省级认定的) stands before the award.
 */
const isKeptInTurns = (pair: TierPair): boolean => {
  const [anew, more] = pair.runsBetween;
  if (!anew)
    return !stretchOf(pair.lineOf(pair.award).sentence, 0, pair.award.start).text.split(/\d/)[0]?.includes('、');
  return (
    more === undefined &&
    anew.every((one) => !measuresSame(one, pair.condition) && pair.run.some((other) => measuresSame(other, one)))
  );
};

const hasSameTurn = (pair: TierPair): boolean => turnsOf(pair).indexOf(placeIn(pair.condition)) === pair.award.turn;

/** Awards before this one are given in the turns of the condition's list; a cap goes on with them. */
const givesItsTurnsBefore = (pair: TierPair): boolean =>
  pair.isSameChain &&
  pair.isBefore &&
  pair.award.award.role !== 'cap' &&
  pair.chainAwards.some(
    (other) => other.turns > 1 && isBefore(other, pair.award) && isInTurns(new TierPair(pair.view, other, pair.binds)),
  );

/**
 * The words of the condition stand in the recipients of some of the awards that are given together, and not of others.
 */
const isNamedWithSome = (pair: TierPair): boolean => {
  if (!pair.isSameLine || pair.award.turns === 1 || turnsOf(pair).length === 1) return false;
  const mates = pair.places.awards.filter(({ line, turns }) => line === pair.award.line && turns === pair.award.turns);
  const named = mates.filter((mate) => namesIn(pair, mate)).length;
  return named > 0 && named < mates.length;
};

const namesIn = (pair: TierPair, { award }: AwardPlace): boolean => {
  const { condition } = pair;
  const words = pair.lineOf(condition).sentence.text.slice(condition.start, condition.end + 2);
  return award.recipient?.includes(words) ?? false;
};

/** 申请条件 | 成立满2年: the row of the condition gives nothing, and its first cell names what is asked. */
const isInRowOfConditions = (pair: TierPair): Evidence | null => {
  const { isRow, sentence } = pair.lineOf(pair.condition);
  const cell = sentence.text.trimStart().indexOf(' ');
  return isRow && !pair.lineGives && cell > 0 ? stretchOf(sentence, 0, cell).has('asked-of|age|duty') : null;
};

/** Another line asks the same and gives a sum; this one gives none: 50万元以下的，不予补助. */
const isTierWithoutSum = (pair: TierPair): boolean => {
  const { condition, places } = pair;
  const line = pair.lineOf(condition);
  if (pair.lineGives || pair.firstAward) return false;
  return places.conditions.some((other) => {
    const of = pair.lineOf(other);
    return (
      of !== line &&
      (of.chain === line.chain || (of.item > 0 && line.item > 0 && of.item !== line.item)) &&
      measuresSame(other, condition) &&
      places.awards.some((award) => award.line === other.line)
    );
  });
};

/**
 * 对产值突破6亿元、12亿元、18亿元等不同规模的企业: three tiers and more, whose sums no sentence gives in turn, bind none alike, save
 * what those of the list are given.
 */
const isOneOfManyTiers = (pair: TierPair): boolean => {
  const { condition, places } = pair;
  if (pair.lineGives || condition.condition.op !== '>=' || namesIn(pair, pair.award)) return false;
  const alike = places.conditions.filter(
    (other) => other.list !== null && other.list === condition.list && measuresSame(other, condition),
  );
  return placesIn(alike).length > 2;
};

/**
 * 企业奖励10万元。规模以下的，须投产满1年。园区奖励5万元: what a sentence between two gifts of a paragraph asks is asked of those
 * before it, save where it speaks of who applies or the later gift is one more to the same: 另按租金的30%给予补贴.
 */
const isSaidBetweenGifts = (pair: TierPair): boolean => {
  const { condition, award, places } = pair;
  if (pair.lineGives || pair.chainAwards.length > 0 || !pair.isBefore || award.award.role === 'pool') return false;
  const { sentence, item } = pair.lineOf(condition);
  const given = places.awards.findLast(
    (other) => isBefore(other, condition) && pair.lineOf(other).sentence.block === sentence.block,
  );
  return (
    item === pair.lineOf(award).item &&
    given !== undefined &&
    !isGivenToTheSame(pair, given) &&
    !stretchOf(sentence).has('duty|applicant|the-same')
  );
};

/** 另按租金的30%给予补贴, 每年再给予1万元: names nobody, or whom the gift before names. */
const isGivenToTheSame = (pair: TierPair, { award: { recipient } }: AwardPlace): boolean =>
  firstClause(pair.lineOf(pair.award)).begins('no-subject') !== null ||
  (recipient !== null && recipient === pair.award.award.recipient);

/** The condition stands in a bracket right behind an award: 奖励2万元（60人以上）. */
const isInBracketBehind = (pair: TierPair): boolean => {
  const last = pair.lineAwardsBefore.at(-1);
  return last !== undefined && /^[^,;。()]{0,6}\([^()]*$/.test(pair.wordsBetween(last, pair.condition).text);
};

/**
 * The condition stands in a bracket behind the name of one thing, right before its award, and the award is that of the
 * next thing of the list: 插秧机（6行以上）800元、烘干机1200元.
 */
const isOfTheNextListed = (pair: TierPair): boolean => {
  const { condition, award, firstAward } = pair;
  if (!firstAward || pair.isFirstAward || award.line !== condition.line || firstAward.line !== award.line) return false;
  const name = /[、,](?!\d)([^、,;。()]{2,12})$/.exec(pair.wordsBetween(firstAward, award).text)?.[1];
  const words = name === undefined ? null : stretchOf({ text: name });
  const isNamed = words !== null && !words.has('give|most|each|on-top|whole') && !words.begins('gift');
  return isNamed && /^[^()]*\)[^,;。、()]{0,4}$/.test(pair.wordsBetween(condition, firstAward).text);
};

const isBracketsAward = (pair: TierPair): boolean => pair.lineAwardsBefore.at(-1)?.award === pair.award.award;

/** A colon stands behind the condition and before all that its chain gives: what follows is below it. */
const leadsIn = (pair: TierPair): boolean => {
  const { firstAward, condition } = pair;
  if (firstAward)
    return (
      pair.lineOf(condition) === pair.lineOf(firstAward) && pair.wordsBetween(condition, firstAward).text.includes(':')
    );
  const { chain } = pair.lineOf(condition);
  const last = pair.places.lines.findLast((line) => line.chain === chain);
  return last !== undefined && pair.chainAwards.length === 0 && /[:：]\s*$/.test(last.sentence.text);
};

/**
 * The condition's line gives something but no sum, and what is given next is somebody else's: 给予社会保险补贴；对…. What is let
 * off, or given as a favour (团购优惠), is no sum that a later sentence tells.
 */
const givesWithoutSum = (pair: TierPair): Evidence | boolean => {
  const { condition, places } = pair;
  if (pair.lineGives) return false;
  const { sentence } = pair.lineOf(condition);
  const behind = stretchOf(sentence, condition.end);
  const next = places.awards.find((award) => isBefore(condition, award));
  const favour = behind.has('lets-off') ?? behind.holds('give', within(24), 'favour');
  if (favour && (!next || pair.chainOf(next) !== pair.chainOf(condition))) return favour;
  const gift =
    behind.holds('give', within(24), 'gift|support') ??
    behind.holds('draw', within(24), 'policy-word') ??
    (next ? null : behind.holds('draw', within(24, 0, '同'), 'gift|support')) ??
    favour;
  if (!gift || behind.has('told-policy') || (next && isListBelow(pair, next))) return false;
  if (pair.openingOf(condition) && isOfOthers(pair, behind)) return gift;
  return next && !pair.openingInChain(next) && !isInAnotherParagraph(pair, next) ? false : gift;
};

/**
 * 国际航线，每周2班以上的，按航班进行补贴；国内航线…: what a line without a sum asks of its own topic is not asked of that of a later one.
 */
const isOfItsOwnTopic = (pair: TierPair): Evidence | null => {
  if (pair.lineGives || pair.isSameLine || !pair.isBefore) return null;
  const line = pair.lineOf(pair.condition);
  const other = pair.lineOf(pair.award);
  const [own, next] = [topicOf(line), topicOf(other)];
  return own && next && own.text !== next.text ? stretchOf(line.sentence).ends('gift|support', sign(';')) : null;
};

/** The words that a line opens with, where they name whom or what it is about. */
const topicOf = (line: Line): Stretch | null => {
  const opening = firstClause(line);
  return line.clauses.length > 0 && endsInRecipient(opening) ? opening : null;
};

/** The clause that a line opens with; empty where it has none. */
const firstClause = ({ sentence, clauses: [first] }: Line): Stretch =>
  stretchOf(sentence, first?.start ?? 0, first?.end ?? 0);

/** 将渔业补贴对象扩大至毕业3年内的学生: for whom another gift is given from now on. */
const widensAnother = (pair: TierPair): Evidence | null => {
  if (pair.lineGives) return null;
  const { clause, start } = pair.condition;
  const { sentence } = pair.lineOf(pair.condition);
  return stretchOf(sentence, clause.start, start).holds('gift|support', words(8), 'raise-to', words(8));
};

/**
 * What was given before a gift is somebody else's, but for the purse that pays it; so is what is given behind a gift
 * of which is told how much: 按最低工资标准给予见习补贴.
 */
const isOfOthers = (pair: TierPair, behind: Stretch): boolean =>
  (isBefore(pair.award, pair.condition) && pair.award.award.role !== 'pool') ||
  behind.holds('by', within(24), 'scale-noun', 'give', within(24), 'gift|support') !== null;

/** The next award stands in a labelled item below the condition's paragraph, which has no label: 对…的企业给予奖励。(一)…. */
const isListBelow = (pair: TierPair, next: AwardPlace): boolean => {
  const [line, other] = [pair.lineOf(pair.condition), pair.lineOf(next)];
  return line.item === 0 && other.item > 0 && pair.places.lines[next.line - 1]?.item !== other.item;
};

/** The next award stands in a paragraph of its own, and in no list below the condition's. */
const isInAnotherParagraph = (pair: TierPair, next: AwardPlace): boolean => {
  const [line, other] = [pair.lineOf(pair.condition), pair.lineOf(next)];
  return line.sentence.block !== other.sentence.block && line.item === other.item;
};

/** 不足1个月的，不予计算: a case with what follows for it, which is no gift. */
const hasOwnConsequence = (pair: TierPair): Evidence | boolean => {
  if (pair.lineGives) return false;
  const { condition } = pair;
  const { sentence } = pair.lineOf(condition);
  const rest = stretchOf(sentence, condition.clause.end);
  return rest.begins(maybe(','), 'own-consequence') ?? (pair.isBefore ? false : isCaseOfItsOwn(pair, rest));
};

/** 税收增长10%以上的，按原标准奖励: a case behind what is given, with what follows, that asks nothing of who applies. */
const isCaseOfItsOwn = ({ condition, places }: TierPair, rest: Stretch): Evidence | boolean => {
  const line = places.lines[condition.line];
  if (!line || line.item > 0 || line.isRow) return false;
  const { sentence } = line;
  const clause = stretchOf(sentence, condition.end, condition.clause.end);
  if (rest.has('duty|apply|may-have|may|draw') || stretchOf(sentence, 0, condition.start).has('duty|applicant'))
    return false;
  if (clause.ends('of')) return rest.begins(sign(','), words(8), 'another-case') ?? false;
  return clause.has('of') && endsInRecipient(clause) ? (rest.begins(sign(','), 'shut-out') ?? false) : false;
};

/** 其中增速20%以上的，金额上浮10%: how what was given before changes for some. */
const isChangedCase = (pair: TierPair): Evidence | null => {
  const { condition } = pair;
  const { sentence } = pair.lineOf(condition);
  const rest = stretchOf(sentence, condition.clause.end);
  const isCase = stretchOf(sentence, condition.end, condition.clause.end).ends('of') && !rest.has('duty|may|may-have');
  return isCase ? rest.begins(sign(','), words(8), 'another-case') : null;
};

/** The condition's line says for whom, gives no sum, and shuts nobody out; what is given next is somebody else's. */
const isOfItsOwnRecipient = (pair: TierPair): Evidence | boolean => {
  const { condition, places } = pair;
  if (pair.lineGives) return false;
  const line = pair.lineOf(condition);
  const opening = pair.openingOf(condition);
  if (!opening || stretchOf(line.sentence, condition.end).has('shut-out|told-policy')) return false;
  const next = places.awards.find((award) => isBefore(condition, award));
  if (next && isListBelow(pair, next) && stretchOf(line.sentence, condition.end).has('following-ones')) return false;
  return next && !pair.openingOf(next) ? false : opening;
};

/**
 * 对落户不满3年的家庭给予补贴。首套住房补贴2万元。对危房改造户补贴3万元: the condition's line says for whom and gives no sum, and a line
 * behind it that gives another, in no list below it, says for whom anew.
 */
const isAnewForAnother = (pair: TierPair): Evidence | null => {
  const { condition, award } = pair;
  const line = pair.lineOf(condition);
  if (pair.lineGives || !pair.isBefore || pair.isSameChain || pair.lineOf(award).item !== line.item) return null;
  if (!pair.openingOf(condition) || stretchOf(line.sentence, condition.end).has('shut-out|told-policy')) return null;
  const anew = firstAnew(pair);
  return anew && !isBefore(award, anew.place) ? anew.opening : null;
};

type Anew = { readonly place: AwardPlace; readonly opening: Evidence };

/** The first award behind the condition before which words say for whom anew, whichever award is asked about. */
const firstAnew = (pair: TierPair): Anew | null => {
  const { condition, places } = pair;
  const known = anewOf.get(condition);
  if (known !== undefined) return known;
  let found: Anew | null = null;
  for (const place of places.awards) {
    const opening = isBefore(condition, place) ? pair.openingOf(place) : null;
    if (!opening) continue;
    found = { place, opening };
    break;
  }
  anewOf.set(condition, found);
  return found;
};
const anewOf = new WeakMap<ConditionPlace, Anew | null>();

/**
 * The awards whose recipients the clause names before the threshold. They are the same whichever award is asked about.
 */
const namedBefore = (pair: TierPair): readonly Award[] | null => {
  const { condition, places } = pair;
  const known = namedOf.get(condition);
  if (known !== undefined) return known;
  const words = stretchOf(pair.lineOf(condition).sentence, condition.clause.start, condition.start).text;
  const awards = awardsNamed(
    words,
    places.awards.map(({ award }) => award),
  );
  namedOf.set(condition, awards);
  return awards;
};
const namedOf = new WeakMap<ConditionPlace, readonly Award[] | null>();

/** A cap in a later sentence goes on with what was given: 单个企业最高50万元. */
const goesOn = (pair: TierPair): boolean => {
  const { award, places } = pair;
  const chain = pair.chainOf(award);
  const giving = places.awards.filter((other) => isBefore(other, award) && pair.chainOf(other) !== chain).at(-1);
  const asked = places.conditions.some(
    (other) => pair.chainOf(other) === chain && isBefore(other, award) && measuresSame(other, pair.condition),
  );
  if (!giving || pair.chainOf(giving) !== pair.chainOf(pair.condition) || asked || award.award.role !== 'cap')
    return false;
  const line = pair.lineOf(award);
  return (
    !line.clauses.some(
      ({ start, end }) =>
        start <= award.start && opensAnew(stretchOf(line.sentence, start, Math.min(end, award.start))),
    ) && pair.chainAwards.every((other) => pair.binds(pair.condition, other))
  );
};

/**
 * 同时，从开业起再按每平方米4元补助: a sentence that names nobody, in the paragraph of one whose awards the condition binds, all
 * of them, tells what else the same is given.
 */
const goesOnWithout = (pair: TierPair): Evidence | null => {
  const { award, condition, places } = pair;
  const chain = pair.chainOf(award);
  const line = pair.lineOf(award);
  const giving = places.awards.findLast((other) => isBefore(other, award) && pair.chainOf(other) !== chain);
  if (award.award.role === 'pool') return null;
  if (!giving || pair.lineOf(giving).sentence.block !== line.sentence.block || !isBefore(condition, giving))
    return null;
  if (places.conditions.some((other) => pair.chainOf(other) === chain && isBefore(other, award))) return null;
  const own = places.lines.filter(
    (other) => other.chain === chain && other.sentence.span.start <= line.sentence.span.start,
  );
  const named =
    givesAnother(line, giving, award) ||
    own.some((other) => other.clauses.some((clause) => namesSomeone(other, clause, award)));
  const [first] = own;
  return !named &&
    first &&
    pair.chainAwards.every((other) => pair.binds(condition, other)) &&
    pair.binds(condition, giving)
    ? opensWithoutSubject(first)
    : null;
};

/** 同时, 按…, 在市级奖励基础上, 在投产后3年内; not 在农村新办的站点. */
const opensWithoutSubject = (line: Line): Evidence | null => {
  const opening = firstClause(line);
  return opening.begins('no-subject') ?? all(opening.begins('in-course'), opening.ends('course-end'));
};

/** 每月给予护理员200元 behind what an institution is given: the sentence itself names another who gets it. */
const givesAnother = (
  { sentence }: Line,
  { award: giving }: AwardPlace,
  { award: { recipient } }: AwardPlace,
): boolean =>
  recipient !== null &&
  sentence.text.includes(recipient) &&
  !giving.recipient?.endsWith(recipient) &&
  !isGenericRecipient(stretchOf({ text: recipient }));

const namesSomeone = ({ sentence }: Line, { start, end }: Clause, award: AwardPlace): boolean => {
  if (sentence.span.start > award.award.span.start) return false;
  const clause = stretchOf(sentence, start, end);
  return (opensAnew(clause) ?? clause.ends('of') ?? clause.has('chooses')) !== null || endsInRecipient(clause);
};

/** A cap behind several tiers of one kind of which none has one of its own. */
const capsAllTiers = (pair: TierPair): boolean => {
  const { award, chainAwards, condition, firstAward } = pair;
  if (award.award.role !== 'cap' || pair.isFirstAward || !firstAward) return false;
  const inTurns = firstAward.turns > 1 && award.turns === 1 && turnsOf(pair).length === firstAward.turns;
  if (inTurns && pair.runsBetween.length === 0) return true;
  const before = chainAwards.findLast((other) => isBefore(other, condition));
  return (
    !chainAwards.some((other) => other.award.role === 'cap' && other.start !== award.start) &&
    before !== undefined &&
    (isOfOneKind(before, firstAward) || capsWhole(pair)) &&
    !pair.clausesBetween(before, firstAward).some(opensAnew)
  );
};

/** 累计最高, 年度奖励总额不超过: the cap says that it is one of all. */
const capsWhole = (pair: TierPair): boolean =>
  stretchOf(pair.lineOf(pair.award).sentence, pair.award.clause.start, pair.award.start).has('whole') !== null;

/**
 * Whether the award is a cap on one that stands before it in its line, behind the condition, and that the condition
 * binds or not.
 */
const isOfCapped = (pair: TierPair, bound: boolean): boolean => {
  const { award, condition, places } = pair;
  if (award.award.role !== 'cap') return false;
  const capped = places.awards.findLast(
    (other) => other.line === award.line && other.award.role !== 'cap' && isBefore(other, award),
  );
  const between = places.conditions.some((other) => capped && isBefore(capped, other) && isBefore(other, award));
  return capped !== undefined && !between && isBefore(condition, capped) && pair.binds(condition, capped) === bound;
};

/** 200元/平方米 and 300元/平方米. */
const isOfOneKind = ({ award: first }: AwardPlace, { award: second }: AwardPlace): boolean =>
  first.role === second.role && first.unit === second.unit && first.per === second.per;

const hasAwardsInItem = (pair: TierPair, item: number): boolean =>
  pair.places.awards.some((award) => pair.lineOf(award).item === item);

const rules: readonly Rule<TierPair, Outcome>[] = [
  {
    id: 'tier/its-turn',
    says: 'Of as many bounds as awards each binds the award of its turn: 达1亿元、5亿元的，分别奖励10万元、50万元.',
    outcome: 'binds',
    when: (pair) => isInTurns(pair) && hasSameTurn(pair),
  },
  {
    id: 'tier/turn-of-another',
    says: 'Of as many bounds as awards none binds the award of another turn: 达到1亿元、5亿元的，分别奖励10万元、50万元.',
    outcome: 'free',
    when: isInTurns,
  },
  {
    id: 'tier/not-given-in-turns',
    says: 'Of as many bounds as awards none binds an award that is given beside these: 达到1亿元、5亿元的，分别奖励10万元、50万元；首次入库的另奖励5万元.',
    outcome: 'free',
    when: givesItsTurnsBefore,
  },
  {
    id: 'tier/row',
    says: 'A condition in a row of a table binds what the row gives: 产值1亿元以上 | 10万元.',
    outcome: 'binds',
    when: (pair) => pair.lineOf(pair.condition).isRow && pair.isSameLine,
  },
  {
    id: 'tier/row-of-what-is-asked',
    says: 'A condition in a row that gives nothing, whose first cell names what is asked, binds what other rows give: 申请条件 | 成立满2年 / 补贴标准 | 10万元.',
    outcome: 'binds',
    when: (pair) => (pair.lineOf(pair.award).isRow ? isInRowOfConditions(pair) : null),
  },
  {
    id: 'tier/another-row',
    says: 'A condition in a row of a table binds nothing that another row gives: 1亿元以上 | 10万元 / 5亿元以上 | 50万元.',
    outcome: 'free',
    when: (pair) => pair.lineOf(pair.condition).isRow && pair.lineOf(pair.award).isRow,
  },
  {
    id: 'tier/named-in-its-recipient',
    says: 'Of several bounds on the same, one that stands in the recipients of some awards binds those: 博士、40岁以下硕士、35岁以下本科生分别补贴8万元、5万元、2万元.',
    outcome: 'binds',
    when: (pair) => isNamedWithSome(pair) && namesIn(pair, pair.award),
  },
  {
    id: 'tier/named-in-another-recipient',
    says: 'Of several bounds on the same, one that stands in the recipients of some awards binds no other that is given together with them: 对1000人以上的企业、园区分别奖励1万元、2万元.',
    outcome: 'free',
    when: isNamedWithSome,
  },
  {
    id: 'tier/in-bracket-behind',
    says: 'A condition in a bracket behind an award binds that award: 奖励2万元（60人以上）.',
    outcome: 'binds',
    when: (pair) => isInBracketBehind(pair) && isBracketsAward(pair),
  },
  {
    id: 'tier/bracket-of-another',
    says: 'A condition in a bracket behind an award binds no other: 一等奖20万元（100人以上）、二等奖10万元.',
    outcome: 'free',
    when: isInBracketBehind,
  },
  {
    id: 'tier/bracket-of-a-listed-thing',
    says: 'A condition in the bracket behind one of several listed things binds no award of the next: 插秧机（6行以上）补贴800元、烘干机1200元.',
    outcome: 'free',
    when: isOfTheNextListed,
  },
  {
    id: 'tier/another-item',
    says: 'A condition of an item that gives something binds nothing outside it: （一）…奖10万元；（二）…奖20万元.',
    outcome: 'free',
    when: (pair) => {
      const { item } = pair.lineOf(pair.condition);
      return item > 0 && item !== pair.lineOf(pair.award).item && hasAwardsInItem(pair, item);
    },
  },
  {
    id: 'tier/without-sum',
    says: 'A tier that is given no sum binds no award of the other tiers: 收入1亿元以上奖10万元；收入1亿元以下不予奖励.',
    outcome: 'free',
    when: isTierWithoutSum,
  },
  {
    id: 'tier/below-its-lead',
    says: 'A condition before a colon binds what is given below it: 对收入1亿元以上的企业，按以下标准奖励：….',
    outcome: 'binds',
    when: (pair) => pair.isBefore && leadsIn(pair) && !isBesideLead(pair),
  },
  {
    id: 'tier/base-of-a-step',
    says: 'A condition of a sum on which steps go on binds no step of what it measures: 满500人奖3万元，每增加100人增加1万元.',
    outcome: 'free',
    when: (pair) => pair.isSameChain && pair.isBefore && isBaseOfStep(pair),
  },
  {
    id: 'tier/cap-on-all-tiers',
    says: 'A cap behind several tiers that have none of their own is bound by no tier: 达到1亿元的奖10万元，5亿元的奖50万元，最高不超过60万元.',
    outcome: 'free',
    when: (pair) => pair.isSameChain && pair.isBefore && capsAllTiers(pair),
  },
  {
    id: 'tier/cap-of-an-award-that-it-binds',
    says: 'A condition binds the cap of an award that it binds: 对收入1亿元以上的企业补助10%，最高50万元.',
    outcome: 'binds',
    when: (pair) => isOfCapped(pair, true),
  },
  {
    id: 'tier/cap-of-another-award',
    says: 'A condition binds no cap of an award that it does not bind: 达到1亿元的给予5%补贴，最高20万元；未达到的给予2%补贴.',
    outcome: 'free',
    when: (pair) => isOfCapped(pair, false),
  },
  {
    id: 'tier/asked-anew',
    says: 'A bound binds nothing behind another bound on the same: 达1亿元奖10万元，达5亿元奖50万元.',
    outcome: 'free',
    when: (pair) => pair.isSameChain && pair.isBefore && isAskedAnew(pair),
  },
  {
    id: 'tier/another-recipient',
    says: 'A condition binds nothing that somebody else is given: 对收入1亿元以上的企业奖10万元，对新设立的企业奖5万元.',
    outcome: 'free',
    when: (pair) => pair.isSameChain && pair.isBefore && isOfAnother(pair),
  },
  {
    id: 'tier/gift-without-sum',
    says: 'A condition of a gift without a sum binds no award: 对签订1年以上合同的，给予社会保险补贴.',
    outcome: 'free',
    when: givesWithoutSum,
  },
  {
    id: 'tier/of-its-own-topic',
    says: 'A condition of a line that gives its own topic no sum binds nothing that a later line gives another: 国际航线，每周2班以上的，按航班进行补贴；国内航线，每班补贴1万元.',
    outcome: 'free',
    when: isOfItsOwnTopic,
  },
  {
    id: 'tier/of-another-gift',
    says: 'A condition of those to whom another gift is widened binds no award: 将保险补贴对象扩大至毕业3年内的学生.',
    outcome: 'free',
    when: widensAnother,
  },
  {
    id: 'tier/case-of-its-own',
    says: 'A case for which something follows that is no gift binds no award: 不足1个月的，不予计算.',
    outcome: 'free',
    when: hasOwnConsequence,
  },
  {
    id: 'tier/of-its-own-recipient',
    says: 'A condition on somebody who is given no sum binds no award: 对出售住房后1年内重新购房的，予以退税；对….',
    outcome: 'free',
    when: isOfItsOwnRecipient,
  },
  {
    id: 'tier/anew-for-another',
    says: 'A condition on somebody who is given no sum in its sentence binds nothing behind words that say for whom anew: 对落户不满3年的家庭给予补贴。首套住房补贴2万元。对危房改造户补贴3万元.',
    outcome: 'free',
    when: isAnewForAnother,
  },
  {
    id: 'tier/said-behind',
    says: 'A condition that closes its sentence binds nothing behind it: 奖10万元，须满1年；对新设立的奖5万元.',
    outcome: 'free',
    when: (pair) =>
      pair.isSameChain &&
      pair.isBefore &&
      !pair.isSameLine &&
      pair.lineAwardsBefore.length > 0 &&
      pair.lineAwardsBehind.length === 0,
  },
  {
    id: 'tier/before-the-award',
    says: 'A condition before an award in its sentence binds it: 对收入1亿元以上的企业奖10万元.',
    outcome: 'binds',
    when: (pair) => pair.isSameChain && pair.isBefore,
  },
  {
    id: 'tier/of-the-next-award',
    says: 'A condition with an award behind it binds none before it: 达1亿元奖10万元，达5亿元奖50万元.',
    outcome: 'free',
    when: (pair) =>
      pair.isSameChain &&
      (pair.lineAwardsBehind.length > 0 ||
        (!pair.isSameLine && pair.lineAwardsBefore.length > 0) ||
        (pair.lineAwardsBefore.length === 0 && pair.firstAward !== null)),
  },
  {
    id: 'tier/case-behind-the-award',
    says: 'A case behind all awards of its sentence, for which what is given changes, binds none of them: 奖励10万元，其中增速20%以上的，金额上浮10%.',
    outcome: 'free',
    when: (pair) => (pair.isSameChain && pair.isSameLine ? isChangedCase(pair) : null),
  },
  {
    id: 'tier/behind-the-award',
    says: 'A condition behind all awards of its sentence binds them: 奖50万元，须连续经营满1年.',
    outcome: 'binds',
    when: (pair) => pair.isSameChain && !pair.clausesBetween(pair.award, pair.condition).some(opensAnew),
  },
  {
    id: 'tier/whom-a-pool-pays',
    says: 'A condition behind a pool, of those whom it pays, binds it: 每年安排300万元，对营业收入1亿元以上的企业给予奖励.',
    outcome: 'binds',
    when: (pair) => pair.isSameChain && pair.award.award.role === 'pool' && pair.chainAwards.length === 1,
  },
  {
    id: 'tier/behind-another',
    says: 'A condition behind the award of one binds nothing that another was given before: 企业奖10万元，人数50人以上的园区奖20万元.',
    outcome: 'free',
    when: (pair) => pair.isSameChain,
  },
  {
    id: 'tier/cap-that-goes-on',
    says: 'A condition of all that a sentence gives binds the cap in the next one: 对收入1亿元以上的企业补助10%。单个企业最高50万元.',
    outcome: 'binds',
    when: (pair) => pair.isBefore && goesOn(pair),
  },
  {
    id: 'tier/goes-on-without-a-subject',
    says: 'A condition of all that a sentence gives binds what the next one gives that names nobody: 对床位30张以上的机构每床补助2000元。同时，再按每月100元补助.',
    outcome: 'binds',
    when: (pair) => (pair.isBefore ? goesOnWithout(pair) : null),
  },
  {
    id: 'tier/another-sentence',
    says: 'A condition of a sentence that gives binds nothing that another sentence gives: 产值1亿元以上的奖励10万元。新入驻的奖励5万元.',
    outcome: 'free',
    when: (pair) => pair.chainAwards.length > 0,
  },
  {
    id: 'tier/one-of-many-tiers',
    says: 'One of three bounds and more on the same, whose sentence gives nothing, binds no award: 对产值突破6亿元、12亿元、18亿元等不同规模的企业.',
    outcome: 'free',
    when: isOneOfManyTiers,
  },
  {
    id: 'tier/said-between-gifts',
    says: 'A condition in a sentence between two gifts of a paragraph, on nobody who applies, binds none behind it: 每户补助600元。人均住房低于12平方米的优先。每人再补助50元.',
    outcome: 'free',
    when: isSaidBetweenGifts,
  },
  {
    id: 'tier/subject-is-the-recipient',
    says: 'A condition of a recipient that a later clause speaks of binds what that recipient is given: 青年人应不超过45周岁.',
    outcome: 'binds',
    when: (pair) => namedBefore(pair)?.includes(pair.award.award) ?? false,
  },
  {
    id: 'tier/subject-is-another-recipient',
    says: 'A condition of a recipient that a later clause speaks of binds nothing that others are given: 企业奖励5万元，机构达到20人的，奖励3万元.',
    outcome: 'free',
    when: (pair) => namedBefore(pair) !== null,
  },
  {
    id: 'tier/whole-measure',
    says: 'A condition in a sentence that gives nothing binds the whole measure: 申报企业须注册满1年.',
    outcome: 'binds',
    lastResort: true,
    when: () => true,
  },
];

/** Whether a condition binds an award of its measure. */
export const tierTable: RuleTable<TierPair, Outcome> = {
  id: 'tier',
  says: 'Whether a condition binds an award of its measure.',
  rules,
};

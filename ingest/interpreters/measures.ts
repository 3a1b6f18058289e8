// Measures: what someone can apply for, or an agency must do, with awards, conditions, agencies and duration.
//
// Signals: the finest heading that has terms (an amount with a role) or a responsible agency of its own; without headings,
// a paragraph with terms. A sub-item without a heading belongs to the heading above. An agency named with a heading holds for
// the headings below that name none.
// Never makes a measure of a heading that has neither, and never of front matter, forms or references.
import type {
  Award,
  Condition,
  Duration,
  Instrument,
  Measure,
  MeasureAgency,
  Quoted,
  Span,
} from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { sourceQuote } from '../layout/index.ts';
import { isMoney } from '../recognizers/quantity.ts';
import { sectionPath } from '../segment.ts';
import type { AgencyMention, MoneyMention, Recognized, Section, Sentence } from '../types.ts';
import { clauseAt, findClauses } from './clauses.ts';
import { type Reading, readQuantity } from './roles.ts';

/** The measures of a text in its order. */
export const interpretMeasures = (text: Recognized): Measure[] => {
  const groups = groupSentences(text);
  const measures: Measure[] = [];
  for (const group of groups) {
    const measure = measureOf(text, group);
    if (measure) measures.push(measure);
  }
  return linkParts(text, restated(inheritAgencies(text, measures)));
};

type Group = { readonly section: Section | null; readonly sentences: readonly number[] };

/** Sentences by innermost section; those of no section by paragraph. */
const groupSentences = (text: Recognized): Group[] => {
  const groups: { section: Section | null; sentences: number[]; key: string }[] = [];
  text.sentences.forEach((sentence, i) => {
    if (sentence.zone !== 'body') return;
    const section = sentence.section === null ? null : (text.sections[sentence.section] ?? null);
    const key = section ? `s${section.index}` : `b${sentence.block}`;
    const last = groups.at(-1);
    if (last?.key === key) last.sentences.push(i);
    else groups.push({ section, sentences: [i], key });
  });
  return groups;
};

const measureOf = (text: Recognized, group: Group): Measure | null => {
  const sentences = group.sentences.flatMap((i) => text.sentences[i] ?? []);
  const mentions = text.mentions.filter((mention) => group.sentences.includes(mention.sentence));
  const agencies = mentions.filter((mention) => mention.type === 'agency').map(agencyOf);
  const terms = readTerms(text, group, mentions);
  if (agencies.length === 0 && terms.awards.length === 0) return null;
  if (!group.section && terms.awards.length === 0) return null;
  const first = sentences[0];
  if (!first) return null;
  const quoted = measureQuote(text, sentences, terms.awards);
  const path = group.section ? sectionPath(text, group.section) : [];
  const title = titleOf(group.section, path, first);
  return {
    id: `${text.id}/measure/${group.section ? `${group.section.span.start}-${group.section.span.end}` : `${first.span.start}-${first.span.end}`}`,
    rule: group.section ? 'heading-with-terms' : 'paragraph-with-terms',
    title,
    section: path.map((section) => section.label ?? section.title),
    part: text.parts[first.part]?.title ?? null,
    agencies: uniqueBy(agencies, (agency) => agency.name),
    instrument: instrumentOf(title, sentences.map((sentence) => sentence.text).join('')),
    beneficiary: beneficiaryOf(sentences),
    industries: [],
    awards: terms.awards,
    conditions: terms.conditions,
    ...(terms.duration ? { duration: terms.duration } : {}),
    ...quoted,
  };
};

const agencyOf = (mention: AgencyMention): MeasureAgency => ({
  name: mention.name,
  role: mention.role === 'lead' || mention.role === 'support' ? mention.role : 'responsible',
  ...(mention.generic ? { generic: true } : {}),
  span: mention.span,
  quote: mention.quote,
});

const titleOf = (section: Section | null, path: readonly Section[], first: Sentence): string => {
  const own = section?.title || path.findLast((at) => at.title !== '')?.title;
  if (own) return own;
  const clause = findClauses(first.text)[0];
  return first.text.slice(clause?.start ?? 0, Math.min(clause?.end ?? 30, 40));
};

/** The sentence that gives; where none does, the first. */
const measureQuote = (text: Recognized, sentences: readonly Sentence[], awards: readonly Award[]): Quoted => {
  const [award] = awards;
  const at = award
    ? sentences.find((sentence) => sentence.span.start <= award.span.start && award.span.end <= sentence.span.end)
    : undefined;
  const sentence = at ?? sentences[0];
  return sentence
    ? sourceQuote(text.text, sentence, 0, sentence.text.length)
    : { span: { start: 0, end: 0 }, quote: '' };
};

type Terms = { readonly awards: Award[]; readonly conditions: Condition[]; readonly duration: Duration | null };

const readTerms = (text: Recognized, group: Group, mentions: Recognized['mentions']): Terms => {
  const awards: Award[] = [];
  const conditions: Condition[] = [];
  let duration: Duration | null = null;
  let afterRate = false;
  for (const mention of mentions) {
    if (mention.type !== 'quantity') continue;
    const sentence = text.sentences[mention.sentence];
    if (!sentence) continue;
    const clauses = findClauses(sentence.text);
    const clause = clauseAt(clauses, mention.at.start) ?? { start: 0, end: sentence.text.length };
    const reading = readQuantity({
      text: sentence.text,
      quantity: { ...mention, number: mention.at },
      before:
        sentence.text.slice(clause.start, mention.at.start) +
        sentence.text.slice(mention.at.start, valueStart(sentence, mention)),
      after: sentence.text.slice(valueEnd(sentence, mention), clause.end),
      lead: sentence.text.slice(0, clause.start),
      afterRate,
    });
    if (!reading) continue;
    if (reading.as === 'award') {
      awards.push(...awardsOf(text, sentence, mention, reading, clause, awards.length));
      if (reading.role === 'rate' || reading.role === 'unit-rate') afterRate = true;
    } else if (reading.as === 'condition')
      conditions.push(...conditionsOf(text, sentence, mention, clause, conditions.length));
    else duration ??= durationOf(text, sentence, mention, clause);
  }
  return { awards: tranches(text, awards), conditions, duration };
};

const valueStart = (sentence: Sentence, mention: MoneyMention): number =>
  indexOfOffset(sentence, mention.valueSpan.start, mention.at.start);
const valueEnd = (sentence: Sentence, mention: MoneyMention): number =>
  indexOfOffset(sentence, mention.valueSpan.end - 1, mention.at.start) + 1;

const indexOfOffset = (sentence: Sentence, offset: number, from: number): number => {
  for (let i = from; i < sentence.text.length; i++) if ((sentence.offsets[i] ?? 0) >= offset) return i;
  return sentence.text.length;
};

const awardsOf = (
  text: Recognized,
  sentence: Sentence,
  mention: MoneyMention,
  reading: Exclude<Reading, null> & { readonly as: 'award' },
  clause: Span,
  count: number,
): Award[] => {
  const quoted = awardQuote(text, sentence, mention, clause);
  const base = {
    rule: `role-${reading.role}`,
    role: reading.role,
    unit: mention.unit,
    per: perOf(sentence, mention, reading.role),
    recipient: recipientOf(sentence, mention, clause),
    valueSpan: mention.valueSpan,
    ...quoted,
  };
  const id = (k: number): string =>
    `${text.id}/award/${mention.valueSpan.start}-${mention.valueSpan.end}${k > 0 ? `/${k}` : ''}`;
  const via = viaDocument(text, sentence, mention);
  const extra = via ? { viaDocument: via } : {};
  void count;
  if (mention.valueMax !== undefined)
    return [
      { ...base, ...extra, id: id(0), value: mention.value, qualifier: 'at-least' },
      { ...base, ...extra, id: id(1), value: mention.valueMax, qualifier: 'at-most' },
    ];
  const qualifier = reading.role === 'cap' ? 'at-most' : qualifierOf(mention.bound);
  return [{ ...base, ...extra, id: id(0), value: mention.value, qualifier }];
};

const qualifierOf = (bound: MoneyMention['bound']): Award['qualifier'] =>
  bound === 'at-most' || bound === 'less-than'
    ? 'at-most'
    : bound === 'at-least' || bound === 'more-than'
      ? 'at-least'
      : bound;

/** The clause of the amount; with the one before where that names who gets it and this one is short. */
const awardQuote = (text: Recognized, sentence: Sentence, mention: MoneyMention, clause: Span): Quoted =>
  sourceQuote(text.text, sentence, clause.start, Math.max(clause.end, mention.at.end));

/** 单家企业…每年: the per of an amount may stand in the clause before, and 每年 beside a firm is 家·年. */
const perOf = (sentence: Sentence, mention: MoneyMention, role: Award['role']): string | null => {
  if (mention.per !== null) {
    const before = sentence.text.slice(0, mention.at.start);
    const clause = before.slice(
      Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('。')) + 1,
    );
    return /每年|年度|年最高/.test(clause) && !mention.per.includes('年') && role === 'cap'
      ? `${mention.per}·年`
      : mention.per;
  }
  return null;
};

const recipientOf = (sentence: Sentence, mention: MoneyMention, clause: Span): string | null => {
  const before = sentence.text.slice(0, mention.at.start);
  const found = [
    ...before.matchAll(
      /(?:对于?|给予|向)([^,，;；。]{2,60}?)(?=[,，]|按照?|给予|给与|一次性|奖励|补贴|补助|资助|的?标准|$)/g,
    ),
  ].at(-1);
  void clause;
  const name = found?.[1]?.replace(/^(?:于|当年)/, '').trim();
  return name && name.length >= 2 && !/^\d/.test(name) ? name : null;
};

/** An amount that stands within the quotation of a named document is that document's. */
const viaDocument = (text: Recognized, sentence: Sentence, mention: MoneyMention): string | undefined => {
  const block = text.blocks[sentence.block];
  if (!block) return undefined;
  const at = mention.valueSpan.start;
  const before = text.text.slice(block.span.start, at);
  const open = before.lastIndexOf('“');
  if (open < 0 || before.lastIndexOf('”') > open) return undefined;
  const cited = text.mentions.findLast(
    (other) =>
      other.type === 'document' && other.span.end <= block.span.start + open && other.span.start >= block.span.start,
  );
  if (cited?.type !== 'document' || block.span.start + open - cited.span.end > 24) return undefined;
  return cited.docNumber ?? cited.title ?? undefined;
};

const conditionsOf = (
  text: Recognized,
  sentence: Sentence,
  mention: MoneyMention,
  clause: Span,
  count: number,
): Condition[] => {
  void count;
  const quoted = sourceQuote(text.text, sentence, clause.start, Math.max(clause.end, mention.at.end));
  const base = {
    rule: 'threshold',
    metric: metricOf(sentence.text.slice(clause.start, mention.at.start)),
    unit: mention.unit,
    valueSpan: mention.valueSpan,
    ...quoted,
  };
  const id = (k: number): string =>
    `${text.id}/condition/${mention.valueSpan.start}-${mention.valueSpan.end}${k > 0 ? `/${k}` : ''}`;
  if (mention.valueMax !== undefined)
    return [
      { ...base, id: id(0), op: '>=', value: mention.value },
      { ...base, id: id(1), op: '<=', value: mention.valueMax },
    ];
  const ops = {
    'at-least': '>=',
    'at-most': '<=',
    'more-than': '>',
    'less-than': '<',
    about: '>=',
    exact: '>=',
  } as const;
  return [{ ...base, id: id(0), op: ops[mention.bound], value: mention.value }];
};

const metricOf = (before: string): string =>
  before
    .replace(/(?:达到?|超过|不低于|不少于|需|应|须|已|在|为|首次)+$/, '')
    .split(/[、,，]|(?:对于?|且|的)/)
    .findLast((piece) => piece.trim() !== '')
    ?.trim() ||
  before.trim() ||
  '条件';

const durationOf = (text: Recognized, sentence: Sentence, mention: MoneyMention, clause: Span): Duration => ({
  value: mention.value,
  unit: mention.unit,
  qualifier:
    mention.bound === 'at-most' || /最[高长]/.test(sentence.text.slice(clause.start, mention.at.start))
      ? 'at-most'
      : 'exact',
  ...sourceQuote(text.text, sentence, clause.start, clause.end),
});

/** 拨付200万元 … 拨付300万元 behind an award of their sum are its instalments. */
const tranches = (_text: Recognized, awards: readonly Award[]): Award[] => {
  const paid = (award: Award): boolean => /拨付|支付|兑付/.test(award.quote);
  for (let i = 0; i < awards.length; i++) {
    const whole = awards[i];
    const parts = awards.slice(i + 1).filter(paid);
    if (!whole || paid(whole) || parts.length < 2) continue;
    if (parts.reduce((sum, award) => sum + award.value, 0) !== whole.value) continue;
    return awards.map((award) =>
      parts.includes(award) ? { ...award, tranche: parts.indexOf(award) + 1, partOf: whole.id } : award,
    );
  }
  return [...awards];
};

const instrumentWords: readonly (readonly [RegExp, Instrument])[] = [
  [/基金/, '基金'],
  [/配套/, '配套'],
  [/奖励|奖补|奖金/, '奖励'],
  [/补贴|贴息|津贴/, '补贴'],
  [/资助|补助|资金支持|扶持/, '资助'],
  [/税收|免征|减免|抵扣/, '税收'],
  [/贷款|信贷|融资担保/, '贷款'],
  [/政府采购|首购/, '政府采购'],
  [/服务/, '服务'],
  [/建设/, '建设'],
];

const instrumentOf = (title: string, body: string): Instrument => {
  for (const text of [title, body]) {
    const found = instrumentWords.slice(0, text === title ? 8 : 10).find(([word]) => word.test(text));
    if (found) return found[1];
  }
  return '其他';
};

const beneficiaryOf = (sentences: readonly Sentence[]): string | null => {
  for (const sentence of sentences) {
    const found =
      /(?:对于?)([^,，。;；]{2,50}?(?:企业|机构|项目|单位|个人|人才|平台|园区|基地|载体|组织|团队|协会|学校|医院|农户|合作社))(?=[,，给按]|$)/.exec(
        sentence.text,
      );
    if (found?.[1]) return found[1];
  }
  return null;
};

/** Headings below one that names an agency and without one of their own take it. */
const inheritAgencies = (text: Recognized, measures: readonly Measure[]): Measure[] => {
  const bySection = new Map(measures.map((measure) => [measure.id, measure]));
  return measures.map((measure) => {
    if (measure.agencies.length > 0) return measure;
    const section = text.sections.find((at) => measure.id === `${text.id}/measure/${at.span.start}-${at.span.end}`);
    for (let at = section?.parent ?? null; at !== null; ) {
      const parent = text.sections[at];
      if (!parent) break;
      const above = bySection.get(`${text.id}/measure/${parent.span.start}-${parent.span.end}`);
      if (above && above.agencies.length > 0) return { ...measure, agencies: above.agencies };
      at = parent.parent;
    }
    return measure;
  });
};

/** An award that says again what an award before it in the same measure says. */
const restated = (measures: readonly Measure[]): Measure[] =>
  measures.map((measure) => {
    const first = new Map<string, string>();
    return {
      ...measure,
      awards: measure.awards.map((award) => {
        const key = `${award.role} ${award.value} ${award.unit} ${foldKey(award.quote)}`;
        const before = first.get(key);
        if (before === undefined) first.set(key, award.id);
        return before !== undefined && award.role === 'pool' && isMoney(award.unit)
          ? { ...award, restates: before }
          : award;
      }),
    };
  });

/** A measure of a later part with the title of one of an earlier part details that item. */
const linkParts = (_text: Recognized, measures: readonly Measure[]): Measure[] => {
  const byTitle = new Map<string, Measure>();
  return measures.map((measure) => {
    const key = foldKey(measure.title);
    const parent = byTitle.get(key);
    if (!parent) byTitle.set(key, measure);
    const label = parent?.section.at(-1);
    return parent && label && parent.part !== measure.part ? { ...measure, implements: label } : measure;
  });
};

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

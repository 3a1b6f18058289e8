// Measures with their awards, conditions, responsible bodies, and the item of a parent text that each details. Units
// come simplified, so that one filter finds those of both scripts.
import type { Award, Condition, EdgeType, Key, Measure } from '../../model/index.ts';
import { foldKey, simplifyUnits } from '../../text/index.ts';
import { sectionsOfMeasures } from '../facts/measures/measure-section.ts';
import type { Interpreted, Section } from '../types.ts';
import { linkBody } from './agencies.ts';
import { type Assertions, addEdge, addNode } from './assertions.ts';
import { articlesDetailedIn } from './details.ts';
import { carriedKey } from './documents.ts';
import { eachInCharge } from './each-in-charge.ts';
import type { Place } from './regions.ts';
import { pathOf, sectionNodeId } from './sections.ts';

/** Asserts all measures, and the conditions of the whole document or of a part. `main` is the document's key. */
export const linkMeasures = (to: Assertions, main: Key): void => {
  const { text } = to;
  const sectionOf = sectionsOfMeasures(text);
  const articlesIn = articlesDetailedIn(text);
  const linkEachInCharge = eachInCharge(to);
  for (const measure of text.facts.measures) {
    const section = sectionOf(measure);
    linkMeasure(to, measure, { section, details: articlesIn(section?.extent ?? measure.span) });
    linkEachInCharge(measure, section);
    linkTerms(to, measure);
  }
  for (const condition of text.facts.conditions)
    linkCondition(to, 'REQUIRES', [ownerOf(text, to.place, condition, main)], condition);
  linkDetails(to);
};

/** The section whose heading a measure has, and the articles of other texts that it says it details. */
type MeasurePlace = { readonly section: Section | null; readonly details: readonly string[] };

const linkMeasure = (to: Assertions, measure: Measure, { section, details }: MeasurePlace): void => {
  addNode(
    to,
    {
      kind: 'Measure',
      id: measure.id,
      rule: measure.rule,
      words: measure.title,
      properties: {
        title: measure.title,
        part: measure.part,
        path: section ? pathOf(to.text, section) : [],
        section: measure.section,
        instrument: measure.instrument,
        beneficiary: measure.beneficiary,
        durationValue: measure.duration?.value ?? null,
        durationUnit: measure.duration?.unit ?? null,
        durationQualifier: measure.duration?.qualifier ?? null,
        applicationWindow: measure.applicationWindow?.quote ?? null,
        applicationFrom: measure.applicationWindow?.from ?? null,
        applicationThrough: measure.applicationWindow?.through ?? null,
        ...(details.length > 0 ? { details } : {}),
      },
    },
    measure,
  );
  if (section)
    addEdge(to, { type: 'STATED_IN', from: measure.id, to: sectionNodeId(to.text, section), rule: 'outline' }, measure);
  for (const agency of measure.agencies) {
    const body = linkBody(to, agency.name, agency, agency.generic ?? false);
    addEdge(to, { type: 'RESPONSIBLE', from: measure.id, to: body, rule: agency.rule, role: agency.role }, agency);
  }
};

const linkTerms = (to: Assertions, measure: Measure): void => {
  const rows = new Map<string, number>();
  for (const award of measure.awards) linkAward(to, measure, award, rows);
  for (const condition of measure.conditions) linkTerm(to, measure, condition);
};

/** `rows` counts the awards that are alike but for their place, so that each keeps a row of its own. */
const linkAward = (to: Assertions, measure: Measure, award: Award, rows: Map<string, number>): void => {
  const unit = simplifyUnits(award.unit);
  const row = [award.role, foldKey(measure.title), award.value, unit, foldKey(award.quote)].join('|');
  const nth = (rows.get(row) ?? 0) + 1;
  rows.set(row, nth);
  addNode(
    to,
    {
      kind: 'Award',
      id: award.id,
      rule: award.rule,
      words: `${award.quote} ${award.recipient ?? ''}`,
      properties: {
        role: award.role,
        value: award.value,
        unit,
        per: award.per === null ? null : simplifyUnits(award.per),
        qualifier: award.qualifier,
        recipient: award.recipient,
        valueSpan: award.valueSpan,
        base: award.base ?? null,
        viaDocument: award.viaDocument ?? null,
        tranche: award.tranche ?? null,
        partOf: award.partOf ?? null,
        restates: award.restates ?? null,
        rowKey: `${row}|${nth}`,
      },
    },
    award,
  );
  addEdge(to, { type: 'OFFERS', from: measure.id, to: award.id, rule: award.rule }, award);
};

/** A condition of a measure hangs on the awards that it binds, on the measure where it binds all of them. */
const linkTerm = (to: Assertions, measure: Measure, condition: Condition): void => {
  const { awards } = condition;
  if (awards === undefined) linkCondition(to, 'REQUIRES', [measure.id], condition);
  else if (awards.length === 0) linkCondition(to, 'MENTIONS', [measure.id], condition);
  else linkCondition(to, 'REQUIRES', awards, condition);
};

const linkCondition = (to: Assertions, type: EdgeType, holders: readonly string[], condition: Condition): void => {
  addNode(
    to,
    {
      kind: 'Condition',
      id: condition.id,
      rule: condition.rule,
      words: `${condition.metric} ${condition.quote}`,
      properties: {
        metric: condition.metric,
        op: condition.op,
        value: condition.value,
        unit: condition.unit === null ? null : simplifyUnits(condition.unit),
        valueSpan: condition.valueSpan,
        subject: condition.subject ?? null,
        part: condition.part ?? null,
        ...(condition.alternative ? { alternative: true } : {}),
      },
    },
    condition,
  );
  for (const holder of holders) addEdge(to, { type, from: holder, to: condition.id, rule: condition.rule }, condition);
};

/** The part that a condition binds, or the whole document. */
const ownerOf = (text: Interpreted, place: Place, condition: Condition, main: Key): Key => {
  const part = text.parts.find((at) => at.title !== null && at.title === condition.part);
  return part?.title && part.index > 0 ? carriedKey(text, place, part.title) : main;
};

/** A measure of a later part that details the item of an earlier one. */
const linkDetails = (to: Assertions): void => {
  const { measures } = to.text.facts;
  const byLabel = new Map<string, Measure[]>();
  for (const measure of measures) {
    const label = measure.section.at(-1);
    if (label !== undefined) byLabel.set(label, [...(byLabel.get(label) ?? []), measure]);
  }
  for (const measure of measures) {
    if (measure.implements === undefined) continue;
    const items = (byLabel.get(measure.implements) ?? []).filter(
      (other) => other.part !== measure.part && other.span.start < measure.span.start,
    );
    const item = items.find((other) => foldKey(other.title) === foldKey(measure.title)) ?? items[0];
    if (item) addEdge(to, { type: 'IMPLEMENTS', from: measure.id, to: item.id, rule: 'item-of-parent' }, measure);
  }
};

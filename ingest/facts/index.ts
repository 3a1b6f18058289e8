// Makes facts of mentions: each interpreter looks at the whole text and yields the facts of one kind.
import { type DocumentType, documentDay, type Facts, type Heading } from '../../model/index.ts';
import { contestedRulings } from '../contested.ts';
import { inScriptOf } from '../script.ts';
import type { Interpreted, Recognized } from '../types.ts';
import { unexplainedAmounts } from '../unexplained.ts';
import { interpretAgencies } from './agencies/agencies.ts';
import { withoutAmended } from './amendments/amended-awards.ts';
import { interpretAmendments } from './amendments/amendments.ts';
import { checkDays, findContacts, interpretFrontMatter } from './front-matter/front-matter.ts';
import { interpretIndustries, supportIndustries } from './measures/industries.ts';
import { checkOffers } from './offers.ts';
import { interpretPolicy } from './policy.ts';
import { interpretCitations } from './references/citations.ts';
import { interpretReferences } from './references/references.ts';
import { checkText } from './research/checks.ts';
import { interpretResearch, noResearch } from './research/research.ts';
import { interpretStatistics } from './statistics/statistics.ts';
import { interpretTables } from './tables/tables.ts';

/** All facts of a text. Nothing is stated that the text does not say. */
export const interpretText = (text: Recognized): Interpreted => {
  const document = interpretFrontMatter(text);
  const policy = interpretPolicy(text, document.type, document.title);
  const references = interpretReferences(text, document.title, document.docNumber);
  const amendments = interpretAmendments(text, document.title, references);
  const measures = supportIndustries(text, withoutAmended(policy.measures, amendments));
  const research = isStudy(document.type) ? interpretResearch(text) : noResearch;
  const facts: Facts = {
    document,
    outline: headingsOf(text),
    agencies: interpretAgencies(text, document, measures),
    industries: interpretIndustries(text),
    measures,
    conditions: policy.conditions,
    amounts: policy.amounts,
    statistics: interpretStatistics(text, measures, yearOf(document.dates)),
    ...research,
    tables: interpretTables(text),
    references: [...references, ...interpretCitations(text)],
    contacts: findContacts(text),
    ...(amendments.length > 0 ? { amendments } : {}),
  };
  const { rulings } = policy;
  const diagnostics = [
    ...text.diagnostics,
    ...checkDays(text),
    ...policy.diagnostics,
    ...checkOffers(text, document.type, measures),
    ...(isStudy(document.type) ? checkText(text, facts) : []),
    ...contestedRulings(facts, rulings),
    ...unexplainedAmounts(text, facts, rulings),
  ];
  return { ...text, diagnostics, facts: inScriptOf(text.text, facts), rulings };
};

/** Whether a text of the type may test hypotheses: no policy does. */
const isStudy = (type: DocumentType): boolean => type === 'research-paper' || type === 'essay';

const yearOf = (dates: Facts['document']['dates']): number | null => {
  const day = documentDay(dates);
  return day === null ? null : Number(day.slice(0, 4));
};

/** Headings with a title; an article without one (第三条) is a section but no heading. */
const headingsOf = (text: Recognized): Heading[] =>
  text.sections
    .filter((section) => section.title !== '')
    .map((section) => ({
      id: `${text.id}/section/${section.span.start}-${section.span.end}`,
      level: section.level,
      label: section.label,
      title: section.title,
      part: text.parts[section.part]?.title ?? null,
      ...(section.runIn ? { runIn: true } : {}),
      span: section.span,
      quote: text.text.slice(section.span.start, section.span.end),
    }));

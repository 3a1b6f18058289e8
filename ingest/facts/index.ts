// Makes facts of mentions: each interpreter looks at the whole text and yields the facts of one kind.
import type { DocumentType, Facts, Heading } from '../../model/index.ts';
import { inScriptOf } from '../script.ts';
import type { Interpreted, Recognized } from '../types.ts';
import { interpretAgencies } from './agencies/agencies.ts';
import { findContacts, interpretFrontMatter } from './front-matter/front-matter.ts';
import { interpretIndustries, supportIndustries } from './measures/industries.ts';
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
  const measures = supportIndustries(text, policy.measures);
  const research = isStudy(document.type) ? interpretResearch(text) : noResearch;
  const facts: Facts = {
    document,
    outline: headingsOf(text),
    agencies: interpretAgencies(text, document.issuers, document.region),
    industries: interpretIndustries(text),
    measures,
    conditions: policy.conditions,
    amounts: policy.amounts,
    statistics: interpretStatistics(text, measures, lastYearOf(document.dates)),
    ...research,
    tables: interpretTables(text),
    references: [...interpretReferences(text, document.title, document.docNumber), ...interpretCitations(text)],
    contacts: findContacts(text),
  };
  const remarks = isStudy(document.type) ? checkText(text, facts) : [];
  const diagnostics = [...text.diagnostics, ...policy.diagnostics, ...remarks];
  return { ...text, diagnostics, facts: inScriptOf(text.text, facts) };
};

/** Whether a text of the type may test hypotheses: no policy does. */
const isStudy = (type: DocumentType): boolean => type === 'research-paper' || type === 'essay';

const lastYearOf = (dates: Facts['document']['dates']): number | null =>
  dates.length > 0 ? Math.max(...dates.map(({ value }) => Number(value.slice(0, 4)))) : null;

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

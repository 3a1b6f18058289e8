// Sorts the facts of a document into the families that are scored, each with what has to agree for two facts to be
// one. An award or condition in money stands in two families, `money` being all sums of a document.
import type { Add, Candidate, Family } from './candidate.ts';
import { addDocument, addNames, addOutline } from './document-candidates.ts';
import { given, type Loose, record, records } from './loose.ts';
import { addAmounts, addMeasure } from './measure-candidates.ts';
import { addResearch } from './research-candidates.ts';
import { comparable } from './similarity.ts';

/** The candidates of a document by family, in the order of the document; a family without candidates is absent. */
export function families(facts: Loose): Map<Family, Candidate[]> {
  const found = new Map<Family, Candidate[]>();
  const add: Add = (family, fact) => {
    const { text = '', source = {} } = fact;
    const defaults = { key: [], accepted: new Set(), text, names: [], source, optional: given(source['optional']) };
    const candidate = { ...defaults, ...fact, words: comparable(text) };
    const others = found.get(family);
    if (others) others.push(candidate);
    else found.set(family, [candidate]);
  };
  for (const measure of records(facts['measures'])) addMeasure(measure, add);
  addAmounts(facts, add);
  addResearch(facts, add);
  addNames(facts, add);
  addOutline(facts, add);
  addDocument(record(facts['document']), add);
  return found;
}

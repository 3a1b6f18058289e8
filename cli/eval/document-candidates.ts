// Candidates of what a document is and names: references, agencies, industries, outline and head.
import type { Add } from './candidate.ts';
import { accepted, labelOf } from './keys.ts';
import { firstGiven, given, type Loose, list, names, record, records, show, sixDigits } from './loose.ts';
import { squash } from './similarity.ts';

export function addNames(facts: Loose, add: Add): void {
  for (const reference of records(facts['references'])) {
    const { relation, title, label, author } = reference;
    const number = squash(reference['docNumber']);
    const text = firstGiven(title, number, label, author) ?? null;
    const fact = { key: [number || null], accepted: accepted(reference, 'relation'), text, source: reference };
    add('references', { ...fact, label: labelOf(relation, text, number) });
  }
  for (const agency of records(facts['agencies'])) {
    const { name, canonical, aliases } = agency;
    add('agencies', { text: name, label: show(name), names: [name, canonical, ...list(aliases)], source: agency });
  }
  for (const industry of records(facts['industries'])) {
    const { name, aliases } = industry;
    add('industries', { text: name, label: show(name), names: [name, ...list(aliases)], source: industry });
  }
}

export function addOutline(facts: Loose, add: Add): void {
  for (const source of records(facts['outline'])) {
    const { level, label, title } = source;
    add('outline', { text: title, label: labelOf(label, title), source });
    const key = [level ?? null, squash(label)];
    add('levels', { key, text: title, label: labelOf(level, label, title), source });
  }
}

export function addDocument(document: Loose, add: Add): void {
  for (const name of ['title', 'docNumber'] as const) {
    const value = document[name];
    if (!given(value)) continue;
    const others = [...accepted(document, name)].map(squash);
    add('document', { key: [name, squash(value)], label: `${name}=${show(value)}`, names: others });
  }
  for (const kind of ['issuers', 'authors'] as const) {
    for (const body of list(document[kind])) {
      const [name] = names([body]);
      add('document', { key: [kind, squash(name)], label: `${kind}=${show(name)}`, source: record(body) });
    }
  }
  for (const date of records(document['dates'])) {
    const { kind, value } = date;
    if (!given(value)) continue;
    // The day under the signature and that of 印发 are told apart, but not scored apart.
    const key = ['date', kind === 'signed' ? 'issued' : (kind ?? null), value];
    add('document', { key, label: `${show(kind)}=${show(value)}`, source: date });
  }
  // A validity that has only its last day (有效期至…) is scored by the date `expires`.
  const { years } = record(document['validity']);
  if (sixDigits(years) === null) return;
  add('document', { key: ['validity', sixDigits(years)], label: `validity=${show(years)}` });
}

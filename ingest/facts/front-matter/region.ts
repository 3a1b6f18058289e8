// What a text governs: the place in front of its issuer's name or its title, else the place that its rules name most.
// Papers and essays govern nothing. Never takes the place of the publishing site.
import type { NamedBody } from '../../../model/index.ts';
import { findRegions, leadingRegion } from '../../mentions/regions.ts';
import { choose } from '../../rules/decide.ts';
import type { RuleTable } from '../../rules/rule.ts';
import { maybe, type Stretch } from '../../rules/stretch.ts';
import type { Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { Title } from './title.ts';

type Candidate = { readonly name: string; readonly place: 'issuer' | 'title' | 'subject' | 'in-title' | 'text' };

const isAt = (place: Candidate['place']) => (candidate: Candidate) => candidate.place === place;

export const regionTable: RuleTable<Candidate, true> = {
  id: 'document-region/place',
  says: 'Which place a text governs.',
  rules: [
    {
      id: 'document-region/of-the-issuer',
      says: 'The place that the name of an issuer begins with: 江城市财政局.',
      outcome: true,
      when: isAt('issuer'),
    },
    {
      id: 'document-region/of-the-title',
      says: 'The place that the title begins with: 江城市渔港扶持办法.',
      outcome: true,
      when: isAt('title'),
    },
    {
      id: 'document-region/of-the-subject',
      says: 'The place behind the verb of the title: 关于印发《江城市渔港扶持办法》的通知.',
      outcome: true,
      when: isAt('subject'),
    },
    {
      id: 'document-region/in-the-title',
      says: 'Another place in the title: 支持江城市渔港发展的意见.',
      outcome: true,
      when: isAt('in-title'),
    },
    {
      id: 'document-region/named-most',
      says: 'The division that a text names most, where it calls itself by its level: 我县…青湖县…青湖县.',
      outcome: true,
      when: isAt('text'),
    },
  ],
};

/** The name of the place as written; null where none is named. */
export const findRegion = (text: Recognized, issuers: readonly NamedBody[], title: Title | null): string | null => {
  const words = title ? stretchOf({ text: title.text }) : null;
  const candidates = [
    ...issuers.flatMap(({ name }) => of('issuer', leadingRegion(withoutParty(name)))),
    ...(words ? of('title', leadingRegion(withoutParty(words.text))) : []),
    ...(words ? of('subject', leadingRegion(subjectOf(words))) : []),
    ...(words ? of('in-title', findRegions(words.text)[0] ?? null) : []),
    ...of('text', mostNamed(text)),
  ];
  return choose(regionTable, candidates)?.candidate.name ?? null;
};

const of = (place: Candidate['place'], found: { readonly name: string } | null): Candidate[] =>
  found ? [{ name: found.name, place }] : [];

/** 中共江城市委 → 江城市委. */
const withoutParty = (name: string): string =>
  name.slice(stretchOf({ text: name }).begins('the-party')?.at(-1)?.end ?? 0);

/** 关于印发《温州市鹿城区…》的通知 → 温州市鹿城区…. */
const subjectOf = (title: Stretch): string => {
  const verb = title.first('about|carrying');
  const behind = title.from(verb?.end ?? title.start);
  const lead = behind.begins('about-what', maybe('《“<〈'))?.at(-1)?.end ?? behind.start;
  return behind.from(lead).text.replace(/^[《“<〈]/, '');
};

/** The division that the text names most, where it calls itself 我县, 本市 … and names it twice at least. */
const mostNamed = (text: Recognized): { readonly name: string } | null => {
  const counts = new Map<string, number>();
  let level: string | null = null;
  for (const sentence of text.sentences) {
    if (sentence.zone === 'references' || sentence.zone === 'form') continue;
    level ??= stretchOf(sentence).first('own-division')?.word.at(-1) ?? null;
    for (const { name } of findRegions(sentence.text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts].filter(([name]) => level !== null && name.endsWith(level)).sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? { name: best[0] } : null;
};

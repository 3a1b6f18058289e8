// Whether an applicant is what a phrase names: 高新技术企业, 中小企业, 全日制博士, 软件企业. Pure.
//
//   规上工业企业、专精特新企业      any suffices
//   首次认定的高新技术企业         held: open, since the profile does not tell when; not held: failed
//   创业孵化载体                 open: no word of it is known
//   高新技术企业以外的企业         open: 以外 may turn the sense about
//   企业聘用的博士               open for a doctor: 企业 is of another; failed for a firm
import { allOf, anyOf, failed, type Judgement, met, open } from './judgement.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import type { Applicant, Applying, FirmSize } from './profile.ts';
import { type Said, wordsOf } from './words.ts';

/** Holds a folded phrase against the profile; `also` are words of this text with what they say. */
export const judgePhrase = (folded: string, profile: Applying, ...also: readonly Lexicon[]): Judgement => {
  const parts = split(wordsOf(folded, ...also));
  const judgements = parts.phrases.map((phrase) => judgeOne(phrase, profile));
  if (judgements.length < 2 || !parts.all) return anyOf(judgements);
  // 和 may list who gets it or what one must have: only what both readings say is said.
  const [any, all] = [anyOf(judgements), allOf(judgements)];
  return any.outcome === all.outcome ? all : open('not-understood', all.field);
};

/** The phrases of a list that say something, and whether a word between them may ask for all. */
const split = (said: readonly Said[]): { readonly phrases: readonly (readonly Said[])[]; readonly all: boolean } => {
  const phrases: Said[][] = [[]];
  let all = false;
  for (const word of said) {
    const kind = word.sense?.kind;
    if (kind === 'and') all = true;
    if (kind === 'or' || kind === 'and') phrases.push([]);
    else phrases.at(-1)?.push(word);
  }
  // 投资达到1亿元或产值达到2亿元的企业: what is judged elsewhere says nothing of who it is.
  const saying = phrases.filter((phrase) => phrase.some(({ sense }) => sense?.kind !== 'neutral'));
  return { phrases: saying, all };
};

const judgeOne = (said: readonly Said[], profile: Applying): Judgement => {
  if (said.some(({ sense }) => sense?.kind === 'turning')) return open('not-understood');
  const named = said.flatMap(({ sense }, at) => {
    const judgement = sense && judgeSense(sense, said[at + 1]?.sense ?? null, profile);
    return judgement ? [{ judgement, at, who: whoIs(sense) }] : [];
  });
  const head = named.at(-1);
  if (!head) return open('not-understood');
  const unknown = said.some(({ sense }) => sense === null);
  const last = said.findLastIndex(({ sense }) => !sense || !silent.includes(sense.kind));
  // 企业聘用的博士: what stands before the head may be of another than it.
  const ofHead = named.filter(({ who }) => who === head.who);
  // What the head is not excludes whatever stands before it.
  const excluding = ofHead.find(({ judgement, at }) => judgement.outcome === 'failed' && (!unknown || at === last));
  if (excluding) return excluding.judgement;
  const isHeld = named.some(({ judgement: { field } }) => field === 'qualifications' || field === 'degree');
  const holding = said.some(({ sense }) => sense?.kind === 'holding');
  if (unknown || ofHead.length < named.length || (holding && !isHeld))
    return open('not-understood', head.judgement.field);
  const all = allOf(named.map(({ judgement }) => judgement));
  const narrowed = said.some(({ sense }) => sense?.kind === 'narrowing');
  return narrowed && all.outcome === 'met' ? open('not-told', all.field) : all;
};

// Say nothing of who it is.
const silent: readonly Sense['kind'][] = ['neutral', 'holding', 'and-above'];

/** Whether a word is of firms or of persons. */
const whoIs = (sense: Sense): Applicant => {
  if (sense.kind === 'applicant') return sense.applicant;
  return sense.kind === 'degree' ? 'person' : 'firm';
};

/** What one word asks for; null where it asks for nothing. */
const judgeSense = (sense: Sense, next: Sense | null, profile: Applying): Judgement | null => {
  switch (sense.kind) {
    case 'applicant':
      if (sense.applicant !== profile.applicant) return failed('applicant');
      return sense.all ? met('applicant') : open('not-told');
    case 'size':
      if (profile.applicant === 'person') return failed('applicant');
      return judgeSize(sense.takes, profile.sizes);
    case 'qualification':
      if (profile.applicant === 'person') return failed('applicant');
      if (profile.qualifications === null) return open('not-told', 'qualifications');
      return profile.qualifications.has(sense.name) ? met('qualifications') : failed('qualifications');
    case 'degree':
      return judgeDegree(sense.rank, next?.kind === 'and-above', profile);
    default:
      return null;
  }
};

const judgeSize = (takes: readonly FirmSize[], sizes: Applying['sizes']): Judgement => {
  if (!sizes?.some((size) => takes.includes(size))) return sizes ? failed('size') : open('not-told', 'size');
  return sizes.every((size) => takes.includes(size)) ? met('size') : open('not-told', 'size');
};

const judgeDegree = (rank: number, andAbove: boolean, profile: Applying): Judgement => {
  if (profile.applicant === 'firm') return failed('applicant');
  if (profile.degree === null) return open('not-told', 'degree');
  if (profile.degree < rank) return failed('degree');
  // Who has a higher degree than a tier asks for most often belongs to another tier.
  return profile.degree === rank || andAbove ? met('degree') : open('not-understood', 'degree');
};

// What became of one demand, and how several are taken together. Unknown is open, never met and never failed.

export type Outcome = 'met' | 'failed' | 'open';

/** Why a demand is open: the profile does not say · its words are not all understood · the text does not say. */
export type WhyOpen = 'not-told' | 'not-understood' | 'not-stated';

export type Judgement = {
  readonly outcome: Outcome;
  /** Null unless it is open. */
  readonly why: WhyOpen | null;
  /** The part of the profile that decides it; null where none is known. */
  readonly field: string | null;
};

export const met = (field: string | null): Judgement => ({ outcome: 'met', why: null, field });
export const failed = (field: string | null): Judgement => ({ outcome: 'failed', why: null, field });
export const open = (why: WhyOpen, field: string | null = null): Judgement => ({ outcome: 'open', why, field });

/** All must be met: what fails decides, else what is open. */
export const allOf = (judgements: readonly Judgement[]): Judgement =>
  judgements.find(({ outcome }) => outcome === 'failed') ??
  judgements.find(({ why }) => why === 'not-understood') ??
  judgements.find(({ outcome }) => outcome === 'open') ??
  judgements[0] ??
  open('not-understood');

/** Any suffices: what is met decides, else what is open. */
export const anyOf = (judgements: readonly Judgement[]): Judgement =>
  judgements.find(({ outcome }) => outcome === 'met') ??
  judgements.find(({ outcome }) => outcome === 'open') ??
  judgements[0] ??
  open('not-understood');

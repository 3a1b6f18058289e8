// What a firm or person could claim: a profile held against the conditions of measures in force on a day.
export { parseFigure } from './amount.ts';
export { type Claim, type Claims, eligible, type Question } from './eligible.ts';
export type { WhyOpen } from './judgement.ts';
export { type Applicant, applicants, type Figure, type FirmSize, firmSizes, type Profile } from './profile.ts';
export { sharedConditions } from './shared-conditions.ts';
export { type About, type Ground, type Tier, type Verdict, verdicts } from './tier.ts';
export { figureUnits, firmSizeCalled } from './vocabulary.ts';

// Who asks what it could claim: as it is given, and with its places and fields looked up.
import type { Key } from '../model/index.ts';

export const applicants = ['firm', 'person'] as const;
export type Applicant = (typeof applicants)[number];

export const firmSizes = ['large', 'medium', 'small', 'micro', 'small-or-micro'] as const;
export type FirmSize = (typeof firmSizes)[number];

/** A figure by the name that the profile or a text has for it: 营业收入, or `revenue`. */
export type Figure = { readonly name: string; readonly value: number; readonly unit: string };

/** What is told of a firm or person. What is left out is not known, and what depends on it stays open. */
export type Profile = {
  readonly applicant: Applicant;
  /** The narrowest place in which it is known to be. */
  readonly region?: Key;
  readonly industries?: readonly Key[];
  readonly size?: FirmSize;
  /** The day on which the firm was founded. */
  readonly founded?: string;
  readonly figures?: readonly Figure[];
  /** All that it is recognised as (高新技术企业): what a list does not name it is not. Left out: not known. */
  readonly qualifications?: readonly string[];
  /** A person's highest degree: 硕士. */
  readonly degree?: string;
};

/** A place or field of the profile with all in which it lies, by id; the names of these. */
export type Whereabouts = { readonly ids: ReadonlySet<Key>; readonly names: readonly string[] };

/** The profile as it is held against conditions. */
export type Applying = {
  readonly applicant: Applicant;
  readonly region: Whereabouts | null;
  readonly industries: Whereabouts | null;
  /** Those that it may have. */
  readonly sizes: readonly FirmSize[] | null;
  readonly founded: string | null;
  /** By field of the vocabulary, or by the metric where it knows none. */
  readonly figures: ReadonlyMap<string, Pick<Figure, 'value' | 'unit'>>;
  /** By name of the vocabulary, with what they imply. */
  readonly qualifications: ReadonlySet<string> | null;
  /** From 0, the lowest. */
  readonly degree: number | null;
  readonly asOf: string;
};

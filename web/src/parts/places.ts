// Addresses of what the page shows: one place where their form is decided.
import { href } from '../route.ts';
import type { Searched } from './searched.ts';

type Span = { readonly start: number; readonly end: number };
type Place = { readonly source: { readonly id: string }; readonly span: Span };

/** A document; with a place, its text opened at the words; with searched words, these marked in it. */
export const documentHref = (document: { readonly id: string } | null, place?: Place, searched?: Searched): string =>
  href('/document', {
    id: document?.id,
    source: place?.source.id,
    at: place && `${place.span.start}-${place.span.end}`,
    ...searched,
  });

export const agencyHref = (agency: { readonly id: string }): string => href('/agency', { id: agency.id });

const pages = {
  Agency: '/agency',
  Document: '/document',
  Industry: '/industry',
  Measure: '/measure',
  Region: '/place',
  Variable: '/variable',
} as const;

/** The page of a thing that has one. */
export const entityHref = (kind: keyof typeof pages, id: string): string => href(pages[kind], { id });

/** The span in an address, `120-260`; null where there is none. */
export const parseSpan = (text: string | null): Span | null => {
  const match = /^(\d{1,9})-(\d{1,9})$/u.exec(text ?? '');
  if (!match) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.start < span.end ? span : null;
};

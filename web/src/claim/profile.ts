// A firm or person as it stands in the address, and as it is asked. What is left empty is not known; sums are written
// in 万元.
import type { Applicant, FirmSize, ProfileInput, Verdict } from '../generated/operations.ts';
import { known } from '../route.ts';

export const applicants: readonly Applicant[] = ['FIRM', 'PERSON'];
export const firmSizes: readonly FirmSize[] = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO', 'SMALL_OR_MICRO'];
/** Highest degrees by the words of the API. */
export const degrees = ['专科', '本科', '硕士', '博士'] as const;
export const verdicts: readonly Verdict[] = ['SURE', 'POSSIBLE', 'EXCLUDED'];

/** Sums of the profile, in 万元. */
export const sumFields = ['revenue', 'investment', 'research'] as const;
/** Whole numbers. */
export const countFields = ['staff', 'insured'] as const;

export const readApplicant = (query: URLSearchParams): Applicant => known(query, 'who', applicants)[0] ?? 'FIRM';

/** Whether nothing is recognised: told, and not merely left empty. */
export const hasNoQualification = (query: URLSearchParams): boolean => query.get('qualification') === none;

/** How the address says that nothing is recognised. */
export const none = '-';

/** The names in a list as people write it. */
const namesIn = (text: string): readonly string[] => text.split(separators).filter((name) => name !== '');
const separators = /[、，,；;\s]+/u;

/** The profile that the address tells; null where it tells nothing. */
export const readProfile = (query: URLSearchParams): ProfileInput | null => {
  const applicant = readApplicant(query);
  const number = (name: string, size = 1): number | undefined => {
    const text = query.get(name) ?? '';
    return /^\d{1,9}(\.\d{1,6})?$/u.test(text) ? Number((Number(text) * size).toPrecision(15)) : undefined;
  };
  const whole = (name: string): number | undefined => {
    const value = number(name);
    return value === undefined ? undefined : Math.floor(value);
  };
  const list = query.getAll('industry');
  const qualification = query.get('qualification');
  const ofFirm = {
    size: known(query, 'size', firmSizes)[0],
    founded: /^\d{4}-\d{2}-\d{2}$/u.test(query.get('founded') ?? '') ? query.get('founded') : undefined,
    revenue: number('revenue', 1e4),
    investment: number('investment', 1e4),
    research: number('research', 1e4),
    staff: whole('staff'),
    insured: whole('insured'),
  };
  const ofPerson = { age: whole('age'), degree: degrees.find((one) => one === query.get('degree')) };
  const told = {
    region: query.get('region') ?? undefined,
    industries: list.length > 0 ? list : undefined,
    qualifications: qualification === null ? undefined : hasNoQualification(query) ? [] : namesIn(qualification),
    ...(applicant === 'FIRM' ? ofFirm : ofPerson),
  };
  const isEmpty = Object.values(told).every((value) => value === undefined) && !query.has('who');
  return isEmpty ? null : { applicant, ...told };
};

// What is asked of the funding table, as it stands in the address. Amounts stand there as people write them: 500 and
// 万元.

import { rangeAhead } from '../form/day.ts';
import type {
  AwardRole,
  FundingFilter,
  FundingOrder,
  FundingQueryVariables,
  Instrument,
  Qualifier,
} from '../generated/operations.ts';
import { isAlone } from '../parts/is-alone.ts';
import { states } from '../parts/states.ts';
import { known } from '../route.ts';
import { documentTypes } from '../search/search-query.ts';

export const roles: readonly AwardRole[] = ['AWARD', 'UNIT_RATE', 'RATE', 'CAP', 'POOL', 'MATCH'];
export const instruments: readonly Instrument[] = [
  'REWARD',
  'SUBSIDY',
  'GRANT',
  'MATCH',
  'FUND',
  'TAX',
  'LOAN',
  'PROCUREMENT',
  'SERVICE',
  'CONSTRUCTION',
  'OTHER',
];
/** How an amount is to be read, of which one alone is asked for: what is given at most. */
export const bounds: readonly Qualifier[] = ['AT_MOST'];
export const orders: readonly FundingOrder[] = [
  'TEXT_ORDER',
  'AMOUNT_DESCENDING',
  'AMOUNT_ASCENDING',
  'DATE_DESCENDING',
  'LAST_DAY',
];
export const groupings = ['measure', 'document'] as const;
export type Grouping = (typeof groupings)[number];

/** Units as people write them, each with the unit of the facts and its size in it. */
const scales = {
  万元: { unit: 'CNY', size: 1e4 },
  元: { unit: 'CNY', size: 1 },
  亿元: { unit: 'CNY', size: 1e8 },
  '%': { unit: '%', size: 1 },
  ratio: { unit: 'ratio', size: 1 },
  万美元: { unit: 'USD', size: 1e4 },
} as const;
export type Scale = keyof typeof scales;
export const scaleNames = Object.keys(scales) as readonly Scale[];

export const readScale = (query: URLSearchParams): Scale | '' =>
  scaleNames.find((name) => name === query.get('unit')) ?? '';

/** The day asked about: a full day, TODAY, or null. */
export const readDay = (query: URLSearchParams): string | null => {
  const day = query.get('asof') ?? '';
  return day === 'TODAY' || /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null;
};

/** By what the rows stand together: they then come as in the text. */
export const readGrouping = (query: URLSearchParams): Grouping | null => known(query, 'group', groupings)[0] ?? null;

/** The conditions and the order of the table; what has no value is left out. */
export const readFunding = (
  query: URLSearchParams,
): Pick<FundingQueryVariables, 'order'> & { filter: FundingFilter } => {
  const list = (name: string): readonly string[] | undefined => {
    const values = query.getAll(name);
    return values.length > 0 ? values : undefined;
  };
  const among = <T extends string>(name: string, all: readonly T[]): readonly T[] | undefined => {
    const values = known(query, name, all);
    return values.length > 0 ? values : undefined;
  };
  const asOf = readDay(query) ?? undefined;
  const years = query.getAll('year').flatMap((year) => (/^\d{4}$/u.test(year) ? Number(year) : []));
  return {
    order: readGrouping(query) ? 'TEXT_ORDER' : (known(query, 'order', orders)[0] ?? 'TEXT_ORDER'),
    filter: {
      agencies: list('agency'),
      issuers: list('issuer'),
      industries: list('industry'),
      regions: list('region'),
      within: isAlone(query) ? false : undefined,
      documents: list('document'),
      documentTypes: among('type', documentTypes),
      years: years.length > 0 ? years : undefined,
      roles: among('role', roles),
      instruments: among('instrument', instruments),
      qualifiers: among('bound', bounds),
      ...readAmounts(query),
      text: query.get('text') || undefined,
      condition: query.get('condition') || undefined,
      beneficiary: query.get('beneficiary') || undefined,
      recipients: list('recipient'),
      metrics: list('metric'),
      asOf,
      states: asOf ? among('state', states) : undefined,
      expiresBetween: rangeAhead(query.get('ends')),
    },
  };
};

const readAmounts = (query: URLSearchParams): Pick<FundingFilter, 'unit' | 'minimum' | 'maximum'> => {
  const least = readNumber(query.get('min'));
  const most = readNumber(query.get('max'));
  const name = readScale(query) || (least !== undefined || most !== undefined ? '万元' : '');
  if (name === '') return {};
  const { unit, size } = scales[name];
  return { unit, minimum: times(least, size), maximum: times(most, size) };
};

const times = (value: number | undefined, size: number): number | undefined =>
  value === undefined ? undefined : Number((value * size).toPrecision(15)); // 0.07 × 10⁴ is 700, not 700.0000000000001

const readNumber = (text: string | null): number | undefined =>
  /^\d{1,12}(\.\d{1,6})?$/u.test(text ?? '') ? Number(text) : undefined;

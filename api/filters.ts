// From the filters of the schema to those of the graph port: what was not given is left out, texts are folded as the
// store's are.
import type { DiagnosticFilter, EntityNodeKind, FundingFilter, ListFilter, TimeFilter } from '../graph/index.ts';
import type { Qualifier } from '../model/index.ts';
import { foldKey } from '../text/index.ts';
import type { Context } from './context.ts';
import { dayAsked } from './days.ts';
import { refusal } from './errors.ts';
import type * as generated from './generated/resolvers.ts';
import { storeSourceId } from './ids.ts';
import { bounded } from './limits.ts';
import type { Loaders } from './loaders.ts';
import { asEntity } from './narrow.ts';
import type { QualifierValue } from './parents.ts';

type Given<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** The object without what is null or undefined. */
const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as Given<T>;

/** A text as the store compares it; undefined where there is nothing to compare. */
const folded = (text: string | null | undefined): string | undefined => foldKey(text ?? '') || undefined;

const storeSource = (id: string | null | undefined): string | undefined =>
  id === null || id === undefined ? undefined : storeSourceId(id);

/** The sources that are both; undefined where neither is asked. */
const storeSources = (
  source: string | null | undefined,
  sources: readonly string[] | null | undefined,
): readonly string[] | undefined => {
  const one = storeSource(source);
  const any = sources?.map(storeSourceId);
  return one === undefined ? any : [one].filter((id) => any?.includes(id) ?? true);
};

type AnyListFilter = Omit<generated.CountFilter, 'text' | keyof TimeAsked> &
  Pick<generated.FactFilter, 'text'> &
  Pick<generated.MeasureFilter, 'instruments'> &
  Pick<generated.HypothesisFilter, 'outcomes'> &
  Pick<generated.AgencyFilter, 'generic'> &
  Pick<generated.DocumentFilter, 'present' | 'years'>;

type TimedFilter = AnyListFilter & TimeAsked;
type TimeAsked = Pick<generated.MeasureFilter, 'asOf' | 'states' | 'expiresBetween'>;

/** What a filter asks of time, if it does not contradict itself. */
export const timeFilter = ({ asOf, states, expiresBetween }: TimeAsked, now: () => Date): TimeFilter => {
  if (states && asOf == null) throw refusal('BAD_INPUT', 'states needs asOf: what is in force depends on the day.');
  return given({
    states,
    asOf: asOf == null ? undefined : dayAsked(asOf, now),
    expiresBetween: expiresBetween == null ? undefined : rangeAsked(expiresBetween, now),
  });
};

/** The days from one through another, if there are any. */
export const rangeAsked = (
  { from, to }: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
  now: () => Date,
): { readonly from?: string; readonly to?: string } => {
  const days = given({
    from: from == null ? undefined : dayAsked(from, now),
    to: to == null ? undefined : dayAsked(to, now),
  });
  if (days.from !== undefined && days.to !== undefined && days.from > days.to)
    throw refusal('BAD_INPUT', `from (${days.from}) is later than to (${days.to}).`);
  return days;
};

/** A filter of a list of facts or entities. */
export const listFilter = (filter: AnyListFilter | null | undefined): ListFilter =>
  given({ ...filter, text: folded(filter?.text), source: storeSource(filter?.source) });

/** A filter of what holds for a time: facts, by their documents. */
export const timedFilter = (filter: TimedFilter | null | undefined, now: () => Date): ListFilter => {
  const { asOf, states, expiresBetween, ...same } = filter ?? {};
  return { ...listFilter(same), ...timeFilter({ asOf, states, expiresBetween }, now) };
};

/** A filter of documents, where agencies are issuers. */
export const documentFilter = (filter: generated.DocumentFilter | null | undefined, now: () => Date): ListFilter => {
  const { types, issuers, mentioning, ...same } = filter ?? {};
  const kept = timedFilter({ ...same, documentTypes: types, agencies: issuers }, now);
  return mentioning ? { ...kept, mentions: mentioning } : kept;
};

/**
 * A filter of statistics. No edge leads from a figure to a body: it is named where one of its names stands in the
 * figure's words, in a text that names it.
 */
export const statisticFilter = async (
  { loaders, now }: Context,
  { agencies, ...same }: generated.StatisticFilter,
): Promise<ListFilter> => {
  if (!agencies) return timedFilter(same, now);
  const nodes = await Promise.all(agencies.map((key) => loaders.node(key)));
  const names = nodes.flatMap((node) => asEntity(node ?? null, 'Agency')?.names ?? []);
  const words = names.map(foldKey).filter((name) => name !== '');
  return { ...timedFilter(same, now), mentions: agencies, words };
};

/** A filter of funding rows, if it does not contradict itself. */
export const fundingFilter = (filter: generated.FundingFilter | null | undefined, now: () => Date): FundingFilter => {
  const { text, condition, beneficiary, source, sources, minimum, maximum, asOf, states, expiresBetween, ...same } =
    filter ?? {};
  if (minimum != null && maximum != null && minimum > maximum)
    throw refusal('BAD_INPUT', `minimum (${minimum}) is greater than maximum (${maximum}).`);
  return given({
    ...same,
    ...timeFilter({ asOf, states, expiresBetween }, now),
    minimum,
    maximum,
    qualifiers: filter?.qualifiers?.map(ofAwards),
    text: folded(text),
    condition: folded(condition),
    beneficiary: folded(beneficiary),
    sources: storeSources(source, sources),
  });
};

const ofAwards = (qualifier: QualifierValue): Qualifier => {
  if (qualifier === 'range') throw refusal('BAD_INPUT', 'RANGE is a qualifier of statistics only.');
  return qualifier;
};

/** A filter of diagnostics. */
export const diagnosticFilter = (filter: generated.DiagnosticFilter | null | undefined): DiagnosticFilter =>
  given({ ...filter, source: storeSource(filter?.source) });

type KeyedFilter = { readonly [field in KeyField]?: readonly string[] | null | undefined };
type KeyField = 'agencies' | 'mentioning' | 'issuers' | 'industries' | 'regions' | 'documents';

const kindsAsked: Readonly<Record<KeyField, EntityNodeKind>> = {
  agencies: 'Agency',
  mentioning: 'Agency',
  issuers: 'Agency',
  industries: 'Industry',
  regions: 'Region',
  documents: 'Document',
};

/**
 * The filter that is asked, if it is within the limits and every key in it is known here: a slip would find nothing
 * without a word.
 */
export const filterAsked = async <F extends KeyedFilter>(
  { loaders, limits }: Context,
  args: FilterArguments<F>,
): Promise<F | null | undefined> => {
  const { filter } = bounded(limits, args);
  await refuseUnknown(loaders, filter);
  return filter;
};

/**
 * What is answered to the filter, if it is such a one. Where each field names one key and something is found, all are
 * known: the store is not asked for them.
 */
export const answerToFilter = async <F extends KeyedFilter, Answer extends { readonly totalCount: number }>(
  { loaders, limits }: Context,
  args: FilterArguments<F>,
  answer: (filter: F | null | undefined) => Promise<Answer>,
): Promise<Answer> => {
  const { filter } = bounded(limits, args);
  if (keyFields.some((field) => (filter?.[field]?.length ?? 0) > 1)) await refuseUnknown(loaders, filter);
  const answered = await answer(filter);
  if (answered.totalCount === 0) await refuseUnknown(loaders, filter);
  return answered;
};

const refuseUnknown = async (loaders: Loaders, filter: KeyedFilter | null | undefined): Promise<void> => {
  const asked = keyFields.flatMap((field) => (filter?.[field] ?? []).map((key) => ({ field, key })));
  const nodes = await Promise.all(asked.map(({ key }) => loaders.node(key)));
  const unknown = asked.find(({ field }, at) => !asEntity(nodes[at] ?? null, kindsAsked[field]));
  if (unknown) throw unknownKey(unknown.field, unknown.key);
};

type FilterArguments<F> = { readonly filter?: F | null | undefined };

const keyFields = Object.keys(kindsAsked) as readonly KeyField[]; // the keys of a record of KeyField

/** A refusal that names the key. */
const unknownKey = (field: KeyField, key: string): Error =>
  refusal('BAD_INPUT', `${field}: no ${kindsAsked[field].toLowerCase()} here has the key ${key}.`);

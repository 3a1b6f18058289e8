// The filters of the funding table: values with counts, words, amounts and days.

import { useState } from 'react';
import { enumName } from '../form/enum-name.ts';
import type { AwardRole, DocumentType, ForceState, FundingFilter, Instrument } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { EntityPicker } from '../parts/entity-picker.tsx';
import { Facet, FacetFrame } from '../parts/facet.tsx';
import { isAlone } from '../parts/is-alone.ts';
import { Select } from '../parts/select.tsx';
import { states } from '../parts/states.ts';
import { TextField } from '../parts/text-field.tsx';
import { TreeFacet } from '../parts/tree-facet.tsx';
import { useLater } from '../parts/use-later.ts';
import { go, known, useRoute, type Values, withValues } from '../route.ts';
import { documentTypes } from '../search/search-query.ts';
import { zh } from '../words/zh.ts';
import { AmountSlider } from './amount-slider.tsx';
import { bounds, instruments, readDay, readScale, roles, scaleNames } from './funding-query.ts';
import { type Counted, useCountsOf, useSizes, useStates, useTree, useValues } from './use-facets.ts';

type Props = { readonly filter: FundingFilter };

export const FundingFilters = ({ filter }: Props) => {
  const words = useWords();
  const { query } = useRoute();
  const set = (changes: Values): void => go(withValues(query, changes));
  const type = (changes: Values): void => go(withValues(query, changes), { replace: true });
  const value = (name: string): string => query.get(name) ?? '';
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <TextField label={words.funding.text} value={value('text')} onChange={(text) => type({ text })} />
      <Tree kind="region" filter={filter} />
      <Tree kind="industry" filter={filter} />
      <RoleFacet filter={filter} />
      <FacetFrame label={words.funding.amount} chosen={query.has('min') || query.has('max') ? 1 : 0} open>
        <Amounts filter={filter} set={set} type={type} />
      </FacetFrame>
      <WordsFacet kind="recipient" filter={filter} />
      <WordsFacet kind="metric" filter={filter} />
      <AgencyFacet kind="agency" filter={filter} />
      <InstrumentFacet filter={filter} />
      <TimeFacet filter={filter} />
      <YearFacet filter={filter} />
      <TypeFacet filter={filter} />
      <AgencyFacet kind="issuer" filter={filter} open={false} />
    </form>
  );
};

/** Places or fields as a tree, with what lies in them or without. */
const Tree = ({ kind, filter }: Props & { readonly kind: 'region' | 'industry' }) => {
  const words = useWords();
  const { query } = useRoute();
  const chosen = query.getAll(kind);
  const [group, leave] = kind === 'region' ? (['REGION', 'regions'] as const) : (['INDUSTRY', 'industries'] as const);
  const values = useTree(group, filter, leave);
  const set = (ids: readonly string[]): void => go(withValues(query, { [kind]: ids }));
  return (
    <TreeFacet label={words.funding[kind]} values={values} chosen={chosen} onChange={set}>
      <EntityPicker
        kind={kind}
        label={words.funding[kind]}
        chosen={chosen}
        onChange={set}
        useCounts={(ids) => useCountsOf(group, filter, leave, ids)}
        bare
      />
      {chosen.length > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={!isAlone(query)}
            onChange={(event) => go(withValues(query, { within: event.target.checked ? null : 'false' }))}
          />
          {words.filter.withParts}
        </label>
      )}
    </TreeFacet>
  );
};

type AgencyProps = Props & { readonly kind: 'agency' | 'issuer'; readonly open?: boolean };

/** Bodies: those with most rows, and a box that finds the others by any of their names. */
const AgencyFacet = ({ kind, filter, open = true }: AgencyProps) => {
  const words = useWords();
  const { query } = useRoute();
  const chosen = query.getAll(kind);
  const [group, leave] = kind === 'agency' ? (['AGENCY', 'agencies'] as const) : (['ISSUER', 'issuers'] as const);
  const counted = useValues(group, filter, leave);
  const set = (ids: readonly string[]): void => go(withValues(query, { [kind]: ids }));
  return (
    <Facet
      label={words.funding[kind]}
      values={counted?.values ?? []}
      beyond={beyondOf(counted)}
      chosen={chosen}
      onChange={set}
      open={open}
    >
      <EntityPicker
        kind="agency"
        label={words.funding[kind]}
        chosen={chosen}
        onChange={set}
        useCounts={(ids) => useCountsOf(group, filter, leave, ids)}
        bare
      />
    </Facet>
  );
};

/**
 * For whom, and what conditions are about: values as texts write them, found by words, and words that rows may hold.
 */
const WordsFacet = ({ kind, filter }: Props & { readonly kind: 'recipient' | 'metric' }) => {
  const words = useWords();
  const { query } = useRoute();
  const [text, setText] = useState('');
  const named = useLater(text.trim(), 200);
  const [group, leave, contains] =
    kind === 'recipient'
      ? (['RECIPIENT', 'recipients', 'beneficiary'] as const)
      : (['METRIC', 'metrics', 'condition'] as const);
  const all = useValues(group, filter, leave);
  const found = useValues(group, filter, leave, named);
  const counted = found ?? all;
  const chosen = query.getAll(kind);
  const listed = new Set(counted?.values.map(({ value }) => value));
  const others = chosen.filter((value) => !listed.has(value));
  return (
    <Facet
      label={words.funding[kind]}
      values={[...others.map((value) => ({ value, name: value, count: undefined })), ...(counted?.values ?? [])]}
      beyond={beyondOf(counted)}
      find={
        (all?.total ?? 0) > 6 || text !== ''
          ? { text, onText: setText, isNone: text !== '' && found?.values.length === 0 }
          : undefined
      }
      chosen={chosen}
      onChange={(values) => go(withValues(query, { [kind]: values }))}
    >
      <TextField
        label={words.funding[contains]}
        value={query.get(contains) ?? ''}
        onChange={(value) => go(withValues(query, { [contains]: value }), { replace: true })}
      />
    </Facet>
  );
};

/** How many values there are beyond those that were fetched. */
const beyondOf = (counted: ReturnType<typeof useValues>): number =>
  counted ? counted.total - counted.values.length : 0;

const RoleFacet = ({ filter }: Props) => {
  const words = useWords();
  const { query } = useRoute();
  const counted = useValues('ROLE', filter, 'roles')?.values;
  return (
    <Facet
      label={words.funding.role}
      values={roles.map((role) => ({
        value: role,
        name: words.roles[role],
        meaning: words.roleMeanings[role],
        count: countOf(counted, role),
      }))}
      chosen={known(query, 'role', roles)}
      onChange={(role) => go(withValues(query, { role }))}
    >
      <label className="check">
        <input
          type="checkbox"
          checked={known(query, 'bound', bounds).length > 0}
          onChange={(event) => go(withValues(query, { bound: event.target.checked ? bounds : null }))}
        />
        {words.funding.bounded}
      </label>
    </Facet>
  );
};

const countOf = (counted: readonly Counted[] | undefined, value: AwardRole | DocumentType): number | undefined =>
  counted && (counted.find((one) => enumName(one.value) === value)?.count ?? 0);

const InstrumentFacet = ({ filter }: Props) => {
  const words = useWords();
  const { query } = useRoute();
  const counted = useValues('INSTRUMENT', filter, 'instruments')?.values; // by the names that facts write, which are Chinese
  const count = (instrument: Instrument): number | undefined =>
    counted && (counted.find(({ value }) => value === zh.instruments[instrument])?.count ?? 0);
  return (
    <Facet
      label={words.funding.instrument}
      values={byCount(instruments.map((one) => ({ value: one, name: words.instruments[one], count: count(one) })))}
      chosen={known(query, 'instrument', instruments)}
      onChange={(instrument) => go(withValues(query, { instrument }))}
    />
  );
};

const byCount = <T extends { readonly count: number | undefined }>(values: readonly T[]): readonly T[] =>
  values.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));

const TypeFacet = ({ filter }: Props) => {
  const words = useWords();
  const { query } = useRoute();
  const counted = useValues('DOCUMENT_TYPE', filter, 'documentTypes')?.values;
  const chosen = known(query, 'type', documentTypes);
  const values = documentTypes.map((one) => ({
    value: one,
    name: words.documentTypes[one],
    count: countOf(counted, one),
  }));
  return (
    <Facet
      label={words.funding.type}
      values={byCount(values).filter(({ value, count }) => count !== 0 || chosen.includes(value))}
      chosen={chosen}
      onChange={(type) => go(withValues(query, { type }))}
      open={false}
    />
  );
};

const YearFacet = ({ filter }: Props) => {
  const words = useWords();
  const { query } = useRoute();
  const years = useValues('YEAR', filter, 'years')?.values ?? [];
  return (
    <Facet
      label={words.funding.year}
      values={years.toSorted((a, b) => Number(b.value) - Number(a.value))}
      chosen={query.getAll('year')}
      onChange={(year) => go(withValues(query, { year }))}
      open={false}
    />
  );
};

/** The day on which rows are told in force or not, the states to keep, and what ends soon. */
const TimeFacet = ({ filter }: Props) => {
  const words = useWords();
  const { query } = useRoute();
  const day = readDay(query);
  const counts = useStates(filter);
  const chosen = known(query, 'state', states);
  return (
    <Facet
      label={words.funding.state}
      values={states.map((state: ForceState) => ({ value: state, name: words.states[state], count: counts[state] }))}
      chosen={chosen}
      onChange={(state) => go(withValues(query, { state, asof: day ?? 'TODAY' }))}
    >
      <label className="field">
        <span>{words.funding.asOf}</span>
        <input
          type="date"
          value={day === 'TODAY' ? '' : (day ?? '')}
          onChange={(event) =>
            go(withValues(query, { asof: event.target.value || null, ...(event.target.value ? {} : { state: null }) }))
          }
        />
      </label>
      <Select
        label={words.funding.ends}
        value={endings.find((one) => one === query.get('ends')) ?? ''}
        values={endings}
        name={(days) => (days === '' ? words.scales[''] : words.funding.withinDays(Number(days)))}
        onChange={(ends) => go(withValues(query, { ends }))}
      />
    </Facet>
  );
};

const endings = ['', '30', '90', '180', '365'] as const;

type AmountsProps = Props & {
  readonly set: (changes: Values) => void;
  readonly type: (changes: Values) => void;
};

const inTenThousands = (yuan: number | null): string | null => (yuan === null ? null : String(yuan / 10_000));

/** Bounds on the amount, in a unit as people write it. */
const Amounts = ({ filter, set, type }: AmountsProps) => {
  const words = useWords();
  const { query } = useRoute();
  const sizes = useSizes(filter);
  const inYuan = filter.unit === undefined || filter.unit === 'CNY';
  return (
    <div className="bounds">
      {inYuan && (
        <AmountSlider
          steps={sizes}
          least={filter.minimum ?? undefined}
          most={filter.maximum ?? undefined}
          onChange={({ least, most }) => set({ min: inTenThousands(least), max: inTenThousands(most), unit: '万元' })}
        />
      )}
      <TextField
        label={words.funding.least}
        value={query.get('min') ?? ''}
        onChange={(min) => type({ min })}
        placeholder="0"
        mode="decimal"
      />
      <TextField
        label={words.funding.most}
        value={query.get('max') ?? ''}
        onChange={(max) => type({ max })}
        mode="decimal"
      />
      <Select
        label={words.funding.unit}
        value={readScale(query)}
        values={['', ...scaleNames]}
        name={(scale) => words.scales[scale]}
        onChange={(unit) => type({ unit })}
      />
    </div>
  );
};

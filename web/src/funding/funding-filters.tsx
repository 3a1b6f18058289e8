// The filters of the funding table. Those used daily stand open, the others behind a summary that says how many are set.
import type { AwardRole } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Alone } from '../parts/alone.tsx';
import { Choices } from '../parts/choices.tsx';
import { Chosen, EntityPicker } from '../parts/entity-picker.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { go, href, known, useRoute, type Values, withValues } from '../route.ts';
import { instruments, readDay, readScale, roles, scaleNames, states } from './funding-query.ts';

export const FundingFilters = ({ counts }: { readonly counts: ReadonlyMap<AwardRole, number> }) => {
  const words = useWords();
  const { query } = useRoute();
  const set = (changes: Values): void => go(withValues(query, changes));
  const type = (changes: Values): void => go(withValues(query, changes), { replace: true });
  const value = (name: string): string => query.get(name) ?? '';
  const documents = query.getAll('document');
  const hidden = ['condition', 'beneficiary', 'instrument', 'issuer'].filter((name) => query.has(name)).length;
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      {documents.length > 0 && (
        <div className="field">
          <span>{words.funding.document}</span>
          <Chosen ids={documents} onRemove={(id) => set({ document: documents.filter((one) => one !== id) })} />
        </div>
      )}
      <Choices
        label={words.funding.role}
        values={roles}
        chosen={known(query, 'role', roles)}
        name={(role) => words.roles[role]}
        explain={(role) => words.roleMeanings[role]}
        count={(role) => counts.get(role)}
        onChange={(role) => set({ role })}
      />
      <EntityPicker
        kind="agency"
        label={words.funding.agency}
        chosen={query.getAll('agency')}
        onChange={(agency) => set({ agency })}
      />
      <EntityPicker
        kind="industry"
        label={words.funding.industry}
        chosen={query.getAll('industry')}
        onChange={(industry) => set({ industry })}
      />
      <EntityPicker
        kind="region"
        label={words.funding.region}
        chosen={query.getAll('region')}
        onChange={(region) => set({ region })}
      />
      <Alone />
      <TextField label={words.funding.text} value={value('text')} onChange={(text) => type({ text })} />
      <Amounts type={type} />
      <Day />
      <details open={hidden > 0}>
        <summary>{words.funding.further(hidden)}</summary>
        <Choices
          label={words.funding.instrument}
          values={instruments}
          chosen={known(query, 'instrument', instruments)}
          name={(instrument) => words.instruments[instrument]}
          onChange={(instrument) => set({ instrument })}
        />
        <TextField
          label={words.funding.condition}
          value={value('condition')}
          onChange={(condition) => type({ condition })}
        />
        <TextField
          label={words.funding.beneficiary}
          value={value('beneficiary')}
          onChange={(beneficiary) => type({ beneficiary })}
        />
        <EntityPicker
          kind="agency"
          label={words.funding.issuer}
          chosen={query.getAll('issuer')}
          onChange={(issuer) => set({ issuer })}
        />
      </details>
      {query.size > 0 && (
        <button type="button" className="quiet" onClick={() => go(href('/funding'))}>
          {words.filter.clear}
        </button>
      )}
    </form>
  );
};

/** Bounds on the amount, in a unit as people write it. */
const Amounts = ({ type }: { readonly type: (changes: Values) => void }) => {
  const words = useWords();
  const { query } = useRoute();
  return (
    <fieldset className="bounds">
      <legend>{words.funding.amount}</legend>
      <TextField
        label={words.funding.least}
        value={query.get('min') ?? ''}
        onChange={(min) => type({ min })}
        placeholder="0"
      />
      <TextField label={words.funding.most} value={query.get('max') ?? ''} onChange={(max) => type({ max })} />
      <Select
        label={words.funding.unit}
        value={readScale(query)}
        values={['', ...scaleNames]}
        name={(scale) => words.scales[scale]}
        onChange={(unit) => type({ unit })}
      />
    </fieldset>
  );
};

/** The day on which rows are to be told in force or not, and the states to keep. */
const Day = () => {
  const words = useWords();
  const { query } = useRoute();
  const day = readDay(query);
  return (
    <fieldset className="day">
      <legend>{words.funding.asOf}</legend>
      <div className="pair">
        <input
          type="date"
          aria-label={words.funding.asOf}
          value={day === 'TODAY' ? '' : (day ?? '')}
          onChange={(event) => go(withValues(query, { asof: event.target.value }))}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={day === 'TODAY'}
            onChange={(event) => go(withValues(query, { asof: event.target.checked ? 'TODAY' : null }))}
          />
          {words.funding.today}
        </label>
      </div>
      {day && (
        <Choices
          label={words.funding.state}
          values={states}
          chosen={known(query, 'state', states)}
          name={(state) => words.states[state]}
          onChange={(state) => go(withValues(query, { state }))}
        />
      )}
    </fieldset>
  );
};

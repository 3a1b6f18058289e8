// The form for a profile. Everything stands in the address at once; what is left empty is not known, and leaves claims
// open.

import { readDay } from '../funding/funding-query.ts';
import { useWords } from '../language.ts';
import { EntityPicker } from '../parts/entity-picker.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { go, href, known, useRoute, type Values, withValues } from '../route.ts';
import {
  applicants,
  countFields,
  degrees,
  firmSizes,
  hasNoQualification,
  none,
  readApplicant,
  sumFields,
} from './profile.ts';

export const ProfileForm = () => {
  const words = useWords();
  const { query } = useRoute();
  const applicant = readApplicant(query);
  const set = (changes: Values): void => go(withValues(query, changes), { replace: true });
  const day = readDay(query);
  return (
    <form className="profile" onSubmit={(event) => event.preventDefault()} aria-label={words.claim.form}>
      <fieldset className="segments" aria-label={words.claim.applicant}>
        {applicants.map((one) => (
          <label key={one}>
            <input type="radio" name="who" checked={applicant === one} onChange={() => set({ who: one })} />
            {words.claim.applicants[one]}
          </label>
        ))}
      </fieldset>
      <EntityPicker
        kind="region"
        label={words.claim.region}
        chosen={query.getAll('region').slice(0, 1)}
        onChange={(ids) => set({ region: ids.at(-1) })}
      />
      <EntityPicker
        kind="industry"
        label={words.funding.industry}
        chosen={query.getAll('industry')}
        onChange={(industry) => set({ industry })}
      />
      {applicant === 'FIRM' ? <FirmFields set={set} /> : <PersonFields set={set} />}
      <Qualifications set={set} />
      <label className="field">
        <span>{words.claim.day}</span>
        <input
          type="date"
          value={day === 'TODAY' ? '' : (day ?? '')}
          onChange={(event) => set({ asof: event.target.value })}
        />
      </label>
      {query.size > 0 && (
        <button type="button" className="quiet" onClick={() => go(href('/claim'))}>
          {words.claim.clear}
        </button>
      )}
    </form>
  );
};

type Fields = { readonly set: (changes: Values) => void };

const FirmFields = ({ set }: Fields) => {
  const words = useWords();
  const { query } = useRoute();
  return (
    <>
      <Select
        label={words.claim.fields.size}
        value={known(query, 'size', firmSizes)[0] ?? ''}
        values={['', ...firmSizes]}
        name={(size) => words.claim.sizes[size]}
        onChange={(size) => set({ size })}
      />
      <label className="field">
        <span>{words.claim.fields.founded}</span>
        <input
          type="date"
          value={query.get('founded') ?? ''}
          onChange={(event) => set({ founded: event.target.value })}
        />
      </label>
      {[...sumFields, ...countFields].map((name) => (
        <TextField
          key={name}
          label={words.claim.fields[name]}
          value={query.get(name) ?? ''}
          mode="decimal"
          onChange={(value) => set({ [name]: value })}
        />
      ))}
    </>
  );
};

const PersonFields = ({ set }: Fields) => {
  const words = useWords();
  const { query } = useRoute();
  return (
    <>
      <TextField
        label={words.claim.fields.age}
        value={query.get('age') ?? ''}
        mode="numeric"
        onChange={(age) => set({ age })}
      />
      <Select
        label={words.claim.fields.degree}
        value={degrees.find((one) => one === query.get('degree')) ?? ''}
        values={['', ...degrees]}
        name={(degree) => (degree === '' ? words.claim.notTold : degree)}
        onChange={(degree) => set({ degree })}
      />
    </>
  );
};

const Qualifications = ({ set }: Fields) => {
  const words = useWords();
  const { query } = useRoute();
  const nothing = hasNoQualification(query);
  return (
    <div className="wide">
      <TextField
        label={words.claim.fields.qualifications}
        value={nothing ? '' : (query.get('qualification') ?? '')}
        placeholder={words.claim.qualificationsExample}
        onChange={(qualification) => set({ qualification })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={nothing}
          onChange={(event) => set({ qualification: event.target.checked ? none : null })}
        />
        {words.claim.noQualification}
      </label>
    </div>
  );
};

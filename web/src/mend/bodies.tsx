// Who is named with a measure: another body instead, none, or one that was missed.
import { useState } from 'react';
import { ask } from '../ask.ts';
import {
  AddRelation,
  type AgencyRole,
  CorrectRelation,
  type MeasureFactsFragment,
  RejectRelation,
} from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { EntityPicker } from '../parts/entity-picker.tsx';
import { Select } from '../parts/select.tsx';
import type { useChange } from './use-change.ts';

export type MeasureProps = {
  readonly measure: MeasureFactsFragment;
  readonly change: ReturnType<typeof useChange>;
};

const roles: readonly AgencyRole[] = ['RESPONSIBLE', 'LEAD', 'SUPPORT', 'PAYER'];

export const MendBodies = ({ measure, change }: MeasureProps) => {
  const words = useWords();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [role, setRole] = useState<AgencyRole>('RESPONSIBLE');
  const [to] = picked;
  const relation = { type: 'RESPONSIBLE', from: measure.id, ...change.signature } as const;
  const can = change.isReady;
  const replace = (id: string, body: string): void => {
    const fields = [{ name: 'to', value: body }];
    void change.run(
      async () =>
        (await ask(CorrectRelation, { input: { ...relation, to: id, fields } }, change.token)).correctRelation
          .correction,
    );
  };
  const remove = (id: string): void => {
    void change.run(
      async () =>
        (await ask(RejectRelation, { input: { ...relation, to: id } }, change.token)).rejectRelation.correction,
    );
  };
  const add = async (body: string): Promise<void> => {
    const { span } = measure.provenance;
    const isAdded = await change.run(
      async () =>
        (await ask(AddRelation, { input: { ...relation, to: body, span, role: role.toLowerCase() } }, change.token))
          .addRelation.correction,
    );
    if (isAdded) setPicked([]); // who was added is not to be added once more
  };
  return (
    <fieldset className="mend-more">
      <legend>{words.mend.bodies}</legend>
      <div className="mend-fields">
        <EntityPicker
          kind="agency"
          label={words.mend.otherBody}
          chosen={picked}
          onChange={(ids) => setPicked(ids.slice(-1))}
        />
        <Select
          label={words.mend.fields['role'] ?? ''}
          value={role}
          values={roles}
          name={(one) => words.agencyRoles[one]}
          onChange={setRole}
        />
        <button type="button" disabled={!can || to === undefined} onClick={() => to !== undefined && void add(to)}>
          {words.mend.addBody}
        </button>
      </div>
      <ul className="items dense">
        {measure.agencies.map(({ agency, role: as }) => (
          <li key={`${agency.id} ${as}`}>
            <span lang="zh-CN">{agency.name}</span> <small className="inline">{words.agencyRoles[as]}</small>{' '}
            <button
              type="button"
              className="quiet"
              disabled={!can || to === undefined}
              onClick={() => to !== undefined && replace(agency.id, to)}
            >
              {words.mend.replace}
            </button>
            <button type="button" className="quiet" disabled={!can} onClick={() => remove(agency.id)}>
              {words.mend.removeBody}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

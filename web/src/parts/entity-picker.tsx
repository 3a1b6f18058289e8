// Picks agencies, regions, industries or documents by name as it is typed; those picked stand as tags that can be
// taken off.
import { useState } from 'react';
import { useAnswer } from '../answers.ts';
import { Agencies, Documents, Industries, Regions } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Combobox, type Option } from './combobox.tsx';
import { listedTitleOf, numberOf } from './document-name.tsx';
import { useLater } from './use-later.ts';
import { useNames } from './use-names.ts';

export type PickedKind = 'agency' | 'region' | 'industry' | 'document';

type Props = {
  readonly kind: PickedKind;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Without a label that is seen, and without those picked: they stand elsewhere. */
  readonly bare?: boolean;
  /** How many rows each of these would leave, by id; undefined until it is known. */
  readonly useCounts?: (ids: readonly string[]) => ReadonlyMap<string, number> | undefined;
};

export const EntityPicker = ({ kind, label, chosen, onChange, bare = false, useCounts = useNone }: Props) => {
  const words = useWords();
  const [text, setText] = useState('');
  const found = useOptions(kind, useLater(text.trim(), 200)).filter((option) => !chosen.includes(option.id));
  const counts = useCounts(found.map(({ id }) => id));
  const options = found.map((option) => ({ ...option, count: counts && (counts.get(option.id) ?? 0) }));
  return (
    <div className="field picker">
      {!bare && <span aria-hidden="true">{label}</span>}
      <Combobox
        label={label}
        placeholder={words.filter.find}
        text={text}
        options={text.trim() ? options : []}
        onText={setText}
        onPick={(option) => {
          setText('');
          onChange([...chosen, option.id]);
        }}
      />
      {!bare && <Chosen ids={chosen} onRemove={(id) => onChange(chosen.filter((one) => one !== id))} />}
    </div>
  );
};

const useNone = (): undefined => undefined;

const useOptions = (kind: PickedKind, text: string): readonly Option[] => {
  const agencies = useAnswer(
    Agencies,
    kind === 'agency' && text ? { filter: { text }, order: 'MENTIONS', first: 10 } : null,
  );
  const industries = useAnswer(Industries, kind === 'industry' && text ? { filter: { text }, first: 10 } : null);
  const regions = useAnswer(Regions, kind === 'region' && text ? { filter: { text }, first: 10 } : null);
  const documents = useAnswer(
    Documents,
    kind === 'document' && text ? { filter: { text, present: true }, order: 'MENTIONS', first: 10 } : null,
  );
  if (kind === 'document')
    return (documents.answer?.documents.nodes ?? []).map((one) => ({
      id: one.id,
      label: listedTitleOf(one),
      note: numberOf(one) ?? undefined,
    }));
  if (kind === 'region')
    return (regions.answer?.regions.nodes ?? []).map(({ id, name, partOf }) => ({
      id,
      label: name,
      note: partOf?.name,
    }));
  return kind === 'agency'
    ? (agencies.answer?.agencies.nodes ?? []).map(({ id, name, region }) => ({ id, label: name, note: region?.name }))
    : (industries.answer?.industries.nodes ?? []).map(({ id, name }) => ({ id, label: name }));
};

type ChosenProps = { readonly ids: readonly string[]; readonly onRemove: (id: string) => void };

/** Entities that a filter holds, by name, each with a button that takes it off. */
export const Chosen = ({ ids, onRemove }: ChosenProps) => {
  const words = useWords();
  const names = useNames(ids);
  if (ids.length === 0) return null;
  return (
    <ul className="chosen">
      {ids.map((id, index) => {
        const name = names[index] ?? id;
        return (
          <li key={id}>
            <span lang="zh-CN">{name}</span>
            <button type="button" aria-label={words.filter.remove(name)} onClick={() => onRemove(id)}>
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
};

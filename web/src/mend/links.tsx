// To what a document leads: who issued it, which place it governs, which documents it names; each led elsewhere,
// called otherwise, taken off, or added by the words that say so.
import { useState } from 'react';
import { ask, Refusal } from '../ask.ts';
import { AddRelation, CorrectRelation, type EdgeType, RejectRelation } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { EntityPicker } from '../parts/entity-picker.tsx';
import { Select } from '../parts/select.tsx';
import { type LinkType, linkTypes } from './link-types.ts';
import { placeOf } from './place-of.ts';
import type { useChange } from './use-change.ts';

export type Link = {
  readonly type: EdgeType;
  /** The source in whose text it stands. */
  readonly source: string;
  readonly to: string;
  readonly name: string;
  readonly span?: { readonly start: number; readonly end: number };
};

export type Links = {
  readonly to: 'agency' | 'region' | 'document';
  readonly held: readonly Link[];
  /** The source in whose text others may be missing; null where none is added. */
  readonly source: string | null;
};

type Props = { readonly links: Links; readonly change: ReturnType<typeof useChange> };

export const MendLinks = ({ links, change }: Props) => {
  const words = useWords();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [type, setType] = useState<LinkType>('CITES');
  const [to] = picked;
  const isOfDocuments = links.to === 'document';
  const legends = {
    agency: words.document.issuers,
    region: words.document.region,
    document: words.document.kinds.references,
  } as const;
  const say = (one: Link, name: 'to' | 'type', value: string): void => {
    const input = { ...of(one), fields: [{ name, value }], ...change.signature };
    void change.run(async () => (await ask(CorrectRelation, { input }, change.token)).correctRelation.correction);
  };
  const remove = (one: Link): void => {
    const input = { ...of(one), ...change.signature };
    void change.run(async () => (await ask(RejectRelation, { input }, change.token)).rejectRelation.correction);
  };
  return (
    <fieldset className="mend-more">
      <legend>{legends[links.to]}</legend>
      <div className="mend-fields">
        <EntityPicker
          kind={links.to}
          label={words.mend.others[links.to]}
          chosen={picked}
          onChange={(ids) => setPicked(ids.slice(-1))}
        />
        {isOfDocuments && (
          <Select
            label={words.mend.relation}
            value={type}
            values={linkTypes}
            name={(one) => words.relations[one]}
            onChange={setType}
          />
        )}
        {links.source !== null && (
          <Missing
            source={links.source}
            type={links.to === 'document' ? type : soleTypes[links.to]}
            to={to}
            change={change}
          />
        )}
      </div>
      <ul className="items dense">
        {links.held.map((one) => (
          <li key={`${one.type} ${one.source} ${one.to} ${one.span?.start}`}>
            <span lang="zh-CN">{one.name}</span>{' '}
            {isOfDocuments && <small className="inline">{words.relations[one.type as LinkType]}</small>}{' '}
            <button
              type="button"
              className="quiet"
              disabled={!change.isReady || to === undefined}
              onClick={() => to !== undefined && say(one, 'to', to)}
            >
              {words.mend.replace}
            </button>
            {isOfDocuments && (
              <button
                type="button"
                className="quiet"
                disabled={!change.isReady || type === one.type}
                onClick={() => say(one, 'type', type)}
              >
                {words.mend.relate(words.relations[type])}
              </button>
            )}
            <button type="button" className="quiet" disabled={!change.isReady} onClick={() => remove(one)}>
              {words.mend.removeBody}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

const soleTypes = { agency: 'ISSUED_BY', region: 'GOVERNS' } as const;

const of = ({ type, source, to, span }: Link) => ({ type, from: source, to, ...(span && { span }) });

type MissingProps = {
  readonly source: string;
  readonly type: EdgeType;
  readonly to: string | undefined;
  readonly change: Props['change'];
};

/** One that the rules did not find, by the words of the text that state it. */
const Missing = ({ source, type, to, change }: MissingProps) => {
  const words = useWords();
  const [quote, setQuote] = useState('');
  const add = async (): Promise<void> => {
    const isAdded = await change.run(async () => {
      const span = await placeOf(source, 0, quote.trim());
      if (!span || to === undefined) throw new Refusal('NOT_FOUND', words.mend.noWords);
      const input = { type, from: source, to, span, ...change.signature };
      return (await ask(AddRelation, { input }, change.token)).addRelation.correction;
    });
    if (isAdded) setQuote(''); // what was added is not to be added once more
  };
  return (
    <>
      <label className="field">
        <span>{words.mend.quote}</span>
        <input value={quote} lang="zh-CN" maxLength={500} onChange={(event) => setQuote(event.target.value)} />
      </label>
      <button
        type="button"
        disabled={!change.isReady || to === undefined || quote.trim() === ''}
        onClick={() => void add()}
      >
        {words.mend.addBody}
      </button>
    </>
  );
};

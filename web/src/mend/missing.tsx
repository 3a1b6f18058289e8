// A sum that the rules did not find, by the words of the text that state it.
import { useState } from 'react';
import { ask, Refusal } from '../ask.ts';
import { AddFact, type AwardRole } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import type { MeasureProps } from './bodies.tsx';
import { Field } from './field.tsx';
import { awardFields, fieldSaid } from './fields.ts';
import { placeOf } from './place-of.ts';

const unit = 'CNY';
const newAward = awardFields({
  role: 'AWARD' as AwardRole,
  value: 0,
  unit,
  per: null,
  qualifier: 'EXACT',
  recipient: null,
  base: null,
}).map((field) => (field.name === 'value' ? { ...field, value: '' } : field));

export const MendMissing = ({ measure, change }: MeasureProps) => {
  const words = useWords();
  const { source } = measure.provenance;
  const [quote, setQuote] = useState('');
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const fields = newAward.map((field) => fieldSaid(field, said[field.name] ?? field.value));
  const [unread] = fields.flatMap(({ unread: why }) => why ?? []);
  const add = async (): Promise<void> => {
    const isAdded = await change.run(async () => {
      const span = await placeOf(source.id, measure.provenance.span.start, quote.trim());
      if (!span) throw new Refusal('NOT_FOUND', words.mend.noWords);
      const input = {
        kind: 'Award',
        source: source.id,
        span,
        fields: fields.map(({ name, value }) => ({ name, value })),
        of: [measure.id],
        ...change.signature,
      };
      return (await ask(AddFact, { input }, change.token)).addFact.correction;
    });
    if (!isAdded) return;
    // What was added is not to be added once more.
    setQuote('');
    setSaid({});
  };
  const isFilled = quote.trim() !== '' && (said['value'] ?? '').trim() !== '';
  return (
    <details className="mend-more">
      <summary>{words.mend.missing}</summary>
      <div className="mend-fields">
        <label className="field wide">
          <span>{words.mend.quote}</span>
          <input value={quote} lang="zh-CN" maxLength={500} onChange={(event) => setQuote(event.target.value)} />
        </label>
        {newAward.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={said[field.name] ?? field.value}
            unit={said['unit'] ?? unit}
            onChange={(value) => setSaid({ ...said, [field.name]: value })}
          />
        ))}
        <button
          type="button"
          disabled={!change.isReady || !isFilled || unread !== undefined}
          onClick={() => void add()}
        >
          {words.mend.add}
        </button>
      </div>
      <p role="status" className="facts">
        {unread && words.mend[unread]}
      </p>
    </details>
  );
};

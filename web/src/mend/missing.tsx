// A sum that the rules did not find, by the words of the text that state it.
import { useState } from 'react';
import { ask, Refusal } from '../ask.ts';
import { AddFact, type AwardRole, type PlaceFragment, Text } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import type { MeasureProps } from './bodies.tsx';
import { Field } from './field.tsx';
import { awardFields } from './fields.ts';
import { nearest } from './nearest.ts';

const newAward = awardFields({
  role: 'AWARD' as AwardRole,
  value: 0,
  unit: 'CNY',
  per: null,
  qualifier: 'EXACT',
  recipient: null,
  base: null,
}).map((field) => (field.name === 'value' ? { ...field, value: '' } : field));

export const MendMissing = ({ measure, change }: MeasureProps) => {
  const words = useWords();
  const [quote, setQuote] = useState('');
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const sayOf = (name: string, value: string): string => (said[name] ?? value).trim();
  const add = (): void => {
    const fields = newAward.map(({ name, value }) => ({ name, value: sayOf(name, value) || null }));
    void change.run(async () => {
      const span = await placeOf(measure.provenance, quote.trim());
      if (!span) throw new Refusal('NOT_FOUND', words.mend.noWords);
      const input = {
        kind: 'Award',
        source: measure.provenance.source.id,
        span,
        fields,
        of: [measure.id],
        ...change.signature,
      };
      return (await ask(AddFact, { input }, change.token)).addFact.correction;
    });
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
            onChange={(value) => setSaid({ ...said, [field.name]: value })}
          />
        ))}
        <button type="button" disabled={!change.isReady || !isFilled} onClick={add}>
          {words.mend.add}
        </button>
      </div>
    </details>
  );
};

const pieceLength = 100_000; // the most that the server gives at once

/** Where the words stand, nearest to a measure's own; null where the text does not have them. */
const placeOf = async ({ source, span }: PlaceFragment, words: string) => {
  const start = Math.max(0, span.start - pieceLength / 2);
  const { source: of } = await ask(Text, { source: source.id, start, length: pieceLength });
  const found = of ? nearest(of.text.text, words, span.start - start) : null;
  return found === null ? null : { start: start + found, end: start + found + words.length };
};

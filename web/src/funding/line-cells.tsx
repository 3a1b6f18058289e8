// What stands in the columns of one line of the funding table.
import type { ReactNode } from 'react';
import { amountWords } from '../form/amount.ts';
import { oneLine } from '../form/citation.ts';
import { type Language, useLanguage, useWords } from '../language.ts';
import { listedTitleOf } from '../parts/document-name.tsx';
import { Past } from '../parts/past.tsx';
import { RoleBadge } from '../parts/sum.tsx';
import type { Words } from '../words/zh.ts';
import type { Column } from './columns.ts';
import { type Line, recipientOf } from './line.ts';

/** The cell of a column; long words are cut by the style and told in full on hover. */
export const LineCell = ({ column, line }: { readonly column: Column; readonly line: Line }) => {
  const words = useWords();
  const language = useLanguage();
  if (column === 'amount') return <Amount line={line} language={language} words={words} />;
  if (column === 'giver') return <Giver line={line} words={words} />;
  if (column === 'until') return <Until line={line} words={words} />;
  const text = plainText(column, line, words);
  return <Cut text={text} />;
};

const plainText = (column: Column, line: Line, words: Words): string => {
  switch (column) {
    case 'recipient':
      return recipientOf(line) ?? '';
    case 'measure':
      return line.measure.title;
    case 'place':
      return line.document.region?.name ?? '';
    case 'document':
      return listedTitleOf(line.document);
    case 'instrument':
      return words.instruments[line.measure.instrument];
    case 'industries':
      return line.industries.map(({ name }) => name).join('、');
    case 'quote':
      return oneLine(line.provenance.quote);
    default:
      return '';
  }
};

const Cut = ({ text, soft = false }: { readonly text: string; readonly soft?: boolean }): ReactNode => (
  <span title={text} className={soft || text === '' ? 'none' : undefined}>
    {text || '—'}
  </span>
);

type AmountOf = { readonly line: Line; readonly language: Language; readonly words: Words };

/** The amount, and why it does not count among others where it does not. */
const Amount = ({ line, language, words }: AmountOf) => (
  <>
    <RoleBadge role={line.award.role} />
    <strong title={line.award.valueText}>{amountWords(line.award, language)}</strong>
    {line.repeats && <small className="inline">{words.repeats[line.repeats]}</small>}
  </>
);

/** Who is named with the measure; where nobody is, who issued the document, or which it is, told apart from them. */
const Giver = ({ line, words }: { readonly line: Line; readonly words: Words }) => {
  const [first, ...others] = line.agencies;
  if (!first) {
    const issuers = line.issuers.map(({ name }) => name).join(words.list.comma);
    return <Cut soft text={issuers ? `${words.funding.issuedBy}${issuers}` : listedTitleOf(line.document)} />;
  }
  const all = line.agencies.map(({ agency }) => agency.name).join(words.list.comma);
  return (
    <span title={all}>
      {first.agency.name}
      {others.length > 0 && <small className="inline"> +{others.length}</small>}
    </span>
  );
};

/** The last day in force, and the state on the day asked about. */
const Until = ({ line, words }: { readonly line: Line; readonly words: Words }) => {
  const { state, force } = line;
  const said = force.from || force.through ? words.force(force.from, force.through) : words.noForce;
  return (
    <span title={state ? `${words.states[state]}${words.list.semicolon}${said}` : said} className="day">
      {state && <i className={`dot state-${state.toLowerCase()}`} role="img" aria-label={words.states[state]} />}
      {force.through ?? <span className="none">—</span>}
      <Past day={force.through} />
    </span>
  );
};

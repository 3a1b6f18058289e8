// What one side gives on a line: the greatest sum of each role with its terms and words, marked where another side
// gives more or less.
import { amountWords } from '../form/amount.ts';
import type { TermsFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { Past } from '../parts/past.tsx';
import { documentHref } from '../parts/places.ts';
import { Quote } from '../parts/quote.tsx';
import { requirementWords } from '../parts/requirement.tsx';
import { RoleBadge } from '../parts/sum.tsx';
import { type Cell, firstOf, type Line, type Sum, standing } from './line.ts';
import type { TermsOf } from './terms.ts';

type Props = { readonly cell: Cell; readonly line: Line; readonly termsOf: TermsOf };

export const CompareCell = ({ cell, line, termsOf }: Props) => {
  const words = useWords();
  const shown = firstOf(line, cell);
  const [first] = shown;
  const others = cell.rows - shown.length;
  const terms = first && termsOf(first.id);
  if (!first) return null;
  return (
    <>
      {shown.map((sum) => (
        <Amount key={sum.id} sum={sum} line={line} terms={termsOf(sum.id)} />
      ))}
      {terms && <Terms sum={first} terms={terms} others={othersOf(line, cell, termsOf)} />}
      {others > 0 && <small>{words.compare.others(others)}</small>}
    </>
  );
};

/** What stands on the same line for the other sides. */
const othersOf = (line: Line, cell: Cell, termsOf: TermsOf): readonly TermsFragment[] =>
  line.cells.flatMap((one) => {
    const [first] = one && one !== cell ? firstOf(line, one) : [];
    return (first && termsOf(first.id)) ?? [];
  });

type AmountProps = { readonly sum: Sum; readonly line: Line; readonly terms: TermsFragment | null };

const Amount = ({ sum, line, terms }: AmountProps) => {
  const words = useWords();
  const language = useLanguage();
  const stands = standing(line, sum);
  const size = amountWords(sum.award, language);
  return (
    <p>
      <RoleBadge role={sum.award.role} />{' '}
      {terms ? (
        <Link className="figure" to={documentHref(terms.document, terms.provenance)} title={sum.award.valueText}>
          {size}
        </Link>
      ) : (
        <span className="figure">{size}</span>
      )}
      {stands && <span className={`stands stands-${stands}`}>{words.compare.standings[stands]}</span>}
    </p>
  );
};

type TermsProps = {
  readonly sum: Sum;
  readonly terms: TermsFragment;
  readonly others: readonly TermsFragment[];
};

/** For whom, on which conditions, until when, in which words; marked what no other side says. */
const Terms = ({ sum, terms: { conditions, force, provenance, document }, others }: TermsProps) => {
  const words = useWords();
  const language = useLanguage();
  const askedElsewhere = new Set(
    others.flatMap((one) => one.conditions.map((one) => requirementWords(one, words, language))),
  );
  const isAlone = (said: boolean, how: string = words.compare.only) =>
    others.length > 0 && said && <span className="stands stands-alone">{how}</span>;
  const whom = sum.award.recipient ?? sum.measure.beneficiary;
  return (
    <>
      {whom && (
        <p className="facts" lang="zh-CN">
          {words.sum.recipient(whom)}
        </p>
      )}
      {conditions.length > 0 && (
        <ul className="conditions" lang="zh-CN">
          {conditions.slice(0, 3).map((one) => (
            <li key={one.id}>
              {requirementWords(one, words, language)}
              {isAlone(!askedElsewhere.has(requirementWords(one, words, language)))}
            </li>
          ))}
          {conditions.length > 3 && <li>{words.filter.others(conditions.length - 3)}</li>}
        </ul>
      )}
      <p className="facts">
        {force.through ? words.claim.through(force.through) : words.noForce}
        <Past day={force.through} />
        {isAlone(
          others.every((one) => one.force.through !== force.through),
          words.compare.other,
        )}
      </p>
      <Quote place={provenance} document={document} />
    </>
  );
};

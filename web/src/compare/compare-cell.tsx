// What one side gives on a line: the greatest sum of each role with its terms and words, marked where another side
// gives more or less.
import { amountWords } from '../form/amount.ts';
import { useLanguage, useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { documentHref } from '../parts/places.ts';
import { Quote } from '../parts/quote.tsx';
import { requirementWords } from '../parts/requirement.tsx';
import { RoleBadge } from '../parts/sum.tsx';
import { type Cell, type Row, type Sum, standing } from './align.ts';

const atFirst = 2;

export const CompareCell = ({ cell, row }: { readonly cell: Cell; readonly row: Row }) => {
  const words = useWords();
  const best = cell.best.toSorted((a, b) => Number(standing(row, a) === null) - Number(standing(row, b) === null));
  const [first] = best;
  const others = cell.sums.length - Math.min(atFirst, cell.best.length);
  if (!first) return null;
  return (
    <>
      {best.slice(0, atFirst).map((sum) => (
        <Amount key={sum.id} sum={sum} row={row} />
      ))}
      <Terms sum={first} />
      {others > 0 && <small>{words.compare.others(others)}</small>}
    </>
  );
};

const Amount = ({ sum, row }: { readonly sum: Sum; readonly row: Row }) => {
  const words = useWords();
  const language = useLanguage();
  const stands = standing(row, sum);
  return (
    <p>
      <RoleBadge role={sum.award.role} />{' '}
      <Link className="figure" to={documentHref(sum.document, sum.provenance)} title={sum.award.valueText}>
        {amountWords(sum.award, language)}
      </Link>
      {stands && <span className={`stands stands-${stands}`}>{words.compare.standings[stands]}</span>}
    </p>
  );
};

/** For whom, on which conditions, until when, in which words. */
const Terms = ({ sum }: { readonly sum: Sum }) => {
  const words = useWords();
  const language = useLanguage();
  const whom = sum.award.recipient ?? sum.measure.beneficiary;
  return (
    <>
      {whom && (
        <p className="facts" lang="zh-CN">
          {words.sum.recipient(whom)}
        </p>
      )}
      {sum.conditions.length > 0 && (
        <ul className="conditions" lang="zh-CN">
          {sum.conditions.slice(0, 3).map((one) => (
            <li key={one.id}>{requirementWords(one, words, language)}</li>
          ))}
          {sum.conditions.length > 3 && <li>{words.filter.others(sum.conditions.length - 3)}</li>}
        </ul>
      )}
      <p className="facts">{sum.force.through ? words.claim.through(sum.force.through) : words.noForce}</p>
      <Quote place={sum.provenance} document={sum.document} />
    </>
  );
};

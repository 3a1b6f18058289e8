// A measure as a ladder: a row for each sum with what its tier asks, then what all tiers ask, then what is asked once
// for more than the measure.

import { labelledTitle } from '../document/labelled-title.ts';
import { rungsOf } from '../document/rungs.ts';
import { amountWords } from '../form/amount.ts';
import type { FundingDetailQuery, RequirementFragment, SumFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { documentHref } from '../parts/places.ts';
import { Requirement } from '../parts/requirement.tsx';
import { RoleBadge, useSumNotes } from '../parts/sum.tsx';

export type Detail = Extract<NonNullable<FundingDetailQuery['node']>, { readonly id: string }>;

type Props = {
  readonly detail: Detail;
  readonly document: { readonly id: string };
  /** The award that the reader opened. */
  readonly marked: string;
};

export const Ladder = ({ detail, document, marked }: Props) => {
  const words = useWords();
  const { measure, inheritedConditions } = detail;
  const { rungs, shared } = rungsOf(measure);
  const tiered = rungs.some(({ tier }) => tier.length > 0);
  const facts = [
    words.instruments[measure.instrument],
    measure.duration && words.document.duration(measure.duration.value, measure.duration.unit),
    measure.applicationWindow?.words,
  ];
  return (
    <>
      <h2 lang="zh-CN">
        <Link to={documentHref(document, measure.provenance)}>{labelledTitle(measure)}</Link>
        <small> {facts.filter((fact) => fact).join(' · ')}</small>
      </h2>
      <table className="ladder">
        <tbody>
          {rungs.map(({ tier, awards }) =>
            awards.map((award, at) => (
              <tr key={award.id} aria-current={award.id === marked ? 'true' : undefined}>
                {tiered && at === 0 && (
                  <td rowSpan={awards.length} className="tier" lang="zh-CN">
                    <Lines conditions={tier} />
                  </td>
                )}
                <Rung award={award} document={document} />
              </tr>
            )),
          )}
        </tbody>
      </table>
      {shared.length + inheritedConditions.length > 0 && (
        <ul className="conditions" lang="zh-CN">
          {shared.map((one) => (
            <li key={one.id}>
              <Requirement one={one} />
              {one.awards?.length === 0 && <small className="inline"> {words.document.ofNoSum}</small>}
            </li>
          ))}
          {inheritedConditions.map(({ condition, bearer }) => (
            <li key={condition.id}>
              <Requirement one={condition} />
              <small className="inline">
                {' '}
                {bearer.__typename === 'Section' ? words.funding.ofSection(bearer.title) : words.funding.ofDocument}
              </small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const Lines = ({ conditions }: { readonly conditions: readonly RequirementFragment[] }) =>
  conditions.map((one) => (
    <div key={one.id}>
      <Requirement one={one} />
    </div>
  ));

const Rung = ({ award, document }: { readonly award: SumFragment; readonly document: { readonly id: string } }) => {
  const language = useLanguage();
  const notes = useSumNotes(award);
  return (
    <>
      <td>
        <RoleBadge role={award.role} />
      </td>
      <td className="figure">
        <Link to={documentHref(document, award.provenance)} title={award.valueText}>
          {amountWords(award, language)}
        </Link>
      </td>
      <td lang="zh-CN" className="facts">
        {notes}
      </td>
    </>
  );
};

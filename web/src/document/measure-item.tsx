// A measure beside its text: what it gives, who is named for it, its conditions; each amount leads to its words.
import { memo } from 'react';
import type { Span } from '../form/span.ts';
import type { MeasureFactsFragment } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { boundBy } from '../mend/bound.ts';
import { awardFields, conditionFields, measureFields } from '../mend/fields.ts';
import { Mend } from '../mend/mend.tsx';
import { Link } from '../parts/link.tsx';
import { agencyHref, documentHref } from '../parts/places.ts';
import { Requirement } from '../parts/requirement.tsx';
import { Sum } from '../parts/sum.tsx';
import { Why } from '../parts/why.tsx';
import { labelledTitle } from './labelled-title.ts';
import { isStatedBy } from './marks.ts';
import { rungsOf } from './rungs.ts';

type Measure = MeasureFactsFragment;
type InDocument = { readonly document: { readonly id: string } | null };
type Props = InDocument & {
  readonly measure: Measure;
  /** Whether the reader is at it in the text. */
  readonly isCurrent?: boolean;
  /** The words of the address, which an amount or a condition may state. */
  readonly at?: Span | null;
};

export const MeasureItem = memo(({ measure, document, isCurrent = false, at = null }: Props) => {
  const words = useWords();
  const { rungs, shared } = rungsOf(measure);
  return (
    <article {...(isCurrent && { 'data-current': '' })}>
      <h3 lang="zh-CN">
        <Link to={documentHref(document, measure.provenance)}>{labelledTitle(measure)}</Link>
        <Mend
          fact={{
            id: measure.id,
            kind: 'Measure',
            quote: measure.provenance.quote,
            fields: measureFields(measure),
            measure,
          }}
        />
      </h3>
      <p className="facts">
        {words.instruments[measure.instrument]}
        {measure.duration && ` · ${words.document.duration(measure.duration.value, measure.duration.unit)}`}
        {measure.applicationWindow && (
          <>
            {' · '}
            <span lang="zh-CN">{measure.applicationWindow.words}</span>
          </>
        )}
        {measure.agencies.length > 0 && ' · '}
        {measure.agencies.map(({ agency, role }, index) => (
          <span key={agency.id}>
            {index > 0 && words.list.comma}
            <Link to={agencyHref(agency)} lang="zh-CN" title={words.agencyRoles[role]}>
              {agency.name}
            </Link>
          </span>
        ))}
      </p>
      {rungs.map(({ tier, awards }) =>
        tier.length === 0 ? (
          <Awards key={awards[0]?.id} awards={awards} document={document} at={at} />
        ) : (
          <dl key={awards[0]?.id} className="rung">
            <dt>
              <Conditions measure={measure} conditions={tier} document={document} at={at} />
            </dt>
            <dd>
              <Awards awards={awards} document={document} at={at} />
            </dd>
          </dl>
        ),
      )}
      {measure.awards.length === 0 && <Why reason={measure.provenance} />}
      <Conditions measure={measure} conditions={shared} document={document} at={at} />
    </article>
  );
});

type At = { readonly at: Span | null };

const Awards = ({ awards, document, at }: InDocument & At & Pick<Measure, 'awards'>) =>
  awards.map((award) => (
    <div key={award.id}>
      <div className="fact-line">
        <Link className="plain" to={documentHref(document, award.provenance)} aria-current={stated(award, at)}>
          <Sum sum={award} />
        </Link>
        <Mend fact={{ id: award.id, kind: 'Award', quote: award.provenance.quote, fields: awardFields(award) }} />
      </div>
      <Why reason={award.provenance} />
    </div>
  ));

const stated = (fact: Parameters<typeof isStatedBy>[0], at: Span | null): 'true' | undefined =>
  at && isStatedBy(fact, at) ? 'true' : undefined;

type ConditionsProps = InDocument & At & Pick<Measure, 'conditions'> & { readonly measure: Measure };

const Conditions = ({ measure, conditions, document, at }: ConditionsProps) => {
  const words = useWords();
  const boundOf = (one: Measure['conditions'][number]) =>
    measure.awards.length > 0 ? { bound: boundBy(measure, one.awards) } : {};
  if (conditions.length === 0) return null;
  return (
    <ul className="conditions" lang="zh-CN">
      {conditions.map((one) => (
        <li key={one.id}>
          <Link className="plain" to={documentHref(document, one.provenance)} aria-current={stated(one, at)}>
            <Requirement one={one} />
          </Link>
          {one.awards?.length === 0 && <small className="inline"> {words.document.ofNoSum}</small>}
          <Mend
            fact={{
              ...{ id: one.id, kind: 'Condition', quote: one.provenance.quote, fields: conditionFields(one) },
              ...boundOf(one),
            }}
          />
        </li>
      ))}
    </ul>
  );
};

// A measure beside its text: what it gives, who is named for it, its conditions; each amount leads to its words.
import type { MeasureFactsFragment } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { agencyHref, documentHref } from '../parts/places.ts';
import { Requirement } from '../parts/requirement.tsx';
import { Sum } from '../parts/sum.tsx';
import { Why } from '../parts/why.tsx';
import { rungsOf } from './rungs.ts';

type Measure = MeasureFactsFragment;
type InDocument = { readonly document: { readonly id: string } };
type Props = InDocument & { readonly measure: Measure };

export const MeasureItem = ({ measure, document }: Props) => {
  const words = useWords();
  const { rungs, shared } = rungsOf(measure);
  return (
    <article>
      <h3 lang="zh-CN">
        <Link to={documentHref(document, measure.provenance)}>
          {measure.labels.at(-1)} {measure.title}
        </Link>
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
          <Awards key={awards[0]?.id} awards={awards} document={document} />
        ) : (
          <dl key={awards[0]?.id} className="rung">
            <dt>
              <Conditions conditions={tier} document={document} />
            </dt>
            <dd>
              <Awards awards={awards} document={document} />
            </dd>
          </dl>
        ),
      )}
      {measure.awards.length === 0 && <Why reason={measure.provenance} />}
      <Conditions conditions={shared} document={document} />
    </article>
  );
};

const Awards = ({ awards, document }: InDocument & Pick<Measure, 'awards'>) =>
  awards.map((award) => (
    <div key={award.id}>
      <Link className="plain" to={documentHref(document, award.provenance)}>
        <Sum sum={award} />
      </Link>
      <Why reason={award.provenance} />
    </div>
  ));

const Conditions = ({ conditions, document }: InDocument & Pick<Measure, 'conditions'>) => {
  const words = useWords();
  if (conditions.length === 0) return null;
  return (
    <ul className="conditions" lang="zh-CN">
      {conditions.map((one) => (
        <li key={one.id}>
          <Link className="plain" to={documentHref(document, one.provenance)}>
            <Requirement one={one} />
          </Link>
          {one.awards?.length === 0 && <small className="inline"> {words.document.ofNoSum}</small>}
        </li>
      ))}
    </ul>
  );
};

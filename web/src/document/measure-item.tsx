// A measure beside its text: what it gives, who is named for it, its conditions; each amount leads to its words.
import type { MeasuresQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { agencyHref, documentHref } from '../parts/places.ts';
import { Requirement } from '../parts/requirement.tsx';
import { Sum } from '../parts/sum.tsx';
import { Why } from '../parts/why.tsx';

type Props = {
  readonly measure: MeasuresQuery['measures']['nodes'][number];
  readonly document: { readonly id: string };
};

export const MeasureItem = ({ measure, document }: Props) => {
  const words = useWords();
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
      {measure.awards.map((award) => (
        <div key={award.id}>
          <Link className="plain" to={documentHref(document, award.provenance)}>
            <Sum sum={award} />
          </Link>
          <Why reason={award.provenance} />
        </div>
      ))}
      {measure.awards.length === 0 && <Why reason={measure.provenance} />}
      {measure.conditions.length > 0 && (
        <ul className="conditions" lang="zh-CN">
          {measure.conditions.map((one) => (
            <li key={one.id}>
              <Link className="plain" to={documentHref(document, one.provenance)}>
                <Requirement one={one} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
};

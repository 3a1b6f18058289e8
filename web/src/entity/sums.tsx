// The sums that a filter leaves, by role: how many, their median, and the greatest with the measure that gives it. Roles are never added up.
import { useAnswer } from '../answers.ts';
import { sizeWords } from '../form/amount.ts';
import { roles } from '../funding/funding-query.ts';
import { type FundingFilter, Sums as SumsOf } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Figured } from '../parts/figured.tsx';
import { Link } from '../parts/link.tsx';
import { Panel } from '../parts/panel.tsx';
import { documentHref } from '../parts/places.ts';
import { Refused, Skeleton } from '../parts/state.tsx';
import { RoleBadge } from '../parts/sum.tsx';
import { href, type Values } from '../route.ts';

type Props = {
  readonly filter: FundingFilter;
  /** The same filter as the table's address says it. */
  readonly asked: Values;
};

export const Sums = ({ filter, asked }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const { answer, refusal, retry } = useAnswer(SumsOf, { filter });
  const groups = answer?.fundingBy.nodes ?? [];
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  const lines = roles.flatMap((role) => {
    const group = groups.find(({ key }) => key.toUpperCase().replace('-', '_') === role);
    const most = group?.amounts.toSorted((a, b) => b.count - a.count)[0];
    return group && most ? [{ role, group, most }] : [];
  });
  return (
    <Panel title={words.entity.sums} to={href('/funding', asked)} link={words.home.all(answer && rows)}>
      {refusal && <Refused refusal={refusal} retry={retry} />}
      {!answer && !refusal && <Skeleton lines={4} />}
      {answer && rows === 0 && <p className="none">{words.home.nothing}</p>}
      {lines.length > 0 && (
        <Figured
          head={[words.funding.role, words.home.rows, words.home.median, words.home.greatest]}
          rows={lines.map(({ role, group, most }) => {
            const size = (value: number): string =>
              (most.unit === 'ratio' ? `1:${value}` : sizeWords(value, most.unit, language)) +
              (most.per ? `/${most.per}` : '');
            const { largest } = most;
            return {
              key: role,
              cells: [
                <Link key={role} to={href('/funding', { ...asked, role })}>
                  <RoleBadge role={role} />
                </Link>,
                group.rows.toLocaleString('en'),
                size(most.median),
                <Link
                  key={largest.id}
                  to={documentHref(largest.document, largest.provenance)}
                  title={largest.measure.title}
                >
                  {size(most.maximum)}
                </Link>,
              ],
            };
          })}
        />
      )}
    </Panel>
  );
};

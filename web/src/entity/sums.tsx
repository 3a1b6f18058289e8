// The sums that a filter leaves, by role: how many, their median, and the greatest with the measure that gives it.
// Roles are never added up.
import { useAnswer } from '../answers.ts';
import { type FundingFilter, Sums as SumsOf } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { Panel } from '../parts/panel.tsx';
import { documentHref } from '../parts/places.ts';
import { perWords, RoleSums } from '../parts/role-sums.tsx';
import { Refused, Skeleton } from '../parts/state.tsx';
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
  return (
    <Panel title={words.entity.sums} to={href('/funding', asked)} link={rows === 0 ? undefined : words.home.all(rows)}>
      {refusal && <Refused refusal={refusal} retry={retry} />}
      {!answer && !refusal && <Skeleton lines={4} />}
      {answer && rows === 0 && <p className="none">{words.home.nothing}</p>}
      {groups.some(({ amounts }) => amounts.length > 0) && (
        <RoleSums
          groups={groups}
          asked={asked}
          greatest={({ largest, per }, size) => (
            <Link
              key={largest.id}
              to={documentHref(largest.document, largest.provenance)}
              title={largest.measure.title}
            >
              {size + perWords(per, language)}
            </Link>
          )}
        />
      )}
    </Panel>
  );
};

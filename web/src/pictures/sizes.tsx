// How sums are spread by size, role by role, on a scale of powers of ten: roles stand apart and are never added up.
import { scaleBand, scaleLinear } from 'd3-scale';
import { type AwardRole, type FundingFilter, Steps } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { href, type Values } from '../route.ts';
import { Picture } from './picture.tsx';
import { SvgLink } from './svg-link.tsx';
import { useAsked } from './use-asked.ts';

// Roles whose amounts are money.
const roles: readonly AwardRole[] = ['AWARD', 'UNIT_RATE', 'CAP', 'POOL'];
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;

/** From and below; in yuan. The first step begins at nothing, the last has no end. */
const steps = letters.map((letter, at) => ({
  letter,
  from: at === 0 ? 0 : 10 ** (at + 1),
  below: at === letters.length - 1 ? null : 10 ** (at + 2),
}));

const stepFilter = (
  filter: FundingFilter,
  role: AwardRole,
  { from, below }: (typeof steps)[number],
): FundingFilter => ({
  ...filter,
  roles: [role],
  unit: 'CNY',
  minimum: from,
  ...(below !== null && { maximum: below - 0.01 }),
});

const width = 860;
const band = 120;
const left = 90;

type Props = { readonly filter: FundingFilter; readonly asked: Values };

export const Sizes = ({ filter, asked }: Props) => {
  const words = useWords();
  const { answers, refusal } = useAsked(
    Steps,
    roles.map((role) => Object.fromEntries(steps.map((step) => [step.letter, stepFilter(filter, role, step)]))),
  );
  if (refusal) return <Refused refusal={refusal} retry={() => location.reload()} />;
  if (!answers) return <Loading />;
  const counts = roles.map((_, at) => steps.map(({ letter }) => answers[at]?.[letter].totalCount ?? 0));
  const most = Math.max(...counts.flat());
  if (most === 0) return <Empty>{words.pictures.none}</Empty>;
  const across = scaleBand(letters, [left, width - 10]).padding(0.12);
  return (
    <Picture
      title={words.pictures.titles.sizes}
      name="sizes"
      width={width}
      height={roles.length * band + 24}
      head={[words.funding.role, ...words.pictures.steps]}
      rows={roles.map((role, at) => [words.roles[role], ...(counts[at] ?? [])])}
    >
      {roles.map((role, at) => {
        const foot = (at + 1) * band - 22;
        const high = scaleLinear([0, Math.max(1, ...(counts[at] ?? []))], [0, band - 46]);
        return (
          <g key={role}>
            <text x={0} y={foot}>
              {words.roles[role]}
            </text>
            <line className="axis" x1={left} x2={width} y1={foot} y2={foot} />
            {steps.map(({ letter, from, below }, step) => {
              const count = counts[at]?.[step] ?? 0;
              const x = across(letter) ?? 0;
              return (
                count > 0 && (
                  <SvgLink
                    key={letter}
                    to={href('/funding', {
                      ...asked,
                      role,
                      unit: '元',
                      min: from,
                      max: below === null ? null : below - 0.01,
                    })}
                    label={`${words.roles[role]}, ${words.pictures.steps[step]}: ${count}`}
                  >
                    <rect
                      className={`bar-${role.toLowerCase()}`}
                      x={x}
                      y={foot - high(count)}
                      width={across.bandwidth()}
                      height={Math.max(1, high(count))}
                    />
                    <text className="middle" x={x + across.bandwidth() / 2} y={foot - high(count) - 5}>
                      {count}
                    </text>
                  </SvgLink>
                )
              );
            })}
          </g>
        );
      })}
      {letters.map((letter, step) => (
        <text
          key={letter}
          className="middle soft"
          x={(across(letter) ?? 0) + across.bandwidth() / 2}
          y={roles.length * band}
        >
          {words.pictures.steps[step]}
        </text>
      ))}
    </Picture>
  );
};

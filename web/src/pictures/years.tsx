// Sums by the year of their document, the roles of each year stacked: how many there are, never how much they come to.
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { useAnswer } from '../answers.ts';
import { enumName } from '../form/enum-name.ts';
import { roles } from '../funding/funding-query.ts';
import { type AwardRole, type FundingFilter, YearRoles } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { href, type Values } from '../route.ts';
import { Picture } from './picture.tsx';
import { SvgLink } from './svg-link.tsx';

const width = 860;
const height = 380;
const box = { left: 44, right: 12, top: 40, bottom: 28 } as const;

type Props = { readonly filter: FundingFilter; readonly asked: Values };

export const Years = ({ filter, asked }: Props) => {
  const words = useWords();
  const { answer, loading, refusal, retry } = useAnswer(YearRoles, { filter });
  if (refusal) return <Refused refusal={refusal} retry={retry} />;
  if (loading) return <Loading />;
  const groups = answer?.fundingBy.nodes ?? [];
  const years = [...new Set(groups.map(({ key }) => key))].filter((year) => /^\d{4}$/u.test(year)).sort();
  if (years.length === 0) return <Empty>{words.pictures.none}</Empty>;
  const countOf = (year: string, role: AwardRole): number =>
    groups.find(({ key, and }) => key === year && and && enumName(and.key) === role)?.rows ?? 0;
  const layers = stack<string, AwardRole>().keys(roles).value(countOf)(years);
  const across = scaleBand(years, [box.left, width - box.right]).padding(0.2);
  const most = Math.max(...layers.flatMap((layer) => layer.map(([, end]) => end)));
  const up = scaleLinear([0, most], [height - box.bottom, box.top]).nice();
  return (
    <Picture
      title={words.pictures.titles.years}
      name="years"
      width={width}
      height={height}
      head={[words.funding.year, ...roles.map((role) => words.roles[role])]}
      rows={years.map((year) => [year, ...roles.map((role) => countOf(year, role))])}
    >
      {up.ticks(5).map((tick) => (
        <g key={tick}>
          <line className="grid" x1={box.left} x2={width - box.right} y1={up(tick)} y2={up(tick)} />
          <text className="end soft" x={box.left - 6} y={up(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      {roles.map((role, at) => (
        <g key={role} transform={`translate(${box.left + at * 105}, 8)`}>
          <rect className={`bar-${role.toLowerCase()}`} width={12} height={12} rx={2} />
          <text x={18} y={11}>
            {words.roles[role]}
          </text>
        </g>
      ))}
      {layers.map((layer) =>
        layer.map(
          ([from, to], at) =>
            to > from && (
              <SvgLink
                key={`${layer.key} ${years[at]}`}
                to={href('/funding', { ...asked, year: years[at], role: layer.key })}
                label={`${years[at]}, ${words.roles[layer.key]}: ${to - from}`}
              >
                <rect
                  className={`bar-${layer.key.toLowerCase()}`}
                  x={across(years[at] ?? '')}
                  y={up(to)}
                  width={across.bandwidth()}
                  height={up(from) - up(to)}
                />
              </SvgLink>
            ),
        ),
      )}
      {years.map((year) => (
        <text key={year} className="middle soft" x={(across(year) ?? 0) + across.bandwidth() / 2} y={height - 8}>
          {year}
        </text>
      ))}
    </Picture>
  );
};

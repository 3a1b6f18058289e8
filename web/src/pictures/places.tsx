// How many sums each province's documents have, with all that lies in it: a square each, darker for more; each leads
// to its rows.
import { scaleSqrt } from 'd3-scale';
import { useAnswer } from '../answers.ts';
import { type FundingFilter, NodeNames, RowCount } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { href, type Values } from '../route.ts';
import { Picture } from './picture.tsx';
import { provinces } from './provinces.ts';
import { SvgLink } from './svg-link.tsx';
import { useAsked } from './use-asked.ts';

const size = { width: 84, height: 58, gap: 4 } as const;

type Props = { readonly filter: FundingFilter; readonly asked: Values };

export const Places = ({ filter, asked }: Props) => {
  const words = useWords();
  const language = useLanguage();
  // A province that no text names is not in the store, and cannot be asked for.
  const named = useAnswer(NodeNames, { ids: provinces.map(({ code }) => regionOf(code)) });
  const here = named.answer && provinces.filter((_, at) => named.answer?.nodes[at]);
  const { answers, refusal } = useAsked(
    RowCount,
    here
      ? [undefined, ...here.map(({ code }) => [regionOf(code)])].map((regions) => ({ filter: { ...filter, regions } }))
      : null,
  );
  const refused = named.refusal ?? refusal;
  if (refused) return <Refused refusal={refused} retry={named.retry} />;
  if (!here || !answers) return <Loading />;
  const [all = 0, ...found] = answers.map(({ funding }) => funding.totalCount);
  const counts = provinces.map((one) => found[here.indexOf(one)] ?? 0);
  const placed = counts.reduce((sum, count) => sum + count, 0);
  if (placed === 0) return <Empty>{words.pictures.none}</Empty>;
  const shade = scaleSqrt([0, Math.max(...counts)], [0.06, 0.9]);
  const width = (1 + Math.max(...provinces.map(({ column }) => column))) * (size.width + size.gap);
  const height = (1 + Math.max(...provinces.map(({ row }) => row))) * (size.height + size.gap);
  const squares = provinces.map((one, at) => ({ ...one, name: one[language], count: counts[at] ?? 0 }));
  return (
    <>
      <Picture
        title={words.pictures.titles.places}
        name="places"
        width={width}
        height={height}
        head={[words.funding.region, words.pictures.measures.count]}
        rows={squares.toSorted((a, b) => b.count - a.count).map(({ name, count }) => [name, count])}
      >
        {squares.map(({ code, name, count, column, row }) => (
          <g key={code} transform={`translate(${column * (size.width + size.gap)}, ${row * (size.height + size.gap)})`}>
            {count === 0 ? (
              <Square name={name} count={0} shade={0} />
            ) : (
              <SvgLink
                to={href('/funding', { ...asked, region: regionOf(code) })}
                label={`${name} ${count.toLocaleString('en')}`}
              >
                <Square name={name} count={count} shade={shade(count)} />
              </SvgLink>
            )}
          </g>
        ))}
      </Picture>
      <p className="facts">
        {words.pictures.placesNote}
        {all > placed && words.pictures.elsewhere(all - placed)}
      </p>
    </>
  );
};

const regionOf = (code: string): string => `region:${code}`;

type SquareProps = { readonly name: string; readonly count: number; readonly shade: number };

const Square = ({ name, count, shade }: SquareProps) => {
  const on = shade > 0.7 ? 'middle on-shade' : 'middle';
  return (
    <>
      <rect className="square" width={size.width} height={size.height} rx={4} />
      <rect className="shade" width={size.width} height={size.height} rx={4} style={{ fillOpacity: shade }} />
      <text className={count === 0 ? 'middle soft' : on} x={size.width / 2} y={24}>
        {name}
      </text>{' '}
      {count > 0 && (
        <text className={on} x={size.width / 2} y={44}>
          {count.toLocaleString('en')}
        </text>
      )}
    </>
  );
};

// What the documents of each province state, with all that lies in it, on a map: darker for more, each leading to its
// rows; the figures stand beside it.
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import { useAnswer } from '../answers.ts';
import { sizeWords } from '../form/amount.ts';
import { type FundingFilter, NodeNames, PlaceSums, type PlaceSumsQuery, RowCount } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Select } from '../parts/select.tsx';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { go, href, known, useRoute, type Values, withValues } from '../route.ts';
import { Inset } from './inset.tsx';
import { outlineOf, source } from './outlines.ts';
import { Picture } from './picture.tsx';
import { type Province, provinces } from './provinces.ts';
import { SvgLink } from './svg-link.tsx';
import { useAsked } from './use-asked.ts';

const measures = ['count', 'greatest'] as const;
type Measure = (typeof measures)[number];

const size = { width: 800, height: 600 } as const;
/** What is left free on the right, for the inset. */
const beside = 60;

// The projection that maps of China are printed in: areas compare, north is up in the middle.
const projection = geoConicEqualArea()
  .parallels([25, 47])
  .rotate([-105, 0])
  .fitExtent(
    [
      [8, 8],
      [size.width - beside, size.height - 8],
    ],
    { type: 'GeometryCollection', geometries: provinces.map(({ code }) => outlineOf(code)) },
  );
const toPath = geoPath(projection).digits(1);
const shapes = provinces.map((one) => ({
  ...one,
  path: toPath(outlineOf(one.code)) ?? '',
  middle: projection([...one.at]) ?? [0, 0],
}));

type Props = { readonly filter: FundingFilter; readonly asked: Values };

export const Places = ({ filter, asked }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const { query } = useRoute();
  const measure = known(query, 'measure', measures)[0] ?? 'count';
  const { values, elsewhere, refused, retry } = useValues(filter, measure);
  const say = (value: number): string =>
    measure === 'count' ? value.toLocaleString('en') : sizeWords(value, 'CNY', language);
  // On the map there is room for 950万 or 9.5M.
  const compact = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { notation: 'compact' });
  const shade = scaleSqrt([0, Math.max(1, ...(values ?? []))], [0.06, 0.9]);
  const drawn = shapes.map((one, at) => ({ ...one, name: one[language], value: values?.[at] ?? 0 }));
  const rowsOf = (code: string): string => href('/funding', { ...asked, region: regionOf(code) });
  const ranked = drawn.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  return (
    <>
      <form className="bar" onSubmit={(event) => event.preventDefault()}>
        <Select
          label={words.pictures.shown}
          value={measure}
          values={measures}
          name={(one) => words.pictures.measures[one]}
          onChange={(one) => go(withValues(query, { measure: one }))}
        />
      </form>
      {refused && <Refused refusal={refused} retry={retry} />}
      {!values && !refused && <Loading />}
      {values && ranked.length === 0 && <Empty>{words.pictures.none}</Empty>}
      {values && ranked.length > 0 && (
        <>
          <Picture
            title={words.pictures.titles.places(words.pictures.measures[measure])}
            name="places"
            {...size}
            head={[words.funding.region, words.pictures.measures[measure]]}
            rows={ranked.map(({ name, value }) => [name, measure === 'count' ? value : say(value)])}
            filed={{
              head: [words.funding.region, words.pictures.filedMeasures[measure]],
              rows: ranked.map(({ name, value }) => [name, value]),
            }}
            links={ranked.map(({ code }) => rowsOf(code))}
          >
            {drawn.map((one) =>
              one.value === 0 ? (
                <Shape key={one.code} path={one.path} shade={0} />
              ) : (
                <SvgLink key={one.code} to={rowsOf(one.code)} label={`${one.name} ${say(one.value)}`}>
                  <Shape path={one.path} shade={shade(one.value)} />
                  {one.beside && <circle className="small" cx={one.middle[0]} cy={one.middle[1]} r={5} />}
                </SvgLink>
              ),
            )}
            {drawn.map((one) => (
              <Name
                key={one.code}
                {...one}
                says={one.value > 0 ? compact.format(one.value) : null}
                shade={shade(one.value)}
              />
            ))}
            <Inset right={size.width - 4} bottom={size.height - 20} name={words.pictures.sea} />
          </Picture>
          <p className="facts">
            {elsewhere > 0 && words.pictures.elsewhere(elsewhere)} {words.pictures.outlines(source.of, source.licence)}
          </p>
        </>
      )}
    </>
  );
};

const regionOf = (code: string): string => `region:${code}`;

/** What each province has, in their order; how many sums lie in none of them, where sums are counted. */
const useValues = (filter: FundingFilter, measure: Measure) => {
  // A province that no text names is not in the store, and cannot be asked for.
  const named = useAnswer(NodeNames, { ids: provinces.map(({ code }) => regionOf(code)) });
  const here = named.answer && provinces.filter((_, at) => named.answer?.nodes[at]);
  const filters = here?.map(({ code }) => ({ filter: { ...filter, regions: [regionOf(code)] } })) ?? null;
  const counts = useAsked(RowCount, filters && measure === 'count' ? [{ filter }, ...filters] : null);
  const sums = useAsked(PlaceSums, measure === 'greatest' ? filters : null);
  const [all = 0, ...counted] = counts.answers?.map(({ funding }) => funding.totalCount) ?? [];
  const found = measure === 'count' ? counts.answers && counted : sums.answers?.map(greatestOf);
  return {
    values: found && here ? provinces.map((one) => found[here.indexOf(one)] ?? 0) : null,
    elsewhere: all - counted.reduce((sum, count) => sum + count, 0),
    refused: named.refusal ?? counts.refusal ?? sums.refusal,
    retry: [named, counts, sums].find(({ refusal }) => refusal)?.retry ?? named.retry,
  };
};

/** The greatest award in yuan that is for no unit. */
const greatestOf = ({ fundingBy }: PlaceSumsQuery): number =>
  Math.max(
    0,
    ...fundingBy.nodes.flatMap(({ amounts }) =>
      amounts.flatMap(({ role, unit, per, maximum }) =>
        role === 'AWARD' && unit === 'CNY' && per === null ? maximum : [],
      ),
    ),
  );

const Shape = ({ path, shade }: { readonly path: string; readonly shade: number }) => (
  <>
    <path className="land" d={path} />
    {shade > 0 && <path className="shade" d={path} style={{ fillOpacity: shade }} />}
  </>
);

type NameProps = {
  readonly name: string;
  readonly says: string | null;
  readonly shade: number;
  readonly middle: readonly [number, number] | readonly number[];
  readonly beside?: Province['beside'];
};

/** A province's name and figure, in it or, where it is too small, beside it; the link is the shape. */
const Name = ({ name, says, shade, middle: [x = 0, y = 0], beside }: NameProps) => {
  const told = beside === undefined ? null : `${name}${says === null ? '' : ` ${says}`}`;
  const tone = says === null ? 'soft' : shade > 0.7 && !beside ? 'on-shade' : '';
  if (told !== null) {
    const [dx, dy] = beside === 'right' ? [8, 4] : [0, 16];
    return (
      <text className={`name ${beside === 'right' ? '' : 'middle'} ${tone}`} aria-hidden x={x + dx} y={y + dy}>
        {told}
      </text>
    );
  }
  return (
    <g className="name" aria-hidden>
      <text className={`middle ${tone}`} x={x} y={says === null ? y + 4 : y - 2}>
        {name}
      </text>
      {says !== null && (
        <text className={`middle ${tone}`} x={x} y={y + 12}>
          {says}
        </text>
      )}
    </g>
  );
};

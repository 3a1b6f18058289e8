// Who supports what: agencies or places against industries, by number of sums or by the greatest award; each field
// leads to its rows.
import { scaleSqrt } from 'd3-scale';
import { useAnswer } from '../answers.ts';
import { sizeWords } from '../form/amount.ts';
import {
  type FundingFilter,
  type FundingGroupBy,
  GroupNames,
  MatrixLine,
  type MatrixLineQuery,
} from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Select } from '../parts/select.tsx';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { go, href, known, useRoute, type Values, withValues } from '../route.ts';
import { cut, Picture } from './picture.tsx';
import { SvgLink } from './svg-link.tsx';
import { useAsked } from './use-asked.ts';

const lines = ['region', 'agency', 'issuer'] as const;
type Line = (typeof lines)[number];
const measures = ['count', 'greatest'] as const;
type Measure = (typeof measures)[number];

const groups: Readonly<Record<Line, FundingGroupBy>> = { region: 'REGION', agency: 'AGENCY', issuer: 'ISSUER' };
const filterOf = (line: Line, id: string): FundingFilter =>
  line === 'region' ? { regions: [id] } : line === 'agency' ? { agencies: [id] } : { issuers: [id] };

// As many as stay legible at the width of a page.
const most = { lines: 16, columns: 14 } as const;
const box = { left: 190, top: 110, width: 54, height: 28 } as const;

type Group = MatrixLineQuery['fundingBy']['nodes'][number];
type Cell = { readonly at: number; readonly column: number; readonly value: number };

/** The fields that hold something, by the groups of each line. */
const cellsOf = (
  groupsOfLines: readonly (readonly Group[])[],
  industries: readonly string[],
  measure: Measure,
): readonly Cell[] =>
  groupsOfLines.flatMap((groupsOfLine, at) =>
    groupsOfLine.flatMap((group) => {
      const column = industries.indexOf(group.key);
      const greatest = Math.max(
        0,
        ...group.amounts.flatMap((one) =>
          one.role === 'AWARD' && one.unit === 'CNY' && one.per === null ? one.maximum : [],
        ),
      );
      const value = measure === 'count' ? group.rows : greatest;
      return column < 0 || value === 0 ? [] : [{ at, column, value }];
    }),
  );

type Props = { readonly filter: FundingFilter; readonly asked: Values };

export const Matrix = ({ filter, asked }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const { query } = useRoute();
  const line = known(query, 'lines', lines)[0] ?? 'region';
  const measure = known(query, 'measure', measures)[0] ?? 'count';
  const heads = useAnswer(GroupNames, { group: groups[line], filter, first: most.lines });
  const columns = useAnswer(GroupNames, { group: 'INDUSTRY', filter, first: most.columns });
  const names = heads.stale ? undefined : heads.answer?.fundingBy.nodes;
  const industries = columns.answer?.fundingBy.nodes ?? [];
  const { answers, refusal } = useAsked(
    MatrixLine,
    names ? names.map(({ key }) => ({ filter: { ...filter, ...filterOf(line, key) } })) : null,
  );
  const refused = heads.refusal ?? columns.refusal ?? refusal;
  if (refused) return <Refused refusal={refused} retry={heads.retry} />;
  const cells = cellsOf(
    (answers ?? []).map(({ fundingBy }) => fundingBy.nodes),
    industries.map(({ key }) => key),
    measure,
  );
  const shade = scaleSqrt([0, Math.max(1, ...cells.map(({ value }) => value))], [0.06, 0.9]);
  const say = (value: number): string => (measure === 'count' ? `${value}` : sizeWords(value, 'CNY', language));
  const head = [words.pictures.lineNames[line], words.funding.industry];
  const rows = (shown: (value: number) => string | number) =>
    cells.map(({ at, column, value }) => [names?.[at]?.name ?? '', industries[column]?.name ?? '', shown(value)]);
  return (
    <>
      <Choices line={line} measure={measure} />
      {!answers && <Loading />}
      {answers && cells.length === 0 && <Empty>{words.pictures.none}</Empty>}
      {answers && names && cells.length > 0 && (
        <Picture
          title={words.pictures.titles.matrix(words.pictures.lineNames[line], words.pictures.measures[measure])}
          name="matrix"
          width={box.left + industries.length * box.width + 40}
          height={box.top + names.length * box.height + 8}
          head={[...head, words.pictures.measures[measure]]}
          rows={rows(measure === 'count' ? (value) => value : say)}
          filed={{ head: [...head, words.pictures.filedMeasures[measure]], rows: rows((value) => value) }}
        >
          {industries.map(({ key, name }, at) => (
            <text key={key} transform={`translate(${box.left + (at + 0.5) * box.width}, ${box.top - 8}) rotate(-40)`}>
              {cut(name, 9)}
            </text>
          ))}
          {names.map(({ key, name }, at) => (
            <text key={key} className="end" x={box.left - 8} y={box.top + at * box.height + 18}>
              {cut(name, 13)}
            </text>
          ))}
          {cells.map(({ at, column, value }) => {
            const [head, industry] = [names[at], industries[column]];
            if (!head || !industry) return null;
            return (
              <Field
                key={`${head.key} ${industry.key}`}
                at={at}
                column={column}
                to={href('/funding', { ...asked, [line]: head.key, industry: industry.key })}
                label={`${head.name}, ${industry.name}: ${say(value)}`}
                says={say(value)}
                shade={shade(value)}
              />
            );
          })}
        </Picture>
      )}
    </>
  );
};

type FieldProps = {
  /** Which line and column. */
  readonly at: number;
  readonly column: number;
  readonly to: string;
  readonly label: string;
  readonly says: string;
  readonly shade: number;
};

const Field = ({ at, column, to, label, says, shade }: FieldProps) => (
  <SvgLink to={to} label={label}>
    <rect
      className="shade"
      x={box.left + column * box.width + 1}
      y={box.top + at * box.height + 1}
      width={box.width - 2}
      height={box.height - 2}
      style={{ fillOpacity: shade }}
    />
    <text
      className={shade > 0.7 ? 'middle on-shade' : 'middle'}
      x={box.left + (column + 0.5) * box.width}
      y={box.top + at * box.height + 18}
    >
      {says}
    </text>
  </SvgLink>
);

type Chosen = { readonly line: Line; readonly measure: Measure };

const Choices = ({ line, measure }: Chosen) => {
  const words = useWords();
  const { query } = useRoute();
  return (
    <form className="bar" onSubmit={(event) => event.preventDefault()}>
      <Select
        label={words.pictures.lines}
        value={line}
        values={lines}
        name={(one) => words.pictures.lineNames[one]}
        onChange={(one) => go(withValues(query, { lines: one }))}
      />
      <Select
        label={words.pictures.measure}
        value={measure}
        values={measures}
        name={(one) => words.pictures.measures[one]}
        onChange={(one) => go(withValues(query, { measure: one }))}
      />
    </form>
  );
};

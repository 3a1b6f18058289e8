// From when until when documents hold, with today: first those that still hold, the next to end on top, then those
// that ended.
import { scaleUtc } from 'd3-scale';
import { useAnswer } from '../answers.ts';
import { daysAfter, daysBetween, todayInChina } from '../form/day.ts';
import { type DocumentFilter, Documents, type DocumentsQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { listedTitleOf, titleOf } from '../parts/document-name.tsx';
import { documentHref } from '../parts/places.ts';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { useMedia } from '../parts/use-media.ts';
import { cut, Picture } from './picture.tsx';
import { SvgLink } from './svg-link.tsx';

const soon = 90;
const top = 34;

/** Names stand before their bars; on a telephone, which has no room there, above them. */
const wide = { width: 1000, left: 330, right: 14, line: 22, bar: 3, ticks: 8, name: 24 } as const;
const narrow = { width: 350, left: 16, right: 14, line: 40, bar: 20, ticks: 4, name: 26 } as const;

type Held = DocumentsQuery['documents']['nodes'][number] & {
  readonly force: { readonly from: string | null; readonly through: string | null };
};

export const Validity = ({ filter }: { readonly filter: DocumentFilter }) => {
  const words = useWords();
  const today = todayInChina();
  const { width, left, right, line, bar, ticks, name } = useMedia('(width < 40rem)') ? narrow : wide;
  const { documents, total, loading, refusal, retry } = useHeld(filter, today);
  if (refusal) return <Refused refusal={refusal} retry={retry} />;
  if (loading) return <Loading />;
  const held = documents.filter((one): one is Held => Boolean(one.force?.through));
  if (held.length === 0) return <Empty>{words.pictures.none}</Empty>;
  const dateOf = (day: string): Date => new Date(day.length === 4 ? `${day}-01-01` : day);
  const firstDay = ({ force, date }: Held): string => force.from ?? date ?? daysAfter(force.through ?? today, -365);
  const days = held
    .flatMap((one) => [firstDay(one), one.force.through ?? today])
    .concat(today)
    .sort();
  const across = scaleUtc([dateOf(days[0] ?? today), dateOf(days.at(-1) ?? today)], [left, width - right]).nice();
  const state = ({ force }: Held): 'ended' | 'soon' | 'holds' => {
    const rest = daysBetween(today, force.through ?? today);
    return rest < 0 ? 'ended' : rest <= soon ? 'soon' : 'holds';
  };
  const height = top + held.length * line + 10;
  return (
    <>
      <Picture
        title={words.pictures.titles.validity}
        name="validity"
        width={width}
        height={height}
        head={[
          words.funding.document,
          words.funding.csvColumns.from,
          words.funding.csvColumns.through,
          words.funding.state,
        ]}
        rows={held.map((one) => [
          listedTitleOf(one),
          one.force.from,
          one.force.through,
          words.pictures.validity[state(one)],
        ])}
      >
        {across.ticks(ticks).map((tick) => (
          <g key={tick.getTime()}>
            <line className="grid" x1={across(tick)} x2={across(tick)} y1={top - 8} y2={height} />
            <text className="middle soft" x={across(tick)} y={14}>
              {tick.toISOString().slice(0, tick.getUTCMonth() === 0 ? 4 : 7)}
            </text>
          </g>
        ))}
        {held.map((one, at) => {
          const y = top + at * line;
          const [from, through] = [across(dateOf(firstDay(one))), across(dateOf(one.force.through ?? today))];
          return (
            <g key={one.id}>
              <text x={0} y={y + 13}>
                {cut([one.regionName, listedTitleOf(one)].filter((part) => part).join(' '), name)}
              </text>
              <SvgLink
                to={documentHref(one)}
                label={`${titleOf(one)}: ${words.force(one.force.from, one.force.through)}`}
              >
                <rect
                  className={`span-${state(one)}`}
                  x={from}
                  y={y + bar}
                  width={Math.max(3, through - from)}
                  height={barHeight}
                  rx={2}
                />
              </SvgLink>
            </g>
          );
        })}
        <line className="today" x1={across(dateOf(today))} x2={across(dateOf(today))} y1={top - 1} y2={height} />
        <text className="middle today-name" x={across(dateOf(today))} y={top - 4}>
          {words.funding.today}
        </text>
      </Picture>
      {held.length < total && <p className="facts">{words.pictures.drawnOf(held.length, total)}</p>}
    </>
  );
};

const barHeight = 13;

// As many as the server gives at once.
const mostDrawn = 100;

/**
 * Documents with a last day: those that hold still, the next to end on top, then those that ended, the last on top;
 * and how many there are in all.
 */
const useHeld = (filter: DocumentFilter, today: string) => {
  const askedOf = (expiresBetween: DocumentFilter['expiresBetween']) =>
    ({ filter: { ...filter, present: true, expiresBetween }, order: 'LAST_DAY', first: mostDrawn }) as const;
  const holding = useAnswer(Documents, askedOf({ from: today }));
  const ended = useAnswer(Documents, askedOf({ to: daysAfter(today, -1) }));
  const [first, then] = [holding.answer?.documents, ended.answer?.documents];
  const held = first?.nodes ?? [];
  return {
    documents: [...held, ...(then?.nodes ?? []).slice(0, mostDrawn - held.length).toReversed()],
    total: (first?.totalCount ?? 0) + (then?.totalCount ?? 0),
    loading: holding.loading || ended.loading,
    refusal: holding.refusal ?? ended.refusal,
    retry: holding.refusal ? holding.retry : ended.retry,
  };
};

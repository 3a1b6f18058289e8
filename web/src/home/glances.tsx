// The corpus at a glance: documents by year and place, sums by role, the agencies named most. Each line leads to what
// it counts.
import { useAnswer } from '../answers.ts';
import { Glance, type GlanceQuery, PlacesOf } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { Panel } from '../parts/panel.tsx';
import { agencyHref } from '../parts/places.ts';
import { RoleSums } from '../parts/role-sums.tsx';
import { Skeleton } from '../parts/state.tsx';
import { href } from '../route.ts';

export const Glances = () => {
  const words = useWords();
  const { answer } = useAnswer(Glance, {});
  return (
    <>
      <Panel title={words.home.years} to="/documents" link={undefined}>
        {answer ? <Years years={answer.years} /> : <Skeleton lines={7} />}
      </Panel>
      <Panel title={words.home.regions} to="/documents" link={undefined}>
        {answer ? <Places regions={answer.regions} /> : <Skeleton lines={7} />}
      </Panel>
      <Panel title={words.home.roles} to="/funding" link={words.home.funding}>
        {answer ? <RoleSums groups={answer.roles.nodes} greatest={(_, words) => words} /> : <Skeleton lines={6} />}
      </Panel>
      <Panel title={words.home.agencies} to="/agencies" link={words.home.allAgencies}>
        {answer ? <Agencies counts={answer.agencies} /> : <Skeleton lines={7} />}
      </Panel>
    </>
  );
};

type Bar = { readonly key: string; readonly name: string; readonly count: number; readonly to: string };

/** Counts as bars of one scale. */
const Bars = ({ bars }: { readonly bars: readonly Bar[] }) => {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="bars">
      {bars.map(({ key, name, count, to }) => (
        <li key={key}>
          <Link to={to}>
            <span lang="zh-CN">{name}</span>
            <i aria-hidden="true">
              <b style={{ width: `${(100 * count) / most}%` }} />
            </i>
            <span className="figure">{count.toLocaleString('en')}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
};

const longest = 9;

const Years = ({ years }: { readonly years: GlanceQuery['years'] }) => (
  <Bars
    bars={years
      .toSorted((a, b) => Number(b.value) - Number(a.value))
      .slice(0, longest)
      .map(({ value, count }) => ({ key: value, name: value, count, to: href('/documents', { year: value }) }))}
  />
);

/**
 * The places right below the outermost, which the counts of narrower ones are part of; all places where there are
 * none.
 */
const Places = ({ regions }: { readonly regions: GlanceQuery['regions'] }) => {
  const ids = regions.flatMap(({ id }) => id ?? []);
  const { answer } = useAnswer(PlacesOf, ids.length > 0 ? { ids } : null);
  if (!answer && ids.length > 0) return <Skeleton lines={7} />;
  const second = new Set(
    answer?.nodes.flatMap((node) => (node && 'partOf' in node && node.partOf && !node.partOf.partOf ? [node.id] : [])),
  );
  const shown = second.size > 0 ? regions.filter(({ id }) => id !== null && second.has(id)) : regions;
  return (
    <Bars
      bars={shown.slice(0, longest).map(({ id, value, count }) => ({
        key: id ?? value,
        name: value,
        count,
        to: href('/documents', { region: id }),
      }))}
    />
  );
};

/** The bodies named with most measures. */
const Agencies = ({ counts }: { readonly counts: GlanceQuery['agencies'] }) => (
  <Bars
    bars={counts.map(({ id, value, count }) => ({
      key: id ?? value,
      name: value,
      count,
      to: id === null ? href('/agencies', { text: value }) : agencyHref({ id }),
    }))}
  />
);

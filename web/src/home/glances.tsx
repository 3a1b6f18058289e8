// The corpus at a glance: documents by year and place, sums by role, the agencies named most. Each line leads to what it counts.
import { useAnswer } from '../answers.ts';
import { sizeWords } from '../form/amount.ts';
import { roles } from '../funding/funding-query.ts';
import { type AwardRole, Glance, type GlanceQuery, PlacesOf } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Figured } from '../parts/figured.tsx';
import { Link } from '../parts/link.tsx';
import { Panel } from '../parts/panel.tsx';
import { Skeleton } from '../parts/state.tsx';
import { RoleBadge } from '../parts/sum.tsx';
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
        {answer ? <Roles groups={answer.roles.nodes} /> : <Skeleton lines={6} />}
      </Panel>
      <Panel title={words.home.agencies} to="/agencies" link={words.home.all(answer?.agencies.totalCount)}>
        {answer ? <Agencies groups={answer.agencies.nodes} /> : <Skeleton lines={7} />}
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

/** The places right below the outermost, which the counts of narrower ones are part of; all places where there are none. */
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

type RoleGroup = GlanceQuery['roles']['nodes'][number];

/** For each role its sums in the unit that most have; roles are never added up or compared. */
const Roles = ({ groups }: { readonly groups: readonly RoleGroup[] }) => {
  const words = useWords();
  const language = useLanguage();
  const byRole = new Map(groups.map((group) => [group.key.toUpperCase().replace('-', '_'), group]));
  const lines = roles.flatMap((role) => {
    const group = byRole.get(role);
    const most = group?.amounts.toSorted((a, b) => b.count - a.count)[0];
    return group && most ? [{ role, group, most }] : [];
  });
  const size = (value: number, most: RoleGroup['amounts'][number]): string =>
    most.unit === 'ratio' ? `1:${value}` : sizeWords(value, most.unit, language);
  return (
    <Figured
      head={[words.funding.role, words.home.rows, words.home.median, words.home.greatest]}
      rows={lines.map(({ role, group, most }) => ({
        key: role,
        cells: [
          <RoleLink key={role} role={role} />,
          group.rows.toLocaleString('en'),
          size(most.median, most) + perWords(most.per),
          size(most.maximum, most),
        ],
      }))}
    />
  );
};

const perWords = (per: string | null): string => (per ? `/${per}` : '');

const RoleLink = ({ role }: { readonly role: AwardRole }) => (
  <Link to={href('/funding', { role })}>
    <RoleBadge role={role} />
  </Link>
);

const Agencies = ({ groups }: { readonly groups: GlanceQuery['agencies']['nodes'] }) => {
  const words = useWords();
  const counted = groups.map((group) => ({
    ...group,
    measures: group.entity && 'measures' in group.entity ? group.entity.measures.totalCount : 0,
  }));
  return (
    <Figured
      head={[words.ways.agencies, words.home.measures, words.home.rows]}
      rows={counted
        .toSorted((a, b) => b.measures - a.measures)
        .map(({ key, name, rows, measures }) => ({
          key,
          cells: [
            <Link key={key} to={href('/funding', { agency: key })} title={name} lang="zh-CN">
              {name}
            </Link>,
            measures.toLocaleString('en'),
            rows.toLocaleString('en'),
          ],
        }))}
    />
  );
};

// Figures that texts state, by words, industry and region.
import { after, usePages } from '../answers.ts';
import { Statistics } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Alone } from '../parts/alone.tsx';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { EntityPicker } from '../parts/entity-picker.tsx';
import { isAlone } from '../parts/is-alone.ts';
import { readList } from '../parts/list-parts.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { Empty, ListEnd, NothingYet } from '../parts/state.tsx';
import { TextField } from '../parts/text-field.tsx';
import { go, useRoute, withValues } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import { searchName } from '../saved/saved.ts';
import { StatisticItem } from './statistic-item.tsx';
import { type Statistic, statisticsTable } from './statistics-table.ts';
import './lists.css';

export const StatisticsView = () => {
  const words = useWords();
  const language = useLanguage();
  const { query } = useRoute();
  const text = query.get('text') ?? '';
  const industries = query.getAll('industry');
  const regions = query.getAll('region');
  const agencies = query.getAll('agency');
  const filter = {
    ...(text && { text }),
    ...(industries.length > 0 && { industries }),
    ...(regions.length > 0 && { regions }),
    ...(agencies.length > 0 && { agencies }),
    ...(isAlone(query) && { within: false }),
  };
  const list = usePages(Statistics, { filter, first: 50 }, ({ statistics }) => after(statistics));
  const total = list.pages[0]?.statistics.totalCount;
  return (
    <div className="listing">
      <PageTitle title={words.statistics.title} />
      <form className="bar" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={words.statistics.text}
          value={text}
          onChange={(value) => go(withValues(query, { text: value }), { replace: true })}
        />
        <EntityPicker
          kind="industry"
          label={words.funding.industry}
          chosen={industries}
          onChange={(industry) => go(withValues(query, { industry }))}
        />
        <EntityPicker
          kind="region"
          label={words.funding.region}
          chosen={regions}
          onChange={(region) => go(withValues(query, { region }))}
        />
        <EntityPicker
          kind="agency"
          label={words.documents.mentioning}
          chosen={agencies}
          onChange={(agency) => go(withValues(query, { agency }))}
        />
        <Alone />
      </form>
      <div className="bar tools">
        <p className="total" role="status">
          {total !== undefined && words.statistics.total(total)}
        </p>
        <DownloadMenu<Statistic>
          name="statistics"
          read={readList(Statistics, { filter }, ({ statistics }) => statistics)}
          table={(all) => statisticsTable(all, words, language)}
        />
        <SaveMenu name={searchName(words.statistics.title, text)} />
      </div>
      <ul className={list.stale ? 'items stale' : 'items'} aria-busy={list.loading}>
        {list.pages.flatMap(({ statistics }) =>
          statistics.nodes.map((one) => (
            <li key={one.id}>
              <StatisticItem statistic={one} withDocument />
            </li>
          )),
        )}
      </ul>
      {total === 0 && (query.size > 0 ? <Empty>{words.statistics.none}</Empty> : <NothingYet />)}
      <ListEnd {...list} />
    </div>
  );
};

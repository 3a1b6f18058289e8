// Figures that texts state of a thing, with the words that do.
import { after, usePages } from '../answers.ts';
import { type StatisticFilter, Statistics as StatisticsOf } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { StatisticItem } from '../lists/statistic-item.tsx';
import { type Statistic, statisticsTable } from '../lists/statistics-table.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { readList } from '../parts/list-parts.ts';
import { Panel } from '../parts/panel.tsx';
import { ListEnd } from '../parts/state.tsx';

export const Statistics = ({ filter }: { readonly filter: StatisticFilter }) => {
  const words = useWords();
  const language = useLanguage();
  const list = usePages(StatisticsOf, { filter, first: 10 }, ({ statistics }) => after(statistics));
  const total = list.pages[0]?.statistics.totalCount;
  if (total === 0) return null;
  return (
    <Panel
      title={`${words.statistics.title} ${total?.toLocaleString('en') ?? ''}`}
      tools={
        <DownloadMenu<Statistic>
          name="statistics"
          read={readList(StatisticsOf, { filter }, ({ statistics }) => statistics)}
          table={(all) => statisticsTable(all, words, language)}
        />
      }
    >
      <ul className="items">
        {list.pages.flatMap(({ statistics }) =>
          statistics.nodes.map((one) => (
            <li key={one.id}>
              <StatisticItem statistic={one} withDocument />
            </li>
          )),
        )}
      </ul>
      <ListEnd {...list} />
    </Panel>
  );
};

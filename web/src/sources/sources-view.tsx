// The texts that were read: from where, by which rules, whether all of each could be read; and, with the token, the
// intake of further ones.
import { after, usePages } from '../answers.ts';
import { Sources } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { readList } from '../parts/list-parts.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { Empty, ListEnd } from '../parts/state.tsx';
import { Intake } from './intake.tsx';
import { Jobs } from './jobs.tsx';
import { SourceItem } from './source-item.tsx';
import { type ListedSource, sourcesTable } from './sources-table.ts';
import { useIntake } from './use-intake.ts';
import '../lists/lists.css';
import './sources.css';

export const SourcesView = () => {
  const words = useWords();
  const intake = useIntake();
  const list = usePages(Sources, { first: 100 }, ({ sources }) => after(sources));
  const total = list.pages[0]?.sources.totalCount;
  return (
    <div className="listing">
      <PageTitle title={words.sources.title}>
        <p className="lead">{words.sources.lead}</p>
      </PageTitle>
      <Intake intake={intake} />
      <Jobs intake={intake} />
      <div className="bar tools">
        <h2 className="sources-total" role="status">
          {total === undefined ? words.sources.held : words.sources.total(total)}
        </h2>
        <DownloadMenu<ListedSource>
          name="sources"
          read={readList(Sources, {}, ({ sources }) => sources)}
          table={(all) => sourcesTable(all, words)}
        />
      </div>
      <ul className="items" aria-busy={list.loading}>
        {list.pages.flatMap(({ sources }) =>
          sources.nodes.map((source) => <SourceItem key={source.id} source={source} intake={intake} />),
        )}
      </ul>
      {total === 0 && <Empty>{words.sources.none}</Empty>}
      <ListEnd {...list} />
    </div>
  );
};

// The texts that were read: from where, by which rules, whether all of each could be read. They are added, read again and removed at the command line.
import { after, usePages } from '../answers.ts';
import { Sources } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Empty, ListEnd } from '../parts/state.tsx';
import { href } from '../route.ts';
import '../lists/lists.css';

export const SourcesView = () => {
  const words = useWords();
  const list = usePages(Sources, { first: 100 }, ({ sources }) => after(sources));
  const total = list.pages[0]?.sources.totalCount;
  return (
    <div className="listing">
      <PageTitle title={words.sources.title}>
        <p className="lead">{words.sources.lead}</p>
        <p role="status" className="facts">
          {total !== undefined && words.sources.total(total)}
        </p>
      </PageTitle>
      <ul className="items" aria-busy={list.loading}>
        {list.pages.flatMap(({ sources }) =>
          sources.nodes.map((source) => (
            <li key={source.id}>
              <Link to={href('/document', { id: source.documents[0]?.id, source: source.id })} lang="zh-CN">
                {source.title}
              </Link>
              <p className="facts">
                <span className={`state ${source.status === 'COMPLETE' ? 'state-in_force' : 'state-not_yet'}`}>
                  {words.sources.states[source.status]}
                </span>
                {words.document.length(source.length)} · {words.sources.rules} {source.rules}
              </p>
              {source.origins.map(({ path, url }) => (
                <p key={path} className="facts">
                  {url && /^https?:\/\//u.test(url) ? (
                    <a href={url} rel="noreferrer" target="_blank">
                      {path}
                    </a>
                  ) : (
                    path
                  )}
                </p>
              ))}
            </li>
          )),
        )}
      </ul>
      {total === 0 && <Empty>{words.state.nothingYet}</Empty>}
      <ListEnd {...list} />
    </div>
  );
};

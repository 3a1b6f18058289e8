// What the reader keeps in this browser: searches with their feeds, and lists.
import { asJson } from '../form/take-away.ts';
import { useWords } from '../language.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty } from '../parts/state.tsx';
import { feedAddress, type Saved, saved } from './saved.ts';
import '../lists/lists.css';

export const SavedView = () => {
  const words = useWords();
  const all = saved.use();
  const lists = Map.groupBy(all, ({ list }) => list);
  const searches = lists.get('') ?? [];
  return (
    <div className="listing saved">
      <PageTitle title={words.saved.title}>
        <p className="lead">{words.saved.lead}</p>
      </PageTitle>
      <div className="bar tools">
        <p className="total">
          <a href={feedAddress({})} type="application/atom+xml">
            {words.saved.allFeed}
          </a>
        </p>
        {all.length > 0 && (
          <DownloadMenu<Saved>
            name="saved"
            read={async () => ({ rows: all, total: all.length, after: null })}
            formats={{ json: asJson }}
          />
        )}
      </div>
      {all.length === 0 && <Empty>{words.saved.none}</Empty>}
      {searches.length > 0 && (
        <Panel title={words.saved.searches}>
          <Items items={searches} />
        </Panel>
      )}
      {[...lists].map(
        ([list, items]) =>
          list && (
            <section key={list}>
              <Panel title={list}>
                <Items items={items} />
              </Panel>
            </section>
          ),
      )}
    </div>
  );
};

const Items = ({ items }: { readonly items: readonly Saved[] }) => {
  const words = useWords();
  const all = saved.use();
  return (
    <ul className="items">
      {items.map((one) => (
        <li key={`${one.list} ${one.name}`} className="saved-item">
          <Link to={one.to} lang="zh-CN">
            {one.name}
          </Link>
          {one.feed && (
            <a href={one.feed} type="application/atom+xml">
              Atom
            </a>
          )}
          <button
            type="button"
            className="quiet"
            aria-label={words.filter.remove(one.name)}
            onClick={() => saved.set(all.filter((other) => other !== one))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
};

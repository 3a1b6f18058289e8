// What the reader keeps in this browser, and with the token on the server: searches with their feeds, and lists. What
// is removed can be had back.
import { useState } from 'react';
import { tableOf } from '../form/take-away.ts';
import { sharedAddress, useLanguage, useWords } from '../language.ts';
import { TokenForm } from '../mend/token-form.tsx';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty, RefusalNote } from '../parts/state.tsx';
import { feedAddress, type Saved } from './saved.ts';
import { type Shelf, useSameOnServer, useShelf } from './use-shelf.ts';
import '../lists/lists.css';

export const SavedView = () => {
  const words = useWords();
  const language = useLanguage();
  const shelf = useShelf();
  const unequal = useSameOnServer();
  const [removed, setRemoved] = useState<Saved | null>(null);
  const { all } = shelf;
  const refusal = shelf.refusal ?? unequal;
  const forget = (one: Saved): void => {
    shelf.forget(one);
    setRemoved(one);
  };
  const lists = Map.groupBy(all, ({ list }) => list);
  const searches = lists.get('') ?? [];
  return (
    <div className="listing saved">
      <PageTitle title={words.saved.title}>
        <p className="lead">{words.saved.lead}</p>
      </PageTitle>
      <div className="bar tools">
        <p className="total">
          <a href={feedAddress({}, language)} type="application/atom+xml">
            {words.saved.allFeed}
          </a>
        </p>
        {all.length > 0 && (
          <DownloadMenu<Saved>
            name="saved"
            read={async () => ({ rows: all, total: all.length, after: null })}
            table={(kept) => tableOf(words.saved.title, words.saved.cells, kept.map(cellsOf))}
          />
        )}
      </div>
      <TokenForm why={words.saved.needsToken} />
      {refusal && <RefusalNote refusal={refusal} />}
      <p role="status" className="facts">
        {removed && (
          <>
            {words.saved.removed(removed.name)}{' '}
            <button
              type="button"
              className="quiet"
              onClick={() => {
                shelf.keep(removed);
                setRemoved(null);
              }}
            >
              {words.saved.undo}
            </button>
          </>
        )}
      </p>
      {all.length === 0 && <Empty>{words.saved.none}</Empty>}
      {searches.length > 0 && (
        <Panel title={words.saved.searches}>
          <Items items={searches} forget={forget} />
        </Panel>
      )}
      {[...lists].map(
        ([list, items]) =>
          list && (
            <section key={list}>
              <Panel title={list}>
                <Items items={items} forget={forget} />
              </Panel>
            </section>
          ),
      )}
    </div>
  );
};

const cellsOf = ({ list, name, to, feed }: Saved) => ({
  list,
  name,
  feed: feed && location.origin + feed,
  link: sharedAddress(to),
});

type ItemsProps = { readonly items: readonly Saved[]; readonly forget: Shelf['forget'] };

const Items = ({ items, forget }: ItemsProps) => {
  const words = useWords();
  return (
    <ul className="items">
      {items.map((one) => (
        <li key={`${one.list} ${one.name}`} className="saved-item">
          <Link to={one.to} lang="zh-CN">
            {one.name}
          </Link>
          {one.onServer && <small className="inline">{words.saved.onServer}</small>}
          {one.feed && (
            <a href={one.feed} type="application/atom+xml">
              Atom
            </a>
          )}
          <button
            type="button"
            className="quiet"
            aria-label={words.filter.remove(one.name)}
            onClick={() => forget(one)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
};

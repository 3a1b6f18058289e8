// Keeps what is shown: a search by a name, or a thing in a list; and offers the feed of a search.
import { type FormEvent, useState } from 'react';
import { useWords } from '../language.ts';
import { Menu } from '../parts/menu.tsx';
import { useRoute } from '../route.ts';
import { ListField } from './list-field.tsx';
import { useShelf } from './use-shelf.ts';

type Props = {
  /** The name that is offered. */
  readonly name: string;
  readonly feed?: string;
  /** Keeps a thing in a list, not a search. */
  readonly inList?: boolean;
};

export const SaveMenu = ({ name, feed, inList = false }: Props) => {
  const words = useWords();
  const { path, query } = useRoute();
  const { keep: keepOne, refusal } = useShelf();
  const [said, setSaid] = useState<string | null>(null);
  const [list, setList] = useState<string>(words.saved.firstList);
  const [isKept, setIsKept] = useState(false);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const called = (said ?? name).trim();
    if (called === '' || (inList && list.trim() === '')) return;
    const to = `${path}${query.size > 0 ? `?${query}` : ''}`;
    keepOne({ list: inList ? list.trim() : '', name: called, to, feed: feed ?? null });
    setIsKept(true);
  };
  return (
    <Menu label={inList ? words.saved.add : words.saved.save}>
      <form className="save" onSubmit={keep}>
        <label className="field">
          <span>{words.saved.name}</span>
          <input
            value={said ?? name}
            maxLength={100}
            onChange={(event) => {
              setSaid(event.target.value);
              setIsKept(false);
            }}
          />
        </label>
        {inList && <ListField value={list} onChange={setList} />}
        <button type="submit" className="primary">
          {words.saved.keep}
        </button>
        <p role="status" className="facts">
          {isKept && words.saved.kept}
          {isKept && refusal && ` ${words.saved.notOnServer}`}
        </p>
      </form>
      {feed && (
        <a href={feed} type="application/atom+xml">
          {words.saved.feed}
        </a>
      )}
    </Menu>
  );
};

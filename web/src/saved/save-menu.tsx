// Keeps what is shown: a search by a name, or a thing in a list; and offers the feed of a search.
import { type FormEvent, useState } from 'react';
import { useWords } from '../language.ts';
import { Menu } from '../parts/menu.tsx';
import { useRoute } from '../route.ts';
import { ListField } from './list-field.tsx';
import { longestName } from './saved.ts';
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
  const [list, setList] = useState<string>(words.saved.firstList);
  const to = `${path}${query.size > 0 ? `?${query}` : ''}`;
  return (
    <Menu label={inList ? words.saved.add : words.saved.save}>
      <SaveForm key={to} name={name} to={to} feed={feed ?? null} list={inList ? list : null} onList={setList} />
      {feed && (
        <a href={feed} type="application/atom+xml">
          {words.saved.feed}
        </a>
      )}
    </Menu>
  );
};

type FormProps = {
  readonly name: string;
  readonly to: string;
  readonly feed: string | null;
  /** Null for searches. */
  readonly list: string | null;
  readonly onList: (list: string) => void;
};

/** Asks how one address is to be called; another address is another thing, of which nothing is said yet. */
const SaveForm = ({ name, to, feed, list, onList }: FormProps) => {
  const words = useWords();
  const { keep: keepOne, refusal } = useShelf();
  const [said, setSaid] = useState<string | null>(null);
  const [isKept, setIsKept] = useState(false);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const called = (said ?? name).trim();
    if (called === '' || list?.trim() === '') return;
    const [kept] = keepOne({ list: list?.trim() ?? '', name: called, to, feed });
    setSaid(kept?.name ?? called);
    setIsKept(true);
  };
  return (
    <form className="save" onSubmit={keep}>
      <label className="field">
        <span>{words.saved.name}</span>
        <input
          value={said ?? name}
          maxLength={longestName}
          onChange={(event) => {
            setSaid(event.target.value);
            setIsKept(false);
          }}
        />
      </label>
      {list !== null && <ListField value={list} onChange={onList} />}
      <button type="submit" className="primary">
        {words.saved.keep}
      </button>
      <p role="status" className="facts">
        {isKept && words.saved.kept}
        {isKept && refusal && ` ${words.saved.notOnServer}`}
      </p>
    </form>
  );
};

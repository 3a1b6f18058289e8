// Puts the rows that are chosen into a list of what the reader keeps, each by its sum and measure.
import { type FormEvent, useState } from 'react';
import { toRefusal } from '../ask.ts';
import { amountWords } from '../form/amount.ts';
import { type Language, useLanguage, useWords } from '../language.ts';
import { listedTitleOf } from '../parts/document-name.tsx';
import { allRows } from '../parts/list-parts.ts';
import { Menu } from '../parts/menu.tsx';
import { documentHref } from '../parts/places.ts';
import { ListField } from '../saved/list-field.tsx';
import { useShelf } from '../saved/use-shelf.ts';
import type { readFunding } from './funding-query.ts';
import type { Line, Row } from './line.ts';
import { readChosen } from './read-chosen.ts';
import type { Selection } from './selection.ts';

type Props = {
  readonly selection: Selection;
  readonly count: number | undefined;
  readonly lines: readonly Line[];
  readonly asked: ReturnType<typeof readFunding>;
};

// A list is read by people; whoever wants more keeps the search itself.
const most = 500;

export const KeepChosen = ({ selection, count, lines, asked }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const { keep, refusal } = useShelf();
  const [list, setList] = useState<string>(words.saved.firstList);
  const [said, setSaid] = useState('');
  const isTooMany = count === undefined || count > most;
  const put = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (list.trim() === '' || isTooMany) return;
    try {
      const rows = await allRows(readChosen(selection, lines, asked), new AbortController().signal);
      keep(...itemsOf(rows, list.trim(), language));
      setSaid(words.saved.kept);
    } catch (error) {
      const { code } = toRefusal(error);
      setSaid(words.refusals[code] ?? code);
    }
  };
  return (
    <Menu label={words.saved.add}>
      {isTooMany ? (
        <p className="facts">{words.funding.tooManyToKeep(most)}</p>
      ) : (
        <form className="save" onSubmit={put}>
          <ListField value={list} onChange={setList} />
          <button type="submit" className="primary">
            {words.saved.keep}
          </button>
          <p role="status" className="facts">
            {said}
            {said && refusal && ` ${words.saved.notOnServer}`}
          </p>
        </form>
      )}
    </Menu>
  );
};

/** Rows as things of a list, each by its sum, measure and document. */
const itemsOf = (rows: readonly Row[], list: string, language: Language) =>
  rows.map(({ award, measure, document, provenance }) => ({
    list,
    name: [amountWords(award, language), measure.title, listedTitleOf(document)].join(' · '),
    to: documentHref(document, provenance),
    feed: null,
  }));

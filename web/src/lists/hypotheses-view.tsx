// Hypotheses of research papers by topic and by what became of them.
import { after, usePages } from '../answers.ts';
import { Hypotheses, type Outcome } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Choices } from '../parts/choices.tsx';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { readList } from '../parts/list-parts.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { Empty, ListEnd, NothingYet } from '../parts/state.tsx';
import { TextField } from '../parts/text-field.tsx';
import { go, known, useRoute, withValues } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import { searchName } from '../saved/saved.ts';
import { type Hypothesis, hypothesesTable } from './hypotheses-table.ts';
import { HypothesisItem } from './hypothesis-item.tsx';
import './lists.css';

const outcomes: readonly Outcome[] = ['SUPPORTED', 'PARTIAL', 'REJECTED', 'REVERSED', 'UNTESTED'];

export const HypothesesView = () => {
  const words = useWords();
  const { query } = useRoute();
  const text = query.get('text') ?? '';
  const chosen = known(query, 'outcome', outcomes);
  const filter = { ...(text && { text }), ...(chosen.length > 0 && { outcomes: chosen }) };
  const list = usePages(Hypotheses, { filter, first: 50 }, ({ hypotheses }) => after(hypotheses));
  const total = list.pages[0]?.hypotheses.totalCount;
  return (
    <div className="listing">
      <PageTitle title={words.hypotheses.title} />
      <form className="bar" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={words.hypotheses.text}
          value={text}
          onChange={(value) => go(withValues(query, { text: value }), { replace: true })}
        />
        <Choices
          label={words.hypotheses.outcome}
          values={outcomes}
          chosen={chosen}
          name={(outcome) => words.outcomes[outcome]}
          onChange={(outcome) => go(withValues(query, { outcome }))}
        />
      </form>
      <div className="bar tools">
        <p className="total" role="status">
          {total !== undefined && words.hypotheses.total(total)}
        </p>
        <DownloadMenu<Hypothesis>
          name="hypotheses"
          read={readList(Hypotheses, { filter }, ({ hypotheses }) => hypotheses)}
          table={(all) => hypothesesTable(all, words)}
        />
        <SaveMenu name={searchName(words.hypotheses.title, text)} />
      </div>
      <ul className={list.stale ? 'items stale' : 'items'} aria-busy={list.loading}>
        {list.pages.flatMap(({ hypotheses }) =>
          hypotheses.nodes.map((one) => (
            <li key={one.id}>
              <HypothesisItem hypothesis={one} />
            </li>
          )),
        )}
      </ul>
      {total === 0 && (query.size > 0 ? <Empty>{words.hypotheses.none}</Empty> : <NothingYet />)}
      <ListEnd {...list} />
    </div>
  );
};

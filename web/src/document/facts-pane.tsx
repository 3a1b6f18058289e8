// What a document states, kind by kind: measures, hypotheses, statistics, references, and what could not be read.
import { type ReactNode, useState } from 'react';
import { after, type Pages, usePages } from '../answers.ts';
import { Diagnostics, Hypotheses, Measures, Statistics } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { HypothesisItem } from '../lists/hypothesis-item.tsx';
import { StatisticItem } from '../lists/statistic-item.tsx';
import { Requirement } from '../parts/requirement.tsx';
import { ListEnd } from '../parts/state.tsx';
import { DiagnosticItem } from './diagnostic-item.tsx';
import type { DocumentAnswer } from './document-view.tsx';
import { MeasureItem } from './measure-item.tsx';
import { References } from './references.tsx';

const kinds = ['measures', 'hypotheses', 'statistics', 'references', 'diagnostics'] as const;
type Kind = (typeof kinds)[number];

type Props = { readonly document: DocumentAnswer; readonly source: string };

export const FactsPane = ({ document, source }: Props) => {
  const words = useWords();
  const asked = { filter: { source }, first: 50 };
  const measures = usePages(Measures, asked, (page) => after(page.measures));
  const hypotheses = usePages(Hypotheses, asked, (page) => after(page.hypotheses));
  const statistics = usePages(Statistics, asked, (page) => after(page.statistics));
  const diagnostics = usePages(Diagnostics, asked, (page) => after(page.diagnostics));
  const counts: Readonly<Record<Kind, number | undefined>> = {
    measures: measures.pages[0]?.measures.totalCount,
    hypotheses: hypotheses.pages[0]?.hypotheses.totalCount,
    statistics: statistics.pages[0]?.statistics.totalCount,
    references: undefined,
    diagnostics: diagnostics.pages[0]?.diagnostics.totalCount,
  };
  const [chosen, setChosen] = useState<Kind | null>(null);
  const shown = chosen ?? kinds.find((kind) => (counts[kind] ?? 0) > 0) ?? 'measures';
  const lists: Readonly<Record<Kind, () => ReactNode>> = {
    measures: () => (
      <>
        <DocumentConditions document={document} />
        <List
          list={measures}
          items={(page) => page.measures.nodes}
          draw={(one) => <MeasureItem measure={one} document={document} />}
        />
      </>
    ),
    hypotheses: () => (
      <List
        list={hypotheses}
        items={(page) => page.hypotheses.nodes}
        draw={(one) => <HypothesisItem hypothesis={one} inDocument />}
      />
    ),
    statistics: () => (
      <List
        list={statistics}
        items={(page) => page.statistics.nodes}
        draw={(one) => <StatisticItem statistic={one} />}
      />
    ),
    references: () => <References id={document.id} />,
    diagnostics: () => (
      <List
        list={diagnostics}
        items={(page) => page.diagnostics.nodes.map((one, index) => ({ ...one, id: `${index}` }))}
        draw={(one) => <DiagnosticItem diagnostic={one} document={document} source={source} />}
      />
    ),
  };
  return (
    <section className="pane facts-pane" aria-label={words.document.paneNames.facts}>
      <fieldset className="kinds" aria-label={words.document.paneNames.facts}>
        {kinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={kind === shown} onClick={() => setChosen(kind)}>
            {words.document.kinds[kind]} {counts[kind] !== undefined && <small>{counts[kind]}</small>}
          </button>
        ))}
      </fieldset>
      <div>
        {counts[shown] === 0 && <p className="none">{words.document.noFacts}</p>}
        {lists[shown]()}
      </div>
    </section>
  );
};

type ListProps<Page, Item> = {
  readonly list: Pages<Page>;
  readonly items: (page: Page) => readonly Item[];
  readonly draw: (item: Item) => ReactNode;
};

const List = <Page, Item extends { readonly id: string }>({ list, items, draw }: ListProps<Page, Item>) => (
  <>
    <ul className="items">
      {list.pages.map((page, number) => items(page).map((item) => <li key={`${number} ${item.id}`}>{draw(item)}</li>))}
    </ul>
    <ListEnd {...list} />
  </>
);

/** Conditions of the whole document, stated once for all its measures. */
const DocumentConditions = ({ document }: { readonly document: DocumentAnswer }) => {
  const words = useWords();
  if (document.conditions.length === 0) return null;
  return (
    <div className="shared">
      <h3>{words.document.conditions}</h3>
      <ul className="conditions" lang="zh-CN">
        {document.conditions.map((one) => (
          <li key={one.id}>
            <Requirement one={one} />
          </li>
        ))}
      </ul>
    </div>
  );
};

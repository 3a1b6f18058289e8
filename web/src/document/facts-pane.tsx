// What a document states, kind by kind: measures, hypotheses, statistics, references, and what could not be read.
import { Fragment, type ReactNode, useDeferredValue, useRef, useState } from 'react';
import { after, type Pages, useAnswer, usePages } from '../answers.ts';
import { Timeline } from '../entity/timeline.tsx';
import type { Span } from '../form/span.ts';
import {
  Diagnostics,
  DocumentTimeline,
  Hypotheses,
  type MeasureFactsFragment,
  Measures,
  Statistics,
} from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { HypothesisItem } from '../lists/hypothesis-item.tsx';
import { StatisticItem } from '../lists/statistic-item.tsx';
import { Requirement } from '../parts/requirement.tsx';
import { ListEnd, Loading, Refused } from '../parts/state.tsx';
import { DiagnosticItem } from './diagnostic-item.tsx';
import type { DocumentAnswer } from './document-view.tsx';
import { isStatedBy, measuresOf } from './marks.ts';
import { MeasureItem } from './measure-item.tsx';
import { References } from './references.tsx';
import { useFollow } from './use-reading-place.ts';

const kinds = ['measures', 'hypotheses', 'statistics', 'references', 'timeline', 'diagnostics'] as const;
type Kind = (typeof kinds)[number];

type Props = {
  readonly document: DocumentAnswer;
  readonly source: string;
  /** Where the reader is in the text. */
  readonly place: number | null;
  /** The words of the address. */
  readonly at: Span | null;
  /** Whether it can be seen: what cannot is not drawn. */
  readonly isShown: boolean;
};

export const FactsPane = ({ document, source, place, at, isShown }: Props) => {
  const words = useWords();
  const asked = { filter: { source }, first: 50 };
  const measures = usePages(Measures, measuresOf(source), (page) => after(page.measures));
  const hypotheses = usePages(Hypotheses, asked, (page) => after(page.hypotheses));
  const statistics = usePages(Statistics, asked, (page) => after(page.statistics));
  const diagnostics = usePages(Diagnostics, asked, (page) => after(page.diagnostics));
  const counts: Readonly<Record<Kind, number | undefined>> = {
    measures: measures.pages[0]?.measures.totalCount,
    hypotheses: hypotheses.pages[0]?.hypotheses.totalCount,
    statistics: statistics.pages[0]?.statistics.totalCount,
    references: undefined,
    timeline: undefined,
    diagnostics: diagnostics.pages[0]?.diagnostics.totalCount,
  };
  const [chosen, setChosen] = useState<Kind | null>(null);
  const pane = useRef<HTMLElement>(null);
  const all = measures.pages.flatMap((page) => page.measures.nodes);
  const current = measureAt(all, at) ?? measureBefore(all, place);
  useFollow(pane, current?.id ?? null);
  const shown = chosen ?? kinds.find((kind) => (counts[kind] ?? 0) > 0) ?? 'measures';
  const lists: Readonly<Record<Kind, () => ReactNode>> = {
    measures: () => (
      <>
        <DocumentConditions document={document} />
        <List
          list={measures}
          items={(page) => page.measures.nodes}
          draw={(one) => <MeasureItem measure={one} document={document} at={at} isCurrent={one.id === current?.id} />}
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
    timeline: () => <DocumentTime id={document.id} />,
    diagnostics: () => (
      <List
        list={diagnostics}
        items={(page) => page.diagnostics.nodes.map((one, index) => ({ ...one, id: `${index}` }))}
        draw={(one) => <DiagnosticItem diagnostic={one} document={document} source={source} />}
      />
    ),
  };
  return (
    <section className="pane facts-pane" aria-label={words.document.paneNames.facts} ref={pane}>
      <fieldset className="kinds" aria-label={words.document.paneNames.facts}>
        {kinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={kind === shown} onClick={() => setChosen(kind)}>
            {words.document.kinds[kind]} {counts[kind] !== undefined && <small>{counts[kind]}</small>}
          </button>
        ))}
      </fieldset>
      <div>
        {counts[shown] === 0 && <p className="none">{words.document.noFacts}</p>}
        {/* a list of its own for each kind: pages of one are none of another */}
        {isShown && <Fragment key={shown}>{lists[shown]()}</Fragment>}
      </div>
    </section>
  );
};

/** The measure that states a fact in these words. */
const measureAt = (measures: readonly MeasureFactsFragment[], at: Span | null): MeasureFactsFragment | undefined =>
  at === null
    ? undefined
    : measures.find((measure) => [...measure.awards, ...measure.conditions].some((fact) => isStatedBy(fact, at)));

/** The last measure that begins at or before a place. */
const measureBefore = (
  measures: readonly MeasureFactsFragment[],
  place: number | null,
): MeasureFactsFragment | undefined =>
  place === null ? undefined : measures.findLast(({ provenance }) => provenance.span.start <= place);

type ListProps<Page, Item> = {
  readonly list: Pages<Page>;
  readonly items: (page: Page) => readonly Item[];
  readonly draw: (item: Item) => ReactNode;
};

const List = <Page, Item extends { readonly id: string }>({ list, items, draw }: ListProps<Page, Item>) => {
  // drawn in small steps, between which the reader can scroll and type
  const pages = useDeferredValue(list.pages, none);
  return (
    <>
      <ul className="items">
        {pages.map((page, number) => items(page).map((item) => <li key={`${number} ${item.id}`}>{draw(item)}</li>))}
      </ul>
      <ListEnd {...list} />
    </>
  );
};

const none: readonly never[] = [];

const DocumentTime = ({ id }: { readonly id: string }) => {
  const { answer, loading, refusal, retry } = useAnswer(DocumentTimeline, { id, first: 100 });
  if (refusal) return <Refused refusal={refusal} retry={retry} />;
  if (loading) return <Loading />;
  const { nodes, totalCount } = answer?.document?.timeline ?? { nodes: [], totalCount: 0 };
  return <Timeline events={nodes} total={totalCount} several={false} />;
};

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

// A document: its front matter, its text opened at a span, its outline at one side and its facts at the other.
import { lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { useAnswer, useLaterAnswer } from '../answers.ts';
import { Document, type DocumentQuery, Original, SourceDocuments } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { parseSpan } from '../parts/places.ts';
import { useSearched } from '../parts/searched.ts';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { useMedia } from '../parts/use-media.ts';
import { go, useRoute, withValues } from '../route.ts';
import { FactsPane } from './facts-pane.tsx';
import { FrontMatter } from './front-matter.tsx';
import { useMeasures } from './marks.ts';
import { OutlinePane } from './outline-pane.tsx';
import { References } from './references.tsx';
import { TextPane } from './text-pane.tsx';
import { useOutline } from './use-outline.ts';
import { useReadingPlace } from './use-reading-place.ts';
import './document.css';

const OriginalPane = lazy(async () => ({ default: (await import('../original/original-pane.tsx')).OriginalPane }));

export type DocumentAnswer = NonNullable<DocumentQuery['document']>;
type Source = DocumentAnswer['sources'][number];

export const DocumentView = () => {
  const words = useWords();
  const { query } = useRoute();
  const source = query.get('source');
  const named = query.get('id');
  const called = useAnswer(Document, asked(named));
  // By its text, where that goes by another name: for its number was corrected, or none is told.
  const held = called.answer?.document?.sources.some((one) => one.source.id === source);
  const isUnknown = named === null || (source !== null && called.answer !== undefined && !held);
  const found = useAnswer(SourceDocuments, isUnknown && source ? { id: source } : null);
  const ofText = useAnswer(Document, isUnknown ? asked(found.answer?.source?.documents[0]?.id ?? null) : null);
  const questions = [called, found, ofText];

  const refused = questions.find(({ refusal }) => refusal);
  if (refused?.refusal) return <Refused refusal={refused.refusal} retry={refused.retry} />;
  if (questions.some(({ loading }) => loading)) return <Loading />;
  const document = ofText.answer?.document ?? called.answer?.document;
  if (!document) {
    return (
      <Empty>
        <PageTitle title={words.document.notFound} />
        <p>{words.document.notFoundNote}</p>
      </Empty>
    );
  }
  const shown = document.sources.find((one) => one.source.id === source) ?? document.sources[0];
  return (
    <article className="document">
      <FrontMatter document={document} shown={shown} />
      {shown ? (
        <Reading key={shown.source.id} document={document} shown={shown} />
      ) : (
        <section className="absent">
          <Empty>{words.document.absent}</Empty>
          <References id={document.id} />
        </section>
      )}
    </article>
  );
};

const asked = (id: string | null) => (id === null ? null : { id, asOf: 'TODAY' as const });

const panes = ['outline', 'text', 'facts'] as const;

/** Outline, text and facts: side by side where there is room, one at a time where there is not. */
const Reading = ({ document, shown }: { readonly document: DocumentAnswer; readonly shown: Source }) => {
  const words = useWords();
  const { query } = useRoute();
  const [pane, setPane] = useState<(typeof panes)[number]>('text');
  const isNarrow = useMedia('(width < 56rem)'); // as in document.css: one pane at a time
  const reading = useRef<HTMLDivElement>(null);
  const show = (one: (typeof panes)[number]): void => {
    setPane(one);
    requestAnimationFrame(() => {
      const marked = one === 'text' ? reading.current?.querySelector('[data-target]') : null;
      if (marked) marked.scrollIntoView({ block: 'center' });
      else reading.current?.scrollIntoView();
    });
  };
  const outline = useOutline(shown.source.id);
  const measures = useMeasures(shown.source.id);
  const place = useReadingPlace(reading);
  const at = query.get('at');
  const [former, setFormer] = useState(at);
  if (former !== at) {
    setFormer(at);
    setPane('text'); // a link to words shows the words
  }
  const target = parseSpan(at) ?? (document.whole === false && shown.span.start > 0 ? partStart(shown) : null);
  const { original, view, setView } = useView(shown.source.id, reading, place);
  const searched = useSearched(query);
  return (
    <>
      {original?.isPdf && (
        <fieldset className="views" aria-label={words.document.shown}>
          {views.map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
              {words.document.views[one]}
            </button>
          ))}
        </fieldset>
      )}
      <fieldset className="panes" aria-label={words.document.panes}>
        {panes.map((one) => (
          <button key={one} type="button" aria-pressed={pane === one} onClick={() => show(one)}>
            {words.document.paneNames[one]}
          </button>
        ))}
      </fieldset>
      <div className="reading" data-pane={pane} ref={reading}>
        <OutlinePane outline={outline} place={place} />
        {original?.isPdf && view === 'original' ? (
          <Suspense fallback={<Loading />}>
            <OriginalPane
              {...{ document, original, outline, target, measures, searched }}
              source={shown.source.id}
              opensAt={place}
            />
          </Suspense>
        ) : (
          <TextPane
            {...{ document, outline, target, measures, searched }}
            source={shown.source.id}
            length={shown.source.length}
          />
        )}
        <FactsPane
          document={document}
          source={shown.source.id}
          place={place}
          at={parseSpan(at)}
          isShown={!isNarrow || pane === 'facts'}
        />
      </div>
    </>
  );
};

const views = ['text', 'original'] as const;
type View = (typeof views)[number];

/**
 * Whether the text or the file that it was read from is shown; what is chosen stays while one goes from fact to fact.
 */
const useView = (source: string, reading: RefObject<HTMLElement | null>, place: number | null) => {
  const { query } = useRoute();
  const original = useLaterAnswer(Original, { source }).answer?.source?.original ?? null;
  const [view, setView] = useState<View>(query.get('view') === 'original' ? 'original' : 'text');
  return {
    original,
    view,
    setView: (to: View): void => {
      setView(to);
      go(withValues(query, { view: to === 'original' ? to : null }), { replace: true });
      if (to === 'text') requestAnimationFrame(() => passageAt(reading.current, place)?.scrollIntoView());
    },
  };
};

/** The last passage that begins at a place of the text or before it. */
const passageAt = (reading: HTMLElement | null, place: number | null): HTMLElement | undefined =>
  [...(reading?.querySelectorAll<HTMLElement>('.text [data-start]') ?? [])].findLast(
    ({ dataset }) => Number(dataset['start']) <= (place ?? 0),
  );

/** Where a titled part begins: nothing is marked, the text opens there. */
const partStart = ({ span }: Source) => ({ start: span.start, end: span.start });

// A document: its front matter, its text opened at a span, its outline at one side and its facts at the other.
import { useRef, useState } from 'react';
import { useAnswer } from '../answers.ts';
import { Document, type DocumentQuery, SourceDocuments } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { parseSpan } from '../parts/places.ts';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { useRoute } from '../route.ts';
import { FactsPane } from './facts-pane.tsx';
import { FrontMatter } from './front-matter.tsx';
import { useMeasures } from './marks.ts';
import { OutlinePane } from './outline-pane.tsx';
import { References } from './references.tsx';
import { TextPane } from './text-pane.tsx';
import { useOutline } from './use-outline.ts';
import { useReadingPlace } from './use-reading-place.ts';
import './document.css';

export type DocumentAnswer = NonNullable<DocumentQuery['document']>;
type Source = DocumentAnswer['sources'][number];

export const DocumentView = () => {
  const words = useWords();
  const { query } = useRoute();
  const source = query.get('source');
  const named = query.get('id');
  const found = useAnswer(SourceDocuments, named === null && source ? { id: source } : null);
  const id = named ?? found.answer?.source?.documents[0]?.id ?? null;
  const { answer, loading, refusal, retry } = useAnswer(Document, id === null ? null : { id, asOf: 'TODAY' });

  if (refusal) return <Refused refusal={refusal} retry={retry} />;
  if (found.refusal) return <Refused refusal={found.refusal} retry={found.retry} />;
  if (loading || found.loading) return <Loading />;
  if (!answer?.document) {
    return (
      <Empty>
        <PageTitle title={words.document.notFound} />
        <p>{words.document.notFoundNote}</p>
      </Empty>
    );
  }
  const { document } = answer;
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

const panes = ['outline', 'text', 'facts'] as const;

/** Outline, text and facts: side by side where there is room, one at a time where there is not. */
const Reading = ({ document, shown }: { readonly document: DocumentAnswer; readonly shown: Source }) => {
  const words = useWords();
  const { query } = useRoute();
  const [pane, setPane] = useState<(typeof panes)[number]>('text');
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
  return (
    <>
      <fieldset className="panes" aria-label={words.document.panes}>
        {panes.map((one) => (
          <button key={one} type="button" aria-pressed={pane === one} onClick={() => show(one)}>
            {words.document.paneNames[one]}
          </button>
        ))}
      </fieldset>
      <div className="reading" data-pane={pane} ref={reading}>
        <OutlinePane outline={outline} place={place} />
        <TextPane
          source={shown.source.id}
          length={shown.source.length}
          document={document}
          outline={outline}
          target={target}
          measures={measures}
          searched={query.get('q')?.trim() ?? ''}
        />
        <FactsPane document={document} source={shown.source.id} place={place} at={parseSpan(at)} />
      </div>
    </>
  );
};

/** Where a titled part begins: nothing is marked, the text opens there. */
const partStart = ({ span }: Source) => ({ start: span.start, end: span.start });

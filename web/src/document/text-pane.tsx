// The text, passage by passage as laid out, with the words of the address marked and scrolled into view. Drawn in
// chunks that the browser skips while they are out of sight, so that a text of half a million characters does not hold
// up the page.
import { type ComponentProps, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Span } from '../form/span.ts';
import type { MeasureFactsFragment } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import type { Searched } from '../parts/searched.ts';
import { Loading, Refused } from '../parts/state.tsx';
import { href, useVisit } from '../route.ts';
import { Chunk } from './chunk.tsx';
import { depthsOf } from './depths.ts';
import type { DocumentAnswer } from './document-view.tsx';
import { FoundBar } from './found-bar.tsx';
import { MarkedBar } from './marked-bar.tsx';
import { factMarks, type Mark, marksWithin, useFound } from './marks.ts';
import type { OutlineOf } from './use-outline.ts';
import { useSourceText } from './use-source-text.ts';

type Props = {
  readonly document: DocumentAnswer;
  readonly source: string;
  readonly length: number;
  readonly outline: OutlineOf;
  readonly target: Span | null;
  readonly measures: readonly MeasureFactsFragment[];
  /** What was searched; nothing is marked where its words are empty. */
  readonly searched: Searched;
};

export const TextPane = ({ document, source, length, outline, target, measures, searched }: Props) => {
  const words = useWords();
  const { raw, pages, loading, refusal, retry } = useSourceText(source);
  const { sections } = outline;
  const visit = useVisit();
  const found = useFound(source, searched);
  const facts = useMemo(() => factMarks(measures), [measures]);
  const id = document.id;
  const hrefOf = useCallback(
    ({ start, end }: Span) => href('/document', { id, source, at: `${start}-${end}`, ...searched }),
    [id, source, searched],
  );
  const starts = pages.map((page) => page[0]?.span.start ?? length);
  const come = pages.filter((page) => (page.at(-1)?.span.end ?? 0) <= raw.length).length;
  const shown = useDeferredValue(come, 0); // drawn in small steps, between which the reader can scroll
  const drawn = pages.slice(0, shown);
  const levels = useMemo(() => depthsOf(pages.slice(0, shown).flat(), sections), [shown, sections]);
  const pane = useRef<HTMLElement>(null);
  const end = drawn.at(-1)?.at(-1)?.span.end ?? 0;
  // Headings change their size when the outline comes: only then is a place where it stays.
  const reached = target !== null && end >= target.end && !outline.loading;
  const place = target && `${target.start}-${target.end}`;

  useEffect(() => {
    if (!reached || place === null) return;
    return bringIntoView(pane.current?.querySelector<HTMLElement>('[data-target]'));
  }, [reached, place, visit]);

  return (
    <section
      className="pane text"
      aria-label={words.document.paneNames.text}
      aria-busy={loading || shown < come}
      ref={pane}
      lang="zh-CN"
    >
      <div className="text-head">
        {searched.q && <FoundBar text={searched.q} places={found.length} pane={pane} />}
        {target && target.end > target.start && (
          <MarkedBar
            document={document}
            outline={sections}
            start={target.start}
            quote={raw.slice(target.start, target.end)}
          />
        )}
      </div>
      {drawn.map((page, index) => {
        const start = index === 0 ? 0 : (starts[index] ?? 0);
        const end = starts[index + 1] ?? (loading ? (page.at(-1)?.span.end ?? 0) : length);
        const within = target && target.start < end && target.end >= start && target.start >= 0 ? target : null;
        return (
          <MarkedChunk
            key={page[0]?.id ?? index}
            found={found}
            facts={facts}
            hrefOf={hrefOf}
            passages={page}
            start={start}
            raw={raw.slice(start, end)}
            levels={levels}
            from={within?.start ?? null}
            to={within?.end ?? null}
            end={end}
          />
        );
      })}
      {refusal && <Refused refusal={refusal} retry={retry} />}
      {loading && <Loading key={drawn.length} />}
      {!loading && !refusal && raw.trim() === '' && <p className="none">{words.document.noText}</p>}
    </section>
  );
};

type MarkedChunkProps = Omit<ComponentProps<typeof Chunk>, 'marks'> & {
  readonly end: number;
  readonly found: readonly Mark[];
  readonly facts: readonly Mark[];
};

/** A chunk with those of the marks that stand in it. */
const MarkedChunk = ({ found, facts, end, ...rest }: MarkedChunkProps) => {
  const { start } = rest;
  const marks = useMemo(
    () => [...marksWithin(found, start, end), ...marksWithin(facts, start, end)],
    [found, facts, start, end],
  );
  return <Chunk marks={marks} {...rest} />;
};

/**
 * Puts the element in the middle of the window, again when what was skipped above it has been drawn in its true size.
 */
const bringIntoView = (element: HTMLElement | null | undefined): (() => void) | undefined => {
  if (!element) return undefined;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  const again = [0, 100, 300].map((later) => setTimeout(() => element.scrollIntoView({ block: 'center' }), later));
  const listening = new AbortController();
  const stop = (): void => {
    again.forEach(clearTimeout);
    listening.abort();
  };
  for (const event of ['wheel', 'touchstart', 'keydown']) {
    addEventListener(event, stop, { passive: true, signal: listening.signal }); // the reader scrolls elsewhere
  }
  return stop;
};

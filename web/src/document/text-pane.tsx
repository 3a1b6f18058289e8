// The text, passage by passage as laid out, with the words of the address marked and scrolled into view. Drawn in chunks
// that the browser skips while they are out of sight, so that a text of half a million characters does not hold up the page.
import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '../language.ts';
import { Loading, Refused } from '../parts/state.tsx';
import { Chunk } from './chunk.tsx';
import type { Heading } from './use-outline.ts';
import { useSourceText } from './use-source-text.ts';

type Span = { readonly start: number; readonly end: number };
type Props = {
  readonly source: string;
  readonly length: number;
  readonly outline: readonly Heading[];
  readonly target: Span | null;
};

export const TextPane = ({ source, length, outline, target }: Props) => {
  const words = useWords();
  const { raw, pages, loading, refusal, retry } = useSourceText(source);
  const levels = useMemo(
    () => new Map(outline.map(({ provenance, level }) => [provenance.span.start, level])),
    [outline],
  );
  const starts = pages.map((page) => page[0]?.span.start ?? length);
  const drawn = pages.filter((page) => (page.at(-1)?.span.end ?? 0) <= raw.length);
  const pane = useRef<HTMLElement>(null);
  const reached = target !== null && (drawn.at(-1)?.at(-1)?.span.end ?? 0) >= target.end;
  const place = target && `${target.start}-${target.end}`;

  useEffect(() => {
    if (!reached || place === null) return;
    const found = pane.current?.querySelector<HTMLElement>('[data-target]');
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }, [reached, place]);

  return (
    <section
      className="pane text"
      aria-label={words.document.paneNames.text}
      aria-busy={loading}
      ref={pane}
      lang="zh-CN"
    >
      {drawn.map((page, index) => {
        const start = index === 0 ? 0 : (starts[index] ?? 0);
        const end = starts[index + 1] ?? (loading ? (page.at(-1)?.span.end ?? 0) : length);
        const within = target && target.start < end && target.end >= start && target.start >= 0 ? target : null;
        return (
          <Chunk
            key={page[0]?.id ?? index}
            passages={page}
            start={start}
            raw={raw.slice(start, end)}
            levels={levels}
            from={within?.start ?? null}
            to={within?.end ?? null}
          />
        );
      })}
      {refusal && <Refused refusal={refusal} retry={retry} />}
      {loading && <Loading />}
      {!loading && !refusal && raw.trim() === '' && <p className="none">{words.document.noText}</p>}
    </section>
  );
};

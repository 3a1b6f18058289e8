// The PDF that a text was read from, in the place of the text: opened at the page of the words of the address, which
// are marked on it, as are searched words and facts, each of which leads to itself beside the page.
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentAnswer } from '../document/document-view.tsx';
import { MarkedBar } from '../document/marked-bar.tsx';
import { factMarks, useFound } from '../document/marks.ts';
import type { OutlineOf } from '../document/use-outline.ts';
import { useSourceText } from '../document/use-source-text.ts';
import type { Span } from '../form/span.ts';
import type { MeasureFactsFragment } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import type { Searched } from '../parts/searched.ts';
import { Empty } from '../parts/state.tsx';
import { href, useVisit } from '../route.ts';
import { type Pages, pagesOf } from './pages.ts';
import { type PageMark, PdfPage } from './pdf-page.tsx';
import { usePdf } from './use-pdf.ts';
import './original.css';

type Props = {
  readonly document: DocumentAnswer;
  readonly source: string;
  readonly original: { readonly url: string; readonly size: number };
  readonly outline: OutlineOf;
  readonly target: Span | null;
  readonly measures: readonly MeasureFactsFragment[];
  /** What was searched; nothing is marked where its words are empty. */
  readonly searched: Searched;
  /** Where the reader was in the text before. */
  readonly opensAt: number | null;
};

export const OriginalPane = (props: Props) => {
  const { document, original, outline, target, opensAt } = props;
  const words = useWords();
  const { pdf, first, progress, failed } = usePdf(original.url, original.size);
  const pane = useRef<HTMLElement>(null);
  const width = useWidth(pane);
  const { raw, pages } = usePagesOfText(props.source);
  const marks = useMarks(props, pages);
  const at = target?.start ?? opensAt;
  const shown = at === null ? undefined : pages.at(at);
  const place = target && `${target.start}-${target.end}`;
  const bring = useBringIntoView(pane, pdf === null ? undefined : shown, place);
  return (
    <section
      className="pane text original"
      aria-label={words.document.views.original}
      aria-busy={!pdf && !failed}
      ref={pane}
    >
      <div className="text-head">
        {target && target.end > target.start && (
          <MarkedBar
            document={document}
            outline={outline.sections}
            start={target.start}
            quote={raw.slice(target.start, target.end)}
          />
        )}
      </div>
      {failed && <Empty>{words.document.originalFailed}</Empty>}
      {!pdf && !failed && (
        <label className="original-coming">
          {words.document.originalComing}
          <progress value={progress} />
        </label>
      )}
      {pdf &&
        first &&
        Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
          <PdfPage
            key={number}
            pdf={pdf}
            number={number}
            like={first}
            width={width}
            start={pages.startOf(number)}
            marks={marks.get(number) ?? none}
            onTarget={bring}
          />
        ))}
    </section>
  );
};

const none: readonly PageMark[] = [];

const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return width;
};

/** The text as far as it has come, and which of its passages stand on which page. */
const usePagesOfText = (source: string): { readonly raw: string; readonly pages: Pages } => {
  const { raw, pages: passages } = useSourceText(source);
  const count = passages.length;
  // Pages of passages are only ever added.
  const pages = useMemo(() => pagesOf(passages.flat(), raw), [count, raw]);
  return { raw, pages };
};

/** What is marked on which page. */
const useMarks = (
  { document, source, target, measures, searched }: Props,
  pages: Pages,
): ReadonlyMap<number, readonly PageMark[]> => {
  const { id } = document;
  const searchedPlaces = useFound(source, searched);
  return useMemo(() => {
    const marks = new Map<number, PageMark[]>();
    const add = (page: number, mark: PageMark): void => void marks.set(page, [...(marks.get(page) ?? []), mark]);
    const toFact = ({ start, end }: Span): string =>
      href('/document', { id, source, at: `${start}-${end}`, ...searched });
    for (const span of factMarks(measures)) {
      const found = pages.find(span);
      if (found) add(found.page, { as: 'fact', words: found.words, nth: found.nth, to: toFact(span) });
    }
    for (const span of searchedPlaces) {
      const found = pages.find(span);
      if (found) add(found.page, { as: 'found', words: found.words, nth: found.nth, to: null });
    }
    const here = target && target.end > target.start ? pages.find(target) : null;
    if (here) {
      add(here.page, { as: 'target', words: here.words, nth: here.nth, to: null });
      if (here.mayFollow) add(here.page + 1, { as: 'target', words: here.words, nth: 0, to: null });
    }
    return marks;
  }, [pages, measures, searched, searchedPlaces, target?.start, target?.end, id, source]);
};

/** Shows a page, and then the words on it when they are marked; again when the reader asks for them again. */
const useBringIntoView = (
  pane: RefObject<HTMLElement | null>,
  page: number | undefined,
  place: string | null,
): ((element: HTMLElement) => void) => {
  const visit = useVisit();
  const wanted = useRef(false);
  useEffect(() => {
    if (page === undefined) return;
    const marked = pane.current?.querySelector<HTMLElement>('[data-target]');
    if (marked?.closest(`[data-page="${page}"]`)) {
      marked.scrollIntoView({ block: 'center' });
      return;
    }
    wanted.current = place !== null;
    if (page === 1 && place === null) return;
    pane.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView();
  }, [pane, page, place, visit]);
  return useMemo(
    () => (element) => {
      if (!wanted.current) return;
      wanted.current = false;
      element.scrollIntoView({ block: 'center' });
    },
    [],
  );
};

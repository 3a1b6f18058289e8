// A page of a PDF: drawn while it is in sight or near it, with its text above the picture to be selected and read
// aloud, and boxes around words that are marked.
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { type Box, boxesOf, type Piece } from './boxes.ts';
import { type PDFDocumentProxy, type PDFPageProxy, piecesOf, TextLayer } from './pdf.ts';

/** Words to be marked: which of their places on the page, and where a click on them leads. */
export type PageMark = {
  readonly as: 'target' | 'found' | 'fact';
  readonly words: string;
  readonly nth: number;
  readonly to: string | null;
};

type Props = {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** Size until the page is known. */
  readonly like: { readonly width: number; readonly height: number };
  /** Of the column, in CSS pixels. */
  readonly width: number;
  /** Where the first passage of the page begins in the text. */
  readonly start: number | undefined;
  readonly marks: readonly PageMark[];
  readonly onTarget: (element: HTMLElement) => void;
};

type Drawn = { readonly page: PDFPageProxy; readonly pieces: readonly Piece[] };

// A screen of many points is not served with more than twice as many: a page of A4 has 8 MB then.
const densest = 2;

export const PdfPage = ({ pdf, number, like, width, start, marks, onTarget }: Props) => {
  const words = useWords();
  const frame = useRef<HTMLElement>(null);
  const isNear = useIsNear(frame);
  const drawn = usePage(pdf, number, isNear);
  const size = drawn ? drawn.page.getViewport({ scale: 1 }) : like;
  const scale = width / size.width;
  const style = { aspectRatio: `${size.width} / ${size.height}`, '--total-scale-factor': scale } as CSSProperties;
  return (
    <section
      className="pdf-page"
      ref={frame}
      style={style}
      aria-label={words.document.page(number)}
      data-page={number}
      data-start={start}
    >
      {drawn && width > 0 && <Sheet page={drawn.page} scale={scale} />}
      {drawn && <Marks pieces={drawn.pieces} marks={marks} scale={scale} onTarget={onTarget} />}
      <small aria-hidden="true">{number}</small>
    </section>
  );
};

/** Whether an element is in sight, or a window's height from it. */
const useIsNear = (element: { readonly current: HTMLElement | null }): boolean => {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const watch = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      rootMargin: '100% 0px',
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return isNear;
};

/** The page, as long as it is wanted. */
const usePage = (pdf: PDFDocumentProxy, number: number, isWanted: boolean): Drawn | null => {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let left = false;
    const load = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      const pieces = await piecesOf(page).catch(() => []);
      if (!left) setDrawn({ page, pieces });
    };
    load().catch(() => undefined); // a page that is damaged stays white
    return () => {
      left = true;
    };
  }, [pdf, number, isWanted]);
  return isWanted ? drawn : null;
};

const Sheet = ({ page, scale }: { readonly page: PDFPageProxy; readonly scale: number }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!canvas.current || !text.current) return;
    const density = Math.min(devicePixelRatio, densest);
    const viewport = page.getViewport({ scale: scale * density });
    canvas.current.width = Math.floor(viewport.width);
    canvas.current.height = Math.floor(viewport.height);
    const picture = page.render({ canvas: canvas.current, viewport });
    text.current.replaceChildren();
    const layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: text.current,
      viewport: page.getViewport({ scale }),
    });
    picture.promise.catch(() => undefined); // it was left before it was drawn
    layer.render().catch(() => undefined);
    return () => {
      picture.cancel();
      layer.cancel();
    };
  }, [page, scale]);
  return (
    <>
      <canvas ref={canvas} />
      <div ref={text} className="textLayer" lang="zh-CN" />
    </>
  );
};

type MarksProps = Pick<Props, 'marks' | 'onTarget'> & { readonly pieces: readonly Piece[]; readonly scale: number };

const Marks = ({ pieces, marks, scale, onTarget }: MarksProps) => (
  <>
    {marks.flatMap(({ as, words, nth, to }) =>
      boxesOf(pieces, words, nth).map((box, at) => {
        const key = `${as} ${words} ${nth} ${box.left} ${box.top}`;
        const style = inPixels(box, scale);
        if (as === 'target') return <TargetBox key={key} style={style} onShown={at === 0 ? onTarget : null} />;
        if (to === null) return <span key={key} className={`box box-${as}`} style={style} />;
        return (
          <Link key={key} className={`box box-${as}`} style={style} to={to} {...(at > 0 && { tabIndex: -1 })}>
            <span className="offscreen">{words}</span>
          </Link>
        );
      }),
    )}
  </>
);

const inPixels = ({ left, top, width, height }: Box, scale: number): CSSProperties => ({
  left: left * scale,
  top: top * scale,
  width: width * scale,
  height: height * scale,
});

type TargetProps = { readonly style: CSSProperties; readonly onShown: ((element: HTMLElement) => void) | null };

const TargetBox = ({ style, onShown }: TargetProps) => {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (box.current) onShown?.(box.current);
  }, [onShown]);
  return <mark ref={box} className="box box-target" data-target="" style={style} />;
};

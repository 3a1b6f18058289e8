// A hundred passages of a text. What stands between them (page furniture that was laid aside) is shown too, but small:
// nothing of the text is hidden.
import { Fragment, memo } from 'react';
import { useWords } from '../language.ts';
import { markWords } from './align.ts';
import type { SourcePassage } from './use-source-text.ts';

type Props = {
  readonly passages: readonly SourcePassage[];
  /** Where `raw` begins in the source's text. */
  readonly start: number;
  readonly raw: string;
  /** Levels of headings by where they begin. */
  readonly levels: ReadonlyMap<number, number>;
  /** The span to mark; null where it lies elsewhere. */
  readonly from: number | null;
  readonly to: number | null;
};

export const Chunk = memo(({ passages, start, raw, levels, from, to }: Props) => {
  const target = from === null || to === null ? null : { start: from, end: to };
  const first = target && passages.find(({ span }) => span.end > target.start);
  return (
    <div className="chunk">
      {passages.map((passage, index) => {
        const before = index === 0 ? start : (passages[index - 1]?.span.end ?? start);
        const laidAside = raw.slice(before - start, passage.span.start - start).trim();
        const page = passage.page !== null && passage.page !== passages[index - 1]?.page ? passage.page : null;
        return (
          <Fragment key={passage.id}>
            {page !== null && <PageMark page={page} />}
            {laidAside && <p className="aside">{laidAside}</p>}
            <Passage
              passage={passage}
              raw={raw.slice(passage.span.start - start, passage.span.end - start)}
              level={levels.get(passage.span.start)}
              target={target && passage.span.end > target.start && passage.span.start < target.end ? target : null}
              isFirst={passage === first}
            />
          </Fragment>
        );
      })}
      <Rest text={raw.slice((passages.at(-1)?.span.end ?? start) - start).trim()} />
    </div>
  );
});

const Rest = ({ text }: { readonly text: string }) => (text ? <p className="aside">{text}</p> : null);

const PageMark = ({ page }: { readonly page: number }) => {
  const words = useWords();
  return <p className="page-mark">{words.document.page(page)}</p>;
};

type PassageProps = {
  readonly passage: SourcePassage;
  readonly raw: string;
  readonly level: number | undefined;
  readonly target: { readonly start: number; readonly end: number } | null;
  /** Whether the marked words begin here: then they are scrolled to. */
  readonly isFirst: boolean;
};

const Passage = ({ passage, raw, level, target, isFirst }: PassageProps) => {
  const pieces = target
    ? markWords(passage.text, raw, passage.span.start, target)
    : [{ text: passage.text, marked: false }];
  const anchor = isFirst ? { 'data-target': '', tabIndex: -1 } : {};
  const isMarked = pieces.some((piece) => piece.marked);
  const content = pieces.map((piece, index) =>
    piece.marked ? (
      <mark key={index} {...anchor}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
  const rest = isMarked ? {} : anchor;
  if (passage.kind !== 'HEADING') {
    return (
      <p className={`kind-${passage.kind.toLowerCase()}`} {...rest}>
        {content}
      </p>
    );
  }
  const Tag = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(level ?? 2, 5) - 1] ?? 'h3';
  return <Tag {...rest}>{content}</Tag>;
};

// A hundred passages of a text. What stands between them (page furniture that was laid aside) is shown too, but small:
// nothing of the text is hidden.
import { Fragment, memo, type ReactNode } from 'react';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { cutWords, type Piece } from './align.ts';
import { type Mark, marksWithin } from './marks.ts';
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
  /** Searched words and facts, in the order of the text. */
  readonly marks: readonly Mark[];
  /** The address of the text with a span of it marked. */
  readonly hrefOf: (span: { readonly start: number; readonly end: number }) => string;
};

export const Chunk = memo(({ passages, start, raw, levels, from, to, marks, hrefOf }: Props) => {
  const target = from === null || to === null ? null : { start: from, end: to };
  const first = target && passages.find(({ span }) => span.end > target.start);
  return (
    <div className="chunk">
      {passages.map((passage, index) => {
        const before = index === 0 ? start : (passages[index - 1]?.span.end ?? start);
        const laidAside = raw.slice(before - start, passage.span.start - start).trim();
        const page = passage.page !== null && passage.page !== passages[index - 1]?.page ? passage.page : null;
        const isTarget = target && passage.span.end > target.start && passage.span.start < target.end;
        return (
          <Fragment key={passage.id}>
            {page !== null && <PageMark page={page} />}
            {laidAside && <p className="aside">{laidAside}</p>}
            <Passage
              passage={passage}
              raw={raw.slice(passage.span.start - start, passage.span.end - start)}
              level={levels.get(passage.span.start)}
              marks={[
                ...(isTarget ? [{ ...target, as: 'target' as const }] : []),
                ...marksWithin(marks, passage.span.start, passage.span.end),
              ]}
              isFirst={passage === first}
              hrefOf={hrefOf}
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

type PassageProps = Pick<Props, 'marks' | 'hrefOf'> & {
  readonly passage: SourcePassage;
  readonly raw: string;
  readonly level: number | undefined;
  /** Whether the marked words begin here: then they are scrolled to. */
  readonly isFirst: boolean;
};

const Passage = ({ passage, raw, level, marks, isFirst, hrefOf }: PassageProps) => {
  const pieces = cutWords(passage.text, raw, passage.span.start, marks);
  const anchor = isFirst ? { 'data-target': '', tabIndex: -1 } : {};
  const isTarget = (piece: Piece<Mark>): boolean => piece.spans.some(({ as }) => as === 'target');
  const firstTarget = pieces.findIndex(isTarget);
  const content = pieces.map((piece, index) => {
    const key = `${index} ${piece.text}`;
    const inner = withFact(piece, pieces[index - 1], hrefOf);
    return isTarget(piece) ? (
      <mark key={key} {...(index === firstTarget && anchor)}>
        {inner}
      </mark>
    ) : (
      <Fragment key={key}>{inner}</Fragment>
    );
  });
  const rest = { 'data-start': passage.span.start, ...(firstTarget >= 0 ? {} : anchor) };
  if (passage.kind !== 'HEADING') {
    return (
      <p className={`kind-${passage.kind.toLowerCase()}`} {...rest}>
        {content}
      </p>
    );
  }
  const Tag = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(level ?? 1, 5) - 1] ?? 'h2';
  return <Tag {...rest}>{content}</Tag>;
};

/**
 * The piece with searched words marked, and where a fact stands in it as the way to that fact: one stop for the
 * keyboard each.
 */
const withFact = (piece: Piece<Mark>, before: Piece<Mark> | undefined, hrefOf: PassageProps['hrefOf']): ReactNode => {
  const isFound = piece.spans.some(({ as }) => as === 'found');
  const words = isFound ? <b className="found">{piece.text}</b> : piece.text;
  const fact = piece.spans.find(({ as }) => as === 'fact');
  if (!fact) return words;
  const goesOn = before?.spans.includes(fact);
  return (
    <Link className="fact" to={hrefOf(fact)} {...(goesOn && { tabIndex: -1 })}>
      {words}
    </Link>
  );
};

// One hit: the passage with the words found, whose document it is, where in it. The whole opens the text at the
// passage.
import type { MouseEvent } from 'react';
import type { HitFragment } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Facts } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { documentHref } from '../parts/places.ts';
import type { Searched } from '../parts/searched.ts';
import { href } from '../route.ts';

type Props = {
  readonly hit: HitFragment;
  /** What was searched: the text marks it. Nothing where the passage was found by another. */
  readonly searched?: Searched;
  /** One more of a document that is named above. */
  readonly isOther?: boolean;
};

export const Hit = ({ hit, searched, isOther = false }: Props) => {
  const words = useWords();
  const { passage } = hit;
  const to = documentHref(passage.document, passage, searched);
  const title = passage.documentTitle || passage.source.title;
  const listed = passage.documentTitle === '' ? title : (passage.document?.subject ?? title);
  const facts = [words.documentTypes[passage.documentType], passage.docNumber, passage.regionName, passage.date];
  return (
    <article className="hit">
      {!isOther && (
        <>
          <h2 lang="zh-CN">
            <Link data-hit="" to={to} title={title}>
              {listed}
            </Link>
          </h2>
          <p className="facts">
            <Facts of={facts} />
          </p>
        </>
      )}
      {passage.path.length > 0 && (
        <p className="path" lang="zh-CN">
          {passage.path.join(' › ')}
        </p>
      )}
      <p className={`words kind-${passage.kind.toLowerCase()}`} lang="zh-CN">
        {/* Below a title that leads to the same place the keyboard needs no second stop. */}
        <Link
          className="plain"
          to={to}
          tabIndex={isOther ? undefined : -1}
          draggable={false}
          onMouseDown={beginSelecting}
          onClick={followUnlessSelected}
        >
          <Highlighted text={passage.text} ranges={hit.ranges} />
        </Link>
      </p>
      <p className="more-like">
        {hit.byMeaning && (
          <span className="by-meaning" title={words.search.byMeaningHelp}>
            {words.search.byMeaning}
          </span>
        )}
        <Link to={href('/similar', { id: passage.id })}>{words.search.similar.link}</Link>
      </p>
    </article>
  );
};

/** What was selected before is forgotten, so that a click upon it is one again. */
const beginSelecting = ({ button, shiftKey }: MouseEvent): void => {
  if (button === 0 && !shiftKey) getSelection()?.removeAllRanges();
};

/** Whoever has selected words by the mouse wants to copy them, and goes nowhere. */
const followUnlessSelected = (event: MouseEvent): void => {
  if (event.detail > 0 && getSelection()?.isCollapsed === false) event.preventDefault();
};

type Range = { readonly start: number; readonly end: number };

/** The text with the ranges marked; a long text is cut to what surrounds them. */
const Highlighted = ({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) => {
  const from = Math.max(0, (ranges[0]?.start ?? 0) - before);
  const window = text.length > longest ? { start: from, end: Math.min(text.length, from + longest) } : whole(text);
  const pieces = [];
  let at = window.start;
  for (const range of ranges) {
    const start = Math.max(range.start, at);
    const end = Math.min(range.end, window.end);
    if (start >= end) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {window.start > 0 && '…'}
      {pieces}
      {text.slice(at, window.end)}
      {window.end < text.length && '…'}
    </>
  );
};

const whole = (text: string): Range => ({ start: 0, end: text.length });

// Five lines at the widest: enough to judge a passage by.
const longest = 320;
const before = 60;

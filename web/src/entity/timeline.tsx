// What happened to documents, by day, the latest first, each with the words that say so.
import type { EventFragment } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { listedTitleOf } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { documentHref } from '../parts/places.ts';

type Props = {
  /** The latest, these first. */
  readonly events: readonly EventFragment[];
  /** How many there are in all. */
  readonly total: number;
  /** Names the document of each event: there are several. */
  readonly several: boolean;
};

export const Timeline = ({ events, total, several }: Props) => {
  const words = useWords();
  if (events.length === 0) return <p className="none">{words.home.nothing}</p>;
  return (
    <>
      <ol className="timeline">
        {events.map((event) => (
          <li key={`${event.kind} ${event.day} ${event.document.id} ${event.by.id} ${event.provenance.span.start}`}>
            <time dateTime={event.day}>{event.day}</time>
            <span>
              <Link to={documentHref(event.by, event.provenance)} title={event.provenance.quote}>
                {words.events[event.kind]}
              </Link>
              {several && (
                <Link className="plain" to={documentHref(event.document)} lang="zh-CN">
                  {listedTitleOf(event.document)}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ol>
      {total > events.length && <p className="facts">{words.entity.latestOf(events.length, total)}</p>}
    </>
  );
};

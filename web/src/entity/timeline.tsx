// What happened to documents, by day, the latest first, each with the words that say so.
import type { EventFragment } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { listedTitleOf } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { documentHref } from '../parts/places.ts';

type Props = {
  readonly events: readonly EventFragment[];
  /** Names the document of each event: there are several. */
  readonly several: boolean;
};

export const Timeline = ({ events, several }: Props) => {
  const words = useWords();
  if (events.length === 0) return <p className="none">{words.home.nothing}</p>;
  return (
    <ol className="timeline">
      {events.toReversed().map((event) => (
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
  );
};

// The outline as links to the headings, the one being read marked; a change of part is named.
import { useRef } from 'react';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { Loading, Refused } from '../parts/state.tsx';
import { useRoute, withValues } from '../route.ts';
import type { OutlineOf } from './use-outline.ts';
import { useFollow } from './use-reading-place.ts';

type Props = {
  readonly outline: OutlineOf;
  /** Where the reader is in the text. */
  readonly place: number | null;
};

export const OutlinePane = ({ outline, place }: Props) => {
  const words = useWords();
  const { query } = useRoute();
  const { sections, refusal, retry, loading } = outline;
  const pane = useRef<HTMLElement>(null);
  const read = place === null ? -1 : sections.findLastIndex(({ provenance }) => provenance.span.start <= place);
  useFollow(pane, read);
  return (
    <nav className="pane outline" aria-label={words.document.paneNames.outline} ref={pane}>
      <h2>{words.document.paneNames.outline}</h2>
      {refusal && <Refused refusal={refusal} retry={retry} />}
      {loading && sections.length === 0 && <Loading />}
      {!loading && !refusal && sections.length === 0 && <p className="none">{words.document.noOutline}</p>}
      <ol lang="zh-CN">
        {sections.map((section, index) => {
          const { start, end } = section.provenance.span;
          const at = `${start}-${end}`;
          const begins = section.part !== null && section.part !== sections[index - 1]?.part;
          return (
            <li key={section.id} className={`level-${Math.min(section.level, 5)}`}>
              {begins && <p className="part">{section.part}</p>}
              <Link
                to={withValues(query, { at })}
                aria-current={index === read ? 'location' : undefined}
                {...(index === read && { 'data-current': '' })}
              >
                {section.label && <span className="label">{section.label}</span>} {section.title}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

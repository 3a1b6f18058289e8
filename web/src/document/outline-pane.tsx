// The outline as links to the headings; a change of part is named.
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { Loading, Refused } from '../parts/state.tsx';
import { useRoute, withValues } from '../route.ts';
import type { OutlineOf } from './use-outline.ts';

export const OutlinePane = ({ outline }: { readonly outline: OutlineOf }) => {
  const words = useWords();
  const { query } = useRoute();
  const { sections, refusal, retry, loading } = outline;
  return (
    <nav className="pane outline" aria-label={words.document.paneNames.outline}>
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
              <Link to={withValues(query, { at })} aria-current={query.get('at') === at ? 'location' : undefined}>
                {section.label && <span className="label">{section.label}</span>} {section.title}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

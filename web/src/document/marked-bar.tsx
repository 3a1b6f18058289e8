// Above the text while words are marked: in which section they stand, their citation, and a way to take the mark off.
import { citation } from '../form/citation.ts';
import { sharedAddress, useWords } from '../language.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { titleOf } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { useRoute, withValues } from '../route.ts';
import type { DocumentAnswer } from './document-view.tsx';
import { pathAt } from './path-at.ts';
import type { Heading } from './use-outline.ts';

type Props = {
  readonly document: DocumentAnswer;
  readonly outline: readonly Heading[];
  readonly start: number;
  /** The marked words; empty until they are there. */
  readonly quote: string;
};

export const MarkedBar = ({ document, outline, start, quote }: Props) => {
  const words = useWords();
  const { path: here, query } = useRoute();
  const path = pathAt(outline, start);
  const { docNumber, date } = document;
  return (
    <div className="marked-bar">
      {path.length > 0 && <p lang="zh-CN">{path.join(' › ')}</p>}
      <CopyButton
        text={citation({
          title: titleOf(document),
          docNumber,
          date,
          path,
          quote,
          link: sharedAddress(`${here}?${query}`),
        })}
        label={words.copy.citation}
      />
      <Link className="quiet" to={withValues(query, { at: null })}>
        {words.document.unmark}
      </Link>
    </div>
  );
};

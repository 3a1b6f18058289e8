// The words that state a fact, linked to their place in the text.
import { oneLine } from '../form/citation.ts';
import type { PlaceFragment } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from './link.tsx';
import { documentHref } from './places.ts';

type Props = { readonly place: PlaceFragment; readonly document: { readonly id: string } | null };

export const Quote = ({ place, document }: Props) => {
  const words = useWords();
  return (
    <Link className="quote" to={documentHref(document, place)} title={words.quote.open}>
      <q lang="zh-CN">{oneLine(place.quote)}</q>
    </Link>
  );
};

// A link in a drawing, which goes on within the page as other links do.
import type { MouseEvent, ReactNode } from 'react';
import { go, inLanguage } from '../route.ts';

type Props = { readonly to: string; readonly label: string; readonly children: ReactNode };

export const SvgLink = ({ to, label, children }: Props) => {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={inLanguage(to)} aria-label={label} onClick={follow}>
      <title>{label}</title>
      {children}
    </a>
  );
};

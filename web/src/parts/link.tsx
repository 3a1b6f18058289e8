// A link within the page: an ordinary link, so that it can be copied and opened in a new tab, that does not load the
// page anew.
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { go, inLanguage } from '../route.ts';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly to: string; readonly replace?: boolean };

export const Link = ({ to, replace = false, onClick, ...rest }: Props) => {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    go(to, { replace });
  };
  return <a href={inLanguage(to)} onClick={follow} {...rest} />;
};

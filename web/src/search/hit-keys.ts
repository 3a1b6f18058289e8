// Arrow keys among the hits: the links of the list take the focus in turn, Enter then follows the link as ever.
import type { KeyboardEvent } from 'react';

const hits = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('a[data-hit]')];

export const focusFirstHit = (): void => hits()[0]?.focus();

export const moveAmongHits = (event: KeyboardEvent): void => {
  const all = hits();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  if (to < 0) document.querySelector<HTMLElement>('.search-box input')?.focus();
  else all[to]?.focus();
};

// Where the reader is in the text: the passage a little below the top of the window.
import { type RefObject, useEffect, useState } from 'react';

// Below the bar of the marked words, where eyes rest.
const share = 0.25;

// Between passages there is nothing; below the gap the next one begins.
const gaps = [0, 16, 32, 48] as const;

/** Where that passage begins in the source's text; null until the text is there. */
export const useReadingPlace = (pane: RefObject<HTMLElement | null>): number | null => {
  const [place, setPlace] = useState<number | null>(null);
  useEffect(() => {
    let frame = 0;
    // A stretch that comes into sight is drawn some frames later.
    const look = (frames: number): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const box = pane.current?.querySelector('.text')?.getBoundingClientRect();
        if (!box || box.width === 0) return;
        const [x, y] = [box.left + box.width / 2, Math.max(box.top + 8, innerHeight * share)];
        const start = gaps
          .map((gap) => document.elementFromPoint(x, y + gap)?.closest<HTMLElement>('[data-start]'))
          .find((passage) => passage)?.dataset['start'];
        if (start !== undefined) setPlace(Number(start));
        else if (frames > 0) look(frames - 1);
      });
    };
    const follow = (): void => look(30);
    follow();
    const timer = setTimeout(follow, 400); // the text has been drawn, or scrolled to its marked words
    addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      removeEventListener('scroll', follow);
    };
  }, [pane]);
  return place;
};

/** Brings what is current in a column into its sight, unless the reader has the pointer or the keyboard there. */
export const useFollow = (column: RefObject<HTMLElement | null>, current: string | number | null): void => {
  useEffect(() => {
    const pane = column.current;
    if (!pane || current === null || pane.matches(':hover, :focus-within')) return;
    const element = pane.querySelector<HTMLElement>('[data-current]');
    if (!element || pane.scrollHeight <= pane.clientHeight) return;
    const { top } = element.getBoundingClientRect();
    pane.scrollTo({ top: pane.scrollTop + top - pane.getBoundingClientRect().top - pane.clientHeight * share });
  }, [column, current]);
};

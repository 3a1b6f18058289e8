// The lines as a grid: only those in sight are drawn, the head stays, the next page comes as one scrolls. Arrow keys
// go from line to line, with Shift they choose them; X chooses one, Enter opens it, Escape closes it.
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { FundingOrder } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { usePrinting } from '../parts/use-printing.ts';
import { chosenColumns, chosenDensity, columnWidths, lineHeights } from './columns.ts';
import { FundingHead } from './funding-head.tsx';
import type { Grouping } from './funding-query.ts';
import { ItemRows } from './item-rows.tsx';
import { type Item, itemsOf } from './items.ts';
import type { Line } from './line.ts';
import { countOf, isChosen } from './selection.ts';
import type { UsedSelection } from './use-selection.ts';

type Props = {
  readonly lines: readonly Line[];
  /** Undefined while nobody has counted. */
  readonly total: number | undefined;
  readonly order: FundingOrder;
  readonly grouping: Grouping | null;
  /** Asks for the next page; null where there is none, or one is under way. */
  readonly more: (() => void) | null;
  readonly selection: UsedSelection;
};

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: what is drawn, what is open and what the keys do share one state
export const FundingTable = ({ lines, total, order, grouping, more, selection }: Props) => {
  const words = useWords();
  const shown = chosenColumns.use();
  const density = chosenDensity.use();
  const printing = usePrinting();
  const items = useMemo(() => itemsOf(lines, grouping), [lines, grouping]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  const place = usePlace(table);
  // One and the same as long as the items are: with another the places of all lines are counted anew, a hundred
  // thousand each frame.
  const keyOf = useCallback((at: number): string | number => items[at]?.key ?? at, [items]);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => lineHeights[density],
    overscan: 12,
    scrollPaddingEnd: countOf(selection.now, total) === 0 ? 0 : selectionBarHeight,
    scrollMargin: place.top + place.head,
    useFlushSync: false,
    getItemKey: keyOf,
    // The line that has the focus stays drawn, however far one scrolls.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].filter((at) => at < range.count).sort(byNumber),
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn.findLast(({ index }) => index !== active)?.index ?? 0;
  useEffect(() => {
    if (more && last > items.length - Math.min(ahead, items.length * 0.4)) more();
  }, [more, last, items.length]);
  useEffect(() => virtual.measure(), [density]);

  const toggle = (key: string, to = !open.has(key)): void => {
    const next = new Set(open);
    if (to) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const goTo = (at: number): void => {
    const to = Math.max(0, Math.min(items.length - 1, at));
    setActive(to);
    virtual.scrollToIndex(to, { align: 'auto' });
    focusLater(table, to);
  };
  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('tbody[data-index]') : null;
    const at = Number(row?.dataset['index'] ?? active);
    const key = items[at]?.key;
    if (event.key === 'Escape' && key !== undefined && open.has(key)) {
      toggle(key, false);
      focusLater(table, at);
      return;
    }
    if (!(event.target instanceof HTMLElement) || !event.target.matches('tr[data-row]')) return;
    const step = steps[event.key];
    if (step !== undefined && event.shiftKey) {
      const to = Math.max(0, Math.min(items.length - 1, at + step));
      selection.step(items, at, to);
      goTo(to);
    } else if (step !== undefined) goTo(at + step);
    else if (event.key === 'x' && !event.ctrlKey && !event.metaKey) selection.toggle(items, at);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.all();
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(items.length - 1);
    else if (event.key === 'Enter' && key !== undefined) toggle(key);
    else if (event.key === 'ArrowRight' && key !== undefined) toggle(key, true);
    else if (event.key === 'ArrowLeft' && key !== undefined) toggle(key, false);
    else return;
    event.preventDefault();
  };

  const choose = (at: number, isRange: boolean): void => {
    if (isRange) selection.reach(items, at);
    else selection.toggle(items, at);
    setActive(at);
    focusLater(table, at);
  };
  const style = { '--columns': shown.map((one) => columnWidths[one]).join(' ') } as CSSProperties;
  const draw = (item: Item, at: number) => (
    <ItemRows
      item={item}
      shown={shown}
      at={at}
      focusable={at === active}
      open={open.has(item.key)}
      chosen={isChosen(selection.now, item.key)}
      onChoose={(isRange) => choose(at, isRange)}
      onToggle={() => {
        setActive(at);
        toggle(item.key);
      }}
    />
  );
  const head = (
    <FundingHead shown={shown} order={order} sortable={grouping === null} selection={selection} total={total} />
  );
  if (printing)
    return (
      <table className="grid" style={style}>
        {head}
        {items.map((item, at) => (
          <tbody key={item.key}>{draw(item, at)}</tbody>
        ))}
      </table>
    );
  return (
    <table
      className={`grid virtual ${density}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows open and take the keys, as ARIA's treegrid does
      role="treegrid"
      aria-label={words.funding.title}
      aria-multiselectable
      aria-rowcount={total === undefined ? -1 : total + 1}
      style={{ ...style, height: virtual.getTotalSize() + place.head }}
      ref={table}
      onKeyDown={press}
    >
      {head}
      {drawn.map(({ index, key, start }) => {
        const item = items[index];
        return (
          item && (
            <tbody
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              style={{ transform: `translateY(${start - place.top}px)` }}
            >
              {draw(item, index)}
            </tbody>
          )
        );
      })}
    </table>
  );
};

// What the bar that tells of chosen rows covers, in pixels.
const selectionBarHeight = 56;
// A page is 100 lines, the first one less: the next is asked for while some screens of this one are left.
const ahead = 40;
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 };
const byNumber = (a: number, b: number): number => a - b;

type Place = { readonly top: number; readonly head: number };

/**
 * How far the table's top lies below that of the page, and how high its head is: the lines count their places from
 * below that.
 */
const usePlace = (table: { readonly current: HTMLTableElement | null }): Place => {
  const [place, setPlace] = useState<Place>({ top: 0, head: 0 });
  useLayoutEffect(() => {
    const now = table.current;
    if (!now) return;
    const top = Math.round(now.getBoundingClientRect().top + scrollY);
    const head = now.tHead?.offsetHeight ?? 0;
    if (top !== place.top || head !== place.head) setPlace({ top, head });
  });
  return place;
};

/**
 * Gives a line the focus: at once where it is drawn, for the next key may come in the same frame, else once it is,
 * after some frames.
 */
const focusLater = (table: { readonly current: HTMLElement | null }, at: number, tries = 30): void => {
  const row = table.current?.querySelector<HTMLElement>(`tr[data-row="${at}"]`);
  if (row) row.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusLater(table, at, tries - 1));
};

// One item of the funding table: a line, with what it opens to, or the head of a group.
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import type { Column } from './columns.ts';
import type { Item } from './items.ts';
import { LineCell } from './line-cells.tsx';
import { LineDetail } from './line-detail.tsx';

type RowProps = {
  readonly item: Item;
  readonly shown: readonly Column[];
  readonly at: number;
  readonly focusable: boolean;
  readonly open: boolean;
  readonly chosen: boolean;
  /** With the rows between it and the last one that was chosen, or alone. */
  readonly onChoose: (isRange: boolean) => void;
  readonly onToggle: () => void;
};

export const ItemRows = ({ item, shown, at, focusable, open, chosen, onChoose, onToggle }: RowProps) => {
  const words = useWords();
  const tabIndex = focusable ? 0 : -1;
  if (item.kind === 'head')
    return (
      <tr className="group-head" tabIndex={tabIndex} data-row={at}>
        <td colSpan={shown.length + 1} lang="zh-CN">
          <Link to={item.to} tabIndex={-1} title={item.title}>
            {item.title}
          </Link>
          {item.note && <small className="inline"> {item.note}</small>}
        </td>
      </tr>
    );
  const { line, number } = item;
  return (
    <>
      <tr
        className="line"
        tabIndex={tabIndex}
        data-row={at}
        aria-rowindex={number + 1}
        aria-level={1}
        aria-expanded={open}
        aria-selected={chosen}
        onMouseDown={(event) => event.shiftKey && event.preventDefault()} // which would mark words
        onClick={(event) => {
          if ((event.target as Element).closest('a, button')) return;
          const isChoice = (event.target as Element).closest('.cell-choice') !== null;
          if (isChoice || event.shiftKey || event.ctrlKey || event.metaKey) onChoose(event.shiftKey);
          else if (!isSelecting()) onToggle();
        }}
      >
        <td className="cell-choice">
          <input
            type="checkbox"
            tabIndex={-1}
            checked={chosen}
            readOnly
            aria-label={words.funding.choose(`${line.award.valueText} ${line.measure.title}`)}
          />
        </td>
        {shown.map((column) => (
          <td key={column} className={`cell cell-${column}`} lang={column === 'amount' ? undefined : 'zh-CN'}>
            <LineCell column={column} line={line} />
          </td>
        ))}
      </tr>
      {open && (
        <tr className="opened" aria-level={2}>
          <td colSpan={shown.length + 1}>
            <LineDetail line={line} />
          </td>
        </tr>
      )}
    </>
  );
};

/** Whether a click ends the marking of words. */
const isSelecting = (): boolean => (getSelection()?.toString() ?? '') !== '';

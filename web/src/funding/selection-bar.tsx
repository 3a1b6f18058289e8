// What stands below the lines while some are chosen: how many, and what can be done with these alone. It lies over the
// lower edge of the window, so that nothing moves when it comes.
import { useWords } from '../language.ts';
import type { readFunding } from './funding-query.ts';
import { KeepChosen } from './keep-chosen.tsx';
import type { Line } from './line.ts';
import { countOf } from './selection.ts';
import { SelectionDownload } from './selection-download.tsx';
import type { UsedSelection } from './use-selection.ts';

type Props = {
  readonly selection: UsedSelection;
  readonly lines: readonly Line[];
  readonly total: number | undefined;
  readonly asked: ReturnType<typeof readFunding>;
};

export const SelectionBar = ({ selection, lines, total, asked }: Props) => {
  const words = useWords();
  const count = countOf(selection.now, total);
  return (
    <section className="selection" aria-label={words.funding.selection} data-shown={count !== 0}>
      <p role="status" className="chosen-count">
        {count !== 0 && words.funding.chosen(count)}
      </p>
      {count !== 0 && (
        <>
          <button
            type="button"
            className="quiet unchoose"
            aria-label={words.funding.chooseNone}
            title={words.funding.chooseNone}
            onClick={selection.clear}
          >
            ×
          </button>
          {count !== total && (
            <button type="button" className="quiet" onClick={selection.all}>
              {words.funding.chooseAll(total)}
            </button>
          )}
          <SelectionDownload selection={selection.now} lines={lines} asked={asked} />
          <KeepChosen selection={selection.now} count={count} lines={lines} asked={asked} />
        </>
      )}
    </section>
  );
};

// What stands above the lines: how many there are, their order and groups, how they are shown, and ways to take them
// away.
import { sharedAddress, useLanguage, useWords } from '../language.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Menu } from '../parts/menu.tsx';
import { Select } from '../parts/select.tsx';
import { go, useRoute, withValues } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import { feedAddress, searchName } from '../saved/saved.ts';
import { chosenColumns, chosenDensity, columns, densities, fixedColumns } from './columns.ts';
import { useFilterWords } from './filter-chips.tsx';
import { FundingDownload } from './funding-download.tsx';
import { type Grouping, groupings, orders, type readFunding } from './funding-query.ts';

type Props = {
  readonly total: number | undefined;
  readonly asked: ReturnType<typeof readFunding>;
  readonly grouping: Grouping | null;
};

export const FundingBar = ({ total, asked, grouping }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const { query } = useRoute();
  const filterWords = useFilterWords();
  return (
    <div className="bar tools">
      <p role="status" className="total">
        {words.funding.total(total)}
      </p>
      <Select
        label={words.funding.order}
        value={asked.order}
        values={grouping ? (['TEXT_ORDER'] as const) : orders}
        name={(order) => words.orders[order]}
        onChange={(order) => go(withValues(query, { order: order === 'TEXT_ORDER' ? null : order }))}
      />
      <Select
        label={words.funding.group}
        value={grouping ?? ''}
        values={['', ...groupings]}
        name={(one) => words.funding.groups[one]}
        onChange={(group) => go(withValues(query, { group }))}
      />
      <Shown />
      <FundingDownload asked={asked} />
      <SaveMenu name={searchName(words.funding.title, filterWords)} feed={feedAddress(asked.filter, language)} />
      <CopyButton text={sharedAddress(location.pathname + location.search)} label={words.copy.link} />
    </div>
  );
};

/** Which columns, and how close the lines stand. */
const Shown = () => {
  const words = useWords();
  const shown = chosenColumns.use();
  const density = chosenDensity.use();
  return (
    <Menu label={words.funding.shown}>
      <fieldset>
        <legend>{words.funding.columnsShown}</legend>
        {columns.map((column) => (
          <label key={column} className="check">
            <input
              type="checkbox"
              checked={shown.includes(column)}
              disabled={fixedColumns.has(column)}
              onChange={(event) =>
                chosenColumns.set(
                  columns.filter((one) => (one === column ? event.target.checked : shown.includes(one))),
                )
              }
            />
            {words.funding.columns[column]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.funding.density}</legend>
        {densities.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="density" checked={density === one} onChange={() => chosenDensity.set(one)} />
            {words.funding.densities[one]}
          </label>
        ))}
      </fieldset>
    </Menu>
  );
};

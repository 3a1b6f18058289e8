// The rows that are chosen as a file or on the clipboard.
import { useLanguage, useWords } from '../language.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import type { readFunding } from './funding-query.ts';
import type { Line, Row } from './line.ts';
import { readChosen } from './read-chosen.ts';
import { fundingTable } from './rows-as-table.ts';
import type { Selection } from './selection.ts';

type Props = {
  readonly selection: Selection;
  readonly lines: readonly Line[];
  readonly asked: ReturnType<typeof readFunding>;
};

export const SelectionDownload = ({ selection, lines, asked }: Props) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <DownloadMenu<Row>
      name="funding-chosen"
      read={readChosen(selection, lines, asked)}
      table={(rows) => fundingTable(rows, words, language)}
    />
  );
};

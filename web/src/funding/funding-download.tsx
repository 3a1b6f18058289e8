// The rows that the filters leave, all of them, as a file.
import { Funding } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { readList } from '../parts/list-parts.ts';
import type { readFunding } from './funding-query.ts';
import type { Row } from './line.ts';
import { fundingTable } from './rows-as-table.ts';

export const FundingDownload = ({ asked }: { readonly asked: ReturnType<typeof readFunding> }) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <DownloadMenu<Row>
      name="funding"
      read={readList(Funding, asked, ({ funding }) => funding)}
      table={(rows) => fundingTable(rows, words, language)}
    />
  );
};

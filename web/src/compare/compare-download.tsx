// The comparison as a file: a line for each sum that stands in it, with the line and the side to which it belongs.
import { amountWords } from '../form/amount.ts';
import { oneLine } from '../form/citation.ts';
import type { Table } from '../form/take-away.ts';
import { type Language, useLanguage, useWords } from '../language.ts';
import { listedTitleOf } from '../parts/document-name.tsx';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { documentHref } from '../parts/places.ts';
import { requirementWords } from '../parts/requirement.tsx';
import { useNames } from '../parts/use-names.ts';
import type { Words } from '../words/zh.ts';
import { type Row, type Sum, standing } from './align.ts';

type Taken = { readonly row: Row; readonly side: string; readonly sum: Sum };

export const CompareDownload = ({ rows, ids }: { readonly rows: readonly Row[]; readonly ids: readonly string[] }) => {
  const words = useWords();
  const language = useLanguage();
  const sides = useNames(ids);
  const taken = rows.flatMap((row) =>
    row.cells.flatMap((cell, at) => (cell?.best ?? []).map((sum): Taken => ({ row, side: sides[at] ?? '', sum }))),
  );
  return (
    <DownloadMenu<Taken>
      name="compare"
      read={async () => ({ rows: taken, total: taken.length, after: null })}
      table={(all) => table(all, words, language)}
      json={({ row, side, sum }) => ({ line: row.name, side, ...sum })}
    />
  );
};

const table = (taken: readonly Taken[], words: Words, language: Language): Table => {
  const { csvColumns } = words.funding;
  return {
    name: words.compare.title,
    head: [
      words.compare.line,
      words.compare.of,
      csvColumns.role,
      csvColumns.amount,
      words.compare.differs,
      csvColumns.beneficiary,
      csvColumns.conditions,
      csvColumns.through,
      csvColumns.document,
      csvColumns.quote,
      csvColumns.link,
    ],
    rows: taken.map(({ row, side, sum }) => {
      const stands = standing(row, sum);
      return [
        row.name,
        side,
        words.roles[sum.award.role],
        amountWords(sum.award, language),
        stands && words.compare.standings[stands],
        sum.award.recipient ?? sum.measure.beneficiary,
        sum.conditions.map((one) => requirementWords(one, words, language)).join('；'),
        sum.force.through,
        listedTitleOf(sum.document),
        oneLine(sum.provenance.quote),
        location.origin + documentHref(sum.document, sum.provenance),
      ];
    }),
    links: [10],
  };
};

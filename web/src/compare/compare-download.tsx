// The comparison as a file: a line for each sum that stands in it, with the line and the side to which it belongs.
import { amountWords } from '../form/amount.ts';
import { oneLine } from '../form/citation.ts';
import type { Table } from '../form/take-away.ts';
import type { TermsFragment } from '../generated/operations.ts';
import { type Language, sharedAddress, useLanguage, useWords } from '../language.ts';
import { listedTitleOf } from '../parts/document-name.tsx';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { documentHref } from '../parts/places.ts';
import { requirementWords } from '../parts/requirement.tsx';
import { useNames } from '../parts/use-names.ts';
import type { Words } from '../words/zh.ts';
import { type Alignment, lineName, type Row, type Sum, standing } from './align.ts';
import { readTerms, type TermsOf } from './terms.ts';

type Taken = {
  readonly line: string;
  readonly row: Row;
  readonly side: string;
  readonly sum: Sum;
  readonly terms: TermsFragment | null;
};

type Props = {
  readonly read: (signal: AbortSignal) => Promise<readonly Row[]>;
  readonly ids: readonly string[];
  readonly by: Alignment;
};

export const CompareDownload = ({ read, ids, by }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const sides = useNames(ids);
  const takenOf = (rows: readonly Row[], termsOf: TermsOf): readonly Taken[] =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell, at) =>
        (cell?.best ?? []).map(
          (sum): Taken => ({ line: lineName(row, by, words), row, side: sides[at] ?? '', sum, terms: termsOf(sum.id) }),
        ),
      ),
    );
  return (
    <DownloadMenu<Taken>
      name="compare"
      read={async (_after, signal) => {
        const lines = await read(signal);
        const rows = takenOf(lines, await readTerms(lines, signal));
        return { rows, total: rows.length, after: null };
      }}
      table={(all) => table(all, words, language)}
      json={({ line, side, sum, terms }) => ({ line, side, ...sum, ...terms })}
    />
  );
};

const table = (taken: readonly Taken[], words: Words, language: Language): Table => {
  const { csvColumns } = words.funding;
  return {
    name: words.compare.title,
    head: [
      words.compare.line,
      words.compare.side,
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
    rows: taken.map(({ line, row, side, sum, terms }) => {
      const stands = standing(row, sum);
      return [
        line,
        side,
        words.roles[sum.award.role],
        amountWords(sum.award, language),
        stands && words.compare.standings[stands],
        sum.award.recipient ?? sum.measure.beneficiary,
        (terms?.conditions ?? []).map((one) => requirementWords(one, words, language)).join('；'),
        terms?.force.through ?? null,
        terms?.document ? listedTitleOf(terms.document) : null,
        terms && oneLine(terms.provenance.quote),
        terms && sharedAddress(documentHref(terms.document, terms.provenance)),
      ];
    }),
    links: [10],
  };
};

// The comparison as a file: a line for each sum that stands in it, with the line and the side to which it belongs.
import { amountWords } from '../form/amount.ts';
import { oneLine } from '../form/citation.ts';
import type { Table } from '../form/take-away.ts';
import { Compared, type ComparedQueryVariables, type TermsFragment } from '../generated/operations.ts';
import { type Language, sharedAddress, useLanguage, useWords } from '../language.ts';
import { listedTitleOf } from '../parts/document-name.tsx';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { readList } from '../parts/list-parts.ts';
import { documentHref } from '../parts/places.ts';
import { requirementWords } from '../parts/requirement.tsx';
import { useNames } from '../parts/use-names.ts';
import type { Words } from '../words/zh.ts';
import { type Line, lineName, linesAtOnce, type Sum, standing } from './line.ts';
import { readTerms, type TermsOf } from './terms.ts';

type Taken = {
  readonly line: Line;
  readonly side: string;
  readonly sum: Sum;
  readonly terms: TermsFragment | null;
};

type Props = {
  readonly asked: Omit<ComparedQueryVariables, 'first' | 'after'>;
  readonly ids: readonly string[];
};

export const CompareDownload = ({ asked, ids }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const sides = useNames(ids);
  const readLines = readList(Compared, asked, ({ fundingCompared }) => fundingCompared, linesAtOnce);
  return (
    <DownloadMenu<Taken>
      name="compare"
      read={async (before, signal) => {
        const { rows, total, after } = await readLines(before, signal);
        const termsOf = await readTerms(rows, signal);
        const taken = rows.flatMap((line) => takenOf(line, sides, termsOf));
        return { rows: taken, total, read: rows.length, after };
      }}
      table={(all) => table(all, words, language)}
      json={({ line, side, sum, terms }) => ({ line: lineName(line, words), side, ...sum, ...terms })}
    />
  );
};

const takenOf = (line: Line, sides: readonly string[], termsOf: TermsOf): readonly Taken[] =>
  line.cells.flatMap((cell, at) =>
    (cell?.best ?? []).map((sum): Taken => ({ line, side: sides[at] ?? '', sum, terms: termsOf(sum.id) })),
  );

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
    rows: taken.map(({ line, side, sum, terms }) => {
      const stands = standing(line, sum);
      return [
        lineName(line, words),
        side,
        words.roles[sum.award.role],
        amountWords(sum.award, language),
        stands && words.compare.standings[stands],
        sum.award.recipient ?? sum.measure.beneficiary,
        (terms?.conditions ?? []).map((one) => requirementWords(one, words, language)).join('；'),
        terms?.force.through ?? null,
        terms && listedTitleOf(terms.document),
        terms && oneLine(terms.provenance.quote),
        terms && sharedAddress(documentHref(terms.document, terms.provenance)),
      ];
    }),
    links: [10],
  };
};

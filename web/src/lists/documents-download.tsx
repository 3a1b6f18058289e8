// The documents that the filters leave, all of them, as tables or as references.
import { bibtex, gbt7714, type Reference, ris } from '../form/references.ts';
import { asText, type Table, tableOf } from '../form/take-away.ts';
import {
  DocumentsTaken,
  type DocumentsTakenQuery,
  type DocumentsTakenQueryVariables,
} from '../generated/operations.ts';
import { sharedAddress, useWords } from '../language.ts';
import { numberOf, titleOf } from '../parts/document-name.tsx';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { readList } from '../parts/list-parts.ts';
import { documentHref } from '../parts/places.ts';
import type { Words } from '../words/zh.ts';

type Taken = DocumentsTakenQuery['documents']['nodes'][number];

type Props = { readonly asked: Pick<DocumentsTakenQueryVariables, 'filter' | 'order'> };

export const DocumentsDownload = ({ asked }: Props) => {
  const words = useWords();
  return (
    <DownloadMenu<Taken>
      name="documents"
      read={readList(DocumentsTaken, asked, ({ documents }) => documents)}
      table={(documents) => documentsTable(documents, words)}
      formats={{
        bibtex: (documents) => asText(bibtex(documents.map(referenceOf)), 'bib'),
        ris: (documents) => asText(ris(documents.map(referenceOf)), 'ris'),
        gbt7714: (documents) =>
          asText(documents.map((one, at) => `[${at + 1}] ${gbt7714(referenceOf(one))}\n`).join(''), 'txt'),
      }}
    />
  );
};

const documentsTable = (documents: readonly Taken[], words: Words): Table =>
  tableOf(
    words.documents.title,
    words.documents.cells,
    documents.map((one) => cells(one, words)),
  );

const cells = (one: Taken, words: Words): Record<keyof Words['documents']['cells'], string | null> => ({
  title: titleOf(one),
  docNumber: numberOf(one),
  type: one.type && words.documentTypes[one.type],
  issuers: one.issuers.map(({ name }) => name).join('；'),
  authors: one.authors.map(({ name }) => name).join('；'),
  region: one.regionName,
  date: one.date,
  from: one.force?.from ?? null,
  through: one.force?.through ?? null,
  citation: gbt7714(referenceOf(one)),
  link: sharedAddress(documentHref(one)),
});

const referenceOf = (one: Taken): Reference => ({
  title: titleOf(one),
  creators: (one.authors.length > 0 ? one.authors : one.issuers).map(({ name }) => name),
  docNumber: numberOf(one),
  date: one.date,
  type: one.type,
  doi:
    one.keys
      .find((key) => key.startsWith(byDoi))
      ?.slice(byDoi.length)
      .replaceAll('／', '/') ?? null,
  url:
    one.sources.flatMap(({ source }) => source.origins.map(({ path }) => path)).find((path) => onTheWeb.test(path)) ??
    null,
});

const byDoi = 'doi:'; // with ／ for the slash in it
const onTheWeb = /^https?:\/\//u;

// Documents, newest first, with the way to the whole list.
import { useAnswer } from '../answers.ts';
import { type DocumentFilter, Documents as DocumentsOf } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { DocumentsDownload } from '../lists/documents-download.tsx';
import { DocumentName } from '../parts/document-name.tsx';
import { Facts } from '../parts/facts.tsx';
import { Panel } from '../parts/panel.tsx';
import { Refused, Skeleton } from '../parts/state.tsx';
import { href, type Values } from '../route.ts';

type Props = {
  readonly title: string;
  readonly filter: DocumentFilter;
  /** The same filter as the list's address says it; null where it has none. */
  readonly asked: Values | null;
};

export const Documents = ({ title, filter, asked }: Props) => {
  const words = useWords();
  const { answer, refusal, retry } = useAnswer(DocumentsOf, { filter, order: 'DATE', first: 12 });
  const list = answer?.documents;
  return (
    <Panel
      title={asked || !list ? title : `${title} ${list.totalCount}`}
      tools={list && list.totalCount > 0 && <DocumentsDownload asked={{ filter, order: 'DATE' }} />}
      {...(asked && {
        to: href('/documents', asked),
        link: list?.totalCount === 0 ? undefined : words.home.all(list?.totalCount),
      })}
    >
      {refusal && <Refused refusal={refusal} retry={retry} />}
      {!list && !refusal && <Skeleton lines={6} />}
      {list?.totalCount === 0 && <p className="none">{words.home.nothing}</p>}
      <ul className="items dense">
        {list?.nodes.map((one) => (
          <li key={one.id}>
            <DocumentName document={one} />
            <p className="facts">
              <Facts
                of={[
                  one.type && words.documentTypes[one.type],
                  one.date,
                  one.force?.through && words.claim.through(one.force.through),
                ]}
              />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

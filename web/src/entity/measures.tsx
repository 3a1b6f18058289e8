// Measures with their sums, each leading to its page, a screenful at a time.
import { after, usePages } from '../answers.ts';
import {
  type MeasureBriefFragment,
  type MeasureFilter,
  MeasuresBrief,
  MeasuresTaken,
} from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { DocumentName } from '../parts/document-name.tsx';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { Link } from '../parts/link.tsx';
import { readList } from '../parts/list-parts.ts';
import { Panel } from '../parts/panel.tsx';
import { entityHref } from '../parts/places.ts';
import { ListEnd } from '../parts/state.tsx';
import { Sum } from '../parts/sum.tsx';
import { measuresTable, type TakenMeasure } from './measures-table.ts';

export const Measures = ({ title, filter }: { readonly title: string; readonly filter: MeasureFilter }) => {
  const words = useWords();
  const language = useLanguage();
  const list = usePages(MeasuresBrief, { filter, first: 15 }, ({ measures }) => after(measures));
  const total = list.pages[0]?.measures.totalCount;
  return (
    <Panel
      title={total === undefined ? title : `${title} ${total.toLocaleString('en')}`}
      tools={
        total !== 0 && (
          <DownloadMenu<TakenMeasure>
            name="measures"
            read={readList(MeasuresTaken, { filter }, ({ measures }) => ({
              ...measures,
              nodes: measures.nodes.map((node) => ({ node, role: null })),
            }))}
            table={(all) => measuresTable(all, words, language)}
            json={({ node }) => node}
          />
        )
      }
    >
      <ul className="items">
        {list.pages.flatMap(({ measures }) =>
          measures.nodes.map((measure) => (
            <li key={measure.id}>
              <MeasureBrief measure={measure} />
            </li>
          )),
        )}
      </ul>
      {total === 0 && <p className="none">{words.home.nothing}</p>}
      <ListEnd {...list} />
    </Panel>
  );
};

type BriefProps = {
  readonly measure: MeasureBriefFragment;
  /** What somebody has to do with it. */
  readonly note?: string;
};

export const MeasureBrief = ({ measure, note }: BriefProps) => (
  <>
    <p lang="zh-CN">
      <Link to={entityHref('Measure', measure.id)}>{measure.title}</Link>{' '}
      {note && <small className="inline">{note}</small>}
    </p>
    {measure.awards.map((award) => (
      <Sum key={award.id} sum={award} />
    ))}
    {measure.document && <DocumentName document={measure.document} />}
  </>
);

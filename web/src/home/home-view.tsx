// The first view: one box to search, how much there is, what is new, what ends soon, and the corpus at a glance. All
// leads into lists.
import { useState } from 'react';
import { useAnswer } from '../answers.ts';
import { daysAfter, daysBetween, todayInChina } from '../form/day.ts';
import { Home, type HomeQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { listedTitleOf, titleOf } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Panel } from '../parts/panel.tsx';
import { documentHref } from '../parts/places.ts';
import { Refused, Skeleton } from '../parts/state.tsx';
import { href } from '../route.ts';
import { Within } from '../search/facets.tsx';
import { Hints } from '../search/hints.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { Glances } from './glances.tsx';
import './home.css';

// A quarter: what is to be applied for, or renewed, before it ends.
const soon = 90;

export const HomeView = () => {
  const words = useWords();
  const [today] = useState(todayInChina);
  const { answer, refusal, retry } = useAnswer(Home, {
    ending: { from: today },
    soon: { from: today, to: daysAfter(today, soon) },
  });
  return (
    <div className="home">
      <PageTitle title={words.search.start}>
        <p className="lead">{words.search.lead}</p>
      </PageTitle>
      <SearchBox />
      <Within name="document" />
      <Within name="agency" />
      <Examples />
      {refusal && <Refused refusal={refusal} retry={retry} />}
      <Figures answer={answer} />
      <div className="panels">
        <Panel
          title={words.home.newest}
          to="/documents"
          link={words.home.all(answer?.newest.totalCount)}
          tools={<Link to="/sources">{words.intake.title}</Link>}
        >
          <Documents documents={answer?.newest.nodes} figure={(one) => one.date} />
        </Panel>
        <Panel
          title={words.home.ending}
          to={href('/documents', { ends: soon, order: 'LAST_DAY' })}
          link={answer && words.home.endingSoon(soon, answer.endingSoon.totalCount)}
        >
          <Documents
            documents={answer?.ending.nodes}
            figure={(one) => one.force?.through ?? null}
            note={(one) => words.home.daysLeft(daysBetween(today, one.force?.through ?? today))}
          />
          {answer && answer.fundingEndingSoon.totalCount > 0 && (
            <p className="facts">
              <Link to={href('/funding', { ends: soon, order: 'LAST_DAY' })}>
                {words.home.fundingEndingSoon(soon, answer.fundingEndingSoon.totalCount)}
              </Link>
            </p>
          )}
        </Panel>
        <Glances />
      </div>
    </div>
  );
};

/** Searches to begin with, and how to write one. */
const Examples = () => {
  const words = useWords();
  return (
    <details className="examples">
      <summary>{words.home.howTo}</summary>
      <Hints />
    </details>
  );
};

/** How much of each kind there is, each leading to its list. */
const Figures = ({ answer }: { readonly answer: HomeQuery | undefined }) => {
  const words = useWords();
  const count = (kind: string): number | undefined =>
    answer && (answer.stats.nodes.find(({ value }) => value === kind)?.count ?? 0);
  const figures = [
    { to: '/documents', name: words.ways.documents, value: answer?.newest.totalCount },
    { to: '/funding', name: words.ways.funding, value: answer?.funding.totalCount },
    { to: '/agencies', name: words.ways.agencies, value: count('Agency') },
    { to: '/statistics', name: words.ways.statistics, value: count('Statistic') },
    { to: '/hypotheses', name: words.ways.hypotheses, value: count('Hypothesis') },
  ];
  return (
    <ul className="figures">
      {figures.map(({ to, name, value }) => (
        <li key={to}>
          <Link to={to}>
            <strong>{value?.toLocaleString('en') ?? '…'}</strong>
            <span>{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
};

type Listed = HomeQuery['ending']['nodes'][number] | HomeQuery['newest']['nodes'][number];

type DocumentsProps<T extends Listed> = {
  readonly documents: readonly T[] | undefined;
  readonly figure: (document: T) => string | null;
  readonly note?: (document: T) => string;
};

const Documents = <T extends Listed>({ documents, figure, note }: DocumentsProps<T>) => {
  const words = useWords();
  if (!documents) return <Skeleton lines={7} />;
  if (documents.length === 0) return <p className="none">{words.home.nothing}</p>;
  return (
    <ul className="brief">
      {documents.map((one) => (
        <li key={one.id}>
          <Link to={documentHref(one)} title={titleOf(one)} lang="zh-CN">
            {listedTitleOf(one)}
          </Link>
          <small lang="zh-CN">{one.regionName}</small>
          <span className="figure" title={note?.(one)}>
            {figure(one)}
          </span>
        </li>
      ))}
    </ul>
  );
};

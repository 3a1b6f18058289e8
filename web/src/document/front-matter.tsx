// The head of a document: title, number, who issued it, its dates and validity with the clauses that say so.
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../language.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { DocumentName, numberOf, titleOf } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { agencyHref, documentHref } from '../parts/places.ts';
import { href } from '../route.ts';
import type { DocumentAnswer } from './document-view.tsx';

type Props = { readonly document: DocumentAnswer; readonly shown: DocumentAnswer['sources'][number] | undefined };

const languageTags = { ZH: 'zh-CN', EN: 'en' } as const;

// A Chinese abstract is shown at once, an extended English one when it is asked for.
const longestOpen = 800;

export const FrontMatter = ({ document, shown }: Props) => {
  const words = useWords();
  const name = words.document;
  const title = titleOf(document);
  const others = document.names.filter((one) => one !== title && one !== document.name);
  return (
    <div className="front-matter">
      <PageTitle title={title}>
        <p className="facts">
          {[numberOf(document), document.type && words.documentTypes[document.type], document.regionName]
            .filter((one) => one)
            .join(' · ')}
          {document.state !== 'UNKNOWN' && (
            <span className={`state state-${document.state.toLowerCase()}`}>
              {name.today(words.states[document.state])}
            </span>
          )}
        </p>
      </PageTitle>
      <dl>
        <Line name={name.issuers}>
          {document.issuers.map((issuer, index) => (
            <Fragment key={issuer.id}>
              {index > 0 && words.list.comma}
              <Link to={agencyHref(issuer)}>{issuer.name}</Link>
            </Fragment>
          ))}
        </Line>
        <Line name={name.authors}>
          {document.authors
            .map((author) => author.name + (author.affiliation ? `（${author.affiliation}）` : ''))
            .join('、')}
        </Line>
        {document.abstracts.map(({ language, text }) => (
          <Line key={language} name={name.abstracts[language]}>
            <details className="abstract" lang={languageTags[language]} open={text.length <= longestOpen}>
              <summary>{name.length(text.length)}</summary>
              {text.split('\n').map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </details>
          </Line>
        ))}
        {document.keywords.map(({ language, words: list }) => (
          <Line key={language} name={name.keywords[language]}>
            <span lang={languageTags[language]}>{list.join(language === 'EN' ? '; ' : '；')}</span>
          </Line>
        ))}
        <Line name={name.dates}>
          {document.dates.map((date, index) => (
            <Fragment key={`${date.kind} ${date.span.start}`}>
              {index > 0 && words.list.semicolon}
              <DateWithClause date={date} document={document} source={shown?.source.id} />
            </Fragment>
          ))}
        </Line>
        <Line name={name.force}>
          {document.force && (document.force.from || document.force.through) && (
            <span
              title={[document.force.fromClause?.quote, document.force.throughClause?.quote]
                .filter((one) => one)
                .join('\n')}
            >
              {words.force(document.force.from, document.force.through)}
            </span>
          )}
        </Line>
        <Line name={name.repealedBy}>{document.repealedBy && <DocumentName document={document.repealedBy} />}</Line>
        <Line name={name.otherNames}>{others.join('；')}</Line>
        <Line name={name.sources}>
          {document.sources.map(({ source }) => (
            <div key={source.id}>
              <Link
                to={
                  documentHref(document, undefined) +
                  (source.id === shown?.source.id ? '' : `&source=${encodeURIComponent(source.id)}`)
                }
              >
                {source.origins.map(({ path }) => path).join(words.list.comma)}
              </Link>
              <small className="inline">
                {' '}
                {name.length(source.length)}
                {source.status === 'PARTIAL' && ` · ${name.partial}`}
              </small>
            </div>
          ))}
        </Line>
      </dl>
      {document.present && (
        <p className="actions">
          <Link to={href('/funding', { document: document.id })}>{name.funding}</Link>
          <Link to={href('/', { document: document.id })}>{name.search}</Link>
          <CopyButton text={document.id} label={name.copyId} />
        </p>
      )}
    </div>
  );
};

/** One line of the head; nothing where nothing is known. */
const Line = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => {
  const isEmpty = !children || (Array.isArray(children) && children.length === 0);
  return isEmpty ? null : (
    <div>
      <dt>{name}</dt>
      <dd lang="zh-CN">{children}</dd>
    </div>
  );
};

type DateProps = {
  readonly date: DocumentAnswer['dates'][number];
  readonly document: DocumentAnswer;
  readonly source: string | undefined;
};

const DateWithClause = ({ date, document, source }: DateProps) => {
  const words = useWords();
  const text = `${words.dateKinds[date.kind]} ${date.value}`;
  const note = date.derived ? words.document.derived(date.quote) : date.quote;
  if (source === undefined) return <span title={note}>{text}</span>;
  return (
    <Link to={documentHref(document, { source: { id: source }, span: date.span })} title={note}>
      {text}
    </Link>
  );
};

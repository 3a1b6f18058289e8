// The head of a document: title, number, who issued it, its dates and validity with the clauses that say so.
import { Fragment, type ReactNode } from 'react';
import { useLaterAnswer } from '../answers.ts';
import { Original } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { DocumentName, numberOf, titleOf } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { agencyHref, documentHref, entityHref } from '../parts/places.ts';
import { CorrectedBy } from '../parts/why.tsx';
import { href } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import type { DocumentAnswer } from './document-view.tsx';
import { MendDocument } from './mend-document.tsx';

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
          {[numberOf(document), document.type && words.documentTypes[document.type]].filter((one) => one).join(' · ')}
          {document.state !== 'UNKNOWN' && (
            <span className={`state state-${document.state.toLowerCase()}`}>
              {name.today(words.states[document.state])}
            </span>
          )}
          {shown && <MendDocument document={document} source={shown.source.id} />}
        </p>
        {document.corrected.map((one) => (
          <CorrectedBy key={one.id} corrected={one} />
        ))}
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
        <Line name={name.region}>
          {document.region ? (
            <Link to={entityHref('Region', document.region.id)}>{document.region.name}</Link>
          ) : (
            document.regionName
          )}
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
        <Line name={name.replacedBy}>
          {document.replacedBy && (
            <Edition document={document.replacedBy} before={shown?.source.id} after={undefined} />
          )}
        </Line>
        <Line name={name.replaces}>
          {document.replaces.map((one) => (
            <Edition key={one.id} document={one} before={undefined} after={shown?.source.id} />
          ))}
        </Line>
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
                {source.origins.map(
                  ({ url }) =>
                    url && (
                      <a key={url} href={url} rel="noreferrer" target="_blank">
                        {name.openAddress}
                      </a>
                    ),
                )}{' '}
                {source.id === shown?.source.id && <SaveOriginal source={source.id} />} {name.length(source.length)}
                {source.status === 'PARTIAL' && ` · ${name.partial}`}
              </small>{' '}
              {shown && source.id !== shown.source.id && <Versions before={shown.source.id} after={source.id} />}
            </div>
          ))}
        </Line>
      </dl>
      {document.present && (
        <div className="actions">
          <Link to={href('/funding', { document: document.id })}>{name.funding}</Link>
          <Link to={href('/', { document: document.id })}>{name.search}</Link>
          <Link to={href('/pictures', { kind: 'graph', id: document.id })}>{words.pictures.kinds.graph}</Link>
          <CopyButton text={document.id} label={name.copyId} />
          <SaveMenu name={title} inList />
        </div>
      )}
    </div>
  );
};

/** The file that the text was read from, where it still is what it was. */
const SaveOriginal = ({ source }: { readonly source: string }) => {
  const words = useWords();
  const original = useLaterAnswer(Original, { source }).answer?.source?.original;
  return original ? (
    <a href={original.url} download={original.name}>
      {words.document.saveOriginal}
    </a>
  ) : null;
};

type EditionProps = {
  readonly document: NonNullable<DocumentAnswer['replacedBy']>;
  /** The text of the present document, at the side where it belongs. */
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** Another edition of the document, and both texts beside each other where both are here. */
const Edition = ({ document, before, after }: EditionProps) => {
  const other = document.sources[0]?.source.id;
  return (
    <div>
      <DocumentName document={document} />
      <Versions before={before ?? other} after={after ?? other} />
    </div>
  );
};

const Versions = ({ before, after }: Pick<EditionProps, 'before' | 'after'>) => {
  const words = useWords();
  if (before === undefined || after === undefined) return null;
  return <Link to={href('/versions', { source: before, with: after })}>{words.document.versions}</Link>;
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

// Two versions of a text beside each other, with what differs marked; what is the same for long is folded away.
import { Fragment, useMemo, useState } from 'react';
import { useAnswer } from '../answers.ts';
import { useSourceText } from '../document/use-source-text.ts';
import { SourceDocuments } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { href, useRoute } from '../route.ts';
import { type Change, lineUp, type Pair } from './line-up.ts';
import './versions.css';

export const VersionsView = () => {
  const words = useWords();
  const { query } = useRoute();
  const [before, after] = [query.get('source'), query.get('with')];
  if (before && after) return <Versions before={before} after={after} />;
  return (
    <Empty>
      <PageTitle title={words.versions.title} />
      <p>{words.versions.none}</p>
      <p>
        <Link to="/documents">{words.documents.title}</Link>
      </p>
    </Empty>
  );
};

type Props = { readonly before: string; readonly after: string };

const Versions = ({ before, after }: Props) => {
  const words = useWords();
  const left = useSourceText(before);
  const right = useSourceText(after);
  const loading = left.loading || right.loading;
  const pairs = useMemo(
    () => (loading ? [] : lineUp(passagesOf(left.pages), passagesOf(right.pages))),
    [loading, left.pages, right.pages],
  );
  const refused = left.refusal ? left : right.refusal ? right : null;
  const counted = (kind: Pair['kind']): number => pairs.filter((pair) => pair.kind === kind).length;
  return (
    <div className="versions">
      <PageTitle title={words.versions.title}>
        <p className="facts" role="status">
          {!loading && words.versions.counts(counted('changed'), counted('gone'), counted('new'))}
        </p>
      </PageTitle>
      {refused?.refusal && <Refused refusal={refused.refusal} retry={refused.retry} />}
      <div className="pairs" lang="zh-CN">
        <Title source={before} />
        <Title source={after} />
        {loading && <Loading />}
        {runsOf(pairs).map((run) => (
          <Run key={run.at} pairs={run.pairs} />
        ))}
      </div>
    </div>
  );
};

const passagesOf = (pages: ReturnType<typeof useSourceText>['pages']): readonly string[] =>
  pages.flat().map(({ text }) => text);

const Title = ({ source }: { readonly source: string }) => {
  const { answer } = useAnswer(SourceDocuments, source ? { id: source } : null);
  const of = answer?.source;
  return <h2>{of ? <Link to={href('/document', { id: of.documents[0]?.id, source })}>{of.title}</Link> : source}</h2>;
};

type RunOf = { readonly at: number; readonly pairs: readonly Pair[] };

/** Neighbours that are all the same, or all not. */
const runsOf = (pairs: readonly Pair[]): readonly RunOf[] => {
  const runs: { at: number; pairs: Pair[] }[] = [];
  for (const [at, pair] of pairs.entries()) {
    const last = runs.at(-1);
    if (last && (last.pairs[0]?.kind === 'same') === (pair.kind === 'same')) last.pairs.push(pair);
    else runs.push({ at, pairs: [pair] });
  }
  return runs;
};

// What is told of what both texts say around a change.
const around = 1;

const Run = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const folds = pairs[0]?.kind === 'same' && pairs.length > 2 * around + 1;
  if (!folds || open) return pairs.map((pair, at) => <Line key={`${at} ${pair.kind}`} pair={pair} />);
  return (
    <>
      {pairs.slice(0, around).map((pair) => (
        <Line key="first" pair={pair} />
      ))}
      <button type="button" className="fold" onClick={() => setOpen(true)}>
        {words.versions.same(pairs.length - 2 * around)}
      </button>
      {pairs.slice(-around).map((pair) => (
        <Line key="last" pair={pair} />
      ))}
    </>
  );
};

const Line = ({ pair }: { readonly pair: Pair }) => {
  switch (pair.kind) {
    case 'same':
      return (
        <>
          <p className="same">{pair.text}</p>
          <p className="same">{pair.text}</p>
        </>
      );
    case 'gone':
      return (
        <>
          <p>
            <del>{pair.text}</del>
          </p>
          <p className="absent" />
        </>
      );
    case 'new':
      return (
        <>
          <p className="absent" />
          <p>
            <ins>{pair.text}</ins>
          </p>
        </>
      );
    case 'changed':
      return (
        <>
          <p>
            <Changes pieces={pair.before} as="del" />
          </p>
          <p>
            <Changes pieces={pair.after} as="ins" />
          </p>
        </>
      );
  }
};

const Changes = ({ pieces, as: Tag }: { readonly pieces: readonly Change[]; readonly as: 'del' | 'ins' }) =>
  pieces.map(({ text, changed }, at) => (
    <Fragment key={`${at} ${text}`}>{changed ? <Tag>{text}</Tag> : text}</Fragment>
  ));

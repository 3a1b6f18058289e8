// Passages like one, which stands above them.
import { useAnswer } from '../answers.ts';
import { Similar } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { documentHref } from '../parts/places.ts';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { useRoute } from '../route.ts';
import { Hit } from './hit.tsx';
import { moveAmongHits } from './hit-keys.ts';
import './search.css';

const most = 20;

export const SimilarView = () => {
  const words = useWords();
  const id = useRoute().query.get('id') ?? '';
  const { answer, refusal, retry } = useAnswer(Similar, { id, first: most });
  const passage = answer?.node?.__typename === 'Passage' ? answer.node : null;
  return (
    <>
      <PageTitle title={words.search.similar.title} />
      {passage && (
        <blockquote className="like-what" lang="zh-CN">
          <p>{passage.text}</p>
          <Link to={documentHref(passage.document, passage)}>{passage.documentTitle || passage.source.title}</Link>
        </blockquote>
      )}
      {refusal && <Refused refusal={refusal} retry={retry} />}
      {!answer && !refusal && <Loading />}
      {answer && answer.similarPassages.length === 0 && (
        <Empty>
          <p>{words.search.similar.none}</p>
        </Empty>
      )}
      <ol className="hits" onKeyDown={moveAmongHits}>
        {answer?.similarPassages.map((hit) => (
          <li key={hit.passage.id}>
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
    </>
  );
};

// The page of one thing: under way, refused, not there, or what the answer says of it.
import type { ReactNode } from 'react';
import type { useAnswer } from '../answers.ts';
import { useWords } from '../language.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { Empty, Loading, Refused } from '../parts/state.tsx';

type Props<Answer, Thing> = {
  readonly asked: Pick<ReturnType<typeof useAnswer<Answer, unknown>>, 'answer' | 'loading' | 'refusal' | 'retry'>;
  readonly of: (answer: Answer) => Thing | null;
  readonly children: (thing: Thing) => ReactNode;
};

export const Found = <Answer, Thing>({ asked, of, children }: Props<Answer, Thing>) => {
  const words = useWords();
  const { answer, loading, refusal, retry } = asked;
  if (refusal) return <Refused refusal={refusal} retry={retry} />;
  if (loading || answer === undefined) return <Loading />;
  const thing = of(answer);
  if (thing !== null) return children(thing);
  return (
    <Empty>
      <PageTitle title={words.entity.notFoundTitle} />
      <p>{words.agencies.notFound}</p>
    </Empty>
  );
};

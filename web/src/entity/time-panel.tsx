// What happened to the documents of a thing, by day, as a panel of its page.
import { useAnswer } from '../answers.ts';
import { AgencyTimeline, DocumentTimeline, IndustryTimeline, PlaceTimeline } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Panel } from '../parts/panel.tsx';
import { Refused, Skeleton } from '../parts/state.tsx';
import { Timeline } from './timeline.tsx';

type Kind = 'place' | 'agency' | 'industry' | 'document';

type Props = { readonly of: Kind; readonly id: string };

export const TimePanel = ({ of, id }: Props) => {
  const words = useWords();
  const { timeline, refusal, retry } = useEvents(of, { id, first: 100 });
  if (timeline?.nodes.length === 0) return null;
  return (
    <Panel title={words.entity.timeline}>
      {refusal && <Refused refusal={refusal} retry={retry} />}
      {!timeline && !refusal && <Skeleton lines={5} />}
      {timeline && <Timeline events={timeline.nodes} total={timeline.totalCount} several={of !== 'document'} />}
    </Panel>
  );
};

const useEvents = (of: Kind, asked: { readonly id: string; readonly first: number }) => {
  const place = useAnswer(PlaceTimeline, of === 'place' ? asked : null);
  const agency = useAnswer(AgencyTimeline, of === 'agency' ? asked : null);
  const industry = useAnswer(IndustryTimeline, of === 'industry' ? asked : null);
  const document = useAnswer(DocumentTimeline, of === 'document' ? asked : null);
  const { refusal, retry } = { place, agency, industry, document }[of];
  const found = place.answer?.region ?? agency.answer?.agency ?? industry.answer?.industry ?? document.answer?.document;
  return { timeline: found?.timeline, refusal, retry };
};

// One doubt: the sentence with the words it is about, the facts that stand there with ways to correct them, or the two
// names.
import { useAnswer } from '../answers.ts';
import { ask } from '../ask.ts';
import { useMeasures } from '../document/marks.ts';
import { MeasureItem } from '../document/measure-item.tsx';
import type { Span } from '../form/span.ts';
import { Excerpt, SayDifferent, SaySame } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { SignatureFields } from '../mend/signature.tsx';
import { useChange } from '../mend/use-change.ts';
import { Link } from '../parts/link.tsx';
import { documentHref } from '../parts/places.ts';
import { Quote } from '../parts/quote.tsx';
import { Refused } from '../parts/state.tsx';
import { useRemark } from '../words/use-remark.ts';
import type { Ambiguity, Doubt, Remark } from './doubt.ts';
import '../document/document.css';
import '../mend/mend.css';

type Props = { readonly doubt: Doubt; readonly onSettled: () => void };

export const DoubtDetail = ({ doubt, onSettled }: Props) => {
  const words = useWords();
  return (
    <>
      {doubt.remark ? <AboutRemark remark={doubt.remark} /> : <AboutNames names={doubt.ambiguity} />}
      <p className="actions">
        <button type="button" onClick={onSettled}>
          {words.doubts.settle}
        </button>
      </p>
    </>
  );
};

const around = 160;

const AboutRemark = ({ remark }: { readonly remark: Remark }) => {
  const words = useWords();
  const say = useRemark();
  const { span, source } = remark;
  const { answer } = useAnswer(Excerpt, span && { source: source.id, span, context: around });
  const excerpt = answer?.sourceText;
  const measures = useMeasures(source.id);
  const here = measures.filter((measure) =>
    [...measure.awards, ...measure.conditions, measure].some(({ provenance }) => overlap(provenance.span, span)),
  );
  const before = span && measures.findLast(({ provenance }) => provenance.span.start <= span.start);
  const shown = here.length > 0 ? here : before ? [before] : [];
  const doubtful = here
    .flatMap(({ awards, conditions }) => [...awards, ...conditions])
    .find(({ valueSpan }) => overlap(valueSpan, span));
  return (
    <>
      <p className="facts">
        {words.severities[remark.severity]} · {words.stages[remark.stage]} · <code>{remark.rule}</code>
      </p>
      <p>{say(remark)}</p>
      {excerpt && (
        <p className="excerpt" lang="zh-CN">
          …{excerpt.text.slice(0, excerpt.span.start)}
          <mark>{excerpt.text.slice(excerpt.span.start, excerpt.span.end)}</mark>
          {excerpt.text.slice(excerpt.span.end)}…
        </p>
      )}
      {span && <Link to={documentHref(null, { source, span })}>{words.quote.open}</Link>}
      {shown.length > 0 && <h2>{here.length > 0 ? words.doubts.here : words.doubts.before}</h2>}
      <div className="facts-pane plain-pane">
        {shown.map((measure) => (
          <div key={measure.id} data-here={overlap(measure.provenance.span, span) ? '' : undefined}>
            <MeasureItem measure={measure} document={null} at={doubtful?.valueSpan ?? span} />
          </div>
        ))}
      </div>
    </>
  );
};

const overlap = (one: Span, other: Span | null): boolean =>
  other !== null && one.start < other.end && other.start < one.end;

const AboutNames = ({ names }: { readonly names: Ambiguity }) => {
  const words = useWords();
  const change = useChange();
  const input = { a: names.a, b: names.b, ...change.signature };
  const say = (what: 'same' | 'different'): void => {
    void change.run(async () => {
      if (what === 'same') await ask(SaySame, { input }, change.token);
      else await ask(SayDifferent, { input }, change.token);
      return null;
    });
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <dl className="names-of">
        {[
          [names.a, names.entityA?.name],
          [names.b, names.entityB?.name],
        ].map(([key, name]) => (
          <div key={key}>
            <dt lang="zh-CN">{name ?? key}</dt>
            <dd>
              <code>{key}</code>
            </dd>
          </div>
        ))}
      </dl>
      {names.provenance && <Quote place={names.provenance} document={null} />}
      <SignatureFields reason={change.reason} onReason={change.setReason} />
      {change.refusal && <Refused refusal={change.refusal} retry={() => undefined} />}
      <p className="actions">
        <button type="button" disabled={!change.isReady} onClick={() => say('same')}>
          {words.doubts.same}
        </button>
        <button type="button" disabled={!change.isReady} onClick={() => say('different')}>
          {words.doubts.different}
        </button>
      </p>
    </form>
  );
};

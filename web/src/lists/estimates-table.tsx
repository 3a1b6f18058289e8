// The estimates that bear on a hypothesis: a row for each variable, a column for each model; each figure leads to its
// row in the text.
import type { HypothesesQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { estimateFields } from '../mend/fields.ts';
import { Mend } from '../mend/mend.tsx';
import { Link } from '../parts/link.tsx';
import { documentHref } from '../parts/places.ts';
import { estimatesGrid } from './estimates-grid.ts';

type Hypothesis = HypothesesQuery['hypotheses']['nodes'][number];
type Props = Pick<Hypothesis, 'estimates' | 'document'>;

export const EstimatesTable = ({ estimates, document }: Props) => {
  const words = useWords();
  if (estimates.length === 0) return null;
  const { models, rows } = estimatesGrid(estimates);
  return (
    <div className="estimates">
      <table>
        <caption>{words.hypotheses.estimates}</caption>
        <thead>
          <tr>
            <th scope="col">{words.hypotheses.variable}</th>
            {models.map((model) => (
              <th key={model} scope="col" lang="zh-CN">
                {model}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ variable, cells }) => (
            <tr key={variable}>
              <th scope="row" lang="zh-CN">
                {variable}
              </th>
              {cells.map((estimate, column) => (
                <td key={models[column]}>
                  {estimate && (
                    <>
                      <Link to={documentHref(document, estimate.provenance)} title={estimate.provenance.quote}>
                        {String(estimate.value).replace('-', '−')}
                        {'*'.repeat(estimate.stars)}
                      </Link>
                      <Mend
                        fact={{
                          id: estimate.id,
                          kind: 'Estimate',
                          quote: estimate.provenance.quote,
                          fields: estimateFields(estimate),
                        }}
                      />
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

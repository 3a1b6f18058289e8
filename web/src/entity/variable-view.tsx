// A variable of a paper: how it is defined, in which hypotheses it stands, its estimates by model, its descriptive
// figures.
import { useAnswer } from '../answers.ts';
import { VariablePage } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { EstimatesTable } from '../lists/estimates-table.tsx';
import { variableFields } from '../mend/fields.ts';
import { Mend } from '../mend/mend.tsx';
import { DocumentName } from '../parts/document-name.tsx';
import { Figured } from '../parts/figured.tsx';
import { Link } from '../parts/link.tsx';
import { Panel } from '../parts/panel.tsx';
import { documentHref } from '../parts/places.ts';
import { Quote } from '../parts/quote.tsx';
import { Why } from '../parts/why.tsx';
import { useRoute } from '../route.ts';
import { Found } from './found.tsx';
import { Head } from './head.tsx';
import { Neighbours } from './neighbours.tsx';
import '../lists/lists.css';
import './entity.css';

export const VariableView = () => {
  const words = useWords();
  const id = useRoute().query.get('id') ?? '';
  const asked = useAnswer(VariablePage, { id });
  return (
    <Found asked={asked} of={({ node }) => (node?.__typename === 'Variable' ? node : null)}>
      {(variable) => (
        <div className="entity">
          <Head
            id={variable.id}
            name={
              variable.symbol && variable.symbol !== variable.name
                ? `${variable.name} ${variable.symbol}`
                : variable.name
            }
            facts={[words.kinds['Variable'] ?? null, variable.type && words.variableTypes[variable.type]]}
            names={variable.otherNames}
            mend={
              <Mend
                fact={{
                  id: variable.id,
                  kind: 'Variable',
                  quote: variable.provenance.quote,
                  fields: variableFields(variable),
                }}
              />
            }
          >
            <Link to={documentHref(variable.document, variable.provenance)}>{words.quote.open}</Link>
          </Head>
          <div className="entity-main">
            <Panel title={words.entity.definition}>
              {variable.definition && <p lang="zh-CN">{variable.definition}</p>}
              <Quote place={variable.provenance} document={variable.document} />
              <Why reason={variable.provenance} />
              {variable.document && <DocumentName document={variable.document} />}
            </Panel>
            <Panel title={words.hypotheses.title}>
              {variable.hypotheses.length === 0 && <p className="none">{words.home.nothing}</p>}
              <ul className="items">
                {variable.hypotheses.map(({ part, hypothesis }) => (
                  <li key={`${part} ${hypothesis.id}`}>
                    <p lang="zh-CN">
                      <strong>{hypothesis.label}</strong>{' '}
                      <Link to={documentHref(variable.document, hypothesis.provenance)}>{hypothesis.statement}</Link>
                    </p>
                    <p className="facts">
                      <span className={`outcome outcome-${hypothesis.outcome.toLowerCase()}`}>
                        {words.outcomes[hypothesis.outcome]}
                      </span>
                      {words.hypotheses.parts[part]} · {words.directions[hypothesis.direction]}
                    </p>
                  </li>
                ))}
              </ul>
            </Panel>
            {variable.estimates.length > 0 && (
              <Panel title={words.entity.estimates}>
                <EstimatesTable estimates={variable.estimates} document={variable.document} />
              </Panel>
            )}
            {variable.descriptives.length > 0 && (
              <Panel title={words.entity.descriptives}>
                <Figured
                  head={['N', ...words.entity.descriptiveHead]}
                  rows={variable.descriptives.map((one) => ({
                    key: one.id,
                    cells: [one.n, one.min, one.max, one.mean, one.sd].map((value, at) =>
                      at === 0 ? (
                        <Link key="n" to={documentHref(variable.document, one.provenance)}>
                          {value ?? '—'}
                        </Link>
                      ) : (
                        (value ?? '—')
                      ),
                    ),
                  }))}
                />
              </Panel>
            )}
          </div>
          <div className="entity-side">
            <Neighbours id={variable.id} />
          </div>
        </div>
      )}
    </Found>
  );
};

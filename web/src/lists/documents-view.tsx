// The documents: those whose text is here, or also those that others only cite.
import { after, usePages } from '../answers.ts';
import { rangeAhead } from '../form/day.ts';
import { type DocumentOrder, Documents } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Alone } from '../parts/alone.tsx';
import { DocumentName } from '../parts/document-name.tsx';
import { EntityPicker } from '../parts/entity-picker.tsx';
import { Facet } from '../parts/facet.tsx';
import { Facts } from '../parts/facts.tsx';
import { InForce, inForceAsked } from '../parts/in-force.tsx';
import { isAlone } from '../parts/is-alone.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { Select } from '../parts/select.tsx';
import { besideFilters, SidePanel } from '../parts/side-panel.tsx';
import { Empty, ListEnd, NothingYet } from '../parts/state.tsx';
import { TextField } from '../parts/text-field.tsx';
import { go, known, useRoute, withValues } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import { searchName } from '../saved/saved.ts';
import { documentTypes } from '../search/search-query.ts';
import { DocumentsDownload } from './documents-download.tsx';
import './lists.css';

const orders: readonly DocumentOrder[] = ['DATE', 'NAME', 'MENTIONS', 'LAST_DAY'];
const endings = ['', '30', '90', '180', '365'] as const;
const presences = ['here', 'cited', 'all'] as const;

/** What the address asks for. */
const askedIn = (query: URLSearchParams) => ({
  text: query.get('text') ?? '',
  types: known(query, 'type', documentTypes),
  order: known(query, 'order', orders)[0] ?? 'DATE',
  presence: known(query, 'present', presences)[0] ?? 'here',
  regions: query.getAll('region'),
  issuers: query.getAll('issuer'),
  mentioning: query.getAll('mentioning'),
  years: query.getAll('year').flatMap((year) => (/^\d{4}$/u.test(year) ? Number(year) : [])),
  ends: endings.find((one) => one === query.get('ends')) ?? '',
});

export const DocumentsView = () => {
  const words = useWords();
  const { query } = useRoute();
  const { text, types, order, presence, regions, issuers, mentioning, years, ends } = askedIn(query);
  const expiresBetween = rangeAhead(ends);
  const filter = {
    ...(text && { text }),
    ...(regions.length > 0 && { regions }),
    ...(issuers.length > 0 && { issuers }),
    ...(mentioning.length > 0 && { mentioning }),
    ...(isAlone(query) && { within: false }),
    ...(years.length > 0 && { years }),
    ...(expiresBetween && { expiresBetween }),
    ...inForceAsked(query),
    ...(types.length > 0 && { types }),
    ...(presence !== 'all' && { present: presence === 'here' }),
  };
  const list = usePages(Documents, { filter, order, first: 50 }, ({ documents }) => after(documents));
  const total = list.pages[0]?.documents.totalCount;
  return (
    <div className="with-side documents">
      <PageTitle title={words.documents.title} />
      <SidePanel used={Object.keys(filter).length - (presence === 'all' ? 0 : 1)}>
        <Filters />
      </SidePanel>
      <section {...besideFilters} aria-label={words.documents.title} aria-busy={list.loading}>
        <div className="bar tools">
          <p role="status" className="total">
            {total !== undefined && words.documents.total(total)}
          </p>
          <Select
            label={words.documents.order}
            value={order}
            values={orders}
            name={(one) => words.documents.orders[one]}
            onChange={(one) => go(withValues(query, { order: one }))}
          />
          <DocumentsDownload asked={{ filter, order }} />
          <SaveMenu name={searchName(words.documents.title, text)} />
        </div>
        <ul className={list.stale ? 'items stale' : 'items'} aria-busy={list.loading}>
          {list.pages.flatMap(({ documents }) =>
            documents.nodes.map((document) => (
              <li key={document.id}>
                <DocumentName document={document} />
                <p className="facts">
                  <Facts
                    of={[
                      document.type && words.documentTypes[document.type],
                      document.issuers.map(({ name }) => name).join('、'),
                      document.regionName,
                      document.date,
                      document.force &&
                        (document.force.from || document.force.through) &&
                        words.force(document.force.from, document.force.through),
                      document.whole === false && words.documents.part,
                      !document.present && words.documents.onlyCited,
                      words.mentions(document.mentions),
                    ]}
                  />
                </p>
              </li>
            )),
          )}
        </ul>
        {total === 0 && (query.size > 0 ? <Empty>{words.documents.none}</Empty> : <NothingYet />)}
        <ListEnd {...list} />
      </section>
    </div>
  );
};

const Filters = () => {
  const words = useWords();
  const { query } = useRoute();
  const { text, types, presence, regions, issuers, mentioning, ends } = askedIn(query);
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={words.documents.text}
        value={text}
        onChange={(value) => go(withValues(query, { text: value }), { replace: true })}
      />
      <EntityPicker
        kind="region"
        label={words.documents.region}
        chosen={regions}
        onChange={(region) => go(withValues(query, { region }))}
      />
      <Alone />
      <EntityPicker
        kind="agency"
        label={words.funding.issuer}
        chosen={issuers}
        onChange={(issuer) => go(withValues(query, { issuer }))}
      />
      <EntityPicker
        kind="agency"
        label={words.documents.mentioning}
        chosen={mentioning}
        onChange={(ids) => go(withValues(query, { mentioning: ids }))}
      />
      <TextField
        label={words.documents.year}
        value={query.get('year') ?? ''}
        mode="numeric"
        onChange={(year) => go(withValues(query, { year }), { replace: true })}
      />
      <Select
        label={words.documents.ends}
        value={ends}
        values={endings}
        name={(days) => (days === '' ? words.scales[''] : words.funding.withinDays(Number(days)))}
        onChange={(days) => go(withValues(query, { ends: days }))}
      />
      <InForce />
      <Select
        label={words.documents.presence}
        value={presence}
        values={presences}
        name={(one) => words.documents.presences[one]}
        onChange={(present) => go(withValues(query, { present }))}
      />
      <Facet
        label={words.search.types}
        values={documentTypes.map((type) => ({ value: type, name: words.documentTypes[type], count: undefined }))}
        chosen={types}
        onChange={(type) => go(withValues(query, { type }))}
      />
    </form>
  );
};

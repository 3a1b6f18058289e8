// The bodies that texts name, by name or by how many texts name them.
import { after, usePages } from '../answers.ts';
import { Agencies, type EntityOrder } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { Link } from '../parts/link.tsx';
import { readList } from '../parts/list-parts.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { agencyHref } from '../parts/places.ts';
import { Select } from '../parts/select.tsx';
import { Empty, ListEnd, NothingYet } from '../parts/state.tsx';
import { TextField } from '../parts/text-field.tsx';
import { go, known, useRoute, withValues } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import { searchName } from '../saved/saved.ts';
import { agenciesTable, type ListedAgency } from './agencies-table.ts';
import './lists.css';

const orders: readonly EntityOrder[] = ['MENTIONS', 'NAME'];
const classes = ['bodies', 'classes', 'all'] as const;

export const AgenciesView = () => {
  const words = useWords();
  const { query } = useRoute();
  const text = query.get('text') ?? '';
  const order = known(query, 'order', orders)[0] ?? 'MENTIONS';
  const kind = known(query, 'kind', classes)[0] ?? 'bodies';
  const filter = { ...(text && { text }), ...(kind !== 'all' && { generic: kind === 'classes' }) };
  const list = usePages(Agencies, { filter, order, first: 100 }, ({ agencies }) => after(agencies));
  const total = list.pages[0]?.agencies.totalCount;
  return (
    <div className="listing">
      <PageTitle title={words.agencies.title} />
      <form className="bar" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={words.agencies.text}
          value={text}
          onChange={(value) => go(withValues(query, { text: value }), { replace: true })}
        />
        <Select
          label={words.agencies.kind}
          value={kind}
          values={classes}
          name={(one) => words.agencies.classes[one]}
          onChange={(one) => go(withValues(query, { kind: one }))}
        />
        <Select
          label={words.documents.order}
          value={order}
          values={orders}
          name={(one) => words.documents.orders[one]}
          onChange={(one) => go(withValues(query, { order: one }))}
        />
      </form>
      <div className="bar tools">
        <p className="total" role="status">
          {total !== undefined && words.agencies.total(total)}
        </p>
        <DownloadMenu<ListedAgency>
          name="agencies"
          read={readList(Agencies, { filter, order }, ({ agencies }) => agencies)}
          table={(all) => agenciesTable(all, words)}
        />
        <SaveMenu name={searchName(words.agencies.title, text)} />
      </div>
      <ul className={list.stale ? 'items columns stale' : 'items columns'} aria-busy={list.loading}>
        {list.pages.flatMap(({ agencies }) =>
          agencies.nodes.map((agency) => (
            <li key={agency.id}>
              <Link to={agencyHref(agency)} lang="zh-CN">
                {agency.name}
              </Link>
              <p className="facts">
                {[agency.region?.name, agency.kind && words.agencyKinds[agency.kind], words.mentions(agency.mentions)]
                  .filter((fact) => fact)
                  .join(' · ')}
              </p>
            </li>
          )),
        )}
      </ul>
      {total === 0 && (query.size > 0 ? <Empty>{words.agencies.none}</Empty> : <NothingYet />)}
      <ListEnd {...list} />
    </div>
  );
};

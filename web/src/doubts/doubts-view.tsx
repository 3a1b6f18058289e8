// The queue of doubtful facts, worked through by keyboard: next, previous, mend, found right, open the text.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { after, usePages } from '../answers.ts';
import { Ambiguities, Doubts } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { Link } from '../parts/link.tsx';
import { readList } from '../parts/list-parts.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { documentHref } from '../parts/places.ts';
import { Empty, ListEnd } from '../parts/state.tsx';
import { go, href, known, useRoute, withValues } from '../route.ts';
import { type SayRemark, useRemark } from '../words/use-remark.ts';
import { Corrections } from './corrections.tsx';
import {
  type Ambiguity,
  ambiguityOf,
  type Doubt,
  type DoubtKind,
  doubtKinds,
  doubtOf,
  type Remark,
  remarksOf,
  settled,
} from './doubt.ts';
import { DoubtDetail } from './doubt-detail.tsx';
import { namesTable, remarksTable } from './doubts-tables.ts';
import '../lists/lists.css';
import './doubts.css';

export const DoubtsView = () => {
  const words = useWords();
  const { query } = useRoute();
  const isOfPeople = query.get('kind') === 'corrections';
  const kind = isOfPeople ? 'corrections' : (known(query, 'kind', doubtKinds)[0] ?? 'unexplained');
  return (
    <div className="doubts">
      <PageTitle title={words.doubts.title}>
        <p className="lead">{words.doubts.lead}</p>
      </PageTitle>
      <nav className="tabs" aria-label={words.doubts.title}>
        {([...doubtKinds, 'corrections'] as const).map((one) => (
          <Link key={one} to={href('/doubts', { kind: one })} aria-current={one === kind ? 'page' : undefined}>
            {words.doubts.kinds[one]}
          </Link>
        ))}
      </nav>
      {isOfPeople ? <Corrections /> : <Queue />}
    </div>
  );
};

const Queue = () => {
  const words = useWords();
  const say = useRemark();
  const { query } = useRoute();
  const kind = known(query, 'kind', doubtKinds)[0] ?? 'unexplained';
  const { filter, list, total, all, open, isEmpty } = useDoubts(kind);
  const done = settled.use();
  const at = Math.min(Math.max(0, Number(query.get('at')) || 0), Math.max(0, open.length - 1));
  const doubt = open[at];
  const work = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  const goesAlong = useRef(false);
  useEffect(() => {
    const current = work.current?.querySelector<HTMLElement>('.queue [aria-current], .none-left');
    if (!current) return; // the next doubts are under way
    current.scrollIntoView({ block: 'nearest' });
    // The keyboard goes along: the button where it stood may be gone.
    if (goesAlong.current) current.focus({ preventScroll: true });
    goesAlong.current = false;
  }, [at, doubt?.key, isEmpty]);
  const show = (next: number): void => go(withValues(query, { at: next }), { replace: true });
  const move = (next: number): void => {
    if (next < 0 || next >= open.length) return;
    goesAlong.current = true;
    show(next);
  };
  const settle = (): void => {
    if (!doubt) return;
    goesAlong.current = true;
    settled.set([...done, doubt.key]);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.closest('dialog, input, select')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Readonly<Record<string, () => void>> = {
      j: () => move(at + 1),
      k: () => move(at - 1),
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      x: settle,
      e: () => mendOf(detail.current)?.click(),
      o: () => doubt?.remark?.span && go(documentHref(null, { source: doubt.remark.source, span: doubt.remark.span })),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole queue; all they do has a button or link, too
    <div ref={work} onKeyDown={press}>
      <div className="bar tools">
        <p className="total" role="status">
          {total !== undefined && words.doubts.total(total, all.length - open.length)}
          {all.length > open.length && (
            <button
              type="button"
              className="quiet"
              onClick={() => settled.set(done.filter((key) => !all.some((one) => one.key === key)))}
            >
              {words.doubts.again}
            </button>
          )}
        </p>
        <QueueDownload filter={filter} />
      </div>
      {isEmpty ? (
        <NoneLeft kind={kind} />
      ) : (
        <div className="doubts-work">
          <ol className="queue" aria-label={words.doubts.kinds[kind]}>
            {open.map((one, index) => (
              <li key={one.key}>
                <button type="button" aria-current={index === at ? 'true' : undefined} onClick={() => show(index)}>
                  <span lang="zh-CN">{titleOf(one, say)}</span>
                  <small lang="zh-CN">{one.remark?.source.subject ?? words.kinds[kindOf(one)]}</small>
                </button>
              </li>
            ))}
            <li>
              <ListEnd {...list} />
            </li>
          </ol>
          <section ref={detail} className="doubt" aria-label={words.funding.details}>
            {doubt && <DoubtDetail key={doubt.key} doubt={doubt} onSettled={settle} />}
            <p className="facts keys">
              {words.doubts.keys}
              <span className="key-mend">{words.doubts.keyToMend}</span>
            </p>
          </section>
        </div>
      )}
    </div>
  );
};

/** The doubts of a kind that were read so far, and those of them that the reader has not looked at. */
const useDoubts = (kind: DoubtKind) => {
  const filter = remarksOf(kind);
  const remarks = usePages(Doubts, filter && { filter, first: 50 }, ({ diagnostics }) => after(diagnostics));
  const names = usePages(Ambiguities, filter ? null : { first: 50 }, ({ ambiguities }) => after(ambiguities));
  const list = filter ? remarks : names;
  const total = filter ? remarks.pages[0]?.diagnostics.totalCount : names.pages[0]?.ambiguities.totalCount;
  const done = settled.use();
  const all: readonly Doubt[] = filter
    ? remarks.pages.flatMap(({ diagnostics }) => diagnostics.nodes.map(doubtOf))
    : names.pages.flatMap(({ ambiguities }) => ambiguities.nodes.map(ambiguityOf));
  const open = all.filter(({ key }) => !done.includes(key));
  // What the reader has looked at may be all of the pages so far, and no end of the queue.
  const goesOn = open.length === 0 && list.more !== null && list.refusal === null;
  useEffect(() => {
    if (goesOn) list.more?.();
  });
  const isEmpty = open.length === 0 && total !== undefined && !goesOn && !list.loading && list.refusal === null;
  return { filter, list, total, all, open, isEmpty };
};

/** What corrects the fact that the doubt is about: a sum or condition, else the measure. doubts.css knows the same. */
const mendOf = (detail: HTMLElement | null): HTMLElement | null | undefined =>
  detail?.querySelector<HTMLElement>('[aria-current] ~ .mend') ??
  detail?.querySelector<HTMLElement>('[data-here] h3 > .mend');

/** Says that a queue has nothing, and where more may be. */
const NoneLeft = ({ kind }: { readonly kind: DoubtKind }) => {
  const words = useWords();
  return (
    <Empty>
      <p className="none-left" tabIndex={-1}>
        {words.doubts.none}
      </p>
      {kind !== 'warnings' && (
        <p>
          <Link to={href('/doubts', { kind: 'warnings' })}>{words.doubts.kinds.warnings}</Link>
        </p>
      )}
    </Empty>
  );
};

/** All of the queue, looked at or not. */
const QueueDownload = ({ filter }: { readonly filter: ReturnType<typeof remarksOf> }) => {
  const words = useWords();
  const say = useRemark();
  return filter ? (
    <DownloadMenu<Remark>
      name="doubts"
      read={readList(Doubts, { filter }, ({ diagnostics }) => diagnostics)}
      table={(all) => remarksTable(all, words, say)}
    />
  ) : (
    <DownloadMenu<Ambiguity>
      name="doubts"
      read={readList(Ambiguities, {}, ({ ambiguities }) => ambiguities)}
      table={(all) => namesTable(all, words)}
    />
  );
};

const titleOf = ({ remark, ambiguity }: Doubt, say: SayRemark): string =>
  remark ? say(remark) : `${ambiguity.entityA?.name ?? ambiguity.a} / ${ambiguity.entityB?.name ?? ambiguity.b}`;

const kindOf = ({ ambiguity }: Doubt): string => {
  const kind = ambiguity?.kind ?? '';
  return kind.charAt(0) + kind.slice(1).toLowerCase();
};

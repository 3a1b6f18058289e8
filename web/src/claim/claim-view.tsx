// What a firm or person could claim: a form for what is known of it, and the answer with what is met, open and against
// it.
import { after, usePages } from '../answers.ts';
import { todayInChina } from '../form/day.ts';
import { readDay } from '../funding/funding-query.ts';
import { Claims, type Verdict } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { readList } from '../parts/list-parts.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { Empty, ListEnd, Skeleton } from '../parts/state.tsx';
import { useNames } from '../parts/use-names.ts';
import { go, known, useRoute, withValues } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import { searchName } from '../saved/saved.ts';
import { ClaimItem } from './claim-item.tsx';
import { type Claim, claimsTable } from './claims-table.ts';
import { readProfile, verdicts } from './profile.ts';
import { ProfileForm } from './profile-form.tsx';
import './claim.css';

export const ClaimView = () => {
  const words = useWords();
  const language = useLanguage();
  const { query } = useRoute();
  const profile = readProfile(query);
  const asOf = readDay(query) ?? 'TODAY';
  const shown = known(query, 'show', verdicts);
  const names = useNames([...query.getAll('region'), ...query.getAll('industry')]);
  const asked = shown.length > 0 ? shown : likely;
  const list = usePages(Claims, profile && { profile, asOf, verdicts: asked, first: atOnce }, ({ eligible }) =>
    after(eligible),
  );
  const first = list.pages[0]?.eligible;
  const claims = list.pages.flatMap(({ eligible }) => eligible.nodes);
  const counts: Readonly<Record<Verdict, number | undefined>> = {
    SURE: first?.sure,
    POSSIBLE: first?.possible,
    EXCLUDED: first?.excluded,
  };
  return (
    <div className="claim">
      <PageTitle title={words.claim.title}>
        <p className="lead">{words.claim.lead}</p>
      </PageTitle>
      <ProfileForm />
      <section aria-label={words.claim.answer} aria-busy={list.loading} className={list.stale ? 'stale' : undefined}>
        {profile === null ? (
          <Empty>{words.claim.begin}</Empty>
        ) : (
          <>
            <div className="bar tools">
              <fieldset className="verdicts" aria-label={words.claim.answer}>
                {verdicts.map((one) => (
                  <button
                    key={one}
                    type="button"
                    aria-pressed={asked.includes(one)}
                    title={words.claim.meanings[one]}
                    onClick={() => go(withValues(query, { show: one }))}
                  >
                    <span className={`verdict verdict-${one.toLowerCase()}`}>{words.claim.verdicts[one]}</span>{' '}
                    <b>{counts[one]?.toLocaleString('en') ?? '…'}</b>
                  </button>
                ))}
              </fieldset>
              <p className="facts">{words.claim.on(asOf === 'TODAY' ? todayInChina() : asOf)}</p>
              <DownloadMenu<Claim>
                name="claim"
                read={readList(Claims, { profile, asOf, verdicts: asked }, ({ eligible }) => eligible, atOnce)}
                table={(all) => claimsTable(all, words, language)}
              />
              <SaveMenu name={searchName(words.claim.title, names.join(' · '))} />
              <button type="button" onClick={() => print()}>
                {words.claim.print}
              </button>
            </div>
            {!first && !list.refusal && <Skeleton lines={8} />}
            <ol className="claims">
              {claims.map((claim) => (
                <li key={claim.measure.id}>
                  <ClaimItem claim={claim} />
                </li>
              ))}
            </ol>
            {first?.totalCount === 0 && <Empty>{words.claim.none}</Empty>}
            {(first || list.refusal) && <ListEnd {...list} />}
          </>
        )}
      </section>
    </div>
  );
};

const likely: readonly Verdict[] = ['SURE', 'POSSIBLE'];

const atOnce = 20;

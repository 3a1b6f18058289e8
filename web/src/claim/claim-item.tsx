// One measure that could be claimed: its sums, what is met, open or against it with the words that say so, and until
// when.
import { amountWords } from '../form/amount.ts';
import { oneLine } from '../form/citation.ts';
import type { GroundFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { DocumentName } from '../parts/document-name.tsx';
import { Facts } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { documentHref } from '../parts/places.ts';
import { RoleBadge, useSumNotes } from '../parts/sum.tsx';
import { type Claim, groundWords } from './claims-table.ts';
import { nameOf, type Standing, standingsOf, stands } from './grounds.ts';

type Tier = Claim['tiers'][number];
type InDocument = { readonly document: { readonly id: string } };

export const ClaimItem = ({ claim }: { readonly claim: Claim }) => {
  const words = useWords();
  const { measure, document, verdict, tiers } = claim;
  const { shared, own } = standingsOf(tiers);
  const through = tiers[0]?.row.force.through;
  return (
    <article>
      <h2 lang="zh-CN">
        <span className={`verdict verdict-${verdict.toLowerCase()}`}>{words.claim.verdicts[verdict]}</span>
        <Link to={documentHref(document, measure.provenance)}>{measure.title}</Link>
      </h2>
      <p className="facts" lang="zh-CN">
        <Facts
          of={[
            document.regionName,
            measure.agencies.map(({ agency }) => agency.name).join(words.list.comma),
            through && words.claim.through(through),
            measure.applicationWindow?.words,
          ]}
        />
      </p>
      <ul className="tiers">
        {tiers.map((tier, at) => (
          <li key={tier.row.id}>
            <TierSum tier={tier} document={document} />
            {own[at] && <Grounds standing={own[at]} document={document} />}
          </li>
        ))}
      </ul>
      <Grounds standing={shared} document={document} />
      <DocumentName document={document} />
    </article>
  );
};

const TierSum = ({ tier, document }: InDocument & { readonly tier: Tier }) => {
  const language = useLanguage();
  const { award } = tier.row;
  const notes = useSumNotes(award);
  return (
    <p className="tier-sum">
      <RoleBadge role={award.role} />
      <Link to={documentHref(document, award.provenance)} title={oneLine(award.provenance.quote)}>
        {amountWords(award, language)}
      </Link>
      {notes && <small lang="zh-CN">{notes}</small>}
    </p>
  );
};

const Grounds = ({ standing, document }: InDocument & { readonly standing: Standing }) => {
  const words = useWords();
  return stands.map((stand) => {
    const grounds = standing[stand];
    if (grounds.length === 0) return null;
    return (
      <dl key={stand} className={`grounds grounds-${stand.toLowerCase()}`}>
        <dt>{words.claim.stands[stand]}</dt>
        {grounds.map((ground) => (
          <dd key={nameOf(ground)} lang="zh-CN" title={words.claim.abouts[ground.about]}>
            <GroundWords ground={ground} document={document} />
          </dd>
        ))}
      </dl>
    );
  });
};

const GroundWords = ({ ground, document }: InDocument & { readonly ground: GroundFragment }) => {
  const words = useWords();
  const language = useLanguage();
  const { provenance } = ground;
  const said = groundWords(ground, words, language);
  if (!provenance) return said;
  return (
    <Link to={documentHref(document, provenance)} title={oneLine(provenance.quote)}>
      {said}
    </Link>
  );
};

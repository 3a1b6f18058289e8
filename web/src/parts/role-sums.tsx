// Sums by role: how many, their median, and the greatest, in the unit that most have. Roles are never added up or
// compared.
import type { ReactNode } from 'react';
import { sizeWords, unitInEnglish } from '../form/amount.ts';
import { enumName } from '../form/enum-name.ts';
import { roles } from '../funding/funding-query.ts';
import { type Language, useLanguage, useWords } from '../language.ts';
import { href, type Values } from '../route.ts';
import { Figured } from './figured.tsx';
import { Link } from './link.tsx';
import { RoleBadge } from './sum.tsx';

type Amounts = {
  readonly unit: string;
  readonly per: string | null;
  readonly count: number;
  readonly median: number;
  readonly maximum: number;
};

type Props<Of extends Amounts> = {
  readonly groups: readonly { readonly key: string; readonly rows: number; readonly amounts: readonly Of[] }[];
  /** What the table of all rows is asked for beside the role. */
  readonly asked?: Values;
  /** The cell of the greatest sum, of which the words are given. */
  readonly greatest: (most: Of, words: string) => ReactNode;
};

export const RoleSums = <Of extends Amounts>({ groups, asked = {}, greatest }: Props<Of>) => {
  const words = useWords();
  const language = useLanguage();
  const byRole = new Map(groups.map((group) => [enumName(group.key), group]));
  const lines = roles.flatMap((role) => {
    const group = byRole.get(role);
    const most = group?.amounts.toSorted((a, b) => b.count - a.count)[0];
    return group && most ? [{ role, group, most }] : [];
  });
  const size = (value: number, { unit }: Of): string =>
    unit === 'ratio' ? `1:${value}` : sizeWords(value, unit, language);
  return (
    <Figured
      head={[words.funding.role, words.home.rows, words.home.median, words.home.greatest]}
      rows={lines.map(({ role, group, most }) => ({
        key: role,
        cells: [
          <Link key={role} to={href('/funding', { ...asked, role })}>
            <RoleBadge role={role} />
          </Link>,
          group.rows.toLocaleString('en'),
          size(most.median, most) + perWords(most.per, language),
          greatest(most, size(most.maximum, most)),
        ],
      }))}
    />
  );
};

/** Where a long unit may go on in the next line. */
const pause = '\u200b';

/** By what a sum is multiplied: /家·年, /organisation·year. */
export const perWords = (per: string | null, language: Language): string => {
  if (!per) return '';
  const each = per.split('·').map((one) => (language === 'en' ? unitInEnglish(one) : one));
  return `/${pause}${each.join(`·${pause}`)}`;
};

// When a document holds, with the clauses that say so.
//
// From: its effective day. Through: the last day as printed (有效期至…, expires), or the day before its term ends (有效期3年 from
// 2023-03-24: through 2026-03-23), counted from the effective day, else from that of issue. Without a day to count from, the end
// stays open. Never takes the machine's clock.
import type { DocumentDate, Force, Quoted } from '../../model/index.ts';
import type { Interpreted } from '../types.ts';

/** The time in force; null where no clause gives a day. */
export const forceOf = (text: Interpreted): Force => {
  const { dates, validity } = text.facts.document;
  const first = (kind: DocumentDate['kind']): DocumentDate | null => dates.find((date) => date.kind === kind) ?? null;
  const effective = first('effective');
  const expires = first('expires');
  const issue = first('issued') ?? first('signed');
  const start = effective ?? (validity?.from === 'issue' ? issue : null);
  const printed = validity?.through ?? expires?.value ?? null;
  const counted = printed === null && validity?.years && start ? lastDay(start.value, validity.years) : null;
  const through = printed ?? counted;
  return {
    from: effective?.value ?? null,
    through,
    fromClause: effective ? clauseOf(effective) : null,
    throughClause:
      through === null
        ? null
        : validity && (validity.through || counted)
          ? clauseOf(validity)
          : expires
            ? clauseOf(expires)
            : null,
  };
};

const clauseOf = ({ span, quote }: Quoted): Quoted => ({ span, quote });

/** The last day of a term of years; half years count as months (1.5). */
const lastDay = (from: string, years: number): string | null => {
  const start = /^(\d{4})-(\d{2})-(\d{2})$/.exec(from);
  if (!start) return null;
  const months = Number(start[2]) - 1 + Math.round((years % 1) * 12);
  const end = new Date(Date.UTC(Number(start[1]) + Math.floor(years), months, Number(start[3]) - 1));
  return end.toISOString().slice(0, 10);
};

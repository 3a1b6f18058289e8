// Days of the calendar as documents count them: in China, whatever the reader's clock says.

/** Today in China, `2026-03-24`. */
export const todayInChina = (now = new Date()): string => chinese.format(now);

const chinese = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' });

/** The day that lies so many days after. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole days from one to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** From today through the day so many days ahead, as an address says it: `90`; undefined where it says none. */
export const rangeAhead = (days: string | null): { readonly from: 'TODAY'; readonly to: string } | undefined =>
  /^[1-9]\d{0,3}$/u.test(days ?? '') ? { from: 'TODAY', to: daysAfter(todayInChina(), Number(days)) } : undefined;

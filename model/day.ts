// Days as they are asked for and compared: `2024-05-01`.

/** Whether a text is a day that the calendar has. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** The day so many days after another: 2023-03-24 and 30 is 2023-04-23. */
export const daysAfter = (day: string, count: number): string => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
};

/**
 * The last day of a term of years that begins on a day: 2023-03-24 and 3 is 2026-03-23; half years count as months
 * (1.5). Null where what it begins on is no full day.
 */
export const lastDayOfTerm = (from: string, years: number): string | null => {
  const start = /^(\d{4})-(\d{2})-(\d{2})$/.exec(from);
  if (!start) return null;
  const months = Number(start[2]) - 1 + Math.round((years % 1) * 12);
  const end = new Date(Date.UTC(Number(start[1]) + Math.floor(years), months, Number(start[3]) - 1));
  return end.toISOString().slice(0, 10);
};

// Policies count their days in Beijing, which has kept UTC+8 without summer time since 1992.
const inChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day in China at a moment. */
export const chinaDay = (moment: Date): string => inChina.format(moment);

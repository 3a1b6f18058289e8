// Days to ask about.
import { refusal } from './errors.ts';

// Policies count their days in Beijing, which has kept UTC+8 without summer time since 1992.
const inChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day in China at a moment: `2024-05-01`. */
const chinaDay = (moment: Date): string => inChina.format(moment);

/** The day asked about: as given, or today's for `TODAY`. Only then is the clock read. */
export const dayAsked = (asOf: string, now: () => Date): string => {
  if (asOf === 'TODAY') return chinaDay(now());
  if (!isDay(asOf))
    throw refusal('BAD_INPUT', `${JSON.stringify(asOf.slice(0, 40))} is no day: write 2024-05-01 or TODAY.`);
  return asOf;
};

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

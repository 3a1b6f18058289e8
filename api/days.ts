// Days to ask about.
import { chinaDay, isDay } from '../model/index.ts';
import { refusal } from './errors.ts';

/** The day asked about: as given, or today's in China for `TODAY`. Only then is the clock read. */
export const dayAsked = (asOf: string, now: () => Date): string => {
  if (asOf === 'TODAY') return chinaDay(now());
  if (!isDay(asOf))
    throw refusal('BAD_INPUT', `${JSON.stringify(asOf.slice(0, 40))} is no day: write 2024-05-01 or TODAY.`);
  return asOf;
};

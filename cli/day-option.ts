// Days that somebody types after an option.
import { CetuError, chinaDay, isDay } from '../model/index.ts';

/**
 * The day that an option gives, today's in China for TODAY; null where it was not given. Rejects with INPUT what is no
 * day.
 */
export const dayOption = (name: string, text: string | null): string | null => {
  if (text === null) return null;
  if (text === 'TODAY') return chinaDay(new Date());
  if (!isDay(text)) throw new CetuError('INPUT', `--${name} takes a day like 2024-05-01, or TODAY, not "${text}".`);
  return text;
};

// Whether a request may change anything: it shows the token that the server was started with.
import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { refusal } from './errors.ts';

export type Shown = {
  /** The header Authorization. */
  readonly header: string | null;
  /** Who shows it, for the log. */
  readonly address: string | null;
};

/** Ends well where the right token is shown; throws FORBIDDEN else. */
export const checkToken = async (token: string | null, logger: Logger, { header, address }: Shown): Promise<void> => {
  if (token === null || token === '')
    throw refusal('FORBIDDEN', 'This server takes no changes: it was started without an administrator’s token.');
  const given = /^Bearer +(.+)$/i.exec(header ?? '')?.[1];
  if (given === undefined) throw refusal('FORBIDDEN', 'Changes need the header Authorization: Bearer TOKEN.');
  if (sameSecret(given, token)) return;
  logger.warn({ address }, 'a wrong administrator’s token was shown');
  await sleep(wrongTokenMilliseconds);
  throw refusal('FORBIDDEN', 'The token is not the one of this server.');
};

// Whoever guesses waits for each answer. The right token never waits, whatever others try.
const wrongTokenMilliseconds = 1_000;

// Equal lengths by hashing, so that the time tells nothing of the token.
const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

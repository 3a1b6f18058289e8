// What the robots.txt of a site lets Cetu ask for (RFC 9309). Read once for each site and run: where there is none all
// is allowed, where it cannot be had nothing is.
import robotsParser from 'robots-parser';
import { CetuError } from '../../model/index.ts';
import { agentName } from './request.ts';

// The package exports the function itself, its types call it the default of what is exported.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What one site says. */
export type Robots = {
  isAllowed(url: URL): boolean;
  /** How long it wants to be left alone between two requests, in seconds. */
  readonly pause: number;
};

/** The answer to a request for robots.txt, redirects followed. */
export type RobotsAnswer = { readonly status: number; readonly bytes: Uint8Array };

// A site that asks for more is asked no faster than this: a run has to end.
const longestPause = 30;

/** The rules of `url`'s site, which `fetch` brings. Throws INPUT where they cannot be had. */
export const readRobots = async (url: URL, fetch: (url: URL) => Promise<RobotsAnswer>): Promise<Robots> => {
  const at = new URL('/robots.txt', url);
  const { status, bytes } = await fetch(at).catch((error: unknown) => {
    // what keeps from the host, not from its file
    if (!(error instanceof CetuError) || error.code !== 'LIMIT') throw error;
    throw notHad(at, error.message, error);
  });
  if (status >= 400 && status < 500) return { isAllowed: () => true, pause: 0 };
  if (status < 200 || status >= 300) throw notHad(at, `the server says ${status}`);
  const rules = parseRobots(at.href, new TextDecoder().decode(bytes));
  return {
    isAllowed: (asked) => rules.isAllowed(asked.href, agentName) ?? true,
    pause: Math.min(longestPause, Math.max(0, rules.getCrawlDelay(agentName) ?? 0)),
  };
};

const notHad = (at: URL, why: string, cause?: unknown): CetuError =>
  new CetuError(
    'INPUT',
    `Nothing is asked of ${at.host}, for its robots.txt cannot be had: ${why}`.replace(/\.?$/, '.'),
    {
      cause,
    },
  );

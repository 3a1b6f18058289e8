// Brings pages and files from the web, as a guest: with the site's robots.txt, one request at a time to each host,
// within limits of size, time and redirects, and never from a private host that was not allowed by name.
//
//   fetch(address, known) ──► bytes with what the server says of them, or `unchanged` where `known` is still its
//                             version
import { setTimeout as sleep } from 'node:timers/promises';
import { CetuError, type ServerVersion } from '../../model/index.ts';
import { hostOf } from './public-hosts.ts';
import { type Answer, request } from './request.ts';
import { type Robots, readRobots } from './robots.ts';

export type WebOptions = {
  readonly mostBytes: number;
  /** For one address, with its redirects and the site's robots.txt. */
  readonly seconds: number;
  /** Hosts that may be private or this machine. */
  readonly allowedHosts: readonly string[];
  readonly signal: AbortSignal;
};

export type WebFile = {
  /** Where it was found in the end. */
  readonly url: URL;
  readonly bytes: Uint8Array;
  /** The encoding that the server names. */
  readonly charset: string | null;
  readonly version: ServerVersion;
};

export interface Web {
  /** Throws INPUT, LIMIT or NOT_FOUND with a sentence that leaves the address out. */
  fetch(address: URL, known?: ServerVersion): Promise<WebFile | 'unchanged'>;
}

const mostRedirects = 5;
const mostRobotsBytes = 512 * 1024; // RFC 9309: at least 500 KiB

export const openWeb = (options: WebOptions): Web => new Guest(options);

class Guest implements Web {
  private readonly options: WebOptions;
  private readonly robots = new Map<string, Promise<Robots>>();
  private readonly turns = new Map<string, Promise<unknown>>();

  constructor(options: WebOptions) {
    this.options = options;
  }

  async fetch(address: URL, known: ServerVersion = {}): Promise<WebFile | 'unchanged'> {
    const time: Time = { left: this.options.seconds * 1000 };
    const { url, answer } = await this.follow(address, (at) => this.visit(at, known, time));
    if (answer.status === 304) return 'unchanged';
    refuseStatus(answer.status);
    const { etag, 'last-modified': lastModified } = answer.headers;
    return {
      url,
      bytes: answer.bytes,
      charset: /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(answer.headers['content-type'] ?? '')?.[1] ?? null,
      version: { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
    };
  }

  /** The answer at the end of the redirects. */
  private async follow(
    from: URL,
    visit: (url: URL) => Promise<Answer>,
  ): Promise<{ readonly url: URL; readonly answer: Answer }> {
    let url = from;
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const answer = await visit(url);
      const { location } = answer.headers;
      if (!redirects.has(answer.status) || location === undefined) return { url, answer };
      url = target(location, url);
    }
    throw new CetuError('LIMIT', `It is redirected more than ${mostRedirects} times, last to ${url.href}.`);
  }

  /** Asks for one address when it is its host's turn, as its robots.txt allows. */
  private visit(url: URL, known: ServerVersion, time: Time): Promise<Answer> {
    return this.inTurn(url.host, async () => {
      // The time runs in its turns alone: waiting for others, before a redirect too, is not the address's own.
      const begun = performance.now();
      const signal = AbortSignal.any([this.options.signal, AbortSignal.timeout(Math.max(0, Math.ceil(time.left)))]);
      const rules = await this.rulesOf(url, signal);
      if (!rules.isAllowed(url)) throw new CetuError('INPUT', `The robots.txt of ${url.host} does not allow it.`);
      const { etag, lastModified } = known;
      const answer = await this.ask(url, signal, this.options.mostBytes, {
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        ...(etag ? { 'if-none-match': etag } : {}),
        ...(lastModified ? { 'if-modified-since': lastModified } : {}),
      });
      time.left -= performance.now() - begun;
      return { answer, pause: rules.pause };
    });
  }

  private rulesOf(url: URL, signal: AbortSignal): Promise<Robots> {
    const known = this.robots.get(url.origin);
    if (known) return known;
    const rules = readRobots(url, async (at) => {
      const { answer } = await this.follow(at, (to) => this.ask(to, signal, mostRobotsBytes, { accept: 'text/plain' }));
      return answer;
    });
    this.robots.set(url.origin, rules);
    return rules;
  }

  private ask(
    url: URL,
    signal: AbortSignal,
    mostBytes: number,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    return request(url, { headers, mostBytes, signal, allowed: this.options.allowedHosts.includes(hostOf(url)) });
  }

  /** Does the work when no other is under way at the host, and keeps it free for the pause that follows. */
  private async inTurn(
    host: string,
    work: () => Promise<{ readonly answer: Answer; readonly pause: number }>,
  ): Promise<Answer> {
    const { signal } = this.options;
    const turn = (this.turns.get(host) ?? Promise.resolve()).then(() => {
      if (signal.aborted) throw new CetuError('LIMIT', 'The run was stopped.');
      return work();
    });
    this.turns.set(
      host,
      turn.then(({ pause }) => sleep(pause * 1000, null, { signal })).catch(() => {}),
    );
    return (await turn).answer;
  }
}

/** In milliseconds. */
type Time = { left: number };

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const target = (location: string, from: URL): URL => {
  const url = URL.canParse(location, from) ? new URL(location, from) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new CetuError('INPUT', `It is redirected to what is no address of the web: ${location}.`);
  url.hash = '';
  return url;
};

const refuseStatus = (status: number): void => {
  if (status >= 200 && status < 300) return;
  const says = statuses[status] ?? 'it cannot be had';
  throw new CetuError(status === 404 || status === 410 ? 'NOT_FOUND' : 'INPUT', `The server says ${status}: ${says}.`);
};

const statuses: Readonly<Record<number, string>> = {
  401: 'it is only for those who sign in',
  403: 'it is not given to everybody',
  404: 'there is no such page',
  410: 'the page is gone',
  429: 'too many requests; try again later',
  503: 'it is busy; try again later',
};

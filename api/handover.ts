// Files handed over: POST /intake?name=NAME with the file's bytes as body and the token in the header Authorization.
// Answers 202 with the job that will read it. A page of another site cannot send that header, so none can make a
// browser hand anything over.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApiOptions, openedIntake } from './context.ts';
import { maskError, type RefusalCode, refusal } from './errors.ts';
import { defaultLimits } from './limits.ts';
import { checkToken } from './token.ts';

/** Where files are handed over. */
export const handoverPath = '/intake';

/** Answers a request that hands a file over. */
export const handoverServer = (options: ApiOptions) => {
  const limits = { ...defaultLimits, ...options.limits };
  const mask = maskError(options.logger);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (request.method !== 'POST') return answer(response, 405, { error: { message: 'Files are sent by POST.' } });
      const header = request.headers.authorization ?? null;
      await checkToken(options.adminToken, options.logger, { header, address: request.socket.remoteAddress ?? null });
      const name = new URL(request.url ?? '/', 'http://localhost').searchParams.get('name') ?? '';
      if (name.length > limits.text) throw refusal('LIMIT', `A name may have ${limits.text} characters.`);
      // The connection outlives a body that is refused half way: the answer still goes by it.
      const job = await openedIntake(options).takeFile(name, request.iterator({ destroyOnReturn: false }));
      answer(response, 202, { job: { id: job.id, name: job.name } });
    } catch (error) {
      if (response.destroyed) return; // the sender is gone; a request that was read whole is destroyed, too
      const { message, extensions } = mask(error);
      const code = String(extensions['code'] ?? 'INTERNAL');
      answer(response, statusOf(code), { error: { code, message } });
      endSoon(request);
    }
  };
};

const statuses: Readonly<Record<string, number>> = {
  BAD_INPUT: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  LIMIT: 413,
} satisfies Partial<Record<RefusalCode, number>>;

const statusOf = (code: string): number => statuses[code] ?? 500;

const answer = (response: ServerResponse, status: number, body: object): void => {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(body)}\n`);
};

// Who is still sending reads no answer: the rest of a small file is let pass, a large one is cut off.
const patienceMilliseconds = 5_000;

const endSoon = (request: IncomingMessage): void => {
  if (request.complete) return;
  request.resume();
  const cut = setTimeout(() => request.destroy(), patienceMilliseconds);
  request.once('close', () => clearTimeout(cut));
};

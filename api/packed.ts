// Packs answers for clients that take them so: JSON goes down to a fifth. What is small is left as it is.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

const leastBytes = 1024;
const pack = promisify(gzip);

/** Packs answers with gzip where the request says that it takes that. */
export const usePacking = (): Plugin => ({
  onResponse: async ({ request, response, setResponse, fetchAPI }) => {
    const type = response.headers.get('content-type') ?? '';
    if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '') || !/\bjson\b/.test(type)) return;
    const body = Buffer.from(await response.arrayBuffer());
    const headers = new fetchAPI.Headers(response.headers);
    headers.append('vary', 'accept-encoding');
    const isWorth = body.length >= leastBytes;
    const bytes = isWorth ? await pack(body, { level: 4 }) : body;
    if (isWorth) headers.set('content-encoding', 'gzip');
    headers.set('content-length', String(bytes.length));
    setResponse(new fetchAPI.Response(bytes, { status: response.status, statusText: response.statusText, headers }));
  },
});

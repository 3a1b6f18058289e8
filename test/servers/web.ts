// A web server on 127.0.0.1 that gives the pages it is told, and remembers what it was asked.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page: its body with headers and status, or what is done with the request. */
export type WebPage =
  | {
      readonly body?: string | Uint8Array;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export class WebServer {
  readonly pages = new Map<string, WebPage>();
  /** The paths that were asked for, with the headers. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  private readonly server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    this.asked.push({ path, headers: request.headers });
    const page = this.pages.get(path) ?? { status: 404 };
    if (typeof page === 'function') return page(request, response);
    const { etag, 'last-modified': since } = page.headers ?? {};
    const { 'if-none-match': match, 'if-modified-since': modified } = request.headers;
    const same = match !== undefined ? match === etag : modified !== undefined && modified === since;
    response.writeHead(same ? 304 : (page.status ?? 200), page.headers).end(same ? undefined : page.body);
  });

  async listen(): Promise<void> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
  }

  address(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${(this.server.address() as AddressInfo).port}${path}`;
  }

  pathsAsked(): readonly string[] {
    return this.asked.splice(0).map(({ path }) => path);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

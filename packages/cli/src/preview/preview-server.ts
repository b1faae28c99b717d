import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { previewPage, previewPolicy, previewStyle } from './preview-page.js';
import type { PreviewState } from './preview-state.js';

/** What the server serves beside the state. */
export interface PreviewSite {
  readonly locale: string;
  /** From 1024; 0 for any that is free. */
  readonly port: number;
  /** Bytes of a script of the elements, by its name; undefined when there is none of that name. */
  readonly script: (name: string) => Promise<Uint8Array | undefined>;
  readonly state: () => PreviewState;
}

/** A server under way. */
export interface PreviewServer {
  readonly url: string;
  /** Tells every open page that the state is another. */
  readonly announce: () => void;
  readonly close: () => Promise<void>;
}

/** Serves the preview on this machine only. Rejects when the port is taken. */
export async function servePreview(site: PreviewSite): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => void answer(request, response, { site, listeners }));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(site.port, '127.0.0.1', listening);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : site.port;
  return {
    url: `http://127.0.0.1:${port}/`,
    announce: () => listeners.forEach((listener) => listener.write(message(site.state()))),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface Serving {
  readonly site: PreviewSite;
  readonly listeners: Set<ServerResponse>;
}

async function answer(request: IncomingMessage, response: ServerResponse, { site, listeners }: Serving): Promise<void> {
  // A page of elsewhere that a name leads here must read nothing: only this machine's own names are answered.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? ''))
    return void response.writeHead(403).end();
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/events') return listen(response, site, listeners);
  const found = await bodyOf(pathname, site);
  if (!found) return void response.writeHead(404, headersOf('text/plain')).end();
  response.writeHead(200, headersOf(found.type)).end(found.body);
}

function listen(response: ServerResponse, { state }: PreviewSite, listeners: Set<ServerResponse>): void {
  response.writeHead(200, headersOf('text/event-stream'));
  response.write(message(state()));
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

const message = ({ revision }: PreviewState) => `data: ${revision}\n\n`;

interface Body {
  readonly type: string;
  readonly body: string | Uint8Array;
}

async function bodyOf(pathname: string, { locale, script, state }: PreviewSite): Promise<Body | undefined> {
  const pages: Readonly<Record<string, () => Body>> = {
    '/': () => ({ type: 'text/html; charset=utf-8', body: previewPage(locale) }),
    '/preview.css': () => ({ type: 'text/css', body: previewStyle }),
    '/state.json': () => ({ type: 'application/json', body: JSON.stringify(state()) }),
  };
  if (Object.hasOwn(pages, pathname)) return pages[pathname]?.();
  const name = /^\/(filrouge(?:-[\w.-]+)?\.js)$/.exec(pathname)?.[1];
  const bytes = name === undefined ? undefined : await script(name);
  return bytes && { type: 'text/javascript', body: bytes };
}

const headersOf = (type: string) => ({
  'content-type': type,
  'content-security-policy': previewPolicy,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
});

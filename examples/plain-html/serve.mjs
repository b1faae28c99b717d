/** Shows this folder on a free port of this machine, under a strict policy: `node examples/plain-html/serve.mjs`. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const root = new URL('../../', import.meta.url);
const shown = ['/examples/', '/packages/elements/dist/'];
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const server = createServer(async ({ url = '/' }, response) => {
  // A URL has no `..` left in its path once it is parsed.
  const { pathname } = new URL(`http://localhost${url}`);
  if (pathname === '/') return response.writeHead(302, { location: '/examples/plain-html/index.html' }).end();
  const isShown = shown.some((folder) => pathname.startsWith(folder)) && Object.hasOwn(types, extname(pathname));
  const body = isShown ? await readFile(new URL(`.${pathname}`, root)).catch(() => undefined) : undefined;
  if (!body) return response.writeHead(404, headers).end();
  return response.writeHead(200, { ...headers, 'content-type': types[extname(pathname)] }).end(body);
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});

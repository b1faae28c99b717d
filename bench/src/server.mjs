/** Serves the pages on loopback, on a free port. What never changes may be cached for a year; HTML may not. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { benchDirectory, dist, peersDirectory } from './paths.mjs';

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
};
const blank = '<!doctype html><link rel="icon" href="data:,"><title>blank</title>';
const harness = `<script type="module" src="/harness/page.js"></script>`;

/** Starts the server: its origin, and how to stop it. */
export async function serve() {
  const kept = new Map();
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://loopback');
    try {
      const file = fileOf(pathname);
      const body = pathname === '/blank' ? Buffer.from(blank) : (kept.get(file) ?? (await pageOrAsset(file)));
      kept.set(file, body);
      response.writeHead(200, headersOf(pathname === '/blank' ? '.html' : path.extname(file), body)).end(body);
    } catch {
      response.writeHead(404, { 'cache-control': 'no-store' }).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

function fileOf(pathname) {
  const [, kind, ...rest] = decodeURIComponent(pathname).split('/');
  const parents = { p: dist, defs: path.join(dist, 'defs'), hooks: peersDirectory, harness: benchDirectory };
  const parent = parents[kind] ?? dist;
  const inside = kind === 'harness' ? ['harness', ...rest] : rest;
  const file = path.join(parent, ...inside);
  if (!file.startsWith(parent)) throw new Error(`outside: ${pathname}`);
  return pathname.endsWith('/') ? path.join(file, 'index.html') : file;
}

async function pageOrAsset(file) {
  const body = await readFile(file);
  if (path.extname(file) !== '.html') return body;
  return Buffer.from(body.toString().replace(/<head[^>]*>/, (head) => head + harness));
}

const headersOf = (extension, body) => ({
  'content-type': contentTypes[extension] ?? 'application/octet-stream',
  'content-length': body.length,
  'cache-control': extension === '.html' ? 'no-store' : 'public, max-age=31536000, immutable',
  // Lets the browser keep the compiled code too.
  'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT',
});

/**
 * The endpoint: `PG_URL=postgres://… COLLECTION=acme node serve.mjs`. One collection an endpoint: who is let in, and to
 * whose articles, is the business of what stands before it.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { articleWith, search } from './search.mjs';

/** An endpoint on a database; `close()` ends both. */
export async function openEndpoint({ url, collection, port = 0 }) {
  const pool = new pg.Pool({ connectionString: url, max: 4, statement_timeout: 2_000 });
  await pool.query(await readFile(new URL('schema.sql', import.meta.url), 'utf8')).catch(alreadyMade);
  const server = createServer((request, response) => {
    answer(pool, collection, request).then(
      ({ status, value }) => send(response, status, value),
      () => send(response, 503, { error: 'the knowledge base does not answer' }),
    );
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await pool.end();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, pool, close };
}

async function answer(pool, collection, { method, url = '/' }) {
  if (method !== 'GET') return { status: 405, value: { error: 'only GET' } };
  const { pathname, searchParams } = new URL(`http://localhost${url}`);
  if (pathname === '/search') {
    const limit = Math.min(50, Math.max(0, Number(searchParams.get('limit')) || 8));
    const text = withoutNull(searchParams.get('q') ?? '');
    const hits = await search(pool, { text, collection, limit, locale: searchParams.get('locale') ?? 'fr' });
    return { status: 200, value: { hits } };
  }
  const id = /^\/articles\/([^/]+)$/.exec(pathname)?.[1];
  const found = id && (await articleWith(pool, { id: withoutNull(decodeURIComponent(id)), collection }));
  return found ? { status: 200, value: found } : { status: 404, value: { error: 'no such article' } };
}

/** PostgreSQL has no NUL in a text. */
const withoutNull = (text) => text.replaceAll('\0', '');

/** Two that start at once make the same things: the second finds them made. */
function alreadyMade(error) {
  if (!['23505', '42710', '42P07', '2BP01', 'XX000'].includes(error.code)) throw error;
}

function send(response, status, value) {
  response.writeHead(status, { 'content-type': 'application/json', 'x-content-type-options': 'nosniff' });
  response.end(JSON.stringify(value));
}

if (process.argv[1] === import.meta.filename) {
  const { PG_URL, COLLECTION = 'acme', PORT = '0' } = process.env;
  if (!PG_URL) throw new Error('[knowledge-endpoint] set PG_URL, such as postgres://kb@127.0.0.1/kb');
  console.log((await openEndpoint({ url: PG_URL, collection: COLLECTION, port: Number(PORT) })).url);
}

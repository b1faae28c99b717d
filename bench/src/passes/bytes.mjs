import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { applicationBuild } from '../../../scripts/bundles.mjs';
import { load } from '../browser.mjs';
import { dist, repository } from '../paths.mjs';

/** What each page requests, every file compressed alone, and what Filrouge publishes. */
export async function bytes({ peers, browser, server, results, guard }) {
  for (const peer of peers) {
    const files = await guard(`bytes ${peer.name}`, () => requestedFiles(browser, server, peer));
    if (files) results.bytes[peer.name] = await weightOf(files);
  }
  await guard('published', async () => {
    results.sizes = await publishedSizes();
  });
}

async function requestedFiles(browser, { origin }, { name, modes }) {
  const files = new Set();
  for (const mode of modes) {
    const page = await load(browser, origin, { peer: name, mode, n: 10 });
    const urls = await page.evaluate(`performance.getEntriesByType('resource').map((entry) => entry.name)`);
    const paths = urls.map((url) => new URL(url).pathname).filter((pathname) => pathname.startsWith(`/p/${name}/`));
    for (const pathname of paths) files.add(pathname.slice('/p/'.length));
    await page.close();
  }
  return files;
}

async function weightOf(files) {
  const weight = { raw: 0, gzip: 0, brotli: 0, js: 0, css: 0 };
  for (const file of files) {
    const body = await readFile(path.join(dist, file));
    const gzip = gzipSync(body, { level: 9 }).length;
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    weight.raw += body.length;
    weight.gzip += gzip;
    weight.brotli += brotliCompressSync(body, { params: quality }).length;
    if (/\.m?js$/.test(file)) weight.js += gzip;
    if (file.endsWith('.css')) weight.css += gzip;
  }
  return weight;
}

/** As `npm run size` counts: the script-tag file, and what an application loads before it can ask anything. */
async function publishedSizes() {
  const script = await readFile(path.join(repository, 'packages/elements/dist/filrouge.js'));
  return [
    { what: 'script tag', gzip: gzipSync(script, { level: 9 }).length },
    { what: 'bundler entry', gzip: await initialGzip('packages/elements/dist/module/filrouge.js') },
    {
      what: 'bundler entry, compiled ahead',
      gzip: await initialGzip('packages/elements/dist/compiled/module/filrouge.js'),
    },
    { what: 'bundler entry of the packages', gzip: await initialGzip('packages/elements/src/define.ts') },
  ];
}

/** What a bundler loads at once of an entry. */
async function initialGzip(source) {
  const { output } = await build(applicationBuild(source));
  const chunks = output.filter(({ type }) => type === 'chunk');
  const initial = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of initial)
    for (const name of chunk.imports) initial.add(chunks.find(({ fileName }) => fileName === name));
  return [...initial].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

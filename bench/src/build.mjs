/** One production build a peer, and the definitions of every peer as static JSON, as a page would fetch them. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { run } from '../../scripts/shell.mjs';
import { benchDirectory, dist, peersDirectory, repository } from './paths.mjs';
import { gen } from './script.mjs';
import { translate } from './translate/index.mjs';

/** Builds the pages that are not there, all of them with `rebuild`, and writes the definitions of the sizes. */
export async function buildPages(peers, sizes, { rebuild }) {
  await mkdir(path.join(dist, 'defs'), { recursive: true });
  for (const { name, modes } of peers) {
    const page = path.join(dist, name);
    if (rebuild || !existsSync(page)) await buildPage(name, page);
    for (const mode of modes) for (const n of sizes) await writeDefinition(name, mode, n);
  }
}

const writeDefinition = (name, mode, n) =>
  writeFile(path.join(dist, 'defs', `${name}-${mode}-${n}.json`), JSON.stringify(translate(name, gen(n), mode)));

async function buildPage(name, page) {
  await rm(page, { recursive: true, force: true });
  if (name === 'lforms') return copyLforms(page);
  if (name in publishedScripts) return copyScript(name, page);
  await build({
    root: path.join(peersDirectory, name),
    configFile: false,
    base: './',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: page,
      emptyOutDir: true,
      reportCompressedSize: false,
      minify: !process.env.PROFILE,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  });
}

const isPublished = (file) => /^filrouge(-.+)?\.js$/.test(file);

/** Where the scripts stand as they are published, by page: one page for both, and no bundler. */
const publishedScripts = {
  'filrouge-script': 'packages/elements/dist',
  'filrouge-compiled': 'packages/elements/dist/compiled',
};

async function copyScript(name, page) {
  const scripts = path.join(repository, publishedScripts[name]);
  await mkdir(page);
  for (const file of (await readdir(scripts)).filter(isPublished))
    await cp(path.join(scripts, file), path.join(page, file));
  for (const file of ['index.html', 'main.js'])
    await cp(path.join(peersDirectory, 'filrouge-script', file), path.join(page, file));
}

/** LHC-Forms comes as its vendor built it. */
async function copyLforms(page) {
  await cp(await vendoredLforms(), page, { recursive: true });
  for (const file of ['lhc-forms.js', 'index.html', 'favicon.ico']) await rm(path.join(page, file), { force: true });
  for (const file of ['index.html', 'boot.js'])
    await cp(path.join(peersDirectory, 'lforms', file), path.join(page, file));
}

async function vendoredLforms() {
  const vendor = path.join(benchDirectory, 'dist/vendor');
  const folder = path.join(vendor, 'lforms');
  if (existsSync(path.join(folder, 'main.js'))) return folder;
  const { vendored } = JSON.parse(await readFile(path.join(benchDirectory, 'package.json'), 'utf8'));
  await mkdir(folder, { recursive: true });
  const packed = run('npm', ['pack', '--silent', `lforms@${vendored.lforms}`], { cwd: vendor, quiet: true });
  const archive = packed.trim().split('\n').at(-1);
  const inside = ['--strip-components=4', '--exclude=*.map', 'package/dist/lforms/webcomponent'];
  run('tar', ['xzf', archive, '-C', folder, ...inside], { cwd: vendor });
  await rm(path.join(vendor, archive));
  return folder;
}

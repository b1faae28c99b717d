/**
 * Imports every module that the packages publish in a Node without a page, as a server that renders pages does, the
 * element modules twice: nothing may touch a document, or throw. Needs the compiled modules.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { record } from './tally.mjs';

const names = readdirSync('packages').filter((name) => existsSync(`packages/${name}/package.json`));
const modules = names.flatMap(publishedModules);
const errors = [];
process.on('unhandledRejection', (error) => errors.push(error));
let failed = 0;
for (const path of modules) {
  const problem = await problemOf(path);
  if (problem) failed++;
  console.log(problem ? 'FAIL' : 'ok  ', `import: ${path}`, problem ?? '');
}
record('imports', modules.length - failed, failed);
process.exitCode = failed > 0 ? 1 : 0;

/** Files that the `exports` of a package lead to; those of a pattern are every file that fits it. */
function publishedModules(name) {
  const { exports = {} } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  const targets = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? entry : (entry.node ?? entry.default ?? []),
  );
  // What runs inside a worker is no module to import.
  const scripts = targets
    .filter((target) => target.endsWith('.js') && !target.endsWith('/worker.js'))
    .map((target) => `packages/${name}/${target.slice(2)}`);
  return [...new Set(scripts.flatMap(filesLike))];
}

/** A pattern names one module an element: each of its stars stands for the same. */
function filesLike(path) {
  if (!path.includes('*')) return [path];
  const [folder, rest] = [path.slice(0, path.indexOf('*')), path.slice(path.indexOf('*') + 1)];
  const found = readdirSync(folder)
    .map((name) => name.replace(/\.js$/, ''))
    .map((name) => `${folder}${name}${rest.replaceAll('*', name)}`);
  return [...new Set(found)].filter((file) => existsSync(file));
}

async function problemOf(path) {
  try {
    await import(pathToFileURL(path).href);
    // Another address is another module: the element is registered by one that does not know of the first.
    if (path.endsWith('.define.js')) await import(`${pathToFileURL(path).href}?again`);
    if ('document' in globalThis) return 'left a document behind';
    return errors.splice(0)[0]?.stack;
  } catch (error) {
    return error.stack;
  }
}

/**
 * Checks that imports (types and tests too) keep to the layers, that nothing below elements knows the page, and that no
 * files import each other in a circle. `node scripts/layers.mjs` prints what it finds and ends with 1 when there is any.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cyclesIn } from './layers/cycles.mjs';
import { readModule } from './layers/read-module.mjs';
import { rules } from './layers/rules.mjs';
import { record } from './tally.mjs';

/** All findings below `root`: [{ rule, file, line, message }]. */
export function findingsIn(root) {
  const modules = packagesOf(root).flatMap(modulesOf);
  const broken = modules.flatMap((module) =>
    Object.entries(rules).flatMap(([rule, check]) =>
      check(module).map((found) => ({ rule, file: relative(root, module.path), ...found })),
    ),
  );
  return [...broken, ...cycleFindings(root, modules)];
}

function packagesOf(root) {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'src')))
    .map(packageAt);
}

function packageAt(folder) {
  const { name, dependencies, peerDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    name: name.replace('@filrouge/', ''),
    folder: `${folder}/`,
    index: join(folder, 'src/index.ts'),
    script: join(folder, 'src/script.ts'),
    dependencies: Object.keys({ ...dependencies, ...peerDependencies }),
  };
}

function modulesOf(owner) {
  const names = readdirSync(join(owner.folder, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => {
    const path = join(owner.folder, 'src', name);
    return { owner, path, isTest: isTest(path), resolve: (specifier) => fileOf(path, specifier), ...readModule(path) };
  });
}

/** What is not published: tests, stories, harnesses, and what they share in src/testing. */
const isTest = (path) => /\.(test|stories|harness)\.ts$|\/src\/testing\//.test(path);

/** The file a relative specifier stands for; undefined for a package. */
function fileOf(importer, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  return resolve(dirname(importer), specifier).replace(/\.js$/, '.ts');
}

function cycleFindings(root, modules) {
  const graph = Object.fromEntries(
    modules.map(({ path, imports, resolve: target }) => [
      path,
      imports.map(({ specifier }) => target(specifier)).filter(Boolean),
    ]),
  );
  return cyclesIn(graph).map((files) => {
    const [file, ...way] = files.map((path) => relative(root, path));
    return { rule: 'cycle', file, line: 1, message: `imports itself by way of ${way.join(' > ')}` };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const findings = findingsIn(fileURLToPath(new URL('..', import.meta.url)));
  for (const { rule, file, line, message } of findings) console.error(`${file}:${line} ${message} (${rule})`);
  const names = [...Object.keys(rules), 'cycle'];
  const failed = names.filter((name) => findings.some(({ rule }) => rule === name));
  for (const name of names) console.log(failed.includes(name) ? 'FAIL' : 'ok  ', `layers: ${name}`);
  record('layers', names.length - failed.length, failed.length);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** The `references` of each tsconfig.json, from the workspace dependencies of the package.json beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const scope = '@filrouge/';

/** [{ path, value }] of every file with project references, as it should be. */
export function referenceFiles() {
  const names = readdirSync('packages').filter((name) => existsSync(`packages/${name}/tsconfig.json`));
  const all = names.map((name) => `packages/${name}`);
  return [
    ...names.map((name) => withReferences(`packages/${name}/tsconfig.json`, dependenciesOf(name))),
    withReferences('tsconfig.check.json', all),
    withReferences('tsconfig.json', [...all, 'tsconfig.check.json']),
  ];
}

function dependenciesOf(name) {
  const { dependencies = {} } = read(`packages/${name}/package.json`);
  const own = Object.keys(dependencies).filter((dependency) => dependency.startsWith(scope));
  return own.map((dependency) => `../${dependency.slice(scope.length)}`);
}

function withReferences(path, targets) {
  const references = targets.toSorted().map((target) => ({ path: target }));
  const { references: _, ...rest } = read(path);
  return { path, value: references.length > 0 ? { ...rest, references } : rest };
}

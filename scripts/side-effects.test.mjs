/** A bundler drops a module imported for what it does unless its package says so: an element would never be registered. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path/posix';
import { expect, it } from 'vitest';

const folder = 'packages/elements';
const { sideEffects } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const mayBeDropped = (module) => !sideEffects.some((glob) => matchesGlob(module, glob.replace('./', '')));

/** Modules imported for what they do, of the sources or as published: they keep their folders. */
function importedForEffect(root, extension) {
  const paths = readdirSync(`${folder}/src`, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.ts') && !/\.(test|stories|harness)\.ts$/.test(path))
    .flatMap((path) => {
      const source = readFileSync(`${folder}/src/${path}`, 'utf8');
      const imported = [...source.matchAll(/^import '(\.[^']+)\.js';/gm)].map(([, name]) => name);
      return imported.map((name) => `${join(root, dirname(path), name)}${extension}`);
    });
}

it.each([
  ['src', '.ts'],
  ['dist', '.js'],
])('keeps what a module of %s is imported for', (root, extension) => {
  const modules = importedForEffect(root, extension);

  expect(modules.length).toBeGreaterThan(10);
  expect(modules.filter(mayBeDropped)).toEqual([]);
});

/** Builds: the custom-elements manifest, the types and modules of every package, and the one script-tag file. */
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { authorScriptBuilds, compiledBuilds, moduleBuild, scriptTagBuild } from '../bundles.mjs';
import { bin, node, run } from '../shell.mjs';

const dist = 'packages/elements/dist';

/** First of all builds: .storybook/preview.ts imports the manifest. */
export function manifest() {
  const analyzer = '../../node_modules/@custom-elements-manifest/analyzer/cem.js';
  run(process.execPath, [analyzer, 'analyze', '--quiet'], { cwd: 'packages/elements' });
}

export function types() {
  node('scripts/generate.mjs', '--references');
  manifest();
  bin('tsc', '-b');
}

/** Parts that the script no longer has go first: a file that nothing loads is still published. */
export async function bundle() {
  for (const name of readdirSync(dist).filter((file) => /^filrouge-.*\.js(?:\.map)?$/.test(file)))
    rmSync(`${dist}/${name}`);
  for (const folder of ['module', 'compiled']) rmSync(`${dist}/${folder}`, { recursive: true, force: true });
  await build(scriptTagBuild);
  await build(moduleBuild);
  for (const compiled of compiledBuilds) await build(compiled);
  for (const script of authorScriptBuilds) await build(script);
}

/** Every story as a page of its own, in storybook-static; needs the manifest. */
export function storybook() {
  bin('storybook', 'build', '--quiet', '-o', 'storybook-static', '--loglevel', 'warn');
}

/** Builds: the custom-elements manifest, the types and modules of every package, and the one script-tag file. */
import { build } from 'vite';
import { scriptTagBuild } from '../bundles.mjs';
import { bin, node, run } from '../shell.mjs';

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

export async function bundle() {
  await build(scriptTagBuild);
}

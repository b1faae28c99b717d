/** Packs every package as it would be published and lets publint and attw look at the tarballs. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { bin, pnpm } from '../shell.mjs';
import { record } from '../tally.mjs';

const folder = '.cache/pack';
const checks = {
  publint: (tarball) => bin('publint', tarball, '--strict'),
  attw: (tarball) => bin('attw', tarball, '--profile', 'esm-only', '--format', 'ascii', '--quiet'),
};

export function tarballs() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  pnpm(['-r', '--filter', './packages/*', 'pack', '--pack-destination', folder], { quiet: true });
  const results = readdirSync(folder).flatMap((name) => Object.keys(checks).map((check) => passes(check, name)));
  const failed = results.filter((isPassed) => !isPassed).length;
  record('tarballs', results.length - failed, failed);
  if (failed > 0) throw new Error(`${failed} checks of tarballs failed`);
}

function passes(check, name) {
  const path = `${folder}/${name}`;
  try {
    checks[check](path);
    console.log(`ok   ${check}: ${name} (${statSync(path).size} B)`);
    return true;
  } catch (error) {
    console.error(`FAIL ${check}: ${name}: ${error.message}`);
    return false;
  }
}

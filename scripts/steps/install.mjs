/** Installs what the lockfile says; skipped while nothing it depends on has changed since. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pnpm } from '../shell.mjs';

const stamp = 'node_modules/.installed';

export function install() {
  const wanted = wantedInstall();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  pnpm(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

/** Every file that decides what is installed, as one text. */
function wantedInstall() {
  const folders = ['packages', 'examples'].filter((folder) => existsSync(folder));
  const manifests = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}/package.json`));
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests.toSorted()]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
}

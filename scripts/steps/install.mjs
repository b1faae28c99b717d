/** Installs what the workspace needs; skipped while nothing it depends on has changed since. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pnpm } from '../shell.mjs';

const stamp = 'node_modules/.installed';

/** For a developer: a dependency that was added to a package.json enters the lockfile. */
export function install() {
  installWith('--prefer-frozen-lockfile');
}

/** For a check: fails when the lockfile is not what the packages ask for. */
export function installByLockfile() {
  installWith('--frozen-lockfile');
}

function installWith(option) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedInstall()) return;
  pnpm(['install', option, '--reporter=append-only', '--loglevel=error']);
  writeFileSync(stamp, wantedInstall());
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

/** Installs the peers when a bench runs for the first time: they are no part of the workspace. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pnpm } from '../../scripts/shell.mjs';
import { benchDirectory } from './paths.mjs';

export function installPeers() {
  const stamp = path.join(benchDirectory, 'node_modules/.installed');
  const wanted = readFileSync(path.join(benchDirectory, 'pnpm-lock.yaml'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const options = ['--ignore-workspace', '--frozen-lockfile', '--config.strict-dep-builds=false', '--loglevel=error'];
  pnpm(['install', ...options], { cwd: benchDirectory });
  writeFileSync(stamp, wanted);
}

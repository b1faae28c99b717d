/** Runs other programs for the scripts; a program that fails is thrown, so that a step can be counted and passed by. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const isWindows = process.platform === 'win32';
const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * `quiet` shows the output only of a failure; a program that takes longer than `timeoutMs` is ended, and has failed.
 * Returns what was printed when quiet. What is thrown has the program's exit code as `status`.
 */
export function run(command, args, { quiet = false, cwd, timeoutMs } = {}) {
  const stdio = quiet ? 'pipe' : 'inherit';
  const result = spawnSync(command, args, { stdio, cwd, encoding: 'utf8', shell: isWindows, timeout: timeoutMs });
  if (result.status === 0) return result.stdout ?? '';
  if (quiet) console.error((result.stdout ?? '') + (result.stderr ?? ''));
  const reason = result.error?.message ?? result.signal ?? `exit code ${result.status}`;
  const error = new Error(`${command} ${args.join(' ')}: ${reason}`, { cause: result.error });
  throw Object.assign(error, { status: result.status });
}

export const node = (file, ...args) => run(process.execPath, [file, ...args]);
export const bin = (name, ...args) => run(`node_modules/.bin/${name}`, args);

/** pnpm at the version that package.json pins, fetched by npx: it need not be installed. */
export const pnpm = (args, options) => run('npx', ['--yes', packageManager.split('+')[0], ...args], options);

/** Runs what goes on until it is stopped (a server, a watcher) in this process's place. */
export function serve(file, ...args) {
  const server = spawn(process.execPath, [file, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
}

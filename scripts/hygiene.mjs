/** What no file of the repository may hold: paths of one machine, addresses in the lockfile, sinks for markup or code. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What is published, so neither tests nor what they share. */
const isSource = (path) =>
  /^packages\/[^/]+\/src\/(?!testing\/).*\.ts$/.test(path) && !/\.(test|stories|harness)\.ts$/.test(path);
const isText = (path) => !/\.(png|jpg|webp|gif|ico|woff2?|zip|gz)$/.test(path);

const breaches = [
  {
    code: 'machine-path',
    concerns: (path) => !path.startsWith('scripts/') && path !== 'pnpm-lock.yaml',
    pattern: /(?<![\w.@-])\/(work|root|tmp|home\/[a-z][\w-]*)\/\w/,
  },
  { code: 'address-in-lockfile', concerns: (path) => path === 'pnpm-lock.yaml', pattern: /https?:\/\// },
  {
    code: 'markup-sink',
    concerns: isSource,
    pattern: /\.(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bunsafe(HTML|SVG)\b|\bdocument\.write/,
  },
  { code: 'code-from-text', concerns: isSource, pattern: /\bnew Function\b|(?<![\w.])eval\(/ },
];

/** The breaches in one file: [{ code, path, line }]; comments in sources do not count. */
export function breachesIn(path, text) {
  const concerned = breaches.filter(({ concerns }) => concerns(path));
  const lines = text.split('\n').map((line) => (isSource(path) ? line.replace(/^\s*(\/?\*|\/\/).*/, '') : line));
  return concerned.flatMap(({ code, pattern }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [{ code, path, line: index + 1 }] : [])),
  );
}

/** Every text file that is, or is about to be, committed: [{ path, text }]. */
export function committedFiles() {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  const paths = list.split('\n').filter((path) => path && isText(path) && existsSync(path));
  return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

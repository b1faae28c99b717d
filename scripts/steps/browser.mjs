/** A browser for the tests: the machine's own, else Debian's package (as root), else a download. */
import { existsSync } from 'node:fs';
import { chromePath } from '../browser.mjs';
import { run } from '../shell.mjs';

export function browser() {
  const path = chromePath() ?? installedByDebian() ?? downloaded();
  if (!path) throw new Error('no browser: install Chromium or Chrome, or set CHROME_PATH');
  process.env.CHROME_PATH = path;
  console.log(path);
}

function installedByDebian() {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) return undefined;
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  return chromePath();
}

function downloaded() {
  const args = ['install', 'chrome-headless-shell@stable', '--path', '.cache/browsers', '--format', '{{path}}'];
  const path = attempt('node_modules/.bin/browsers', args)?.trim().split('\n').at(-1);
  return path && existsSync(path) ? path : undefined;
}

/** What the program printed; undefined when it failed, for there is another way to try. */
function attempt(command, args) {
  try {
    return run(command, args, { quiet: true });
  } catch {
    return undefined;
  }
}

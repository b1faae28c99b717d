/** Debian's packages, where a step may install them: on Linux, as root. */
import { existsSync } from 'node:fs';
import { run } from '../shell.mjs';

const minuteMs = 60_000;
/** A mirror that is out of reach is told at once: by default each of its addresses is tried for minutes. */
const quickly = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::https::Timeout=15'];

/**
 * Tries to install these packages; the caller sees whether they are there now. Bounded: four minutes for what is fetched,
 * five to set it up, in a step of its own, for nothing is to be broken off there by a slow network.
 */
export function installPackages(packages, { canInstall = isDebianRoot(), runProgram = run } = {}) {
  if (!canInstall) return;
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const install = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=60'];
  const aptGet = (args, minutes) => runProgram('apt-get', args, { quiet: true, timeoutMs: minutes * minuteMs });
  try {
    aptGet(['update', '-qq', ...quickly], 1);
    aptGet([...install, ...quickly, '--download-only', ...packages], 3);
    aptGet([...install, '--no-download', ...packages], 5);
  } catch (error) {
    console.log(`not installed: ${error.message}`);
  }
}

const isDebianRoot = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** What WebKitGTK's tests need of the machine: Debian's packages webkit2gtk-driver and xvfb. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian has it, by kind of processor. */
const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];

/** Its small browser; undefined where there is none. */
export function miniBrowser() {
  const folders = libraries
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
    .filter((path) => path.includes('webkit'));
  return folders.map((path) => join(path, 'MiniBrowser')).find((path) => existsSync(path));
}

/** Why the tests cannot run in WebKit here; undefined when they can. */
export function missingForWebkit() {
  const missing = ['WebKitWebDriver', 'Xvfb'].filter((program) => !isOnPath(program));
  if (!miniBrowser()) missing.push('MiniBrowser');
  return missing.length === 0 ? undefined : `no ${missing.join(', ')}: on Debian, apt install webkit2gtk-driver xvfb`;
}

const isOnPath = (program) => process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, program)));

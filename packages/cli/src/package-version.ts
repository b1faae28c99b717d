import { readFileSync } from 'node:fs';

/** The version in this package's own manifest. */
export function packageVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  // Our own file, published beside this one.
  return (JSON.parse(manifest) as { version: string }).version;
}

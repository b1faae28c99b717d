/**
 * A place in a scenario for people: a JSON Pointer (RFC 6901) with the ids of what it goes through instead of their
 * positions: `steps › caller › items › callback › type`. Positions count from 1 where there is no id, or no source.
 */
export function placeOf(path: string, source: unknown): string {
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let here = source;
  const names = keys.map((key) => {
    const isEntry = Array.isArray(here) || (here === undefined && /^\d+$/.test(key));
    here = entryOf(here, key);
    return isEntry ? (nameOf(here) ?? String(Number(key) + 1)) : key;
  });
  return names.join(' › ');
}

function entryOf(source: unknown, key: string): unknown {
  if (typeof source !== 'object' || source === null || !Object.hasOwn(source, key)) return undefined;
  // It has the key: `hasOwn` said so.
  return (source as Record<string, unknown>)[key];
}

/** What an author knows an entry by. */
function nameOf(entry: unknown): string | undefined {
  const name = entryOf(entry, 'id') ?? entryOf(entry, 'value');
  return typeof name === 'string' && name !== '' ? name : undefined;
}

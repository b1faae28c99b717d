/** Far fewer than a call takes, which differs from browser to browser: a hundred thousand are more than any. */
const mostArguments = 1000;

/** Puts entries into a list, in their order, from a place on; the list may hold hundreds of thousands. */
export function insertAt(list: unknown[], at: number, entries: readonly unknown[]): void {
  for (let from = 0; from < entries.length; from += mostArguments)
    list.splice(at + from, 0, ...entries.slice(from, from + mostArguments));
}

/** What the desk shows; the address bar holds it, so that a ticket has a link of its own. */
export type Place =
  | { readonly view: 'calls' }
  | { readonly view: 'clients' }
  | { readonly view: 'inbox'; readonly reference?: string };

/** The place an address names (`#clients`, `#inbox/INC-2026-0001`); the calls when it names none. */
export function placeFrom(hash: string): Place {
  const [view, reference] = hash.replace(/^#/, '').split('/', 2);
  if (view !== 'inbox') return { view: view === 'clients' ? view : 'calls' };
  const decoded = decodedFrom(reference);
  return decoded ? { view, reference: decoded } : { view };
}

/** The address of a place. */
export function hashOf(place: Place): string {
  if (place.view !== 'inbox') return `#${place.view}`;
  return place.reference === undefined ? '#inbox' : `#inbox/${encodeURIComponent(place.reference)}`;
}

/** Undefined for what is missing or was written wrongly: an address comes from outside. */
function decodedFrom(part: string | undefined): string | undefined {
  try {
    return part && decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

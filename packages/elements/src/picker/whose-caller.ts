import type { View } from '@filrouge/engine';
import type { Catalog, CatalogClient } from '@filrouge/scenario';
import { questionsOf } from '../steps/question-state.js';
import { beginsSo, digitsIn } from './phone-digits.js';

/** A sign that the caller is another client's. */
export interface OtherClient {
  readonly client: CatalogClient;
  /** The address or the number that says so. */
  readonly sign: string;
}

/** The client of the catalog whose address or number the caller gave, when the call is for another; undefined when nothing says so. */
export function otherClientOf(view: View, catalog: Catalog): OtherClient | undefined {
  const reaches = view.steps.flatMap(questionsOf).flatMap(({ value }) => reachesIn(value));
  const own = catalog.clients.find(({ id }) => id === view.client.id);
  const foreign = reaches.filter((reach) => !own || !isOf(own, reach));
  for (const sign of foreign) {
    const client = catalog.clients.find((candidate) => candidate !== own && isOf(candidate, sign));
    if (client) return { client, sign };
  }
  return undefined;
}

const isOf = ({ emailDomains, phones }: CatalogClient, reach: string): boolean =>
  reach.includes('@')
    ? emailDomains.some((domain) => isAtDomain(reach, domain))
    : phones.some((start) => beginsSo(reach, start));

/** Also an address of a part of it, such as `lyon.acme.example`. */
function isAtDomain(address: string, domain: string): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const wanted = domain.toLowerCase().replace(/^@/u, '');
  return host === wanted || host.endsWith(`.${wanted}`);
}

/** Addresses and numbers, by their shape: of answers that are one, and of persons who have some. */
function reachesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isReach(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const { email, phone } = value as { readonly email?: unknown; readonly phone?: unknown };
  return [email, phone].filter((reach) => typeof reach === 'string').filter(isReach);
}

const isReach = (text: string) => /^[^\s@]+@[^\s@]+$/u.test(text) || digitsIn(text) !== undefined;

import type { Issue, Scenario } from '@filrouge/scenario';
import { loadingFrom, type FetchScenario } from '../agent/scenario-loader.js';

/** A scenario, or what kept it from coming. */
export type Fetched = { readonly scenario: Scenario } | { readonly issues: readonly Issue[]; readonly source: unknown };

/** What fetching goes by. */
export interface Fetching {
  readonly signal: AbortSignal;
  /** `fetch` unless given. */
  readonly fetchBy?: FetchScenario | undefined;
}

/** Scenarios by address, each fetched once: a client whose scenario was opened before is there without a network. */
export class ScenarioShelf {
  readonly #known = new Map<string, Scenario>();

  /** What failed is tried again the next time. */
  async get(url: string, { signal, fetchBy }: Fetching): Promise<Fetched> {
    const known = this.#known.get(url);
    if (known) return { scenario: known };
    const loading = await loadingFrom(url, signal, fetchBy);
    if (loading.state === 'failed') return loading;
    if (loading.state !== 'loaded') return { issues: [], source: undefined };
    this.#known.set(url, loading.scenario);
    return loading;
  }
}

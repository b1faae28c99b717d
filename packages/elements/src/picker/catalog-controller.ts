import { parseCatalog, type Catalog, type Issue } from '@filrouge/scenario';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadingIssue } from '../problem/loading-issues.js';

/** An element that is given a catalog. */
export interface CatalogHost extends ReactiveControllerHost {
  /** An address, JSON as text or object; undefined for none. */
  readonly catalog: unknown;
}

/** How far the catalog is. `issues` are those of clients left out, or of what did not come. */
export interface CatalogState {
  readonly isLoading: boolean;
  readonly catalog: Catalog | undefined;
  readonly issues: readonly Issue[];
  /** What addresses in it are relative to. */
  readonly baseUrl: string;
}

/** Gets the catalog from where the host says it is; of several loads under way only the last one counts. */
export class CatalogController implements ReactiveController {
  readonly #host: CatalogHost;
  #given: unknown;
  #underWay = new AbortController();
  #state: CatalogState = nothingYet(false);

  constructor(host: CatalogHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): CatalogState {
    return this.#state;
  }

  /** Once more from the same place. */
  retry(): void {
    this.#load(this.#given);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { catalog } = this.#host;
    if (catalog === this.#given) return;
    this.#given = catalog;
    this.#load(catalog);
  }

  #load(given: unknown): void {
    this.#underWay.abort();
    this.#underWay = new AbortController();
    if (typeof given === 'string' && given !== '' && !given.trimStart().startsWith('{'))
      void this.#fetch(new URL(given, document.baseURI).href, this.#underWay.signal);
    else this.#state = isGiven(given) ? readState(given, document.baseURI) : nothingYet(false);
  }

  async #fetch(url: string, signal: AbortSignal): Promise<void> {
    this.#state = nothingYet(true);
    const state = await fetchedState(url, signal);
    if (signal.aborted) return;
    this.#state = state;
    this.#host.requestUpdate();
  }
}

const isGiven = (given: unknown) => given !== undefined && given !== null && given !== '';

const nothingYet = (isLoading: boolean): CatalogState => ({ isLoading, catalog: undefined, issues: [], baseUrl: '' });

function readState(input: unknown, baseUrl: string): CatalogState {
  return { isLoading: false, baseUrl, ...parseCatalog(input) };
}

async function fetchedState(url: string, signal: AbortSignal): Promise<CatalogState> {
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return readState(await response.text(), url);
    return failed(loadingIssue('scenario-refused', { url, status: response.status }));
  } catch {
    // `fetch` says no more than that it failed: the browser keeps the cause from the page.
    return failed(loadingIssue('scenario-unreachable', { url }));
  }
}

const failed = (issue: Issue): CatalogState => ({ ...nothingYet(false), issues: [issue] });

import { compiledFileIn, type Issue, type ParseResult, type Scenario } from '@filrouge/scenario';
import { isTimeZone } from '@filrouge/ticket';
import type { ReactiveControllerHost } from 'lit';
import { loadDiagnosis } from '../problem/diagnosis.js';
import { issueFrom, isLoadingIssue, loadingIssue } from '../problem/loading-issues.js';
import { missingIn, openHere } from '../parts/open-here.js';
import { wantEveryPart, wantParts, wantUsualPart } from '../parts/scenario-parts.js';

/** How far the scenario is. */
export type Loading =
  | { readonly state: 'empty' }
  | { readonly state: 'loading' }
  | {
      readonly state: 'failed';
      readonly issues: readonly Issue[];
      readonly canRetry: boolean;
      /** What was read, to tell the places of the mistakes by name; undefined when nothing was. */
      readonly source: unknown;
    }
  | { readonly state: 'loaded'; readonly scenario: Scenario };

/** Gets a scenario from where the page says it is; of several loads under way only the last one counts. */
export class ScenarioLoader {
  readonly #host: ReactiveControllerHost;
  #source: unknown;
  #underWay: AbortController | undefined;
  #loading: Loading = { state: 'empty' };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get loading(): Loading {
    return this.#loading;
  }

  /** A text is an address (same rules as `fetch`) unless it is JSON, a parsed scenario is taken as it is, the rest parsed. */
  load(source: unknown): void {
    this.cancel();
    this.#source = source;
    if (source === undefined || source === null || source === '') return this.#become({ state: 'empty' });
    if (isAddress(source)) return void this.#wait((signal) => loadingFrom(source, signal));
    const given = givenIn(source);
    const parts = wantParts(writtenOf(given));
    if (parts) return void this.#wait(() => loadingOf(given, parts));
    const opened = openedHere(given);
    if (opened.ok) return this.#become({ state: 'loaded', scenario: opened.scenario });
    void this.#wait(() => diagnosed(given, opened.issues));
  }

  /** Once more from the same place. */
  retry(): void {
    this.load(this.#source);
  }

  /** Forgets the load under way; what was loaded before stays. */
  cancel(): void {
    this.#underWay?.abort();
    this.#underWay = undefined;
    if (this.#loading.state === 'loading') this.#become({ state: 'empty' });
  }

  async #wait(work: (signal: AbortSignal) => Promise<Loading>): Promise<void> {
    const underWay = new AbortController();
    this.#underWay = underWay;
    this.#become({ state: 'loading' });
    const loading = await work(underWay.signal);
    if (!underWay.signal.aborted) this.#become(loading);
  }

  #become(loading: Loading): void {
    this.#loading = loading;
    this.#host.requestUpdate();
  }
}

/** What of `fetch` a scenario is got with. */
export type FetchScenario = (url: string, options: { readonly signal: AbortSignal }) => Promise<Response>;

/** The scenario at an address, or every mistake of it. */
export async function loadingFrom(url: string, signal: AbortSignal, fetchBy: FetchScenario = fetch): Promise<Loading> {
  try {
    const coming = fetchBy(url, { signal });
    wantUsualPart();
    // Where there is no `Temporal`, the first look at a calendar costs the browser some 20 ms: while the scenario is on its way.
    isTimeZone('Etc/UTC');
    const response = await coming;
    if (!response.ok) return failed([loadingIssue('scenario-refused', { url, status: response.status })]);
    const given = givenIn(await response.text());
    return await loadingOf(given, wantParts(given), url);
  } catch {
    // `fetch` says no more than that it failed: the browser keeps the cause from the page.
    return failed([loadingIssue('scenario-unreachable', { url })]);
  }
}

/** `parts` are those on their way for it. */
async function loadingOf(source: unknown, parts: Promise<unknown> | undefined, url?: string): Promise<Loading> {
  await parts;
  const opened = openedHere(source);
  return opened.ok ? { state: 'loaded', scenario: opened.scenario } : diagnosed(source, opened.issues, url);
}

/** Every mistake of a scenario that cannot run; those that were seen at once when no more can be told. */
async function diagnosed(source: unknown, seen: readonly Issue[], url?: string): Promise<Loading> {
  if (seen.some(isLoadingIssue)) return failed(seen);
  // A misspelt type is read as the one that is meant, which may be of a part.
  const diagnosis = (await wantEveryPart()) ? await loadDiagnosis() : undefined;
  const parsed = diagnosis?.parseScenario(source);
  const issues = parsed && !parsed.ok ? parsed.issues : seen;
  return {
    state: 'failed',
    issues: url === undefined ? issues : issues.map((issue) => issueFrom(url, issue)),
    canRetry: url !== undefined,
    source: typeof source === 'string' ? jsonOf(source) : source,
  };
}

function failed(issues: readonly Issue[]): Loading {
  return { state: 'failed', issues, canRetry: true, source: undefined };
}

/** The text of a compiled file is large, and looked at more than once: it is parsed here. */
const givenIn = (source: unknown): unknown => compiledFileIn(source) ?? source;

/** A scenario is a JSON object: a text that begins as one is no address. */
function isAddress(source: unknown): source is string {
  return typeof source === 'string' && !source.trimStart().startsWith('{');
}

/** Undefined when the text is not JSON: the issues say so already. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A parsed scenario needs its parts as well: an application's own copy of the packages may have read it. */
function openedHere(source: unknown): ParseResult {
  if (!isParsed(source)) return openHere(source);
  const issues = missingIn(source.source);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, scenario: source };
}

const writtenOf = (source: unknown) => (isParsed(source) ? source.source : source);

/** Only `parseScenario` makes cells: a scenario as written has none. */
function isParsed(source: unknown): source is Scenario {
  return typeof source === 'object' && source !== null && 'cells' in source && 'source' in source;
}

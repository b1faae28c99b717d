import type { CallSoFar, FoundIncidents, IncidentOptions, IncidentSource, IncidentWatch } from '@filrouge/knowledge';
import type { Incidents } from '../session.js';

/**
 * Keeps the open incidents in sight for one call. What does it is loaded with the first source: a page without one never
 * loads it.
 */
export class IncidentFinder {
  readonly #watch: Promise<IncidentWatch | undefined>;
  readonly #tell: (found: FoundIncidents) => void;
  #running: IncidentWatch | undefined;
  #call: CallSoFar | undefined;
  #isStopped = false;

  constructor(incidents: Incidents, tell: (found: FoundIncidents) => void) {
    this.#tell = (found) => this.#isStopped || tell(found);
    this.#watch = this.#load(optionsOf(incidents));
  }

  /** The call as it stands; of what came while the watch was loading, only the last counts. */
  follow(call: CallSoFar): void {
    this.#call = call;
    this.#running?.follow(call);
  }

  async settled(): Promise<void> {
    await (await this.#watch)?.settled();
  }

  stop(): void {
    this.#isStopped = true;
    this.#running = undefined;
    void this.#watch.then((watch) => watch?.stop());
  }

  async #load(options: IncidentOptions): Promise<IncidentWatch | undefined> {
    try {
      const { watchIncidents } = await import('@filrouge/knowledge/incidents');
      const watch = watchIncidents(options, this.#tell);
      if (this.#isStopped) return watch;
      this.#running = watch;
      if (this.#call) watch.follow(this.#call);
      return watch;
    } catch {
      // The network went before the first question to a source: the call goes on, and says so.
      this.#tell({ state: 'offline', list: [], issues: [] });
      return undefined;
    }
  }
}

function optionsOf(incidents: Incidents): IncidentOptions {
  if ('sources' in incidents) return incidents;
  return { sources: isList(incidents) ? incidents : [incidents] };
}

const isList = (incidents: IncidentSource | readonly IncidentSource[]): incidents is readonly IncidentSource[] =>
  Array.isArray(incidents);

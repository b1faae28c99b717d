import type { SessionState } from '../session/session-state.js';
import type { IncidentsView, View } from '../view.js';

/** The known incidents of a view; the same object as before while nothing of them changed. */
export class IncidentParts {
  #open: SessionState['openIncidents'];
  #record: SessionState['incidents'] | undefined;
  #view: IncidentsView | undefined;

  /** Nothing without a source, unless the call was linked to an incident otherwise. */
  of({ openIncidents, incidents }: SessionState): Pick<View, 'incidents'> {
    if (openIncidents !== this.#open || incidents !== this.#record) this.#view = viewOf(openIncidents, incidents);
    this.#open = openIncidents;
    this.#record = incidents;
    return this.#view ? { incidents: this.#view } : {};
  }
}

function viewOf(open: SessionState['openIncidents'], { linked, dismissed }: SessionState['incidents']) {
  if (!open && !linked) return undefined;
  const { state, list, issues } = open ?? { state: 'idle' as const, list: [], issues: [] };
  const offered = list.filter(({ incident }) => !dismissed.includes(incident.id));
  return { state, list: offered, issues, ...(linked ? { linked } : {}) };
}

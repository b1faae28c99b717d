import type { MachineEvent } from './machine-events.js';
import type { SessionState } from './session-state.js';

type EventOf<Type extends MachineEvent['type']> = Extract<MachineEvent, { type: Type }>;
type Change = Partial<SessionState>;

/** The call is part of a known incident; another one takes its place. */
export function linkIncident({ incidents }: SessionState, event: EventOf<'INCIDENT_LINKED'>): Change {
  const { id, title, source, url, since } = event;
  const linked = { id, title, ...(source && { source }), ...(url && { url }), ...(since && { since }) };
  return { incidents: { dismissed: incidents.dismissed.filter((other) => other !== id), linked } };
}

/** The call is a matter of its own after all. */
export const unlinkIncident = ({ incidents: { dismissed } }: SessionState): Change => ({ incidents: { dismissed } });

/** The operator says that it is not this one: it is not offered again. */
export function dismissIncident({ incidents }: SessionState, { id }: EventOf<'INCIDENT_DISMISSED'>): Change {
  if (incidents.dismissed.includes(id)) return {};
  const kept = incidents.linked?.id === id ? {} : incidents;
  return { incidents: { ...kept, dismissed: [...incidents.dismissed, id] } };
}

/** What is open, as far as it fits the call. */
export const noteIncidents = (_state: SessionState, { found }: EventOf<'INCIDENTS_FOUND'>): Change => ({
  openIncidents: found,
});

import { issueOf } from '../issues.js';
import { readResponse } from '../sources/read-response.js';
import type { RemoteRequest, RemoteTransport } from '../sources/transport.js';
import type { Incident, IncidentResult, IncidentSource } from './incident.js';
import { soundIncident } from './sound-incident.js';

/** An incident as an adapter read it, and the entry it was read from. */
export interface RemoteIncident {
  /** Anything may be missing or odd: it is checked after. */
  readonly incident: { readonly [Key in keyof Incident]?: unknown };
  readonly entry: unknown;
}

/** Turns "what is open?" into a request of one system and its answer into incidents. Pure. */
export interface IncidentAdapter {
  request(client: string): RemoteRequest;
  /** What is open; undefined when the answer has another shape. */
  read(json: unknown): readonly RemoteIncident[] | undefined;
}

/** What every remote source of incidents is made with. */
export interface RemoteIncidentOptions {
  readonly transport: RemoteTransport;
  /** Names the source. Defaults to the system's name. */
  readonly id?: string | undefined;
  /**
   * What only the host knows: the category, the answers it is about, what callers say for it. Gets the entry as the system
   * has it; undefined leaves the incident out. Defaults to the incident as it is.
   */
  readonly describe?: ((incident: Incident, entry: unknown) => Incident | undefined) | undefined;
}

/** A source of incidents from an adapter and a transport. */
export function createRemoteIncidents(
  system: string,
  { transport, id = system, describe = (incident) => incident }: RemoteIncidentOptions,
  adapter: IncidentAdapter,
): IncidentSource {
  return {
    id,
    async open({ client, signal }): Promise<IncidentResult> {
      signal?.throwIfAborted();
      const read = await answerTo(transport, adapter.request(client), signal);
      if ('issue' in read) return { incidents: [], issues: [read.issue] };
      const found = adapter.read(read.json);
      if (!found) return { incidents: [], issues: [issueOf('wrong-shape', { expected: 'incidents' })] };
      const sound = found.flatMap(({ incident, entry }) => {
        const one = soundIncident(incident);
        return (one && describe(one, entry)) ?? [];
      });
      return { incidents: sound, issues: [] };
    },
  };
}

async function answerTo(transport: RemoteTransport, request: RemoteRequest, signal: AbortSignal | undefined) {
  try {
    return readResponse(await transport(request, { signal }));
  } catch (error) {
    signal?.throwIfAborted();
    return { issue: issueOf('unreachable', { reason: String(error) }) };
  }
}

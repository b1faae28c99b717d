import { numberOf, recordOf, textOf } from '../../read/json-value.js';
import type { IncidentSource } from '../incident.js';
import type { RemoteIncident, RemoteIncidentOptions } from '../remote-incidents.js';
import { createRemoteIncidents } from '../remote-incidents.js';

/** What a Nagios needs besides. */
export interface NagiosIncidentOptions extends RemoteIncidentOptions {
  /** The host group of a client; undefined for all hosts. Defaults to the client's id. */
  readonly hostGroup?: ((client: string) => string | undefined) | undefined;
  /** Where the JSON of Nagios Core 4 stands. Defaults to `/nagios/cgi-bin/statusjson.cgi`. */
  readonly path?: string | undefined;
}

/** Services of a Nagios Core 4 in trouble. Those in a planned downtime are no incidents. */
export function nagiosIncidents(options: NagiosIncidentOptions): IncidentSource {
  const { hostGroup = (client: string) => client, path = '/nagios/cgi-bin/statusjson.cgi' } = options;
  return createRemoteIncidents('nagios', options, {
    request: (client) => {
      const group = hostGroup(client);
      const asked = { query: 'servicelist', details: 'true', servicestatus: 'critical warning' };
      const parameters = new URLSearchParams({ ...asked, ...(group === undefined ? {} : { hostgroup: group }) });
      return { method: 'GET', path: `${path}?${parameters}` };
    },
    read: (json) => {
      const hosts = recordOf(recordOf(recordOf(json)?.['data'])?.['servicelist']);
      return hosts && Object.values(hosts).flatMap((services) => Object.values(recordOf(services) ?? {}).flatMap(read));
    },
  });
}

function read(entry: unknown): readonly RemoteIncident[] {
  const host = textOf(entry, 'host_name');
  const service = textOf(entry, 'description');
  if (!host || !service || (numberOf(entry, 'scheduled_downtime_depth') ?? 0) > 0) return [];
  // Nagios tells times in milliseconds there.
  const since = instantAt(numberOf(entry, 'last_hard_state_change') ?? numberOf(entry, 'last_state_change'));
  const output = textOf(entry, 'plugin_output');
  return [
    {
      incident: { id: `${host}/${service}`, title: `${service}, ${host}`, since, words: output ? [output] : [] },
      entry,
    },
  ];
}

/** Further from 1970 is no date. */
const lastInstantMs = 8.64e15;
const instantAt = (atMs: number | undefined): string | undefined =>
  atMs === undefined || atMs <= 0 || atMs > lastInstantMs ? undefined : new Date(atMs).toISOString();

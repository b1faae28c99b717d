import { idOf, listOf, numberOf, textOf } from '../../read/json-value.js';
import type { IncidentSource } from '../incident.js';
import type { RemoteIncidentOptions } from '../remote-incidents.js';
import { createRemoteIncidents } from '../remote-incidents.js';

/** What a PRTG needs besides. */
export interface PrtgIncidentOptions extends RemoteIncidentOptions {
  /** The tag that the sensors of a client bear. Defaults to the client's id. */
  readonly tag?: ((client: string) => string) | undefined;
  /** Where the PRTG stands, such as `https://prtg.example`. Defaults to no addresses. */
  readonly prtgUrl?: string | undefined;
}

/** Down, down in part, down and acknowledged. */
const troubled = ['5', '14', '13'];
const columns = 'objid,sensor,device,group,status,message,lastup';

/** Sensors of a PRTG that are down, by its table API. */
export function prtgIncidents(options: PrtgIncidentOptions): IncidentSource {
  const { tag = (client: string) => client, prtgUrl } = options;
  return createRemoteIncidents('prtg', options, {
    request: (client) => {
      const parameters = new URLSearchParams({ content: 'sensors', columns, count: '500' });
      parameters.set('filter_tags', `@tag(${tag(client).replace(/[()]/g, '')})`);
      for (const status of troubled) parameters.append('filter_status', status);
      return { method: 'GET', path: `/api/table.json?${parameters}` };
    },
    read: (json) =>
      listOf(json, 'sensors')?.map((entry) => {
        const id = idOf(entry, 'objid');
        const title = [textOf(entry, 'sensor'), textOf(entry, 'device')].filter(Boolean).join(', ');
        const words = [textOf(entry, 'message_raw'), textOf(entry, 'group')].filter((text) => text !== undefined);
        const url = prtgUrl && id && `${prtgUrl}/sensor.htm?id=${id}`;
        return { incident: { id, title, since: instantOf(numberOf(entry, 'lastup_raw')), url, words }, entry };
      }),
  });
}

/** Days from 1899-12-30 to 1970-01-01: PRTG counts days from there, in UTC. */
const daysBefore1970 = 25_569;
const dayMs = 86_400_000;
/** The year 9999: beyond it is no date of a sensor. */
const mostDays = 2_958_466;

const instantOf = (days: number | undefined): string | undefined =>
  days === undefined || days < daysBefore1970 || days > mostDays
    ? undefined
    : new Date(Math.round((days - daysBefore1970) * dayMs)).toISOString();

import { idOf, listOf, textOf } from '../../read/json-value.js';
import type { IncidentSource } from '../incident.js';
import type { RemoteIncidentOptions } from '../remote-incidents.js';
import { createRemoteIncidents } from '../remote-incidents.js';

/** What a Request Tracker needs besides. */
export interface RequestTrackerIncidentOptions extends RemoteIncidentOptions {
  /** Which tickets are incidents of a client, in TicketSQL, such as `client => "Queue = 'Incidents'"`. */
  readonly query: (client: string) => string;
  /** Where the tracker stands, such as `https://rt.example`. Defaults to no addresses. */
  readonly rtUrl?: string | undefined;
}

/** Active tickets of a Request Tracker 5, by REST 2.0. `ticketSqlText` quotes what goes into the query. */
export function requestTrackerIncidents(options: RequestTrackerIncidentOptions): IncidentSource {
  const { query, rtUrl } = options;
  return createRemoteIncidents('request-tracker', options, {
    request: (client) => ({
      method: 'GET',
      path: `/REST/2.0/tickets?${new URLSearchParams({
        query: `Status = '__Active__' AND ( ${query(client)} )`,
        fields: 'Subject,Created,Status,CustomFields',
        orderby: 'Created',
        order: 'DESC',
        per_page: '50',
      })}`,
    }),
    read: (json) =>
      listOf(json, 'items')?.map((entry) => {
        const id = idOf(entry, 'id');
        const url = rtUrl && id && `${rtUrl}/Ticket/Display.html?id=${id}`;
        return { incident: { id, title: textOf(entry, 'Subject'), since: textOf(entry, 'Created'), url }, entry };
      }),
  });
}

/** A text as TicketSQL quotes it: `'Acme'`. */
export const ticketSqlText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

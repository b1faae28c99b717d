import { idOf, listOf, textOf } from '../../read/json-value.js';
import type { IncidentSource } from '../incident.js';
import type { RemoteIncidentOptions } from '../remote-incidents.js';
import { createRemoteIncidents } from '../remote-incidents.js';

/** What a Redmine needs besides. */
export interface RedmineIncidentOptions extends RemoteIncidentOptions {
  /**
   * Parameters that pick the incidents of a client, such as `client => ({ cf_1: redmineFilterText(client), tracker_id: '4' })`.
   */
  readonly filter: (client: string) => Readonly<Record<string, string>>;
  /** Where the Redmine stands, such as `https://redmine.example`. Defaults to no addresses. */
  readonly redmineUrl?: string | undefined;
}

/** Open issues of a Redmine, by its REST API. */
export function redmineIncidents(options: RedmineIncidentOptions): IncidentSource {
  const { filter, redmineUrl } = options;
  return createRemoteIncidents('redmine', options, {
    request: (client) => ({
      method: 'GET',
      path: `/issues.json?${new URLSearchParams({ status_id: 'open', sort: 'created_on:desc', limit: '50', ...filter(client) })}`,
    }),
    read: (json) =>
      listOf(json, 'issues')?.map((entry) => {
        const id = idOf(entry, 'id');
        const url = redmineUrl && id && `${redmineUrl}/issues/${id}`;
        return { incident: { id, title: textOf(entry, 'subject'), since: textOf(entry, 'created_on'), url }, entry };
      }),
  });
}

/** A text as a filter that wants just it: by itself `*` would be any value, and `a|b` either of two. */
export const redmineFilterText = (text: string): string => `=${text.replaceAll('|', ' ')}`;

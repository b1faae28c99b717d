import { idOf, textOf, textsOf } from '../../read/json-value.js';
import type { IncidentSource } from '../incident.js';
import type { RemoteIncidentOptions } from '../remote-incidents.js';
import { createRemoteIncidents } from '../remote-incidents.js';

/** What a Datadog needs besides. */
export interface DatadogIncidentOptions extends RemoteIncidentOptions {
  /** Tags that the monitors of a client bear, all of them. Defaults to `client:` and its id. */
  readonly tags?: ((client: string) => readonly string[]) | undefined;
  /** Where monitors can be seen, such as `https://app.datadoghq.eu`. Defaults to no addresses. */
  readonly appUrl?: string | undefined;
}

const troubled: ReadonlySet<string | undefined> = new Set(['Alert', 'Warn']);

/** Monitors of a Datadog in trouble, by its API version 1. */
export function datadogIncidents(options: DatadogIncidentOptions): IncidentSource {
  const { tags = (client: string) => [`client:${client}`], appUrl } = options;
  return createRemoteIncidents('datadog', options, {
    request: (client) => ({
      method: 'GET',
      path: `/api/v1/monitor?${new URLSearchParams({ monitor_tags: tags(client).join(','), page: '0', page_size: '500' })}`,
    }),
    read: (json) =>
      listed(json)?.flatMap((entry) => {
        if (!troubled.has(textOf(entry, 'overall_state'))) return [];
        const id = idOf(entry, 'id');
        const url = appUrl && id && `${appUrl}/monitors/${id}`;
        const since = textOf(entry, 'overall_state_modified');
        return [{ incident: { id, title: textOf(entry, 'name'), since, url, words: textsOf(entry, 'tags') }, entry }];
      }),
  });
}

const listed = (json: unknown): readonly unknown[] | undefined => (Array.isArray(json) ? json : undefined);

import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { fetchTransport } from '../../sources/fetch-transport.js';
import type { RemoteTransport } from '../../sources/transport.js';
import { describeIncidents } from '../../testing/incident-suite.js';
import type { IncidentSource } from '../incident.js';
import type { RemoteIncidentOptions } from '../remote-incidents.js';
import { redmineFilterText, redmineIncidents } from './redmine.js';
import { requestTrackerIncidents, ticketSqlText } from './request-tracker.js';

/** A running system: how tickets are made and closed in it, and how its open ones are told. */
interface RealSystem {
  /** The variables that say where it is; without them it is passed by. */
  readonly variables: readonly string[];
  create(server: Server, options: RemoteIncidentOptions): IncidentSource;
  report(server: Server, ticket: { readonly title: string; readonly client: string }): Promise<string>;
  close(server: Server, id: string): Promise<unknown>;
}

interface Server {
  readonly transport: RemoteTransport;
  readonly url: string;
  readonly values: readonly string[];
  send(method: string, path: string, body: unknown): Promise<unknown>;
}

const client = 'acme & co';

const systems: Readonly<Record<string, RealSystem & { headersOf(key: string): Record<string, string> }>> = {
  Redmine: {
    variables: ['REDMINE_URL', 'REDMINE_ADMIN_KEY', 'REDMINE_CF_CLIENT'],
    headersOf: (key) => ({ 'X-Redmine-API-Key': key }),
    create: ({ url, values: [, , field] }, options) =>
      redmineIncidents({
        ...options,
        redmineUrl: url,
        filter: (name) => ({ [`cf_${field}`]: redmineFilterText(name) }),
      }),
    async report({ send, values: [, , field] }, { title, client: value }) {
      const custom_fields = [{ id: Number(field), value }];
      const answer = await send('POST', '/issues.json', {
        issue: { project_id: 'helpdesk', subject: title, priority_id: 2, tracker_id: 3, custom_fields },
      });
      return String((answer as { issue: { id: number } }).issue.id);
    },
    close: ({ send }, id) => send('PUT', `/issues/${id}.json`, { issue: { status_id: 5 } }),
  },
  'Request Tracker': {
    variables: ['RT_URL', 'RT_TOKEN'],
    headersOf: (key) => ({ authorization: `token ${key}` }),
    create: ({ url }, options) =>
      requestTrackerIncidents({
        ...options,
        rtUrl: url,
        query: (name) => `Queue = 'Helpdesk' AND 'CF.{Client}' = ${ticketSqlText(name)}`,
      }),
    async report({ send }, { title, client: name }) {
      const ticket = { Queue: 'Helpdesk', Subject: title, CustomFields: { Client: name } };
      return String(((await send('POST', '/REST/2.0/ticket', ticket)) as { id: unknown }).id);
    },
    close: ({ send }, id) => send('PUT', `/REST/2.0/ticket/${id}`, { Status: 'resolved' }),
  },
};

for (const [name, system] of Object.entries(systems)) {
  const values = system.variables.flatMap((variable) => env[variable] ?? []);
  if (values.length < system.variables.length) it.skip(`a running ${name}: set ${system.variables.join(' and ')}`);
  else await describeRunning(name, system, serverAt(values, system.headersOf(values[1] ?? '')));
}

/** One incident of the client is open; one is closed, one is another client's. */
async function describeRunning(name: string, system: RealSystem, server: Server): Promise<void> {
  const title = `VPN indisponible — site de L'Étang ${Date.now()}`;
  const open = await system.report(server, { title, client });
  const closed = await system.report(server, { title: 'closed', client });
  const others = await system.report(server, { title: 'of others', client: 'acme' });
  await system.close(server, closed);
  const create = (options: RemoteIncidentOptions) => system.create(server, options);

  describe(`a running ${name}`, { timeout: 60_000 }, () => {
    it('tells what is open of the client, and nothing else', async () => {
      const { incidents, issues } = await create({ transport: server.transport }).open({ client });

      expect(issues).toEqual([]);
      expect(incidents).toContainEqual(expect.objectContaining({ id: open, title }));
      for (const { id } of incidents) expect([closed, others]).not.toContain(id);
    });

    it.each(["' OR id > 0 OR Subject = '", '\\', '*', '!*', '~acme', 'x|acme & co', '', '日本語', '<b>&"'])(
      'knows nothing of client %j',
      async (odd) => {
        const { incidents } = await create({ transport: server.transport }).open({ client: odd });

        expect(incidents.map(({ id }) => id)).not.toContain(open);
      },
    );
  });

  const { recorded, incidents } = await recordedAnswer(create, server);
  describeIncidents(`${name}, as it answers now`, { create, recorded, open: incidents, asksFor: client });
}

async function recordedAnswer(create: (options: RemoteIncidentOptions) => IncidentSource, server: Server) {
  let recorded: unknown;
  const transport: RemoteTransport = async (request, options) => {
    const response = await server.transport(request, options);
    recorded = JSON.parse(response.body);
    return response;
  };
  const { incidents } = await create({ transport }).open({ client });
  return { recorded, incidents };
}

function serverAt(values: readonly string[], headers: Readonly<Record<string, string>>): Server {
  const [url = ''] = values;
  const transport = fetchTransport({ fetch, baseUrl: url, headers });
  return {
    transport,
    url,
    values,
    async send(method, path, body) {
      const init = { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
      const response = await fetch(`${url}${path}`, init);
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      const text = await response.text();
      return text === '' ? undefined : (JSON.parse(text) as unknown);
    },
  };
}

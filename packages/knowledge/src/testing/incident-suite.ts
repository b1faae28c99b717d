import { describe, expect, it } from 'vitest';
import type { Incident, IncidentSource } from '../incidents/incident.js';
import type { RemoteIncidentOptions } from '../incidents/remote-incidents.js';
import { knowledgeIssueCodes } from '../issues.js';
import type { RemoteRequest, RemoteTransport } from '../sources/transport.js';
import { damaged, hostileAnswers, jsonResponse } from './remote-suite.js';

/** A system that knows of open incidents, as far as its adapter sees it. */
export interface IncidentSystem {
  create(options: RemoteIncidentOptions): IncidentSource;
  /** Its answer as recorded, with what is open and what is not. */
  readonly recorded: unknown;
  /** What is open in it. */
  readonly open: readonly Partial<Incident>[];
  /** What the request must say of the client "acme & co". */
  readonly asksFor: string;
}

/** The contract of sources of incidents; every adapter calls it in its test. */
export function describeIncidents(name: string, { create, recorded, open, asksFor }: IncidentSystem): void {
  const client = 'acme & co';
  const answering = (value: unknown) => create({ transport: async () => jsonResponse(200, value) });

  describe(`${name}: source of incidents`, () => {
    it('tells what is open, and nothing else', async () => {
      const { incidents, issues } = await answering(recorded).open({ client });

      expect(issues).toEqual([]);
      expect(incidents).toMatchObject(open);
      expect(incidents).toHaveLength(open.length);
    });

    it('asks for the client, its name encoded', async () => {
      const asked: RemoteRequest[] = [];
      const transport: RemoteTransport = async (request) => (asked.push(request), jsonResponse(200, recorded));
      await create({ transport }).open({ client });

      const [request] = asked;
      expect(request?.method).toBe('GET');
      const said = [...new URL(request?.path ?? '', 'https://system.example').searchParams.values()];
      expect(said.join('\n')).toContain(asksFor);
    });

    it('lets the host say what the system does not know, or leave an incident out', async () => {
      const transport: RemoteTransport = async () => jsonResponse(200, recorded);
      const named = await create({ transport, describe: (one) => ({ ...one, category: 'vpn' }) }).open({ client });
      const none = await create({ transport, describe: () => undefined }).open({ client });

      expect(new Set(named.incidents.map(({ category }) => category))).toEqual(new Set(['vpn']));
      expect(none).toEqual({ incidents: [], issues: [] });
    });

    it.each(hostileAnswers)('tells %s from an answer', async (_what, response, code) => {
      const { incidents, issues } = await create({ transport: async () => response }).open({ client });

      expect(incidents).toEqual([]);
      expect(issues.map((issue) => issue.code)).toEqual([code]);
    });

    it('tells that it cannot be reached, and rejects when it was aborted', async () => {
      const source = create({ transport: () => Promise.reject(new TypeError('fetch failed')) });

      expect((await source.open({ client })).issues).toMatchObject([{ code: 'unreachable' }]);
      await expect(source.open({ client, signal: AbortSignal.abort(new Error('over')) })).rejects.toThrow('over');
    });

    it('takes any damage to an answer', async () => {
      for (const value of damaged(recorded)) {
        const { incidents, issues } = await answering(value).open({ client });
        for (const { code } of issues) expect(knowledgeIssueCodes).toContain(code);
        for (const { id, title, url = 'https:' } of incidents) {
          expect([typeof id, typeof title]).toEqual(['string', 'string']);
          expect(url).toMatch(/^https?:/);
        }
      }
    });
  });
}

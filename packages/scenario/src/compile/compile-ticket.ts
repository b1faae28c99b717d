import type { ScenarioSource } from '../source/scenario-source.js';
import type { Compilation } from './compilation.js';
import type { CompiledTicket } from './scenario.js';

/** Compiles how the answers become a ticket. */
export function compileTicket(ticket: ScenarioSource['ticket'], compilation: Compilation): CompiledTicket {
  const expressions = (sources: Readonly<Record<string, string | undefined>>, path: string) =>
    new Map(
      Object.entries(sources).flatMap(([key, source]) =>
        source === undefined ? [] : [[key, compilation.expression(source, `${path}/${escapePointer(key)}`)] as const],
      ),
    );
  return {
    title: compilation.text(ticket.title, '/ticket/title'),
    locale: ticket.locale,
    requester: expressions({ ...ticket.requester }, '/ticket/requester'),
    fields: expressions(ticket.fields, '/ticket/fields'),
  };
}

/** RFC 6901, section 3. */
const escapePointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

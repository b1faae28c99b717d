import { listOf, numberOf, recordOf, textOf, textsOf } from '../read/json-value.js';
import { instantOf, webUrlOf } from '../read/web-url.js';
import type { Incident } from './incident.js';

/** A title is a line. */
const mostCharacters = 300;

/** An incident as a source gave it, with what does not fit left out; undefined without an id or a title. */
export function soundIncident(given: unknown): Incident | undefined {
  const id = lineOf(textOf(given, 'id'));
  const title = lineOf(textOf(given, 'title'));
  if (!id || !title) return undefined;
  const calls = numberOf(given, 'calls');
  const optional = {
    since: instantOf(textOf(given, 'since')),
    calls: calls !== undefined && calls >= 0 ? Math.floor(calls) : undefined,
    url: webUrlOf(textOf(given, 'url')),
    category: textOf(given, 'category'),
    where: whereOf(given),
    words: listOf(given, 'words') && textsOf(given, 'words'),
    advice: lineOf(textOf(given, 'advice')),
  };
  return { id, title, ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) };
}

function whereOf(given: unknown): Incident['where'] {
  const where = recordOf(recordOf(given)?.['where']);
  return where && Object.fromEntries(Object.keys(where).map((id) => [id, textsOf(where, id)]));
}

const lineOf = (text: string | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim().slice(0, mostCharacters) || undefined;

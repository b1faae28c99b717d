import { describe, expect, it } from 'vitest';
import { parseScenario } from '../parse/parse-scenario.js';

const codesOf = (requester: object) => {
  const items = [
    { type: 'person', id: 'caller', label: 'Caller' },
    { type: 'integer', id: 'badge', label: 'Badge' },
  ];
  const parsed = parseScenario({
    format: 1,
    id: 'small',
    version: '1',
    locales: ['en'],
    title: 'Small',
    client: { id: 'c', name: 'C' },
    steps: [{ id: 's', title: 'S', items }],
    ticket: { title: 'T', requester },
  });
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
};

describe('the requester of a ticket', () => {
  it('is told part by part: a whole person is no name', () => {
    expect(codesOf({ name: 'caller' })).toEqual(['expression-wrong-result /ticket/requester/name']);
  });

  it('takes a text, and a number for an id', () => {
    expect(codesOf({ name: 'caller.name', id: 'badge' })).toEqual([]);
  });
});

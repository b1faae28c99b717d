import { describe, expect, it } from 'vitest';
import { parseTicket } from './parse-ticket.js';
import { exampleTicket } from './testing/example-ticket.js';

const issuesOf = (input: unknown) => {
  const parsed = parseTicket(input);
  return parsed.ok ? [] : parsed.issues;
};
const without = (key: keyof typeof exampleTicket) =>
  Object.fromEntries(Object.entries(exampleTicket).filter(([each]) => each !== key));

describe('parseTicket', () => {
  it('reads what JSON gives back of a ticket', () => {
    expect(parseTicket(JSON.parse(JSON.stringify(exampleTicket)))).toEqual({ ok: true, ticket: exampleTicket });
  });

  it.each(['operator', 'category', 'priority', 'sla', 'escalation'] as const)('reads a ticket without %s', (key) => {
    expect(issuesOf(without(key))).toEqual([]);
  });

  it('refuses more mistakes than can be held, and throws none', { timeout: 60_000 }, () => {
    const tags = Array.from({ length: 1_000_000 }, () => 0);

    expect(issuesOf({ ...exampleTicket, tags })).toEqual([{ code: 'too-many-mistakes', path: '', params: {} }]);
  });

  it.each([undefined, null, 'ticket', 1, []])('does not read %j', (input) => {
    expect(issuesOf(input)).toEqual([{ code: 'wrong-type', path: '', params: { expected: 'object' } }]);
  });

  it.each([
    ['missing-key', '/title', without('title'), {}],
    ['missing-key', '/channel', without('channel'), {}],
    ['missing-key', '/format', without('format'), {}],
    ['unknown-key', '/note~1s', { ...exampleTicket, 'note/s': [] }, { key: 'note/s' }],
    ['wrong-type', '/title', { ...exampleTicket, title: 7 }, { expected: 'string' }],
    ['wrong-type', '/tags/1', { ...exampleTicket, tags: ['a', null] }, { expected: 'string' }],
    ['not-allowed', '/outcome/kind', { ...exampleTicket, outcome: { kind: 'lost' } }, undefined],
    ['bad-format', '/id', { ...exampleTicket, id: '42' }, { format: 'uuid' }],
    ['bad-format', '/openedAt', { ...exampleTicket, openedAt: '2026-09-11T17:30:00+02:00' }, { format: 'datetime' }],
    [
      'out-of-range',
      '/completeness/score',
      { ...exampleTicket, completeness: { score: 2, reasons: [] } },
      { maximum: 1 },
    ],
    [
      'out-of-range',
      '/completeness/score',
      { ...exampleTicket, completeness: { score: -1, reasons: [] } },
      { minimum: 0 },
    ],
  ])('reports %s at %s', (code, path, input, params) => {
    expect(issuesOf(input)).toMatchObject([{ code, path, ...(params && { params }) }]);
  });

  it('says what is allowed', () => {
    const [issue] = issuesOf({ ...exampleTicket, channel: 'fax' });

    expect(issue?.params).toEqual({ allowed: ['phone', 'email', 'chat', 'inPerson', 'other'] });
  });

  it('reports every mistake at once', () => {
    const codes = issuesOf({ ...without('title'), id: '42', extra: 1 }).map(({ code }) => code);

    expect(codes.toSorted()).toEqual(['bad-format', 'missing-key', 'unknown-key']);
  });

  it('says of another format only that', () => {
    expect(issuesOf({ format: 2, whatever: true })).toEqual([
      { code: 'unsupported-format', path: '/format', params: { supported: 1 } },
    ]);
  });

  it('refuses an answer that may never be stored', () => {
    const [answer] = exampleTicket.answers;
    const issues = issuesOf({ ...exampleTicket, answers: [{ ...answer, privacy: 'neverStored' }] });

    expect(issues).toMatchObject([{ code: 'not-allowed', path: '/answers/0/privacy' }]);
  });

  it('takes no property from a prototype', () => {
    const [issue] = issuesOf(JSON.parse('{"format": 1, "__proto__": {"title": "x"}}'));

    expect(issue).toBeDefined();
  });
});

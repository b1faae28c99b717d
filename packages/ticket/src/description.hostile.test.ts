import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { descriptionOf } from './description.js';
import type { DescriptionParts } from './description/parts.js';
import { inertLines } from './escape/inert-text.js';
import { exampleTicket } from './testing/example-ticket.js';
import { hostileTexts } from './testing/hostile-texts.js';

const instant = '2026-09-11T15:31:00.000Z';

/** Parts in which the text stands wherever a text may come from outside. */
const partsWith = (text: string): DescriptionParts => ({
  outcome: { kind: 'redirected', reason: text },
  priority: { level: 'P1', impact: 'high', urgency: 'high', reasons: [text], overridden: { from: 'P2', reason: text } },
  sla: exampleTicket.sla,
  escalation: { level: 'L2', group: text, reason: text },
  requester: { id: text, name: text, phone: text, email: text },
  steps: [{ id: 'step', title: text }],
  answers: [
    { id: 'a', step: 'step', label: text, display: text, provenance: 'asked', privacy: 'none' },
    { id: 'b', step: 'step', label: text, display: '', provenance: 'unknown', reason: text, privacy: 'none' },
  ],
  knowledge: { tried: [{ id: text, title: text, outcome: 'solved', stepsDone: [text, text] }] },
  instructions: [{ id: text, text, acknowledgedAt: instant }],
  notes: [{ at: instant, text }],
  timeZone: 'Europe/Paris',
});

const ours = /^<\/?(p|strong|h3|ul|li|br)>$/;
const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>?/g) ?? [];
const foreignTagsOf = (html: string): readonly string[] => tagsOf(html).filter((tag) => !ours.test(tag));
const withoutSpace = (text: string): string => text.replace(/\s/g, '');
const shownBy = (html: string): string => withoutSpace(decoded(html.replace(/<[^>]*>/g, '')));

function decoded(html: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html.replace(/&(?:#(\d+)|(\w+));/g, (_entity, number: string, name: string) =>
    number ? String.fromCodePoint(Number(number)) : (named[name] ?? '?'),
  );
}

function timesIn(whole: string, part: string): number {
  return whole.split(part).length - 1;
}

/** What must hold of every description, whatever the text. */
function expectInert(text: string): void {
  const description = descriptionOf(partsWith(text), 'en');
  const rendered = marked(description.markdown, { async: false });
  const [, body = ''] = /^<div lang="en" dir="ltr">\n(.*)\n<\/div>$/s.exec(description.html) ?? [];
  const shown = withoutSpace(inertLines(text).join(''));

  expect(foreignTagsOf(body)).toEqual([]);
  expect(foreignTagsOf(rendered)).toEqual([]);
  expect(shownBy(rendered)).toBe(shownBy(body));
  expect(timesIn(shownBy(body), shown)).toBeGreaterThanOrEqual(15);
  expect(description.text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
}

describe('descriptionOf', () => {
  it.each(hostileTexts)('shows %j as text in every notation', (text) => {
    expectInert(text);
  });

  it('shows any mixture of them as text', () => {
    const pieces = hostileTexts.flatMap((text) => [text, ...text.split(/(\s)/)]);
    const mixture = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((drawn) => `x${drawn.join('')}`);

    fc.assert(fc.property(mixture, expectInert), { numRuns: 300 });
  });

  it('lets no text of several lines pass for lines of its own', () => {
    const { text } = descriptionOf(partsWith('x\nP1 · all is well\n- Impact: low\nRequester'), 'en');
    const starts = text.split('\n').map((line) => line.slice(0, 12));

    expect(starts.filter((line) => line === 'P1 · all is ')).toEqual([]);
    expect(starts.filter((line) => line === '- Impact: lo')).toEqual([]);
    expect(starts.filter((line) => line === 'Requester')).toHaveLength(1);
  });
});

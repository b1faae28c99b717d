import { describe, expect, it } from 'vitest';
import { exampleTicket } from '../testing/example-ticket.js';
import { hostileTexts } from '../testing/hostile-texts.js';
import type { DescriptionParts } from './parts.js';
import { plainDescription } from './plain-description.js';

const parts: DescriptionParts = {
  outcome: { kind: 'qualified' },
  priority: { level: 'P1', impact: 'high', urgency: 'high', reasons: ['A whole site is hit'] },
  requester: exampleTicket.requester,
  steps: [],
  answers: [
    { id: 'a', step: 's', label: 'Symptom', display: 'No network', provenance: 'asked', privacy: 'none' },
    { id: 'b', step: 's', label: 'Since', display: '', provenance: 'unknown', privacy: 'none' },
  ],
  knowledge: { tried: [] },
  instructions: [],
  notes: [{ at: '2026-09-11T15:31:00.000Z', text: 'Calls back at noon' }],
  timeZone: 'Europe/Paris',
};

describe('a description without its words', () => {
  it('tells how pressing it is and why, every answer, and the notes', () => {
    const lines = ['P1. A whole site is hit', 'Symptom: No network', 'Since: unknown', 'Calls back at noon'];

    expect(plainDescription(parts, 'fr').text).toBe(lines.join('\n'));
    expect(plainDescription(parts, 'fr').html).toBe(`<div lang="fr" dir="auto">${lines.join('<br>')}</div>`);
  });

  it.each(hostileTexts)('lets no text from outside pass for more than text: %j', (text) => {
    const answers = parts.answers.map((answer) => ({ ...answer, label: text, display: text }));

    const { html, text: told } = plainDescription({ ...parts, answers, notes: [] }, text);

    expect(
      html.match(/<[^>]*>?/g)?.filter((tag) => !/^<(?:div lang="[^"<]*" dir="auto"|\/div|br)>$/.test(tag)),
    ).toEqual([]);
    expect(told.split('\n').length).toBeLessThanOrEqual(3);
  });
});

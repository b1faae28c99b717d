import { describe, expect, it } from 'vitest';
import { descriptionOf } from './description.js';
import type { DescriptionParts } from './description/parts.js';
import type { TicketAnswer } from './ticket.js';

const bare: DescriptionParts = {
  outcome: { kind: 'qualified' },
  requester: {},
  steps: [],
  answers: [],
  knowledge: { tried: [] },
  instructions: [],
  notes: [],
  timeZone: 'UTC',
};
const answer: TicketAnswer = {
  id: 'a',
  step: 'gone',
  label: 'Label',
  display: 'Value',
  provenance: 'asked',
  privacy: 'none',
};
const textOf = (parts: Partial<DescriptionParts>, locale = 'en'): string =>
  descriptionOf({ ...bare, ...parts }, locale).text;
const priority: DescriptionParts['priority'] = { level: 'P3', impact: 'low', urgency: 'high', reasons: [] };

describe('descriptionOf', () => {
  it('says how the call ended when there is nothing else to say', () => {
    expect(descriptionOf(bare, 'en')).toEqual({
      text: 'qualified',
      markdown: '**qualified**',
      html: '<div lang="en" dir="ltr">\n<p><strong>qualified</strong></p>\n</div>',
    });
  });

  it('leads with the end of the call where there is no priority', () => {
    expect(textOf({ outcome: { kind: 'redirected', reason: 'Payroll.' } })).toBe('sent elsewhere · Payroll.');
  });

  it('tells an unusual end beside the priority', () => {
    expect(textOf({ priority, outcome: { kind: 'resolved' } })).toContain('- Outcome: solved during the call');
    expect(textOf({ priority })).not.toContain('Outcome');
  });

  it('keeps answers of a step that is not listed', () => {
    expect(textOf({ answers: [answer] })).toContain('Other answers\n- Label: Value');
  });

  it('keeps the order in which the answers were asked', () => {
    const answers = ['one', 'two', 'three'].map((label) => ({ ...answer, label, step: 's' }));

    expect(textOf({ answers, steps: [{ id: 's', title: 'S' }] })).toContain(
      'S\n- one: Value\n- two: Value\n- three: Value',
    );
  });

  it('says that an answer shows nothing', () => {
    expect(textOf({ answers: [{ ...answer, display: ' ' }] })).toContain('- Label: (nothing)');
  });

  it('puts no colon after a label that ends itself', () => {
    const answers = ['How many?', 'Named:', 'Wie viele ？'].map((label) => ({ ...answer, label }));

    expect(textOf({ answers })).toContain('- How many? Value\n- Named: Value\n- Wie viele ？ Value');
  });

  it('leaves out notes that hold nothing, and their heading', () => {
    expect(textOf({ steps: [{ id: 's', title: 'Empty' }], requester: { name: '' } })).toBe('qualified');
  });

  it.each([
    ['fr-CA', 'demande qualifiée', 'lang="fr"'],
    ['de-CH', 'aufgenommen', 'lang="de"'],
    ['xx', 'qualified', 'lang="en"'],
  ])('falls back for %s', (locale, text, lang) => {
    const description = descriptionOf(bare, locale);

    expect(description.text).toBe(text);
    expect(description.html).toContain(lang);
  });

  it("tells times in the client's zone, on the right side of a change of the clocks", () => {
    const sla = {
      respondBy: '2026-10-25T00:30:00.000Z',
      resolveBy: '2026-10-25T01:30:00.000Z',
      clock: 'always',
    } as const;
    const text = textOf({ sla, timeZone: 'Europe/Paris' });

    expect(text).toContain('- First response due: Sunday 25 October 2026, 02:30 (Europe/Paris)');
    expect(text).toContain('- Solution due: Sunday 25 October 2026, 02:30 (Europe/Paris)');
  });
});

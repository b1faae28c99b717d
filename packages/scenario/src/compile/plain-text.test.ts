import { expect, it } from 'vitest';
import { PlainText } from './plain-text.js';
import { shownText } from './compiled-text.js';

const scope = {
  valueOf: () => undefined,
  stateOf: () => 'closed' as const,
  labelOf: () => undefined,
  attributeOf: () => undefined,
};

it('shows the same text to every reader, and says the language it is in', () => {
  const text = new PlainText('Poste', '/steps/0/title', 'fr');

  expect(shownText(text, 'fr', scope)).toEqual({ text: 'Poste', locale: 'fr' });
  expect(shownText(text, 'en-GB', scope)).toBe(shownText(text, 'fr', scope));
});

it('reads nothing, and has one template for those who look into templates', () => {
  const text = new PlainText('Poste', '/steps/0/title', 'fr');

  expect(text.reads).toEqual([]);
  expect([...text.templates].map(([locale, { source, isConstant }]) => ({ locale, source, isConstant }))).toEqual([
    { locale: 'fr', source: 'Poste', isConstant: true },
  ]);
});

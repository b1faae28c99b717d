import type { TextPlace, TextRole } from '../analysis/places.js';
import type { Rule } from '../rule.js';

export const textTooLong: Rule = {
  name: 'text-too-long',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A label, title or instruction too long to be read at a glance beside a call.',
  check: ({ texts }) => texts.flatMap(tooLongIn),
};

/**
 * Most characters by place, for a panel 320 px wide: about 40 characters a line. A label may take two lines, an option
 * one and a half (its key stands beside it), a step's title one, an instruction six.
 */
const limits: Partial<Readonly<Record<TextRole, number>>> = {
  label: 80,
  option: 60,
  step: 40,
  instruction: 240,
  article: 80,
};

/** What is piped in takes about this much room. */
const pipedLength = 10;

function tooLongIn({ text, path, role }: TextPlace) {
  const max = limits[role];
  if (max === undefined) return [];
  return [...text.templates].flatMap(([locale, { source }]) => {
    const count = source.replaceAll(/\{\{[^]*?\}\}/g, '·'.repeat(pipedLength)).length;
    if (count <= max) return [];
    return [{ path: typeof text.source === 'string' ? path : `${path}/${locale}`, params: { count, max } }];
  });
}

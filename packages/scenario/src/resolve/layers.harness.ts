import type { FileReading } from './files.js';
import type { ResolvedParse } from './parse-resolved.js';
import { parseResolved } from './parse-resolved.js';
import type { Resolution } from './resolve-scenario.js';
import { resolveFiles } from './resolve-scenario.js';

/** Files by path. */
export type Written = Readonly<Record<string, unknown>>;

/** A yes-or-no question. */
export const yesNo = (id: string, more: object = {}) => ({ type: 'yesNo', id, label: id, ...more });

/** A small whole scenario: one step of three questions, one with options and follow-ups, and named rules. */
export const base = {
  format: 1,
  id: 'base',
  version: '1.0.0',
  locales: ['en', 'fr'],
  title: { en: 'Base', fr: 'Base' },
  client: { id: 'nobody', name: 'Nobody', timeZone: 'Europe/Paris' },
  instructions: [{ id: 'no-promise', severity: 'warning', text: 'Promise nothing.' }],
  steps: [
    {
      id: 'problem',
      title: 'Problem',
      items: [
        { type: 'text', id: 'symptom', label: { en: 'Symptom', fr: 'Symptôme' }, required: true },
        {
          type: 'choice',
          id: 'scope',
          label: 'Scope',
          options: [
            { value: 'me', label: 'Me' },
            { value: 'team', label: 'Team', then: [{ type: 'integer', id: 'people', label: 'People' }] },
          ],
        },
        { type: 'text', id: 'assetTag', label: 'Asset' },
      ],
    },
  ],
  priority: {
    impact: [{ id: 'team-hit', when: "scope == 'team'", is: 'high' }, { is: 'low' }],
    urgency: [{ is: 'medium' }],
    matrix: {
      high: { high: 'P1', medium: 'P2', low: 'P3' },
      medium: { high: 'P2', medium: 'P3', low: 'P4' },
      low: { high: 'P3', medium: 'P4', low: 'P5' },
    },
  },
  sla: { P2: { respond: 'PT30M', resolve: 'PT4H' } },
  escalation: [{ level: 'L1', group: 'helpdesk' }],
  ticket: { title: '{{ symptom }}' },
};

/** An overlay on `base.json` beside it. */
export const overlay = (more: object) => ({ format: 1, extends: 'base.json', id: 'acme', version: '2.0.0', ...more });

/** An overlay that only makes these changes. */
export const changing = (...changes: readonly object[]) => overlay({ changes });

const filesOf = (written: Written) =>
  new Map(Object.entries(written).map(([name, value]): [string, FileReading] => [name, { ok: true, value }]));

/** The resolution of `acme.json` over `base.json`, with whatever other files. */
export const resolved = (written: Written): Resolution =>
  resolveFiles('acme.json', filesOf({ 'base.json': base, ...written }));

/** The same, read. */
export const parsed = (written: Written): ResolvedParse => parseResolved(resolved(written));

/** `code file path` of every issue. */
export function told(written: Written): readonly string[] {
  const result = parsed(written);
  return result.ok ? [] : result.issues.map(({ code, file, path }) => `${code} ${file} ${path}`);
}

/** Ids of the questions asked, in order. */
export function questionsOf(written: Written): readonly string[] {
  const result = parsed(written);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { cells, questions } = result.scenario;
  return questions.flatMap((place) => {
    const cell = cells[place];
    return cell?.kind === 'question' ? [cell.id] : [];
  });
}

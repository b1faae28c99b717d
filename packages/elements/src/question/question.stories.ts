import type { SessionEvent } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fixtureSession } from '../testing/fixture-session.js';
import './question.define.js';

const meta: Meta = { title: 'Elements/Question', component: 'filrouge-question' };
export default meta;

/** What happened in the call before it is shown, then the question opened. */
function after(events: readonly SessionEvent[], open?: string): StoryObj {
  return {
    render: (_args, { globals }) => {
      const locale = String(globals['locale'] ?? 'fr');
      const session = fixtureSession({ locale, context: { callerPhone: '0155000001' } });
      for (const event of events) session.send(event);
      if (open !== undefined) session.send({ type: 'QUESTION_OPENED', id: open });
      return html`<filrouge-question .session=${session}></filrouge-question>`;
    },
  };
}

const given = (id: string, value: unknown): SessionEvent => ({ type: 'ANSWER_GIVEN', id, value });

/** A person in three fields: the first question of the call. */
export const Person = after([]);

/** Text with a hint; a vague answer brings what to ask further. */
export const VagueAnswer = after([given('symptom', 'lent')], 'symptom');

/** A few options with their digits. */
export const Choice = after([], 'category');

/** Many options: found by typing, aliases too. */
export const ChoiceAmongMany = after([], 'site');

/** Several options to tick. */
export const Choices = after([given('tried', ['cable'])], 'tried');

/** Many options to tick. */
export const ChoicesAmongMany = after([given('scope', 'site'), given('otherSites', ['site2', 'site7'])], 'otherSites');

/** Yes or no: digits and first letters. */
export const YesNo = after([], 'blocked');

/** A day in figures, with the browser's calendar beside it. */
export const Day = after([given('since', '2026-11-10')], 'since');

/** A number out of its limits: an error blocks the ticket. */
export const WithError = after([given('blocked', true), given('loss', -2)], 'loss');

/** An answer to check: a warning asks once. */
export const WithWarning = after([given('scope', 'team'), given('affectedUsers', 500)], 'affectedUsers');

/** An answer the page handed in. */
export const Prefilled = after([], 'callback');

/** The caller does not know, and why. */
export const Unknown = after([{ type: 'ANSWER_UNKNOWN', id: 'category', reason: 'intérimaire' }], 'category');

/** An answer it rests on changed. */
export const ToReview = after(
  [given('category', 'workstation'), given('assetTag', 'ACM12345'), given('category', 'network')],
  'assetTag',
);

/** The interview ends before its last step. */
export const Ended = after([
  given('caller', 'Ana Petit'),
  given('site', 'site1'),
  given('symptom', 'Fiche de paie du mois fausse'),
  given('category', 'payroll'),
]);

/** Every question has an answer, or was passed over. */
export const Settled = after([
  given('caller', 'Ana Petit'),
  given('site', 'site1'),
  given('symptom', 'Aucune page ne s’ouvre depuis ce matin'),
  given('category', 'network'),
  given('scope', 'me'),
  given('blocked', false),
  { type: 'QUESTION_SKIPPED', id: 'since' },
  { type: 'QUESTION_SKIPPED', id: 'tried' },
  { type: 'QUESTION_SKIPPED', id: 'assetTag' },
  { type: 'QUESTION_SKIPPED', id: 'copyTo' },
]);

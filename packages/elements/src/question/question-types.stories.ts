import type { SessionEvent, Session } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { typesSession } from '../testing/types-session.js';
import type { FilrougeQuestion } from './question.js';
import './question.define.js';

const meta: Meta = { title: 'Elements/Question types', component: 'filrouge-question' };
export default meta;

interface Scene {
  /** Question shown. */
  readonly open: string;
  readonly events?: readonly SessionEvent[];
  /** Typed and not given. */
  readonly typed?: string;
}

/** A question with what happened before, and what stands in its field. */
function showing({ open, events = [], typed }: Scene): StoryObj {
  return {
    render: (_args, { globals }) => {
      const session = openedAt(open, events, String(globals['locale'] ?? 'fr'));
      return html`<filrouge-question .session=${session}></filrouge-question>`;
    },
    play: async ({ canvasElement }) => {
      const question = canvasElement.querySelector<FilrougeQuestion>('filrouge-question');
      await question?.updateComplete;
      if (typed !== undefined) await type(question, typed);
    },
  };
}

function openedAt(open: string, events: readonly SessionEvent[], locale: string): Session {
  const session = typesSession({ locale });
  for (const event of events) session.send(event);
  session.send({ type: 'QUESTION_OPENED', id: open });
  return session;
}

async function type(question: FilrougeQuestion | null, text: string): Promise<void> {
  const field = question?.renderRoot.querySelector<HTMLInputElement>('.field');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
  await question?.updateComplete;
}

const given = (id: string, value: unknown): SessionEvent => ({ type: 'ANSWER_GIVEN', id, value });

/** A day and a time, to type in words or figures. */
export const Moment = showing({ open: 'startedAt' });

/** What was understood stands below before it is given. */
export const MomentUnderstood = showing({ open: 'startedAt', typed: '11/11 14:00' });

/** What may mean several moments is asked, never guessed. */
export const MomentUnclear = showing({ open: 'startedAt', typed: '25/10/2026 02:30' });

/** An answer, as figures that can be typed over. */
export const MomentAnswered = showing({ open: 'startedAt', events: [given('startedAt', '2026-11-11T13:00:00Z')] });

/** The author's check asks again. */
export const MomentWithWarning = showing({ open: 'startedAt', events: [given('startedAt', '2026-11-13T13:00:00Z')] });

/** The caller does not know. */
export const MomentUnknown = showing({ open: 'startedAt', events: [{ type: 'ANSWER_UNKNOWN', id: 'startedAt' }] });

/** A length of time. */
export const Duration = showing({ open: 'outage', typed: '90 min' });

/** A length over its limit. */
export const DurationWithError = showing({ open: 'outage', events: [given('outage', 'P40D')] });

/** A scale with what its ends mean. */
export const Scale = showing({ open: 'discomfort' });

/** A step picked. */
export const ScaleAnswered = showing({ open: 'discomfort', events: [given('discomfort', 7)] });

/** Off the scale: an answer from a page that knew another scale. */
export const ScaleWithError = showing({ open: 'discomfort', events: [given('discomfort', 12)] });

/** A web address. */
export const WebAddress = showing({ open: 'page', events: [given('page', 'intranet.acme.example/paie')] });

/** An entry of the host's data, found while it is typed. */
export const Lookup = showing({ open: 'site', typed: 'l' });

/** An entry picked. */
export const LookupAnswered = showing({
  open: 'site',
  events: [given('site', { value: 's2', label: 'Lyon Gerland' })],
});

/** Typed and not found: kept, and asked about. */
export const LookupNotFound = showing({ open: 'site', events: [given('site', 'Bordeaux')] });

/** A thing in the host's inventory. */
export const Asset = showing({ open: 'computer', typed: 'PC' });

/** A tag that is only typed. */
export const AssetTyped = showing({ open: 'badge', events: [given('badge', 'B-77')] });

/** Files that are stored. */
export const Files = showing({
  open: 'photos',
  events: [given('photos', [{ name: 'écran.png', size: 120_000, type: 'image/png', reference: 'f1' }])],
});

/** A file that is larger than the question takes. */
export const FilesWithError = showing({
  open: 'photos',
  events: [given('photos', [{ name: 'vidéo.mp4', size: 9_000_000, type: 'video/mp4', reference: 'f2' }])],
});

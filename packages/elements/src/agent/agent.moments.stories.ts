import { clockAt, type Delivery } from '@filrouge/engine';
import { createLocalSource } from '@filrouge/knowledge';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { answeredSession, readySession } from '../testing/answered-session.js';
import { fixtureArticles } from '../testing/fixture-articles.js';
import type { FilrougeAgent } from './agent.js';
import './agent.define.js';

const meta: Meta = { title: 'Elements/Agent, moments', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };
export default meta;

/** In milliseconds; a part that is loaded late on a busy machine. */
const patience = { timeout: 15_000 };
const clock = () => clockAt('2026-11-12T09:03:00Z');
const localeOf = ({ locale = 'fr' }: { readonly locale?: string }) => locale;

/** What an operator, or the ticketing tool, does once the widget is there. */
async function inAgent(canvas: HTMLElement, act: (agent: FilrougeAgent) => Promise<void>): Promise<void> {
  const agent = canvas.querySelector('filrouge-agent');
  if (!agent) throw new Error('[elements] the story shows no agent');
  await agent.updateComplete;
  await act(agent);
  await agent.updateComplete;
}

/** The palette over the call, with a place typed. */
export const PaletteOpen: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-agent
      .session=${answeredSession({}, { locale: localeOf(globals) })}
      .clock=${clock()}
    ></filrouge-agent>`,
  play: ({ canvasElement }) =>
    inAgent(canvasElement, async (agent) => {
      agent.renderRoot.querySelector<HTMLElement>('.search')?.click();
      const fieldOf = () =>
        agent.renderRoot.querySelector('filrouge-palette')?.shadowRoot?.querySelector<HTMLInputElement>('input');
      await waitFor(() => expect(fieldOf()).toBeTruthy(), patience);
      const field = fieldOf();
      if (!field) return;
      field.value = 'lyon';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }),
};

/** An article open beside the question. */
export const ArticleOpen: StoryObj = {
  render: (_args, { globals }) => {
    const knowledge = createLocalSource({ articles: fixtureArticles });
    const session = answeredSession(
      { symptom: 'No network on the whole site' },
      { locale: localeOf(globals), knowledge },
    );
    return html`<filrouge-agent .session=${session} .clock=${clock()}></filrouge-agent>`;
  },
  play: ({ canvasElement }) =>
    inAgent(canvasElement, async (agent) => {
      const articles = () => agent.renderRoot.querySelector('filrouge-knowledge');
      await waitFor(() => expect(articles()?.shadowRoot?.querySelector('.suggestion')).toBeTruthy(), patience);
      await articles()?.open('kb-12', 'The network of a site is down');
      await waitFor(() => expect(articles()?.shadowRoot?.querySelector('#title')).toBeTruthy(), patience);
      await articles()?.updateComplete;
      agent.focusQuestion();
    }),
};

/** A ticket that was sent, and what the ticketing tool said. */
function sent(answer: Delivery, wrapUpSeconds?: number): StoryObj {
  return {
    render: (_args, { globals }) => {
      const session = readySession({ locale: localeOf(globals), deliver: () => Promise.resolve(answer) });
      session.send({ type: 'TICKET_SENT' });
      return html`<filrouge-agent
        wrap-up=${wrapUpSeconds ?? nothing}
        .session=${session}
        .clock=${clock()}
      ></filrouge-agent>`;
    },
    play: ({ canvasElement }) =>
      inAgent(canvasElement, async (agent) => {
        await waitFor(() => expect(agent.session?.view.phase).toBe(answer.status), patience);
      }),
  };
}

/** The ticketing tool does not take the ticket: the reason, and the same ticket once more. */
export const Refused = sent({ status: 'refused', message: '503 Service Unavailable' });

/** The ticket was taken; the page asks for a note within two minutes. */
export const WrapUp = sent({ status: 'delivered', reference: 'INC-4711' }, 120);

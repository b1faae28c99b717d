import type { Phase, Session, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { NewCallRequestedEvent } from '../delivery/delivery.events.js';
import { describeInCall } from '../messages/describe-in-call.js';
import type { Messages } from '../messages/index.js';

/** What it is rendered from. */
export interface PlainDeliveryScene {
  readonly view: View;
  readonly session: Session;
  readonly messages: Messages;
}

/** What became of the ticket and the one way on, in plain: where the panel that tells it could not be loaded. */
export function plainDelivery(scene: PlainDeliveryScene): TemplateResult {
  const { phase, delivery, locale } = scene.view;
  const words = scene.messages.frame.delivery;
  return html`<section class="plain-delivery" aria-labelledby="delivery">
    <h2 id="delivery" tabindex="-1">${isTold(phase, words) ? words[phase] : nothing}</h2>
    ${delivery.issue ? html`<p>${describeInCall(delivery.issue, locale).message}</p>` : nothing} ${wayOn(scene)}
  </section>`;
}

function wayOn({ view: { phase }, session, messages }: PlainDeliveryScene): TemplateResult | typeof nothing {
  const words = messages.frame.delivery;
  switch (phase) {
    case 'refused':
      return button(words.retry, () => session.send({ type: 'DELIVERY_RETRIED' }));
    case 'parked':
      return button(words.resume, () => session.send({ type: 'CALL_RESUMED' }));
    case 'delivering':
      return button(words.stopWaiting, () => session.send({ type: 'DELIVERY_CANCELLED' }));
    default:
      return button(words.newCall, (event) => event.target?.dispatchEvent(new NewCallRequestedEvent()));
  }
}

function button(text: string, onPress: (event: Event) => void): TemplateResult {
  return html`<button type="button" class="button primary" @click=${onPress}>${text}</button>`;
}

type Words = Messages['frame']['delivery'];
type ToldPhase = Phase & keyof Words;

const isTold = (phase: Phase, words: Words): phase is ToldPhase => Object.hasOwn(words, phase);

import type { Delivery, Session } from '@filrouge/engine';
import { fixture, html, waitUntil } from '../../../../testing/index.js';
import { readySession } from '../testing/answered-session.js';
import { ElementHarness } from '../testing/element-harness.js';
import type { FilrougeDelivery } from './delivery.js';
import './delivery.define.js';

/** Sees what became of a call as an operator does. */
export class DeliveryHarness extends ElementHarness<FilrougeDelivery> {
  static async of(session: Session): Promise<DeliveryHarness> {
    return new DeliveryHarness(
      await fixture<FilrougeDelivery>(html`<filrouge-delivery .session=${session}></filrouge-delivery>`),
    );
  }

  /** A call whose ticket was sent, and answered so. */
  static async answeredBy(delivery: Delivery, locale = 'en'): Promise<DeliveryHarness> {
    const session = readySession({ locale, deliver: () => Promise.resolve(delivery) });
    const harness = await DeliveryHarness.of(session);
    session.send({ type: 'TICKET_SENT' });
    await waitUntil(() => session.view.phase !== 'delivering');
    await harness.settled();
    return harness;
  }

  get heading(): string | undefined {
    return this.text('h2');
  }
}

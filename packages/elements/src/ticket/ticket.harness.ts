import type { Session } from '@filrouge/engine';
import { fixture, html, waitUntil } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import type { FilrougeTicket } from './ticket.js';
import './ticket.define.js';

/** Reads the ticket as an operator does. */
export class TicketHarness extends ElementHarness<FilrougeTicket> {
  /** Waits until the ticket shows: it is written for eyes only. */
  static async of(session: Session = fixtureSession({ locale: 'en' })): Promise<TicketHarness> {
    const harness = await TicketHarness.unseen(session);
    harness.element.scrollIntoView();
    await waitUntil(() => harness.find('h3'), 'the ticket shows');
    await harness.settled();
    return harness;
  }

  /** The element alone; `isHidden` keeps it out of sight. */
  static async unseen(session: Session, isHidden = false): Promise<TicketHarness> {
    return new TicketHarness(
      await fixture<FilrougeTicket>(
        html`<div ?hidden=${isHidden}><filrouge-ticket .session=${session}></filrouge-ticket></div>`,
      ).then((place) => {
        const element = place.querySelector<FilrougeTicket>('filrouge-ticket');
        if (!element) throw new Error('[harness] no ticket');
        return element;
      }),
    );
  }

  get title(): string | undefined {
    return this.text('h3');
  }

  /** Names and values of the short facts. */
  get facts(): Readonly<Record<string, string>> {
    return this.#pairs('.facts');
  }

  /** Labels and answers, with how they came. */
  get answers(): Readonly<Record<string, string>> {
    return this.#pairs('.answers');
  }

  get missing(): readonly string[] {
    return this.texts('.missing li');
  }

  #pairs(list: string): Readonly<Record<string, string>> {
    const names = this.texts(`${list} dt`);
    const values = this.texts(`${list} dd`);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  }
}

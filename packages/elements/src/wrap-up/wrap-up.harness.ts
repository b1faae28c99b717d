import { clockAt, type Delivery, type Session, type SettableClock } from '@filrouge/engine';
import { fixture, html, waitUntil } from '../../../../testing/index.js';
import { readySession } from '../testing/answered-session.js';
import { ElementHarness } from '../testing/element-harness.js';
import type { FilrougeWrapUp } from './wrap-up.js';
import type { WrapUpEvent } from './wrap-up.events.js';
import './wrap-up.define.js';

/** What a test starts from. */
export interface WrapUpSetup {
  readonly ending?: 'delivered' | 'queued' | 'abandoned';
  readonly limitSeconds?: number;
  readonly locale?: string;
}

/** Wraps a call up as an operator does, with an ear for what the page is told. */
export class WrapUpHarness extends ElementHarness<FilrougeWrapUp> {
  readonly told: WrapUpEvent[] = [];
  readonly session: Session;
  readonly clock: SettableClock;

  constructor(element: FilrougeWrapUp, session: Session, clock: SettableClock) {
    super(element);
    this.session = session;
    this.clock = clock;
    element.addEventListener('filrouge-wrap-up', (event) => this.told.push(event));
  }

  /** A call that is over since this moment. */
  static async of({ ending = 'delivered', limitSeconds, locale = 'en' }: WrapUpSetup = {}): Promise<WrapUpHarness> {
    const clock = clockAt('2026-11-12T09:00:00Z');
    const session = await callOver(ending, { clock, locale });
    const element = await fixture<FilrougeWrapUp>(
      html`<filrouge-wrap-up .session=${session} .clock=${clock} .wrapUpSeconds=${limitSeconds}></filrouge-wrap-up>`,
    );
    return new WrapUpHarness(element, session, clock);
  }

  /** Writes the note as if typed. */
  async write(note: string): Promise<void> {
    const field = this.get<HTMLTextAreaElement>('textarea');
    field.focus();
    field.value = note;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** The time as it reads now; the text goes with the clock once a second. */
  get time(): string | undefined {
    return this.text('.time');
  }
}

/** A call of the fixture scenario that ended so. */
export async function callOver(
  ending: 'delivered' | 'queued' | 'abandoned',
  options: { readonly clock: SettableClock; readonly locale?: string },
): Promise<Session> {
  const delivery: Delivery =
    ending === 'queued' ? { status: 'queued' } : { status: 'delivered', reference: 'INC-4711' };
  const session = readySession({ ...options, deliver: () => Promise.resolve(delivery) });
  session.send(ending === 'abandoned' ? { type: 'CALL_ABANDONED', reason: 'Line cut' } : { type: 'TICKET_SENT' });
  await waitUntil(() => session.view.phase === ending);
  return session;
}

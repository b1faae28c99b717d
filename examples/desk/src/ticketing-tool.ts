import type { Deliver, Delivery } from '@filrouge/engine';
import type { Inbox } from './inbox.js';

/** How the simulated tool behaves. */
export const toolModes = ['up', 'slow', 'refuses'] as const;
/** How the simulated tool behaves. */
export type ToolMode = (typeof toolModes)[number];

/** What the simulated tool is made of. */
export interface ToolParts {
  readonly inbox: Inbox;
  /** Read anew for every try. */
  readonly modeNow: () => ToolMode;
  /** Resolves after so many milliseconds; rejects when the signal aborts. */
  readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => Date;
  /** Where the ticket of a reference can be seen. */
  readonly urlOf: (reference: string) => string;
  /** The tool's own sentence for why it does not take a ticket. */
  readonly sayRefusal: (code: RefusalCode) => string;
}

/** Why the simulated tool may not take a ticket. */
export type RefusalCode = 'unavailable' | 'full';

/** Long enough to see the sending, short enough not to wait for it. */
const usualDelayMs = 400;
/** As long as an operator would begin to wonder. */
const slowDelayMs = 6000;

/** The `deliver` port of the desk: a ticketing tool that gives references, and that can be made to refuse or to dawdle. */
export function createTicketingTool({ inbox, modeNow, wait, now, urlOf, sayRefusal }: ToolParts): Deliver {
  const refuse = (code: RefusalCode): Delivery => ({ status: 'refused', code, message: sayRefusal(code) });
  return async (ticket, { signal }) => {
    const mode = modeNow();
    await wait(mode === 'slow' ? slowDelayMs : usualDelayMs, signal);
    if (mode === 'refuses') return refuse('unavailable');
    const entry = inbox.receive(ticket, now());
    if (!entry) return refuse('full');
    return { status: 'delivered', reference: entry.reference, url: urlOf(entry.reference) };
  };
}

/** Waits by the timers of the page. */
export function waitByTimer(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delayMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('aborted', 'AbortError'));
    });
  });
}

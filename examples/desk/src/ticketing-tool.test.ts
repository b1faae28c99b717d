import { describe, expect, it } from 'vitest';
import { createInbox } from './inbox.js';
import { createMemory, type Keeping } from './keeping.js';
import { ticketWith } from './testing/ticket-with.js';
import { createTicketingTool, waitByTimer, type ToolMode } from './ticketing-tool.js';

const options = { signal: new AbortController().signal, attempt: 1 };

function openTool({ mode = 'up', keeping = createMemory() }: { mode?: ToolMode; keeping?: Keeping } = {}) {
  const waits: number[] = [];
  const now = { mode };
  const inbox = createInbox(keeping);
  const deliver = createTicketingTool({
    inbox,
    modeNow: () => now.mode,
    wait: (delayMs) => Promise.resolve(void waits.push(delayMs)),
    now: () => new Date('2026-03-02T12:00:00Z'),
    urlOf: (reference) => `https://desk.example/#${reference}`,
    sayRefusal: (code) => `because: ${code}`,
  });
  return { deliver, inbox, waits, now };
}

describe('the simulated ticketing tool', () => {
  it('takes a ticket and gives its reference and address', async () => {
    const { deliver, inbox } = openTool();

    const delivery = await deliver(ticketWith({ number: 1 }), options);

    expect(delivery).toEqual({
      status: 'delivered',
      reference: 'INC-2026-0001',
      url: 'https://desk.example/#INC-2026-0001',
    });
    expect(inbox.entries).toHaveLength(1);
  });

  it('gives a ticket sent twice the same reference, and keeps one', async () => {
    const { deliver, inbox } = openTool();
    await deliver(ticketWith({ number: 1 }), options);

    const again = await deliver(ticketWith({ number: 1 }), { ...options, attempt: 2 });

    expect(again).toMatchObject({ reference: 'INC-2026-0001' });
    expect(inbox.entries).toHaveLength(1);
  });

  it('refuses while it is set to, and takes the same ticket afterwards', async () => {
    const { deliver, inbox, now } = openTool({ mode: 'refuses' });

    const refusal = await deliver(ticketWith({ number: 1 }), options);
    now.mode = 'up';
    const delivery = await deliver(ticketWith({ number: 1 }), { ...options, attempt: 2 });

    expect(refusal).toEqual({ status: 'refused', code: 'unavailable', message: 'because: unavailable' });
    expect(delivery).toMatchObject({ status: 'delivered', reference: 'INC-2026-0001' });
    expect(inbox.entries).toHaveLength(1);
  });

  it('takes longer when it is slow', async () => {
    const { deliver, waits, now } = openTool();
    await deliver(ticketWith({ number: 1 }), options);
    now.mode = 'slow';
    await deliver(ticketWith({ number: 2 }), options);

    const [usual = 0, slow = 0] = waits;

    expect(slow).toBeGreaterThan(usual * 5);
  });

  it('refuses a ticket that cannot be kept', async () => {
    const full: Keeping = {
      ...createMemory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const { deliver } = openTool({ keeping: full });

    expect(await deliver(ticketWith({ number: 1 }), options)).toMatchObject({ status: 'refused', code: 'full' });
  });
});

describe('waiting', () => {
  it('ends at once when the ticket is taken back', async () => {
    const stop = new AbortController();
    const waiting = waitByTimer(60_000, stop.signal);

    stop.abort();

    await expect(waiting).rejects.toThrow('aborted');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as xstate from 'xstate';
import type { ChartEvent, Ending, Log } from '../testing/run-chart.js';
import { runChart } from '../testing/run-chart.js';
import * as lean from './index.js';

// Its types are not xstate's: it knows less, and only what is compared here.
const ours = lean as unknown as typeof xstate;
const both = [ours, xstate];

type Step =
  | { readonly send: ChartEvent }
  | { readonly end: (last: Ending | undefined) => void }
  | { readonly quit: 'stop' | 'unsubscribe' };

const types = ['ADD', 'GO', 'FEW', 'CANCEL', 'AGAIN', 'SAME', 'ANYWHERE', 'NONE'];
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...types).map((type): Step => ({ send: { type } })) },
  { weight: 1, arbitrary: fc.constant<Step>({ send: { type: 'ADD', by: 2 } }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Step>(
      { end: (last) => last?.resolve('a text') },
      { end: (last) => last?.resolve(7) },
      { end: (last) => last?.reject(new Error('of the work')) },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ quit: 'stop' }, { quit: 'unsubscribe' }) },
);

/** Everything that can be seen of a run. */
async function traceOf(library: typeof xstate, steps: readonly Step[], state: string | undefined): Promise<unknown> {
  const log: Log = [];
  const run = runChart(library, log, state);
  run.actor.start();
  for (const one of steps) {
    if (run.actor.getSnapshot().status !== 'active') break;
    await take(one, run, log);
    const { value, context, status } = run.actor.getSnapshot();
    log.push(['at', value, context, status]);
  }
  run.actor.stop();
  return comparable(log);
}

async function take(one: Step, { actor, endings, unsubscribe, send }: ReturnType<typeof runChart>, log: Log) {
  if ('quit' in one) return one.quit === 'stop' ? void actor.stop() : unsubscribe();
  if ('send' in one) {
    log.push(['can', actor.getSnapshot().can(one.send)]);
    return send(one.send);
  }
  one.end(endings.at(-1));
  await new Promise((resolve) => void setTimeout(resolve));
}

/** The names of a library's own events are its own. */
function comparable(log: Log): unknown {
  const text = JSON.stringify(log).replaceAll(/"xstate\.(done|error)\.actor[^"]*"/g, '"$1"');
  return JSON.parse(text.replaceAll(/,"actorId":"[^"]*"/g, ''));
}

// A thousand runs take longer than one test usually may.
describe('the lean run time', { timeout: 600_000 }, () => {
  it('does what xstate does, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.constantFrom(undefined, 'idle', 'over'),
        async (steps, state) => {
          expect(await traceOf(ours, steps, state)).toEqual(await traceOf(xstate, steps, state));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(both)('ends, and says why, when an action throws', async (library) => {
    const thrown = new Promise((resolve) => void process.once('uncaughtException', resolve));
    const { actor, send } = runChart(library, []);

    actor.start();
    send({ type: 'FAIL' });

    expect(actor.getSnapshot()).toMatchObject({ status: 'error', error: new Error('of an action') });
    expect(await thrown).toEqual(new Error('of an action'));
  });

  it.each(both)('takes what is sent while it tells of a change after all were told', (library) => {
    const counts: number[] = [];
    const { actor, send } = runChart(library, []);
    actor.subscribe(({ context }) => void (context.count === 1 && send({ type: 'ADD' })));
    actor.subscribe(({ context }) => void counts.push(context.count));

    actor.start();
    send({ type: 'ADD' });

    expect(counts).toEqual([0, 1, 2]);
  });

  it('takes nothing once it was stopped', () => {
    const { actor, send } = runChart(ours, []);
    actor.start();
    actor.stop();

    send({ type: 'ADD' });

    expect(actor.getSnapshot()).toMatchObject({ status: 'stopped', context: { count: 0 } });
  });
});

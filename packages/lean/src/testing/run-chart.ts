import type * as xstate from 'xstate';

/** An event of the chart. */
export interface ChartEvent {
  readonly type: string;
  readonly by?: number;
}

interface Counted {
  readonly count: number;
}

/** What was seen of a run: who was called with what, in order. */
export type Log = unknown[];

/** How work that a state does itself ends. */
export interface Ending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the chart, made by one library or the other, at a state if one is named; notes what happens. */
export function runChart(library: typeof xstate, log: Log, state?: string) {
  const endings: Ending[] = [];
  const work = library.fromPromise<unknown, Counted>(({ input, signal }) => {
    log.push(['work', input]);
    signal.addEventListener('abort', () => log.push(['aborted']));
    return new Promise((resolve, reject) => void endings.push({ resolve, reject }));
  });
  const machine = chartOf(library, log).provide({ actors: { work } });
  const start = state === undefined ? {} : { snapshot: machine.resolveState({ value: state, context: { count: 2 } }) };
  const actor = library.createActor(machine, { ...start, input: { count: 0 } });
  const { unsubscribe } = actor.subscribe(({ value, context, status }) => log.push(['seen', value, context, status]));
  return { actor, endings, unsubscribe, send: (event: ChartEvent) => actor.send(event) };
}

/** What the session's statechart uses of xstate, in a chart of a few lines. */
function chartOf(library: typeof xstate, log: Log) {
  const change = (name: string, act: (context: Counted, event: ChartEvent) => Partial<Counted>) =>
    library.assign<Counted, ChartEvent, unknown, ChartEvent, never>(({ context, event }, params) => {
      log.push([name, context, event, params]);
      return act(context, event);
    });
  return library
    .setup({
      types: { context: {} as Counted, events: {} as ChartEvent, input: {} as Counted },
      actors: { work: library.fromPromise<unknown, Counted>(() => Promise.resolve('own')) },
      guards: {
        isFew: ({ context }) => context.count < 3,
        isText: (_, output: unknown) => typeof output === 'string',
      },
      actions: {
        add: change('add', ({ count }, { by = 1 }) => ({ count: count + by })),
        reset: change('reset', () => ({ count: 0 })),
        note: change('note', () => ({})),
        noteOutput: library.assign((_, output: unknown) => {
          log.push(['noteOutput', output]);
          return {};
        }),
        fail: change('fail', () => {
          throw new Error('of an action');
        }),
      },
    })
    .createMachine({
      id: 'chart',
      context: ({ input }) => input,
      initial: 'idle',
      on: { ANYWHERE: { actions: 'note' }, ADD: { actions: 'reset' } },
      states: {
        idle: {
          on: {
            ADD: { actions: ['add', 'note'] },
            GO: [{ guard: 'isFew', target: 'working', actions: 'add' }, { target: 'over' }],
            FAIL: { actions: 'fail' },
            FEW: { guard: 'isFew', actions: 'note' },
          },
        },
        working: {
          invoke: {
            src: 'work',
            input: ({ context }) => context,
            onDone: [
              {
                guard: { type: 'isText', params: outputOf },
                target: 'idle',
                actions: { type: 'noteOutput', params: outputOf },
              },
              { target: 'over' },
            ],
            onError: { target: 'over', actions: 'reset' },
          },
          on: { CANCEL: { target: 'idle' }, AGAIN: { target: 'over' }, SAME: { target: 'working', actions: 'add' } },
        },
        over: {},
      },
    });
}

const outputOf = ({ event }: { readonly event: { readonly output: unknown } }) => event.output;

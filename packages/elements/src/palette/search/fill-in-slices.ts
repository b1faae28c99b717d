import { whenIdle } from '../../controllers/when-idle.js';

/** As long as one slice may hold the page up: a frame has time for more. */
const sliceMs = 6;
/** Steps between two looks at the clock. */
const stepsAtOnce = 20;

/** What the work waits with; a test gives its own. */
export interface Idle {
  readonly now: () => number;
  /** Calls back when the page has nothing better to do. */
  readonly whenIdle: (callback: () => void) => void;
}

/** Does work step by step while the page is idle, until it is done or no longer wanted. */
export async function fillInSlices(work: Iterator<void>, signal: AbortSignal, idle: Idle = browserIdle): Promise<void> {
  while (!signal.aborted) {
    const until = idle.now() + sliceMs;
    do if (isDoneAfter(work, stepsAtOnce)) return;
    while (idle.now() < until);
    await new Promise<void>((resolve) => idle.whenIdle(resolve));
  }
}

function isDoneAfter(work: Iterator<void>, steps: number): boolean {
  for (let step = 0; step < steps; step += 1) if (work.next().done) return true;
  return false;
}

const browserIdle: Idle = {
  now: () => performance.now(),
  whenIdle,
};

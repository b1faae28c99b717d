/** How long tasks kept the main thread of a page. */
const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel'];

/**
 * What `act` gives, and the longest task of the page's main thread meanwhile in milliseconds of its own CPU time: what
 * other processes took from it does not count.
 */
export async function longestTasks(page, act) {
  await page.tracing.start({ categories });
  // Stopped whatever comes of it: a browser keeps one trace at a time.
  const acted = await act().then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  if (acted.error) throw acted.error;
  const main = mainThreadOf(traceEvents);
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid);
  if (tasks.length === 0) throw new Error('the trace has no task of the page');
  const longest = tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
  return { value: acted.value, longest: Number(longest.toFixed(1)) };
}

/** The renderer's main thread that worked most: the page's; a browser keeps a spare one. */
function mainThreadOf(events) {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const workOf = ({ pid, tid }) =>
    events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid).length;
  return mains.toSorted((a, b) => workOf(b) - workOf(a))[0];
}

import { load } from '../browser.mjs';

const largest = 5000;

/** From a scenario of 5,000 questions in hand to its first question on the screen, one question at a time. */
export async function open({ cells, rounds, browser, server, results, guard, mark }) {
  mark('open');
  for (const { peer, mode } of cells.filter((cell) => cell.mode === 'step')) {
    const [runs, spent] = [[], []];
    await guard(`open ${peer}`, async () => {
      for (let round = -1; round < Math.min(rounds, 7); round++) {
        const { times, spent: spentOn, close } = await load(browser, server.origin, { peer, mode, n: largest });
        await close();
        if (round >= 0) {
          runs.push(times.painted - times.mount);
          spent.push(spentOn.TaskDuration);
        }
        if (times.painted > 20_000) break;
      }
    });
    results.open.push({ peer, mode, n: largest, runs, spent });
  }
}

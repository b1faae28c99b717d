/** Where does the time of one answer, and of opening, go? PROFILE=1 node bench/src/profile.mjs [peers] [n]; builds are not minified. */
import { openBrowser, load } from './browser.mjs';
import { buildPages } from './build.mjs';
import { callOf, workOf } from './passes/latency.mjs';
import { listPeers } from './peers.mjs';
import { serve } from './server.mjs';

if (!process.env.PROFILE) throw new Error('set PROFILE=1: the builds of a profile are others');
const peers = await listPeers({ peers: (process.argv[2] ?? 'filrouge').split(','), modes: [] });
const n = Number(process.argv[3] ?? 200);
const answers = 24;

async function profile(peer, mode) {
  const { cdp, call, close } = await load(browser, server.origin, { peer, mode, n });
  const work = workOf(mode, n, answers);
  await call(callOf(mode), work.slice(0, 4), { poll: 'raf' });
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await cdp.send('Profiler.start');
  await call(callOf(mode), work.slice(4), { poll: 'raf' });
  const { profile: recorded } = await cdp.send('Profiler.stop');
  await close();
  print(`${peer} ${mode} n=${n}, an answer`, recorded, work.length - 4);
}

function print(title, recorded, count) {
  const { self, total } = sumsOf(recorded);
  console.log(`\n=== ${title}`);
  for (const [what, sums] of Object.entries({ self, total })) {
    console.log(`${what}:`);
    const top = [...sums].filter(([name]) => !/^\((idle|root|program)\)/.test(name)).toSorted(([, a], [, b]) => b - a);
    for (const [name, ms] of top.slice(0, what === 'self' ? 22 : 45))
      console.log(`${(ms / count).toFixed(3).padStart(9)} ms  ${name}`);
  }
}

/** Milliseconds in each function alone, and in it with all it calls. */
function sumsOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const [self, total] = [new Map(), new Map()];
  for (const [place, id] of samples.entries()) {
    const ms = Math.max(0, timeDeltas[place]) / 1000;
    add(self, nameOf(byId.get(id)), ms);
    const seen = new Set();
    for (let at = id; at !== undefined; at = parents.get(at)) seen.add(nameOf(byId.get(at)));
    for (const name of seen) add(total, name, ms);
  }
  return { self, total };
}

const nameOf = ({ callFrame: { functionName, url, lineNumber } }) =>
  `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}`;

const add = (sums, name, ms) => sums.set(name, (sums.get(name) ?? 0) + ms);

await buildPages(peers, [n], { rebuild: true });
const [server, browser] = [await serve(), await openBrowser()];
for (const { name, modes } of peers) for (const mode of modes) await profile(name, mode);
await browser.close();
server.close();

/** One Chromium with one profile, and pages loaded in it. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { chromeArgs, chromePath } from '../../scripts/browser.mjs';
import { gen } from './script.mjs';

/** Nothing but loopback is reached. */
const closedNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const longestLoadMs = 120_000;

export async function openBrowser() {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'filrouge-bench-'));
  const browser = await launch({
    executablePath: chromePath(),
    userDataDir: profile,
    headless: true,
    // Else the page itself keeps the text of every response for an inspector: a task of 30 ms for an index of 10,000 articles.
    networkEnabled: false,
    protocolTimeout: 2 * longestLoadMs,
    defaultViewport: { width: 1280, height: 800 },
    args: [...chromeArgs, '--enable-precise-memory-info', closedNetwork],
  });
  const close = async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { browser, version: await browser.version(), close };
}

/** Loads one page in a fresh tab; done when the first question is painted and can be answered. */
export async function load({ browser }, origin, { peer, mode, n, throttle = 1 }) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const cdp = await page.createCDPSession();
  const reported = await reportOf(cdp);
  // The renderer is there and warm before anything is timed.
  await page.goto(`${origin}/blank`);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const [first] = gen(n).questions;
  const query = new URLSearchParams({ peer, mode, n, first: first.id, ftype: first.type });
  const before = await metrics(cdp);
  await cdp.send('Page.navigate', { url: `${origin}/p/${peer}/?${query}` });
  const times = await reported();
  if (times.error) {
    await page.close();
    throw new Error(`${peer} ${mode} ${n}: ${times.error} ${errors.join(' | ')}`);
  }
  const spent = differenceOf(before, await metrics(cdp));
  const evaluate = (expression) => evaluateIn(cdp, expression);
  const call = (name, ...args) => evaluate(`__bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`);
  return { times, spent, errors, cdp, evaluate, call, close: () => page.close() };
}

async function reportOf(cdp) {
  let report;
  const reported = new Promise((resolve) => {
    report = resolve;
  });
  await cdp.send('Runtime.enable');
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => name === '__report' && report(JSON.parse(payload)));
  await cdp.send('Runtime.addBinding', { name: '__report' });
  return async () => {
    const timer = setTimeout(() => report({ error: 'no first question in time' }), longestLoadMs);
    const times = await reported;
    clearTimeout(timer);
    return times;
  };
}

async function evaluateIn(cdp, expression) {
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** What the page's main thread has spent, in the browser's own names. */
export async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

const spentOn = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/** Milliseconds between two readings; a navigation starts some of them again from zero. */
export function differenceOf(before, after) {
  const known = spentOn.filter((name) => name in after);
  return Object.fromEntries(
    known.map((name) => [name, (after[name] - (after[name] >= before[name] ? before[name] : 0)) * 1000]),
  );
}

/** Heap of the page after the garbage is gone. */
export async function heapOf(cdp) {
  await cdp.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { Nodes, JSEventListeners } = await metrics(cdp);
  await cdp.send('HeapProfiler.disable');
  return { js: usedSize, nodes: Nodes, listeners: JSEventListeners };
}

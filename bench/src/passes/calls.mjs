import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { heapOf, load } from '../browser.mjs';
import { dist } from '../paths.mjs';
import { gen } from '../script.mjs';
import { walkOf } from '../walk.mjs';

const callCount = 100;
const size = 50;
const answers = 12;
const readEvery = 5;

/** Does a page that takes a hundred calls grow? The next call in the same widget, and a new widget each time. */
export async function calls({ peers, browser, server, results, guard, mark }) {
  mark('calls');
  if (!peers.some(({ name }) => name === 'filrouge')) return;
  const definition = await readFile(path.join(dist, 'defs', `filrouge-step-${size}.json`), 'utf8');
  const given = JSON.stringify(walkOf(gen(size), answers));
  const kinds = { 'next call': `calls.next(${given})`, 'new widget': `calls.again(${definition})` };
  for (const [kind, expression] of Object.entries(kinds)) {
    await guard(`calls ${kind}`, async () => {
      const page = await load(browser, server.origin, { peer: 'filrouge', mode: 'step', n: size });
      const readings = [];
      for (let call = 1; call <= callCount; call++) {
        await page.evaluate(`import('/hooks/filrouge/hooks.js').then(({ default: hooks }) => hooks.${expression})`);
        if (call % readEvery === 0) readings.push({ call, ...(await heapOf(page.cdp)) });
      }
      results.calls.push({ kind, readings });
      await page.close();
    });
  }
}

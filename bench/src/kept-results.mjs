/** A noisy pass can be read again without the others. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { benchDirectory } from './paths.mjs';

/** What earlier readings a pass replaces. */
const replaces = {
  core: ({ kind, n }, { coreSizes }) => kind === 'plain' && coreSizes.includes(n),
  chain: ({ kind, n }, { coreSizes }) => kind === 'chained' && coreSizes.includes(n),
  load: ({ throttle, n }, { sizes }) => throttle === 1 && sizes.includes(n),
  load4x: ({ throttle, n }, { sizes }) => throttle === 4 && sizes.includes(n),
  latency: ({ throttle, n }, { answerSizes }) => throttle === 1 && answerSizes.includes(n),
  latency4x: ({ throttle, n }, { answerSizes }) => throttle === 4 && answerSizes.includes(n),
  hot: ({ n }, { answerSizes }) => answerSizes.includes(n),
  typing: ({ n }, { sizes }) => sizes.includes(n),
  palette: ({ n }, { sizes }) => sizes.includes(n),
  busy: ({ n }, { sizes }) => sizes.includes(n),
  inp: ({ n }, { sizes }) => sizes.includes(n),
  heap: ({ n }, { sizes }) => sizes.includes(n),
  open: () => true,
  calls: () => true,
  desk: () => true,
  suggestions: () => true,
};
const places = { chain: 'core', load4x: 'load', latency4x: 'latency' };

/** Results to add to: those saved under the name, without what the passes will read; `empty` when there are none. */
export function keptResults(options, empty) {
  const file = path.join(benchDirectory, 'results', `${options.out}.json`);
  if (!existsSync(file)) return empty;
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  for (const pass of options.passes.filter((name) => name in replaces)) {
    const place = places[pass] ?? pass;
    saved[place] = (saved[place] ?? []).filter(
      (reading) => !isOfWanted(reading, options) || !replaces[pass](reading, options),
    );
  }
  const { calibration, minutes, sizes } = saved.meta;
  const allSizes = [...new Set([...sizes, ...options.sizes])];
  return { ...empty, ...saved, meta: { ...empty.meta, calibration, minutes, sizes: allSizes }, errors: [] };
}

/** Whether the reading is of a page or an engine that is measured now. */
function isOfWanted({ peer, engine }, { peers, engines }) {
  const [name, wanted] = peer === undefined ? [engine, engines] : [peer, peers];
  return name === undefined || wanted.length === 0 || wanted.includes(name);
}

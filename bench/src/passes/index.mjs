import { busy } from './busy.mjs';
import { bytes } from './bytes.mjs';
import { calls } from './calls.mjs';
import { chain, core } from './core.mjs';
import { heap } from './heap.mjs';
import { inp } from './inp.mjs';
import { latency } from './latency.mjs';
import { loads } from './load.mjs';
import { open } from './open.mjs';
import { translations } from './verify.mjs';

/** Every pass under its name: it measures and puts what it read into the results. */
export const passes = {
  bytes,
  verify: translations,
  core,
  chain,
  load: (bench) => loads(bench, 1),
  load4x: (bench) => loads(bench, 4),
  latency: (bench) => latency(bench, 1),
  latency4x: (bench) => latency(bench, 4),
  busy,
  inp,
  heap,
  open,
  calls,
};

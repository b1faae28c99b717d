import { busy } from './busy.mjs';
import { bytes } from './bytes.mjs';
import { calls } from './calls.mjs';
import { chain, core } from './core.mjs';
import { desk } from './desk.mjs';
import { heap } from './heap.mjs';
import { hot } from './hot.mjs';
import { inp } from './inp.mjs';
import { latency } from './latency.mjs';
import { loads } from './load.mjs';
import { open } from './open.mjs';
import { palette } from './palette.mjs';
import { suggestions } from './suggestions.mjs';
import { typing } from './typing.mjs';
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
  hot,
  typing,
  palette,
  busy,
  inp,
  heap,
  open,
  calls,
  desk,
  suggestions,
};

/** How fast the machine is just now: one fixed piece of work, timed. When it takes longer, something else is running. */
import os from 'node:os';

export function describeMachine() {
  const [cpu] = os.cpus();
  return {
    node: process.version,
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: os.cpus().length,
    platform: os.platform(),
  };
}

/** Milliseconds of the fixed work, mean of three. */
export const calibrate = () => (spin() + spin() + spin()) / 3;
export const loadAverage = () => os.loadavg()[0];

function spin() {
  const start = performance.now();
  let mixed = 0;
  for (let turn = 0; turn < 2e7; turn++) mixed = (Math.imul(mixed ^ turn, 31) + 1) | 0;
  // Kept, or the compiler would leave the loop out.
  globalThis.calibrated = mixed;
  return performance.now() - start;
}

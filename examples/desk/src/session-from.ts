import { restoreSession, type Session, type SessionOptions, type SessionSnapshot } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';

/** The call of a snapshot; undefined when the script, or the engine, cannot go on with it. */
export function sessionFrom(
  scenario: Scenario,
  snapshot: SessionSnapshot,
  options: SessionOptions,
): Session | undefined {
  try {
    const restored = restoreSession(scenario, snapshot, options);
    return restored.ok ? restored.session : undefined;
  } catch {
    // What the browser kept may have been changed by hand; the engine takes snapshots as its own.
    return undefined;
  }
}

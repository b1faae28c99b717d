import type { Issue, Scenario } from '@filrouge/scenario';
import type { CallClock } from './call-clock.js';
import { callClockAt } from './call-clock.js';
import type { Evaluation, Finding, Inputs } from './evaluation.js';

/** An evaluation under construction: arrays of its own, written by one pass, then handed out as read-only. */
export interface Draft {
  readonly scenario: Scenario;
  readonly inputs: Inputs;
  readonly clock: CallClock;
  readonly holds: Uint8Array;
  readonly states: Uint8Array;
  readonly values: unknown[];
  readonly required: Uint8Array;
  readonly findings: Map<number, readonly Finding[]>;
  readonly gapAt: Uint8Array;
  readonly errors: Map<string, Issue>;
  readonly changed: Set<number>;
  end: number;
  gaps: number;
  work: number;
}

/** A draft in which nothing was evaluated. */
export function emptyDraft(scenario: Scenario, inputs: Inputs): Draft {
  const size = scenario.cells.length;
  return {
    scenario,
    inputs,
    clock: callClockAt(scenario, inputs.openedAtMs),
    ...marksIn(new ArrayBuffer(4 * size)),
    values: Array.from({ length: size }),
    findings: new Map(),
    errors: new Map(),
    changed: new Set(),
    end: -1,
    gaps: 0,
    work: 0,
  };
}

/** A draft that starts from an evaluation: flat copies, the cheapest there is. */
export function draftOf(previous: Evaluation, inputs: Inputs): Draft {
  return {
    scenario: previous.scenario,
    inputs,
    clock:
      inputs.openedAtMs === previous.inputs.openedAtMs
        ? previous.clock
        : callClockAt(previous.scenario, inputs.openedAtMs),
    ...marksIn(previous.holds.buffer.slice()),
    values: previous.values.slice(),
    findings: new Map(previous.findings),
    errors: new Map(previous.errors),
    changed: new Set(),
    end: previous.end,
    gaps: previous.gaps,
    work: 0,
  };
}

/** What is one byte a cell, in one piece of memory: it is copied, and let go of, at once. */
function marksIn(memory: ArrayBufferLike): Pick<Draft, 'holds' | 'states' | 'required' | 'gapAt'> {
  const size = memory.byteLength / 4;
  const marks = (place: number) => new Uint8Array(memory, place * size, size);
  return { holds: marks(0), states: marks(1), required: marks(2), gapAt: marks(3) };
}

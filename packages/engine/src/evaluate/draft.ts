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
  readonly findings: (readonly Finding[] | undefined)[];
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
    holds: new Uint8Array(size),
    states: new Uint8Array(size),
    values: Array.from({ length: size }),
    required: new Uint8Array(size),
    findings: Array.from({ length: size }),
    gapAt: new Uint8Array(size),
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
    holds: previous.holds.slice(),
    states: previous.states.slice(),
    values: previous.values.slice(),
    required: previous.required.slice(),
    findings: previous.findings.slice(),
    gapAt: previous.gapAt.slice(),
    errors: new Map(previous.errors),
    changed: new Set(),
    end: previous.end,
    gaps: previous.gaps,
    work: 0,
  };
}

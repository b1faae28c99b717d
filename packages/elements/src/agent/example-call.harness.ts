import { playCall, type PlayedCall } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import { parsedScenario } from '../testing/fixture-session.js';

const examples = new URL('../../../../examples/scenarios/', import.meta.url);

/** The same call as `filrouge test` plays it. */
export interface CallCase extends PlayedCall {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** An example's main call. */
export interface ExampleCall {
  readonly scenario: Scenario;
  readonly played: CallCase;
}

/** Reads an example by the name of its folder. */
export async function exampleCall(name: string): Promise<ExampleCall> {
  const read = async (path: string) => (await fetch(new URL(`${name}/${path}`, examples))).json();
  return { scenario: parsedScenario(await read('scenario.json')), played: await read('cases/main.case.json') };
}

/** The answers the caller gives, in the order of the script: what the page told already is not asked. */
export function askedAnswers({ scenario, played }: ExampleCall): readonly (readonly [string, unknown])[] {
  const { session } = playCall(scenario, { ...played, answers: {} });
  const known = new Set(session.view.ticket.answers.map(({ id }) => id));
  return Object.entries(played.answers).filter(([id]) => !known.has(id));
}

import type { Answer, Evaluation } from '@filrouge/engine';
import { evaluate } from '@filrouge/engine';
import type { Cell, Scenario } from '@filrouge/scenario';
import type { ComparedCall } from './behaviour.js';

// As the engine writes `holds`.
const yes = 2;
/** Lists of which every rule that holds counts. */
const collecting: ReadonlySet<string> = new Set(['raise', 'tags', 'pins']);

/** What a call comes to as far as one evaluation tells: the path with its answers, the rules that decide, the priority. */
export function outlineBehaviourOf(scenario: Scenario, call: ComparedCall): string {
  const evaluation = evaluate(scenario, {
    answers: answersIn(scenario, call),
    context: call.context,
    openedAtMs: call.openedAtMs,
  });
  const { holds, values, gaps } = evaluation;
  const path = scenario.cells.flatMap((cell) => (holds[cell.index] === yes ? shownOf(cell, evaluation) : []));
  const rules = Object.entries(scenario.rules).map(([list, indices]) => decidingIn(evaluation, list, indices));
  return JSON.stringify([path, rules, values[scenario.priority], gaps]);
}

/** The answers that the scenario still takes, as a session would: others are refused. */
function answersIn({ cells, named }: Scenario, { answers }: ComparedCall): readonly Answer[] {
  const taken: Answer[] = [];
  for (const [id, answer] of answers) {
    const cell = cells[named.get(id) ?? -1];
    if (cell?.kind !== 'question') continue;
    if (answer.value !== undefined && cell.type.read(answer.value, cell.source).kind !== 'value') continue;
    taken[cell.index] = answer;
  }
  return taken;
}

/** Facts and rules are seen in what they lead to only. */
function shownOf(cell: Cell, { values, states, required }: Evaluation): readonly unknown[] {
  switch (cell.kind) {
    case 'question':
      return [
        [cell.id, cell.type.name, states[cell.index], values[cell.index], required[cell.index], cell.source.label],
      ];
    case 'step':
    case 'instruction':
    case 'end':
      return [cell.id];
    default:
      return [];
  }
}

function decidingIn({ scenario, holds }: Evaluation, list: string, indices: readonly number[]): unknown {
  const holding = indices.filter((index) => holds[index] === yes);
  const counting = collecting.has(list) ? holding : holding.slice(0, 1);
  const results = counting.map((index) => {
    const cell = scenario.cells[index];
    return JSON.stringify(cell?.kind === 'rule' ? [cell.is, cell.because?.source] : []);
  });
  // A result that two rules give counts once in the ticket too.
  return [...new Set(results)];
}

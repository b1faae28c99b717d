import type { Answer } from '@filrouge/engine';
import type { evaluate } from '@filrouge/engine';
import type { QuestionCell, Scenario } from '@filrouge/scenario';
import { Analysis } from '../analysis/analysis.js';
import type { Draft, ExploredCall } from './call.js';
import { exploredCallOf, Player } from './call.js';
import { Samples } from './samples.js';

/** Answers given at most, whatever the scenario asks for next. */
const mostAnswers = 2000;

/** Goes on with calls until their tickets could be sent. */
export class Completer {
  readonly #scenario: Scenario;
  readonly #samples: Samples;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#samples = new Samples(new Analysis(scenario));
  }

  /** The call with every required question answered; one that must keep what it comes to says so with `isStill`. */
  completed(call: ExploredCall, isStill: (evaluation: ReturnType<typeof evaluate>) => boolean): ExploredCall {
    const player = new Player(this.#scenario);
    let draft = draftOf(this.#scenario, call);
    const tried = new Set<number>();
    while (tried.size < mostAnswers) {
      const gap = this.#gapIn(player, draft, tried);
      if (!gap) break;
      tried.add(gap.index);
      draft = this.#candidates(gap, draft).find((next) => isStill(player.play(next, draft))) ?? draft;
    }
    return exploredCallOf(this.#scenario, draft);
  }

  #gapIn(player: Player, draft: Draft, tried: ReadonlySet<number>): QuestionCell | undefined {
    const { gapAt } = player.play(draft);
    const index = this.#scenario.questions.find((one) => gapAt[one] === 1 && !tried.has(one));
    const cell = this.#scenario.cells[index ?? -1];
    return cell?.kind === 'question' ? cell : undefined;
  }

  #candidates(cell: QuestionCell, draft: Draft): readonly Draft[] {
    const values = this.#samples.ofQuestion(cell).map((value): Answer => ({ value, provenance: 'asked' }));
    const unknown: readonly Answer[] = cell.source.allowUnknown === false ? [] : [{ provenance: 'unknown' }];
    return [...values, ...unknown].map((answer) => ({
      ...draft,
      answers: new Map([...draft.answers, [cell.index, answer]]),
    }));
  }
}

function draftOf(scenario: Scenario, { answers, context, at }: ExploredCall): Draft {
  const given = Object.entries(answers).map(([id, answer]): [number, Answer] => [
    scenario.named.get(id) ?? -1,
    answerOf(answer),
  ]);
  return { answers: new Map(given), context, openedAtMs: Date.parse(at) };
}

function answerOf(answer: ExploredCall['answers'][string]): Answer {
  if (typeof answer === 'object' && 'unknown' in answer) return { provenance: 'unknown' };
  if (typeof answer === 'object' && 'skipped' in answer) return { provenance: 'skipped' };
  return { value: answer, provenance: 'asked' };
}

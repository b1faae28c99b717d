import type { Answer, Evaluation } from '@filrouge/engine';
import type { QuestionCell, Scenario } from '@filrouge/scenario';
import { Analysis } from '../analysis/analysis.js';
import { writtenId } from '../analysis/one-row.js';
import type { Draft, ExploredCall } from './call.js';
import { exploredCallOf, Player } from './call.js';
import { Samples } from './samples.js';

/** Answers given at most, whatever the scenario asks for next. */
const mostAnswers = 2000;
// As the engine writes `holds` and `states`.
const [yes, awaited] = [2, 1];

/** What a call is completed for. */
export interface Completion {
  /** Whether it still does what it is for. */
  readonly isStill: (evaluation: Evaluation) => boolean;
  /** Options to be picked by the way, as `question=option`. */
  readonly options?: ReadonlySet<string>;
}

/** Goes on with calls until their tickets could be sent. */
export class Completer {
  readonly #scenario: Scenario;
  readonly #samples: Samples;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#samples = new Samples(new Analysis(scenario));
  }

  /** The call with every required question answered, and those that offer one of the wanted options. */
  completed(call: ExploredCall, { isStill, options = new Set() }: Completion): ExploredCall {
    const player = new Player(this.#scenario);
    let draft = draftOf(this.#scenario, call);
    const tried = new Set<number>();
    while (tried.size < mostAnswers) {
      const gap = this.#gapIn(player.play(draft), tried, options);
      if (!gap) break;
      tried.add(gap.index);
      const candidates = this.#candidates(gap, draft).toSorted(wantedFirst(gap, options));
      draft = candidates.find((next) => isStill(player.play(next, draft))) ?? draft;
    }
    return exploredCallOf(this.#scenario, draft);
  }

  #gapIn({ gapAt, states, holds }: Evaluation, tried: ReadonlySet<number>, options: ReadonlySet<string>) {
    for (const index of this.#scenario.questions) {
      const cell = this.#scenario.cells[index];
      if (cell?.kind !== 'question' || tried.has(index)) continue;
      const isOpen = holds[index] === yes && states[index] === awaited;
      if (
        gapAt[index] === 1 ||
        (isOpen && cell.options.some(({ source }) => options.has(`${writtenId(cell.id)}=${source.value}`)))
      )
        return cell;
    }
    return undefined;
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

/** Answers that pick a wanted option before the others. */
const wantedFirst =
  (cell: QuestionCell, options: ReadonlySet<string>) =>
  (one: Draft, other: Draft): number =>
    wantedIn(other, cell, options) - wantedIn(one, cell, options);

function wantedIn({ answers }: Draft, { id, index, type }: QuestionCell, options: ReadonlySet<string>): number {
  const value = answers.get(index)?.value;
  return value === undefined
    ? 0
    : type.picked(value).filter((option) => options.has(`${writtenId(id)}=${option}`)).length;
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

import type { Answer, Evaluation, Inputs } from '@filrouge/engine';
import { evaluate, reevaluate } from '@filrouge/engine';
import type { AnswerValue, Context, Scenario } from '@filrouge/scenario';

/** What became of one question of an explored call. */
export type ExploredAnswer = AnswerValue | { readonly unknown: true } | { readonly skipped: true };

/** A call that explores a scenario: it can be played, and written down as a case. */
export interface ExploredCall {
  /** By question id, in document order. */
  readonly answers: Readonly<Record<string, ExploredAnswer>>;
  readonly context: Context;
  /** When it is opened, ISO 8601. */
  readonly at: string;
}

/** A call while it is made up: what is answered by cell, the host's data, the hour. */
export interface Draft {
  readonly answers: ReadonlyMap<number, Answer>;
  readonly context: Context;
  readonly openedAtMs: number;
}

/** How much was made up: the fewer, the easier to read. */
export const sizeOf = ({ answers, context }: Draft): number => answers.size + Object.keys(context).length;

/** The call as a person, or a case, has it. */
export function exploredCallOf(scenario: Scenario, { answers, context, openedAtMs }: Draft): ExploredCall {
  const given = scenario.questions.flatMap((index) => {
    const [cell, answer] = [scenario.cells[index], answers.get(index)];
    return cell?.kind === 'question' && answer ? [[cell.id, writtenAnswer(answer)] as const] : [];
  });
  return { answers: Object.fromEntries(given), context, at: new Date(openedAtMs).toISOString().replace('.000Z', 'Z') };
}

function writtenAnswer({ value, provenance }: Answer): ExploredAnswer {
  if (value !== undefined) return value;
  return provenance === 'unknown' ? { unknown: true } : { skipped: true };
}

/** Evaluates drafts; what was evaluated lately is gone on from, which costs no more than the difference. */
export class Player {
  readonly #scenario: Scenario;
  readonly #played = new Map<Draft['answers'], Evaluation>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  /** `like` is a draft that shares most answers, when there is one. */
  play(draft: Draft, like?: Draft): Evaluation {
    const known = this.#played.get(draft.answers);
    if (known && isOneCall(known.inputs, draft)) return known;
    const near = like && this.#played.get(like.answers);
    const evaluation =
      near && isOneCall(near.inputs, draft) ? goneOn(near, draft) : evaluate(this.#scenario, inputsOf(draft));
    this.#played.set(draft.answers, evaluation);
    if (this.#played.size > mostKept) this.#forgetOldest();
    return evaluation;
  }

  #forgetOldest(): void {
    const [oldest] = this.#played.keys();
    if (oldest) this.#played.delete(oldest);
  }
}

/** An evaluation holds some arrays as long as the scenario. */
const mostKept = 128;

const isOneCall = ({ context, openedAtMs }: Inputs, draft: Draft) =>
  openedAtMs === draft.openedAtMs &&
  (context === draft.context || JSON.stringify(context) === JSON.stringify(draft.context));

function inputsOf({ answers, context, openedAtMs }: Draft): Inputs {
  const given: (Answer | undefined)[] = [];
  for (const [index, answer] of answers) given[index] = answer;
  return { answers: given, context, openedAtMs };
}

function goneOn(near: Evaluation, draft: Draft): Evaluation {
  const inputs = inputsOf(draft);
  const touched = new Set<number>();
  for (const [index, answer] of draft.answers) if (near.inputs.answers[index] !== answer) touched.add(index);
  near.inputs.answers.forEach((answer, index) => {
    if (answer && !draft.answers.has(index)) touched.add(index);
  });
  return reevaluate(near, inputs, touched);
}

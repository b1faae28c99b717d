import type { Evaluation } from './evaluate/evaluation.js';
import { awaited, open, yes } from './evaluate/evaluation.js';

/** Finds the open questions something undecided rests on; remembers what it has found. */
export class OpenQuestions {
  readonly #evaluation: Evaluation;
  readonly #found = new Map<number, readonly number[]>();

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation;
  }

  /** Indices of the questions on the path, not yet answered, that could decide the cell. */
  behind(index: number): readonly number[] {
    const known = this.#found.get(index);
    if (known) return known;
    const found = this.#walk(index);
    this.#found.set(index, found);
    return found;
  }

  idsOf(indices: readonly number[]): readonly string[] {
    return indices.flatMap((index) => {
      const cell = this.#evaluation.scenario.cells[index];
      return cell?.kind === 'question' ? [cell.id] : [];
    });
  }

  /** Walks back along what is read, without recursion: a chain of conditions may be thousands long. */
  #walk(start: number): readonly number[] {
    const found = new Set<number>();
    const seen = new Set([start]);
    const waiting = [start];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (this.#isOpenQuestion(index)) found.add(index);
      else if (this.#isUndecided(index))
        for (const read of this.#evaluation.scenario.cells[index]?.reads ?? []) {
          if (seen.has(read)) continue;
          seen.add(read);
          waiting.push(read);
        }
    }
    return [...found];
  }

  #isOpenQuestion(index: number): boolean {
    const { holds, states, scenario } = this.#evaluation;
    return scenario.cells[index]?.kind === 'question' && holds[index] === yes && states[index] === awaited;
  }

  #isUndecided(index: number): boolean {
    const { holds, states } = this.#evaluation;
    return holds[index] === open || states[index] === awaited;
  }
}

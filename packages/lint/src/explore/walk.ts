import type { Answer, Evaluation } from '@filrouge/engine';
import type { AnswerValue, ContextValue, QuestionCell } from '@filrouge/scenario';
import type { Draft, Player } from './call.js';
import type { MakingUp } from './made-up.js';
import { pick } from './random.js';

// As the engine writes `holds` and `states`.
const [yes, awaited] = [2, 1];

/** A call by chance: a host's data, an hour, and an answer to every question that comes, in order. */
export function randomCall(making: MakingUp, player: Player): Draft {
  const { hours, random } = making;
  const context = contextByChance(making);
  const openedAtMs = (random() < 0.7 ? hours[0] : pick(random, hours)) ?? 0;
  let draft: Draft = { answers: new Map(), context, openedAtMs };
  let before: Draft | undefined;
  const asked = new Set<number>();
  for (;;) {
    const next = nextQuestions(player.play(draft, before), asked);
    before = draft;
    if (next.length === 0) return draft;
    const answers = new Map(draft.answers);
    for (const cell of next) {
      const answer = answerByChance(making, cell);
      if (answer) answers.set(cell.index, answer);
      asked.add(cell.index);
    }
    draft = { answers, context, openedAtMs };
  }
}

/**
 * Questions that wait for an answer, up to the first that others wait for: these are answered together. Those of a row
 * stand before the question which rows there are, and come once that is answered.
 */
function nextQuestions({ scenario, holds, states }: Evaluation, asked: ReadonlySet<number>): readonly QuestionCell[] {
  const waiting: QuestionCell[] = [];
  for (const index of scenario.questions) {
    const cell = scenario.cells[index];
    if (asked.has(index) || cell?.kind !== 'question' || holds[index] !== yes || states[index] !== awaited) continue;
    waiting.push(cell);
    if (cell.dependents.length > 0) break;
  }
  return waiting;
}

function answerByChance({ samples, random }: MakingUp, cell: QuestionCell): Answer | undefined {
  const chance = random();
  if (chance < 0.04 && cell.source.allowUnknown !== false) return { provenance: 'unknown' };
  if (chance > 0.96 && cell.required === false) return { provenance: 'skipped' };
  const values = samples.ofQuestion(cell);
  const value: AnswerValue | undefined = random() < 0.4 && cell.options.length === 0 ? values[0] : pick(random, values);
  return value === undefined ? { provenance: 'skipped' } : { value, provenance: 'asked' };
}

function contextByChance({ analysis, samples, random }: MakingUp): Readonly<Record<string, ContextValue>> {
  const entries = Object.keys(analysis.scenario.source.context).flatMap((key) => {
    const value = random() < 0.25 ? pick(random, samples.ofContext(key)) : undefined;
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

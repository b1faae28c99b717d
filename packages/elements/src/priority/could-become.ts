import type { DecidedView, PriorityView } from '@filrouge/engine';
import { priorities, type Priority } from '@filrouge/ticket';

/** What open questions could still do to the priority: the gravest change only, for it is the one to ask about first. */
export interface PossibleChange {
  readonly direction: 'up' | 'down';
  readonly level: Priority;
  /** Ids of the open questions that could bring it. */
  readonly questions: readonly string[];
}

/** The gravest level still possible above today's, else the gravest below; undefined when nothing can move it. */
export function couldBecome(
  { couldBecome: levels }: DecidedView,
  today: PriorityView | undefined,
): PossibleChange | undefined {
  const [gravest] = levels.toSorted((one, other) => rank(one.level) - rank(other.level));
  if (!gravest) return undefined;
  const isGraver = today === undefined || rank(gravest.level) < rank(today.level);
  return { direction: isGraver ? 'up' : 'down', level: gravest.level, questions: gravest.questions };
}

function rank(level: Priority): number {
  return priorities.indexOf(level);
}

import type { Evaluation } from '../evaluate/evaluation.js';
import { RunningSession } from '../create-session.js';
import type { Session } from '../session.js';

/** The evaluation behind a session: for tests of the engine itself, no user interface reads it. */
export function evaluationOf(session: Session): Evaluation {
  if (session instanceof RunningSession) return session.evaluation;
  throw new Error('[engine] evaluationOf() wants a session made by createSession');
}

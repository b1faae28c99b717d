import type { SessionState } from '../session/session-state.js';
import type { InstructionView } from '../view.js';
import type { NodeViews } from './node-views.js';

/** The client's standing instructions in force, then those of the path. */
export function instructionsInForce(state: SessionState, nodes: NodeViews): readonly InstructionView[] {
  return state.scenario.instructions.flatMap((index) => {
    const view = nodes.viewAt(state, index);
    return view?.kind === 'instruction' ? [view] : [];
  });
}

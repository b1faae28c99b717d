import { compileAhead } from '../../../packages/scenario/dist/index.js';
import { filrouge } from './filrouge.mjs';

/** The scenario compiled ahead, as `filrouge bundle --compiled` writes it. */
export function filrougeCompiled(script, mode) {
  const made = compileAhead(filrouge(script, mode));
  if (made.ok) return made.file;
  throw new Error(`[bench] the scenario has mistakes: ${JSON.stringify(made.issues)}`);
}

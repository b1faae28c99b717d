/** Registers the panel of mistakes; in the script-tag file it comes with the panels (`problem-registered.late.ts`). */
import '../problem/problem.define.js';

/** Whether the panel of mistakes comes with the panels, so that an agent asks for them as soon as something is wrong. */
export const comesWithPanels = false;

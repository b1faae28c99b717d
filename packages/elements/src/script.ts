/** What the one-file script gives a page: every element registered, their classes, and the two functions a host needs. */
import './define.js';
import { languages } from './messages/index.js';

export { createSession, restoreSession } from '@filrouge/engine';
// The script holds what a call needs: read so, a mistake is told by code and place. The agent itself loads the rest.
export { openHere as parseScenario } from './parts/open-here.js';
/** Resolves once `parseScenario` can read that scenario, or its JSON text; `undefined` when it can already. */
export { wantParts } from './parts/scenario-parts.js';
export { describeInCall as describeIssue } from './messages/describe-in-call.js';
export * from './page.js';

// On its way beside the scenario: the first question waits for nothing else.
if (typeof document === 'object') void languages.want(document.documentElement.lang || navigator.language);

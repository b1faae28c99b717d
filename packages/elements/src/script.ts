/** What the one-file script gives a page: every element registered, their classes, and the two functions a host needs. */
import './define.js';

export { createSession, restoreSession } from '@filrouge/engine';
// The script holds what a call needs: read so, a mistake is told by code and place. The agent itself loads the rest.
export { describeCallIssue as describeIssue, openScenario as parseScenario } from '@filrouge/scenario';
export * from './index.js';

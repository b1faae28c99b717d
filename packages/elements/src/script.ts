/** What the one-file script gives a page: every element registered, their classes, and the two functions a host needs. */
import './define.js';

export { createSession, restoreSession } from '@filrouge/engine';
// One file cannot load more when there is a mistake: it tells mistakes by code and place.
export { describeCallIssue as describeIssue, openScenario as parseScenario } from '@filrouge/scenario';
export * from './index.js';

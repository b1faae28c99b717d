/** What the one-file script gives a page: every element registered, their classes, and the two functions a host needs. */
import './define.js';

export { createSession, restoreSession } from '@filrouge/engine';
export { describeIssue, parseScenario } from '@filrouge/scenario';
export * from './index.js';

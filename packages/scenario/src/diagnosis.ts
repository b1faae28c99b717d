/** What only a scenario with mistakes needs: a page loads it when it meets one. */
export { describeIssue } from './issues/describe-issue.js';
export { parseScenario } from './parse/parse-scenario.js';

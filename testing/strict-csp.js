/** Notes every breach of the page's policy, and every error, from the very first script on. */
const problems = [];
globalThis.problems = problems;
addEventListener('securitypolicyviolation', (event) => problems.push(`${event.violatedDirective} ${event.blockedURI}`));
addEventListener('error', (event) => problems.push(event.message));
addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));

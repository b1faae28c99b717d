/** Tells the page around what the Content-Security-Policy blocked, in order; to be imported first. */
const violations: string[] = [];

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  document.documentElement.dataset['violations'] = JSON.stringify(violations);
});

/** Tells the page around that this one is through, and how it came out. */
export function finish(outcome: string): void {
  document.documentElement.dataset['outcome'] = outcome;
}

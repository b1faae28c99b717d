/** What the page's Content-Security-Policy blocked, in order; to be imported first. */
export const violations: string[] = [];

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
);

/** Tells the page around that this one is through, and with what. */
export function finish(outcome: string): void {
  document.body.dataset['violations'] = JSON.stringify(violations);
  document.body.dataset['outcome'] = outcome;
}

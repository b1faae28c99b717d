import { finish } from './violations.js';

/** Not in TypeScript's library yet. */
interface TypesGuard {
  readonly trustedTypes?: { createPolicy(name: string, rules: object): unknown };
}

/** What the policy forbids: the test of the guarded page is worth nothing unless this one is caught. */
const place = document.createElement('p');
document.body.append(place);
place.setAttribute('style', 'color: red');
const attempts = [
  () => (place.innerHTML = '<b>bold</b>'),
  () => (globalThis as TypesGuard).trustedTypes?.createPolicy('other', {}),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch {
    // Blocked, as it should be; the violation is what counts.
  }
}
finish('unsafe');

import type { Session } from '@filrouge/engine';

/** The call as the page gives it, null for none too; throws at once for what is no call, such as the result of restoring one. */
export function sessionGiven(given: unknown): Session | undefined {
  if (given === undefined || given === null) return undefined;
  if (isSession(given)) return given;
  throw new TypeError(
    `[elements] session wants a Session, not ${kindOf(given)} (give what createSession returns, or restored.session)`,
  );
}

function isSession(given: unknown): given is Session {
  if (typeof given !== 'object' || given === null) return false;
  const { send, subscribe } = given as Partial<Session>;
  return typeof send === 'function' && typeof subscribe === 'function';
}

function kindOf(given: unknown): string {
  if (typeof given !== 'object' || given === null) return `a ${typeof given}`;
  return `an object of ${Object.keys(given).join(', ') || 'nothing'}`;
}

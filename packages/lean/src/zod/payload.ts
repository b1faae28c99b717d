/** What zod calls an issue while it is still looking for all of them. */
export interface RawIssue {
  readonly code: string;
  /** Where, from the value that is read; missing for the value itself. */
  path?: PropertyKey[];
  /** What a check was told to say. */
  readonly message?: string | undefined;
  /** Whether later checks of the value still make sense. */
  continue?: boolean;
  /** The schema, as far as an error map may read it. */
  readonly inst?: { readonly _zod: { readonly def: { readonly shape?: object } } };
  readonly input?: unknown;
  readonly [key: string]: unknown;
}

/** An issue as it leaves a reading. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly [key: string]: unknown;
}

/** A value on its way through a schema. */
export interface Payload {
  value: unknown;
  readonly issues: RawIssue[];
}

/** How a reading is done. */
export interface Context {
  /** Words an issue that has no words of its own. */
  readonly error?: (raw: RawIssue) => string | undefined;
}

/** What the caller gets to see of an issue. */
export function finalized(raw: RawIssue, { error }: Context): Issue {
  const { inst: _inst, input: _input, continue: _continue, message, path = [], ...rest } = raw;
  return { ...rest, path, message: message ?? error?.(raw) ?? 'Invalid input' };
}

/** Adds what was found within a value, each with where. */
export function addWithin(payload: Payload, key: PropertyKey, found: readonly RawIssue[]): void {
  for (const issue of found) {
    (issue.path ??= []).unshift(key);
    payload.issues.push(issue);
  }
}

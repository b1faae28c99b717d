import type { Context, Issue, Payload } from './payload.js';
import { finalized } from './payload.js';

/** Looks at a value that has the right shape. */
export interface Check {
  readonly check: (payload: Payload) => void;
  /** Whether it makes sense although something is wrong already; without it, never. */
  readonly when?: (payload: Payload) => boolean;
  /** The most entries of a list it lets pass. */
  readonly most?: number;
}

/** What a schema that holds another needs to know of it. */
export interface Traits {
  /** What a missing key is for it: allowed, filled in, or (undefined) a mistake. */
  readonly optin?: 'optional' | 'defaulted' | undefined;
  /** Whether nothing may come out of it. */
  readonly optout?: 'optional' | undefined;
  readonly shape?: Shape;
  /** Whether its entries need not be read where there are too many. */
  readonly isList?: boolean;
  /** All it takes, where they can be counted. */
  readonly values?: readonly unknown[];
}

/** Schemas by key. */
export type Shape = Readonly<Record<string, Schema>>;

/** What a reading gives. */
export type SafeParsed =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

type Read = (payload: Payload, context: Context) => Payload;

/** Reads a value, then looks at it by its checks. */
export class Schema {
  readonly #read: Read;
  readonly #traitsOf: () => Traits;
  readonly #checks: readonly Check[];
  #traits: Traits | undefined;

  constructor(read: Read, traits: () => Traits = () => ({}), checks: readonly Check[] = []) {
    this.#read = read;
    this.#traitsOf = traits;
    this.#checks = checks;
  }

  /** Found when first asked for: a schema may hold itself. */
  get traits(): Traits {
    return (this.#traits ??= this.#traitsOf());
  }

  check(...checks: readonly Check[]): Schema {
    return new Schema(this.#read, this.#traitsOf, [...this.#checks, ...checks]);
  }

  run(value: unknown, context: Context): Payload {
    return this.runOn({ value, issues: [] }, context);
  }

  runOn(before: Payload, context: Context): Payload {
    if (this.traits.isList && this.#isTooLong(before)) return before;
    const payload = this.#read(before, context);
    for (const { check, when } of this.#checks) {
      const isWanted = when ? !payload.issues.some(isFinal) && when(payload) : !isAborted(payload);
      if (isWanted) check(payload);
    }
    return payload;
  }

  /** Told of its leading checks only: a later one may be of another value. */
  #isTooLong(payload: Payload): boolean {
    const length = Array.isArray(payload.value) ? payload.value.length : 0;
    const end = this.#checks.findIndex(({ when }) => !when);
    const leading = end < 0 ? this.#checks : this.#checks.slice(0, end);
    const broken = leading.find(({ most = length }) => length > most);
    broken?.check(payload);
    for (const issue of broken ? payload.issues.slice(-1) : []) issue.continue = false;
    return broken !== undefined;
  }

  safeParse(input: unknown, context: Context = {}): SafeParsed {
    const { value, issues } = this.run(input, context);
    if (issues.length === 0) return { success: true, data: value };
    return { success: false, error: { issues: issues.map((raw) => finalized(raw, context)) } };
  }
}

/** `safeParse` of zod: the value, or every issue. */
export const safeParse = (schema: Schema, input: unknown, context?: Context): SafeParsed =>
  schema.safeParse(input, context);

/** Whether the value is too wrong to be looked at further. */
export const isAborted = ({ issues }: Payload): boolean => issues.some((issue) => issue.continue !== true);

const isFinal = (issue: { readonly continue?: boolean }) => issue.continue === false;

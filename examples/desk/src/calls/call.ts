import type { BilingualText, Locale } from '../locale.js';

/** What the telephone system and the directory know of a caller, by name; a scenario's `context` says which it wants. */
export type CallerRecord = Readonly<Record<string, string | number | boolean>>;

/** A call that rings at the desk, and the part its caller plays. */
export interface Call {
  readonly id: string;
  /** Id of the client whose line was called. */
  readonly client: string;
  /** Whoever rings, as the telephone shows it. */
  readonly caller: {
    readonly name: string;
    readonly number: string;
    /** False for a machine, such as the button of a lift cabin: who speaks is still to be asked. */
    readonly isPerson: boolean;
  };
  readonly isVip: boolean;
  /** The caller's language. */
  readonly language: Locale;
  /** How long it had been ringing when the desk opened. */
  readonly waitedSeconds: number;
  /** What the caller says first: two sentences, to be read as if heard. */
  readonly says: BilingualText;
  /** What the caller answers when asked, in a few words. */
  readonly knows: BilingualText;
  /** More than name, number and VIP; what the scenario does not declare is not handed in. */
  readonly record: CallerRecord;
}

/** Everything known of the caller before the first word. */
export function recordOf({ caller, isVip, record }: Call): CallerRecord {
  const name = caller.isPerson ? { callerName: caller.name } : {};
  return { ...name, callerPhone: caller.number, vip: isVip, ...record };
}

/** The part of a record that a scenario asks for by declaring it. */
export function contextFrom(record: CallerRecord, declared: Readonly<Record<string, unknown>>): CallerRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => Object.hasOwn(declared, name)));
}

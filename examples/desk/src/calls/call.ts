import type { BilingualText, SpokenLanguage } from '../locale.js';

/** What the telephone system and the directory know of a caller, by name; a scenario's `context` says which it wants. */
export type CallerRecord = Readonly<Record<string, string | number | boolean>>;

/** A call of the desk: it rang, or an operator began it from the list of clients. */
export interface Call {
  readonly id: string;
  /** Id of the client whose line was called. */
  readonly client: string;
  /** Whoever rings, as the telephone shows it. */
  readonly caller: {
    /** Empty until the call tells it, where nothing rang. */
    readonly name: string;
    /** Empty where nothing rang. */
    readonly number: string;
    /** False for a machine, such as the button of a lift cabin: who speaks is still to be asked. */
    readonly isPerson: boolean;
  };
  readonly isVip: boolean;
  /** The caller's language; undefined where nothing rang. */
  readonly language?: SpokenLanguage;
  /** How long it had been ringing when the desk opened. */
  readonly waitedSeconds: number;
  /** The part that its caller plays; undefined where nothing rang. */
  readonly part?: CallerPart;
  /** More than name, number and VIP; what the scenario does not declare is not handed in. */
  readonly record: CallerRecord;
}

/** What the caller of a demonstration says. */
export interface CallerPart {
  /** Said first: two sentences, to be read as if heard. */
  readonly says: BilingualText;
  /** Answered when asked, in a few words. */
  readonly knows: BilingualText;
}

/** A call that rings, and the part its caller plays. */
export type AnnouncedCall = Call & { readonly language: SpokenLanguage; readonly part: CallerPart };

/** A call that an operator began for a client: nobody announced it. */
export const begunCall = (id: string, client: string): Call => ({
  id,
  client,
  caller: { name: '', number: '', isPerson: true },
  isVip: false,
  waitedSeconds: 0,
  record: {},
});

/** Everything known of the caller before the first word. */
export function recordOf({ caller, isVip, record }: Call): CallerRecord {
  const name = caller.isPerson ? { callerName: caller.name } : {};
  return { ...name, callerPhone: caller.number, vip: isVip, ...record };
}

/** The part of a record that a scenario asks for by declaring it. */
export function contextFrom(record: CallerRecord, declared: Readonly<Record<string, unknown>>): CallerRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => Object.hasOwn(declared, name)));
}

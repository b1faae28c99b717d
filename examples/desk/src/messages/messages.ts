import type { Impact, Outcome, Priority, Provenance, SlaClock, Urgency } from '@filrouge/ticket';
import type { RefusalCode, ToolMode } from '../ticketing-tool.js';
import type { CallState } from '../switchboard.js';
import type { SpokenLanguage } from '../locale.js';
import type { CatalogSize } from '../many-clients.js';
import type { Theme } from '../preferences.js';

type Counted = (count: number) => string;
type Named = (name: string) => string;
type NamedOf = (name: string, client: string) => string;

/** Every word of the desk; the widget brings its own. */
export interface Messages {
  readonly pageTitle: string;
  readonly brand: { readonly name: string; readonly place: string };
  readonly skip: { readonly label: string; readonly queue: string; readonly call: string; readonly inbox: string };
  readonly views: { readonly label: string; readonly calls: string; readonly clients: string; readonly inbox: string };
  readonly onTheLine: (name: string, elapsed: string) => string;
  readonly operator: Named;
  readonly settings: {
    readonly label: string;
    /** Opens the choice of languages. */
    readonly languages: string;
    readonly operatorLocale: string;
    readonly callerLocale: string;
    readonly announced: string;
    readonly ticketLocale: string;
    readonly fromScript: string;
    readonly theme: string;
    readonly themes: Readonly<Record<Theme, string>>;
    readonly startOver: string;
  };
  readonly queue: {
    readonly heading: string;
    readonly waiting: Counted;
    readonly parked: string;
    readonly handled: Counted;
    readonly empty: string;
    readonly answer: string;
    readonly answerCall: NamedOf;
    readonly resume: string;
    readonly resumeCall: NamedOf;
    readonly ringAgain: string;
    readonly ringAgainCall: Named;
    readonly waitedFor: (elapsed: string) => string;
    readonly vip: string;
    readonly speaks: Readonly<Record<SpokenLanguage, string>>;
    readonly noScript: Counted;
    readonly states: Readonly<Record<CallState, string>>;
    readonly phases: Readonly<Record<'delivered' | 'queued' | 'abandoned', string>>;
  };
  readonly clients: {
    readonly heading: string;
    readonly lead: string;
    readonly list: string;
    readonly sizes: Readonly<Record<CatalogSize, (count: number) => string>>;
  };
  readonly caller: {
    /** Who has not said a name yet. */
    readonly unnamed: string;
    readonly heading: string;
    readonly over: string;
    readonly called: string;
    readonly number: string;
    readonly time: string;
    readonly says: string;
    readonly translation: string;
    readonly knows: string;
    readonly park: string;
    readonly parkCall: Named;
    readonly read: (reference: string) => string;
    readonly next: string;
  };
  readonly empty: {
    readonly heading: string;
    readonly lead: string;
    readonly steps: readonly string[];
    readonly answerNext: Named;
    readonly nothing: string;
    readonly keysHeading: string;
    readonly keys: Readonly<Record<ShownKey, string>>;
  };
  readonly ask: {
    readonly busyHeading: Named;
    readonly busyText: Named;
    readonly unsentText: Named;
    readonly busyYes: string;
    readonly unsentYes: string;
    readonly busyNo: Named;
    readonly startOverHeading: string;
    readonly startOverText: (tickets: number, calls: number) => string;
    readonly startOverYes: string;
    readonly startOverNo: string;
  };
  readonly inbox: {
    readonly heading: string;
    readonly count: Counted;
    readonly order: string;
    readonly emptyHeading: string;
    readonly emptyText: string;
    readonly toCalls: string;
    readonly choose: string;
    readonly gone: (reference: string) => string;
    readonly unreadable: Counted;
    readonly respond: string;
    readonly noLevel: string;
    readonly noDue: string;
    readonly exportUses: string;
    readonly back: string;
  };
  readonly ticket: TicketWords;
  readonly status: {
    readonly tool: string;
    readonly modes: Readonly<Record<ToolMode, string>>;
    readonly refusals: Readonly<Record<RefusalCode, string>>;
    readonly events: Counted;
    readonly eventsHeading: string;
    readonly noEvents: string;
    readonly columns: { readonly time: string; readonly event: string; readonly detail: string };
  };
  /** Told to screen readers, and shown for a moment. */
  readonly said: {
    readonly parked: Named;
    readonly answered: Named;
    readonly received: (reference: string) => string;
    readonly startedOver: string;
    readonly exported: string;
    readonly nothingToExport: string;
  };
}

/** Shortcuts of the widget that a newcomer needs first. */
export type ShownKey = 'pick' | 'goOn' | 'unknown' | 'firstGap' | 'send';

/** Words of one ticket. */
export interface TicketWords {
  readonly tabs: { readonly label: string; readonly read: string; readonly text: string; readonly payload: string };
  readonly levels: Readonly<Record<Priority, string>>;
  readonly received: string;
  readonly group: string;
  readonly respondBy: string;
  readonly resolveBy: string;
  readonly clocks: Readonly<Record<SlaClock, string>>;
  readonly requester: string;
  readonly category: string;
  readonly tags: string;
  readonly operator: string;
  readonly duration: string;
  readonly durationOf: (elapsed: string, keys: number) => string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly why: string;
  readonly noPriority: string;
  readonly grounds: (impact: string, urgency: string) => string;
  readonly impacts: Readonly<Record<Impact, string>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly overridden: (from: string, reason: string) => string;
  readonly unknowns: string;
  readonly noUnknowns: string;
  readonly noReason: string;
  readonly completeness: (percent: string) => string;
  readonly answers: string;
  readonly noAnswer: string;
  readonly provenances: Readonly<Record<Provenance, string>>;
  readonly instructions: string;
  readonly notes: string;
  readonly workNotes: string;
  readonly timeline: string;
  readonly fields: string;
  readonly textHint: string;
  readonly payloadHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly copyField: string;
}

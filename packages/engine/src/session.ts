import type { Article, FollowOptions, IncidentOptions, IncidentSource, KnowledgeSource } from '@filrouge/knowledge';
import type { Issue, Scenario } from '@filrouge/scenario';
import type { Channel, Ticket } from '@filrouge/ticket';
import type { Clock } from './clock.js';
import type { SessionEvent } from './session-events.js';
import type { Lookups } from './lookup.js';
import type { Timer } from './timer.js';
import type { PickedFile, Upload } from './upload.js';
import type { AnswerPreview } from './session/preview.js';
import type { SessionSnapshot } from './session/snapshot.js';
import type { Standing, View } from './view.js';

export type { SessionSnapshot };

/** What the host's ticketing tool said of a ticket. */
export type Delivery =
  | { readonly status: 'delivered'; readonly reference?: string; readonly url?: string }
  | { readonly status: 'queued' }
  | { readonly status: 'refused'; readonly code?: string; readonly message?: string };

/**
 * Hands the ticket over. Called once a try, with the same `ticket.id` each time: the idempotency key. A rejection is
 * taken as refused; the ticket is kept and can be sent again.
 */
export type Deliver = (
  ticket: Ticket,
  options: { readonly signal: AbortSignal; readonly attempt: number },
) => Promise<Delivery>;

/** Where articles are looked for, and how. */
export interface KnowledgeOptions extends FollowOptions {
  /** All are asked at once; a slow or dead one delays none of the others. */
  readonly sources: readonly KnowledgeSource[];
}

/** A knowledge base: one source, several, or several with the ways of searching them. */
export type Knowledge = KnowledgeSource | readonly KnowledgeSource[] | KnowledgeOptions;

/** Where open incidents are known: one source, several, or several with the ways of asking them. */
export type Incidents = IncidentSource | readonly IncidentSource[] | IncidentOptions;

/** What the host allows of remote assistance. */
export interface Assistance {
  /** What addresses of the author's own may begin with beside `https`, such as `vnc`. */
  readonly schemes: readonly string[];
}

/** What a session needs from its host; everything has a default. */
export interface SessionOptions {
  /** Host data, typed by the scenario's `context`. A value of a wrong type is left out and reported in `view.problems`. */
  readonly context?: unknown;
  /** Defaults to the system clock. */
  readonly clock?: Clock;
  /** Random bytes, for the ticket's id. Defaults to Web Crypto. */
  readonly random?: (bytes: number) => Uint8Array;
  /** Without it a ticket counts as delivered when it is sent. */
  readonly deliver?: Deliver;
  /** Where articles are looked for as the call goes on. Without it there are no suggestions. */
  readonly knowledge?: Knowledge;
  /** Where open incidents of the client are known. Without it none is offered. */
  readonly incidents?: Incidents;
  /** The host's data that `lookup` and `asset` questions search, by the names the scenario has for it. */
  readonly lookups?: Lookups;
  /** What the host allows of remote assistance. Defaults to no scheme of the author's own. */
  readonly assistance?: Assistance;
  /** Stores the files that `files` questions ask for. Without it there is nowhere to put one. */
  readonly upload?: Upload;
  /** What waits between keys and for slow sources; the machine's own unless given. */
  readonly timer?: Timer;
  /** The operator's locale; defaults to the scenario's first, also where it is no language tag. */
  readonly locale?: string;
  /** The caller's locale; defaults to the operator's, also where it is no language tag. */
  readonly callerLocale?: string;
  /** Defaults to `phone`. */
  readonly channel?: Channel;
  readonly operator?: { readonly id: string; readonly name?: string };
}

/** Whether an event was taken; when not, why. */
export type SendResult = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

/** One call. */
export interface Session {
  /** UUIDv7; also the ticket's id. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly view: View;
  /** What the host allows of remote assistance; set by `assistWith`. */
  readonly assistance: Assistance;
  /** Whether a question applies now; undefined for an id that is no question's. */
  standingOf(id: string): Standing | undefined;
  /** Never throws, whatever the event and the phase; takes nothing any more once it was stopped. */
  send(event: SessionEvent): SendResult;
  /** What a question would make of an answer, without giving it: what was understood, shown before it counts. */
  preview(id: string, value: unknown): AnswerPreview;
  /** The ticket as it would read in another language of the scenario, to look at; what is sent is `view.ticket`. An unknown one gives the scenario's own. */
  ticketIn(locale: string): Ticket;
  /** Takes the host's `deliver` for the tries to come: for a call that was opened, or restored, without one. */
  deliverWith(deliver: Deliver): void;
  /** Looks for articles there from now on: for a call that was opened, or restored, without a knowledge base. */
  searchWith(knowledge: Knowledge): void;
  /** Asks there for open incidents from now on: for a call that was opened, or restored, without. */
  watchIncidents(incidents: Incidents): void;
  /** Resolves when no source of incidents is being asked; at once without one. */
  incidentsSettled(): Promise<void>;
  /** Searches there from now on: for a call that was opened, or restored, without the host's data. */
  lookUpWith(lookups: Lookups): void;
  /** Searches the source of a question for what is typed; `view.lookups` follows. Does nothing for a question without one. */
  lookUp(id: string, query: string): void;
  /** What the host allows from now on: for a call that was opened, or restored, without. */
  assistWith(assistance: Assistance): void;
  /** Stores files there from now on: for a call that was opened, or restored, without. */
  uploadWith(upload: Upload): void;
  /**
   * Sends files of a `files` question; `view.uploads` follows, and each stored one joins the answer. A scenario that asks no
   * files takes none, and tells nothing.
   */
  attach(id: string, files: readonly PickedFile[]): void;
  /** Tries a failed file again. */
  retryUpload(key: string): void;
  /** Takes a file that is not stored yet off the list; one on its way is aborted. */
  dropUpload(key: string): void;
  /**
   * The whole article; undefined without a knowledge base, or when it has none of that id. Rejects when no source can
   * say, and with the signal's reason when aborted.
   */
  article(id: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<Article | undefined>;
  /** Resolves when no search for articles is under way; at once without a knowledge base. */
  searchSettled(): Promise<void>;
  /**
   * Calls back after every change; returns the way to stop. `beforehand` hears each event before it is looked at: what it
   * sends comes first. What either throws is thrown again in a task of its own: the call and its other listeners go on.
   */
  subscribe(listener: (view: View) => void, beforehand?: (event: SessionEvent) => void): () => void;
  /** Everything needed to go on later, as JSON; `neverStored` answers are left out. */
  snapshot(): SessionSnapshot;
  /** Ends the session's work in progress (a delivery under way is aborted). */
  stop(): void;
}

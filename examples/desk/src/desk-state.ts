import type { SessionOptions } from '@filrouge/engine';
import type { CallChosenEvent } from '@filrouge/elements';
import type { Ticket } from '@filrouge/ticket';
import type { Call } from './calls/call.js';
import type { Client } from './clients.js';
import type { Directory } from './directory.js';
import type { LoggedEvent } from './event-log.js';
import type { Inbox } from './inbox.js';
import type { Messages } from './messages/index.js';
import type { Place } from './place.js';
import type { Preferences } from './preferences.js';
import type { Switchboard } from './switchboard.js';
import type { ToolMode } from './ticketing-tool.js';

/** Ways to read a ticket. */
export const ticketViews = ['read', 'text', 'payload'] as const;
/** Ways to read a ticket. */
export type TicketView = (typeof ticketViews)[number];

/** A question the desk puts before it goes on. */
export type Asking = { readonly kind: 'busy'; readonly next: Call } | { readonly kind: 'startOver' };

/** What changes on the desk, beside calls and tickets. */
export interface DeskState {
  readonly preferences: Preferences;
  readonly place: Place;
  readonly toolMode: ToolMode;
  readonly ticketView: TicketView;
  readonly isLogOpen: boolean;
  /** Counts only where there is one column, and only during a call. */
  readonly isQueueOpen: boolean;
  /** Newest first. */
  readonly events: readonly LoggedEvent[];
  readonly asking: Asking | undefined;
  /** Last thing told to a screen reader. */
  readonly said: string;
}

/** What the operator can do on the desk. */
export interface DeskActs {
  readonly answer: (call: Call) => void;
  readonly park: () => void;
  readonly goToQueue: () => void;
  /** What "new call" means on this desk: the next one is in the queue, the widget must not open one of its own. */
  readonly takeNext: (request: Event) => void;
  readonly goToCall: () => void;
  readonly ringAgain: (call: Call) => void;
  readonly agree: () => void;
  readonly decline: () => void;
  readonly startOver: () => void;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** A call was begun, taken up or put on another client in the list of clients. */
  readonly showChosen: (event: CallChosenEvent) => void;
  readonly chooseToolMode: (mode: ToolMode) => void;
  readonly chooseTicketView: (view: TicketView) => void;
  /** What happened with articles, as a file for those who write them. */
  readonly exportArticleUses: () => void;
  readonly toggleLog: () => void;
  readonly toggleQueue: () => void;
}

/** All that the page is rendered from. */
export interface Scene extends DeskState {
  readonly words: Messages;
  readonly nowMs: number;
  readonly openedAtMs: number;
  readonly operatorName: string;
  readonly clientOf: (id: string) => Client | undefined;
  /** Colour of the client a ticket is for; undefined when the desk does not answer for it. */
  readonly colorOf: (ticket: Ticket) => string | undefined;
  readonly directory: Directory;
  /** What a call is begun with. */
  readonly callOptions: SessionOptions;
  readonly switchboard: Switchboard;
  readonly inbox: Inbox;
  readonly acts: DeskActs;
}

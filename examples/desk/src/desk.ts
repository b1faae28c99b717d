import { render } from 'lit';
import type { ArticleUses } from './article-uses.js';
import type { Call } from './calls/call.js';
import { opensClients } from './clients-key.js';
import type { SessionOptions } from '@filrouge/engine';
import type { CallChosenEvent } from '@filrouge/elements';
import type { Directory } from './directory.js';
import type { DeskActs, DeskState, Scene } from './desk-state.js';
import { followEvents, logged } from './event-log.js';
import { createDeskFocus, type DeskFocus } from './focus.js';
import type { Inbox } from './inbox.js';
import type { Keeping } from './keeping.js';
import { directionOf } from './locale.js';
import { messagesFor } from './messages/index.js';
import { hashOf, placeFrom } from './place.js';
import { keepPreferences, type Preferences } from './preferences.js';
import { saveFile } from './save-file.js';
import type { Switchboard } from './switchboard.js';
import { tellLanguages } from './tell-languages.js';
import { callerNameOf } from './views/caller-name.js';
import { deskView } from './views/desk-view.js';

/** What the desk is made of. */
export interface DeskParts {
  readonly root: HTMLElement;
  readonly keeping: Keeping;
  readonly directory: Directory;
  /** What every call of the desk has in common. */
  readonly callOptions: () => SessionOptions;
  readonly inbox: Inbox;
  readonly articleUses: ArticleUses;
  readonly switchboard: Switchboard;
  readonly operatorName: string;
  /** Preferences and tool mode live here: the ticketing tool and new calls read them. */
  readonly settings: DeskSettings;
}

/** What is read outside the page's own rendering. */
export interface DeskSettings {
  preferences: Preferences;
  toolMode: DeskState['toolMode'];
}

const tickMs = 1000;

/** The page: holds what the operator sees, and does what the operator wants. */
export class Desk {
  readonly #parts: DeskParts;
  readonly #focus: DeskFocus;
  readonly #openedAtMs = Date.now();
  #state: DeskState;
  #isRenderDue = false;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#focus = createDeskFocus(parts.root);
    this.#state = {
      ...parts.settings,
      place: placeFrom(location.hash),
      ticketView: 'read',
      isLogOpen: false,
      isQueueOpen: false,
      events: [],
      asking: undefined,
      said: '',
    };
  }

  /** Shows the page and follows what happens to it. */
  open(): void {
    const { root, switchboard, inbox } = this.#parts;
    followEvents(root, (name, detail) =>
      this.#update({ events: logged(this.#state.events, { atMs: Date.now(), name, detail }) }),
    );
    root.addEventListener('filrouge-ticket-delivered', ({ reference = '' }) =>
      this.#say(messagesFor(this.#state.preferences.locale).said.received(reference)),
    );
    root.addEventListener('filrouge-wrap-up', ({ ticket, note }) => {
      if (note !== '') inbox.addNote(ticket.id, { at: new Date().toISOString(), text: note });
      this.#update({});
    });
    switchboard.subscribe(() => this.#update({}));
    addEventListener('hashchange', () => this.#goTo());
    addEventListener('storage', () => {
      inbox.reload();
      this.#update({});
    });
    addEventListener('keydown', this.#handleKeydown);
    setInterval(() => this.#update({}), tickMs);
    this.#render();
    if (this.#state.place.view === 'calls' && switchboard.isBusy) this.#focus.onQuestion();
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (!opensClients(event)) return;
    event.preventDefault();
    this.#show({ place: { view: 'clients' } }, this.#focus.onClients);
  };

  readonly #acts: DeskActs = {
    answer: (call) => this.#answer(call),
    park: () => this.#park(),
    goToQueue: () => this.#goToQueue(),
    takeNext: (request) => {
      request.preventDefault();
      this.#goToQueue();
    },
    goToCall: () => this.#show({ place: { view: 'calls' } }, this.#focus.onQuestion),
    ringAgain: (call) => {
      this.#parts.switchboard.ringAgain(call);
      this.#show({}, this.#focus.onQueue);
    },
    agree: () => this.#agree(),
    decline: () => this.#update({ asking: undefined }),
    startOver: () => this.#update({ asking: { kind: 'startOver' } }),
    prefer: (change) => this.#prefer(change),
    showChosen: (event) => this.#showChosen(event),
    chooseToolMode: (toolMode) => {
      this.#parts.settings.toolMode = toolMode;
      this.#update({ toolMode });
    },
    chooseTicketView: (ticketView) => this.#update({ ticketView }),
    exportArticleUses: () => void this.#exportArticleUses(),
    toggleLog: () => this.#update({ isLogOpen: !this.#state.isLogOpen }),
    toggleQueue: () => this.#update({ isQueueOpen: !this.#state.isQueueOpen }),
  };

  #goToQueue(): void {
    this.#show({ isQueueOpen: true, place: { view: 'calls' } }, this.#focus.onQueue);
  }

  /** The call on the line comes first: taking another asks. */
  #answer(call: Call): void {
    if (this.#parts.switchboard.isBusy) return this.#update({ asking: { kind: 'busy', next: call } });
    this.#take(call);
  }

  #take(call: Call): void {
    if (!this.#parts.switchboard.answer(call)) return;
    this.#say(this.#words.said.answered(call.caller.name));
    this.#show({ asking: undefined, isQueueOpen: false, place: { view: 'calls' } }, this.#focus.onQuestion);
  }

  #park(): void {
    const { active } = this.#parts.switchboard;
    const name = active ? callerNameOf({ ...this.#parts, words: this.#words }, active.call) : '';
    this.#parts.switchboard.park();
    this.#say(this.#words.said.parked(name));
    this.#show({}, this.#focus.onQueue);
  }

  #agree(): void {
    const { asking } = this.#state;
    if (asking?.kind === 'busy') return this.#take(asking.next);
    this.#parts.inbox.clear();
    void this.#parts.articleUses.clear();
    for (const call of this.#parts.switchboard.calls) this.#parts.switchboard.ringAgain(call);
    this.#say(this.#words.said.startedOver);
    this.#show({ asking: undefined, events: [], place: { view: 'calls' } }, this.#focus.onQueue);
  }

  async #exportArticleUses(): Promise<void> {
    const text = await this.#parts.articleUses.exported();
    const { exported, nothingToExport } = this.#words.said;
    if (text !== '') saveFile('article-uses.ndjson', text);
    this.#say(text === '' ? nothingToExport : exported);
  }

  #prefer(change: Partial<Preferences>): void {
    const preferences = { ...this.#state.preferences, ...change };
    this.#parts.settings.preferences = preferences;
    keepPreferences(this.#parts.keeping, preferences);
    const { active } = this.#parts.switchboard;
    if (active) tellLanguages(active, change, preferences.locale);
    // What was said stands there in the language it was said in.
    this.#update({ preferences, said: '' });
  }

  /** The list of clients parked the call that was on the line, or put it on another client. */
  #showChosen({ session }: CallChosenEvent): void {
    const { directory, switchboard } = this.#parts;
    switchboard.show(session, directory.idOf(session.scenario) ?? '');
    this.#show({ isQueueOpen: false, place: { view: 'calls' } }, this.#focus.onQuestion);
  }

  #goTo(): void {
    const place = placeFrom(location.hash);
    if (place.view === 'clients') return this.#show({ place }, this.#focus.onClients);
    if (place.view === 'calls') this.#parts.root.querySelector('filrouge-picker')?.close();
    const isBackAtCall = place.view === 'calls' && this.#parts.switchboard.active !== undefined;
    const focus = place.view === 'inbox' ? () => this.#focus.onTickets(place.reference) : this.#focus.onQueue;
    this.#show({ place, ticketView: 'read' }, isBackAtCall ? this.#focus.onQuestion : focus);
  }

  #say(said: string): void {
    this.#update({ said });
  }

  /** Changes what is shown, then puts the focus into it. */
  #show(change: Partial<DeskState>, focus: () => void): void {
    this.#update(change);
    this.#render();
    const { place } = this.#state;
    // Without a new entry in the history: the address follows, it does not lead.
    if (hashOf(placeFrom(location.hash)) !== hashOf(place)) history.replaceState(null, '', hashOf(place));
    focus();
  }

  #update(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    if (this.#isRenderDue) return;
    this.#isRenderDue = true;
    queueMicrotask(() => this.#render());
  }

  #render(): void {
    this.#isRenderDue = false;
    const { root } = this.#parts;
    const { preferences, asking } = this.#state;
    document.documentElement.lang = preferences.locale;
    document.documentElement.dir = directionOf(preferences.locale);
    document.documentElement.dataset['theme'] = preferences.theme;
    document.title = this.#words.pageTitle;
    render(deskView(this.#scene()), root);
    const dialog = root.querySelector('dialog');
    if (asking && !dialog?.open) dialog?.showModal();
    if (!asking && dialog?.open) dialog.close();
  }

  get #words() {
    return messagesFor(this.#state.preferences.locale);
  }

  #scene(): Scene {
    const { directory, callOptions, inbox, switchboard, operatorName } = this.#parts;
    return {
      ...this.#state,
      words: this.#words,
      nowMs: Date.now(),
      openedAtMs: this.#openedAtMs,
      operatorName,
      inbox,
      switchboard,
      directory,
      callOptions: callOptions(),
      clientOf: (id) => directory.clientOf(id),
      colorOf: (ticket) => directory.colorOf(ticket.client.id),
      acts: this.#acts,
    };
  }
}

import '@filrouge/elements/define.js';
import { createArticleUses, inBrowser } from './article-uses.js';
import '@filrouge/elements/picker.define.js';
import type { Deliver, SessionOptions } from '@filrouge/engine';
import { calls } from './calls.js';
import { loadClients } from './clients.js';
import { Desk, type DeskSettings } from './desk.js';
import { createDirectory } from './directory.js';
import { createInbox } from './inbox.js';
import { keepingOf } from './keeping.js';
import { messagesFor } from './messages/index.js';
import { openIncidents } from './open-incidents.js';
import { hashOf } from './place.js';
import { readPreferences } from './preferences.js';
import { Switchboard } from './switchboard.js';
import { createTicketingTool, waitByTimer } from './ticketing-tool.js';

const root = document.querySelector<HTMLElement>('#desk');
if (!root) throw new Error('[desk] the page has no element with id "desk"');

const operator = { id: 'op-7', name: 'Camille Renaud' };
const keeping = keepingOf(globalThis);
const settings: DeskSettings = { preferences: readPreferences(keeping, navigator.languages), toolMode: 'up' };
const inbox = createInbox(keeping);

const tool = createTicketingTool({
  inbox,
  modeNow: () => settings.toolMode,
  wait: waitByTimer,
  now: () => new Date(),
  urlOf: (reference) => new URL(hashOf({ view: 'inbox', reference }), location.href).href,
  sayRefusal: (code) => messagesFor(settings.preferences.locale).status.refusals[code],
});

const incidents = openIncidents(Date.now());
const clients = await loadClients(async (url) => (await fetch(url)).text());
const directory = createDirectory(clients, {
  base: new URL('.', document.baseURI).href,
  fetchFile: (...request) => fetch(...request),
});

/** The ticket in the language that the team reads, where the operator chose one. */
const deliver: Deliver = (ticket, options) => {
  const { ticketLocale } = settings.preferences;
  const session = switchboard.open.find(({ id }) => id === ticket.id);
  return tool(session && ticketLocale !== 'script' ? session.ticketIn(ticketLocale) : ticket, options);
};

const callOptions = (): SessionOptions => {
  const { locale, callerLocale } = settings.preferences;
  return { deliver, operator, incidents, locale, ...(callerLocale === 'announced' ? {} : { callerLocale }) };
};
const switchboard = new Switchboard({
  calls,
  keeping,
  scenarioOf: (client) => directory.scenarioOf(client),
  options: callOptions,
});

const articleUses = createArticleUses(
  clients.flatMap(({ scenario }) => scenario?.source.client.id ?? []),
  inBrowser,
);
articleUses.follow(root);

new Desk({
  root,
  keeping,
  directory,
  callOptions,
  inbox,
  articleUses,
  switchboard,
  operatorName: operator.name,
  settings,
}).open();

import '@filrouge/elements/define.js';
import { createArticleUses, inBrowser } from './article-uses.js';
import { calls } from './calls.js';
import { loadClients } from './clients.js';
import { Desk, type DeskSettings } from './desk.js';
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

const deliver = createTicketingTool({
  inbox,
  modeNow: () => settings.toolMode,
  wait: waitByTimer,
  now: () => new Date(),
  urlOf: (reference) => new URL(hashOf({ view: 'inbox', reference }), location.href).href,
  sayRefusal: (code) => messagesFor(settings.preferences.locale).status.refusals[code],
});

const incidents = openIncidents(Date.now());
const clients = await loadClients(async (url) => (await fetch(url)).text());
const switchboard = new Switchboard({
  calls,
  keeping,
  scenarioOf: (client) => clients.find(({ id }) => id === client)?.scenario,
  options: () => ({ deliver, operator, incidents, locale: settings.preferences.locale }),
});

const articleUses = createArticleUses(
  clients.flatMap(({ scenario }) => scenario?.source.client.id ?? []),
  inBrowser,
);
articleUses.follow(root);

new Desk({ root, keeping, clients, inbox, articleUses, switchboard, operatorName: operator.name, settings }).open();

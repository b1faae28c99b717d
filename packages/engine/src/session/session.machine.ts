import { assign, fromPromise, setup } from 'xstate';
import type { Delivery } from '../session.js';
import { openAssistance } from './assistance.actions.js';
import * as incidents from './incident.actions.js';
import * as knowledge from './knowledge.actions.js';
import * as actions from './session.actions.js';
import { isReady } from './session.guards.js';
import type { MachineEvent } from './machine-events.js';
import type { SessionState } from './session-state.js';

/** An event with the time it happened at. */
export type TimedEvent = MachineEvent & { readonly atMs: number };

/** The table below names each action only on the event it is for: `never` lets them stand in one list. */
type Act = (state: SessionState, event: never) => Partial<SessionState>;

/** Puts what an action changes into the call, its time first. */
const change = (act: Act) =>
  assign<SessionState, TimedEvent, undefined, TimedEvent, never>(({ context, event }) => {
    const timed = actions.keepTime(context, event);
    return { ...timed, ...act({ ...context, ...timed }, event as never) };
  });

/** What may happen in a call, whether a question is asked or all is read over. */
const duringTheCall = {
  ANSWER_SETTLED: { actions: 'settleAnswer' },
  ROWS_CHANGED: { actions: 'changeRows' },
  ANSWER_CONFIRMED: { actions: 'confirmAnswer' },
  INSTRUCTION_ACKNOWLEDGED: { actions: 'acknowledge' },
  PRIORITY_OVERRIDDEN: { actions: 'overridePriority' },
  PRIORITY_RESTORED: { actions: 'restorePriority' },
  NOTE_TAKEN: { actions: 'takeNote' },
  CONTEXT_CHANGED: { actions: 'changeContext' },
  ARTICLE_OPENED: { actions: 'openArticle' },
  ARTICLE_TRIED: { actions: 'tryArticle' },
  RUNBOOK_STEP_DONE: { actions: 'doStep' },
  ARTICLE_QUOTED: { actions: 'quoteArticle' },
  FREE_SEARCHED: { actions: 'searchFreely' },
  MISSING_KNOWLEDGE_NOTED: { actions: 'noteMissing' },
  ASSISTANCE_OPENED: { actions: 'openAssistance' },
  INCIDENT_LINKED: { actions: 'linkIncident' },
  INCIDENT_UNLINKED: { actions: 'unlinkIncident' },
  INCIDENT_DISMISSED: { actions: 'dismissIncident' },
  TICKET_SENT: { guard: 'isReady', target: 'delivering', actions: 'startDelivery' },
  CALL_CLOSED: { target: 'delivering', actions: 'closeCall' },
  CALL_PARKED: { target: 'parked', actions: 'park' },
  CALL_ABANDONED: { target: 'abandoned', actions: 'abandonCall' },
} as const;

/** The life of a call, as a table a helpdesk lead can read. What each name does stands in the file of its kind. */
export const sessionMachine = setup({
  types: { context: {} as SessionState, events: {} as TimedEvent, input: {} as SessionState },
  actors: {
    // The host's own `deliver` takes its place; without one a ticket counts as delivered.
    deliver: fromPromise<Delivery, SessionState>(() => Promise.resolve({ status: 'delivered' })),
  },
  guards: {
    isReady: ({ context }) => isReady(context),
    isWrappingUp: ({ context }) => !context.wrapUp?.doneAt,
    wasDelivered: (_, { status }: Delivery) => status === 'delivered',
    wasQueued: (_, { status }: Delivery) => status === 'queued',
  },
  actions: {
    settleAnswer: change(actions.settleAnswer),
    changeRows: change(actions.changeRows),
    confirmAnswer: change(actions.confirmAnswer),
    openQuestion: change(actions.openQuestion),
    acknowledge: change(actions.acknowledge),
    overridePriority: change(actions.overridePriority),
    restorePriority: change(actions.restorePriority),
    takeNote: change(actions.takeNote),
    changeContext: change(actions.changeContext),
    changeLocale: change(actions.changeLocale),
    countKeys: change(actions.countKeys),
    park: change(actions.park),
    resume: change(actions.resume),
    closeCall: change(actions.closeCall),
    abandonCall: change(actions.abandonCall),
    openArticle: change(knowledge.openArticle),
    tryArticle: change(knowledge.tryArticle),
    doStep: change(knowledge.doStep),
    quoteArticle: change(knowledge.quoteArticle),
    searchFreely: change(knowledge.searchFreely),
    noteMissing: change(knowledge.noteMissing),
    openAssistance: change(openAssistance),
    linkIncident: change(incidents.linkIncident),
    unlinkIncident: change(incidents.unlinkIncident),
    dismissIncident: change(incidents.dismissIncident),
    startDelivery: change(actions.startDelivery),
    cancelDelivery: change(actions.cancelDelivery),
    keepTime: change(() => ({})),
    noteIncidents: assign(({ context, event }) =>
      event.type === 'INCIDENTS_FOUND' ? incidents.noteIncidents(context, event) : {},
    ),
    // The call is over: its time and its timeline are those of its ticket.
    noteWrapUp: assign(({ context, event }) =>
      event.type === 'WRAP_UP_NOTED' ? actions.noteWrapUp(context, event) : {},
    ),
    // A search takes no time of the operator's and is no event of the call.
    noteFound: assign(({ context, event }) =>
      event.type === 'ARTICLES_FOUND' ? knowledge.noteFound(context, event) : {},
    ),
    noteUploads: assign(({ context, event }) =>
      event.type === 'UPLOADS_NOTED' ? { uploads: { ...context.uploads, [event.id]: event.uploads } } : {},
    ),
    noteLookup: assign(({ context, event }) =>
      event.type === 'LOOKUP_NOTED' ? { lookups: { ...context.lookups, [event.id]: event.lookup } } : {},
    ),
    noteDelivery: assign(({ context }, result: Delivery) => actions.noteDelivery(context, result)),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => input,
  initial: 'interviewing',
  on: {
    LOCALE_CHANGED: { actions: 'changeLocale' },
    KEYS_PRESSED: { actions: 'countKeys' },
    ARTICLES_FOUND: { actions: 'noteFound' },
    INCIDENTS_FOUND: { actions: 'noteIncidents' },
    LOOKUP_NOTED: { actions: 'noteLookup' },
    UPLOADS_NOTED: { actions: 'noteUploads' },
  },
  states: {
    interviewing: {
      on: {
        ...duringTheCall,
        QUESTION_OPENED: { actions: 'openQuestion' },
        REVIEW_OPENED: { target: 'reviewing', actions: 'keepTime' },
      },
    },
    reviewing: {
      on: {
        ...duringTheCall,
        REVIEW_CLOSED: { target: 'interviewing', actions: 'keepTime' },
        QUESTION_OPENED: { target: 'interviewing', actions: 'openQuestion' },
      },
    },
    parked: {
      on: {
        NOTE_TAKEN: { actions: 'takeNote' },
        CONTEXT_CHANGED: { actions: 'changeContext' },
        CALL_RESUMED: { target: 'interviewing', actions: 'resume' },
        // The caller never came back.
        CALL_ABANDONED: { target: 'abandoned', actions: 'abandonCall' },
      },
    },
    delivering: {
      invoke: {
        src: 'deliver',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'wasDelivered', params: ({ event }) => event.output },
            target: 'delivered',
            actions: { type: 'noteDelivery', params: ({ event }) => event.output },
          },
          {
            guard: { type: 'wasQueued', params: ({ event }) => event.output },
            target: 'queued',
            actions: { type: 'noteDelivery', params: ({ event }) => event.output },
          },
          { target: 'refused', actions: { type: 'noteDelivery', params: ({ event }) => event.output } },
        ],
        // `deliver` turns every rejection into a refusal: nothing is left to catch but a fault of our own.
        onError: { target: 'refused' },
      },
      on: { DELIVERY_CANCELLED: { target: 'refused', actions: 'cancelDelivery' } },
    },
    refused: {
      on: {
        NOTE_TAKEN: { actions: 'takeNote' },
        DELIVERY_RETRIED: { target: 'delivering', actions: 'startDelivery' },
        QUESTION_OPENED: { target: 'interviewing', actions: 'openQuestion' },
        CALL_PARKED: { target: 'parked', actions: 'park' },
        CALL_ABANDONED: { target: 'abandoned', actions: 'abandonCall' },
      },
    },
    // The ticket left, or there is none: what is written now stands beside it.
    delivered: { on: { WRAP_UP_NOTED: { guard: 'isWrappingUp', actions: 'noteWrapUp' } } },
    queued: { on: { WRAP_UP_NOTED: { guard: 'isWrappingUp', actions: 'noteWrapUp' } } },
    abandoned: { on: { WRAP_UP_NOTED: { guard: 'isWrappingUp', actions: 'noteWrapUp' } } },
  },
});

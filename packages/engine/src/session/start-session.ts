import type { Scenario } from '@filrouge/scenario';
import { parseContext } from '@filrouge/scenario';
import { ticketIdOf } from '@filrouge/ticket';
import { systemClock } from '../clock.js';
import { evaluate } from '../evaluate/evaluate.js';
import { isLocale } from '../locale.js';
import type { SessionOptions } from '../session.js';
import { startingAnswers } from './filled-answers.js';
import { noIncidents } from './incident-record.js';
import { emptyKnowledge } from './knowledge-record.js';
import type { Operator, SessionState } from './session-state.js';

/** A call that was just opened: host data read, defaults and prefilled answers in their places. */
export function startSession(scenario: Scenario, options: SessionOptions): SessionState {
  const nowMs = (options.clock ?? systemClock).now();
  const { context, issues } = parseContext(options.context, scenario);
  const locale = readableLocale(options.locale, scenario.locales[0]);
  const { answers, issues: refused } = startingAnswers(scenario, context);
  return {
    sessionId: ticketIdOf({ nowMs, random: options.random ?? randomBytes }),
    scenario,
    openedAtMs: nowMs,
    lastEventAtMs: nowMs,
    locale,
    callerLocale: readableLocale(options.callerLocale, locale),
    channel: options.channel ?? 'phone',
    operator: operatorOf(options),
    evaluation: evaluate(scenario, { answers, context, openedAtMs: nowMs }),
    anchor: -1,
    isPinned: false,
    isParked: false,
    acknowledged: {},
    notes: [],
    timeline: [],
    metrics: { keystrokes: 0, edits: 0, stepDurationsMs: {} },
    delivery: { attempts: 0 },
    knowledge: emptyKnowledge,
    incidents: noIncidents,
    contextIssues: [...issues, ...refused],
  };
}

const readableLocale = (wanted: string | undefined, otherwise: string) =>
  wanted !== undefined && isLocale(wanted) ? wanted : otherwise;

/** A host may hand in its whole user: only what a ticket has a place for is taken. */
function operatorOf({ operator }: SessionOptions): Operator | undefined {
  if (!operator) return undefined;
  const { id, name } = operator;
  return { id, ...(name === undefined ? {} : { name }) };
}

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

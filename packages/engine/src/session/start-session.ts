import type { Context, Issue, QuestionCell, Scenario } from '@filrouge/scenario';
import { parseContext } from '@filrouge/scenario';
import { ticketIdOf } from '@filrouge/ticket';
import type { Answer } from '../answers.js';
import { systemClock } from '../clock.js';
import { evaluate } from '../evaluate/evaluate.js';
import { isLocale } from '../locale.js';
import type { SessionOptions } from '../session.js';
import { toldParams } from '../told-params.js';
import type { Operator, SessionState } from './session-state.js';

/** A call that was just opened: host data read, defaults and prefilled answers in their places. */
export function startSession(scenario: Scenario, options: SessionOptions): SessionState {
  const nowMs = (options.clock ?? systemClock).now();
  const { context, issues } = parseContext(options.context, scenario);
  const locale = readableLocale(options.locale, scenario.locales[0]);
  const refused: Issue[] = [];
  const answers = scenario.cells.map((cell) =>
    cell.kind === 'question' ? firstAnswer(cell, context, (issue) => refused.push(issue)) : undefined,
  );
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
    contextIssues: [...issues, ...refused],
  };
}

/** What the host knows comes before the scenario's default. A host value the question refuses is told and left out. */
function firstAnswer(cell: QuestionCell, context: Context, tell: (issue: Issue) => void): Answer | undefined {
  const { id, source, type } = cell;
  const key = source.prefill?.slice('context.'.length);
  const handedIn = key === undefined ? undefined : context[key];
  const reading = type.read(handedIn ?? source.default, source);
  if (reading.kind === 'value') return { value: reading.value, provenance: 'prefilled' };
  if (reading.kind === 'refused' && key !== undefined) {
    tell({
      code: 'prefill-refused',
      path: `/${key}`,
      params: { ...toldParams(cell, reading.params), key, id, reason: reading.code },
    });
  }
  return undefined;
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

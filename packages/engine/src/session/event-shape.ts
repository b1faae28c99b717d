import type { Issue } from '@filrouge/scenario';
import { articleOutcomes, priorities } from '@filrouge/ticket';
import { isLocale } from '../locale.js';
import type { SessionEvent } from '../session-events.js';

type EventType = SessionEvent['type'];

/** Texts that each event must bring. */
const textsOf: Readonly<Record<EventType, readonly string[]>> = {
  ANSWER_GIVEN: ['id'],
  ROW_ADDED: ['id'],
  ROW_REMOVED: ['id'],
  ROWS_COMPLETED: ['id'],
  ANSWER_UNKNOWN: ['id'],
  QUESTION_SKIPPED: ['id'],
  ANSWER_CLEARED: ['id'],
  ANSWER_CONFIRMED: ['id'],
  QUESTION_OPENED: ['id'],
  WENT_BACK: [],
  WENT_ON: [],
  INSTRUCTION_ACKNOWLEDGED: ['id'],
  PRIORITY_OVERRIDDEN: ['level', 'reason'],
  PRIORITY_RESTORED: [],
  NOTE_TAKEN: ['text'],
  REVIEW_OPENED: [],
  REVIEW_CLOSED: [],
  TICKET_SENT: [],
  DELIVERY_RETRIED: [],
  DELIVERY_CANCELLED: [],
  CALL_CLOSED: ['outcome'],
  CALL_ABANDONED: ['reason'],
  WRAP_UP_NOTED: ['note'],
  CALL_PARKED: [],
  CALL_RESUMED: [],
  CONTEXT_CHANGED: [],
  LOCALE_CHANGED: [],
  ARTICLE_OPENED: ['id', 'title'],
  ARTICLE_TRIED: ['id', 'title', 'outcome'],
  RUNBOOK_STEP_DONE: ['id', 'title', 'step'],
  ARTICLE_QUOTED: ['id', 'title', 'text'],
  FREE_SEARCHED: ['text'],
  MISSING_KNOWLEDGE_NOTED: ['text'],
  ASSISTANCE_OPENED: ['id'],
  INCIDENT_LINKED: ['id', 'title'],
  INCIDENT_UNLINKED: [],
  INCIDENT_DISMISSED: ['id'],
  KEYS_PRESSED: [],
};

/** Texts that some events may bring. */
const optionalTexts = ['reason', 'row', 'locale', 'callerLocale', 'provenance', 'source', 'url', 'since'];

/** Values a key may have, in whatever event it stands. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  level: priorities,
  provenance: ['asked', 'volunteered', 'prefilled'],
  outcome: ['resolved', 'redirected', 'linked', 'unfit'],
};

/** Values a key may have in one event, where they are others than elsewhere. */
const allowedIn: Partial<Record<EventType, Readonly<Record<string, readonly string[]>>>> = {
  ARTICLE_TRIED: { outcome: articleOutcomes },
};

/** What is wrong with the shape of an event: a host's own script knows no types, and a call never throws. */
export function shapeIssues(event: unknown): readonly Issue[] {
  if (typeof event !== 'object' || event === null) return [wrongType('', 'object', event)];
  const type = valueOf(event, 'type');
  if (!isEventType(type)) {
    return [{ code: 'value-not-allowed', path: '/type', params: { value: String(type), allowed: eventTypes } }];
  }
  const needed = textsOf[type];
  const given = optionalTexts.filter((key) => !needed.includes(key) && valueOf(event, key) !== undefined);
  return [...needed, ...given].flatMap((key) =>
    textIssues(key, valueOf(event, key), { ...allowed, ...allowedIn[type] }),
  );
}

const eventTypes = Object.keys(textsOf).join(', ');

const isEventType = (type: unknown): type is EventType => typeof type === 'string' && Object.hasOwn(textsOf, type);

const valueOf = (event: object, key: string): unknown =>
  Object.hasOwn(event, key) ? Reflect.get(event, key) : undefined;

function textIssues(
  key: string,
  value: unknown,
  allowedValues: Readonly<Record<string, readonly string[]>>,
): readonly Issue[] {
  const path = `/${key}`;
  if (value === undefined) return [{ code: 'missing-key', path, params: { key } }];
  if (typeof value !== 'string') return [wrongType(path, 'string', value)];
  if (key.toLowerCase().endsWith('locale') && !isLocale(value))
    return [{ code: 'bad-locale', path, params: { value } }];
  const values = Object.hasOwn(allowedValues, key) ? allowedValues[key] : undefined;
  return !values || values.includes(value)
    ? []
    : [{ code: 'value-not-allowed', path, params: { value, allowed: values.join(', ') } }];
}

const wrongType = (path: string, expected: string, value: unknown): Issue => ({
  code: 'wrong-type',
  path,
  params: { expected, got: value === null ? 'null' : typeof value },
});

import type { Issue } from '../issue.js';
import type { JsonObject } from '../resolve/json.js';
import { isObject } from '../resolve/json.js';
import { conditionFrom0 } from './condition-from-0.js';
import { Draft, without } from './draft.js';
import type { Migrated } from './migrated.js';

/** Types of questions, by the kinds of the draft. */
const types: Readonly<Record<string, string>> = {
  text: 'text',
  memo: 'longText',
  select: 'choice',
  multi: 'choices',
  bool: 'yesNo',
  number: 'number',
  count: 'integer',
  date: 'date',
  phone: 'phone',
  email: 'email',
  contact: 'person',
};

/** From the draft of the language (`steps[].questions`, due times in minutes, a flat table of priorities) to format 1. */
export function fromFormat0(source: JsonObject): Migrated {
  const issues: Issue[] = [];
  const draft = new Draft(source, '', issues);
  draft.take('format');
  const scenario = without({
    format: 1,
    id: draft.take('id'),
    version: draft.take('version'),
    locales: [draft.take('language') ?? 'en'],
    title: draft.take('title'),
    client: clientFrom(draft.takeOne('client')),
    context: draft.take('context'),
    instructions: listOf(draft.takeAll('notes').map(instructionFrom)),
    steps: draft.takeAll('steps').map(stepFrom),
    priority: priorityFrom(draft.takeOne('priorities')),
    sla: slaFrom(draft.takeOne('sla')),
    escalation: listOf(draft.takeAll('groups').map(escalationFrom)),
    ticket: { title: draft.take('ticketTitle') ?? '{{ client.name }}' },
  });
  draft.finish();
  return { scenario, issues };
}

const listOf = (list: readonly JsonObject[]) => (list.length > 0 ? list : undefined);

function clientFrom(draft: Draft | undefined): JsonObject | undefined {
  if (!draft) return undefined;
  const opened = draft.take('open');
  const [, from, to] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(String(opened)) ?? [];
  const client = without({
    id: draft.take('id'),
    name: draft.take('name'),
    color: draft.take('color'),
    timeZone: draft.take('zone'),
    hours: from === undefined ? undefined : [{ days: 'mon-fri', from, to }],
  });
  if (opened !== undefined && from === undefined) draft.leave('open');
  draft.finish();
  return client;
}

function instructionFrom(draft: Draft): JsonObject {
  const level = draft.take('level');
  const instruction = without({
    id: draft.take('id'),
    severity: level === 'red' ? 'critical' : level === 'yellow' ? 'warning' : 'info',
    text: draft.take('text'),
    acknowledge: draft.take('confirm'),
  });
  draft.finish();
  return instruction;
}

function stepFrom(draft: Draft): JsonObject {
  const step = without({
    id: draft.take('id'),
    title: draft.take('title'),
    when: conditionFrom0(draft, 'showIf'),
    items: draft.takeAll('questions').map(questionFrom),
  });
  draft.finish();
  return step;
}

function questionFrom(draft: Draft): JsonObject {
  const kind = draft.take('kind') ?? 'text';
  const question = without({
    // A kind nobody knows is told when the new scenario is read, with the closest type.
    type: typeof kind === 'string' && Object.hasOwn(types, kind) ? types[kind] : kind,
    id: draft.take('id'),
    when: conditionFrom0(draft, 'showIf'),
    label: draft.take('text'),
    say: draft.take('ask'),
    help: draft.take('hint'),
    required: draft.take('mandatory'),
    prefill: draft.take('from'),
    min: draft.take('min'),
    max: draft.take('max'),
    options: optionsFrom(draft),
  });
  draft.finish();
  return question;
}

function optionsFrom(draft: Draft): readonly JsonObject[] | undefined {
  const choices = draft.take('choices');
  return isObject(choices) ? Object.entries(choices).map(([value, label]) => ({ value, label })) : undefined;
}

const levels = ['high', 'medium', 'low'] as const;

function priorityFrom(draft: Draft | undefined): JsonObject | undefined {
  if (!draft) return undefined;
  const table = draft.take('table');
  const rows = Array.isArray(table) ? table : [];
  const rowOf = (row: unknown) =>
    Object.fromEntries(levels.map((level, place) => [level, (row as unknown[] | undefined)?.[place]]));
  const priority = {
    impact: draft.takeAll('impact').map(ruleFrom),
    urgency: draft.takeAll('urgency').map(ruleFrom),
    matrix: Object.fromEntries(levels.map((level, place) => [level, rowOf(rows[place])])),
  };
  draft.finish();
  return priority;
}

function ruleFrom(draft: Draft): JsonObject {
  const rule = without({ when: conditionFrom0(draft, 'if'), is: draft.take('then'), because: draft.take('reason') });
  draft.finish();
  return rule;
}

function slaFrom(draft: Draft | undefined): JsonObject | undefined {
  if (!draft) return undefined;
  const clock = draft.take('officeHours') === true ? 'clientHours' : 'always';
  const policies = draft
    .keys()
    .filter((key) => /^P[1-5]$/.test(key))
    .map((key) => [key, policyFrom(draft.takeOne(key), clock)] as const);
  draft.finish();
  return Object.fromEntries(policies.filter(([, policy]) => policy !== undefined));
}

function policyFrom(draft: Draft | undefined, clock: string): JsonObject | undefined {
  if (!draft) return undefined;
  const minutes = (key: string) => {
    const given = draft.take(key);
    return typeof given === 'number' && Number.isInteger(given) && given >= 0 ? `PT${given}M` : given;
  };
  const policy = without({ respond: minutes('answer'), resolve: minutes('fix'), clock });
  draft.finish();
  return policy;
}

function escalationFrom(draft: Draft): JsonObject {
  const rule = without({
    when: conditionFrom0(draft, 'if'),
    level: draft.take('level'),
    group: draft.take('group'),
    because: draft.take('reason'),
  });
  draft.finish();
  return rule;
}

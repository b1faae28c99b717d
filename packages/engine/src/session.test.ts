import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.js';
import { createSession } from './create-session.js';
import { restoreSession } from './restore.js';
import type { Delivery, Session, SessionOptions } from './session.js';
import { questionIn } from './testing/question-in.js';
import { choice, priorityRules, smallScenario, withItems, yesNo } from './testing/small-scenario.js';

type Scenario = ReturnType<typeof withItems>;
const open = (scenario: Scenario, options: SessionOptions = {}) =>
  createSession(scenario, { clock: clockAt('2026-11-20T10:00:00Z'), ...options });
const give = (session: Session, answers: Readonly<Record<string, unknown>>) => {
  for (const [id, value] of Object.entries(answers)) session.send({ type: 'ANSWER_GIVEN', id, value });
};
const phaseIs = (session: Session, phase: string) =>
  new Promise<void>((resolve) => {
    if (session.view.phase === phase) resolve();
    session.subscribe((view) => view.phase === phase && resolve());
  });

describe('asking', () => {
  const three = () => open(withItems([yesNo('a'), yesNo('b'), yesNo('c')]));

  it('asks the next unsettled question after the one just answered', () => {
    const session = three();

    give(session, { a: true });
    expect(session.view.currentId).toBe('b');
    give(session, { c: true });
    expect(session.view.currentId).toBe('b');
    give(session, { b: true });
    expect(session.view.currentId).toBe(undefined);
  });

  it('goes to the question the operator opens, answered or not, and on from there', () => {
    const session = three();
    give(session, { a: true, b: true });

    session.send({ type: 'QUESTION_OPENED', id: 'a' });
    expect(session.view.currentId).toBe('a');
    give(session, { a: false });
    expect(session.view.currentId).toBe('c');
  });

  it('goes back and on along the path', () => {
    const session = three();
    give(session, { a: true });

    session.send({ type: 'WENT_BACK' });
    expect(session.view.currentId).toBe('a');
    session.send({ type: 'WENT_ON' });
    expect(session.view.currentId).toBe('b');
  });

  it('comes back to a question passed over only when asked to', () => {
    const session = three();

    session.send({ type: 'QUESTION_SKIPPED', id: 'a', reason: 'in a hurry' });

    expect(session.view.currentId).toBe('b');
    expect(session.view.steps[0]?.items[0]).toMatchObject({ provenance: 'skipped', reason: 'in a hurry' });
  });

  it('refuses an answer its question cannot read, and keeps the one before', () => {
    const session = open(withItems([{ type: 'integer', id: 'people', label: 'People' }]));
    give(session, { people: '3' });

    const result = session.send({ type: 'ANSWER_GIVEN', id: 'people', value: 'many' });

    expect(result).toMatchObject({ ok: false, issues: [{ code: 'answer-not-a-whole-number', path: '/people' }] });
    expect(session.view.steps[0]?.items[0]).toMatchObject({ value: 3 });
  });

  it('names the closest question when an answer is for one nobody asks', () => {
    const result = three().send({ type: 'ANSWER_GIVEN', id: 'B', value: true });

    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-question-answered', params: { suggestion: 'b' } }],
    });
  });

  it('marks answers for review when the answer they rest on changes, and not the first time it is given', () => {
    const checks = [{ when: "app == 'web' && error", level: 'warning', text: 'Which browser?' }];
    const items = [choice('app', ['mail', 'web']), yesNo('error', { checks }), yesNo('other')];
    const session = open(withItems(items));
    const needsReview = () => session.view.steps[0]?.items.map((item) => item.kind === 'question' && item.needsReview);

    give(session, { error: true, other: true, app: 'mail' });
    expect(needsReview()).toEqual([false, false, false]);
    give(session, { app: 'web' });
    expect(needsReview()).toEqual([false, true, false]);
    session.send({ type: 'ANSWER_CONFIRMED', id: 'error' });
    expect(needsReview()).toEqual([false, false, false]);
  });

  it('fills answers from the host, and from defaults, as prefilled', () => {
    const items = [
      { type: 'text', id: 'name', label: 'Name', prefill: 'context.callerName' },
      yesNo('urgent', { default: false }),
    ];
    const session = open(withItems(items, { context: { callerName: 'text' } }), { context: { callerName: 'Zoé' } });

    expect(session.view.ticket.answers).toMatchObject([
      { value: 'Zoé', provenance: 'prefilled' },
      { value: false, provenance: 'prefilled' },
    ]);
  });

  it('tells of a host value that its question refuses, and asks the question', () => {
    const item = choice('plan', ['free', 'pro'], { prefill: 'context.plan' });
    const session = open(withItems([item], { context: { plan: 'text' } }), { context: { plan: 'Pro Plus' } });

    expect(session.view.problems).toMatchObject([
      { code: 'prefill-refused', path: '/plan', params: { id: 'plan', reason: 'answer-not-an-option' } },
    ]);
    expect(session.view.currentId).toBe('plan');
  });

  it('goes on without a host value of the wrong type, and names it', () => {
    const session = open(withItems([yesNo('a')], { context: { vip: 'yesNo' } }), {
      context: { vip: 'yes', vpi: true },
    });

    expect(session.view.problems).toMatchObject([
      { code: 'context-wrong-type', path: '/vip', params: { expected: 'yesNo', got: 'string' } },
      { code: 'unknown-context-key', path: '/vpi', params: { suggestion: 'vip' } },
    ]);
  });
});

describe('readiness', () => {
  it('asks for required questions on the path, and takes an honest unknown', () => {
    const session = open(withItems([yesNo('a', { required: true }), yesNo('b', { required: 'a' })]));

    expect(session.view.missing.map(({ id }) => id)).toEqual(['a']);
    give(session, { a: true });
    expect(session.view.missing.map(({ id }) => id)).toEqual(['b']);
    session.send({ type: 'ANSWER_UNKNOWN', id: 'b' });
    expect(session.view).toMatchObject({ missing: [], isReady: true });
  });

  it('is not ready while an open question decides whether another is required', () => {
    const session = open(withItems([yesNo('a'), yesNo('b', { required: 'a' })]));

    expect(session.view).toMatchObject({ missing: [], isReady: false, demanding: ['a'] });
    session.send({ type: 'QUESTION_SKIPPED', id: 'a' });
    expect(session.view).toMatchObject({ missing: [], isReady: true });
  });

  it('does not take "does not know" where the caller must know', () => {
    const result = open(withItems([yesNo('a', { allowUnknown: false })])).send({ type: 'ANSWER_UNKNOWN', id: 'a' });

    expect(result).toMatchObject({ ok: false, issues: [{ code: 'unknown-not-allowed' }] });
  });

  it('waits for instructions to be acknowledged, for as long as they are in force', () => {
    const instructions = [
      { id: 'now', severity: 'warning', text: 'Mind', acknowledge: true },
      { id: 'past', severity: 'warning', text: 'Old', acknowledge: true, until: '2026-11-19' },
    ];
    const session = open(withItems([yesNo('a')], { instructions }));

    expect(session.view.missing).toMatchObject([{ kind: 'unacknowledged', id: 'now' }]);
    session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id: 'now' });
    expect(session.view).toMatchObject({ missing: [], isReady: true });
    expect(session.view.ticket.instructions).toMatchObject([
      { id: 'now', text: 'Mind', acknowledgedAt: '2026-11-20T10:00:00.000Z' },
    ]);
  });

  it('holds back an answer that the author’s own check finds wrong, and lets a warning pass', () => {
    const checks = [
      { when: 'people > 100', level: 'error', text: 'Not that many' },
      { when: 'people > 50', level: 'warning', text: 'Sure?' },
    ];
    const session = open(withItems([{ type: 'integer', id: 'people', label: 'People', checks }]));

    give(session, { people: 101 });
    expect(session.view).toMatchObject({ isReady: false, missing: [{ kind: 'invalid', id: 'people' }] });
    give(session, { people: 51 });
    expect(session.view.isReady).toBe(true);
    expect(session.view.steps[0]?.items[0]).toMatchObject({ issues: [{ level: 'warning', text: { text: 'Sure?' } }] });
  });

  it('tells which open questions could still change the level, and to what', () => {
    const priority = priorityRules({
      impact: [
        { when: 'site', is: 'high' },
        { when: 'team', is: 'medium' },
      ],
      urgency: [{ when: 'blocked', is: 'high' }],
    });
    const session = open(withItems([yesNo('site'), yesNo('team'), yesNo('blocked'), yesNo('colour')], { priority }));

    give(session, { site: false });
    expect(session.view.decided).toMatchObject({
      isDecided: false,
      couldBecome: [
        { level: 'P2', questions: ['team', 'blocked'] },
        { level: 'P3', questions: ['blocked'] },
      ],
      questions: ['team', 'blocked'],
    });
    give(session, { team: false, blocked: false });
    expect(session.view).toMatchObject({ decided: { isDecided: true, couldBecome: [] }, isReady: true });
  });
});

describe('judgement', () => {
  const items = [yesNo('site'), yesNo('blocked')];
  const priority = priorityRules({
    impact: [{ when: 'site', is: 'high', because: 'A site is hit' }],
    urgency: [{ when: 'blocked', is: 'high', because: { en: 'Work stands still', fr: 'Le travail est arrêté' } }],
    raise: [{ when: 'context.vip', to: 'P2', because: 'A manager calls' }],
    override: true,
  });
  const sla = { P1: { respond: 'PT15M', resolve: 'PT1H' } };
  const escalation = [
    { when: "priority == 'P1'", level: 'L2', group: 'on-call', because: 'P1' },
    { level: 'L1', group: 'desk' },
  ];
  const scenario = withItems(items, { priority, sla, escalation, context: { vip: 'yesNo' } });

  it('gives level, reasons, due times and group', () => {
    const session = open(scenario, { locale: 'fr' });

    give(session, { site: true, blocked: true });

    expect(session.view).toMatchObject({
      priority: { level: 'P1', impact: 'high', urgency: 'high', reasons: ['A site is hit', 'Le travail est arrêté'] },
      sla: { respondBy: '2026-11-20T10:15:00.000Z', resolveBy: '2026-11-20T11:00:00.000Z' },
      escalation: { level: 'L2', group: 'on-call', reason: 'P1' },
    });
  });

  it('gives no due time and no group to a call that is sent elsewhere', () => {
    const end = { type: 'end', id: 'elsewhere', when: 'blocked', outcome: 'redirected', text: 'Call HR' };
    const session = open(withItems([...items, end], { priority, sla, escalation, context: { vip: 'yesNo' } }));

    give(session, { site: true, blocked: true });

    const { ticket } = session.view;
    expect([ticket.priority, ticket.sla, ticket.escalation, session.view.priority]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('raises for what the host knows', () => {
    const session = open(scenario, { context: { vip: true } });

    give(session, { site: false, blocked: false });

    expect(session.view.priority).toMatchObject({ level: 'P2', reasons: ['A manager calls'] });
  });

  it('lets the operator choose another level with a reason, routes by it, and goes back', () => {
    const session = open(scenario);
    give(session, { site: false, blocked: false });

    session.send({ type: 'PRIORITY_OVERRIDDEN', level: 'P1', reason: 'The mayor is here' });
    expect(session.view).toMatchObject({
      priority: { level: 'P1', overridden: { from: 'P4' } },
      escalation: { group: 'on-call' },
    });
    session.send({ type: 'PRIORITY_RESTORED' });
    expect(session.view).toMatchObject({ priority: { level: 'P4' }, escalation: { group: 'desk' } });
  });

  it('refuses another level without a reason, or where the scenario does not allow it', () => {
    const strict = withItems(items, { priority: priorityRules() });

    expect(open(scenario).send({ type: 'PRIORITY_OVERRIDDEN', level: 'P1', reason: ' ' })).toMatchObject({
      issues: [{ code: 'reason-missing' }],
    });
    expect(open(strict).send({ type: 'PRIORITY_OVERRIDDEN', level: 'P1', reason: 'x' })).toMatchObject({
      issues: [{ code: 'override-not-allowed' }],
    });
  });
});

describe('privacy', () => {
  it('writes a neverStored answer into no ticket and no snapshot, however it is piped, and still decides by it', () => {
    const items = [
      { type: 'text', id: 'patient', label: 'Patient', privacy: 'neverStored' },
      yesNo('known', { when: "patient == 'Dupont'", label: 'About {{ patient }}' }),
    ];
    const parts = {
      facts: [{ id: 'shout', type: 'text', value: 'patient + "!"' }],
      ticket: {
        title: 'For {{ patient }} {{ shout }}',
        fields: { who: 'patient', loud: 'shout' },
        requester: { name: 'patient' },
      },
      instructions: [
        { id: 'care', severity: 'info', text: 'Care for {{ patient }}', say: 'We care', acknowledge: true },
      ],
    };
    const session = open(withItems(items, parts));
    give(session, { patient: 'Dupont', known: true });
    session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id: 'care' });

    expect(session.view.steps[0]?.items).toHaveLength(2);
    expect(JSON.stringify(session.view.ticket)).not.toContain('Dupont');
    expect(JSON.stringify(session.snapshot())).not.toContain('Dupont');
  });
});

describe('delivery', () => {
  const scenario = smallScenario({ steps: [{ id: 's', title: 'S', items: [yesNo('a', { required: true })] }] });

  it('writes nothing for what is still open when the ticket is written', () => {
    const ticket = { title: "Error{{ answered(code) ? ' ' + code : '' }}" };
    const session = open(withItems([{ type: 'text', id: 'code', label: 'Code' }], { ticket }));

    expect(session.view.ticket.title).toBe('Error');
    give(session, { code: '691' });
    expect(session.view.ticket.title).toBe('Error 691');
  });

  it('does not send before the ticket is ready', () => {
    expect(open(scenario).send({ type: 'TICKET_SENT' })).toMatchObject({
      ok: false,
      issues: [{ code: 'not-ready', params: { count: 1 } }],
    });
  });

  it('keeps a refused ticket and sends the very same again under the same id', async () => {
    const sent: unknown[] = [];
    const results: Delivery[] = [
      { status: 'refused', message: 'no such queue' },
      { status: 'delivered', reference: 'INC-7' },
    ];
    const session = open(scenario, {
      deliver: async (ticket, { attempt }) => {
        sent.push(JSON.stringify(ticket));
        return results[attempt - 1] ?? { status: 'queued' };
      },
    });
    give(session, { a: true });

    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'refused');
    expect(session.view.delivery).toMatchObject({
      state: 'refused',
      attempts: 1,
      issue: { code: 'delivery-failed', params: { reason: 'no such queue' } },
    });
    session.send({ type: 'DELIVERY_RETRIED' });
    await phaseIs(session, 'delivered');

    expect(session.view.delivery).toMatchObject({ state: 'delivered', attempts: 2, reference: 'INC-7' });
    expect(sent[0]).toBe(sent[1]);
    expect(session.view.ticket.id).toBe(session.id);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('network down')), 'network down'],
    [
      'throws',
      () => {
        throw new Error('broken host');
      },
      'broken host',
    ],
    ['gives rubbish', () => Promise.resolve('ok'), 'deliver() must give'],
  ])('takes a host that %s as a refusal', async (_what, deliver, reason) => {
    const session = open(scenario, { deliver: deliver as never });
    give(session, { a: true });

    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'refused');

    expect(session.view.delivery.issue?.params['reason']).toContain(reason);
  });

  it('sends once: a second order to send finds the delivery under way', () => {
    let tries = 0;
    const session = open(scenario, {
      deliver: () =>
        new Promise(() => {
          tries += 1;
        }),
    });
    give(session, { a: true });

    session.send({ type: 'TICKET_SENT' });

    expect(session.send({ type: 'TICKET_SENT' })).toMatchObject({
      ok: false,
      issues: [{ code: 'event-out-of-place' }],
    });
    expect(tries).toBe(1);
  });

  it('stops waiting for a host that never answers, and sends again under the same id', async () => {
    const signals: AbortSignal[] = [];
    const session = open(scenario, {
      deliver: (_ticket, { signal }) => {
        signals.push(signal);
        return new Promise(() => {});
      },
    });
    give(session, { a: true });
    session.send({ type: 'TICKET_SENT' });

    session.send({ type: 'DELIVERY_CANCELLED' });

    expect(session.view).toMatchObject({ phase: 'refused', delivery: { issue: { code: 'delivery-interrupted' } } });
    expect(signals[0]?.aborted).toBe(true);
  });

  it('takes a deliver that comes after the call was opened', async () => {
    const session = open(scenario);
    give(session, { a: true });

    session.deliverWith(async () => ({ status: 'delivered', reference: 'INC-8' }));
    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'delivered');

    expect(session.view.delivery.reference).toBe('INC-8');
  });

  it('writes the ticket anew after an answer was mended, under the same id', async () => {
    const titles: string[] = [];
    const ids = new Set<string>();
    const session = open(
      withItems([{ type: 'text', id: 'what', label: 'What', required: true }], { ticket: { title: '{{ what }}' } }),
      {
        deliver: async ({ id, title }) => {
          ids.add(id);
          titles.push(title);
          return titles.length === 1 ? { status: 'refused' } : { status: 'queued' };
        },
      },
    );
    give(session, { what: 'teh' });
    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'refused');

    session.send({ type: 'QUESTION_OPENED', id: 'what' });
    give(session, { what: 'the' });
    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'queued');

    expect(titles).toEqual(['teh', 'the']);
    expect(ids.size).toBe(1);
  });
});

describe('a snapshot', () => {
  const scenario = withItems([yesNo('a'), choice('b', ['x', 'y'])]);
  const saved = () => {
    const session = open(scenario);
    give(session, { a: true, b: 'x' });
    return session.snapshot();
  };

  it.each([
    [undefined],
    [null],
    ['text'],
    [{}],
    [{ format: 1, scenario: { id: 'small' } }],
    [{ ...saved(), phase: 'dreaming' }],
    [{ ...saved(), answers: [] }],
  ])('that is none (%#) is told, not thrown', (input) => {
    expect(restoreSession(scenario, input)).toMatchObject({ ok: false, issues: [{ code: 'snapshot-unreadable' }] });
  });

  it('of another version carries over what its questions still take, and tells the rest', () => {
    const next = withItems([yesNo('a'), choice('b', ['y', 'z'])], { version: '2.0.0' });

    const restored = restoreSession(next, saved());

    expect(restored).toMatchObject({ ok: true, issues: [{ code: 'answer-not-carried-over', params: { id: 'b' } }] });
    expect(restored.ok && restored.session.view.progress).toEqual({ settled: 1, total: 2 });
  });
});

describe('an answer that stays', () => {
  const three = () => open(withItems([yesNo('a'), yesNo('b'), yesNo('c')]));

  it('leaves the call at the question asked, in one change', () => {
    const session = three();
    const seen: (string | undefined)[] = [];
    session.subscribe(({ currentId }) => seen.push(currentId));

    session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true, stays: true });

    expect(seen).toEqual(['a']);
    expect(questionIn(session, 'a').value).toBe(true);
  });

  it('takes the call to a question that was not asked, and on from there', () => {
    const session = three();

    session.send({ type: 'ANSWER_GIVEN', id: 'b', value: true, stays: true });
    expect(session.view.currentId).toBe('b');
    give(session, { b: false });

    expect(session.view.currentId).toBe('c');
  });

  it('stays when it is taken back too', () => {
    const session = three();
    give(session, { a: true });

    session.send({ type: 'ANSWER_GIVEN', id: 'a', value: null, stays: true });

    expect(session.view.currentId).toBe('a');
    expect(questionIn(session, 'a').provenance).toBe(undefined);
  });

  it('leaves the call where it is while the question is off the path', () => {
    const session = open(withItems([yesNo('a'), yesNo('b', { when: 'a == true' }), yesNo('c')]));

    session.send({ type: 'ANSWER_GIVEN', id: 'b', value: true, stays: true });

    expect(session.view.currentId).toBe('a');
  });

  it('goes on unless it says so in so many words', () => {
    const session = three();

    session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true, stays: 'no' as never });

    expect(session.view.currentId).toBe('b');
  });
});

describe('the life of a call', () => {
  const scenario = withItems([yesNo('a')]);

  it('is parked and resumed', () => {
    const session = open(scenario);

    session.send({ type: 'CALL_PARKED' });
    expect(session.view.phase).toBe('parked');
    expect(session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true })).toMatchObject({ ok: false });
    session.send({ type: 'CALL_RESUMED' });
    expect(session.view.phase).toBe('interviewing');
  });

  it('is reviewed before it is sent', () => {
    const session = open(scenario);

    session.send({ type: 'REVIEW_OPENED' });
    expect(session.view.phase).toBe('reviewing');
    session.send({ type: 'QUESTION_OPENED', id: 'a' });
    expect(session.view).toMatchObject({ phase: 'interviewing', currentId: 'a' });
  });

  it('is abandoned with its reason', () => {
    const session = open(scenario);

    session.send({ type: 'CALL_ABANDONED', reason: 'the caller hung up' });

    expect(session.view).toMatchObject({
      phase: 'abandoned',
      ticket: { outcome: { kind: 'abandoned', reason: 'the caller hung up' } },
    });
  });

  it('is closed as solved on the first contact, with a ticket that says so', async () => {
    const session = open(scenario);

    session.send({ type: 'CALL_CLOSED', outcome: 'resolved', reason: 'restarted the router' });
    await phaseIs(session, 'delivered');

    expect(session.view.ticket.outcome).toEqual({ kind: 'resolved', reason: 'restarted the router' });
  });

  it('measures time by step, keys and edits', () => {
    const clock = clockAt('2026-11-20T10:00:00Z');
    const session = createSession(scenario, { clock });

    clock.moveBy(4000);
    session.send({ type: 'KEYS_PRESSED', count: 2 });
    give(session, { a: true });
    give(session, { a: false });

    expect(session.view.ticket.metrics).toEqual({
      durationMs: 4000,
      stepDurationsMs: { step: 4000 },
      keystrokes: 2,
      edits: 1,
    });
  });
});

describe('the view', () => {
  it('keeps every part that did not change the same object', () => {
    const steps = ['one', 'two'].map((id) => ({ id, title: id, items: [yesNo(`${id}A`), yesNo(`${id}B`)] }));
    const session = open(smallScenario({ steps }));
    const before = session.view;

    give(session, { oneA: true });

    expect(session.view.steps[1]).toBe(before.steps[1]);
    expect(session.view.steps[0]?.items[1]).toBe(before.steps[0]?.items[1]);
    expect(session.view.steps[0]?.items[0]).not.toBe(before.steps[0]?.items[0]);
    expect(session.view.instructions).toBe(before.instructions);
  });

  it('speaks each reader’s language and marks what is not written in it', () => {
    const item = { ...yesNo('a'), label: { en: 'Blocked?', fr: 'Bloqué ?' }, say: { en: 'Can you work?' } };
    const session = open(withItems([item]), { locale: 'fr-CA', callerLocale: 'de' });

    expect(session.view.current).toMatchObject({
      label: { text: 'Bloqué ?', locale: 'fr' },
      say: { text: 'Can you work?', locale: 'en' },
    });
    session.send({ type: 'LOCALE_CHANGED', locale: 'en' });
    expect(session.view.current).toMatchObject({ label: { text: 'Blocked?', locale: 'en' } });
  });

  it('shows a failing expression of the scenario as a problem, and goes on', () => {
    const session = open(withItems([{ type: 'integer', id: 'n', label: 'N' }, yesNo('b', { when: '10 / n > 2' })]));

    give(session, { n: 0 });
    expect(session.view.problems).toMatchObject([
      { code: 'expression-division-by-zero', path: '/steps/0/items/1/when' },
    ]);
    give(session, { n: 1 });
    expect(session.view.problems).toEqual([]);
  });
});

describe('who hears events beforehand', () => {
  it('is in what follows with what it sends, until it stops listening', () => {
    const session = open(withItems([yesNo('a'), yesNo('b')]));
    const heard: string[] = [];
    const stop = session.subscribe(
      () => {},
      ({ type }) => {
        heard.push(type);
        if (type === 'TICKET_SENT') give(session, { b: true });
      },
    );

    session.send({ type: 'TICKET_SENT' });
    stop();
    session.send({ type: 'DELIVERY_RETRIED' });

    expect(heard).toEqual(['TICKET_SENT', 'ANSWER_GIVEN']);
    expect(session.view.phase).toBe('delivering');
    expect(session.view.ticket.answers.map(({ id }) => id)).toEqual(['b']);
  });
});

import { describe, expect, it } from 'vitest';
import { parseScenario } from '../parse/parse-scenario.js';
import { base, changing, overlay, parsed, questionsOf, resolved, told, yesNo } from './layers.harness.js';

const changed = (...changes: readonly object[]) => questionsOf({ 'acme.json': changing(...changes) });
const toldOf = (...changes: readonly object[]) => told({ 'acme.json': changing(...changes) });

describe('an overlay', () => {
  it('is its base, with its own name, client, times and texts', () => {
    const result = parsed({
      'acme.json': overlay({
        client: { id: 'acme', name: 'Acme' },
        title: { en: 'Acme' },
        sla: { P1: { respond: 'PT5M', resolve: 'PT1H' } },
        priority: { matrix: { low: { low: 'P4' } } },
      }),
    });

    expect(result.ok && result.scenario.source).toMatchObject({
      id: 'acme',
      title: { en: 'Acme', fr: 'Base' },
      client: { id: 'acme', name: 'Acme', timeZone: 'Europe/Paris' },
      sla: { P1: { respond: 'PT5M' }, P2: { respond: 'PT30M' } },
      priority: { matrix: { low: { high: 'P3', low: 'P4' } } },
    });
  });

  it('lists what it adds, and replaces lists of rules whole', () => {
    const result = parsed({
      'acme.json': overlay({
        instructions: [{ id: 'vip', severity: 'info', text: 'Be kind.' }],
        escalation: [{ level: 'L2', group: 'acme' }],
      }),
    });

    expect(result.ok && result.scenario.source).toMatchObject({
      instructions: [{ id: 'no-promise' }, { id: 'vip' }],
      escalation: [{ group: 'acme' }],
    });
  });

  it('adds questions beside others, in the order they are written', () => {
    expect(
      changed(
        { add: yesNo('first'), before: 'symptom' },
        { add: yesNo('a'), after: 'symptom' },
        { add: [yesNo('b'), yesNo('c')], after: 'symptom' },
      ),
    ).toEqual(['first', 'symptom', 'a', 'b', 'c', 'scope', 'people', 'assetTag']);
  });

  it('adds into a step, among options, and as follow-ups of an option that had none', () => {
    expect(
      changed(
        { add: yesNo('last'), into: 'step:problem' },
        { add: { value: 'site', label: 'Site', then: [yesNo('docks')] }, into: 'scope' },
        { add: yesNo('alone'), into: 'scope/me' },
        { add: yesNo('early'), into: 'step:problem', at: 'start' },
      ),
    ).toEqual(['early', 'symptom', 'scope', 'alone', 'people', 'docks', 'assetTag', 'last']);
  });

  it('takes out, replaces and moves, follow-ups included', () => {
    expect(
      changed(
        { remove: 'assetTag', because: 'This client tags nothing.' },
        { move: 'scope', before: 'symptom' },
        { replace: 'people', by: { type: 'number', id: 'people', label: 'How many' } },
      ),
    ).toEqual(['scope', 'people', 'symptom']);
  });

  it('sets keys, and takes out those that are null', () => {
    const result = parsed({
      'acme.json': changing(
        { set: 'symptom', to: { label: { en: 'What happens' }, required: null } },
        { set: 'scope/team', to: { label: 'A department' } },
        { set: 'step:problem', to: { title: 'Trouble' } },
        { set: 'no-promise', to: { acknowledge: true } },
      ),
    });

    expect(result.ok && result.scenario.source.steps[0]).toMatchObject({
      title: 'Trouble',
      items: [{ label: { en: 'What happens', fr: 'Symptôme' } }, { options: [{}, { label: 'A department' }] }, {}],
    });
    expect(result.ok && result.scenario.source.steps[0]?.items[0]).not.toHaveProperty('required');
    expect(result.ok && result.scenario.source.instructions[0]).toMatchObject({ acknowledge: true });
  });

  it('changes rules by their ids, and puts its own first', () => {
    const result = parsed({
      'acme.json': changing(
        { add: { when: "scope == 'me'", is: 'medium' }, into: 'rules:impact', at: 'start' },
        { set: 'rule:team-hit', to: { is: 'medium' } },
      ),
    });

    expect(result.ok && result.scenario.source.priority?.impact.map(({ is }) => is)).toEqual([
      'medium',
      'medium',
      'low',
    ]);
  });

  it('changes the options of a shared list', () => {
    const sites = {
      sites: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ],
    };
    const listed = { ...base, lists: sites };
    const result = parsed({
      'base.json': listed,
      'acme.json': changing(
        { remove: 'list:sites/a' },
        { set: 'list:sites/b', to: { label: 'Lyon' } },
        { add: { value: 'c', label: 'Lille' }, into: 'list:sites', at: 'start' },
      ),
    });

    expect(result.ok && result.scenario.source.lists).toMatchObject({ sites: [{ value: 'c' }, { label: 'Lyon' }] });
  });

  it('lies over another overlay', () => {
    const group = { ...changing({ remove: 'assetTag' }), id: 'group' };

    expect(
      questionsOf({
        'group.json': group,
        'acme.json': { ...changing({ add: yesNo('vip'), after: 'symptom' }), extends: 'group.json' },
      }),
    ).toEqual(['symptom', 'vip', 'scope', 'people']);
  });

  it('leaves its base alone', () => {
    const before = JSON.stringify(base);

    changed({ remove: 'assetTag' }, { set: 'symptom', to: { label: 'x' } });

    expect(JSON.stringify(base)).toBe(before);
  });

  it('has the content of the same scenario written as one', () => {
    const resolution = resolved({ 'acme.json': changing({ remove: 'assetTag' }) });
    const alone = parseScenario(JSON.parse(JSON.stringify(resolution.source)));
    const made = parsed({ 'acme.json': changing({ remove: 'assetTag' }) });

    expect(alone.ok && made.ok && alone.scenario.hash === made.scenario.hash).toBe(true);
  });
});

describe('the mistakes of an overlay', () => {
  it.each([
    ['a target that is not there', { remove: 'asetTag' }, 'unknown-target acme.json /changes/0/remove'],
    ['a landmark that is not there', { add: yesNo('a'), after: 'nope' }, 'unknown-target acme.json /changes/0/after'],
    ['no verb', { delete: 'symptom' }, 'change-without-verb acme.json /changes/0'],
    ['no place', { add: yesNo('a') }, 'change-without-place acme.json /changes/0'],
    [
      'two places',
      { move: 'scope', before: 'symptom', into: 'step:problem' },
      'change-without-place acme.json /changes/0',
    ],
    ['a misspelt key', { remove: 'symptom', becuase: 'x' }, 'unknown-key acme.json /changes/0/becuase'],
    ['a new name', { set: 'scope', to: { id: 'range' } }, 'change-renames acme.json /changes/0/to/id'],
    ['a move into itself', { move: 'scope', into: 'scope/me' }, 'change-into-itself acme.json /changes/0'],
    [
      'a misshapen question',
      { add: { type: 'yesNo', id: 'a', lable: 'A' }, after: 'scope' },
      'unknown-key acme.json /changes/0/add/lable',
    ],
    [
      'a condition that reads nothing',
      { set: 'scope', to: { when: 'nobody' } },
      'expression-unknown-name acme.json /changes/0/to/when',
    ],
  ])('tells %s', (_name, change, expected) => {
    expect(toldOf(change)).toContain(expected);
  });

  it('suggests the closest target, and a step that was named without saying so', () => {
    const suggestions = resolved({
      'acme.json': changing({ remove: 'asetTag' }, { add: yesNo('a'), into: 'problem' }),
    }).issues.map(({ params }) => params['suggestion']);

    expect(suggestions).toEqual(['assetTag', 'step:problem']);
  });

  it('suggests a name that grew a word, and tells the other options where none is close', () => {
    const [grown, other] = resolved({
      'acme.json': changing({ remove: 'scope/everybody' }, { set: 'asset', to: { label: 'A' } }),
    }).issues.map(({ params }) => params);

    expect([grown, other]).toEqual([
      { target: 'scope/everybody', known: 'scope/me, scope/team' },
      { target: 'asset', suggestion: 'assetTag' },
    ]);
  });

  it.each([
    ['an addition', { add: yesNo('vip'), after: 'nope' }, { set: 'assetTag', to: { when: 'vip' } }],
    ['an addition into nothing', { add: yesNo('vip'), into: 'step:nope' }, { set: 'assetTag', to: { when: 'vip' } }],
    [
      'a step with its questions',
      { add: { id: 's', title: 'S', items: [yesNo('vip')] }, before: 'step:nope' },
      { set: 'assetTag', to: { when: 'vip' } },
    ],
    ['a move', { move: 'scope', before: 'nope' }, { set: 'scope/me', to: { label: 'Only me' } }],
  ])('tells the place of %s alone, and not all that reads it', (_name, one, other) => {
    expect(toldOf(one, other).map((issue) => issue.split('/')[0])).toEqual(['unknown-target acme.json ']);
  });

  it.each([
    ['two settings of one key', { set: 'scope', to: { label: 'A' } }, { set: 'scope', to: { label: 'B' } }],
    ['a setting of what is taken out', { set: 'scope', to: { label: 'A' } }, { remove: 'scope' }],
    ['a setting of what was taken out', { remove: 'scope' }, { set: 'scope', to: { label: 'A' } }],
    ['a setting inside what is taken out', { set: 'scope/me', to: { label: 'A' } }, { remove: 'scope' }],
    ['two moves', { move: 'scope', before: 'symptom' }, { move: 'scope', after: 'assetTag' }],
    ['a landmark that moves', { add: yesNo('a'), after: 'scope' }, { move: 'scope', before: 'symptom' }],
  ])('refuses %s: the order would decide', (_name, one, other) => {
    expect(toldOf(one, other).some((issue) => issue.startsWith('changes-conflict acme.json /changes/1'))).toBe(true);
  });

  it('lets different keys of one thing be set apart', () => {
    expect(toldOf({ set: 'scope', to: { label: 'A' } }, { set: 'scope', to: { help: 'B' } })).toEqual([]);
  });

  it('tells at the change what it took out and something still reads', () => {
    const result = parsed({ 'acme.json': changing({ remove: 'symptom' }) });

    expect(result.ok || result.issues).toEqual([
      expect.objectContaining({
        code: 'removed-but-read',
        file: 'acme.json',
        path: '/changes/0',
        params: { name: 'symptom', reader: 'base.json /ticket/title' },
      }),
    ]);
  });

  it('tells what is missing, circles, and what is no scenario', () => {
    expect(told({ 'acme.json': overlay({ extends: 'none.json' }) })).toContain('file-missing acme.json /extends');
    expect(told({ 'acme.json': overlay({ extends: 'acme.json' }) })).toContain('extends-cycle acme.json /extends');
    expect(told({ 'acme.json': overlay({ extends: 3 }) })).toContain('wrong-type acme.json /extends');
    expect(told({ 'acme.json': overlay({ extends: '/etc/base.json' }) })).toContain(
      'reference-not-relative acme.json /extends',
    );
    expect(told({ 'acme.json': overlay({}), 'base.json': [] })).toContain('not-an-object base.json ');
    expect(told({ 'acme.json': { ...base, changes: [] } })).toEqual(['missing-key acme.json ']);
    expect(told({ 'acme.json': { extends: 'base.json' } })).toEqual([
      'missing-key acme.json ',
      'missing-key acme.json ',
    ]);
  });

  it('is told to be resolved by who reads it alone', () => {
    const alone = parseScenario(changing());
    const withUse = parseScenario({ ...base, steps: [{ id: 's', title: 'S', items: [{ type: 'use', block: 'b' }] }] });

    expect(alone.ok || alone.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['not-resolved /extends']);
    expect(withUse.ok || withUse.issues.map(({ code }) => code)).toContain('not-resolved');
  });
});

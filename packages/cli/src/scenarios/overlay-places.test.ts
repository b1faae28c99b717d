import { describe, expect, it } from 'vitest';
import { ran } from '../memory-io.harness.js';
import { smallScenario } from '../small-scenario.harness.js';

const sites = [
  { value: 'a', label: { fr: 'Lille', en: 'Lille' } },
  { value: 'b', label: { fr: 'Lyon', en: 'Lyon' } },
];
const [step] = smallScenario.steps;
const site = { type: 'choice', id: 'site', label: 'Site', list: 'sites' };
const base = {
  ...smallScenario,
  lists: { sites },
  steps: [{ ...step, items: [...(step?.items ?? []), site] }],
  priority: {
    ...smallScenario.priority,
    impact: [{ id: 'team-hit', when: "scope == 'team'", is: 'high' }, { is: 'low' }],
  },
};
const mistaken = { type: 'text', id: 'place', label: 'Place', lable: 'Place' };
const reading = (name: string) => ({ type: 'text', id: 'place', label: 'Place', when: `${name} == 'x'` });

/** `file:line` and code of each issue that `validate` prints; the line of a mistake is where `marked` stands in its file. */
async function toldOf(parts: object): Promise<readonly string[]> {
  const acme = { format: 1, extends: '../base.json', id: 'acme', version: '1', ...parts };
  const { stdout } = await ran(['validate', 'clients'], {
    'clients/base.json': base,
    'clients/acme/scenario.json': acme,
  });
  return stdout.split('\n').flatMap((line) => {
    const [, file = '', row = '', code = ''] = /^clients\/(\S+?):(\d+):\d+ (\S+):/.exec(line) ?? [];
    const text = JSON.stringify(file === 'base.json' ? base : acme, null, 2).split('\n')[Number(row) - 1] ?? '';
    return file === '' ? [] : [`${file} ${code} ${text.trim()}`];
  });
}

const own = 'acme/scenario.json';

describe('a mistake in a client is told at its line of the client', () => {
  it.each<[string, object, readonly string[]]>([
    ['added before', { changes: [{ add: mistaken, before: 'scope' }] }, [`${own} unknown-key "lable": "Place"`]],
    ['added after', { changes: [{ add: mistaken, after: 'scope' }] }, [`${own} unknown-key "lable": "Place"`]],
    [
      'added at the start',
      { changes: [{ add: mistaken, into: 'step:problem', at: 'start' }] },
      [`${own} unknown-key "lable": "Place"`],
    ],
    [
      'of several added',
      { changes: [{ add: [site, mistaken].map((one, n) => ({ ...one, id: `x${n}` })), after: 'scope' }] },
      [`${own} unknown-key "lable": "Place"`],
    ],
    [
      'a step',
      { changes: [{ add: { id: 'more', title: 'More', items: [reading('nobody')] }, after: 'step:problem' }] },
      [`${own} expression-unknown-name "when": "nobody == 'x'"`],
    ],
    [
      'a step listed',
      { steps: [{ id: 'more', title: 'More', items: [reading('nobody')] }] },
      [`${own} expression-unknown-name "when": "nobody == 'x'"`],
    ],
    [
      'a replaced question',
      { changes: [{ replace: 'password', by: { ...reading('nobody'), id: 'password' } }] },
      [`${own} expression-unknown-name "when": "nobody == 'x'"`],
    ],
    [
      'inside a replaced question',
      {
        changes: [
          {
            replace: 'scope',
            by: {
              type: 'choice',
              id: 'scope',
              label: 'Scope',
              options: [
                {
                  value: 'me',
                  label: 'Me',
                  then: [{ type: 'integer', id: 'affectedUsers', label: 'How many', min: 'two' }],
                },
              ],
            },
          },
        ],
      },
      [`${own} wrong-type "min": "two"`],
    ],
    [
      'a replaced option',
      { changes: [{ replace: 'scope/me', by: { value: 'me', label: 'Me', alias: ['x'] } }] },
      [`${own} unknown-key "alias": [`],
    ],
    [
      'an option added',
      { changes: [{ add: { value: 'team', label: 'Team' }, before: 'scope/me' }] },
      [`${own} duplicate-option "value": "team",`],
    ],
    [
      'a key that is set',
      { changes: [{ set: 'affectedUsers', to: { min: 9, max: 3 } }] },
      [`${own} limits-crossed "max": 3`],
    ],
    [
      'a text that is set',
      { changes: [{ set: 'scope', to: { say: { fr: '{{ nobody }} ?', en: 'You?' } } }] },
      [`${own} expression-unknown-name "fr": "{{ nobody }} ?",`],
    ],
    [
      'a rule added',
      { changes: [{ add: { when: 'nobody', is: 'high' }, into: 'rules:impact', at: 'start' }] },
      [`${own} expression-unknown-name "when": "nobody",`],
    ],
    [
      'a rule that is set',
      { changes: [{ set: 'rule:team-hit', to: { is: 'hihg' } }] },
      [`${own} value-not-allowed "is": "hihg"`],
    ],
    [
      'a shared option that is set',
      { changes: [{ set: 'list:sites/b', to: { label: 3 } }] },
      [`${own} wrong-type "label": 3`],
    ],
    [
      'a shared option added',
      { changes: [{ add: { value: 'a', label: 'A' }, into: 'list:sites' }] },
      [`${own} duplicate-option "value": "a",`],
    ],
    [
      'a shared list of its own',
      { lists: { sites: [{ value: 'c', label: 'C', lable: 'C' }] } },
      [`${own} unknown-key "lable": "C"`],
    ],
    [
      'an instruction listed',
      { instructions: [{ id: 'kind', severity: 'wraning', text: 'Be kind.' }] },
      [`${own} value-not-allowed "severity": "wraning",`],
    ],
    [
      'an instruction that is set',
      { changes: [{ set: 'no-promise', to: { severity: 'wraning' } }] },
      [`${own} value-not-allowed "severity": "wraning"`],
    ],
    [
      'a cell of the matrix',
      { priority: { matrix: { low: { high: 'P9' } } } },
      [`${own} value-not-allowed "high": "P9"`],
    ],
    ['a due time', { sla: { P2: { respond: 'ten minutes' } } }, [`${own} bad-duration "respond": "ten minutes"`]],
    [
      'a condition set above what it reads',
      { changes: [{ set: 'callerName', to: { when: "scope == 'me'" } }] },
      [`${own} reads-later "when": "scope == 'me'"`],
    ],
    [
      'an id of the base',
      { changes: [{ add: { ...mistaken, lable: undefined, id: 'password' }, before: 'callerName' }] },
      [`${own} duplicate-id "id": "password",`],
    ],
  ])('%s', async (_name, parts, expected) => {
    expect(await toldOf(parts)).toEqual(expected);
  });
});

describe('a slip in a base with many clients', () => {
  const wrong = { ...base, sla: { P2: { respond: 'soon', resolve: 'PT1H' } } };
  const clientOf = (id: string, more: object = {}) => ({
    format: 1,
    extends: '../base.json',
    id,
    version: '1',
    ...more,
  });

  it('is told once, and every client that has it is named', async () => {
    const { stdout } = await ran(['validate', 'clients'], {
      'clients/base.json': wrong,
      'clients/a/scenario.json': clientOf('a'),
      'clients/b/scenario.json': clientOf('b'),
      'clients/c/scenario.json': clientOf('c', { changes: [{ remove: 'pasword' }] }),
    });

    expect(stdout.split('\n').map((line) => line.replace(/:\d+:\d+ /, ' ').split(':')[0])).toEqual([
      'clients/base.json bad-duration',
      'clients/b/scenario.json',
      'clients/c/scenario.json unknown-target',
      '2 issues in 3 files',
      '',
    ]);
    expect(stdout).toContain('clients/b/scenario.json: 1 issue, told above');
  });

  it('is told once by lint too', async () => {
    const idle = { ...base, facts: [{ id: 'idle', type: 'yesNo', value: "scope == 'me'" }] };

    const { stdout } = await ran(['lint', 'clients'], {
      'clients/base.json': idle,
      'clients/a/scenario.json': clientOf('a'),
      'clients/b/scenario.json': clientOf('b'),
    });

    expect(stdout.match(/unused-fact/g)).toHaveLength(1);
    expect(stdout).toMatch(/^clients\/b\/scenario\.json: \d+ issues, told above$/m);
  });
});

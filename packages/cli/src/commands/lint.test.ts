import { findingNames } from '@filrouge/lint';
import { issueCodes } from '@filrouge/scenario';
import { expect, it } from 'vitest';
import { ownIssueCodes } from '../issues/own-issue-codes.js';
import { memoryIo, ran } from '../memory-io.harness.js';
import { lintScenarios } from './lint.js';

const question = { type: 'choice', id: 'scope', label: 'Scope', required: true };
const sound = {
  format: 1,
  id: 'acme',
  version: '1',
  locales: ['en'],
  title: 'Acme',
  client: { id: 'acme', name: 'Acme' },
  steps: [
    {
      id: 'problem',
      title: 'Problem',
      items: [
        {
          ...question,
          options: [
            { value: 'me', label: 'One person' },
            { value: 'site', label: 'The site' },
          ],
        },
      ],
    },
  ],
  ticket: { title: 'Report: {{ scope }}' },
};
const note = (when: string) => ({ id: 'note', severity: 'info', text: 'Call the network team.', when });
const wrong = { ...sound, instructions: [note("scope == 'sit'")] };
const better = { ...sound, context: { vip: 'yesNo' } };

it('tells nothing but that a sound scenario is one', async () => {
  expect(await ran(['lint', 's.json'], { 's.json': sound })).toEqual({ code: 0, stdout: 's.json: ok\n', stderr: '' });
});

it('points to the very value, names the rule and says what was meant', async () => {
  const { code, stdout } = await ran(['lint', 's.json'], { 's.json': wrong }, { isTerminal: true });

  expect(code).toBe(1);
  expect(stdout).toMatch(/^s\.json:\d+:\d+ error unknown-option-value: No option of "scope" has the value "sit"\. Did/);
  expect(stdout).toContain('Did you mean "site"?\n');
  expect(stdout).toMatch(/"when": "scope == 'sit'"\n +\| +\^{5}\n/);
});

it('does not fail for what only could be better', async () => {
  const { code, stdout } = await ran(['lint', 's.json'], { 's.json': better });

  expect(code).toBe(0);
  expect(stdout).toMatch(/ info unused-context: /);
  expect(stdout).toMatch(/\n1 issue in 1 file\n$/);
});

it('looks for more when strict', async () => {
  const files = { 's.json': { ...sound, ...withOptional } };

  const recommended = await ran(['lint', 's.json'], files);
  const strict = await ran(['lint', '--preset', 'strict', 's.json'], files);

  expect(recommended.stdout).toBe('s.json: ok\n');
  expect(strict.stdout).toContain('dead-question');
});

const withOptional = {
  steps: [...sound.steps, { id: 'more', title: 'More', items: [{ type: 'yesNo', id: 'vpn', label: 'On the VPN' }] }],
};

it('tells what keeps a scenario from being read, and looks for nothing else', async () => {
  const { code, stdout } = await ran(['lint', '--json', 's.json'], { 's.json': { ...wrong, id: 12 } });

  expect(code).toBe(1);
  expect(JSON.parse(stdout).files).toMatchObject([{ ok: false, issues: [{ code: 'wrong-type' }], findings: [] }]);
});

it('tells a block that its file does not use in that file, not in its base', async () => {
  const blocks = { power: { items: [{ type: 'yesNo', id: 'powered', label: 'Is it on?' }] } };
  const overlay = { format: 1, extends: 'base.json', id: 'client', version: '1', blocks };
  const { code, stdout } = await ran(['lint', 'client.json'], { 'client.json': overlay, 'base.json': sound });

  expect(code).toBe(0);
  expect(stdout).toMatch(/^client\.json:\d+:\d+ info unused-block: Nothing in this file uses the block "power"\./);
});

it('gives programs the place, the severity and the params, in French when asked to', async () => {
  const { stdout } = await ran(['lint', '--json', '--locale', 'fr', 's.json'], { 's.json': wrong });

  const [finding] = JSON.parse(stdout).files[0].findings;
  expect(finding).toMatchObject({
    severity: 'error',
    code: 'unknown-option-value',
    path: '/instructions/0/when',
    message: 'Aucune option de « scope » n’a la valeur « sit ».',
    params: { question: 'scope', value: 'sit', suggestion: 'site' },
  });
});

it('gives plain data to who calls it as a function', async () => {
  const { ok, files } = await lintScenarios(memoryIo({ 's.json': sound }), ['s.json']);

  expect({ ok, files }).toEqual({ ok: true, files: [{ file: 's.json', ok: true, issues: [], findings: [] }] });
});

it('is told wrong use when there is no such preset', async () => {
  const { code, stderr } = await ran(['lint', '--preset', 'stict', 's.json'], { 's.json': sound });

  expect(code).toBe(2);
  expect(stderr).toMatch(/Did you mean "?strict"?\?/);
});

it('gives no finding the code of an issue', () => {
  const others: readonly string[] = [...issueCodes, ...ownIssueCodes];

  expect(findingNames.filter((name) => others.includes(name))).toEqual([]);
});

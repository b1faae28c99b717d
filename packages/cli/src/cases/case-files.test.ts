import { expect, it } from 'vitest';
import { memoryIo } from '../memory-io.harness.js';
import { caseFiles } from './case-files.js';

const found = (paths: readonly string[], files: readonly string[]) =>
  caseFiles(memoryIo(Object.fromEntries(files.map((file) => [file, {}]))), paths);

it('finds cases beside a scenario and in its folder of cases', async () => {
  const files = ['a/scenario.json', 'a/one.case.json', 'a/cases/two.case.json', 'a/cases/note.json'];

  expect(await found(['a/scenario.json'], files)).toEqual([
    { scenario: 'a/scenario.json', cases: ['a/one.case.json', 'a/cases/two.case.json'] },
  ]);
});

it('takes all cases for the only scenario of a folder, whatever its name', async () => {
  expect(await found(['acme.json'], ['acme.json', 'cases/one.case.json'])).toEqual([
    { scenario: 'acme.json', cases: ['cases/one.case.json'] },
  ]);
});

it('shares the cases of a folder out by name when it has several scenarios', async () => {
  const files = ['scenario.json', 'acme.scenario.json', 'cases/acme.one.case.json', 'cases/two.case.json'];

  expect(await found(['.'], files)).toEqual([
    { scenario: 'acme.scenario.json', cases: ['cases/acme.one.case.json'] },
    { scenario: 'scenario.json', cases: ['cases/two.case.json'] },
  ]);
});

it('finds the scenario of a case, and names it once for several', async () => {
  const files = ['a/scenario.json', 'a/cases/one.case.json', 'a/two.case.json'];

  expect(await found(['a/cases/one.case.json', 'a/two.case.json'], files)).toEqual([
    { scenario: 'a/scenario.json', cases: ['a/cases/one.case.json', 'a/two.case.json'] },
  ]);
});

import { expect, it } from 'vitest';
import { main } from '../main.js';
import { memoryIo, ran } from '../memory-io.harness.js';
import { newScenario } from './new.js';

it('writes a scenario without a finding and one case that passes', async () => {
  const io = memoryIo();

  const code = await main(io, ['new', 'clients/acme-incident', '--client', 'Éléphant & Fils', '--locales', 'fr,en']);

  expect(code).toBe(0);
  expect(await main(io, ['lint', 'clients', '--preset', 'strict'])).toBe(0);
  expect(await main(io, ['test', 'clients'])).toBe(0);
  const scenario = JSON.parse(io.written.get('clients/acme-incident/scenario.json') ?? '');
  expect(scenario).toMatchObject({ id: 'acme-incident', client: { id: 'elephant-fils', name: 'Éléphant & Fils' } });
  expect(io.stdout).toContain('filrouge preview clients/acme-incident/scenario.json');
});

it('asks at a terminal for what was not given, and takes what stands in brackets for an empty line', async () => {
  const io = memoryIo({}, { typed: ['Printers', '', 'Globex', 'en fr', 'Europe/Paris'] });

  const code = await main(io, ['new', 'print-desk']);

  expect(code).toBe(0);
  const scenario = JSON.parse(io.written.get('print-desk/scenario.json') ?? '');
  expect(scenario).toMatchObject({ id: 'print-desk', title: { en: 'Printers' }, client: { name: 'Globex' } });
  expect(io.stdout).toContain('Its id [print-desk] ');
});

it('writes nothing for one who leaves', async () => {
  const io = memoryIo({}, { typed: ['Printers'] });

  expect(await main(io, ['new', 'print-desk'])).toBe(1);
  expect(io.written.size).toBe(0);
});

it('never writes over a scenario, and tells wrong use', async () => {
  const over = await ran(['new', 'a'], { 'a/scenario.json': '{}' });
  const language = await ran(['new', 'b', '--locales', 'eng']);

  expect([over.code, language.code]).toEqual([2, 2]);
  expect(over.stderr).toContain('is there already');
  expect(language.stderr).toContain('Did you mean en?');
});

it('tells a title or a time zone that cannot be, and writes nothing', async () => {
  const io = memoryIo();

  const report = await newScenario(io, { folder: 'a', title: 'Broken {{ title', timeZone: 'Mars/Base' });

  expect(report.ok).toBe(false);
  expect(report.issues.map(({ path }) => path)).toEqual(expect.arrayContaining(['/title', '/client/timeZone']));
  expect(io.written.size).toBe(0);
});

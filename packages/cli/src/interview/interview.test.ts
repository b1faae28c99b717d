import { expect, it } from 'vitest';
import { main } from '../main.js';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallScenario } from '../small-scenario.harness.js';

const files = { 's.json': smallScenario };
const run = ['run', 's.json', '--at', '2026-11-20T09:00:00Z', '--locale', 'en'];

it('asks question by question, and prints the ticket', async () => {
  const typed = ['', 'Zoé', '2', '12', 'hunter2', ''];

  const { code, stdout } = await ran(run, files, { typed });

  expect(code).toBe(0);
  expect(stdout).toMatch(/Promise nothing[^]*Name \*[^]*Scope \*[^]*2 A team[^]*How many\? \*[^]*Code/);
  expect(stdout).toContain('Priority: P2');
  expect(stdout).toContain('Ticket: Incident de Zoé');
  expect(stdout).not.toContain('hunter2');
});

it('shows the priority as it stands, and what is missing', async () => {
  const { stdout } = await ran(run, files, { typed: ['', 'Zoé', '='] });

  expect(stdout).toContain('Problem — Priority: P4 ? · Missing: Scope');
});

it('takes an option by its words, ? for what is not known, and < to go back', async () => {
  const { stdout } = await ran(run, files, { typed: ['', 'Zoé', 'one p', '<', 'a team', '? cannot see them', '='] });

  expect(stdout).toContain('So far: One person');
  expect(stdout).toContain('A team');
  expect(stdout).toMatch(/affectedUsers {2}How many\? — not known \(cannot see them\)/);
});

it('says why an answer is not taken, and asks again', async () => {
  const { stdout } = await ran(run, files, { typed: ['', 'Zoé', 'team', 'many', '7', '='] });

  expect(stdout.match(/How many\? \*/g)).toHaveLength(2);
  expect(stdout).toMatch(/ {2}! .*many/);
});

it('gives the ticket of what was said when the person leaves, and is silent about the rest', async () => {
  const { code, stdout } = await ran(run, files, { typed: ['', 'Zoé'] });

  expect(code).toBe(0);
  expect(stdout).toMatch(/Missing +scope/);
});

it('passes over what is optional by an empty line', async () => {
  const { stdout } = await ran(run, files, { typed: ['', 'Zoé', 'me', '', ''] });

  expect(stdout).toContain('Code: — passed over');
});

it('asks nobody where nobody sits, and tells mistakes first', async () => {
  const alone = await ran(['run', 's.json'], files);
  const io = memoryIo({ 's.json': { ...smallScenario, id: 12 } }, { typed: [] });

  expect(alone.code).toBe(2);
  expect(await main(io, run)).toBe(1);
  expect(io.stdout).toContain('s.json:3:9');
});

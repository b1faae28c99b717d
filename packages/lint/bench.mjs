/**
 * How long linting and exploring take as a scenario grows; runs what was built. Chained conditions are the hard case: each question
 * rests on those before.
 */
import { parseScenario } from '@filrouge/scenario';
import { explore, lint } from './dist/index.js';

const options = ['a', 'b', 'c', 'd'].map((value) => ({ value, label: value }));

function chained(count) {
  const items = Array.from({ length: count }, (_, place) => ({
    type: 'choice',
    id: `q${place}`,
    label: `Question about part ${place}`,
    options,
    ...(place === 0
      ? { required: true }
      : { when: `q${place - 1} == 'a' || q${Math.max(0, place - 7)} in ['b', 'c']` }),
  }));
  const category = items.slice(0, count / 10).map(({ id }, place) => ({ when: `${id} == 'd'`, is: `c${place}` }));
  return {
    format: 1,
    id: 'chained',
    version: '1',
    locales: ['en'],
    title: 'Chained',
    client: { id: 'acme', name: 'Acme' },
    steps: [{ id: 'all', title: 'All', items }],
    ticket: { title: 'Report {{ q0 }}', category: [...category, { is: 'other' }] },
  };
}

/** The processor's time tells what a busy machine's clock does not. */
function taken(work) {
  const [from, spent] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(spent);
  return {
    result,
    told: `${((user + system) / 1000).toFixed(0)} ms of CPU (${(performance.now() - from).toFixed(0)} ms)`,
  };
}

for (const count of [100, 1000, 2000, 5000]) {
  const parsed = parseScenario(chained(count));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues[0]));
  const times = [1, 2, 3].map(() => taken(() => lint(parsed.scenario, { preset: 'strict', today: '2026-01-01' })).told);
  console.log(`lint, ${count} questions: ${times.join(', ')}`);
}

for (const count of [100, 1000]) {
  const parsed = parseScenario(chained(count));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues[0]));
  const { result: explored, told } = taken(() => explore(parsed.scenario, { from: '2026-01-05T00:00:00Z' }));
  const found = explored.filter(({ state }) => state === 'reached').length;
  console.log(`explore, ${count} questions: ${found} of ${explored.length} points, ${told}`);
}

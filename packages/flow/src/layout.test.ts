import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowOf } from './flow.js';
import { layoutOf } from './layout.js';
import { branched, longScenario, scenarioOf } from './testing/branched.js';

const flow = flowOf(scenarioOf(branched));

it('stands from the top down, in document order, each row below the one before', () => {
  const { rows, height } = layoutOf(flow);

  for (const [place, row] of rows.slice(1).entries()) {
    const before = rows[place];
    expect(row.y).toBeCloseTo((before?.y ?? 0) + (before?.height ?? 0));
  }
  const last = rows.at(-1);
  expect(height).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0));
});

it('puts what may not apply beside the thread', () => {
  const { rows, threads } = layoutOf(flow);
  const dotOf = (key: string) => rows.find(({ node }) => node.key === key)?.dotX ?? 0;

  expect(dotOf('hurry')).toBeGreaterThan(dotOf('scope'));
  expect(threads.filter(({ kind }) => kind === 'detour').map(({ key }) => key)).toEqual([
    'scope=team',
    'hurry',
    'elsewhere',
    'route:0',
  ]);
});

it('keeps every word inside the picture, whatever its width', () => {
  fc.assert(
    fc.property(fc.integer({ min: 240, max: 1600 }), (width) => {
      const { rows } = layoutOf(flow, { width });
      return rows.every(({ lines }) => lines.every(({ x }) => x < width - 60));
    }),
  );
});

it('leaves out what stands in a folded place, and says that it is closed', () => {
  const { rows } = layoutOf(flow, { folded: new Set(['step:problem']) });

  expect(rows.map(({ node }) => node.key)).not.toContain('scope');
  expect(rows[0]).toMatchObject({ isOpen: false, level: 1, position: 1, setSize: 3 });
});

it('lays out a thousand questions, each in its place', () => {
  const { rows } = layoutOf(flowOf(longScenario(1000)));

  expect(rows.length).toBe(1101);
});

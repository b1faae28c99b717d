import { expect, it } from 'vitest';
import { linesOf, widthOf } from './fit-text.js';
import { flowOf } from './flow.js';
import { layoutOf } from './layout.js';
import { mermaidOf } from './mermaid-of.js';
import { svgOf } from './svg-of.js';
import { branched, scenarioOf } from './testing/branched.js';

const flow = flowOf(scenarioOf(branched));

it('writes an SVG that a hostile label cannot leave', () => {
  const hostile = flowOf(scenarioOf({ ...branched, title: '</title><script>alert(1)</script>\u0001' }));

  const svg = svgOf(hostile, layoutOf(hostile));

  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0001');
  expect(svg).toContain('&lt;/title&gt;');
  expect(svg).toContain("if scope == 'team' &amp;&amp; people &gt; 5");
});

it('writes Mermaid with conditions and options on the arrows', () => {
  const lines = mermaidOf(flow).split('\n');

  expect(lines[0]).toBe('flowchart TD');
  expect(lines).toContain('  n2["Who is hit, and #34;how#34;?"]');
  expect(lines).toContain('  n2 -->|"A team"| n3');
  expect(lines).toContain('  n4 -->|"if scope == \'me\'"| n5');
});

it('leads nowhere from an end, and past it where it may not apply', () => {
  const lines = mermaidOf(flow).split('\n');

  expect(lines.filter((line) => line.startsWith('  n5 '))).toEqual([]);
  expect(lines).toContain('  n4 -->|"if scope == \'team\'"| n6');
});

it('fits texts into lines, and says with … that there is more', () => {
  const lines = linesOf('one two three four five six seven', { width: 60, size: 14, most: 2 });

  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(lines.every((line) => widthOf(line, 14) <= 60)).toBe(true);
  expect(linesOf('donaudampfschifffahrtsgesellschaft', { width: 60, size: 14, most: 2 })).toEqual(['donaud…']);
});

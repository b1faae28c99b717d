import { describe, expect, it } from 'vitest';
import { callFiles } from '../../../testing/corpus.js';
import { run } from './commands/run.js';
import { memoryIo } from './memory-io.harness.js';

describe.each(callFiles())('$theme', ({ scenarios, cases }) => {
  it.each(cases)('filrouge run: $name', async ({ scenario, answers, at, context, expect: expected }) => {
    const { path, missing, decided, ticket, issues = [] } = expected;
    const call = { answers, at, ...(context === undefined ? {} : { context }) };
    const io = memoryIo({ 'scenario.json': scenarios[scenario], 'one.case.json': call });

    const report = await run(io, { scenario: 'scenario.json', answers: 'one.case.json' });

    expect(report.issues.map(({ code }) => code)).toEqual(issues);
    expect(report.view).toMatchObject(defined({ path, missing, decided }));
    expect(report.ticket).toMatchObject(ticket ?? {});
  });
});

const defined = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

import { describe, expect, it } from 'vitest';
import { filrougeLean } from './bundler.js';

const { resolveId } = filrougeLean();

describe('the plugin of an application', () => {
  it.each([
    ['zod/mini', '/app/node_modules/@filrouge/scenario/dist/source/step.js', /lean\/src\/zod\/index\.js$/],
    ['xstate', 'C:\\app\\node_modules\\@filrouge\\engine\\dist\\a.js', /lean\/src\/xstate\/index\.js$/],
    [
      '@marcbachmann/cel-js/evaluator',
      '/app/node_modules/@filrouge/scenario/dist/expression/a.js',
      /lean\/src\/cel\/index\.js$/,
    ],
    ['xstate', '/app/node_modules/.pnpm/e@1/node_modules/@filrouge/engine/dist/a.js', /lean\/src\/xstate\/index\.js$/],
  ])('gives %s of %s the lean one', (source, importer, file) => {
    expect(resolveId(source, importer)).toMatch(file);
  });

  it.each([
    ['zod/mini', '/app/src/form.ts'],
    ['xstate', '/app/node_modules/other/index.js'],
    ['lit', '/app/node_modules/@filrouge/elements/dist/agent/agent.js'],
    ['zod/mini', '/app/node_modules/@filrouge/ticket/dist/json-schema.js'],
    ['xstate', undefined],
  ])('leaves %s of %s alone', (source, importer) => {
    expect(resolveId(source, importer)).toBe(undefined);
  });

  const describer = ['./describer.js', '/app/node_modules/@filrouge/ticket/dist/description/index.js'] as const;

  it('gives a module that may be late its late one, unless the application has it whole', () => {
    expect(resolveId(...describer)).toBe('/app/node_modules/@filrouge/ticket/dist/description/describer.late.js');
    expect(filrougeLean({ late: false }).resolveId(...describer)).toBe(undefined);
    expect(resolveId('../messages/en.js', 'C:\\app\\node_modules\\@filrouge\\elements\\dist\\panels\\a.js')).toBe(
      'C:/app/node_modules/@filrouge/elements/dist/messages/en.late.js',
    );
    expect(resolveId('./late-port.js', '/app/node_modules/@filrouge/ticket/dist/index.js')).toBe(undefined);
    expect(resolveId('./describer.js', '/app/src/ticket/dist/description/index.js')).toBe(undefined);
  });
});

import { readFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import { ownFunctions } from '../../packages/lean/src/cel/functions.ts';
import { loopNames } from '../../packages/lean/src/cel/parser.ts';
import { celFunctions, celMacros, celMethods } from '../../packages/scenario/src/expression/cel-functions.ts';
import { leanLibraries, unknownUses } from './lean-libraries.mjs';

const ofZod = (code) => unknownUses(`import * as z from 'zod/mini'; ${code}`);
const ofChart = (code, before = '') =>
  unknownUses(`import { setup } from 'xstate'; ${before} setup({}).createMachine(${code})`);
const ofCel = (code) => unknownUses(`import { Environment } from '@marcbachmann/cel-js'; ${code}`);

describe('lean libraries', () => {
  it.each([
    ['a schema', ofZod('z.tuple([])'), ['z.tuple']],
    ['a schema within', ofZod('z.object({ a: z.string().check(z.url()) })'), ['z.url']],
    ['a standard', ofZod('z.iso.duration()'), ['z.iso.duration']],
    [
      'a record by a list of keys',
      ofZod('z.record(z.enum([]), z.string())'),
      ['z.record() of keys that can be counted'],
    ],
    ['a function of xstate', unknownUses(`import { raise } from 'xstate'`), ['raise']],
    ['a key of a chart', ofChart('{ id: "a", output: 1 }'), ["a statechart's output"]],
    ['a key of a state', ofChart('{ states: { a: { entry: "b" } } }'), ["a statechart's entry"]],
    ['a key of a transition', ofChart('{ on: { A: [{ reenter: true }] } }'), ["a statechart's reenter"]],
    ['parts of a chart from elsewhere', ofChart('{ ...others }'), ["a statechart's ..."]],
    [
      'a key in what is spread',
      ofChart('{ on: { ...more } }', 'const more = { A: { reenter: 1 } };'),
      ["a statechart's reenter"],
    ],
    [
      'a key in what has a name',
      ofChart('{ on: more }', 'const more = { A: { reenter: 1 } };'),
      ["a statechart's reenter"],
    ],
    ['a function of CEL', unknownUses(`import { serialize } from '@marcbachmann/cel-js'`), ['serialize']],
    ['what its environment does', ofCel('cel.getDefinitions()'), ['cel.getDefinitions']],
  ])('are not enough for %s', (_what, unknown, expected) => {
    expect(unknown).toEqual(expected);
  });

  it('are enough for what the session and the scenario use', () => {
    for (const path of [
      'engine/src/session/session.machine.ts',
      'scenario/src/source/scenario-source.ts',
      'scenario/src/expression/cel-environment.ts',
    ])
      expect(unknownUses(readFileSync(new URL(`../../packages/${path}`, import.meta.url), 'utf8'))).toEqual([]);
  });

  it('are enough for parts of a chart that are constants of the module', () => {
    expect(
      ofChart('{ states: { a: { on: { ...more, C: {} } } } }', 'const more = { A: { target: "b" } } as const;'),
    ).toEqual([]);
  });

  it('have every function that a scenario may call', () => {
    const written = Object.keys(ownFunctions).map((signature) => /(\w+)\(/.exec(signature)[1]);

    expect([...new Set([...written, ...loopNames, 'has'])].toSorted()).toEqual(
      [...new Set([celFunctions, celMethods, celMacros].flatMap(Object.keys))].toSorted(),
    );
  });

  it('are enough for records by other texts', () => {
    expect(ofZod('z.record(z.string().check(z.minLength(1)), z.unknown()); z.record(idSchema, z.string())')).toEqual(
      [],
    );
  });

  it('leave the types of the libraries alone', () => {
    expect(ofZod('const a: z.core.$ZodIssue = b; f<z.ZodMiniType>(c); type T = z.infer<typeof d>;')).toEqual([]);
  });

  it('fail the build, naming the module, only for what the page holds', () => {
    const id = new URL('../../packages/ticket/src/json-schema.ts', import.meta.url).pathname;
    const build = (renderedLength) => leanLibraries.renderChunk('', { modules: { [id]: { renderedLength } } });

    expect(() => build(1)).toThrow(/json-schema\.ts: z\.toJSONSchema/);
    expect(() => build(0)).not.toThrow();
  });
});

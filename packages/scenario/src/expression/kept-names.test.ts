import { Environment } from '@marcbachmann/cel-js';
import { expect, it } from 'vitest';
import { keptNames } from './kept-names.js';

const canBeRead = (name: string) => {
  try {
    const program = new Environment().registerVariable(name, 'string').parse(`${name} == 'x'`);
    return program.check().valid && program({ [name]: 'x' }) === true;
  } catch {
    return false;
  }
};

it.each(keptNames)('the library cannot read %s', (name) => {
  expect(canBeRead(name)).toBe(false);
});

it('lists every constant of the library', () => {
  const constants = new Environment().getDefinitions().variables.map(({ name }) => name);

  expect(constants.filter((name) => !keptNames.includes(name))).toEqual([]);
});

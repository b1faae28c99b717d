import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { converseThrough } from './converse-through.js';

it('asks line by line, whenever the lines came, and is told when there are no more', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end('one\ntwo\n');

  const lines = await converseThrough(input, output, async (ask) => [
    await ask('a '),
    await ask('b '),
    await ask('c '),
  ]);

  expect(lines).toEqual(['one', 'two', undefined]);
  expect(String(output.read())).toContain('a ');
});

it('asks for a line that comes later', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];

  const line = converseThrough(input, output, (ask) => ask('? '));
  input.write('later\n');

  expect(await line).toBe('later');
});

import { fileURLToPath } from 'node:url';
import { bundle, nodeIo, validate } from '@filrouge/cli';
import { expect, it } from 'vitest';
import { openedAhead, plainOf, wholeCallOf } from '../../packages/engine/src/testing/compiled-ahead.js';
import { parseScenario } from '../../packages/scenario/src/index.js';

const io = nodeIo(process);
const { files } = await validate(io, [fileURLToPath(new URL('.', import.meta.url))]);

it.each(files.map(({ file }) => [file.split('/').slice(-3, -1).join('/'), file]))(
  'a call on %s goes the same way when it was compiled ahead',
  { timeout: 300_000 },
  async (_name, file) => {
    const { text = '' } = await bundle(io, { scenario: file });
    const parsed = parseScenario(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));

    const ahead = openedAhead(text);

    expect(plainOf(ahead)).toEqual(plainOf(parsed.scenario));
    expect(wholeCallOf(ahead)).toBe(wholeCallOf(parsed.scenario));
  },
);

import { createInterface } from 'node:readline';
import type { Ask } from './io.js';

/** Holds a conversation over two streams; lines that come before they are asked for wait their turn. */
export async function converseThrough<Result>(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  talk: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const reader = createInterface({ input, output });
  const lines: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let isOver = false;
  const answer = (line: string | undefined) => {
    const asked = waiting;
    waiting = undefined;
    asked?.(line);
  };
  reader.on('line', (line) => (waiting ? answer(line) : lines.push(line)));
  reader.on('close', () => {
    isOver = true;
    answer(undefined);
  });
  const ask: Ask = (prompt) => {
    reader.setPrompt(prompt);
    if (!isOver) reader.prompt();
    const line = lines.shift();
    if (line !== undefined || isOver) return Promise.resolve(line);
    return new Promise((resolve) => (waiting = resolve));
  };
  try {
    return await talk(ask);
  } finally {
    reader.close();
  }
}

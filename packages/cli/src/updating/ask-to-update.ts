import type { Ask, Io } from '../io.js';
import type { Messages } from '../messages/messages.js';
import { differenceLines } from '../report/difference-lines.js';
import { painted, printLines } from '../report/print.js';
import { valueOf } from './expect-instead.js';
import type { ProposedUpdate, UpdateDecision } from './update-cases.js';

/** Shows each proposed update and asks the person at the terminal, until they say yes to all or leave. */
export function askToUpdate(io: Io, ask: Ask, words: Messages): (proposed: ProposedUpdate) => Promise<UpdateDecision> {
  let isAll = false;
  return async (proposed) => {
    printLines(io, proposedLines(io, proposed));
    while (!isAll) {
      const line = await ask(words.updating.ask);
      const [letter = ''] = (line ?? words.updating.letters.quit).trim().toLowerCase();
      const { yes, no, all, quit } = words.updating.letters;
      if (letter === yes) return 'write';
      if (letter === no) return 'leave';
      if (letter === quit) return 'stop';
      isAll = letter === all;
    }
    return 'write';
  };
}

/** A proposed update as a difference: `-` is what the case expects, `+` what it would expect. */
export function proposedLines(io: Io, proposed: ProposedUpdate): readonly string[] {
  const { file, title, differences } = proposed;
  return [
    `${painted(io, 'bold', title)} ${painted(io, 'dim', `(${file})`)}`,
    ...differences.flatMap((one) =>
      differenceLines(io, { ...one, actual: valueOf(one) }).map((line) => (line === '' ? '' : `  ${line}`)),
    ),
    '',
  ];
}

import type { Io } from '../io.js';
import type { Messages } from '../messages/messages.js';
import { printLines } from '../report/print.js';
import { askToUpdate, proposedLines } from './ask-to-update.js';
import type { ProposedUpdate, UpdateReport } from './update-cases.js';
import { updateCases } from './update-cases.js';

/** What was given on the command line, and the words to speak. */
export interface UpdateRequest {
  readonly options: {
    readonly yes?: boolean;
    readonly json?: boolean;
    readonly report?: string;
    readonly root?: string;
  };
  readonly words: Messages;
}

/** Whether a person can be asked: one sits there, and the output is not a program's. */
export const isAsking = ({ canAsk }: Io, { json, report }: UpdateRequest['options']): boolean =>
  canAsk && !json && report === undefined;

/**
 * Updates cases on the word of the person at the terminal, or on the one given in advance; without either it writes
 * nothing, and the ordinary report shows what differs. What is written is shown first.
 */
export async function updateByWord(io: Io, paths: readonly string[], request: UpdateRequest): Promise<void> {
  const { options, words } = request;
  // A report for programs has the standard output to itself.
  const told = options.json || options.report !== undefined ? { ...io, write: io.writeError } : io;
  const show = (proposed: ProposedUpdate) => {
    printLines(told, proposedLines(told, proposed));
    return 'write' as const;
  };
  const { root } = options;
  if (options.yes) tell(told, await updateCases(io, paths, { root, decide: show }), words);
  else if (isAsking(io, options))
    await io.converse(async (ask) =>
      tell(io, await updateCases(io, paths, { root, decide: askToUpdate(io, ask, words) }), words),
    );
}

function tell(io: Io, { updated, changedMeanwhile }: UpdateReport, { updating }: Messages): void {
  const lines = [...updated.map(updating.written), ...changedMeanwhile.map(updating.changedMeanwhile)];
  if (lines.length > 0) printLines(io, [...lines, '']);
}

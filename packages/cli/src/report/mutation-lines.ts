import type { Io } from '../io.js';
import type { Messages } from '../messages/messages.js';
import { verdicts } from '../mutating/verdict.js';
import type { MutationReport, UnseenEdit } from '../mutating/mutation-report.js';
import { inColumns } from './columns.js';
import { painted } from './print.js';

/** Longer values say no more. */
const longest = 80;

/** What became of edits made by chance, for a person: how many, by whom, then those that nothing reported. */
export function mutationLines(io: Io, { scenarios, ...all }: MutationReport, words: Messages): readonly string[] {
  return [
    ...scenarios.flatMap(({ file, verdicts: counts, unseen }) => [
      painted(io, 'bold', file),
      ...inColumns(verdicts.map((name) => [words.mutation.verdicts[name], String(counts[name]).padStart(5)])),
      ...(unseen.length > 0 ? ['', `  ${words.mutation.unseen}${words.colon}`] : []),
      ...unseen.flatMap((one) => unseenLines(io, one)),
      '',
    ]),
    painted(io, all.ok ? 'green' : 'red', words.mutation.total(all.percent, all.changing)),
  ];
}

const unseenLines = (io: Io, { kind, file, path, from, to }: UnseenEdit): readonly string[] => [
  `    ${file}${path} (${kind})`,
  painted(io, 'red', `      - ${short(from)}`),
  ...(to === undefined ? [] : [painted(io, 'green', `      + ${short(to)}`)]),
];

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

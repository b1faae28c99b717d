import type { DiffReport } from '../diffing/diff-report.js';
import type { Change } from '../diffing/changes.js';
import type { Effect } from '../diffing/effects.js';
import type { Io } from '../io.js';
import type { Messages } from '../messages/messages.js';
import { painted } from './print.js';

/** Characters of a line, so that it can be read in a terminal of 80 columns. */
const width = 78;

/** What a newer version changes, for a person: part by part, then for callers. */
export function diffLines(io: Io, report: DiffReport, words: Messages): readonly string[] {
  const { issues, changes, effects, parked, calls } = report;
  const told = words.diff;
  if (issues.length > 0)
    return issues.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code}: ${message}`);
  if (changes.length === 0) return [painted(io, 'green', told.same)];
  return [
    ...changes.flatMap((change) => changeLines(io, change, words)),
    '',
    painted(io, 'bold', `${told.effects(calls)}${words.colon}`),
    ...(effects.length > 0 ? effects.map((effect) => effectLine(effect, words)) : [`  ${told.noEffect}`]),
    ...(parked.length > 0
      ? ['', cut(told.parked(parked.length, [...new Set(parked.flatMap(({ lost }) => lost))]))]
      : []),
  ];
}

const looks = { added: 'green', removed: 'red', moved: 'cyan', changed: 'yellow' } as const;
const signs = { added: '+', removed: '-', moved: '>', changed: '~' } as const;

function changeLines(io: Io, { kind, id, keys }: Change, { diff, colon }: Messages): readonly string[] {
  return [
    painted(io, looks[kind], cut(`${signs[kind]} ${id} ${diff.kinds[kind]}`)),
    ...keys.flatMap(({ key, before, after }) => {
      const [was, is] = [before, after].map((value) => (value === undefined ? '—' : JSON.stringify(value)));
      const line = `    ${key}${colon} ${was} → ${is}`;
      return line.length <= width ? [line] : [`    ${key}${colon}`, cut(`      - ${was}`), cut(`      + ${is}`)];
    }),
  ];
}

function effectLine({ what, before, after, calls }: Effect, { diff, colon }: Messages): string {
  const names = calls.slice(0, 3).join(', ') + (calls.length > 3 ? '…' : '');
  if (what === 'path') return cut(`  ${diff.otherPath(calls.length)}${colon} ${names}`);
  return cut(`  ${diff.effect(calls.length, what, [shown(before), shown(after)])}${colon} ${names}`);
}

const cut = (line: string) => (line.length <= width ? line : `${line.slice(0, width - 1)}…`);

function shown(value: unknown): string {
  if (value === null) return '—';
  return typeof value === 'string' ? value.replace(instant, '$1 $2Z') : JSON.stringify(value);
}

/** Shown to the minute: two whole instants would leave no room for the calls they are of. */
const instant = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):00\.000Z$/;

import type { CompiledAssistance, Scenario } from '@filrouge/scenario';
import { assistanceLink } from '@filrouge/scenario/assistance.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const assistanceTarget: Rule = {
  name: 'assistance-target',
  severity: 'error',
  preset: 'recommended',
  docs: 'Remote assistance whose target can never be a machine.',
  check: ({ scenario }) => scenario.assistance.flatMap((way) => [...writtenWrong(way), ...pipedWrong(way, scenario)]),
};

/** Types of answers whose display is never a host name, an id or a part of an address. */
const neverMachines: ReadonlySet<string> = new Set(
  'longText choices yesNo date dateTime duration files scale repeat'.split(' '),
);

/** What may stand where an answer will: a name, and an id. */
const answers = ['pc1', '12345678'];

/** With an answer that any kind takes in its place, what the author wrote around it must make a link. */
function writtenWrong({ kind, target, user }: CompiledAssistance): readonly Found[] {
  const written = sourceOf(target);
  const filled = answers.map((answer) => written.replaceAll(/\{\{[^]*?\}\}/g, answer));
  const login = user && sourceOf(user).replaceAll(/\{\{[^]*?\}\}/g, 'a');
  // Which schemes a page allows is not known here: its own is taken to be.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1];
  const schemes = scheme === undefined ? [] : [scheme];
  if (filled.some((machine) => assistanceLink(kind, { target: machine, user: login }, schemes))) return [];
  return [{ path: target.path, params: { kind } }];
}

function pipedWrong({ kind, target }: CompiledAssistance, { cells, named }: Scenario): readonly Found[] {
  return target.reads.flatMap((name) => {
    const cell = cells[named.get(name) ?? -1];
    if (cell?.kind !== 'question' || !neverMachines.has(cell.type.name)) return [];
    return [{ path: target.path, params: { kind, question: cell.id, type: cell.type.name } }];
  });
}

/** Targets and users are one text, whatever the language. */
const sourceOf = ({ source }: CompiledAssistance['target']): string => (typeof source === 'string' ? source : '');

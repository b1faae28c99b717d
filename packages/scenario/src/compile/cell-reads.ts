import type { Expression } from '../expression/expression.js';
import type { CompiledText } from './compiled-text.js';
import type { LooseNode } from './compile-nodes.js';
import type { LooseRule } from './compile-rules.js';

/** Something a cell reads by name, and where it says so. */
export interface NamedRead {
  readonly name: string;
  readonly path: string;
  /** Whether it may read the very cell it belongs to: a probe and a check judge their own answer. */
  readonly maySelf: boolean;
}

/** Names a node's condition reads: they decide whether it applies. */
export function conditionReads(cell: LooseNode | LooseRule): readonly NamedRead[] {
  return readsOf(cell.when, `${cell.path}/when`);
}

/** Names that change how a node looks or what it demands, without deciding whether it applies. */
export function appearanceReads(node: LooseNode): readonly NamedRead[] {
  const { path } = node;
  if (node.kind === 'step') return readsOf(node.title, `${path}/title`);
  if (node.kind === 'instruction' || node.kind === 'end') {
    return [...readsOf(node.text, `${path}/text`), ...readsOf(node.say, `${path}/say`)];
  }
  if (node.kind === 'branch') return [];
  const required = typeof node.required === 'boolean' ? undefined : node.required;
  return [
    ...readsOf(node.label, `${path}/label`),
    ...readsOf(node.say, `${path}/say`),
    ...readsOf(node.help, `${path}/help`),
    ...readsOf(required, `${path}/required`),
    ...node.options.flatMap((option, position) => [
      ...readsOf(option.label, `${path}/options/${position}/label`),
      ...readsOf(option.help, `${path}/options/${position}/help`),
      ...readsOf(option.when, `${path}/options/${position}/when`),
    ]),
    ...node.probes.flatMap((probe, position) => [
      ...readsOf(probe.when, `${path}/probes/${position}/when`, true),
      ...readsOf(probe.say, `${path}/probes/${position}/say`, true),
    ]),
    ...node.checks.flatMap((check, position) => [
      ...readsOf(check.when, `${path}/checks/${position}/when`, true),
      ...readsOf(check.text, `${path}/checks/${position}/text`, true),
    ]),
  ];
}

/** Names the labels of a question's options read: whatever shows its answer shows them as well. */
export function labelReads(node: LooseNode): readonly NamedRead[] {
  if (node.kind !== 'question') return [];
  return node.options.flatMap(({ label }, position) => readsOf(label, `${node.path}/options/${position}/label`));
}

/** Names an expression or a text reads, each with its place. */
export function readsOf(
  reader: Expression | CompiledText | undefined,
  path: string,
  maySelf = false,
): readonly NamedRead[] {
  return (reader?.reads ?? []).map((name) => ({ name, path, maySelf }));
}

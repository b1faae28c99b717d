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
  /** Whether it judges an answer, and does not only word what is shown: its change asks for another look. */
  readonly isJudging?: boolean;
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
  if (node.kind === 'branch' || node.kind === 'repeat') return [];
  if (node.kind === 'row') return readsOf(node.label, `${path}/itemLabel`);
  const required = typeof node.required === 'boolean' ? undefined : node.required;
  return [
    ...readsOf(node.label, `${path}/label`),
    ...readsOf(node.say, `${path}/say`),
    ...readsOf(node.help, `${path}/help`),
    ...readsOf(node.another, `${path}/another`),
    ...variantReads(node),
    ...readsOf(required, `${path}/required`),
    ...node.options.flatMap((option, position) => [
      ...readsOf(option.label, `${path}/options/${position}/label`),
      ...readsOf(option.help, `${path}/options/${position}/help`),
      ...judging(readsOf(option.when, `${path}/options/${position}/when`)),
      ...judging(readsOf(option.filter, `${path}/options/${position}/filter`)),
    ]),
    ...node.probes.flatMap((probe, position) => [
      ...judging(readsOf(probe.when, `${path}/probes/${position}/when`, true)),
      ...readsOf(probe.say, `${path}/probes/${position}/say`, true),
    ]),
    ...node.checks.flatMap((check, position) => [
      ...judging(readsOf(check.when, `${path}/checks/${position}/when`, true)),
      ...readsOf(check.text, `${path}/checks/${position}/text`, true),
    ]),
  ];
}

const variantReads = ({ variants, path }: Extract<LooseNode, { kind: 'question' }>): readonly NamedRead[] =>
  variants.flatMap(({ when, label, say, help }, position) => {
    const place = `${path}/variants/${position}`;
    return [
      ...readsOf(when, `${place}/when`),
      ...readsOf(label, `${place}/label`),
      ...readsOf(say, `${place}/say`),
      ...readsOf(help, `${place}/help`),
    ];
  });

const judging = (reads: readonly NamedRead[]): readonly NamedRead[] =>
  reads.map((read) => ({ ...read, isJudging: true }));

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
  // Most texts read nothing, and a scenario has thousands.
  if (!reader || reader.reads.length === 0) return none;
  return reader.reads.map((name) => ({ name, path, maySelf }));
}

const none: readonly NamedRead[] = [];

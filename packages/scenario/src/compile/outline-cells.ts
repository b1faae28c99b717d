import type { ScenarioSource } from '../source/scenario-source.js';
import { appearanceReads, conditionReads, labelReads } from './cell-reads.js';
import type { Compilation } from './compilation.js';
import { compileInstruction, compileNode } from './compile-nodes.js';
import type { LooseCell } from './loose-cell.js';
import type { OutlineNode } from './outline.js';

/** The cells of the interview, in document order: steps, items, branches. */
export function outlineCells(outline: readonly OutlineNode[], compilation: Compilation): readonly LooseCell[] {
  const loose: LooseCell[] = [];
  for (const node of outline) {
    const body = compileNode(node, compilation);
    loose.push({
      body,
      source: node.source,
      repeat: loose[node.repeat],
      names: body.kind === 'question' ? [node.id] : [],
      path: node.path,
      decides: conditionReads(body),
      appears: appearanceReads(body),
      shows: labelReads(body),
      parent: loose[node.parent],
      step: node.kind === 'step' ? undefined : loose[node.step],
    });
  }
  return loose;
}

/** The client's rules, which hold for the whole call. */
export function standingInstructions(source: ScenarioSource, compilation: Compilation): readonly LooseCell[] {
  return source.instructions.map((instruction, position) => {
    const path = `/instructions/${position}`;
    const body = compileInstruction(instruction, path, compilation);
    return {
      body,
      names: [],
      path,
      decides: conditionReads(body),
      appears: appearanceReads(body),
      parent: undefined,
      step: undefined,
    };
  });
}

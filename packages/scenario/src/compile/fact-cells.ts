import { contextValueTypes } from '../source/context.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import { readsOf } from './cell-reads.js';
import { afterLastRow, columnsOf } from './column-names.js';
import type { Compilation } from './compilation.js';
import { orderFacts } from './fact-order.js';
import type { PlacedFact } from './fact-order.js';
import type { LooseCell } from './loose-cell.js';
import type { OutlineNode } from './outline.js';

/** The facts, each with the place it is computed at; what needs itself is told and left out. */
export function placedFacts(
  source: ScenarioSource,
  outline: readonly OutlineNode[],
  compilation: Compilation,
): readonly PlacedFact[] {
  const places = readPlaces(outline, source.facts);
  const compiled = source.facts.map((fact, position) => {
    const path = `/facts/${position}`;
    return {
      fact,
      path,
      expression: compilation.expression(fact.value, `${path}/value`, contextValueTypes[fact.type]),
    };
  });
  const { placed, cycles } = orderFacts(compiled, (name) => places.get(name));
  for (const { fact, path } of cycles) compilation.report('fact-cycle', `${path}/value`, { name: fact.id });
  // What a circle reads is already told: its order would only be told again.
  const inCircle = new Set(cycles.map(({ fact }) => fact.id));
  return placed.filter(({ fact }) => !inCircle.has(fact.id));
}

/** Facts slipped in among the nodes, each right after the last thing it reads; those of a row stay in it. */
export function withFacts(nodes: readonly LooseCell[], facts: readonly PlacedFact[]): readonly LooseCell[] {
  const byPlace = new Map<number, LooseCell[]>();
  for (const { fact, path, expression, after } of facts) {
    const body = { kind: 'fact', id: fact.id, type: fact.type, path, expression };
    const decides = readsOf(expression, `${path}/value`);
    const repeat = nodes[after]?.repeat;
    const cell = { body, names: [fact.id], path, decides, appears: [], parent: undefined, step: undefined, repeat };
    const there = byPlace.get(after);
    if (there) there.push(cell);
    else byPlace.set(after, [cell]);
  }
  return [
    ...(byPlace.get(-1) ?? []),
    ...nodes.flatMap((node, place) => [
      node,
      ...(byPlace.get(place) ?? []),
      ...(byPlace.get(place + afterLastRow) ?? []),
    ]),
  ];
}

/**
 * Where what can be read stands. A step may be named as a question that stands elsewhere. Columns of a repeat are there
 * after its last row: for one that goes over another, between that and what follows.
 */
function readPlaces(outline: readonly OutlineNode[], facts: ScenarioSource['facts']): ReadonlyMap<string, number> {
  const places = new Map(outline.flatMap(({ kind, id }, place) => (kind === 'item' ? [[id, place] as const] : [])));
  const columns = outline.some(({ kind }) => kind === 'repeat') ? columnsOf(outline) : [];
  for (const { repeat, name, last } of columns) {
    const id = outline[repeat]?.id ?? '';
    const after = places.get(id) ?? last + afterLastRow;
    places.set(name, after);
    for (const fact of facts) places.set(`${id}.${fact.id}`, after);
  }
  return places;
}

import type { ScenarioSource } from '../source/scenario-source.js';
import type { TellMistake } from '../expression/plain-mistake.js';
import type { Issue } from '../issue.js';
import { ruleLists } from './cell.js';
import type { Cell, RuleList } from './cell.js';
import { appearanceReads, conditionReads, labelReads, readsOf } from './cell-reads.js';
import { Compilation } from './compilation.js';
import { compileInstruction, compileNode } from './compile-nodes.js';
import { compileOutcomeRules, compilePriorityRules } from './compile-rules.js';
import type { LooseRule } from './compile-rules.js';
import { compileTicket } from './compile-ticket.js';
import { contextValueTypes } from '../source/context.js';
import { contentHash } from './content-hash.js';
import { afterLastRow, columnsOf } from './column-names.js';
import { declarationsOf, judgementNames, optionValuesOf } from './declarations.js';
import { expandRepeats } from './expand-repeats.js';
import type { Declaration, Expression } from '../expression/expression.js';
import { pointerOf } from '../parse/pointer.js';
import { orderFacts } from './fact-order.js';
import type { PlacedFact } from './fact-order.js';
import type { OutlineNode } from './outline.js';
import { outlineOf } from './outline.js';
import { placeCells } from './place-cells.js';
import type { LooseCell } from './loose-cell.js';
import type { CompiledTicket, Scenario } from './scenario.js';
import { withheldNames } from './withheld-names.js';

/** What compiling gives: the scenario, and every issue met (then it must not be run). */
export interface CompiledScenario {
  readonly scenario: Scenario;
  readonly issues: readonly Issue[];
}

/**
 * Compiles a scenario whose shape was checked: expressions, texts, and who depends on whom. `tell` words what is wrong
 * with an expression; `sourcePath` says where a path stands as written.
 */
export function compileScenario(
  source: ScenarioSource,
  tell?: TellMistake,
  sourcePath: Scenario['sourcePath'] = (path) => path,
): CompiledScenario {
  const outline = outlineOf(source);
  const declarations = declarationsOf(source, outline);
  const compilation = new Compilation({
    declarations,
    locales: source.locales,
    optionValues: optionValuesOf(outline, source),
    tell,
  });
  const nodes = outlineCells(outline, compilation);
  const facts = placedFacts(source, outline, compilation);
  const outcome = outcomeCells(source, compilation);
  const instructions = standingInstructions(source, compilation);
  const loose = [...withFacts(nodes, facts), ...outcome, ...instructions];
  noteRowNames(loose, declarations, compilation);
  const placed = placeCells(expandRepeats(loose, compilation), compilation);
  const title = compilation.text(source.title, '/title');
  const ticket = compileTicket(source.ticket, compilation);
  reportRowReads(ticket, placed, compilation);
  const scenario = {
    id: source.id,
    version: source.version,
    // The schema asks for one locale at least.
    locales: source.locales as unknown as Scenario['locales'],
    title,
    source,
    sourcePath,
    ...placed,
    ticket,
    withheld: withheldNames(placed.cells),
    ...indicesOf(placed.cells),
  };
  return { scenario: withHash(scenario), issues: compilation.issues };
}

function outlineCells(outline: readonly OutlineNode[], compilation: Compilation): readonly LooseCell[] {
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

function placedFacts(
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

/**
 * Where what can be read stands. A step may be named as a question that stands elsewhere. Columns of a repeat are there
 * after its last row: for one that goes over another, between that and what follows.
 */
function readPlaces(outline: readonly OutlineNode[], facts: ScenarioSource['facts']): ReadonlyMap<string, number> {
  const places = new Map(outline.flatMap(({ kind, id }, place) => (kind === 'item' ? [[id, place] as const] : [])));
  for (const { repeat, name, last } of columnsOf(outline)) {
    const id = outline[repeat]?.id ?? '';
    const after = places.get(id) ?? last + afterLastRow;
    places.set(name, after);
    for (const fact of facts) places.set(`${id}.${fact.id}`, after);
  }
  return places;
}

/** Facts slipped in among the nodes, each right after the last thing it reads; those of a row stay in it. */
function withFacts(nodes: readonly LooseCell[], facts: readonly PlacedFact[]): readonly LooseCell[] {
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

/** Names that stand in rows, those of facts that are computed in each row, and those of columns. */
function noteRowNames(
  loose: readonly LooseCell[],
  declarations: readonly Declaration[],
  { rowNames }: Compilation,
): void {
  const isInRows = loose.some(({ repeat }) => repeat);
  if (!isInRows) return;
  rowNames.add('index');
  for (const { repeat, names } of loose) if (repeat) for (const name of names) rowNames.add(name).add(`item.${name}`);
  for (const { name, each } of declarations) if (each) rowNames.add(name);
}

interface Readable {
  readonly named: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, unknown>;
}

/** The ticket stands outside of every row. */
function reportRowReads(ticket: CompiledTicket, { named, columns }: Readable, compilation: Compilation): void {
  const { title, fields, requester } = ticket;
  for (const { reads, path } of [title, ...readersIn('fields', fields), ...readersIn('requester', requester)]) {
    for (const name of reads) {
      const isKnown = named.has(name) || columns.has(name);
      if (!isKnown && compilation.isOfRows(name)) compilation.report('reads-outside-repeat', path, { name });
    }
  }
}

const readersIn = (part: string, expressions: ReadonlyMap<string, Expression>) =>
  [...expressions].map(([key, { reads }]) => ({ reads, path: pointerOf(['ticket', part, key]) }));

function outcomeCells(source: ScenarioSource, compilation: Compilation): readonly LooseCell[] {
  const before = compilePriorityRules(source, compilation).map(ruleCell);
  const priority: readonly LooseCell[] = source.priority ? [priorityCell(source.priority.matrix, before)] : [];
  return [...before, ...priority, ...compileOutcomeRules(source, compilation).map(ruleCell)];
}

function priorityCell(matrix: object, rules: readonly LooseCell[]): LooseCell {
  const body = { kind: 'priority', path: '/priority', matrix };
  return {
    body,
    names: judgementNames,
    path: '/priority',
    decides: [],
    appears: [],
    parent: undefined,
    step: undefined,
    alsoReads: rules,
  };
}

function ruleCell(rule: LooseRule): LooseCell {
  return {
    body: rule,
    names: [],
    path: rule.path,
    decides: conditionReads(rule),
    appears: [],
    parent: undefined,
    step: undefined,
  };
}

function standingInstructions(source: ScenarioSource, compilation: Compilation): readonly LooseCell[] {
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

function indicesOf(cells: readonly Cell[]) {
  const where = (test: (cell: Cell) => boolean) => cells.filter(test).map((cell) => cell.index);
  const rules = cells.filter((cell) => cell.kind === 'rule');
  const rulesOf = (list: RuleList) => rules.filter((rule) => rule.list === list).map((rule) => rule.index);
  return {
    steps: where((cell) => cell.kind === 'step'),
    questions: where((cell) => cell.kind === 'question'),
    requiredByRule: where((cell) => cell.kind === 'question' && typeof cell.required !== 'boolean'),
    demanding: where((cell) => cell.kind === 'question' && cell.required !== false),
    ends: where((cell) => cell.kind === 'end'),
    instructions: [
      ...where((cell) => cell.kind === 'instruction' && cell.step < 0),
      ...where((cell) => cell.kind === 'instruction' && cell.step >= 0),
    ],
    // The list of names is the record's own key type.
    rules: Object.fromEntries(ruleLists.map((list) => [list, rulesOf(list)])) as unknown as Scenario['rules'],
    priority: cells.findIndex((cell) => cell.kind === 'priority'),
  };
}

function withHash(scenario: Omit<Scenario, 'hash'>): Scenario {
  let hash: string | undefined;
  return Object.defineProperty({ ...scenario, hash: '' }, 'hash', {
    enumerable: true,
    get: () => (hash ??= contentHash(scenario.source)),
  });
}

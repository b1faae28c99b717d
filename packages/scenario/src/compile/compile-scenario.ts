import type { Declaration } from '../expression/expression.js';
import type { TellMistake } from '../expression/plain-mistake.js';
import type { Issue } from '../issue.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import { indicesOf } from './cell-indices.js';
import { Compilation } from './compilation.js';
import { compileAssistance } from './compile-assistance.js';
import { compileTicket } from './compile-ticket.js';
import { contentHash } from './content-hash.js';
import { declarationsOf, optionValuesOf } from './declarations.js';
import { expandRepeats } from './expand-repeats.js';
import { placedFacts, withFacts } from './fact-cells.js';
import type { ExpandedCells, LooseCell } from './loose-cell.js';
import { outcomeCells } from './outcome-cells.js';
import { outlineOf } from './outline.js';
import { outlineCells, standingInstructions } from './outline-cells.js';
import { placeCells } from './place-cells.js';
import { noteRowNames, reportRowReads } from './row-names.js';
import type { Scenario } from './scenario.js';
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
    contextKeys: Object.keys(source.context),
    tell,
  });
  const nodes = outlineCells(outline, compilation);
  const withFactCells = source.facts.length > 0 ? withFacts(nodes, placedFacts(source, outline, compilation)) : nodes;
  const outcome = outcomeCells(source, compilation);
  const instructions = standingInstructions(source, compilation);
  const loose = [...withFactCells, ...outcome, ...instructions];
  const placed = placeCells(withRows(loose, declarations, compilation), compilation);
  const title = compilation.text(source.title, '/title');
  const ticket = compileTicket(source.ticket, compilation);
  const assistance = compileAssistance(source, compilation);
  if (compilation.rowNames.size > 0) reportRowReads({ ticket, assistance }, placed, compilation);
  const scenario = {
    id: source.id,
    version: source.version,
    locales: localesOf(source),
    title,
    source,
    sourcePath,
    ...placed,
    ticket,
    assistance,
    withheld: withheldNames(placed.cells),
    ...indicesOf(placed.cells),
  };
  return { scenario: withHash(scenario), issues: compilation.issues };
}

// The schema asks for one locale at least.
const localesOf = ({ locales }: ScenarioSource) => locales as unknown as Scenario['locales'];

/** The cells with those of the rows of repeats; most scenarios have none. */
function withRows(
  loose: readonly LooseCell[],
  declarations: readonly Declaration[],
  compilation: Compilation,
): ExpandedCells {
  if (loose.every(({ repeat }) => !repeat)) return { cells: loose, columns: new Map() };
  noteRowNames(loose, declarations, compilation);
  return expandRepeats(loose, compilation);
}

function withHash(scenario: Omit<Scenario, 'hash'>): Scenario {
  let hash: string | undefined;
  return Object.defineProperty({ ...scenario, hash: '' }, 'hash', {
    enumerable: true,
    get: () => (hash ??= contentHash(scenario.source)),
  });
}

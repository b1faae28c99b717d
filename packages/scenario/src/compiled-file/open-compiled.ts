import { expandLists } from '../compile/expand-lists.js';
import type { Scenario } from '../compile/scenario.js';
import { createCelEnvironment } from '../expression/cel-environment.js';
import { createExpression, programOf } from '../expression/cel-expression.js';
import type { ScopeReader } from '../expression/cel-scope.js';
import type { ParseResult } from '../parse/read-scenario.js';
import type { CompiledFile, WrittenExpression } from './compiled-file.js';
import { compiledForm } from './compiled-file.js';
import { readGraph } from './read-graph.js';
import { partsOf } from './source-parts.js';

/** Opens a compiled file; undefined when it is of another form, or not whole: then its source is read. */
export function openCompiled(file: CompiledFile): ParseResult | undefined {
  if (file.compiled !== compiledForm) return undefined;
  try {
    return { ok: true, scenario: scenarioIn(file) };
  } catch {
    return undefined;
  }
}

function scenarioIn({
  source,
  takesLists,
  parts: count,
  hash,
  declarations,
  expressions,
  graph,
}: CompiledFile): Scenario {
  const expanded = takesLists ? expandLists(source) : { source, sourcePath: (path: string) => path };
  const [locale = 'en'] = source.locales;
  const parts = partsOf(expanded.source);
  const ground = { parts, expressions: expressions.map(expressionOpener(declarations)), locale };
  const rest = readGraph(graph, ground) as Omit<Scenario, 'hash' | 'source' | 'sourcePath'>;
  if (parts.length !== count || !Array.isArray(rest.cells)) throw new Error('[scenario] a compiled file is not whole');
  return { ...rest, hash, source: expanded.source, sourcePath: expanded.sourcePath };
}

/** Expressions that are read when they are first evaluated: they were checked when the file was made. */
function expressionOpener(declarations: CompiledFile['declarations']) {
  const { cel, names } = createCelEnvironment(declarations);
  return ([source, type, reads, tested, expected]: WrittenExpression) => {
    let program: ((values: ScopeReader) => unknown) | undefined;
    const run = (values: ScopeReader) => (program ??= programOf(cel.parse(source)))(values);
    return createExpression({ source, type, reads, tested: new Set(tested), names, expected, program: run });
  };
}

import { declarationsOf } from '../compile/declarations.js';
import { outlineOf } from '../compile/outline.js';
import type { Issue } from '../issue.js';
import { readBy } from '../issues/zod-issues.js';
import { parseScenario } from '../parse/parse-scenario.js';
import { checkAndCompile } from '../parse/read-scenario.js';
import { type ScenarioSource, scenarioSourceSchema } from '../source/scenario-source.js';
import type { CompiledFile, WrittenExpression } from './compiled-file.js';
import { compiledForm, sourceOf } from './compiled-file.js';
import { partsOf } from './source-parts.js';
import { writeGraph } from './write-graph.js';

/** A compiled file, or everything that is wrong with the scenario. */
export type AheadResult =
  | { readonly ok: true; readonly file: CompiledFile }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads, checks and compiles a scenario ahead: `JSON.stringify` of the file is what a page opens faster, without the reader
 * of scenarios. Takes what `parseScenario` takes, or a compiled file, which is made anew. For builds and servers.
 */
export function compileAhead(input: unknown): AheadResult {
  const parsed = parseScenario(input);
  if (!parsed.ok) return parsed;
  const written = sourceOf(input);
  const read = readBy(scenarioSourceSchema, typeof written === 'string' ? JSON.parse(written) : written);
  return read.ok ? { ok: true, file: fileOf(read.value) } : read;
}

function fileOf(source: ScenarioSource): CompiledFile {
  const { scenario } = checkAndCompile(source, undefined);
  const { source: expanded, sourcePath: _sourcePath, hash, ...rest } = scenario;
  const { graph, expressions } = writeGraph(rest, expanded);
  return {
    compiled: compiledForm,
    hash,
    source,
    takesLists: expanded !== source,
    parts: partsOf(expanded).length,
    declarations: declarationsOf(expanded, outlineOf(expanded)),
    expressions: expressions.map(({ source: text, type, reads, tested, expected }): WrittenExpression => {
      const known = [text, type, reads, tested] as const;
      return expected === undefined ? known : [...known, expected];
    }),
    graph,
  };
}

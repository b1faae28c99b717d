import { compiledFileIn } from '../compiled-file/compiled-file.js';
import { openCompiled } from '../compiled-file/open-compiled.js';
import { type ParseResult, readScenario } from './read-scenario.js';

/**
 * Opens a scenario to run it, an object or its JSON text: `parseScenario` for a page that counts its bytes. It takes the
 * same scenarios; of one it refuses, it tells what is misshapen, and only when nothing is, what else is wrong. A compiled
 * file (`compileAhead`) is opened without being checked again; one of another version is read by the scenario in it.
 */
export function openScenario(input: unknown): ParseResult {
  const file = compiledFileIn(input);
  return (file && openCompiled(file)) ?? readScenario(file ? file.source : input, undefined);
}

import { basename } from 'node:path';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { filesBelow } from './files-below.js';

/** Whether a file is a scenario by its name: `scenario.json` or `*.scenario.json`. */
export const isScenarioFile = (path: string): boolean => /(^|\.)scenario\.json$/.test(basename(path));

/** The files named, each once; in place of a folder every scenario below it. Throws when a folder has none. */
export async function scenarioFiles(io: Io, paths: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(paths.map((path) => scenariosAt(io, path)));
  return [...new Set(files.flat())];
}

async function scenariosAt(io: Io, path: string): Promise<readonly string[]> {
  const files = await filesBelow(io, path);
  if (!files) return [path];
  const scenarios = files.filter(isScenarioFile);
  if (scenarios.length === 0) throw new UsageError((words) => words.usage.noScenarioBelow(path));
  return scenarios;
}

import type { Issue } from '../issue.js';
import type { OutlineNode } from '../compile/outline.js';
import type { ScenarioSource } from '../source/scenario-source.js';

/** What a schema cannot say of a scenario. Each check is one file; `checks/index.ts` lists them. */
export type Check = (source: ScenarioSource, outline: readonly OutlineNode[]) => readonly Issue[];
